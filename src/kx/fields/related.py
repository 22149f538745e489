"""Links of the "Baca Juga" kind inside the running text."""

from collections.abc import Iterator

from kx.article import Related
from kx.page import Found, Page, Role

_BULLETS = " -–•>"


def candidates(page: Page) -> Iterator[Found[tuple[Related, ...]]]:
    """Yield the links in the order of the page."""
    lines = [line for line in page.regions.body if line.role is Role.RELATED]
    links = tuple(Related(line.text.lstrip(_BULLETS), line.links[0].url if line.links else None) for line in lines)
    yield Found(links, "read-also lines")
