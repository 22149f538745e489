"""The place in front of the first paragraph."""

from collections.abc import Iterator

from kx.indonesian.datelines import read_before_colon, read_branded, read_dateline
from kx.page import Found, Page, Role


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield the place as printed; only the first paragraph may carry it."""
    first = next((line for line in page.regions.body if line.role is Role.PROSE), None)
    readings = (read_dateline, lambda text: read_branded(text, page.brands), read_before_colon)
    yield from (Found(place, "first paragraph") for read in readings if first and (place := read(first.text)))
