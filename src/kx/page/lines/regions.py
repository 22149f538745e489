"""Where the article stands among the lines of a whole page: what is above it, its text, what follows."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, takewhile
from typing import NamedTuple

from kx.indonesian.captions import read_caption
from kx.indonesian.datelines import is_dateline_alone, opens_text
from kx.indonesian.datetexts import is_date_line
from kx.page.lines.endings import closing_line, end_of_text, goes_on_behind_initials, wall
from kx.page.lines.line import Line, Role

_CLOSING_ELEMENT = frozenset({Role.CLOSE, Role.END, Role.INITIALS, Role.PAYWALL, Role.TAGS})
"""Roles that end the running text, also inside the element that holds it."""

_CLOSING = _CLOSING_ELEMENT | {Role.BYLINE, Role.NEXT, Role.PAGING, Role.SHARE}
"""Roles that no line inside the running text of a dump has; AMP pages print the byline below it."""

_BELOW_CLOSING = frozenset({Role.CLOSE, Role.INITIALS, Role.PROMOTION, Role.RELATED, Role.RULE})
_IN_TEXT = frozenset({Role.PROSE, Role.RELATED, Role.PROMOTION})
_REACH = 14
"""How many lines above and below the text may be about the article."""
_HEAD_REACH = 14
"""How many lines may stand between the date and the first paragraph: headline, standfirst, share buttons, caption."""

_LEAD_REACH = 8
"""How many lines of prose in a known text's element may stand in front of it: what heads the page, a standfirst."""
_FEWEST_ENTRIES = 6
"""Links of a menu; breadcrumbs and lists of what is popular have fewer."""
_ABOVE_HEADLINE = 4
_BELOW_HEADING = 8
"""How many lines above the headline, and below any other heading, the article's date may stand."""


class Regions(NamedTuple):
    """The lines of a page in three parts, in order."""

    head: Sequence[Line]
    body: Sequence[Line]
    tail: Sequence[Line]

    @property
    def first(self) -> Line | None:
        """The first line of running text."""
        return next((line for line in self.body if line.role is Role.PROSE), None)

    @property
    def close_by(self) -> Sequence[Line]:
        """The lines behind the text that are still the article's: those before the lists of other articles."""
        return [*takewhile(lambda line: line.role is not Role.END, self.tail)]

    @property
    def close_above(self) -> Sequence[Line]:
        """The last lines above the text."""
        return self.head[-_REACH:]

    @property
    def around(self) -> Sequence[Line]:
        """The lines close above and below the text, which may name the article's day and writer."""
        return [*self.close_above, *self.close_by[:_REACH]]


def headline_of(head: Sequence[Line]) -> int:
    """Return the index of the last heading among the lines above a text, -1 where there is none."""
    return next((i for i in range(len(head) - 1, -1, -1) if head[i].kind == "heading"), -1)


def split(lines: Sequence[Line], inside: Sequence[int] | None = None, *, of_pages: bool = False) -> Regions:
    """Find the running text of a page from the roles of its lines.

    `inside` are the indexes of the lines that stand in the text's element, where there are elements;
    `of_pages` tells that several pages of one article may stand below each other, each perhaps with its initials.
    """
    within_text = range(len(lines)) if inside is None else _with_lead(lines, inside)
    first = _first(lines, within_text)
    start = _with_dateline(lines, _behind_byline(lines, first, within_text))
    closers = _CLOSING if inside is None else _CLOSING_ELEMENT
    if (of_pages or inside is not None) and goes_on_behind_initials(lines, first, within_text):
        closers -= {Role.INITIALS}
    end = end_of_text(lines, start, first, closers)
    stop = end if not inside else min(end, inside[-1] + 1)
    below = _related_below(lines[stop : inside[-1] + 1]) if inside else []
    return Regions(with_dates(lines[:start]), [*with_whole_lead(lines[start:stop]), *below], lines[stop:])


def _with_lead(lines: Sequence[Line], inside: Sequence[int]) -> Sequence[int]:
    """Return the indexes of the lines in a text's element, and that of a first paragraph right in front of it."""
    above = inside[0] - 1 if inside else -1
    return [above, *inside] if above >= 0 and lines[above].is_prose and _is_led(lines[above]) else inside


def with_dates(head: Sequence[Line]) -> Sequence[Line]:
    """Return the lines above a text, those that are dates with their role."""
    return [line._replace(role=Role.DATE) if is_date_line(line.text) else line for line in head]


def without_clock(head: Sequence[Line], menus: Sequence[int]) -> Sequence[Line]:
    """Return the lines above a text, dates over the last menu or far above the headline as none: those are clocks.

    `menus` are the numbers of the lines in front of which a menu was left out; others stand among the lines.
    """
    headline = headline_of(head)
    behind = max((i for i, line in enumerate(head[: headline + 1]) if line.number in menus), default=0)
    entries = 0
    for i, line in enumerate(head[: headline + 1]):
        entries = entries + 1 if line.kind == "item" and line.is_link else 0
        behind = max(behind, i if entries >= _FEWEST_ENTRIES else 0)
    return [
        line._replace(role=Role.PROMOTION)
        if line.role is Role.DATE and (i < behind or _is_far_above(head, i, headline))
        else line
        for i, line in enumerate(head)
    ]


def _is_far_above(head: Sequence[Line], date: int, headline: int) -> bool:
    """Tell whether a date stands too far above the headline to be the article's, and below no other heading."""
    is_below_heading = any(line.kind == "heading" for line in head[max(0, date - _BELOW_HEADING) : date])
    return date < headline - _ABOVE_HEADLINE and not is_below_heading


def _first(lines: Sequence[Line], within_text: Sequence[int]) -> int:
    """Return the index of the first paragraph: that with a dateline, else the first behind the article's date.

    Teasers, captions and standfirsts in front of it have no dateline.
    """
    # Some pages hold the whole text twice, for narrow and for wide screens.
    for indexes in (_said_once(lines, within_text), within_text):
        led = next((i for i in indexes if _is_led(lines[i])), None)
        if led is not None:
            return led
        if opening := [i for i in indexes if lines[i].is_prose and not _is_credited(lines[i].text)]:
            return _behind_date(lines, opening)
    return len(lines)


def _said_once(lines: Sequence[Line], within_text: Sequence[int]) -> Sequence[int]:
    """Return the indexes of lines whose text stands nowhere else on the page."""
    texts = [line.text for line in lines]
    if len(set(texts)) == len(texts):
        return within_text
    counts = Counter(texts)
    return [i for i in within_text if counts[texts[i]] == 1]


def _behind_date(lines: Sequence[Line], opening: Sequence[int]) -> int:
    """Return the first of the paragraphs that stands soon behind a date, else the first one."""
    among = frozenset(opening)
    dates = (i for i, line in enumerate(lines) if is_date_line(line.text))
    behind = (later for date in dates if (later := _soon_after(lines, among, date)) is not None)
    return next(behind, opening[0])


def _soon_after(lines: Sequence[Line], opening: AbstractSet[int], date: int) -> int | None:
    """Return the first paragraph behind a date, unless a list of other articles comes before it."""
    for i in range(date + 1, min(date + 1 + _HEAD_REACH, len(lines))):
        if lines[i].role is Role.END:
            return None
        if i in opening:
            return i
    return None


def _behind_byline(lines: Sequence[Line], first: int, within_text: Sequence[int]) -> int:
    """Return the index behind the byline that stands inside the text's element above the first paragraph."""
    if first < len(lines) and opens_text(lines[first].text):
        start = next((i + 1 for i in range(first - 1, -1, -1) if lines[i].role is not Role.RELATED), 0)
        return start if start and lines[start - 1].role is Role.BYLINE else first
    above = [i for i in range(max(0, first - _HEAD_REACH), min(first, len(lines))) if lines[i].role is Role.BYLINE]
    behind = next((i + 1 for i in reversed(above) if i + 1 in within_text), first)
    return behind if all(map(_may_open_text, lines[behind:first])) else first


def _with_dateline(lines: Sequence[Line], start: int) -> int:
    """Return the index of the dateline that stands alone right above a text, else that of the text."""
    above = lines[start - 1 : start] if 0 < start < len(lines) else ()
    return start - 1 if any(line.role is Role.PROSE and is_dateline_alone(line.text) for line in above) else start


def _may_open_text(line: Line) -> bool:
    """Tell whether a line below the byline is of the text, rather than a date or the caption."""
    return line.role in _IN_TEXT and not (is_date_line(line.text) or _is_credited(line.text))


def _is_led(line: Line) -> bool:
    return line.role is Role.PROSE and opens_text(line.text)


def _is_credited(text: str) -> bool:
    """Tell whether a line is a picture's caption: it ends in a credit."""
    return read_caption(text).credit is not None


def within(body: Sequence[Line], tail: Sequence[Line], *, of_pages: bool) -> Regions:
    """Return the regions of a page whose body element is known; a closing line inside it ends the text all the same.

    `of_pages` tells that the element holds several pages of one article, each perhaps with its initials.
    """
    # Nothing of a text stands in front of its dateline.
    first = islice((i for i, line in enumerate(body) if line.role is Role.PROSE), _LEAD_REACH)
    led = next((i for i in first if opens_text(body[i].text)), 0)
    body = [*(line for line in body[:led] if line.role is not Role.PROSE), *body[led:]] if led else body
    closers = {Role.CLOSE} if of_pages else {Role.CLOSE, Role.INITIALS}
    closing = min(closing_line(body, 0, closers), wall(body))
    return Regions((), [*with_whole_lead(body[:closing]), *_related_below(body[closing:])], [*body[closing:], *tail])


def _related_below(closed: Sequence[Line]) -> list[Line]:
    """Return links of the kind that stands inside a text, which some put below what closes it."""
    below = takewhile(lambda line: line.role in _BELOW_CLOSING, closed)
    return [line for line in below if line.role is Role.RELATED]


def with_whole_lead(body: Sequence[Line]) -> Sequence[Line]:
    """Return the lines with what stands alone in front of the first paragraph put there: the dateline, the initial."""
    first = next((i for i, line in enumerate(body) if line.role is Role.PROSE), len(body))
    if first + 1 >= len(body):
        return body
    begun, rest = body[first].text, body[first + 1].text
    is_initial = len(begun) == 1 and begun.isupper() and rest[:1].islower()
    if not is_initial and not is_dateline_alone(begun):
        return body
    lead = body[first + 1]._replace(text=f"{begun}{'' if is_initial else ' '}{rest}")
    return [*body[:first], lead, *body[first + 2 :]]
