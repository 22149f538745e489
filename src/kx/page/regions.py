"""Where the article stands among the lines of a whole page: what is above it, its text, what follows."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from kx.indonesian.datelines import is_dateline_alone, read_dateline
from kx.indonesian.datetexts import is_date_line
from kx.page.line import Line, Role

_CLOSING = frozenset({Role.CLOSE, Role.END, Role.INITIALS, Role.NEXT, Role.PAGING, Role.PAYWALL, Role.SHARE, Role.TAGS})
"""Roles that no line inside the running text has."""

_HEAD_REACH = 14
"""How many lines may stand between the date and the first paragraph: headline, standfirst, share buttons, caption."""


class Regions(NamedTuple):
    """The lines of a page in three parts, in order."""

    head: Sequence[Line]
    body: Sequence[Line]
    tail: Sequence[Line]


def split(lines: Sequence[Line]) -> Regions:
    """Find the running text of a page from the roles of its lines."""
    twice = {text for text, count in Counter(line.text for line in lines).items() if count > 1}
    opening = [line.text not in twice and _opens_text(line) for line in lines]
    start = _start(lines, opening)
    end = _end(lines, start)
    head = [line._replace(role=Role.DATE) if is_date_line(line.text) else line for line in lines[:start]]
    return Regions(head, with_whole_lead(lines[start:end]), lines[end:])


def _start(lines: Sequence[Line], opening: Sequence[bool]) -> int:
    """Return the index of the first line of the text: behind the byline, else at the first paragraph."""
    anchor = _anchor(lines, opening)
    first = next((i for i in range(anchor, len(lines)) if opening[i]), len(lines))
    bylines = [i for i in range(anchor, min(first, anchor + _HEAD_REACH)) if lines[i].role is Role.BYLINE]
    return bylines[-1] + 1 if bylines else first


def _anchor(lines: Sequence[Line], opening: Sequence[bool]) -> int:
    """Return the index of the article's own date: the first that a paragraph follows before the next list."""
    for i, line in enumerate(lines):
        if is_date_line(line.text):
            for later in range(i + 1, min(i + 1 + _HEAD_REACH, len(lines))):
                if lines[later].role is Role.END:
                    break
                if opening[later]:
                    return i
    return 0


def _opens_text(line: Line) -> bool:
    return line.is_prose or (line.role is Role.PROSE and read_dateline(line.text) is not None)


def _end(lines: Sequence[Line], start: int) -> int:
    """Return the index behind the last line of the text: at the first closing line, less the menu before it."""
    closing = next((i for i in range(start, len(lines)) if _closes(lines, start, i)), len(lines))
    if closing < len(lines) and lines[closing].role is not Role.END:
        return closing
    end = closing
    while end > start and not (lines[end - 1].is_prose or lines[end - 1].role is Role.RELATED):
        end -= 1
    return end


def _closes(lines: Sequence[Line], start: int, i: int) -> bool:
    # A byline closes the text that it follows: AMP pages print it there.
    return lines[i].role in _CLOSING or (lines[i].role is Role.BYLINE and i > start)


def within(body: Sequence[Line], tail: Sequence[Line], *, of_pages: bool) -> Regions:
    """Return the regions of a page whose body element is known; a closing line inside it ends the text all the same.

    `of_pages` tells that the element holds several pages of one article, each perhaps with its initials.
    """
    closers = {Role.CLOSE} if of_pages else {Role.CLOSE, Role.INITIALS}
    closing = next((i for i, line in enumerate(body) if line.role in closers), len(body))
    return Regions((), with_whole_lead(body[:closing]), [*body[closing:], *tail])


def with_whole_lead(body: Sequence[Line]) -> Sequence[Line]:
    """Return the lines with a dateline that stands alone put in front of the paragraph that it belongs to."""
    first = next((i for i, line in enumerate(body) if line.role is Role.PROSE), len(body))
    if first + 1 >= len(body) or not is_dateline_alone(body[first].text):
        return body
    lead = body[first + 1]._replace(text=f"{body[first].text} {body[first + 1].text}")
    return [*body[:first], lead, *body[first + 2 :]]
