"""The channel."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, takewhile

from kx.page import Found, Line, Link, Page, Role, address_parts
from kx.page.lines.regions import headline_of
from kx.sites.general import GENERAL
from kx.text import letters, regex

_LEVELS = regex(r"\s+[/>»›|]\s+")
_NO_CHANNEL = frozenset(
    """
    home beranda halamandepan depan rumah utama index indeks detailberita artikel article articles uncategorized
    uncategorised takberkategori tanpakategori headline headlines beritautama featured post posts page blog
    like share tweet follow menu kontak kontakkami hubungikami tentangkami redaksi iklan disclaimer
    """.split()
) | {""}
"""Levels, categories and buttons among them, as `letters`, that say only that there is an article."""
_ANY_CHANNEL = frozenset({"news", "berita", "beritaterkini", "terkini", "beritaterbaru", "umum"})
"""Those that say hardly more: they count where nothing else is said."""
_STATED = (
    "article:section", "section", "article:section2", "content_category", "cxenseparse:category", "parsely-section",
    "category", "kanal", "rubrik",
)  # fmt: skip
_LINKED = (
    "a[rel~=category], :named(category) a, :named(categorie) a, :named(kategori) a, :named(kanal) a, :named(rubrik) a,"
    ":named(term) a"
)
_ABOVE = 2
"""How many lines above the headline its category may stand; above them are menus and other articles."""
_LONGEST_SECTION = 40
_HOME = regex(r"(?:https?://(?:www\.)?[\w-]+\.[\w.]{2,8})?/?(?:index\.\w+)?")
"""The address of a site, but not that of a channel with a name of its own in front."""
_WRITER = regex(r"/(?:author|authors|penulis|profile|profil|reporter|user|users)/", re.IGNORECASE)
"""The address of a writer's page, whose name is no channel."""
_MARK = regex(r"[/>»›→]")
_RUN_INTO = regex(r"[a-z][A-Z]{2}")
"""Where two levels of a breadcrumb run into each other: "KeuanganBANK"."""
_CATEGORY = regex(r"/(?:category|categories|kategori|kanal|rubrik|cat)/[^/]", re.IGNORECASE)
_LABELLED = regex(r"\b(?:kategori|category|categories|rubrik|kanal)\s*:\s*([^;|•·,/:-]{2,40})", re.IGNORECASE)
_IN_FOOT = regex(r"(?:kategori|categor(?:y|ies)|rubrik|kanal|posted in|diposting di)\b", re.IGNORECASE)
_MOST_LEVELS = 4
_LEVELS_OF_LIST = 2
"""A list of more links above the headline may be a menu."""
_ENTRIES_ABOVE = 3
"""So many short lines above another one are a menu."""
_MOST_CATEGORIES = 2
_MOST_WORDS = 3
"""A line of more words above the headline is a headline too, or a breadcrumb that lost its marks."""


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield channels; of a breadcrumb the level that the address names, else the last one."""
    yield from (found for found in reversed(list(page.select(page.site.section))) if _may_be_channel(found))
    for levels in (page.select(GENERAL.section), page.breadcrumb(), page.select(":named(breadcrumb) li")):
        yield from _of_breadcrumb(page, list(levels))
    yield from _of_breadcrumb(page, _levels_above(page.regions.head))
    yield from _of_breadcrumb(page, _levels_in_address(page))
    yield from _of_label(page)
    yield from _channels(page, _beside_headline(page))
    yield from _stated(page)
    yield from _below_text(page)
    yield from _channels(page, _above_headline(page.regions.head))


def _channels(page: Page, levels: Iterable[Found[str]]) -> Iterator[Found[str]]:
    """Yield what may be a channel: neither the way home nor the site itself nor the headline."""
    channels = [found for found in levels if _may_be_channel(found)]
    if not channels:
        return
    titles = [*page.meta("og:title"), *page.json_ld("headline")] or page.select("h1")
    # Some sites name themselves after the channel in the metadata of its pages.
    others = {letters(title.value) for title in titles} | (page.brands - _named_in_address(page))
    # Behind the headline, or in front of it, the title of the window names the site.
    window = [found.value.casefold() for found in page.select("head > title")]
    for found in channels:
        is_site = any(_is_end_of(title, found.value.casefold()) for title in window)
        if letters(found.value) not in others and not is_site:
            yield found


def _is_end_of(title: str, name: str) -> bool:
    return title.endswith((f"- {name}", f"| {name}", f"– {name}")) or title.startswith((f"{name} -", f"{name} |"))


def _may_be_channel(found: Found[str]) -> bool:
    is_picture = found.value[:5].casefold() == "logo "
    return len(found.value) <= _LONGEST_SECTION and letters(found.value) not in _NO_CHANNEL and not is_picture


def _of_breadcrumb(page: Page, levels: Sequence[Found[str]]) -> Iterator[Found[str]]:
    """Yield the levels, last first, those in front that the page's address names too."""
    channels = list(_channels(page, reversed(levels)))
    named = _named_in_address(page) if channels else frozenset()
    yield from sorted(channels, key=lambda found: letters(found.value) not in named - _ANY_CHANNEL)


def _named_in_address(page: Page) -> frozenset[str]:
    """Return the folders of the page's address and the labels before its domain, as `letters`."""
    address = next(chain(page.attributes("link[rel=canonical]", "href"), page.meta("og:url")), None)
    parts = address_parts(address.value) if address else None
    labels = (parts.hostname or "").removesuffix(page.domain or "").split(".") if parts else []
    return frozenset(map(letters, [*labels, *parts.path.split("/")[:-1]] if parts else ()))


def _of_label(page: Page) -> Iterator[Found[str]]:
    """Yield the category that stands as a link at the headline."""
    near = {link.text for line in _near_headline(page.regions.head) for link in line.links}
    linked = (found for found in page.select(_LINKED) if found.value in near)
    yield from sorted(_channels(page, linked), key=_says_little)


def _below_text(page: Page) -> Iterator[Found[str]]:
    """Yield the categories in the foot of an article, which are none of those of the articles above."""
    above = {link.text for line in page.regions.head for link in line.links}
    linked = (found for found in page.select("article a[rel~=category]") if found.value not in above)
    yield from sorted(_channels(page, linked), key=_says_little)
    labelled = (line for line in page.regions.close_by if line.links and _IN_FOOT.match(line.text))
    links = (Found(link.text, "link behind its label") for line in labelled for link in line.links)
    yield from _channels(page, links)


def _stated(page: Page) -> Iterator[Found[str]]:
    stated = chain(page.meta(*_STATED), page.json_ld("articleSection"))
    yield from sorted(_channels(page, stated), key=_says_little)


def _says_little(found: Found[str]) -> bool:
    return letters(found.value) in _ANY_CHANNEL


def _levels_above(head: Sequence[Line]) -> list[Found[str]]:
    """Return the levels of a row of links that leads from the way home down, whatever its element is called."""
    above = head[: max(0, headline_of(head))]
    entries = [*takewhile(lambda line: line.kind == "item" and line.is_link, reversed(above))][::-1]
    if len(entries) == _LEVELS_OF_LIST and letters(entries[0].text) in _NO_CHANNEL:
        return [Found(line.text, "breadcrumb entry") for line in entries]
    for line in reversed(head):
        if len(line.links) > 1 and _is_home(line.links[0]) and _MARK.search(line.text):
            return [Found(link.text, "breadcrumb line") for link in line.links]
    return []


def _levels_in_address(page: Page) -> list[Found[str]]:
    """Return the levels of a short row or list of links above the headline, from home to a folder of the address."""
    head = page.regions.head
    above = head[: max(0, headline_of(head))]
    listed = [line.text for line in above[-_MOST_LEVELS:] if line.kind == "item" and line.is_link]
    rows = [[link.text for link in line.links] for line in reversed(above[-_ABOVE:]) if line.is_links]
    for row in (*rows, listed):
        home = max((i for i, level in enumerate(row) if letters(level) in _NO_CHANNEL), default=len(row))
        levels = row[home + 1 :] if len(row) <= _MOST_LEVELS else []
        if any(letters(level) in _named_in_address(page) - {""} for level in levels):
            return [Found(level, "links to the article's folders") for level in levels]
    return []


def _beside_headline(page: Page) -> Iterator[Found[str]]:
    """Yield the categories that the lines at the headline link to or name behind a label."""
    # In a dump the menu may be next to the headline.
    near = [line for line in _near_headline(page.regions.head) if line.kind != "item" or not line.dumped]
    linked = ([link.text for link in line.links if _CATEGORY.search(link.url)] for line in near)
    # A row of more categories is a menu.
    yield from (Found(text, "link to a category") for row in linked if len(row) <= _MOST_CATEGORIES for text in row)
    above = page.regions.head[: headline_of(page.regions.head)]
    badges = (line.links[0] for line in above[-_ABOVE:] if line.is_link and line.kind != "item")
    yield from (Found(badge.text, "link to a channel") for badge in badges if _leads_to_its_channel(badge))
    labelled = (_LABELLED.search(line.text) for line in near if ":" in line.text)
    yield from (Found(label[1].strip(), "behind its label") for label in labelled if label)


def _leads_to_its_channel(link: Link) -> bool:
    """Tell whether a link of one word leads to the folder of that name: `Nasional` to `/nasional`."""
    parts = address_parts(link.url)
    path = parts.path if parts else link.url
    return " " not in link.text and letters(path) == letters(link.text)


def _near_headline(head: Sequence[Line]) -> Sequence[Line]:
    """Return the lines from a few above the headline on, not counting dates, names, captions and the subtitle."""
    start = max(0, headline_of(head))
    while start and head[start - 1].kind == "heading":
        start -= 1
    left = _ABOVE
    while start and left and head[start - 1].kind != "heading":
        start -= 1
        left -= head[start].role is Role.PROSE
    return head[start:]


def _is_of_menu(line: Line, above: Sequence[Line]) -> bool:
    """Tell whether a link leads to the front page, or stands below others that lead to other channels."""
    if line.dumped and not line.links:
        return _is_below_short_lines(line, above)
    if not line.is_link or _is_home(line.links[0]):
        return line.is_link
    before = [each for each in above if each.number < line.number and each.is_link and each.kind == line.kind][-1:]
    return any(line.number - each.number == 1 and not _is_home(each.links[0]) for each in before)


def _is_below_short_lines(line: Line, above: Sequence[Line]) -> bool:
    """Tell whether a line of a dump ends a row of short ones, as menus without bullets do; breadcrumbs are shorter."""
    row = [each for each in above if line.number - _ENTRIES_ABOVE <= each.number < line.number]
    is_row = all(each.kind == line.kind and len(each.text.split()) < _MOST_WORDS for each in row)
    return len(row) == _ENTRIES_ABOVE and is_row and not any(letters(each.text) in _NO_CHANNEL for each in row[1:])


def _without_run_on(line: Line) -> str:
    """Return the text of a line without what runs into the link that it begins with: "EkonomiJatim"."""
    link = line.links[0].text if len(line.links) == 1 else line.text
    return link if line.text.startswith(link) and line.text[len(link) :][:1].isalnum() else line.text


def _is_home(link: Link) -> bool:
    return letters(link.text) in _NO_CHANNEL or _HOME.fullmatch(link.url) is not None


def _above_headline(head: Sequence[Line]) -> Iterator[Found[str]]:
    """Yield the last level of the line above the headline, where that line is short and no menu entry."""
    dates = [i for i, line in enumerate(head) if line.role is Role.DATE]
    above = [line for line in head[: dates[-1]] if line.role is Role.PROSE] if dates else []
    headline = max(0, headline_of(above))
    for line in above[max(0, headline - 1) : headline] or above[-2:-1]:
        if _is_of_menu(line, above) or any(_WRITER.search(link.url) for link in line.links):
            continue
        level = _LEVELS.split(_without_run_on(line))[-1]
        most = _MOST_WORDS if line.links or level != line.text else _MOST_WORDS - 1
        is_short = len(line.text) <= _LONGEST_SECTION and len(level.split()) <= most
        # The head of a ticker is a row of cells: "| : WIB | INDIKATOR |".
        is_short = is_short and len(line.links) <= 1 and line.text[-1] not in "|/>»›"
        is_word = not (any(character.isdigit() for character in level) or (line.dumped and _RUN_INTO.search(level)))
        if line.kind == "text" and is_short and is_word:
            yield Found(level, "line above the headline")
