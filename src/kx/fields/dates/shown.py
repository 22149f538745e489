"""Texts of a page that say when it came out or was changed: below and above the headline, in elements, in the foot."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kx.indonesian.bylines import is_byline, is_name
from kx.indonesian.datelines import read_day
from kx.indonesian.datetexts import beside_date, find_stamp, is_change, is_date_line, said_change
from kx.page import Found, Line, Page, Role
from kx.page.lines.regions import headline_of
from kx.sites.general import GENERAL
from kx.text import regex

_CALLED_DATES = (
    "[itemprop=datePublished], time, :named(date), :named(tanggal), :named(tgl), :named(waktu), :named(posted),"
    ":named(meta) span"
)
_CLOCK = regex(r"(?:pukul )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: WI(?:B|TA|T))?", re.IGNORECASE)
_PUBLISHING = regex(
    r"\b(?:di(?:publikasikan|posting|poskan|terbitkan|tayangkan)|posted|published|terbit|tayang)\b", re.IGNORECASE
)
_NEAR = 4
_FEWEST_STAMPS = 2
"""Dates in the text of a live report."""
_REACH = 14
"""How many lines below the text may tell of a change."""


def in_its_place(page: Page) -> Iterator[Found[str]]:
    """Yield what stands where the site shows when an article came out."""
    return _not_changes(page.select(page.site.published, between=" "))


def below_headline(page: Page) -> Iterator[Found[str]]:
    """Yield the date lines between headline and text, nearest to the text first."""
    return _dated(_lines_below_headline(page))


def above_headline(page: Page) -> Iterator[Found[str]]:
    """Yield the date lines above the headline, nearest to it first."""
    return _dated(page.regions.head[: headline_of(page.regions.head) + 1])


def called_dates_below_headline(page: Page) -> Iterator[Found[str]]:
    """Yield what stands in elements that are called dates, between headline and text."""
    return _called_dates(page, _lines_below_headline(page))


def in_elements(page: Page) -> Iterator[Found[str]]:
    """Yield what stands in the one element that is called a date, on a page of unknown layout in all near the text."""
    if page.is_known:
        called = [*page.select(GENERAL.published)]
        return _not_changes(called if len(called) == 1 else ())
    return _called_dates(page, page.regions.around)


def signed_below(page: Page) -> Iterator[Found[str]]:
    """Yield the date lines right below the text that name the writer or the act; others are of further articles."""
    near = page.regions.close_by[:_NEAR]
    named = " ".join(line.text for line in (*page.regions.body, *near) if line.role is Role.BYLINE)
    dated = (
        (line.text, above.text) for above, line in pairwise((*page.regions.body[-1:], *near)) if is_date_line(line.text)
    )
    signed = (
        text
        for text, above in dated
        if _PUBLISHING.match(text) or _names_writer(text) or (is_name(above) and above in named)
    )
    return _not_changes(Found(text, "date line below the text") for text in signed)


def in_dateline(page: Page) -> Iterator[Found[str]]:
    """Yield the day that the dateline of the text names."""
    first = page.regions.first
    if first and (day := read_day(first.text)):
        yield Found(day, "dateline")


def changes(page: Page) -> Iterator[Found[str]]:
    """Yield what is said to be the time of a change: in its place, in elements, around the text."""
    yield from page.select(page.site.modified)
    yield from (found for found in page.select(page.site.published, between=" ") if is_change(found.value))
    if not page.is_known:
        yield from page.select(GENERAL.modified)
    near = (line.text for line in (*page.regions.head, *page.regions.close_by[:_REACH]))
    said = filter(None, map(said_change, near))
    yield from (Found(text, "date line") for text in said if find_stamp(text) or is_date_line(text))


def _not_changes(texts: Iterable[Found[str]]) -> Iterator[Found[str]]:
    """Yield the texts but what they say of a change, behind which may stand when the article came out."""
    for found in texts:
        if not is_change(found.value):
            yield found
        elif out := _PUBLISHING.search(found.value):
            yield found._replace(value=found.value[out.start() :])


def _lines_below_headline(page: Page) -> Sequence[Line]:
    """Return the lines between headline and text; in a live report the last of their dates is of its first entry."""
    headline = headline_of(page.regions.head)
    below = page.regions.head[headline + 1 :]
    return below[:-1] if headline >= 0 and _ends_in_stamp(below) and _is_live(page) else below


def _ends_in_stamp(below: Sequence[Line]) -> bool:
    """Tell whether the last line may be the clock of an entry, since another one above says when the page came out."""
    if not below or below[-1].role is not Role.DATE:
        return False
    others = (line.text for line in below[:-1] if line.role is Role.DATE)
    return any(find_stamp(text) and not is_change(text) for text in others)


def _is_live(page: Page) -> bool:
    stamps = (line for line in page.regions.body if is_date_line(line.text) and find_stamp(line.text))
    return sum(1 for _ in stamps) >= _FEWEST_STAMPS


def _dated(lines: Sequence[Line]) -> Iterator[Found[str]]:
    dated = (_with_clock_below(lines, i) for i, line in enumerate(lines) if line.role is Role.DATE)
    return _not_changes(Found(text, "date line") for text in reversed([*dated]))


def _with_clock_below(lines: Sequence[Line], i: int) -> str:
    """Return a date line, with the clock that has the line below to itself."""
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    return f"{lines[i].text} {below}" if _CLOCK.fullmatch(below) else lines[i].text


def _called_dates(page: Page, lines: Iterable[Line]) -> Iterator[Found[str]]:
    """Yield what stands in elements that are called dates and in one of the lines, perhaps with a name before it."""
    near = "\n".join(line.text for line in lines if line.role is not Role.PROMOTION)
    texts = (line.text for line in page.lines(_CALLED_DATES))
    return _not_changes(Found(text, _CALLED_DATES) for text in texts if text in near and is_date_line(text))


def _names_writer(date_line: str) -> bool:
    return any(is_byline(part.strip(" ·|•-")) for part in beside_date(date_line))
