"""From what a page says of a time to the time."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from kx.article import Timestamp
from kx.errors import DateError
from kx.indonesian.dates import Moment, parse_date
from kx.indonesian.datetexts import date_in, find_stamp
from kx.page import Found, Page

_POINTS = frozenset({"second", "minute", "day"})
_YEARS = range(1900, 2100)
"""In which pages came out; where there is no time, systems state one of the year 1, or of 9999."""


def read(page: Page, texts: Iterator[Found[str]], now: datetime | None) -> Iterator[Found[Timestamp]]:
    """Yield the days and times that the texts say; what says less, or nothing of a date, is passed over."""
    for text, origin, _ in texts:
        moment = _moment(page, text, now)
        if moment and moment.granularity in _POINTS and moment.start.year in _YEARS:
            yield Found(moment.start, origin, moment.warnings)


def _moment(page: Page, text: str, now: datetime | None) -> Moment | None:
    """Return what a text says, or date and clock in it, where they stand beside more: "3 jam lalu (12/5/24 10:21)"."""
    with suppress(DateError):
        return parse_date(text, now=now, zone=page.site.zone)
    stamp = find_stamp(text)
    inside = text[slice(*stamp)] if stamp else date_in(text)
    with suppress(DateError):
        moment = parse_date(inside, now=now, zone=page.site.zone) if inside else None
        return moment if moment and (moment.granularity != "day" or not stamp) else None
    return None
