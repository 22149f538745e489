"""A writer whom no word tells, beside the date of the article."""

from collections.abc import Iterator, Sequence
from itertools import islice

from kx.indonesian.bylines import is_name, people
from kx.indonesian.bylinewords import is_button, is_nobody
from kx.indonesian.datetexts import is_date_line
from kx.indonesian.places import is_place
from kx.indonesian.signatures import behind_channel
from kx.page import Line, Page, Role
from kx.page.lines.regions import headline_of
from kx.text import regex

_NEAR = 4
_LEAD = 60
"""Characters of a text that hold its dateline."""
_WITH_CHANNEL = regex(r"(?:[A-Z][\w.'’]*\s){1,4}[-–]\s*\w+")
"""A name and the channel that it writes for: "Salsabila Anggraini - detikHealth"."""
_BEFORE_DATE = regex(r"\s*[|•·]\s*|\s+[-–—−/]\s+|,\s(?=\d{1,2}\s[A-Z])")
_READING_TIME = regex(r"[~±]?\d+(?:[-–]\d+)? (?:menit|minutes?|min read)(?: (?:mem)?baca)?")
_AND = regex(r" (?:dan|and|&|\|) ")
_MAY_NAME = (Role.PROSE, Role.DATE)
"""Roles of lines that may hold a name without a role word."""


def beside_the_date(page: Page) -> Iterator[str]:
    """Yield what may be the writer's name: with a channel behind it, before the date on its line, or next to it."""
    head = page.regions.head
    date = max((i for i, line in enumerate(head) if line.role is Role.DATE), default=len(head))
    near = [line.text for line in head[max(0, date - _NEAR) : date + _NEAR] if line.role is Role.PROSE]
    yield from (text for text in near if _WITH_CHANNEL.fullmatch(text))
    yield from filter(None, map(behind_channel, near))
    yield from (text.partition(", ")[0] for text in near if ", " in text and _is_of_medium(page, text))
    yield from _beside_bars(page)
    kind = head[date].kind if date < len(head) else "text"
    places = (date, _above(head, date), date + 1)
    beside = (head[i] for i in places if 0 <= i < len(head) and head[i].kind in (kind, "text"))
    texts = (_without_site(page, _in_front(line.text)) for line in beside if line.role in _MAY_NAME)
    yield from islice((text for text in texts if _is_of_people(head, text)), 1)


def _is_of_medium(page: Page, text: str) -> bool:
    """Tell whether a line is a name and the medium that the dateline names too: "Rani Putri, CNBC Indonesia"."""
    name, _, medium = text.partition(", ")
    first = page.regions.first
    is_told = first is not None and f", {medium} " in first.text[:_LEAD]
    return is_told and is_name(name) and not is_place(name) and is_nobody(medium)


def _in_front(text: str) -> str:
    """Return what stands in front of the date of a line, or of what stands for it; of two names with a bar both."""
    is_of_names = "|" in text and all(map(is_name, _AND.split(text)))
    return text if is_of_names else _BEFORE_DATE.split(text, maxsplit=1)[0]


def _without_site(page: Page, text: str) -> str:
    """Return a text without the site's address, which some print behind the name: "Rani Putri Kabar.com"."""
    address = f" {page.domain}"
    return text[: -len(address)] if text.casefold().endswith(address) else text


def _above(head: Sequence[Line], date: int) -> int:
    """Return the index of the line above a date, where that stands twice or below a badge above the first and those."""
    place = date - 1
    while place > 0 and (head[place].role is Role.DATE or _is_no_name(head[place].text)):
        place -= 1
    return place


def _is_no_name(text: str) -> bool:
    """Tell whether a line is a badge, or how long the text takes to read."""
    return is_button(text) or _READING_TIME.fullmatch(text) is not None


def _is_of_people(head: Sequence[Line], text: str) -> bool:
    """Tell whether a text beside a date is a name or two, rather than a place, a channel, a button or the headline."""
    is_form = (is_name(text) or all(map(is_name, _AND.split(text)))) and bool(people(text))
    return is_form and not (is_place(text) or _is_channel(head, text) or _is_repeated(head, text))


def _is_channel(head: Sequence[Line], text: str) -> bool:
    """Tell whether a name before the date is one that the menus above lead to: "Gaya Hidup - 12 Mei 2024"."""
    return any(link.text.casefold() == text.casefold() for line in head if line.kind == "item" for link in line.links)


def _is_repeated(head: Sequence[Line], text: str) -> bool:
    """Tell whether a line stands twice above the text, as headlines do: "Harga Garam Naik"."""
    return sum(line.text == text for line in head) > 1


def _beside_bars(page: Page) -> Iterator[str]:
    """Yield the name below the headline that a bar parts from the channel, or from the date in front of it."""
    head = page.regions.head
    linked = {link.text.casefold() for line in head for link in line.links}
    for line in head[headline_of(head) + 1 :] if headline_of(head) >= 0 else ():
        if line.role in _MAY_NAME and "|" in line.text:
            first, *others = [part.strip() for part in line.text.strip("| ").split("|")]
            if len(others) == 1 and others[0].casefold() in linked and is_name(first):
                yield first
            elif is_date_line(first) and others and is_name(others[0].split("/")[0]):
                yield others[0]
