"""Times that metadata state: in UTC, in the wrong zone, with the wrong sign."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

from kx.article import Timestamp
from kx.fields.dates.reading import read
from kx.indonesian.dates import correct_zone
from kx.page import Found, Page

_WIB = timezone(timedelta(hours=7))
_PUBLISHED = (
    "datePublished", "article:published_time", "content_publisheddate", "datepublished", "pubdate", "publishdate",
)  # fmt: skip
_CHANGED = ("dateModified", "article:modified_time", "og:updated_time", "last-modified")
"""The property of JSON-LD, and names of `<meta>`."""
_STAMPED = "abbr.published"
"""What Blogger shows the clock in, the whole time in its title."""


def published(page: Page) -> Iterator[Found[Timestamp]]:
    """Yield the times of publication that metadata state, as they state them."""
    return _stated(page, *_PUBLISHED)


def changed(page: Page) -> Iterator[Found[Timestamp]]:
    """Yield the times of the last change that metadata state, as they state them."""
    return _stated(page, *_CHANGED)


def published_here(page: Page) -> list[Found[Timestamp]]:
    """Return the times of publication that metadata and systems abroad state, as a clock in Indonesia shows them."""
    stamps = [*read(page, page.attributes(_STAMPED, "title"), None)]
    return [*map(here, published(page)), *stamps, *map(_in_wib, stamps)]


def _stated(page: Page, key: str, *names: str) -> Iterator[Found[Timestamp]]:
    yield from read(page, page.json_ld(key), None)
    yield from read(page, page.meta(*names), None)


def here(found: Found[Timestamp]) -> Found[Timestamp]:
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


def corrected(change: Found[Timestamp], stated: Found[Timestamp] | None, shown: Timestamp | None) -> Found[Timestamp]:
    """Return a machine time of change, moved as the page's own time of publication, `stated`, shows to be needed."""
    if not (stated and isinstance(change.value, datetime) and isinstance(stated.value, datetime) and shown):
        return here(change)
    truth, lies = correct_zone(stated.value, shown)
    moved = change.value + (truth - stated.value) if lies else change.value
    in_zone = moved.astimezone(shown.tzinfo) if isinstance(shown, datetime) else moved
    return here(Found(in_zone, change.origin, ("zone_corrected",) if lies else change.warnings))
