"""The channel."""

import re
from collections.abc import Iterator
from itertools import chain

from kx.fields.section import breadcrumbs, headline
from kx.fields.section.channels import channels, last_level, may_be_channel, telling_first
from kx.page import Found, Page
from kx.text import regex

_STATED = (
    "article:section", "section", "article:section2", "content_category", "cxenseparse:category", "parsely-section",
    "category", "kanal", "rubrik",
)  # fmt: skip
_IN_FOOT = regex(r"(?:kategori|categor(?:y|ies)|rubrik|kanal|posted in|diposting di)\b", re.IGNORECASE)


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield channels; of a breadcrumb the level that the address names, else the last one."""
    known = map(last_level, reversed([*page.select(page.site.section)]))
    yield from filter(may_be_channel, known)
    yield from breadcrumbs.levels(page)
    yield from telling_first(page, headline.linked(page))
    yield from channels(page, headline.beside(page))
    yield from telling_first(page, chain(page.meta(*_STATED), page.json_ld("articleSection")))
    yield from channels(page, headline.called_as_folder(page))
    yield from _below_text(page)
    yield from channels(page, headline.alone_above(page.regions.head))


def _below_text(page: Page) -> Iterator[Found[str]]:
    """Yield the categories in the foot of an article, which are none of those of the articles above."""
    linked = [*page.select("article a[rel~=category]")]
    above = {link.text for line in page.regions.head for link in line.links} if linked else ()
    yield from telling_first(page, (found for found in linked if found.value not in above))
    labelled = (line for line in page.regions.close_by if line.links and _IN_FOOT.match(line.text))
    links = (Found(link.text, "link behind its label") for line in labelled for link in line.links)
    yield from channels(page, links)
