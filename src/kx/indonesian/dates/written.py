"""A date as it is written, with what it leaves out, and the day that it means."""

from datetime import date
from typing import Final, NamedTuple, Self

from kx.errors import DateError
from kx.indonesian.dates.moment import Moment, a_day, months
from kx.indonesian.dates.reference import Reference

# A weekday may choose the year of a date without one only when the nearest such day is farther
# away than this: nearer, it is the weekday that is mistaken.
_NEAR: Final = 60

# Of a date without a year the two nearest count, on one side if need be.
_REACH: Final = 2

# A leap day is at most eight years away (1896 to 1904).
_LEAP_DAY: Final = (2, 29)
_LEAP_REACH: Final = 8


class Written(NamedTuple):
    """A year, month and day as far as they are written.

    `direction` is -1 for `lalu` and 1 for `mendatang`; `weekday` is a check, Monday being 0.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    direction: int = 0
    weekday: int | None = None
    warnings: tuple[str, ...] = ()

    def on(self, weekday: int | None) -> Self:
        """Return the same date, to be checked against `weekday`."""
        return self._replace(weekday=weekday)

    def moment(self, reference: Reference) -> Moment:
        """Return the day, month or year that is meant, the year from the reference if need be."""
        year = self.year or self._nearest(reference.today)
        if self.month is None:
            return months(date(year, 1, 1), 12).flagged(*self.warnings)
        if self.day is None:
            return months(date(year, self.month, 1), 1).flagged(*self.warnings)
        day = calendar_day(year, self.month, self.day)
        wrong = self.weekday is not None and day.weekday() != self.weekday
        return a_day(day, *self.warnings, *(("weekday_conflict",) if wrong else ()))

    def _nearest(self, today: date) -> int:
        """Return the year that puts the date nearest to `today`, the past first where two tie."""
        here = today if self.day else today.replace(day=1)
        reach = _LEAP_REACH if (self.month, self.day) == _LEAP_DAY else _REACH
        found = [day for year in _around(today.year, reach) if (day := self._in(year))]
        found = [day for day in found if not self.direction or (day - here).days * self.direction > 0]
        ranked = sorted(found, key=lambda day: (abs((day - here).days), day))
        if not ranked:
            raise DateError("a date beyond the calendar", "Check the reference.")
        agreeing = [day for day in ranked[:2] if day.weekday() == self.weekday]
        if agreeing and abs((ranked[0] - here).days) > _NEAR:
            return agreeing[0].year
        return ranked[0].year

    def _in(self, year: int) -> date | None:
        try:
            return date(year, self.month or 1, self.day or 1)
        except ValueError:
            return None


def _around(year: int, reach: int) -> range:
    return range(max(1, year - reach), min(9999, year + reach) + 1)


def calendar_day(year: int, month: int, day: int) -> date:
    """Return the day, or raise a `DateError` that names what the calendar does not have."""
    try:
        return date(year, month, day)
    except ValueError as error:
        raise DateError(f"{day}/{month}/{year} is no day of the calendar", "Check day and month.") from error
