"""Where a text ends: at which of the lines that end one, less what stands between, and what it goes on behind."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, takewhile

from kx.indonesian.bylinewords import is_button
from kx.page.lines.line import Line, Role
from kx.text import regex

_MAY_STAND_INSIDE = frozenset({Role.CLOSE, Role.NEXT, Role.SHARE})
_ENDS_SURELY = frozenset({Role.BYLINE, Role.END, Role.TAGS})
"""Closing roles of lines that may stand between paragraphs, and those behind which no more of the text follows."""
_REACH = 14
"""How many lines behind a request or a button tell whether the text goes on."""
_PAGE = regex(r"(?:halaman|page)\s\d{1,2}", re.IGNORECASE)
"""What stands above a further page of a text."""
_FEWEST_WORDS = 3
"""Of a line that announces a list."""
_FEWEST_OF_SENTENCE = 6
_FEWEST_BEHIND = 3
"""Paragraphs behind the writer's initials, or behind a request, with which the text goes on."""


def end_of_text(lines: Sequence[Line], start: int, first: int, closers: AbstractSet[Role]) -> int:
    """Return the index behind the last line of the text: at the first closing line, less the menu before it."""
    closing = closing_line(lines, first, closers)
    if closing < len(lines) and lines[closing].role is not Role.END:
        return closing
    end = closing
    while end > start and not _may_end_text(lines[end - 1], _text_above(lines, end - 1)):
        end -= 1
    return end + _announced(lines[end - 1 : closing]) if end > start else end


def closing_line(lines: Sequence[Line], start: int, closers: AbstractSet[Role]) -> int:
    """Return the index of the first closing line behind which no more of the text follows."""
    closed = (i for i in range(start, len(lines)) if lines[i].role in closers)
    return next((i for i in closed if not _is_inside(lines, i)), len(lines))


def _announced(lines: Sequence[Line]) -> int:
    """Return how many lines behind the first one, a paragraph, are a list that the next one announces with a colon."""
    paragraph, *behind = lines
    if not (paragraph.is_prose and behind and _announces(behind[0])):
        return 0
    items = sum(1 for _ in takewhile(_is_item, behind[1:]))
    return 1 + items if items else 0


def _is_item(line: Line) -> bool:
    is_item = line.kind == "item" or line.text.startswith(("• ", "- "))
    return is_item and line.role is Role.PROSE and not is_button(line.text)


def _announces(line: Line) -> bool:
    is_text = line.role is Role.PROSE and line.kind == "text" and not line.links
    return is_text and line.text[-1] == ":" and len(line.text.split()) >= _FEWEST_WORDS


def _is_inside(lines: Sequence[Line], place: int) -> bool:
    """Tell whether a text goes on behind a line that mostly ends one: requests and buttons may stand in its midst."""
    if lines[place].role is Role.PAGING:
        below = lines[place + 1] if place + 1 < len(lines) else None
        return _PAGE.fullmatch(lines[place].text) is not None and below is not None and _goes_on(below)
    if lines[place].role not in _MAY_STAND_INSIDE:
        return False
    if lines[place].role is Role.NEXT and lines[place].text in [line.text for line in lines[place + 1 : place + 2]]:
        return True  # what comes next is the next part of this text, under that heading
    near = islice(lines, place + 1, place + 1 + _REACH)
    behind = takewhile(lambda line: line.role not in _ENDS_SURELY, near)
    return sum(_goes_on(line) or _says_something(line) for line in behind) >= _FEWEST_BEHIND


def _says_something(line: Line) -> bool:
    """Tell a short sentence from an entry of a menu."""
    is_text = line.role is Role.PROSE and not line.links
    return is_text and line.text[-1] == "." and len(line.text.split()) >= _FEWEST_OF_SENTENCE


def _goes_on(line: Line) -> bool:
    return line.is_prose and not line.is_link


def _text_above(lines: Sequence[Line], end: int) -> Line:
    """Return the line above another one, whatever other articles the text names between them."""
    return next((lines[i] for i in range(end - 1, -1, -1) if lines[i].role is not Role.RELATED), lines[end - 1])


def _may_end_text(line: Line, before: Line) -> bool:
    """Tell a sentence, however short, from the entries of a menu and from what stands below one.

    In a dump, where links are lost, only what stands right below running text is no caption of another article.
    """
    is_text = line.role is Role.PROSE and not line.is_link and not before.is_link
    is_sentence = is_text and (line.text.endswith((".", "!", "?", "”", '."')) or line.is_signed)
    if is_sentence and line.dumped:
        is_sentence = line.kind == "text" and before.is_prose
    return line.is_prose or line.role is Role.RELATED or is_sentence


def wall(body: Sequence[Line]) -> int:
    """Return the index of the notice that the rest is for sale, where no more than its terms stand behind it."""
    wall = next((i for i, line in enumerate(body) if line.role is Role.PAYWALL), len(body))
    return wall if sum(map(_goes_on, body[wall + 1 :])) < _FEWEST_BEHIND else len(body)


def goes_on_behind_initials(lines: Sequence[Line], first: int, within_text: Sequence[int]) -> bool:
    """Tell whether the next page of a text follows the writer's initials, before any list of other articles."""
    signed = next((i for i in within_text if i > first and lines[i].role is Role.INITIALS), None)
    if signed is None:
        return False
    behind = takewhile(lambda i: lines[i].role is not Role.END, (i for i in within_text if i > signed))
    return sum(lines[i].is_prose for i in behind) >= _FEWEST_BEHIND
