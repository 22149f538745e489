"""Machine times whose zone is wrong, set right by the time that readers see."""

from datetime import date, datetime, timedelta, timezone
from typing import Final

# Indonesia's zones; a gap of just as many hours means that local time was labelled as another.
_INDONESIAN: Final = (7, 8, 9)

_DEFAULT: Final = timezone(timedelta(hours=7))


def correct_zone(machine: datetime, visible: datetime | date | None) -> tuple[datetime, tuple[str, ...]]:
    """Return `machine` with the offset that `visible` shows it to have, and a warning if that is new.

    >>> from datetime import UTC
    >>> seen = datetime(2019, 11, 3, 14, 2, tzinfo=timezone(timedelta(hours=7)))
    >>> correct_zone(datetime(2019, 11, 3, 14, 2, 31, tzinfo=UTC), seen)[0].isoformat()
    '2019-11-03T14:02:31+07:00'
    """
    if isinstance(visible, datetime):
        return _against_clock(_aware(machine, visible), visible)
    if machine.tzinfo is None:
        return machine.replace(tzinfo=_DEFAULT), ("zone_assumed",)
    if visible is not None and _shows_only_local_day(machine, visible):
        return machine.replace(tzinfo=_DEFAULT), ("zone_corrected",)
    return machine, ()


def _aware(machine: datetime, visible: datetime) -> datetime:
    return machine if machine.tzinfo else machine.replace(tzinfo=visible.tzinfo or _DEFAULT)


def _against_clock(machine: datetime, visible: datetime) -> tuple[datetime, tuple[str, ...]]:
    seen = visible if visible.tzinfo else visible.replace(tzinfo=_DEFAULT)
    same_clock = _minute(machine) == _minute(seen) and machine.utcoffset() != seen.utcoffset()
    if same_clock:
        return machine.replace(tzinfo=seen.tzinfo), ("zone_corrected",)
    gap = (_minute(machine.astimezone(seen.tzinfo)) - _minute(seen)).total_seconds() / 3600
    if abs(gap) in _INDONESIAN:
        exact = seen.replace(second=machine.second, microsecond=machine.microsecond)
        return exact, ("zone_corrected",)
    return machine, ()


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0, tzinfo=None)


def _shows_only_local_day(machine: datetime, visible: date) -> bool:
    """Tell whether the day is right as written and wrong once it is moved to Indonesian time."""
    return machine.date() == visible != machine.astimezone(_DEFAULT).date()
