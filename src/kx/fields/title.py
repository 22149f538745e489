"""The headline."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from kx.indonesian.bylines import are_names
from kx.indonesian.bylinewords import is_nobody
from kx.indonesian.captions import read_caption
from kx.indonesian.labels import HOME
from kx.indonesian.signatures import behind_channel
from kx.page import Found, Line, Page, Role
from kx.page.lines.regions import headline_of
from kx.sites.general import GENERAL
from kx.text import letters, regex

_SUFFIX = regex(r"\s+(?:[-–—|»]|::)\s+[^-–—|»]{2,40}$")
"""What sites put behind a headline in metadata: " - Kompas.com", " | Tempo Gaya"."""
_PREFIX = regex(r"^[^-–—|»:]{2,40}\s+(?:[-–—|»]|::)\s+")
"""What they put in front of it: "Kabar Pesisir - "."""
_PART = regex(r"\s*(?:[-–—|:]\s*|\()(?:halaman|page|hal\.?)\s\d{1,2}(?:\s(?:dari|of)\s\d{1,2})?\)?$", re.IGNORECASE)
"""What stands behind the headline of a further page of a text."""
_SIGNS = tuple("-–—|»:")
_SHORTEST = 12
_LONGEST = 300
"""Characters of a title that tell whether a text is about it."""
_NO_HEADLINE = regex(
    r"\s[|·*/»>]\s|©|:$|^(?:[A-Z][\w.'’]*\s){1,4}-\s[\w.]+$|^\d[\d\s]*$|^Follow\s|(?:\bLike\b\s*){2}|^(?:\w\s)+\w$"
    rf"|^[^a-z]*\d\s?%$|^(?:{'|'.join(map(str.title, HOME))})(?! Industr)(?: [A-Z&]\S*){{1,3}}$"
    r"|^(?:You are here|Anda (?:berada )?di ?sini)\s*:|, melaporkan dari\b"
)
"""Menus, labels, a name and its channel, counters, letters of three sizes, rows of a ticker, breadcrumbs, an office."""
_NOTICE = regex(r"\bdengan judul\W*(.{12,200}?)\W*(?:https?:|$)")
_WORDS = regex(r"\w{4,}")
_TELLING = regex(r"\w{5,}")
_FEWEST_LONG_WORDS = 4
_REACH = 10
"""How many lines above the date the headline may stand."""
_FEWEST_WORDS = 3
"""Shorter lines above a date are channels and menus."""
_MOST_WORDS_OF_DESK = 3
"""Of who signs for many: "Tim Kabar 12"."""
_FEWEST_SHOUTED = 5
"""Words of a headline in capitals, over a second one that is not; menus have fewer."""
_MOST_NEAR = 20
"""Lines around a text that may be its headline."""
_FEWEST_PICTURED = 6
"""Words of a headline with a label: "Foto: Panen Garam di Pesisir Rembang"; a credit has fewer."""
_MOST_WORDS_OF_NAME = 4
"""Of a site's name in front of its motto: "Kabar Tirta - Berita Pesisir dan Garam Hari Ini"."""
_ABOVE_MENU = "line above a menu"
_MOST_WORDS_OF_ENTRY = 3
_FEWEST_ENTRIES = 3
"""Lines that a menu has at least below that."""
_TWO_WORDS = regex(r"\W?\w+\W* \w")


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield headlines, most trusted first; of one that is printed twice the form that is not in capitals."""
    for found in _headlines(page):
        if found.value.isupper():
            lines = (line.text for line in page.regions.head)
            plain = (text for text in lines if not text.isupper() and text.casefold() == found.value.casefold())
            yield from (found._replace(value=text) for text in plain)
        is_part = found.value[-1:].isdigit() or found.value.endswith(")")
        yield found._replace(value=_PART.sub("", found.value)) if is_part else found


def _headlines(page: Page) -> Iterator[Found[str]]:
    yield from page.select(page.site.title)
    stated = [*page.json_ld("headline"), *page.meta("og:title", "twitter:title"), *page.select("head > title")]
    text = _text(page) if stated else ""
    if stated and not (any(_is_said(found.value, text) for found in stated) or _is_over_text(page, stated)):
        yield from _beside_motto(page, stated, text)
    yield from _shown(page, stated)
    yield from _only_heading(page, stated)
    yield from (found._replace(value=_without_site(found.value, page)) for found in stated)
    yield from page.select(GENERAL.title)
    yield from _said_below(page)
    yield from _said_first(page, [*islice(_near_text(page.regions.head), _MOST_NEAR)])


def _said_first(page: Page, titles: Sequence[Found[str]]) -> Sequence[Found[str]]:
    """Return titles, those that the text is about first where it says nothing of the first one, such as a motto.

    Above a menu it must say most of it: mottos stand there, and words of theirs in many texts.
    """
    text = " ".join(line.text for line in page.regions.body) if len(titles) > 1 else ""
    if not text or _is_told(titles[0], text):
        return titles
    text = text.casefold()
    return sorted(titles, key=lambda found: not _is_said(found.value, text))


def _is_told(title: Found[str], text: str) -> bool:
    if title.origin == _ABOVE_MENU:
        return _is_said(title.value, text.casefold())
    return any(word in text or word.lower() in text for word in _TELLING.findall(title.value))


def _without_site(title: str, page: Page) -> str:
    """Return a title of the metadata without the name of the site behind it, or in front of it."""
    before = _SUFFIX.sub("", title)
    return _PREFIX.sub("", title) if before != title and letters(before) in page.brands else before


def _beside_motto(page: Page, stated: Sequence[Found[str]], text: str) -> Iterator[Found[str]]:
    """Yield headlines of systems that state the paper's name and motto as the title of every page."""
    yield from (found for found in _shown(page, stated) if _is_said(found.value, text))
    near = (found for found in _near_text(page.regions.head) if not any(found.value in each.value for each in stated))
    yield from sorted(islice(near, _MOST_NEAR), key=lambda found: not _is_said(found.value, text))


def _is_over_text(page: Page, stated: Sequence[Found[str]]) -> bool:
    """Tell whether the last heading above the text begins a title that the page states, or holds one."""
    head = page.regions.head
    heading = head[headline_of(head)].text if headline_of(head) >= 0 else ""
    return bool(heading) and any(found.value.startswith(heading) or found.value in heading for found in stated)


def _text(page: Page) -> str:
    return " ".join(line.text for line in page.regions.body).casefold()


def _is_said(title: str, text: str) -> bool:
    """Tell whether most long words of a title stand in a text, which is in lower case, too."""
    words = frozenset(_WORDS.findall(title[:_LONGEST].casefold()))
    return 2 * sum(word in text for word in words) > len(words)


def _shown(page: Page, stated: Sequence[Found[str]]) -> Iterator[Found[str]]:
    """Yield the headings that the page's own metadata agree with: channels and logos stand in headings too."""
    for heading in (*page.select("h1"), *page.select("h2"), *page.select("h3")) if stated else ():
        if len(heading.value) >= _SHORTEST and any(_agree(heading.value, found.value) for found in stated):
            yield heading
    for line in page.regions.head if stated else ():
        if len(line.text) >= _SHORTEST and any(_is_whole(line.text, found.value) for found in stated):
            yield Found(line.text, "line that the metadata agree with")


def _only_heading(page: Page, stated: Sequence[Found[str]]) -> Iterator[Found[str]]:
    """Yield the one main heading, where it says most of what a title says that is written for search engines."""
    headings = [*page.select("h1")] if stated else []
    text = headings[0].value.casefold() if len(headings) == 1 else ""
    titles = (_without_site(found.value, page) for found in stated)
    if len(_WORDS.findall(text)) >= _FEWEST_LONG_WORDS:
        long = (title for title in titles if len(_WORDS.findall(title)) >= _FEWEST_LONG_WORDS)
        yield from (headings[0] for title in long if _is_said(title, text))


def _agree(heading: str, stated: str) -> bool:
    """Tell whether a stated title is the heading, with the site's name behind or in front of it, or a shorter form."""
    may_be_name = len(heading.split()) <= _MOST_WORDS_OF_NAME and len(stated) - len(heading) > len(heading)
    is_name = may_be_name and _has_name_behind(heading, stated)
    is_same = not is_name and letters(stated).startswith(letters(heading))
    titles = (title for title in (_SUFFIX.sub("", stated), _PREFIX.sub("", stated)) if 2 * len(title) > len(stated))
    return is_same or _is_behind_name(heading, stated) or any(_is_shorter(title, heading) for title in titles)


def _is_shorter(stated: str, heading: str) -> bool:
    """Tell whether a title for search engines is the heading cut short: its beginning, or some of its words."""
    if len(stated) < _SHORTEST or " " not in stated:
        return False
    words = frozenset(_WORDS.findall(stated.casefold()))
    is_said = len(words) >= _FEWEST_LONG_WORDS and words <= frozenset(_WORDS.findall(heading.casefold()))
    return is_said or letters(heading).startswith(letters(stated.rstrip(" .…")))


def _is_whole(line: str, stated: str) -> bool:
    """Tell whether a line is all of a title but the site's name, which is shorter; a category may begin as one does."""
    if line == stated or _is_behind_name(line, stated):
        return True
    return len(stated) - len(line) <= len(line) and _has_name_behind(line, stated)


def _has_name_behind(heading: str, stated: str) -> bool:
    behind = stated.removeprefix(heading)
    return behind != stated and behind.lstrip()[:1] in _SIGNS


def _is_behind_name(heading: str, stated: str) -> bool:
    """Tell whether a title is the heading with the site's name, which is shorter, in front of it."""
    name = stated.removesuffix(heading).rstrip()
    return name != stated and len(name) < len(heading) and name.endswith(("|", "»", ":", " -", " –"))


def _said_below(page: Page) -> Iterator[Found[str]]:
    """Yield the line above the text that a notice below it calls the headline: "… dengan judul Garam Naik, https…"."""
    notices = (line.text for line in (*page.regions.body, *page.regions.tail) if "dengan judul" in line.text)
    titles = {found[1] for found in map(_NOTICE.search, notices) if found}
    if titles:
        yield from (Found(line.text, "notice below the text") for line in page.regions.head if line.text in titles)


def _near_text(head: Sequence[Line]) -> Iterator[Found[str]]:
    """Yield what looks like a headline among the lines around the date and the byline above the text."""
    anchor = max((i for i, line in enumerate(head) if line.role is Role.DATE), default=len(head))
    start = max(0, anchor - _REACH)
    upwards = head[start:anchor][::-1]
    above = [line for line in upwards if _is_like_headline(line)]
    below = [line for line in head[anchor:] if _is_like_headline(line)]
    headings = [line for line in _behind_menus(upwards) if line.kind == "heading" and _is_like_headline(line)]
    headings = [*_standfirsts_last(headings), *(line for line in below if line.kind == "heading")]
    yield from (Found(line.text, "heading line") for line in headings)
    mottos = {line.text for line in upwards[_menu_in(upwards) :]}
    for line in _standfirsts_last(above):
        yield Found(line.text, _ABOVE_MENU if line.text in mottos else "line above the date")
    yield from (Found(line.text, "line below the date") for line in below)
    yield from _like_a_menu(upwards, head[anchor:])


def _menu_in(upwards: Sequence[Line]) -> int:
    """Return how many lines, which come from the date upwards, stand below the first entry of a bare menu."""
    entries = [*takewhile(lambda line: len(line.text.split()) <= _MOST_WORDS_OF_ENTRY, upwards)]
    homes = (i for i, line in enumerate(entries) if i >= _FEWEST_ENTRIES and line.text.casefold() in HOME)
    return next(homes, len(upwards))


def _like_a_menu(above: Iterable[Line], below: Iterable[Line]) -> Iterator[Found[str]]:
    """Yield headlines of two words or with a bar in them: those printed twice, or with nothing else above the date."""
    above = list(above)
    plain = [
        line.text for line in above if line.role is Role.PROSE and line.kind != "item" and _TWO_WORDS.match(line.text)
    ]
    yield from (Found(line.text, "line above and below the date") for line in below if line.text in plain)
    if len(plain) == 1:
        yield Found(plain[0], "only line above the text")
    pictured = (line.text for line in above if line.role is Role.CAPTION and "/" not in line.text)
    yield from (Found(text, "headline of a picture") for text in pictured if len(text.split()) >= _FEWEST_PICTURED)


def _standfirsts_last(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines, those last that may stand between a headline and its date: standfirsts, captions, names."""
    longest = max((len(line.text) for line in lines), default=0)
    is_shouted = any(line.text.isupper() and len(line.text.split()) >= _FEWEST_SHOUTED for line in lines)
    return sorted(
        lines, key=lambda line: _is_under_headline(line.text, longest) or (is_shouted and not line.text.isupper())
    )


def _is_under_headline(text: str, longest: int) -> bool:
    is_sentence = text[-1] == "." and not text.endswith("...")
    is_desk = len(text.split()) <= _MOST_WORDS_OF_DESK and is_nobody(text)
    is_shorter = len(text) < longest and (text[-1] == "!" or is_desk or are_names(text))
    return is_sentence or is_shorter or read_caption(text).credit is not None


def _behind_menus(above: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines, which come from the date upwards, up to the first menu: what stands over one heads a box."""
    return takewhile(lambda line: line.kind != "item" and not (len(line.links) > 1 and line.is_links), above)


def _is_like_headline(line: Line) -> bool:
    if line.role is not Role.PROSE or line.text.startswith("- "):
        return False
    fewest = _FEWEST_WORDS if line.kind != "item" else _FEWEST_WORDS + 1
    is_long = len(line.text.split()) >= fewest
    return is_long and not _NO_HEADLINE.search(line.text) and not behind_channel(line.text)
