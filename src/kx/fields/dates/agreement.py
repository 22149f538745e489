"""Whether times that a page shows and states are of one moment, or of one day."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from kx.article import Timestamp
from kx.page import Found

_MIDNIGHT = time()
"""What stands for no clock in metadata of days."""
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_ZONE_STEP = timedelta(minutes=30)
"""Of what zones differ by."""


def same(one: Timestamp, other: Timestamp) -> bool:
    """Tell whether two are of one minute, or of one day without a clock."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return abs(one - other) < _MINUTE
    return one == other


def best_borne_out(shown: Iterable[Found[Timestamp]], stated: Sequence[Found[Timestamp]]) -> Sequence[Found[Timestamp]]:
    """Return the dates that a machine time is of the day of: those with a clock first, the same clock before others."""
    found = [each for each in shown if any(_is_of_day(each.value, machine.value) for machine in stated)]
    return sorted(found, key=lambda each: (has_no_clock(each), not _on_the_minute(each, stated)))


def with_clock_first(dates: Iterable[Found[Timestamp]]) -> Iterator[Found[Timestamp]]:
    """Yield the first date, and in front of it those of the same day with a clock; then all others."""
    found = [*dates]
    days = [_day(each.value) for each in found]
    yield from sorted((each for each, day in zip(found, days, strict=True) if day == days[0]), key=has_no_clock)
    yield from (each for each, day in zip(found, days, strict=True) if day != days[0])


def with_stated_clock(found: Found[Timestamp], stated: Sequence[Found[Timestamp]], near: str) -> Found[Timestamp]:
    """Return a day with the clock of a machine time, where that clock stands in `near` too, away from the day."""
    for each in stated if has_no_clock(found) else ():
        if isinstance(each.value, datetime) and each.value.date() == found.value:
            clock = (
                rf"(?:^\W*(?:\w+ )?|\b(?:di|at|pada|pukul) ){each.value:%H}[:.]{each.value:%M}(?: WI(?:B|TA|T))?\W*$"
                rf"|{re.escape(f'{each.value:%Y-%m-%dT%H:%M}')}"
            )
            if re.search(clock, near, re.MULTILINE):
                return found._replace(value=each.value.replace(second=0, microsecond=0))
    return found


def has_no_clock(found: Found[Timestamp]) -> bool:
    """Tell whether it is a day and no more."""
    return not isinstance(found.value, datetime)


def _is_of_day(shown: Timestamp, stated: Timestamp) -> bool:
    """Tell whether a machine time is of this day, or as far from it as a wrong zone allows."""
    if isinstance(stated, datetime) and stated.time() == _MIDNIGHT:
        return _day(shown) == _day(stated)
    if isinstance(shown, datetime) and isinstance(stated, datetime) and shown.date() != stated.date():
        apart = abs(shown - stated)
        return apart <= _DAY and (apart + _MINUTE) % _ZONE_STEP < 2 * _MINUTE
    return abs(_day(shown) - _day(stated)) <= _DAY


def _on_the_minute(found: Found[Timestamp], stated: Sequence[Found[Timestamp]]) -> bool:
    return any(same(found.value, each.value) for each in stated)


def _day(moment: Timestamp) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
