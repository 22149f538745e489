"""Ranges: two days, two clocks or two spans, what they share being written once."""

from datetime import timedelta
from typing import Final, cast

from kx.errors import DateError
from kx.indonesian.dates.atoms import Atoms
from kx.indonesian.dates.clocks import Clock
from kx.indonesian.dates.moment import Moment, joined
from kx.indonesian.dates.periods import Part, part
from kx.indonesian.dates.points import DAY, NAMES, at, clocks_of, day_of, year_of
from kx.indonesian.dates.reference import Reference
from kx.indonesian.dates.shapes import compiled
from kx.indonesian.dates.spans import EDGED, SPAN, YEARLY, edge_of, span_of, written_of
from kx.indonesian.dates.written import Written, calendar_day

_DAYS: Final = "(?:NUMBER (?:COMMA NUMBER){0,5} COMMA?)"
_CLOCKED: Final = "(?:GAP TIME)?"
_BRACKETED: Final = "(?:OPEN WRITTEN CLOSE|LABEL? WRITTEN)"
_START: Final = f"(?:(?:{NAMES} GAP)? (?:LABEL? {_DAYS}|{_BRACKETED} PARTED?)|RELATIVE_DAY) {_CLOCKED}"
_END: Final = f"(?:(?:{NAMES} GAP)? {_BRACKETED} PARTED?|RELATIVE_DAY) {_CLOCKED}"

# Two weekdays may stand together before both dates: `Kamis-Sabtu (31/10-2/11)`.
_OF_DAYS: Final = (
    f"BETWEEN? (?:({NAMES}) CONNECTOR ({NAMES}) GAP)? (?:({NAMES}) GAP (?=OPEN))? (OPEN)?"
    f" ({_START}) CONNECTOR ({_END}) (?(4)CLOSE?) PAST?"
)
# `Kamis/Jumat, 25/26 Juli`: two days, one behind the other.
_NEIGHBOURS: Final = f"(?:({NAMES}) [SLASH DASH AND] ({NAMES}) GAP)? (NUMBER) SLASH ([DATE DAY_MONTH])"
_OF_SPANS: Final = f"BETWEEN? ({SPAN}|{EDGED}) CONNECTOR LABEL? ({SPAN}|{EDGED})"
_OF_CLOCKS: Final = f"BETWEEN? (?:{DAY} GAP SINCE?)? (TIME) CONNECTOR (TIME) (?:GAP {DAY})?"


def _groups(shape: str, found: Atoms) -> list[Atoms]:
    match = compiled(shape).match(found.kinds)
    return [found.part(*span) for span in match.regs[1:]] if match else []


def _days(found: Atoms, reference: Reference) -> Moment:
    first_name, second_name, name, _, start, end = _groups(_OF_DAYS, found)
    first, last = _dates(start, end, reference)
    first, last = _checked(first, first_name), _checked(last, second_name)
    first = _checked(first, name)
    clocks = clocks_of(start) + clocks_of(end)
    if clocks:
        first, last = _clocked(first, last, clocks, reference)
    return _near(first, last, _gap(found, max(1, len(start.all("NUMBER")))))


def _neighbours(found: Atoms, reference: Reference) -> Moment:
    first_name, second_name, start, end = _groups(_NEIGHBOURS, found)
    first, last = _dates(start, end, reference)
    return _near(_checked(first, first_name), _checked(last, second_name), 1)


def _clocked(first: Moment, last: Moment, clocks: list[Clock], reference: Reference) -> tuple[Moment, Moment]:
    if len(clocks) == 1:
        raise DateError("a range with a clock at one end only", "Give both ends a clock or none.")
    start, end = clocks
    return at(first, start.in_zone_of(end), reference), at(last, end.in_zone_of(start), reference)


def _dates(start: Atoms, end: Atoms, reference: Reference) -> tuple[Moment, Moment]:
    """Return both days; a day or month without a year takes it from the other end."""
    first, last = _written(start), _written(end)
    if first is None or last is None:
        return day_of(start, reference), day_of(end, reference)
    return _shared(first, last, reference)


def _written(found: Atoms) -> Written | None:
    date_ = found.first("WRITTEN")
    if isinstance(date_, Written):
        return date_.on(cast("int | None", found.first("WEEKDAY")))
    numbers = cast("list[int]", found.all("NUMBER"))
    if not numbers:
        return None
    if numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        raise DateError("days that do not follow one another", "Give each on its own.")
    return Written(day=numbers[0], weekday=cast("int | None", found.first("WEEKDAY")))


def _shared(first: Written, last: Written, reference: Reference) -> tuple[Moment, Moment]:
    """Return the ends of a range, the later one's year being near the reference if it has none."""
    if first.year and not last.year:
        later = last._replace(year=first.year)
        over = (later.month or 0) < (first.month or 0)
        return first.moment(reference), later._replace(year=first.year + over).moment(reference)
    end = last.moment(reference)
    month = first.month or (last.month if first.day else None)
    over = (month or 0) > (last.month or 0)
    year = first.year or end.start.year - over
    return first._replace(year=year, month=month).moment(reference), end


def _checked(day: Moment, name: Atoms) -> Moment:
    weekday = name.first("WEEKDAY")
    return day if weekday in {None, day.start.weekday()} else day.flagged("weekday_conflict")


def _spans(found: Atoms, reference: Reference) -> Moment:
    start, end = _groups(_OF_SPANS, found)
    first, last = written_of(start, reference), written_of(end, reference)
    if first and last:
        spans = _shared(first, last, reference)
        moments = edge_of(spans[0], start), edge_of(spans[1], end)
    else:
        moments = _with_year(start, end, reference), span_of(end, reference)
    return _near(*moments, _gap(found))


def _with_year(found: Atoms, other: Atoms, reference: Reference) -> Moment:
    """Return the span, a part of the year that `other` names if it names none itself."""
    part_, year = found.first("PART"), year_of(found, reference) or year_of(other, reference)
    if isinstance(part_, Part) and year:
        return edge_of(part_.of(year), found)
    return span_of(found, reference)


def _parts(found: Atoms, reference: Reference) -> Moment:
    """Read `kuartal I-III 2019`, the year and the kind of part written once."""
    first, year = cast("Part", found.values[0]), year_of(found, reference)
    numbers = [first.nth, *cast("list[int]", found.all("ORDINAL DIGIT"))]
    if found.has("COMMA AND") and numbers != list(range(first.nth, first.nth + len(numbers))):
        raise DateError("parts of a year that do not follow one another", "Give each on its own.")
    last = part(first.length, numbers[-1])
    end = last.of(year) if year else last.moment(reference)
    return joined(first.of(end.start.year), end)


def _years(found: Atoms, reference: Reference) -> Moment:
    """Return `2020/2021`, `2015-2018`, `2019-20`; and `2019-11`, the ISO form of a month."""
    start, last = cast("Written", found.values[0]), found.values[2]
    year = start.year or 0
    if isinstance(last, Written):
        return joined(start.moment(reference), last.moment(reference))
    short = cast("int", last)
    if 1 <= short <= min(12, year % 100):
        return Written(year, short).moment(reference)
    end = Written(year + (short - year) % 100)
    return joined(start.moment(reference), end.moment(reference))


def _english(found: Atoms, reference: Reference) -> Moment:
    """Read `November 1-3, 2019`."""
    month = cast("Written", found.values[0]).month or 0
    days_, year = cast("list[int]", found.all("NUMBER")), year_of(found.part(4, len(found.kinds)), reference)
    first, last = (Written(year, month, calendar_day(year or 0, month, day).day) for day in days_)
    return joined(first.moment(reference), last.moment(reference))


def _clocks(found: Atoms, reference: Reference) -> Moment:
    """Return two clocks on one day; the second is on the next day if it shows less."""
    start, end = clocks_of(found)
    day = day_of(found, reference)
    first, last = at(day, start.beside(end), reference), at(day, end.in_zone_of(start), reference)
    if last.start < first.start:
        tomorrow = day._replace(start=day.start + timedelta(days=1))
        last = at(tomorrow, end.in_zone_of(start), reference)
    return joined(first, last)


def _gap(found: Atoms, listed: int = 1) -> int | None:
    """Return how many days may lie between the ends: with `dan` alone they are neighbours."""
    neighbours = found.has("AND") and not found.has("BETWEEN TO KE DASH")
    return listed if neighbours else None


def _near(start: Moment, end: Moment, gap: int | None) -> Moment:
    if gap is not None and end.start.toordinal() - start.end.toordinal() > gap:
        raise DateError("two dates that are no range", "Give each on its own.")
    return joined(start, end)


ROWS: Final = (
    (_OF_DAYS, _days),
    (_NEIGHBOURS, _neighbours),
    (_OF_SPANS, _spans),
    (f"(?=.{{0,9}} [CLOCK RELATIVE_DAY WRITTEN WEEKDAY]) {_OF_CLOCKS}", _clocks),
    ("YEAR [SLASH DASH] (?:YEAR|TWO_DIGITS)", _years),
    (f"PART (?:COMMA [ORDINAL DIGIT]){{0,2}} COMMA? CONNECTOR [ORDINAL DIGIT] {YEARLY}?", _parts),
    ("MONTH NUMBER CONNECTOR NUMBER COMMA? YEAR", _english),
)
