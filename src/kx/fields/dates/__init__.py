"""When the article was published, and when it was changed."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain, islice

from kx.article import Timestamp
from kx.fields.dates import machine, shown
from kx.fields.dates.agreement import best_borne_out, has_no_clock, same, with_clock_first, with_stated_clock
from kx.fields.dates.reading import read
from kx.page import Found, Page


def published(page: Page, now: datetime | None) -> Iterator[Found[Timestamp]]:
    """Yield times of publication: the visible date first, since machine times carry wrong zones and days.

    Of visible dates that nothing but their place tells to be the article's, those count first that a machine time
    bears out: the clock of the page head is a visible date too.
    """
    yield from _in_its_place(page, now)
    stated = machine.published_here(page)
    if stated:
        yield from _borne_out(page, now, stated)
    yield from with_clock_first(read(page, shown.below_headline(page), now))
    yield from with_clock_first(read(page, shown.called_dates_below_headline(page), now))
    yield from stated
    if len([*shown.above_headline(page)]) > 1:
        # Of several dates above the headline the first ones are those of the page head.
        yield from islice(read(page, shown.above_headline(page), now), 1)
    others = (read(page, texts, now) for texts in (shown.in_elements(page), shown.above_headline(page)))
    yield from with_clock_first(found for each in others for found in sorted(each, key=has_no_clock))
    yield from read(page, shown.signed_below(page), now)
    yield from read(page, shown.in_dateline(page), now)


def modified(page: Page, now: datetime | None, out: Timestamp | None) -> Iterator[Found[Timestamp]]:
    """Yield times of the last change, where they differ from that of publication, which is `out`."""
    stated = next(machine.published(page), None)
    changed = (found for found in machine.changed(page) if not stated or not same(found.value, stated.value))
    corrected = (machine.corrected(change, stated, out) for change in changed)
    told = chain(read(page, shown.changes(page), now), corrected)
    yield from (found for found in told if not out or not same(found.value, out))


def _in_its_place(page: Page, now: datetime | None) -> Iterator[Found[Timestamp]]:
    """Yield the dates where the site shows them; where such a one is a mere day, with the clock below the headline."""
    for found in read(page, shown.in_its_place(page), now):
        below = read(page, shown.below_headline(page), now) if has_no_clock(found) else ()
        yield next(with_clock_first((found, *below)))


def _borne_out(page: Page, now: datetime | None, stated: Sequence[Found[Timestamp]]) -> Iterator[Found[Timestamp]]:
    """Yield the visible dates that a machine time bears out, with its clock where that stands elsewhere on the page."""
    near = "\n".join(line.text for line in page.regions.around)
    for texts in (shown.below_headline(page), shown.above_headline(page), shown.in_elements(page)):
        agreed = best_borne_out(read(page, texts, now), stated)
        yield from (with_stated_clock(found, stated, near) for found in agreed)
