"""The place in front of the first paragraph."""

from collections.abc import Iterator

from kx.indonesian.datelines import read_branded, read_dateline
from kx.page import Found, Page, Role


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield the place as printed; only the first paragraph may carry it."""
    first = next((line for line in page.regions.body if line.role is Role.PROSE), None)
    if first and (place := read_dateline(first.text) or read_branded(first.text, page.brands)):
        yield Found(place, "first paragraph")
