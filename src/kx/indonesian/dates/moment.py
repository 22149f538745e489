"""What is handed back: a point or a span on the calendar."""

from datetime import UTC, date, datetime, timedelta
from typing import Literal, NamedTuple, Self

from kx.errors import DateError

Granularity = Literal["second", "minute", "day", "month", "quarter", "semester", "year", "interval"]


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Moment(NamedTuple):
    """A day, an instant, or a span with both ends included.

    An end is a `datetime` with an offset where the text gives a clock, else a plain `date`.
    """

    start: date | datetime
    end: date | datetime
    granularity: Granularity
    warnings: tuple[str, ...] = ()

    def flagged(self, *codes: str) -> Self:
        """Return the same moment with `codes` added to its warnings, each once."""
        new = tuple(code for code in dict.fromkeys(codes) if code not in self.warnings)
        return self._replace(warnings=self.warnings + new) if new else self


def a_day(day: date, *warnings: str) -> Moment:
    """Return the moment that is one day."""
    return Moment(day, day, "day", warnings)


def is_empty(instant: date | datetime) -> bool:
    """Tell whether a machine wrote the beginning of unix time, which stands for no time at all.

    >>> is_empty(datetime(1970, 1, 1)), is_empty(datetime.fromisoformat("1970-01-01T07:00:00+07:00"))
    (True, True)
    """
    if instant.year != _EPOCH.year or not isinstance(instant, datetime):
        return False
    return instant.replace(tzinfo=UTC) == _EPOCH or (instant.tzinfo is not None and instant == _EPOCH)


def joined(start: Moment, end: Moment) -> Moment:
    """Return the span from the start of one moment to the end of another, or raise a `DateError`."""
    if type(end.end) is not type(start.start):
        raise DateError("a range with a clock at one end only", "Give both ends a clock or none.")
    if end.end < start.start:
        raise DateError("a range that ends before it starts", "Swap or correct its ends.")
    return Moment(start.start, end.end, "interval", start.warnings).flagged(*end.warnings)


def days(first: date, last: date) -> Moment:
    """Return the span from `first` to `last`, which are none of the named units."""
    return Moment(first, last, "interval")


_SHORTEST_MONTH = 28
_BY_MONTHS: dict[int, Granularity] = {1: "month", 3: "quarter", 6: "semester", 12: "year"}


def months(first: date, length: int) -> Moment:
    """Return the `length` months from the one of `first` on.

    >>> months(date(2019, 7, 1), 3).end
    datetime.date(2019, 9, 30)
    """
    start = first.replace(day=1)
    end = moved(start, length) - timedelta(days=1)
    return Moment(start, end, _BY_MONTHS.get(length, "interval"))


def moved(day: date, count: int) -> date:
    """Return `day`, `count` months away, held to the last day of a shorter month.

    >>> moved(date(2023, 7, 31), -1), moved(date(2024, 2, 29), 12)
    (datetime.date(2023, 6, 30), datetime.date(2025, 2, 28))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if day.day <= _SHORTEST_MONTH:
        return day.replace(year=year, month=month + 1)
    from calendar import monthrange  # noqa: PLC0415 - few texts count months

    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))
