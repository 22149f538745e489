"""From a page to an article: every field is asked, the first answer counts."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol, TypeVar

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
from kx.page import Found, Page, open_page

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
    return read(opened, First(warnings), now, source)


class Pick(Protocol):
    """Chooses the value of a field among its candidates."""

    warnings: list[str]
    """Those of the page, and of all that was chosen."""

    def __call__(self, field: str, candidates: Iterable[Found[T]], default: D) -> T | D:
        """Return the value of the named field; `default` where no candidate has one."""


class First:
    """Picks first answers and keeps their warnings."""

    def __init__(self, warnings: Iterable[str]) -> None:
        """Begin with the warnings of the page itself."""
        self.warnings = list(warnings)

    def __call__(self, field: str, candidates: Iterable[Found[T]], default: D) -> T | D:  # noqa: ARG002 - for others
        """Return the first value there is."""
        for found in candidates:
            if found.value:
                self.warnings += found.warnings
                return found.value
        return default


def read(page: Page, pick: Pick, now: datetime | None, source: str) -> Article:
    """Ask every field of a page; `pick` chooses among what each yields. Raises NotAnArticle."""
    headline = pick("title", title.candidates(page), "")
    paragraphs = pick("paragraphs", body.candidates(page, headline), ())
    published = pick("published", dates.published(page, now), None)
    names = byline.shown(page).value
    place = pick("dateline", dateline.candidates(page), None)
    if address.is_index(page):
        raise NotAnArticle("no article found: the page is a front page or an index", "Give pages of single articles.")
    is_signed = bool(published or place or any(names))
    for reason in refusal.reasons(page, headline, paragraphs, is_signed=is_signed):
        raise NotAnArticle(f"no article found: {reason}", "Give pages of single articles.")
    return Article(
        source=source,
        url=pick("url", address.candidates(page), None),
        site=page.domain,
        title=headline,
        published=published,
        modified=pick("modified", dates.modified(page, now, published), None),
        dateline=place,
        reporters=pick("reporters", byline.reporters(page, names, headline), ()),
        editors=pick("editors", byline.editors(page, names), ()),
        sources=pick("sources", byline.sources(page, names), ()),
        section=pick("section", section.candidates(page), None),
        tags=pick("tags", topics.candidates(page), ()),
        language=pick("language", address.language(page), None),
        image=pick("image", image.candidates(page, headline), None),
        paragraphs=paragraphs,
        related=pick("related", related.candidates(page), ()),
        indicators=pick("indicators", indicators.candidates(page), ()),
        page=pick("page", paging.candidates(page), None),
        paywalled=pick("paywalled", paywall.candidates(page), False),  # noqa: FBT003 - the field's value
        warnings=tuple(dict.fromkeys(pick.warnings)),
    )
