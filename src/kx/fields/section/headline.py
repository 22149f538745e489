"""Categories at the headline: links, labels, badges, and lines that are nothing else."""

import re
from collections.abc import Iterator, Sequence

from kx.fields.section.channels import LEVELS, LONGEST, is_home, named_in_address, says_nothing
from kx.indonesian.labels import HOME
from kx.page import Found, Line, Link, Page, Role, address_parts
from kx.page.lines.regions import headline_of
from kx.text import letters, regex

_LINKED = (
    "a[rel~=category]", ":named(category) a", ":named(categorie) a", ":named(kategori) a", ":named(kanal) a",
    ":named(rubrik) a", ":named(term) a", "a[class*=category]", "a[class*=kategori]", "a[class*=kanal]",
)  # fmt: skip
"""What links to an article's categories are, or stand in; the surest first, since teasers have such names too."""
_ABOVE = 2
"""How many lines above the headline its category may stand; above them are menus and other articles."""
_WRITER = regex(r"/(?:author|authors|penulis|profile|profil|reporter|user|users)/", re.IGNORECASE)
"""The address of a writer's page, whose name is no channel."""
_RUN_INTO = regex(r"[a-z][A-Z]{2}")
"""Where two levels of a breadcrumb run into each other: "KeuanganBANK"."""
_CATEGORY = regex(r"/(?:category|categories|kategori|kanal|rubrik|cat)/[^/]", re.IGNORECASE)
_LABELLED = regex(r"\b(?:kategori|category|categories|rubrik|kanal)\s*:\s*([^;|•·,/:-]{2,40})", re.IGNORECASE)
_ENTRIES_ABOVE = 3
"""So many short lines above another one are a menu."""
_MOST_CATEGORIES = 2
_MOST_WORDS = 3
"""A line of more words above the headline is a headline too, or a breadcrumb that lost its marks."""


def linked(page: Page) -> Iterator[Found[str]]:
    """Yield the links called categories that stand at the headline."""
    lines = _near_headline(page.regions.head)
    near = {text for line in lines for text in (line.text, *(link.text for link in line.links))}
    called = ([found for found in page.select(css) if found.value in near] for css in _LINKED if near)
    yield from next(filter(None, called), ())


def called_as_folder(page: Page) -> Iterator[Found[str]]:
    """Yield the link called a category that a folder of the page's address is called too."""
    folders = named_in_address(page) if page.is_known else ()
    called = ([found for found in page.select(css) if letters(found.value) in folders] for css in _LINKED if folders)
    yield from next(filter(None, called), ())


def beside(page: Page) -> Iterator[Found[str]]:
    """Yield the categories that the lines at the headline link to or name behind a label."""
    # In a dump the menu may be next to the headline.
    near = [line for line in _near_headline(page.regions.head) if line.kind != "item" or not line.dumped]
    rows = ([link.text for link in line.links if _CATEGORY.search(link.url)] for line in near)
    # A row of more categories is a menu.
    yield from (Found(text, "link to a category") for row in rows if len(row) <= _MOST_CATEGORIES for text in row)
    above = page.regions.head[: headline_of(page.regions.head)]
    badges = (line.links[0] for line in above[-_ABOVE:] if line.is_link and line.kind != "item")
    yield from (Found(badge.text, "link to a channel") for badge in badges if _leads_to_its_channel(badge))
    labelled = (_LABELLED.search(line.text) for line in near if ":" in line.text)
    yield from (Found(label[1].strip(), "behind its label") for label in labelled if label)


def alone_above(head: Sequence[Line]) -> Iterator[Found[str]]:
    """Yield the last level of the line above the headline, where that line is short and no menu entry."""
    dates = [i for i, line in enumerate(head) if line.role is Role.DATE]
    above = [line for line in head[: dates[-1]] if line.role is Role.PROSE] if dates else []
    headline = max(0, headline_of(above))
    for line in above[max(0, headline - 1) : headline] or above[-2:-1]:
        if _is_of_menu(line, above) or any(_WRITER.search(link.url) for link in line.links):
            continue
        level = LEVELS.split(_without_run_on(line))[-1]
        most = _MOST_WORDS if line.links or level != line.text else _MOST_WORDS - 1
        is_short = len(line.text) <= LONGEST and len(level.split()) <= most
        # The head of a ticker is a row of cells: "| : WIB | INDIKATOR |".
        is_short = is_short and len(line.links) <= 1 and line.text[-1] not in "|/>»›,"
        is_word = not (any(character.isdigit() for character in level) or (line.dumped and _RUN_INTO.search(level)))
        if line.kind == "text" and is_short and is_word:
            yield Found(level, "line above the headline")


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


def _leads_to_its_channel(link: Link) -> bool:
    """Tell whether a link of one word leads to the folder of that name: `Nasional` to `/nasional`."""
    parts = address_parts(link.url)
    path = parts.path if parts else link.url
    return " " not in link.text and letters(path) == letters(link.text)


def _is_of_menu(line: Line, above: Sequence[Line]) -> bool:
    """Tell whether a link leads to the front page, or stands below others that lead to other channels."""
    if line.dumped and not line.links:
        home, *levels = LEVELS.split(line.text)
        return not (levels and home.casefold() in HOME) and _is_below_short_lines(line, above)
    if not line.is_link or is_home(line.links[0]):
        return line.is_link
    before = [each for each in above if each.number < line.number and each.is_link and each.kind == line.kind][-1:]
    return any(line.number - each.number == 1 and not is_home(each.links[0]) for each in before)


def _is_below_short_lines(line: Line, above: Sequence[Line]) -> bool:
    """Tell whether a line of a dump ends a row of short ones, as menus without bullets do; breadcrumbs are shorter."""
    row = [each for each in above if line.number - _ENTRIES_ABOVE <= each.number < line.number]
    is_row = all(each.kind == line.kind and len(each.text.replace("&", " ").split()) < _MOST_WORDS for each in row)
    return len(row) == _ENTRIES_ABOVE and is_row and not any(says_nothing(each.text) for each in row[1:])


def _without_run_on(line: Line) -> str:
    """Return the text of a line without what runs into the link that it begins with: "EkonomiJatim"."""
    link = line.links[0].text if len(line.links) == 1 else line.text
    return link if line.text.startswith(link) and line.text[len(link) :][:1].isalnum() else line.text
