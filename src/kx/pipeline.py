"""From a page to an article: every field is asked, the first answer counts."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

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
    refusal,
    related,
    section,
    title,
)
from kx.fields import tags as topics
from kx.page import Found, open_page

T = TypeVar("T")
D = TypeVar("D")


def extract(page: bytes | str, *, url: str | None = None, now: datetime | None = None, source: str = "-") -> Article:
    """Read one page, HTML or text dump.

    `url` is the page's address, where the page itself may not tell it; `now` is the reference for
    dates like "2 jam lalu"; `source` goes into the record as it is.

    Raises:
        NotAnArticle: the page has no headline or no text of its own.
        Unreadable: the bytes are no text.
    """
    opened, warnings = open_page(page, url)
    if address.is_index(opened):
        raise NotAnArticle("no article found: the page is a front page or an index", "Give pages of single articles.")
    first = _Picker(warnings)
    headline = first(title.candidates(opened), "")
    paragraphs = first(body.candidates(opened, headline), ())
    published = first(dates.published(opened, now), None)
    names = byline.shown(opened).value
    place = first(dateline.candidates(opened), None)
    is_signed = bool(published or place or any(names))
    for reason in refusal.reasons(opened, headline, paragraphs, is_signed=is_signed):
        raise NotAnArticle(f"no article found: {reason}", "Give pages of single articles.")
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
        tags=first(topics.candidates(opened), ()),
        language=first(address.language(opened), None),
        image=first(image.candidates(opened, headline), None),
        paragraphs=paragraphs,
        related=first(related.candidates(opened), ()),
        indicators=first(indicators.candidates(opened), ()),
        page=first(paging.candidates(opened), None),
        paywalled=first(paywall.candidates(opened), False),  # noqa: FBT003 - the field's value
        warnings=tuple(dict.fromkeys(first.warnings)),
    )


class _Picker:
    """Picks first answers and keeps their warnings."""

    def __init__(self, warnings: Iterable[str]) -> None:
        self.warnings = list(warnings)

    def __call__(self, candidates: Iterable[Found[T]], default: D) -> T | D:
        found = next((found for found in candidates if found.value), None)
        if found is None:
            return default
        self.warnings += found.warnings
        return found.value
