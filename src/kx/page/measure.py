"""How large a page may be.

Each limit is several times what the largest real pages have; beyond, a page costs seconds, and memory by the hundred
megabytes.
"""

import re
from collections.abc import Iterable

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
_QUOTED = r"""=\s*(?:"[^"]*"?|'[^']*'?)?"""
_TAG = regex(
    r"<!--(?:[^-]++|-(?!->))*+"
    r"|<(?:[sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE])[^<]*+(?:<(?!/[sS])[^<]*+)*+"
    rf"|(<[a-zA-Z](?:[^>=]++|{_QUOTED})*+)"
)
"""A comment, a script or style with its text, or else a tag."""
_VALUE = regex(_QUOTED)
_BLANK = regex(r"[\s/]+")
_MOST_LINES = 30_000
_MOST_IN_NAMES = 2_000_000
"""Characters of all classes and ids together; each name that they give takes a hundred times its memory."""


def require_markup(text: str) -> None:
    """Raise Unreadable for markup with too many tags or comments, or too many attributes in one tag."""
    if len(text) > _MOST_TAGS and (tags := text.count("<")) > _MOST_COMMENTS:
        _require(tags, _MOST_TAGS, "tags")
        _require(text.count("<!") + text.count("<?"), _MOST_COMMENTS, "comments")
    if _may_have_long_tags(text) and _may_have_long_tags(_without_scripts(text)):
        _require(max(map(_attributes, _TAG.finditer(text)), default=0), _MOST_ATTRIBUTES, "attributes in one tag")


def require_lines(text: str) -> None:
    """Raise Unreadable for a dump with too many lines."""
    if len(text) > _MOST_LINES:
        _require(max(map(text.count, "\n\r")), _MOST_LINES, "lines")


def require_names(text: str, *names: Iterable[str]) -> None:
    """Raise Unreadable for classes and ids that are too much together; `text` is the markup they stand in."""
    if len(text) > _MOST_IN_NAMES:
        _require(sum(sum(map(len, each)) for each in names), _MOST_IN_NAMES, "characters in its classes and ids")


def require_line(text: str) -> None:
    """Raise Unreadable for a line that is too long."""
    if len(text) > LONGEST_TEXT:
        raise _beyond(LONGEST_TEXT, "characters in one line")


def _may_have_long_tags(text: str) -> bool:
    """Tell whether there is so much text without the end of a tag as a tag with too many attributes has."""
    if len(text) < _SHORTEST * _MOST_ATTRIBUTES:
        return False
    without_end = sum(text.find(">", start, start + _STRETCH) < 0 for start in range(0, len(text), _STRETCH))
    return without_end * _STRETCH > _SHORTEST * _MOST_ATTRIBUTES


def _without_scripts(text: str) -> str:
    first, *others = text.split("<script")
    return first + "".join(other.partition("</script")[2] for other in others)


def _attributes(tag: re.Match[str]) -> int:
    """Return how many attributes a tag may have; comments and scripts have none that count."""
    text = tag[1] or ""
    return len(_BLANK.findall(_VALUE.sub("=", text))) if len(text) > _SHORTEST * _MOST_ATTRIBUTES else 0


def _require(count: int, most: int, name: str) -> None:
    if count > most:
        raise _beyond(most, name)


def _beyond(most: int, name: str) -> Unreadable:
    return Unreadable(f"a page of more than {most:,} {name}", "No article is that long; give its pages one by one.")
