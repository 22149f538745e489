"""How large a page may be.

Each limit is several times what the largest real pages have; beyond, a page costs seconds, and memory by the hundred
megabytes.
"""

import re
from collections.abc import Callable, Iterable

from kx.errors import Unreadable
from kx.text import regex

LONGEST_TEXT = 1_000_000
"""Characters of a line, a headline or an entry of the metadata; a novel has half as many."""

_MOST_TAGS = 200_000
_MOST_COMMENTS = 20_000
"""To walk over comments in a row takes time by the square of their number."""
_MOST_ATTRIBUTES = 10_000
"""Of one tag; to parse it takes time by the square of their number."""
_SHORTEST = 3
"""Characters of a comment or an attribute."""
_STRETCH = 4096
"""Characters among which there is the end of a tag, but in scripts."""
_QUOTED = rb"""=\s*(?:"[^"]*"?|'[^']*'?)?"""
_TAG = regex(
    rb"<!--(?:[^-]++|-(?!->))*+"
    rb"|<(?:[sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE])[^<]*+(?:<(?!/[sS])[^<]*+)*+"
    rb"|(<[a-zA-Z](?:[^>=]++|" + _QUOTED + rb")*+)"
)
"""A comment, a script or style with its text, or else a tag."""
_VALUE = regex(_QUOTED)
_BLANK = regex(rb"[\s/]+")
_MOST_LINES = 30_000
_MOST_IN_NAMES = 2_000_000
"""Characters of all classes and ids together; each name that they give takes a hundred times its memory."""


def require_markup(markup: bytes) -> None:
    """Raise Unreadable for markup with too many tags or comments, or too many attributes in one tag."""
    if len(markup) > _MOST_TAGS and (tags := markup.count(b"<")) > _MOST_COMMENTS:
        _require(tags, _MOST_TAGS, "tags")
        _require(markup.count(b"<!") + markup.count(b"<?"), _MOST_COMMENTS, "comments")
    if _may_have_long_tags(markup) and _may_have_long_tags(_without_scripts(markup)):
        _require(max(map(_attributes, _TAG.finditer(markup)), default=0), _MOST_ATTRIBUTES, "attributes in one tag")


def require_lines(text: str) -> None:
    """Raise Unreadable for a dump with too many lines."""
    if len(text) > _MOST_LINES:
        _require(max(map(text.count, "\n\r")), _MOST_LINES, "lines")


def require_names(markup: bytes, names: Callable[[], Iterable[Iterable[str]]]) -> None:
    """Raise Unreadable for classes and ids that are too much together; `markup` is what they stand in."""
    if len(markup) > _MOST_IN_NAMES:
        _require(sum(sum(map(len, each)) for each in names()), _MOST_IN_NAMES, "characters in its classes and ids")


def require_line(text: str) -> None:
    """Raise Unreadable for a line that is too long."""
    if len(text) > LONGEST_TEXT:
        raise _beyond(LONGEST_TEXT, "characters in one line")


def _may_have_long_tags(markup: bytes) -> bool:
    """Tell whether there is so much text without the end of a tag as a tag with too many attributes has."""
    if len(markup) < _SHORTEST * _MOST_ATTRIBUTES:
        return False
    without_end = sum(markup.find(b">", start, start + _STRETCH) < 0 for start in range(0, len(markup), _STRETCH))
    return without_end * _STRETCH > _SHORTEST * _MOST_ATTRIBUTES


def _without_scripts(markup: bytes) -> bytes:
    first, *others = markup.split(b"<script")
    return first + b"".join(other.partition(b"</script")[2] for other in others)


def _attributes(tag: re.Match[bytes]) -> int:
    """Return how many attributes a tag may have; comments and scripts have none that count."""
    text = tag[1] or b""
    return len(_BLANK.findall(_VALUE.sub(b"=", text))) if len(text) > _SHORTEST * _MOST_ATTRIBUTES else 0


def _require(count: int, most: int, name: str) -> None:
    if count > most:
        raise _beyond(most, name)


def _beyond(most: int, name: str) -> Unreadable:
    return Unreadable(f"a page of more than {most:,} {name}", "No article is that long; give its pages one by one.")
