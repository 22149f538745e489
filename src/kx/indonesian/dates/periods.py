"""Parts of a year: quarters, semesters, the first nine months."""

from datetime import date
from functools import partial
from typing import Final, NamedTuple

from kx.errors import DateError
from kx.indonesian.dates.moment import Moment, months
from kx.indonesian.dates.reference import Reference, Term
from kx.indonesian.dates.tokens import Tokens

_HALF_YEAR: Final = 6
_YEAR: Final = 12
_CLEAR_DECADES: Final = range(30, 100)


class Part(NamedTuple):
    """The `nth` stretch of `length` months in a year."""

    length: int
    nth: int

    def of(self, year: int) -> Moment:
        """Return this part of `year`."""
        return months(date(year, (self.nth - 1) * self.length + 1, 1), self.length)

    def moment(self, reference: Reference, direction: int = -1) -> Moment:
        """Return the latest such part that was over at the reference, or the next one for direction 1."""
        today = reference.today
        moment = self.of(today.year)
        if direction > 0:
            return moment if moment.start > today else self.of(today.year + 1)
        return moment if moment.end < today else self.of(today.year - 1)


def _named(parts: Tokens) -> Part:
    return part(parts.all("YEAR_PART QUARTER_LETTER")[0], parts.all("DIGIT ORDINAL")[0])


def _last(parts: Tokens) -> Part:
    length = parts.all("YEAR_PART")[0]
    return part(length, _YEAR // length)


def _half(parts: Tokens) -> Part:
    return part(_HALF_YEAR, parts.all("DIGIT")[0])


def _some_months(parts: Tokens) -> Part:
    return part(parts.all("NUMBER")[0], parts.first("ORDINAL") or 1)


def _nth(parts: Tokens) -> int:
    return parts.all("DIGIT ORDINAL")[0]


def _decade(parts: Tokens) -> Term:
    """Read `1990-an` and `90-an`, the nineties; `20-an` may be of either century."""
    short = parts.first("TWO_DIGITS")
    if short is not None and short not in _CLEAR_DECADES:
        raise DateError(f"{short:02}-an may be of either century", "Write the year in full.")
    first = parts.first("YEAR") or 1900 + (short or 0)
    if first % 10:
        raise DateError(f"no decade begins in {first}", "Check the year.")
    return partial(_ten_years, first)


def _ten_years(first: int, _: Reference) -> Moment:
    return months(date(first, 1, 1), 120)


def part(length: int, nth: int) -> Part:
    """Return the part, or raise a `DateError` when a year has no such part."""
    if nth < 1 or length < 1 or length * nth > _YEAR:
        raise DateError(f"a year has no part {nth} of {length} months", "Check the number.")
    return Part(length, nth)


_YEAR_FOLLOWS: Final = "(?=[SLASH DASH COMMA APOSTROPHE]? [YEAR TWO_DIGITS TAHUN])"

ROWS: Final = (
    ("PART", "[YEAR_PART QUARTER_LETTER] [DASH SLASH]? NTH", _named),
    ("PART", f"YEAR_PART TERAKHIR {_YEAR_FOLLOWS}", _last),
    ("NTH_WEEK", "WEEK (?:ORDINAL|KE DASH? [ORDINAL DIGIT])|PEKAN DIGIT", _nth),
    ("NTH_THIRD", "DASARIAN NTH", _nth),
    ("PART", "ORDINAL YEAR_PART", _named),
    ("PART", "DIGIT QUARTER_LETTER", _named),
    ("SPAN", "[TAHUN DECADE]? YEAR DASH? ARTICLE|[TAHUN DECADE] TWO_DIGITS DASH? ARTICLE", _decade),
    ("PART", "NUMBER BULAN (?:ORDINAL|(?=TAHUN? YEAR))", _some_months),
    ("PART", f"(?:HIJRIAH DIGIT|DIGIT HIJRIAH) {_YEAR_FOLLOWS}", _half),
    ("PART", f"NUMBER MASEHI {_YEAR_FOLLOWS}", _some_months),
)
