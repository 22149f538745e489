"""Articles split over pages: which one this is, how many there are, where the next one is."""

import re
from collections.abc import Iterator

from kx.article import Part
from kx.page import Found, Page, Role
from kx.text import regex

_FEWEST_PAGES = 2

_MOST_DIGITS = 4
"""Digits of a page's number; what is longer is something else."""


_PLACE = regex(r"(?:(?:halaman|page)\s)?(\d{1,4})(?:\s?(?:/|dari|of)\s?(\d{1,4}))?", re.IGNORECASE)
"""The current page's number, perhaps with how many there are: "Halaman 1/2"."""
_NEXT = frozenset({"selanjutnya", "berikutnya", "next"})


def candidates(page: Page) -> Iterator[Found[Part]]:
    """Yield the place of this page among the pages of its article."""
    links = list(zip(page.select(page.site.page_links), page.attributes(page.site.page_links, "href"), strict=False))
    place = next(filter(None, (_PLACE.fullmatch(found.value) for found in page.select(page.site.page_number))), None)
    shown, told = (int(place[1]), int(place[2] or 0)) if place else (0, 0)
    numbers = [int(text.value) for text, _ in links if _is_number(text.value)]
    of = max(*numbers, shown, told, 0)
    if of >= _FEWEST_PAGES and shown:
        after = next((href.value for text, href in links if text.value == str(shown + 1)), None)
        after = after or next((href.value for text, href in links if text.value.casefold() in _NEXT), None)
        yield Found(Part(shown, of, after), page.site.page_links, (f"page_{shown}_of_{of}",))
    rows = [line.text for line in page.regions.close_by if line.role is Role.PAGING]
    last = max((int(word) for row in rows for word in row.split() if _is_number(word)), default=0)
    if last >= _FEWEST_PAGES:
        yield Found(Part(None, last, None), "paging lines")


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= _MOST_DIGITS
