"""Dates of day, month and year: the shapes they are written in."""

from calendar import monthrange
from typing import Final

from kx.errors import DateError
from kx.indonesian.dates import hijri
from kx.indonesian.dates.tokens import Tokens
from kx.indonesian.dates.written import Written, calendar_day

# Two digits are a year of this century below, and of the last one from here on.
_PIVOT: Final = 70
_TWO_DIGITS: Final = 99

_MONTHS: Final = range(1, 13)

# Any leap year, to ask whether a month has a day at all.
_LEAP: Final = 2000


def with_century(year: int) -> int:
    """Return `year` with its century, should it have only two digits.

    >>> with_century(19), with_century(98), with_century(2019)
    (2019, 1998, 2019)
    """
    if year > _TWO_DIGITS:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _full(year: int, month: int, day: int, *warnings: str) -> Written:
    calendar_day(year, month, day)
    return Written(year, month, day, warnings=warnings)


def _without_year(month: int, day: int, direction: int = 0) -> Written:
    if not (month in _MONTHS and 1 <= day <= monthrange(_LEAP, month)[1]):
        raise DateError(f"{day}/{month} is no day of the calendar", "Check day and month.")
    return Written(None, month, day, direction)


def _month_named(parts: Tokens) -> Written:
    day, *rest = parts.all("NUMBER")
    year = parts.first("YEAR") or with_century(rest[-1])
    return _full(year, parts.all("MONTH MISSPELT")[0], day)


def _day_first(parts: Tokens) -> Written:
    day, month, year = parts.all("NUMBER YEAR")
    if day in _MONTHS and month not in _MONTHS:
        return _full(with_century(year), day, month, "month_first")
    return _full(with_century(year), month, day)


def _roman(parts: Tokens) -> Written:
    day, month, year = parts.all("NUMBER ORDINAL ROMAN YEAR")
    return _full(year, month, day)


def _year_first(parts: Tokens) -> Written:
    year, month, day = parts.all("NUMBER MONTH YEAR")
    return _full(year, month, day)


def _day_and_month(parts: Tokens) -> Written:
    return _without_year(parts.all("MONTH")[0], parts.all("NUMBER")[0], parts.direction())


def _fraction(parts: Tokens) -> Written:
    day, month = parts.all("NUMBER")
    return _without_year(month, day)


def _month_of_year(parts: Tokens) -> Written:
    month, year = parts.all("NUMBER MONTH MISSPELT YEAR")
    if month not in _MONTHS:
        raise DateError(f"no year has a month {month}", "Check the month.")
    return Written(with_century(year), month)


def _month(parts: Tokens) -> Written:
    return Written(None, parts.all("MONTH")[0], None, parts.direction())


def _year(parts: Tokens) -> Written:
    return Written(with_century(parts.all("YEAR TWO_DIGITS")[0]))


_MARK: Final = "[DASH SLASH DOT COMMA STOP]?"
_DAY: Final = "NUMBER (?:[SUFFIX TAHUN] FILLER?)?"

FULL: Final = (
    ("HIJRI_DATE", "NUMBER (?:HIJRI_MONTH|HIJRI_PAIR [EDGE HIJRI_SECOND]) YEAR HIJRIAH?", hijri.read),
    ("DATE", f"{_DAY} {_MARK} BULAN? [MONTH MISSPELT] {_MARK} TAHUN? YEAR MASEHI?", _month_named),
    ("DATE", f"{_DAY} {_MARK} MONTH (?:APOSTROPHE TWO_DIGITS|[DASH SLASH]? TWO_DIGITS YEAR_END)", _month_named),
    ("DATE", f"MONTH STOP? {_DAY} COMMA? YEAR", _month_named),
    ("DATE", "NUMBER SLASH NUMBER SLASH SLASH? (?:YEAR|TWO_DIGITS) ENDED", _day_first),
    ("DATE", "NUMBER DASH NUMBER DASH YEAR ENDED", _day_first),
    ("DATE", "NUMBER [DASH SLASH] NUMBER [DASH SLASH] APOSTROPHE TWO_DIGITS ENDED", _day_first),
    ("DATE", "(?<=OPEN) NUMBER SLASH NUMBER YEAR (?=CLOSE)", _day_first),
    ("DATE", "NUMBER BAR MONTH BAR YEAR", _month_named),
    ("DATE", "NUMBER (?:DASH [ORDINAL ROMAN] DASH|SLASH [ORDINAL ROMAN] SLASH) YEAR", _roman),
    ("DATE", "(?<=WEEKDAY COMMA) NUMBER DOT NUMBER DOT TWO_DIGITS ENDED", _day_first),
    ("DATE", "NUMBER DOT NUMBER DOT TWO_DIGITS (?=BAR NUMBER [COLON DOT])", _day_first),
    ("DATE", "(?:TWO_DIGITS DASH NUMBER|NUMBER DASH TWO_DIGITS) DASH TWO_DIGITS YEAR_END ENDED", _day_first),
    ("DATE", "NUMBER DOT NUMBER DOT YEAR ENDED", _day_first),
    (
        "DATE",
        "YEAR (?:DASH (?:NUMBER|MONTH) DASH|SLASH (?:NUMBER|MONTH) SLASH|DOT NUMBER DOT|MONTH) NUMBER ENDED",
        _year_first,
    ),
)

PARTIAL: Final = (
    ("MONTH_YEAR", f"BULAN? MONTH {_MARK} (?:TAHUN? YEAR|APOSTROPHE TWO_DIGITS)", _month_of_year),
    ("MONTH_YEAR", "BULAN? MISSPELT TAHUN? YEAR", _month_of_year),
    ("MONTH_YEAR", "NUMBER SLASH YEAR (?!SLASH)|^ TWO_DIGITS DASH YEAR $", _month_of_year),
    ("MONTH_YEAR", "MONTH DASH TWO_DIGITS (?=STOP? $|CLOSE)", _month_of_year),
    ("DAY_MONTH", f"{_DAY} DASH? MONTH TOWARDS?", _day_and_month),
    (
        "FRACTION",
        "NUMBER SLASH NUMBER (?![SLASH OTHER DOT MONTH])|(?<=WEEKDAY OPEN) NUMBER DASH NUMBER (?=CLOSE)",
        _fraction,
    ),
    ("MONTH", "BULAN? MONTH TOWARDS?", _month),
    ("YEAR", "(?:TAHUN LABEL?|FISCAL)? YEAR MASEHI?", _year),
    ("YEAR", "(?:TAHUN|FISCAL) APOSTROPHE TWO_DIGITS|FISCAL TWO_DIGITS", _year),
)
