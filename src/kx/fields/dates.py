"""When the article was published, and when it was changed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta, timezone
from itertools import islice

from kx.article import Timestamp
from kx.errors import DateError
from kx.indonesian.bylines import is_byline
from kx.indonesian.dates import Moment, correct_zone, parse_date
from kx.indonesian.datetexts import beside_date, find_stamp, is_change, is_date_line, said_change
from kx.page import Found, Line, Page, Role
from kx.page.lines.regions import headline_of
from kx.sites.general import GENERAL
from kx.text import regex

_WIB = timezone(timedelta(hours=7))
_POINTS = frozenset({"second", "minute", "day"})
_PUBLISHED = (
    "datePublished", "article:published_time", "content_publisheddate", "datepublished", "pubdate", "publishdate",
)  # fmt: skip
"""The property of JSON-LD, and names of `<meta>`."""
_CALLED_DATES = (
    "[itemprop=datePublished], time, :named(date), :named(tanggal), :named(tgl), :named(waktu), :named(posted),"
    ":named(meta) span"
)
_STAMPED = "abbr.published"
"""What Blogger shows the clock in, the whole time in its title."""
_CLOCK = regex(r"(?:pukul )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: WI(?:B|TA|T))?", re.IGNORECASE)
_PUBLISHING = regex(r"(?:di(?:publikasikan|posting|poskan|terbitkan|tayangkan)|posted|published)\b", re.IGNORECASE)
_MIDNIGHT = time()
"""What stands for no clock in metadata of days."""
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_ZONE_STEP = timedelta(minutes=30)
"""Of what zones differ by."""
_NEAR = 4
_REACH = 14
"""How many lines below the text may tell of a change."""


def published(page: Page, now: datetime | None) -> Iterator[Found[Timestamp]]:
    """Yield times of publication: the visible date first, since machine times carry wrong zones and days.

    Of visible dates that nothing but their place tells to be the article's, those count first that a machine time
    bears out: the clock of the page head is a visible date too.
    """
    yield from _read(page, _not_changes(page.select(page.site.published, between=" ")), now)
    stamps = [*_read(page, page.attributes(_STAMPED, "title"), None)]
    stated = [*map(_here, _machine(page, *_PUBLISHED)), *stamps, *map(_in_wib, stamps)]
    for texts in (_below_headline(page), _above_headline(page), _in_elements(page)):
        shown = [found for found in _read(page, texts, now) if _borne_out(found, stated)]
        shown.sort(key=lambda found: (_has_no_clock(found), not _on_the_minute(found, stated)))
        yield from (_with_clock(page, found, stated) for found in shown)
    yield from _with_clock_first(_read(page, _below_headline(page), now))
    yield from _with_clock_first(_read(page, _called_dates(page, _lines_below_headline(page)), now))
    yield from stated
    if len([*_above_headline(page)]) > 1:
        # Of several dates above the headline the first ones are those of the page head.
        yield from islice(_read(page, _above_headline(page), now), 1)
    others = (_read(page, texts, now) for texts in (_in_elements(page), _above_headline(page)))
    yield from _with_clock_first(found for each in others for found in sorted(each, key=_has_no_clock))
    yield from _read(page, _signed_below(page), now)


def modified(page: Page, now: datetime | None, shown: Timestamp | None) -> Iterator[Found[Timestamp]]:
    """Yield times of the last change, where they differ from that of publication, which is `shown`."""
    stated = next(_machine(page, *_PUBLISHED), None)
    changes = [
        found
        for found in _machine(page, "dateModified", "article:modified_time", "og:updated_time", "last-modified")
        if not stated or not _same(found.value, stated.value)
    ]
    for found in (*_read(page, _changes(page), now), *(_corrected(change, stated, shown) for change in changes)):
        if not shown or not _same(found.value, shown):
            yield found


def _not_changes(texts: Iterable[Found[str]]) -> Iterator[Found[str]]:
    return (found for found in texts if not is_change(found.value))


def _below_headline(page: Page) -> Iterator[Found[str]]:
    """Yield the date lines between headline and text, nearest to the text first."""
    return _dated(_lines_below_headline(page))


def _signed_below(page: Page) -> Iterator[Found[str]]:
    """Yield the date lines right below the text that name the writer or the act; others are of further articles."""
    dated = (line.text for line in page.regions.close_by[:_NEAR] if is_date_line(line.text))
    signed = (text for text in dated if _PUBLISHING.match(text) or _names_writer(text))
    return _not_changes(Found(text, "date line below the text") for text in signed)


def _names_writer(date_line: str) -> bool:
    return any(is_byline(part.strip(" ·|•-")) for part in beside_date(date_line))


def _lines_below_headline(page: Page) -> Sequence[Line]:
    return page.regions.head[headline_of(page.regions.head) + 1 :]


def _above_headline(page: Page) -> Iterator[Found[str]]:
    return _dated(page.regions.head[: headline_of(page.regions.head) + 1])


def _dated(lines: Sequence[Line]) -> Iterator[Found[str]]:
    dated = (_with_clock_below(lines, i) for i, line in enumerate(lines) if line.role is Role.DATE)
    return _not_changes(Found(text, "date line") for text in reversed([*dated]))


def _with_clock_below(lines: Sequence[Line], i: int) -> str:
    """Return a date line, with the clock that has the line below to itself."""
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    return f"{lines[i].text} {below}" if _CLOCK.fullmatch(below) else lines[i].text


def _in_elements(page: Page) -> Iterator[Found[str]]:
    """Yield what stands in elements that are called dates, on a page of unknown layout all that are near the text."""
    if page.is_known:
        return _not_changes(page.select(GENERAL.published))
    return _called_dates(page, page.regions.around)


def _called_dates(page: Page, lines: Iterable[Line]) -> Iterator[Found[str]]:
    """Yield what stands in elements that are called dates and in one of the lines, perhaps with a name before it."""
    near = "\n".join(line.text for line in lines if line.role is not Role.PROMOTION)
    texts = (line.text for line in page.lines(_CALLED_DATES))
    return _not_changes(Found(text, _CALLED_DATES) for text in texts if text in near and is_date_line(text))


def _near(page: Page) -> str:
    """Return what stands close to the text, above and below it."""
    return "\n".join(line.text for line in page.regions.around)


def _with_clock_first(dates: Iterable[Found[Timestamp]]) -> Iterator[Found[Timestamp]]:
    """Yield the first date, and in front of it those of the same day with a clock; then all others."""
    found = [*dates]
    days = [_day(each.value) for each in found]
    yield from sorted((each for each, day in zip(found, days, strict=True) if day == days[0]), key=_has_no_clock)
    yield from (each for each, day in zip(found, days, strict=True) if day != days[0])


def _has_no_clock(found: Found[Timestamp]) -> bool:
    return not isinstance(found.value, datetime)


def _borne_out(found: Found[Timestamp], stated: Sequence[Found[Timestamp]]) -> bool:
    """Tell whether a machine time is of this day, or as far from it as a wrong zone allows."""
    return any(_is_of_day(found.value, each.value) for each in stated)


def _is_of_day(shown: Timestamp, stated: Timestamp) -> bool:
    if isinstance(stated, datetime) and stated.time() == _MIDNIGHT:
        return _day(shown) == _day(stated)
    if isinstance(shown, datetime) and isinstance(stated, datetime) and shown.date() != stated.date():
        apart = abs(shown - stated)
        return apart <= _DAY and (apart + _MINUTE) % _ZONE_STEP < 2 * _MINUTE
    return abs(_day(shown) - _day(stated)) <= _DAY


def _on_the_minute(found: Found[Timestamp], stated: Sequence[Found[Timestamp]]) -> bool:
    return any(_same(found.value, each.value) for each in stated)


def _day(moment: Timestamp) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _with_clock(page: Page, found: Found[Timestamp], stated: Sequence[Found[Timestamp]]) -> Found[Timestamp]:
    """Return a day with the clock of a machine time, where that clock stands on the page too, away from the day."""
    for each in stated if _has_no_clock(found) else ():
        if isinstance(each.value, datetime) and each.value.date() == found.value:
            clock = (
                rf"(?:^\W*(?:\w+ )?|\b(?:di|at|pada|pukul) ){each.value:%H}[:.]{each.value:%M}(?: WI(?:B|TA|T))?\W*$"
            )
            if re.search(clock, _near(page), re.MULTILINE):
                return found._replace(value=each.value.replace(second=0, microsecond=0))
    return found


def _changes(page: Page) -> Iterator[Found[str]]:
    yield from page.select(page.site.modified)
    yield from (found for found in page.select(page.site.published, between=" ") if is_change(found.value))
    if not page.is_known:
        yield from page.select(GENERAL.modified)
    near = (line.text for line in (*page.regions.head, *page.regions.close_by[:_REACH]))
    changes = filter(None, map(said_change, near))
    yield from (Found(text, "date line") for text in changes if find_stamp(text))


def _machine(page: Page, key: str, *names: str) -> Iterator[Found[Timestamp]]:
    yield from _read(page, page.json_ld(key), None)
    yield from _read(page, page.meta(*names), None)


def _read(page: Page, texts: Iterator[Found[str]], now: datetime | None) -> Iterator[Found[Timestamp]]:
    for text, origin, _ in texts:
        moment = _moment(page, text, now)
        if moment and moment.granularity in _POINTS:
            yield Found(moment.start, origin, moment.warnings)


def _moment(page: Page, text: str, now: datetime | None) -> Moment | None:
    """Return what a text says, or date and clock in it, where they stand beside more: "3 jam lalu (12/5/24 10:21)"."""
    with suppress(DateError):
        return parse_date(text, now=now, zone=page.site.zone)
    stamp = find_stamp(text)
    with suppress(DateError):
        moment = parse_date(text[slice(*stamp)], now=now, zone=page.site.zone) if stamp else None
        return moment if moment and moment.granularity != "day" else None
    return None


def _here(found: Found[Timestamp]) -> Found[Timestamp]:
    """Return a machine time that is stated in UTC as the clock on an Indonesian wall shows it."""
    stated = found.value
    if not isinstance(stated, datetime):
        return found
    if stated.utcoffset() == -timedelta(hours=7):
        # No Indonesian site lies west of Greenwich: the sign is wrong.
        return found._replace(value=stated.replace(tzinfo=_WIB), warnings=("zone_corrected",))
    return found if stated.utcoffset() else found._replace(value=stated.astimezone(_WIB))


def _in_wib(found: Found[Timestamp]) -> Found[Timestamp]:
    """Return the time of a system abroad, which counts where the page shows that clock, in Indonesian time."""
    stated = found.value
    return found._replace(value=stated.astimezone(_WIB)) if isinstance(stated, datetime) else found


def _corrected(change: Found[Timestamp], stated: Found[Timestamp] | None, shown: Timestamp | None) -> Found[Timestamp]:
    """Return a machine time of change, moved as the page's own time of publication, `stated`, shows to be needed."""
    if not (stated and isinstance(change.value, datetime) and isinstance(stated.value, datetime) and shown):
        return _here(change)
    truth, lies = correct_zone(stated.value, shown)
    moved = change.value + (truth - stated.value) if lies else change.value
    here = moved.astimezone(shown.tzinfo) if isinstance(shown, datetime) else moved
    return _here(Found(here, change.origin, ("zone_corrected",) if lies else change.warnings))


def _same(changed: Timestamp, published_at: Timestamp) -> bool:
    if isinstance(changed, datetime) and isinstance(published_at, datetime):
        return abs(changed - published_at) < _MINUTE
    return changed == published_at
