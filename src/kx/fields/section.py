"""The channel."""

from collections.abc import Iterator, Sequence

from kx.page import Found, Line, Page, Role
from kx.sites.general import GENERAL
from kx.text import regex

_LEVELS = regex(r"\s+[/>»›|]\s+")
_HOME = frozenset({"home", "beranda", "halaman depan", "depan", "/", ">", "»", "›"})
_LONGEST_SECTION = 40
_MOST_WORDS = 3
"""A line of more words above the headline is a headline too, or a breadcrumb that lost its marks."""


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield channels; of a breadcrumb the last level."""
    yield from _levels(page, page.site.section)
    yield from _levels(page, GENERAL.section)
    yield from _above_headline(page.regions.head)
    yield from page.meta("article:section")
    yield from page.json_ld("articleSection")


def _levels(page: Page, css: str) -> Iterator[Found[str]]:
    """Yield the levels of a breadcrumb, last first, without the way home and the headline itself."""
    for found in reversed(list(page.select(css))):
        if found.value.casefold() not in _HOME and len(found.value) <= _LONGEST_SECTION:
            yield found


def _above_headline(head: Sequence[Line]) -> Iterator[Found[str]]:
    """Yield the last level of the line above the headline, where that line is short and no menu entry."""
    dates = [i for i, line in enumerate(head) if line.role is Role.DATE]
    above = [line for line in head[: dates[-1]] if line.role is Role.PROSE] if dates else []
    if len(above) > 1:
        line = above[-2]
        level = _LEVELS.split(line.text)[-1]
        if line.kind == "text" and len(line.text) <= _LONGEST_SECTION and len(level.split()) <= _MOST_WORDS:
            yield Found(level, "line above the headline")
