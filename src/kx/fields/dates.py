"""When the article was published, and when it was changed."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

from kx.article import Timestamp
from kx.errors import DateError
from kx.indonesian.dates import correct_zone, parse_date
from kx.indonesian.datetexts import is_change
from kx.page import Found, Page, Role
from kx.sites.general import GENERAL

_WIB = timezone(timedelta(hours=7))
_POINTS = frozenset({"second", "minute", "day"})


def published(page: Page, now: datetime | None) -> Iterator[Found[Timestamp]]:
    """Yield times of publication: the visible date first, since machine times carry wrong zones and days."""
    yield from _visible(page, now)
    stated = _machine(
        page, "datePublished", "article:published_time", "content_publisheddate", "pubdate", "publishdate"
    )
    yield from map(_here, stated)


def modified(page: Page, now: datetime | None, shown: Timestamp | None) -> Iterator[Found[Timestamp]]:
    """Yield times of the last change, where they differ from that of publication, which is `shown`."""
    visible = _read(page, _changes(page), now)
    changes = _machine(page, "dateModified", "article:modified_time", "og:updated_time", "last-modified")
    for found in (*visible, *(_corrected(page, change, shown) for change in changes)):
        if not shown or not _same(found.value, shown):
            yield found


def _visible(page: Page, now: datetime | None) -> Iterator[Found[Timestamp]]:
    yield from _read(page, (found for found in page.select(page.site.published) if not is_change(found.value)), now)
    dated = [line.text for line in page.regions.head if line.role is Role.DATE]
    lines = [Found(text, "date line") for text in reversed(dated) if not is_change(text)]
    yield from _read(
        page, iter(sorted(lines, key=lambda found: ":" not in found.value and "." not in found.value)), now
    )
    yield from _read(page, page.select(GENERAL.published), now)


def _changes(page: Page) -> Iterator[Found[str]]:
    yield from page.select(page.site.modified)
    yield from (found for found in page.select(page.site.published) if is_change(found.value))
    lines = (line.text for line in page.regions.head if line.role is Role.DATE)
    yield from (Found(text, "date line") for text in lines if is_change(text))


def _machine(page: Page, key: str, *names: str) -> Iterator[Found[Timestamp]]:
    yield from _read(page, page.json_ld(key), None)
    yield from _read(page, page.meta(*names), None)


def _read(page: Page, texts: Iterator[Found[str]], now: datetime | None) -> Iterator[Found[Timestamp]]:
    for text, origin, _ in texts:
        try:
            moment = parse_date(text, now=now, zone=page.site.zone)
        except DateError:
            continue
        if moment.granularity in _POINTS:
            yield Found(moment.start, origin, moment.warnings)


def _here(found: Found[Timestamp]) -> Found[Timestamp]:
    """Return a machine time that is stated in UTC as the clock on an Indonesian wall shows it."""
    stated = found.value
    if not isinstance(stated, datetime):
        return found
    if stated.utcoffset() == -timedelta(hours=7):
        # No Indonesian site lies west of Greenwich: the sign is wrong.
        return found._replace(value=stated.replace(tzinfo=_WIB), warnings=("zone_corrected",))
    return found if stated.utcoffset() else found._replace(value=stated.astimezone(_WIB))


def _corrected(page: Page, change: Found[Timestamp], shown: Timestamp | None) -> Found[Timestamp]:
    """Return a machine time of change, moved as the page's own time of publication shows to be needed."""
    stated = next(_machine(page, "datePublished", "article:published_time"), None)
    if not (stated and isinstance(change.value, datetime) and isinstance(stated.value, datetime) and shown):
        return change
    truth, lies = correct_zone(stated.value, shown)
    moved = change.value + (truth - stated.value) if lies else change.value
    place = shown.tzinfo if isinstance(shown, datetime) else moved.tzinfo
    return Found(moved.astimezone(place), change.origin, ("zone_corrected",) if lies else change.warnings)


def _same(changed: Timestamp, published_at: Timestamp) -> bool:
    if isinstance(changed, datetime) and isinstance(published_at, datetime):
        return abs(changed - published_at) < timedelta(minutes=1)
    return changed == published_at
