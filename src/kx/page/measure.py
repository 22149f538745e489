"""How large a page may be.

Each limit is several times what the largest real pages have; beyond, a page costs seconds, and memory by the hundred
megabytes.
"""

from collections.abc import Iterable

from kx.errors import Unreadable

LONGEST_TEXT = 1_000_000
"""Characters of a line, a headline or an entry of the metadata; a novel has half as many."""

_MOST_TAGS = 200_000
_MOST_LINES = 30_000
_MOST_IN_NAMES = 2_000_000
"""Characters of all classes and ids together; each name that they give takes a hundred times its memory."""


def require_markup(text: str) -> None:
    """Raise Unreadable for markup with too many tags."""
    if len(text) > _MOST_TAGS:
        _require(text.count("<"), _MOST_TAGS, "tags")


def require_lines(text: str) -> None:
    """Raise Unreadable for a dump with too many lines."""
    if len(text) > _MOST_LINES:
        _require(text.count("\n"), _MOST_LINES, "lines")


def require_names(text: str, *names: Iterable[str]) -> None:
    """Raise Unreadable for classes and ids that are too much together; `text` is the markup they stand in."""
    if len(text) > _MOST_IN_NAMES:
        _require(sum(sum(map(len, each)) for each in names), _MOST_IN_NAMES, "characters in its classes and ids")


def require_line(text: str) -> None:
    """Raise Unreadable for a line that is too long."""
    if len(text) > LONGEST_TEXT:
        raise _beyond(LONGEST_TEXT, "characters in one line")


def _require(count: int, most: int, name: str) -> None:
    if count > most:
        raise _beyond(most, name)


def _beyond(most: int, name: str) -> Unreadable:
    return Unreadable(f"a page of more than {most:,} {name}", "No article is that long; give its pages one by one.")
