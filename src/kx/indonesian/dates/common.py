"""The forms in which nine pages of ten print a date, read without the grammar, which takes time to import.

What stands here is a shortcut and decides nothing: a text that it reads, the grammar reads the same.
"""

from datetime import date, datetime
from typing import Final

from kx.indonesian.calendar import MONTHS, WEEKDAYS
from kx.indonesian.dates.moment import Moment, a_day, is_empty
from kx.indonesian.dates.reference import offset, zone_of
from kx.text import regex

_MONTHS: Final = {name: month for month, names in MONTHS.items() for name in names.split()}
_WEEKDAYS: Final = {name: day for day, names in WEEKDAYS.items() for name in names.split()} | {"minggu": 6}
_ZONES: Final = {"wib": 420, "wita": 480, "wit": 540}

_LONGEST: Final = 60

_PRINTED: Final = regex(
    r"(?:([a-z]+)\s*,?\s+)?([0-9]{1,2})\s+([a-z]+)\s+([12][0-9]{3})"  # Minggu, 03 November 2019
    r"(?:\s*[/|,–-]?\s*([0-9]{1,2})[:.]([0-9]{2})\s*(wib|wita|wit)?)?"  # / 14:02 WIB
)
_ISO: Final = regex(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:?[0-9]{2})?")


def read(text: str, zone: str) -> Moment | None:
    """Return the moment of a text in one of the common forms, None for any other.

    >>> read("Minggu, 03 November 2019 / 14:02 WIB", "WIB").start.isoformat()
    '2019-11-03T14:02:00+07:00'
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    try:
        if text[4:5] == "-":
            return _instant(datetime.fromisoformat(text), zone) if _ISO.fullmatch(text) else None
        printed = _PRINTED.fullmatch(text.lower())
        return _moment(printed.groups(), zone) if printed else None
    except (KeyError, ValueError):
        return None


def _instant(stated: datetime, zone: str) -> Moment | None:
    instant = stated if stated.tzinfo else stated.replace(tzinfo=zone_of(zone))
    if is_empty(instant):
        return None
    return Moment(instant, instant, "second", () if stated.tzinfo else ("zone_assumed",))


def _moment(parts: tuple[str | None, ...], zone: str) -> Moment:
    weekday, day, month, year, hour, minute, named = (part or "" for part in parts)
    written = date(int(year), _MONTHS[month], int(day))
    conflict = ("weekday_conflict",) if weekday and _WEEKDAYS[weekday] != written.weekday() else ()
    if not hour:
        return a_day(written, *conflict)
    place = offset(_ZONES[named]) if named else zone_of(zone)
    instant = datetime(written.year, written.month, written.day, int(hour), int(minute), tzinfo=place)
    return Moment(instant, instant, "minute", conflict if named else ("zone_assumed", *conflict))
