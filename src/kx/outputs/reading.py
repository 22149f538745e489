"""What a reader sees of an article, and how it is worded: shared by Markdown and the screen.

Every string that comes from a page goes through `displayable` here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kx.article import Article, Related
from kx.text import displayable

_ZONES: dict[timedelta | None, str] = {timedelta(hours=7): "WIB", timedelta(hours=8): "WITA", timedelta(hours=9): "WIT"}


@dataclass(frozen=True, slots=True)
class Reading:
    """An article in the order in which it is read."""

    title: str
    byline: str
    time: str
    caption: str
    paragraphs: tuple[str, ...]
    related: tuple[Related, ...]


def reading(article: Article) -> Reading:
    """Return the readable parts of `article`; what it does not have is empty."""
    image = article.image
    return Reading(
        title=_line(article.title),
        byline=_byline(article),
        time=_time(article.published),
        caption=_line((image and image.caption) or ""),
        paragraphs=tuple(displayable(paragraph) for paragraph in article.paragraphs),
        related=tuple(Related(_line(link.title), _line(link.url or "")) for link in article.related),
    )


def _line(text: str) -> str:
    return " ".join(displayable(text).split())


def _byline(article: Article) -> str:
    people = (("Reporter", article.reporters), ("Editor", article.editors), ("Sumber", article.sources))
    return " | ".join(f"{role}: {_line(', '.join(names))}" for role, names in people if names)


def _time(moment: date | None) -> str:
    """Word a time as `2019-11-03 14:02 WIB`.

    >>> _time(datetime.fromisoformat("2019-11-03T14:02:00+07:00")), _time(date(2019, 11, 3))
    ('2019-11-03 14:02 WIB', '2019-11-03')
    """
    if not isinstance(moment, datetime):
        return moment.isoformat() if moment else ""
    zone = _ZONES.get(moment.utcoffset(), f"{moment:%z}")
    return f"{moment:%Y-%m-%d %H:%M} {zone}".rstrip()


def joined(parts: Iterable[str], gap: str) -> str:
    """Join what is not empty."""
    return gap.join(part for part in parts if part)
