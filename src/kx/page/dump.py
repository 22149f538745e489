"""A page that came as plain text: what a browser or a crawler's text export leaves of it."""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kx.indonesian.captions import Caption
from kx.page.dumps.pictures import captions, without_pictures
from kx.page.dumps.posts import POST_MARK, with_posts
from kx.page.dumps.rows import read_rows
from kx.page.found import Found
from kx.page.lines.glue import without_glued_dates
from kx.page.lines.line import Line
from kx.page.lines.regions import Regions, split
from kx.page.lines.roles import give_roles, without_posts
from kx.sites import Site, site_of_domain
from kx.sites.general import UNKNOWN
from kx.text import letters, regex

if TYPE_CHECKING:
    from kx.page.seen import Survey

_DOMAIN = regex(r"\b([\w-]{1,63}\.(?:(?:co|or|go|ac|web)\.id|com|id|net|co|tv))\b", re.IGNORECASE)
_LOOK_INTO = 5
"""How many lines at either end of a dump may name its site."""
_LEAD = 40
"""How many characters of a paragraph may hold a dateline's brand."""


class TextPage:
    """Answers what an HTML page answers; what only markup can tell it answers with nothing."""

    def __init__(self, text: str, url: str | None, domain: str | None) -> None:
        """Keep the dump; `url` and `domain` are what the caller knows of its address."""
        self.url = url
        self.text = text
        rows = read_rows(text)
        self._rows = with_posts(rows) if POST_MARK in text else rows
        self.domain = domain or self._named_domain()
        self.site: Site = site_of_domain(self.domain) or UNKNOWN

    @property
    def is_known(self) -> bool:
        """Say no: site files tell of elements."""
        return False

    @functools.cached_property
    def brands(self) -> frozenset[str]:
        """The names that the page's site has for itself, as `letters`."""
        named = _DOMAIN.match(next((line.text for line in self.regions.body), ""))
        domains = (self.domain or "", named[1] if named else "")
        return frozenset(letters(name) for domain in domains if domain for name in (domain, domain.split(".")[0]))

    def select(self, css: str, *, between: str = "") -> Iterator[Found[str]]:  # noqa: ARG002 - the answer of a page without a tree
        """Yield nothing: there are no elements."""
        return iter(())

    def lines(self, css: str) -> Iterator[Line]:  # noqa: ARG002
        """Yield nothing: there are no elements."""
        return iter(())

    def attributes(self, css: str, name: str) -> Iterator[Found[str]]:  # noqa: ARG002
        """Yield nothing: there are no elements."""
        return iter(())

    def meta(self, *names: str) -> Iterator[Found[str]]:  # noqa: ARG002
        """Yield nothing: there is no head."""
        return iter(())

    def json_ld(self, *path: str) -> Iterator[Found[str]]:  # noqa: ARG002
        """Yield nothing: there are no scripts."""
        return iter(())

    def breadcrumb(self) -> Iterator[Found[str]]:
        """Yield nothing: there are no scripts."""
        return iter(())

    def around_picture(self) -> Iterator[Line]:
        """Yield nothing: there are no pictures."""
        return iter(())

    def printed_captions(self) -> Iterator[Found[Caption]]:
        """Yield what the lines between date and text show to be the caption."""
        head, body, _ = self.regions
        first = body[0].text if body else ""
        return (Found(caption, "lines above the text") for caption in captions(head, first))

    @functools.cached_property
    def regions(self) -> Regions:
        """The lines above the text, the text, and what follows."""
        told = give_roles(without_glued_dates(without_posts(self._rows)), self.site.promotions)
        head, body, tail = split(told, of_pages=bool(self.site.unfold))
        return Regions(head, list(without_pictures(body)), tail)

    def survey(self) -> "Survey":
        """Return every line and what became of it."""
        from kx.page.survey import of_rows  # noqa: PLC0415 - few runs ask

        return of_rows(self._rows, self.regions)

    def _named_domain(self) -> str | None:
        """Return the known site that the dump names at its edges or in a dateline."""
        rows: Sequence[Line] = self._rows
        places = [row.text for row in (*rows[:_LOOK_INTO], *rows[-_LOOK_INTO:])]
        places += [row.text[:_LEAD] for row in rows if "." in row.text[:_LEAD] and row.is_prose]
        named = (match[1].casefold() for place in places if "." in place for match in _DOMAIN.finditer(place))
        return next((domain for domain in named if site_of_domain(domain)), None)
