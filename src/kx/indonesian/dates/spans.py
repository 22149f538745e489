"""Spans with a name: months, years, quarters, their edges, and weeks of a month."""

from calendar import monthrange
from datetime import timedelta
from typing import Final, cast

from kx.errors import DateError
from kx.indonesian.calendar import FIRST, LAST, MIDDLE
from kx.indonesian.dates.atoms import Atoms
from kx.indonesian.dates.moment import Moment, a_day, days, months, moved
from kx.indonesian.dates.periods import Part
from kx.indonesian.dates.points import year_of
from kx.indonesian.dates.reference import Reference, Term
from kx.indonesian.dates.terms import stretch
from kx.indonesian.dates.written import Written

# The thirds of a month, as forecasters count them: 1 to 10, 11 to 20, 21 to the end.
_TEN_DAYS: Final = 10
_WEEK: Final = 7

_YEAR: Final = 12
_WEEKS_OF_MONTH: Final = range(1, 6)
_THIRDS: Final = range(1, 4)

YEARLY: Final = (
    "(?:FILLER? [SLASH DASH COMMA]? (?:YEAR|RELATIVE_YEAR|APOSTROPHE? TWO_DIGITS (?:YEAR_END|(?=[AND OR TO]))))"
)
SPAN: Final = f"""(?:
    YEAR [SLASH DASH COMMA]? PART | PART (?:{YEARLY}|PAST|INI)?
    | MONTH RELATIVE_YEAR | [MONTH_YEAR MONTH YEAR] TOWARDS?
    | RELATIVE_YEAR | SPAN
)"""
EDGED: Final = f"(?:EDGE FILLER? BULAN? {SPAN})"


def span_of(found: Atoms, reference: Reference) -> Moment:
    """Return the month, year or part of a year that the atoms name, or its edge."""
    part, year = found.first("PART"), year_of(found, reference)
    written = written_of(found, reference)
    if isinstance(part, Part):
        year = year or (reference.today.year if found.has("INI") else None)
        span = part.of(year) if year else part.moment(reference, cast("int", found.first("SIDE") or -1))
    elif written:
        span = _nearest(written.moment(reference), written, found, reference)
    else:
        span = cast("Term", found.first("SPAN"))(reference)
    return edge_of(span, found)


def _nearest(span: Moment, written: Written, found: Atoms, reference: Reference) -> Moment:
    """Return the same month a year nearer where its edge is already over, `awal Februari lalu`, or still to come."""
    if not (written.direction and found.has("EDGE")):
        return span
    nearer = months(moved(span.start, -written.direction * _YEAR), 1)
    edge = edge_of(nearer, found)
    on_that_side = edge.end < reference.today if written.direction < 0 else edge.start > reference.today
    return nearer if on_that_side else span


def written_of(found: Atoms, reference: Reference) -> Written | None:
    """Return the month or year that the atoms name, when it is one that is written."""
    written, year = found.first("MONTH_YEAR MONTH"), year_of(found, reference)
    if isinstance(written, Written):
        return written._replace(year=written.year or year)
    return Written(year) if year and not found.has("PART") else None


def edge_of(span: Moment, found: Atoms) -> Moment:
    """Return the first, middle or last third of `span` where the atoms ask for it."""
    edge = found.first("EDGE")
    if edge is None:
        return span
    read = _EDGES.get(_length(span))
    if read is None:
        raise DateError("the edge of a span that has no thirds", "Give a month or a year.")
    return read(span, cast("int", edge)).flagged(*span.warnings, "edge_approximate")


def _length(span: Moment) -> int:
    """Return the length of a span in months; a week has none, and what is shorter has no edges."""
    length = span.end.toordinal() - span.start.toordinal() + 1
    if length <= _TEN_DAYS:
        return 0 if length == _WEEK else -1
    return (span.end.year - span.start.year) * 12 + span.end.month - span.start.month + 1


def _third_of_month(span: Moment, edge: int) -> Moment:
    last = monthrange(span.start.year, span.start.month)[1]
    first_day = edge * _TEN_DAYS + 1
    last_day = last if edge == LAST else first_day + _TEN_DAYS - 1
    return days(span.start.replace(day=first_day), span.start.replace(day=last_day))


def _third_of_year(span: Moment, edge: int) -> Moment:
    third = _length(span) // 3
    return months(moved(span.start, edge * third), third)._replace(granularity="interval")


def _edge_of_week(span: Moment, edge: int) -> Moment:
    """Return Monday, Wednesday, or the weekend."""
    if edge == LAST:
        return days(span.start + timedelta(days=5), span.end)
    return a_day(span.start + timedelta(days={FIRST: 0, MIDDLE: 2}[edge]))


_EDGES: Final = {
    0: _edge_of_week,
    1: _third_of_month,
    3: _third_of_year,
    6: _third_of_year,
    12: _third_of_year,
}


def _week_of_month(found: Atoms, reference: Reference) -> Moment:
    """Return the days 1 to 7, 8 to 14 and so on; the fifth week is what is left."""
    nth = cast("int", found.values[0])
    span = span_of(found.part(1, len(found.kinds)), reference)
    first = span.start + timedelta(days=7 * (nth - 1))
    if nth not in _WEEKS_OF_MONTH or _length(span) != 1 or first > span.end:
        raise DateError(f"no month has a week {nth}", "Check the number of the week.")
    return days(first, min(first + timedelta(days=6), span.end)).flagged(*span.warnings)


def _third(found: Atoms, reference: Reference) -> Moment:
    """Read `dasarian II Maret 2023`, as forecasters name the thirds of a month."""
    nth = cast("int", found.values[0])
    span = span_of(found.part(1, len(found.kinds)), reference)
    if nth not in _THIRDS or _length(span) != 1:
        raise DateError(f"no month has a dasarian {nth}", "Check its number.")
    return _third_of_month(span, nth - 1).flagged(*span.warnings)


def _edge_of_present(found: Atoms, reference: Reference) -> Moment:
    """Read `akhir tahun` and `awal bulan`, of the one that the text was written in."""
    return edge_of(stretch(_YEAR if found.has("TAHUN") else 1, 0, reference), found)


ROWS: Final = (
    (SPAN, span_of),
    (EDGED, span_of),
    ("EDGE [BULAN TAHUN] NANTI?", _edge_of_present),
    (f"NTH_THIRD FILLER? [DASH COMMA]? LABEL? BULAN? {SPAN}", _third),
    (f"NTH_WEEK FILLER? [DASH COMMA]? LABEL? BULAN? {SPAN}", _week_of_month),
)
