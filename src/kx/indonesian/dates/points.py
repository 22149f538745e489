"""Points: a day, perhaps with its weekday and a clock, or a clock of today."""

from typing import Final, cast

from kx.errors import DateError
from kx.indonesian.dates.atoms import Atoms
from kx.indonesian.dates.clocks import Clock
from kx.indonesian.dates.days import with_century
from kx.indonesian.dates.moment import Moment, a_day
from kx.indonesian.dates.reference import Reference, Term
from kx.indonesian.dates.terms import PartOfDay, weekday_near
from kx.indonesian.dates.written import Written

TIME: Final = "(?:OPEN TIME CLOSE?|TIME)"
NAMES: Final = "(?:HARI? WEEKDAY MARKET_DAY? (?:[COMMA]? PARTED)?)"
_WITH: Final = "[COMMA SLASH DASH BAR STOP OPEN LABEL FILLER WORD OR]{0,3}"
_HIJRI: Final = f"(?:HIJRI_DATE {_WITH} DATE CLOSE?|DATE {_WITH} HIJRI_DATE CLOSE?|HIJRI_DATE)"
_PLAIN: Final = f"(?:{_HIJRI}|OPEN WRITTEN CLOSE|[DATE DAY_MONTH]|LABEL FRACTION)"
DAY: Final = f"""(?:
    (?:RELATIVE_DAY GAP)? (?:{NAMES} GAP (?:OPEN WRITTEN CLOSE?|WRITTEN|{_PLAIN})|{_PLAIN})
        (?:PAST|PARTED|RELATIVE_YEAR)?
    | (?:RELATIVE_DAY GAP)? {NAMES}
    | RELATIVE_DAY
)"""


def day_of(found: Atoms, reference: Reference) -> Moment:
    """Return the day that the atoms name, checked against the weekday beside it."""
    written, weekday = found.first("WRITTEN"), found.first("WEEKDAY")
    written = written or found.first("HIJRI_DATE")
    if isinstance(written, Written):
        if written.year is None and found.has("RELATIVE_YEAR"):
            written = written._replace(year=year_of(found, reference))
        return written.on(cast("int | None", weekday)).moment(reference)
    named = found.first("RELATIVE_DAY")
    if named is not None:
        return cast("Term", named)(reference)
    if weekday is not None:
        return weekday_near(cast("int", weekday), None, reference)
    return a_day(reference.today)


def year_of(found: Atoms, reference: Reference) -> int | None:
    """Return the year that stands beside a date or span: written, of two digits, or `tahun lalu`."""
    year = found.first("YEAR RELATIVE_YEAR TWO_DIGITS")
    if isinstance(year, int):
        return with_century(year)
    if isinstance(year, Written):
        return year.year
    return cast("Term", year)(reference).start.year if year else None


def clocks_of(found: Atoms) -> list[Clock]:
    """Return the clocks among the atoms, in the part of the day that stands beside the day."""
    clocks = cast("list[Clock]", found.all("TIME"))
    if clocks and (part := _part_of_day(found)) is not None:
        return [clock.said_of(part) for clock in clocks]
    return clocks


def _part_of_day(found: Atoms) -> int | None:
    part, day = found.first("DAY_PART"), found.first("RELATIVE_DAY")
    return day.part if isinstance(day, PartOfDay) else cast("int | None", part)


def at(day: Moment, clock: Clock, reference: Reference) -> Moment:
    """Return the instant that `clock` shows on `day`, with the warnings of both."""
    moment = clock.on(day.start, reference)
    return moment.flagged(*day.warnings)


def _point(found: Atoms, reference: Reference) -> Moment:
    day = day_of(found, reference)
    clocks = clocks_of(found)
    return at(day, clocks[0], reference) if clocks else day


def _ctime(found: Atoms, reference: Reference) -> Moment:
    """Read `Sun Nov 03 14:02:00 +0700 2019`, as C and some services print a time."""
    month, clock = cast("Written", found.first("MONTH")), cast("Clock", found.first("CLOCK"))
    day, weekday = cast("int", found.first("NUMBER")), cast("int", found.first("WEEKDAY"))
    written = month._replace(year=year_of(found.part(4, 5), reference), day=day, weekday=weekday)
    return at(written.moment(reference), clock, reference)


def _two_zones(found: Atoms, reference: Reference) -> Moment:
    """Read `14.02 WIB / 15.02 WITA`: one instant told twice."""
    day = day_of(found, reference)
    first, second = (at(day, clock, reference) for clock in clocks_of(found))
    if first.start != second.start:
        raise DateError("two clocks that show different times", "Give one of them.")
    return first


def _instant(found: Atoms, reference: Reference) -> Moment:
    return cast("Term", found.values[0])(reference)


ROWS: Final = (
    (f"(?:OPEN HIJRI_DATE CLOSE GAP)? {DAY} (?:GAP {TIME})?", _point),
    (f"{DAY} GAP TIME [SLASH OPEN OR] CLOCK CLOSE?", _two_zones),
    (f"{TIME} GAP {DAY}", _point),
    ("FRACTION GAP TIME", _point),
    ("WEEKDAY MONTH NUMBER CLOCK YEAR", _ctime),
    ("CLOCK", _point),
    ("INSTANT", _instant),
)
