"""What relative terms mean, counted from the reference."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from kx.indonesian.dates.moment import Moment, a_day, days, months, moved
from kx.indonesian.dates.reference import Reference, Term
from kx.indonesian.dates.written import calendar_day


class Distance(NamedTuple):
    """So many months, days and seconds; any seconds lead to an instant, else it is a day."""

    months: int
    days: int
    seconds: int


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A day that is named with a part of it: `tadi malam`, `besok pagi`."""

    day: Term
    part: int

    def __call__(self, reference: Reference) -> Moment:
        """Return the day; the part matters only to a clock beside it."""
        return self.day(reference)


def shift(distance: Distance, direction: int, reference: Reference) -> Moment:
    """Return the point at `distance` before (-1) or after (1) the reference: `3 hari lalu`."""
    day = moved(reference.today, direction * distance.months)
    if not distance.seconds:
        return a_day(day + timedelta(days=direction * distance.days))
    instant = reference.instant.replace(year=day.year, month=day.month, day=day.day)
    instant += direction * timedelta(days=distance.days, seconds=distance.seconds)
    return Moment(instant, instant, "second" if distance.seconds % 60 else "minute")


def window(distance: Distance, direction: int, reference: Reference) -> Moment:
    """Return the stretch that ends or begins at the reference: `tiga bulan terakhir`."""
    far = shift(distance, direction, reference).start
    here = reference.instant if distance.seconds else reference.today
    return days(*sorted((far, here)))


def day_away(distance: int, reference: Reference) -> Moment:
    """Return the day `distance` days from today: `kemarin`, `lusa`."""
    return a_day(reference.today + timedelta(days=distance))


def day_of_month(day: int, count: int, reference: Reference) -> Moment:
    """Return a day of the month that is `count` away: `tanggal 20 bulan lalu`."""
    first = stretch(1, count, reference).start
    return a_day(calendar_day(first.year, first.month, day))


def weekday_near(weekday: int, direction: int | None, reference: Reference) -> Moment:
    """Return the latest such day up to today, or where a direction is told the one on that side.

    Direction 0 (`Jumat ini`) is the day of this week; -1 and 1 leave today out.
    """
    back = (reference.today.weekday() - weekday) % 7
    distances = {None: -back, -1: -(back or 7), 0: weekday - reference.today.weekday(), 1: 7 - back}
    return day_away(distances[direction], reference)


def weekday_of_week(weekday: int, weeks: int, reference: Reference) -> Moment:
    """Return a day of the week so many weeks away: `Senin pekan lalu`; weeks begin on Monday."""
    return a_day(_monday(weeks, reference) + timedelta(days=weekday))


def week(weeks: int, reference: Reference) -> Moment:
    """Return Monday to Sunday of the week so many weeks away."""
    monday = _monday(weeks, reference)
    return days(monday, monday + timedelta(days=6))


def _monday(weeks: int, reference: Reference) -> date:
    return reference.today + timedelta(days=7 * weeks - reference.today.weekday())


def stretch(length: int, count: int, reference: Reference) -> Moment:
    """Return the stretch of `length` months that is `count` away: `bulan lalu`, `kuartal ini`."""
    today = reference.today
    number = (today.year * 12 + today.month - 1) // length + count
    year, month = divmod(number * length, 12)
    return months(date(year, month + 1, 1), length)


def present(reference: Reference) -> Moment:
    """Return the instant of the reference."""
    return Moment(reference.instant, reference.instant, "second")
