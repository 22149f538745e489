"""Terms that count from the time of writing: `2 jam lalu`, `kemarin`, `Jumat pekan depan`."""

from collections.abc import Callable
from functools import partial
from typing import Final

from kx.errors import DateError
from kx.indonesian import calendar
from kx.indonesian.dates.reference import Term
from kx.indonesian.dates.shapes import KIND, kinds
from kx.indonesian.dates.terms import (
    Distance,
    PartOfDay,
    day_away,
    day_of_month,
    present,
    shift,
    stretch,
    week,
    weekday_near,
    weekday_of_week,
    window,
)
from kx.indonesian.dates.tokens import Tokens

# What a unit is worth, as (months, days, seconds).
_WORTH: Final = {
    calendar.SECOND: (0, 0, 1),
    calendar.MINUTE: (0, 0, 60),
    calendar.HOUR: (0, 0, 3600),
    calendar.DAY: (0, 1, 0),
    calendar.WEEK: (0, 7, 0),
    calendar.MONTH: (1, 0, 0),
    calendar.YEAR: (12, 0, 0),
    calendar.DECADE: (120, 0, 0),
}


def _distance(parts: Tokens) -> Distance:
    """Add up `2 jam dan 15 menit`, `satu setengah jam`, `1,5 tahun`."""
    amount: float | None = None
    total, scale = [0.0, 0.0, 0.0], 1.0
    for kind, value in zip(parts.kinds, parts.values, strict=True):
        if kind in _UNITS:
            worth = _WORTH[calendar.WEEK if kind in _WEEKS else value]
            total = [old + (amount or 0) * one for old, one in zip(total, worth, strict=True)]
            amount, scale = None, 1.0
        elif kind in _SINGLES:
            total = [old + one for old, one in zip(total, _WORTH[value], strict=True)]
        elif kind in _POINTS:
            scale = 1.0 if amount is None else 0.1
        elif kind in _AMOUNTS:
            amount = (amount or 0) + scale * _FRACTIONS.get(kind, value)
    return _whole(total)


def _whole(total: list[float]) -> Distance:
    rounded = [round(part) for part in total]
    if any(abs(part - whole) > _ROUNDING for part, whole in zip(total, rounded, strict=True)):
        raise DateError("a part of a day or a month that is no whole number", "Give whole days and months.")
    return Distance(*rounded)


def _shift(parts: Tokens) -> Term:
    return partial(shift, _distance(parts), parts.direction())


def _window(parts: Tokens) -> Term:
    return partial(window, _distance(parts), 1 if parts.has("KE") else -1)


def _day(read: Callable[[Tokens], Term]) -> Callable[[Tokens], Term]:
    """Return a reader that keeps the part of the day, should one be named."""

    def reader(parts: Tokens) -> Term:
        day, part = read(parts), parts.first("DAY_PART")
        return day if part is None else PartOfDay(day, part)

    return reader


def _named(parts: Tokens) -> Term:
    found = parts.all("NAMED_DAY KEMARIN")
    # `kemarin lusa`, `besok lusa`: the second word says two days, the first on which side.
    return partial(day_away, found[0] * len(found))


def _before_yesterday(parts: Tokens) -> Term:
    return partial(day_away, parts.first("DULU") or 0)


def _today(_: Tokens) -> Term:
    return partial(day_away, 0)


def _part_of_today(parts: Tokens) -> Term:
    """Read `tadi pagi`; `tadi malam` is the night before."""
    return partial(day_away, -1 if parts.first("DAY_PART") == calendar.EVENING else 0)


def _weekday(parts: Tokens) -> Term:
    named = parts.first("NAMED_DAY") or 0
    direction = None if parts.has("TADI") else parts.direction() or (named > 0) - (named < 0)
    return partial(weekday_near, parts.all("WEEKDAY")[0], direction)


def _weekday_of_week(parts: Tokens) -> Term:
    return partial(weekday_of_week, parts.all("WEEKDAY")[0], parts.direction())


def _day_of_month(parts: Tokens) -> Term:
    """Read `tanggal 20 bulan lalu`."""
    return partial(day_of_month, parts.all("NUMBER")[0], parts.direction())


def _week(parts: Tokens) -> Term:
    return partial(week, parts.direction())


def _stretch(parts: Tokens) -> Term:
    unit = parts.first("BULAN TAHUN DECADE")
    length = parts.all("YEAR_PART")[0] if unit is None else _WORTH[unit][0]
    return partial(stretch, length, parts.direction())


def _now(_: Tokens) -> Term:
    return present


def _some_seconds(parts: Tokens) -> Term:
    if parts.first("CLOCK_UNIT") != calendar.SECOND:
        raise DateError("a time as vague as `beberapa` is no date", "Give a number.")
    return present


_ROUNDING: Final = 0.01
_UNITS: Final = kinds("UNIT")
_WEEKS: Final = kinds("WEEK")
_POINTS: Final = kinds("COMMA DOT")
_SINGLES: Final = kinds("SINGLE SINGLE_CLOCK")
_AMOUNTS: Final = kinds("NUMBER HUNDREDS HALF QUARTER_OF ARTICLE")
_FRACTIONS: Final = {KIND["HALF"]: 0.5, KIND["QUARTER_OF"]: 0.25, KIND["ARTICLE"]: 1}


_AMOUNT: Final = "(?:[NUMBER HUNDREDS ARTICLE] (?:[COMMA DOT] DIGIT)? HALF?|HALF|QUARTER_OF)"
_QUANTITY: Final = f"(?:[SINGLE SINGLE_CLOCK]|{_AMOUNT} UNIT)"
_LAST_CLOCK: Final = f"(?:SINGLE_CLOCK|{_AMOUNT} [CLOCK_UNIT JAM])"
_MORE: Final = "(?:[COMMA AND]|COMMA AND)?"
_QUANTITIES: Final = f"{_QUANTITY} (?:{_MORE} {_QUANTITY}){{0,4}}"
_CLOCKED: Final = f"(?:{_QUANTITY} {_MORE}){{0,4}} {_LAST_CLOCK}"
_AWAY: Final = "FILLER* [SIDE LAGI SEBELUMNYA]"
_WINDOW: Final = "(?:TERAKHIR INI?|KE SIDE)"
_SAID: Final = "FILLER* [SIDE KEMARIN INI]"
# `Senin (13/5) kemarin`: said of the day in brackets.
_NOT_OF_DATE: Final = "(?<!NUMBER CLOSE) (?<!YEAR CLOSE)"
_THAT_DAY: Final = "FILLER* [SIDE KEMARIN INI NANTI TADI NAMED_DAY]"

ROWS: Final = (
    ("RELATIVE_DAY", f"TANGGAL NUMBER BULAN {_SAID}", _day_of_month),
    ("INSTANT", f"{_CLOCKED} {_AWAY}", _shift),
    ("RELATIVE_DAY", f"{_QUANTITIES} {_AWAY}", _shift),
    ("SPAN", f"{_QUANTITIES} {_WINDOW}", _window),
    ("INSTANT", "BARU [SAJA NOW]|NOW", _now),
    ("INSTANT", "SEVERAL CLOCK_UNIT FILLER* SIDE", _some_seconds),
    ("RELATIVE_DAY", f"HARI? WEEKDAY PARTED? WEEK {_SAID}", _day(_weekday_of_week)),
    ("SPAN", f"[PEKAN WEEK_OR_SUNDAY] {_SAID}|ENGLISH_SIDE PEKAN", _week),
    (
        "RELATIVE_DAY",
        f"HARI? WEEKDAY (?:PARTED? {_THAT_DAY}|KEMARIN PARTED|HARI INI)|ENGLISH_SIDE WEEKDAY",
        _day(_weekday),
    ),
    ("RELATIVE_DAY", "DAY_PART? HARI INI|PARTED INI|[NANTI INI] PARTED|PARTED NANTI", _day(_today)),
    ("RELATIVE_DAY", "TADI PARTED|PARTED TADI", _day(_part_of_today)),
    ("RELATIVE_DAY", "KEMARIN DULU", _before_yesterday),
    ("RELATIVE_DAY", "[NAMED_DAY KEMARIN] NAMED_DAY", _named),
    (
        "RELATIVE_DAY",
        f"HARI KEMARIN|(?:{_NOT_OF_DATE} KEMARIN|NAMED_DAY) (?:PARTED|HARI)?|PARTED [KEMARIN NAMED_DAY]",
        _day(_named),
    ),
    ("RELATIVE_YEAR", f"TAHUN {_SAID}|ENGLISH_SIDE TAHUN", _stretch),
    ("SPAN", f"[BULAN DECADE YEAR_PART] {_SAID}|ENGLISH_SIDE [BULAN YEAR_PART]", _stretch),
)
