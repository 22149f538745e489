"""The headline."""

from collections.abc import Iterator, Sequence

from kx.page import Found, Line, Page, Role
from kx.sites.general import GENERAL
from kx.text import regex

_SUFFIX = regex(r"\s+(?:[-–—|»]|::)\s+[^-–—|»]{2,40}$")
"""What sites put behind a headline in metadata: " - Kompas.com", " | Tempo Gaya"."""
_SHORTEST = 12
_FEWEST_WORDS = 3
"""Shorter lines above a date are channels and menus."""


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield headlines, most trusted first."""
    if page.site is not GENERAL:
        yield from page.select(page.site.title)
    stated = [*page.json_ld("headline"), *page.meta("og:title", "twitter:title"), *page.select("head > title")]
    yield from _shown(page, stated)
    yield from (found._replace(value=_SUFFIX.sub("", found.value)) for found in stated)
    yield from page.select(GENERAL.title)
    yield from _above_text(page.regions.head)


def _shown(page: Page, stated: Sequence[Found[str]]) -> Iterator[Found[str]]:
    """Yield the headings that the page's own metadata agree with: channels and logos stand in headings too."""
    for heading in (*page.select("h1"), *page.select("h2"), *page.select("h3")) if stated else ():
        if len(heading.value) >= _SHORTEST and any(_agree(heading.value, found.value) for found in stated):
            yield heading


def _agree(heading: str, stated: str) -> bool:
    """Tell whether a stated title is the heading, or the heading and a suffix."""
    return _letters(stated).startswith(_letters(heading))


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _above_text(head: Sequence[Line]) -> Iterator[Found[str]]:
    """Yield what looks like a headline among the lines above the text."""
    last_date = max((i for i, line in enumerate(head) if line.role is Role.DATE), default=len(head))
    lines = [line for line in head if line.role is Role.PROSE and len(line.text.split()) >= _FEWEST_WORDS]
    texts = [line.text for line in lines]
    yield from (Found(line.text, "line printed twice") for line in lines if texts.count(line.text) > 1)
    yield from (Found(line.text, "heading line") for line in reversed(lines) if line.kind == "heading")
    above = [line for line in head[:last_date] if line in lines and line.kind != "item"]
    yield from (Found(line.text, "line above the date") for line in reversed(above))
    yield from (Found(line.text, "line above the text") for line in reversed(lines) if line.kind != "item")
