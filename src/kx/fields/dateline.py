"""The place in front of the first paragraph."""

from collections.abc import Iterator

from kx.indonesian.datelines import read_branded, read_dateline, read_set_off, read_told
from kx.page import Found, Page, Role


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield the place as printed; only the first paragraph may carry it, or the one below a standfirst."""
    first, second, *others = [*(line.text for line in page.regions.body if line.role is Role.PROSE), "", ""]
    readings = (read_dateline, lambda text: read_branded(text, page.brands), read_set_off)
    yield from (Found(place, "first paragraph") for read in readings if (place := read(first)))
    if place := read_dateline(second, branded=True):
        yield Found(place, "second paragraph")
    if place := read_told(" ".join((first, second, *others))):
        yield Found(place, "first paragraph")
