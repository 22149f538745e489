"""The headline."""

from collections.abc import Iterator, Sequence

from kx.page import Found, Line, Page, Role
from kx.sites.general import GENERAL

_FEWEST_WORDS = 3
"""Shorter lines above a date are channels and menus."""


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield headlines, most trusted first."""
    yield from page.select(page.site.title)
    yield from page.json_ld("headline")
    yield from page.select(GENERAL.title)
    yield from page.meta("og:title", "twitter:title")
    yield from _above_text(page.regions.head)


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
