"""Dates that machines write: ISO 8601 and its relatives in pictures and PDF files, spans, unix time, plain digits."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from kx.errors import DateError
from kx.indonesian.calendar import GREENWICH, ZONES
from kx.indonesian.dates.clocks import Clock
from kx.indonesian.dates.moment import Moment, a_day, is_empty, joined
from kx.indonesian.dates.reference import Reference
from kx.indonesian.dates.tokens import YEARS
from kx.indonesian.dates.written import calendar_day

# Compiled when first used, since importing kx is to cost little.
_ISO: Final = r"""
    (?:D:)?                                   # in the properties of a PDF document
    (?P<year>[0-9]{4}) (?P<dash>[:-]?) (?P<month>[0-9]{2}) (?P=dash) (?P<day>[0-9]{2})
    (?:
        \s* (?P<word>[a-z]{0,4}) \s*          # T; WIB on voi.id
        (?P<hour>[0-9]{2}) (?P<sign>[:.-]?) (?P<minute>[0-9]{2})
        (?: (?P=sign) (?P<second>[0-9]{2}) (?: [.,][0-9]{1,9} )? )?
        \s* (?P<zone> [a-z]{1,4} | (?:gmt|utc)? \s* [+-][0-9]{1,2} (?: [:']? [0-9]{2} '? )? z? )?
    )?
"""

# Ten digits are seconds since 1970 from 2001 to 2033, thirteen are milliseconds.
_UNIX: Final = re.compile(r"(1[0-9]{9}) ([0-9]{3})? (?:\.[0-9]+)?", re.VERBOSE)

_OFFSET: Final = re.compile(r"([+-]) ([0-9]{1,2}) [:']? ([0-9]{2})?", re.VERBOSE)

_ZONES: Final = {
    **{word: east for east in ZONES for word in ZONES[east].split()},
    **dict.fromkeys(GREENWICH.split(), 0),
}

_NO_ZONE: Final = ("", "t", "pkl")

# Eight digits without dashes may be anything; a year of living memory makes them a date.
_COMPACT: Final = range(1900, 2101)

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def read(text: str, reference: Reference) -> Moment | None:
    """Return the moment that the whole of `text` is in a form for machines, or nothing."""
    if match := _UNIX.fullmatch(text):
        instant = (_EPOCH + timedelta(seconds=int(match[1]))).astimezone(reference.zone)
        return Moment(instant, instant, "second")
    start, slash, end = text.partition("/")
    if not slash:
        return _point(text, reference)
    first, last = _point(start, reference), _point(end, reference)
    return joined(first, last) if first and last else None


def _point(text: str, reference: Reference) -> Moment | None:
    match = re.fullmatch(_ISO, text, re.VERBOSE | re.IGNORECASE)
    return _iso(match, reference) if match and _known(match) else None


def _known(match: re.Match[str]) -> bool:
    zone = (match["zone"] or "").lower()
    named = zone in _ZONES or zone in _NO_ZONE or bool(_OFFSET.search(zone))
    word = (match["word"] or "").lower()
    return named and (word in _NO_ZONE or word in _ZONES)


def _iso(match: re.Match[str], reference: Reference) -> Moment:
    day = calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))
    if day.year not in (YEARS if match["dash"] else _COMPACT):
        raise DateError(f"the year {day.year} is a slip or an empty value", "Give a year with four digits.")
    if match["hour"] is None:
        return a_day(day)
    second = match["second"]
    zone = _zone(match["zone"] or "", match["word"])
    clock = Clock(int(match["hour"]), int(match["minute"]), int(second) if second else None, zone=zone)
    moment = clock.checked().on(day, reference)
    if is_empty(moment.start):
        raise DateError("the beginning of unix time is an empty value", "Give the date that the page shows.")
    return moment


def _zone(written: str, word: str) -> int | None:
    """Return the minutes east of Greenwich; the zone behind the clock wins over one before it."""
    if match := _OFFSET.search(written):
        east = int(match[2]) * 60 + int(match[3] or 0)
        return -east if match[1] == "-" else east
    named = [name for name in (written.lower(), word.lower()) if name not in _NO_ZONE]
    return _ZONES[named[0]] if named else None
