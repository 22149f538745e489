"""The reference: when the text was written, and the zone of clocks that name none."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final, NamedTuple

from kx.errors import DateError
from kx.indonesian.dates.moment import Moment
from kx.text import regex

_FIXED: Final = {
    "asia/jakarta": 420,
    "asia/pontianak": 420,
    "asia/makassar": 480,
    "asia/jayapura": 540,
    "wib": 420,
    "wita": 480,
    "wit": 540,
    "utc": 0,
    "z": 0,
}

_OFFSET: Final = regex(r"([+-])([0-9]{1,2}):?([0-9]{2})?")


class Reference(NamedTuple):
    """`now`, already in `zone`, or nothing where the caller gave none."""

    now: datetime | None
    zone: tzinfo

    @property
    def instant(self) -> datetime:
        """The moment the text speaks from; a `DateError` where it is not known."""
        if self.now is None:
            raise DateError("a date that depends on when it was written", "Give the time of writing as the reference.")
        return self.now

    @property
    def today(self) -> date:
        """The day of the reference, in the zone."""
        return self.instant.date()


# What means a moment once the time of writing is known.
Term = Callable[[Reference], Moment]


def reference(now: datetime | None, zone: str) -> Reference:
    """Return the reference for `now`, which is in `zone` when it has no offset of its own."""
    place = zone_of(zone)
    if now is None:
        return Reference(None, place)
    try:
        here = now.astimezone(place) if now.tzinfo else now.replace(tzinfo=place)
    except OverflowError as error:
        raise DateError(
            f"no calendar holds {now.isoformat()} in {zone}", "Choose a later or an earlier one."
        ) from error
    return Reference(here.replace(microsecond=0), place)


def offset(minutes: int) -> timezone:
    """Return the zone that lies `minutes` east of Greenwich."""
    return _offsets(minutes)


@lru_cache(maxsize=256)
def _offsets(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))


@lru_cache(maxsize=64)
def zone_of(name: str) -> tzinfo:
    """Return the zone called `name`: WIB, +07:00, or a name of the IANA list."""
    plain = name.strip().lower()
    if plain in _FIXED:
        return offset(_FIXED[plain])
    if match := _OFFSET.fullmatch(plain):
        sign, hours, minutes = match.groups()
        total = int(hours) * 60 + int(minutes or 0)
        if total < 24 * 60:
            return offset(-total if sign == "-" else total)
    return _named(name)


def _named(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo  # noqa: PLC0415  reading the zone files costs more than all of kx's start

    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError) as error:
        raise DateError(
            f"no time zone is called {name!r}", "Write WIB, WITA, WIT, +07:00 or a name as Asia/Makassar."
        ) from error
