"""The record: what kx knows of one article. Field meanings are those of `kx schema`."""

from dataclasses import dataclass
from datetime import date, datetime

Timestamp = date | datetime
"""A `datetime` with an offset where the page shows a clock, else a bare `date` (never an invented midnight)."""


@dataclass(frozen=True, slots=True)
class Image:
    """The main picture."""

    url: str | None
    caption: str | None
    credit: str | None


@dataclass(frozen=True, slots=True)
class Related:
    """A link of the "Baca Juga" kind that stood inside the running text."""

    title: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of the market ticker; values of the day the page was saved, None where a column is not shown."""

    name: str
    value: float | None
    change: float | None
    change_percent: float | None


@dataclass(frozen=True, slots=True)
class Part:
    """Which page of a split article this is; None where the page does not tell."""

    number: int | None
    of: int | None
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One news article. The order of the fields is the order of the keys in every output."""

    source: str
    url: str | None
    site: str | None
    title: str
    published: Timestamp | None
    modified: Timestamp | None
    dateline: str | None
    reporters: tuple[str, ...]
    editors: tuple[str, ...]
    sources: tuple[str, ...]
    section: str | None
    tags: tuple[str, ...]
    language: str | None
    image: Image | None
    paragraphs: tuple[str, ...]
    related: tuple[Related, ...]
    indicators: tuple[Indicator, ...]
    page: Part | None
    paywalled: bool
    warnings: tuple[str, ...]

    @property
    def text(self) -> str:
        """The body as one string, a blank line between paragraphs."""
        return "\n\n".join(self.paragraphs)
