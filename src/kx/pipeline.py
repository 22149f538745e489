"""From a page to an article: every field is asked, the first answer counts."""

from collections.abc import Iterable
from datetime import datetime
from typing import Generic, TypeVar

from kx.article import Article
from kx.errors import NotAnArticle
from kx.fields import (
    address,
    body,
    byline,
    dateline,
    dates,
    image,
    indicators,
    paging,
    paywall,
    related,
    section,
    tags,
    title,
)  # fmt: skip
from kx.page import Found, open_page

T = TypeVar("T")


def extract(page: bytes | str, *, url: str | None = None, now: datetime | None = None, source: str = "-") -> Article:
    """Read one page, HTML or text dump.

    `url` is the page's address, where the page itself may not tell it; `now` is the reference for
    dates like "2 jam lalu"; `source` goes into the record as it is.

    Raises:
        NotAnArticle: the page has no headline or no text of its own.
        Unreadable: the bytes are no text.
    """
    opened, warnings = open_page(page, url)
    first = _Picker(warnings)
    headline = first(title.candidates(opened), None)
    paragraphs = first(body.candidates(opened, headline), ())
    published = first(dates.published(opened, now), None)
    names = byline.shown(opened).value
    place = first(dateline.candidates(opened), None)
    _require(headline=headline, text=paragraphs, date=published or place or any(names))
    part = first(paging.candidates(opened), None)
    return Article(
        source=source,
        url=first(address.candidates(opened), None),
        site=opened.domain,
        title=headline,
        published=published,
        modified=first(dates.modified(opened, now, published), None),
        dateline=place,
        reporters=first(byline.reporters(opened, names), ()),
        editors=first(byline.editors(opened, names), ()),
        sources=first(byline.sources(opened, names), ()),
        section=first(section.candidates(opened), None),
        tags=first(tags.candidates(opened), ()),
        language=first(address.language(opened), None),
        image=first(image.candidates(opened), None),
        paragraphs=paragraphs,
        related=first(related.candidates(opened), ()),
        indicators=first(indicators.candidates(opened), ()),
        page=part,
        paywalled=first(paywall.candidates(opened), False),  # noqa: FBT003 - the field's value
        warnings=tuple(
            dict.fromkeys([*first.warnings, *([f"page_{part.number}_of_{part.of}"] if part and part.number else [])])
        ),
    )


def _require(**proofs: object) -> None:
    """Refuse a page that lacks what every article has; indexes and error pages lack a date, a place and names."""
    for name, proof in proofs.items():
        if not proof:
            raise NotAnArticle(f"no article found: the page has no {name}", "Give pages of single articles.")


class _Picker(Generic[T]):
    """Picks first answers and keeps their warnings."""

    def __init__(self, warnings: Iterable[str]) -> None:
        self.warnings = list(warnings)

    def __call__(self, candidates: Iterable[Found[T]], default: T) -> T:
        found = next((found for found in candidates if found.value), None)
        if found is None:
            return default
        self.warnings += found.warnings
        return found.value
