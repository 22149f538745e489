"""The time of day: `14.02 WIB`, `pukul 7 malam`, `2:30 pm`, `setengah delapan pagi`."""

from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple, Self

from kx.errors import DateError
from kx.indonesian.calendar import (
    AFTER_NOON,
    AFTERNOON,
    BEFORE_NOON,
    CENTRAL,
    EVENING,
    MORNING,
    NIGHT,
    NOON,
)
from kx.indonesian.dates.moment import Moment
from kx.indonesian.dates.reference import Reference, offset
from kx.indonesian.dates.shapes import kinds
from kx.indonesian.dates.tokens import Tokens


def _hours(same: range, moved: range, more: dict[int, int]) -> dict[int, int]:
    """Return hours as said and as meant: the `same` ones, and those `moved` to the afternoon."""
    return {**{hour: hour for hour in same}, **{hour: hour + 12 for hour in moved}, **more}


# The hours that a part of the day has. From 13 on the part says nothing new: `21.30 malam`.
_HOURS: Final = {
    NIGHT: _hours(range(7), range(0), {12: 0}),
    MORNING: _hours(range(12), range(0), {}),
    NOON: _hours(range(10, 18), range(1, 5), {}),
    AFTERNOON: _hours(range(13, 20), range(1, 8), {}),
    EVENING: _hours(range(17, 25), range(5, 12), {12: 0, **dict(zip(range(4), range(4), strict=True))}),
    BEFORE_NOON: _hours(range(12), range(0), {12: 0}),
    AFTER_NOON: _hours(range(12, 24), range(1, 12), {}),
}


_MIDNIGHT: Final = (24, 0, 0)

# Kiribati is fourteen hours ahead of Greenwich, nobody farther.
_FARTHEST: Final = 14 * 60


class Clock(NamedTuple):
    """A time of day; `part` is the part of the day it names, `zone` its minutes east of Greenwich."""

    hour: int
    minute: int = 0
    second: int | None = None
    part: int | None = None
    zone: int | None = None

    def checked(self) -> Self:
        """Return the same clock, or raise a `DateError` if none can show it."""
        try:
            time(self.hour, self.minute, self.second or 0)
        except (ValueError, OverflowError) as error:
            if (self.hour, self.minute, self.second or 0) != _MIDNIGHT:
                raise DateError(f"no clock shows {self.hour}:{self.minute:02d}", "Check the time.") from error
        return self

    def in_part(self, part: int | None) -> Self:
        """Return the clock of 24 hours for one that names a `part` of the day."""
        if part is None:
            return self
        if self.hour not in _HOURS[part]:
            raise DateError(f"{self.hour} o'clock is in another part of the day", "Check the hour.")
        return self._replace(hour=_HOURS[part][self.hour], part=part)

    def said_of(self, part: int) -> Self:
        """Return the clock as meant beside a day that names a `part`: `tadi malam pukul 8`."""
        if self.part is not None or self.hour not in _HOURS[part]:
            return self
        return self.in_part(part)

    def in_zone_of(self, other: Self) -> Self:
        """Return the clock with the zone it shares with the other end of a range."""
        return self if self.zone is not None else self._replace(zone=other.zone)

    def beside(self, other: Self) -> Self:
        """Return the clock with the zone and the part of the day it shares: `pukul 7-9 malam`."""
        clock = self if self.part is not None else self.in_part(other.part)
        return clock.in_zone_of(other)

    def on(self, day: date, reference: Reference) -> Moment:
        """Return the instant of this clock on `day`; 24:00 is the start of the next day."""
        zone = reference.zone if self.zone is None else offset(self.zone)
        clock = time(self.hour % 24, self.minute, self.second or 0)
        instant = datetime.combine(day, clock, zone) + timedelta(days=self.hour // 24)
        moment = Moment(instant, instant, "minute" if self.second is None else "second")
        return moment.flagged("zone_assumed") if self.zone is None else moment


def _read(parts: Tokens) -> Clock:
    clock, zone = _split(parts)
    hour, minute, second, *_ = *clock.all("NUMBER"), None, None
    return _finished(Clock(hour or 0, minute or 0, second, zone=_zone(zone)), parts)


def _military(parts: Tokens) -> Clock:
    """Read `0300 GMT`."""
    clock, zone = _split(parts)
    hour, minute = divmod(clock.all("OTHER_NUMBER YEAR")[0], 100)
    return Clock(hour, minute, zone=_zone(zone)).checked()


def _half(parts: Tokens) -> Clock:
    """Read `setengah delapan`, half an hour before eight."""
    clock, zone = _split(parts)
    hour = _finished(Clock(clock.all("NUMBER")[0], zone=_zone(zone)), parts)
    return hour._replace(hour=(hour.hour - 1) % 24, minute=30)


def _past(parts: Tokens) -> Clock:
    """Read `delapan lewat lima` and `sembilan kurang seperempat`."""
    clock, zone = _split(parts)
    hour, *rest = clock.all("NUMBER")
    minutes = rest[0] if rest else 15
    if parts.has("KURANG"):
        hour, minutes = hour - 1, 60 - minutes
    return _finished(Clock(hour, minutes, zone=_zone(zone)), parts)


def _finished(clock: Clock, parts: Tokens) -> Clock:
    return clock.checked().in_part(parts.first("DAY_PART MERIDIEM"))


def _split(parts: Tokens) -> tuple[Tokens, Tokens]:
    """Return the clock and the zone behind it, since both may have numbers."""
    for place, kind in enumerate(parts.kinds):
        if kind in _ZONE_STARTS:
            return parts.part(0, place), parts.part(place, len(parts.kinds))
    return parts, parts.part(0, 0)


def _zone(parts: Tokens) -> int | None:
    named = CENTRAL if parts.has("EDGE") else parts.first("ZONE AREA")
    if named is not None or not parts.has("GREENWICH PLUS DASH"):
        return named
    hours, minutes, *_ = *parts.all("NUMBER LONG_NUMBER YEAR"), 0, 0
    if parts.has("LONG_NUMBER YEAR"):
        hours, minutes = divmod(hours, 100)
    east = hours * 60 + minutes
    if east > _FARTHEST:
        raise DateError("no zone lies so far from Greenwich", "Check the offset.")
    return -east if parts.has("DASH") else east


_ZONE_STARTS: Final = kinds("ZONE GREENWICH WAKTU PLUS DASH")


_TIME: Final = "NUMBER [COLON DOT] TWO_DIGITS (?:[COLON DOT] TWO_DIGITS (?:[DOT COMMA] LONG_NUMBER)?)?"
_SECONDS: Final = "NUMBER COLON TWO_DIGITS COLON TWO_DIGITS"
_LABEL: Final = "(?:[CLOCK_LABEL JAM] [COLON STOP]?)"
_PART: Final = "(?:PARTED|MERIDIEM)"
# `at 3 November`: the number is the day.
_DATE: Final = "[DASH SLASH DOT]? (?:BULAN? MONTH|NUMBER [DASH SLASH DOT] [NUMBER YEAR])"
_PAST_TO: Final = "(?:LEWAT NUMBER|KURANG (?:NUMBER|QUARTER_OF)|LEWAT QUARTER_OF)"

ROWS: Final = (
    ("CLOCK", f"{_LABEL}? {_SECONDS} DASH (?:YEAR|TWO_DIGITS COLON TWO_DIGITS (?!COLON))", _read),
    ("CLOCK", "[OTHER_NUMBER YEAR] (?:ZONE|GREENWICH)", _military),
    ("CLOCK", f"{_LABEL} HALF NUMBER {_PART}? ZONED?", _half),
    ("CLOCK", f"{_LABEL} {_TIME} {_PART}? ZONED?", _read),
    ("CLOCK", f"{_LABEL} NUMBER {_PAST_TO} CLOCK_UNIT? {_PART}? ZONED?", _past),
    ("CLOCK", f"{_TIME} (?:{_PART} ZONED?|ZONED)", _read),
    ("CLOCK", f"{_LABEL}? NUMBER [STOP COMMA] TWO_DIGITS ZONE", _read),
    ("CLOCK", f"(?=NUMBER COLON) {_TIME}", _read),
    ("BARE_CLOCK", f"{_TIME} (?![DOT OTHER])", _read),
    ("CLOCK", f"{_LABEL} NUMBER (?!{_DATE}) {_PART}? ZONED?", _read),
    ("CLOCK", "NUMBER (?:MERIDIEM ZONED?|PARTED ZONED|ZONE)", _read),
    ("BARE_CLOCK", "NUMBER PARTED", _read),
)
