"""Levels from the way home down: marked as such, or a row of links above the headline."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from kx.fields.section.channels import LEVELS, channels, is_home, named_in_address, says_nothing, telling_in_address
from kx.page import Found, Line, Page
from kx.page.lines.regions import headline_of
from kx.sites.general import GENERAL
from kx.text import letters, regex

_MARK = regex(r"[/>»›→]")
_NAVS = "main nav, article nav"
_ABOVE = 2
"""How many lines above the headline a row of levels may stand."""
_MOST_LEVELS = 4
_LEVELS_OF_LIST = 2
"""A list of more links above the headline may be a menu."""


def levels(page: Page) -> Iterator[Found[str]]:
    """Yield the levels of each breadcrumb, last first, those in front that the page's address names too."""
    for marked in (page.select(GENERAL.section), page.breadcrumb(), page.select(":named(breadcrumb) li")):
        yield from _upwards(page, list(marked))
    yield from _upwards(page, _above(page.regions.head))
    yield from _upwards(page, _in_address(page))
    yield from _upwards(page, _in_nav(page))


def _upwards(page: Page, breadcrumb: Sequence[Found[str]]) -> Iterator[Found[str]]:
    found = list(channels(page, reversed(breadcrumb)))
    named = telling_in_address(page) if found else frozenset()
    yield from sorted(found, key=lambda level: letters(level.value) not in named)


def _in_nav(page: Page) -> list[Found[str]]:
    """Return the levels of a short navigation inside the main element, in one row from the way home down."""
    for nav in page.select(_NAVS):
        home, *levels = LEVELS.split(nav.value)
        if 0 < len(levels) < _MOST_LEVELS and (says_nothing(home) or letters(home) in page.brands):
            return [Found(level, _NAVS) for level in levels]
    return []


def _above(head: Sequence[Line]) -> list[Found[str]]:
    """Return the levels of a row of links that leads from the way home down, whatever its element is called."""
    above = head[: max(0, headline_of(head))]
    entries = [*takewhile(lambda line: line.kind == "item" and line.is_link, reversed(above))][::-1]
    if len(entries) == _LEVELS_OF_LIST and says_nothing(entries[0].text):
        return [Found(line.text, "breadcrumb entry") for line in entries]
    for line in reversed(head):
        if len(line.links) > 1 and is_home(line.links[0]) and _MARK.search(line.text):
            return [Found(link.text, "breadcrumb line") for link in line.links]
    return []


def _in_address(page: Page) -> list[Found[str]]:
    """Return the levels of a short row or list of links above the headline, from home to a folder of the address."""
    named = named_in_address(page) - {""}
    head = page.regions.head
    above = head[: max(0, headline_of(head))] if named else ()
    listed = [line.text for line in above[-_MOST_LEVELS:] if line.kind == "item" and line.is_link]
    rows = [[link.text for link in line.links] for line in reversed(above[-_ABOVE:]) if line.is_links]
    for row in (*rows, listed):
        home = max((i for i, level in enumerate(row) if says_nothing(level)), default=len(row))
        below = row[home + 1 :] if len(row) <= _MOST_LEVELS else []
        if any(letters(level) in named for level in below):
            return [Found(level, "links to the article's folders") for level in below]
    return []
