"""Links of the "Baca Juga" kind inside the running text."""

from collections.abc import Iterator

from kx.article import Related
from kx.page import Found, Line, Page, Role

_BULLETS = " -–•>"


def candidates(page: Page) -> Iterator[Found[tuple[Related, ...]]]:
    """Yield the links in the order of the page."""
    lines = [line for line in page.regions.body if line.role is Role.RELATED]
    links = tuple(Related(_title(page, line), line.links[0].url if line.links else None) for line in lines)
    yield Found(links, "read-also lines")


def _title(page: Page, line: Line) -> str:
    """Return the headline of a link, without the bullet in front and the site's name that cards run into it."""
    return line.text.lstrip(_BULLETS).removesuffix(page.domain or "").rstrip()
