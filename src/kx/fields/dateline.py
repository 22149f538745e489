"""The place in front of the first paragraph."""

from collections.abc import Iterator
from itertools import islice

from kx.indonesian.datelines import read_branded, read_dateline, read_set_off
from kx.page import Found, Page, Role


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield the place as printed; only the first paragraph may carry it, or the one below a standfirst."""
    first, second, *_ = (*islice((line for line in page.regions.body if line.role is Role.PROSE), 2), None, None)
    readings = (read_dateline, lambda text: read_branded(text, page.brands), read_set_off)
    yield from (Found(place, "first paragraph") for read in readings if first and (place := read(first.text)))
    if second and (place := read_dateline(second.text, branded=True)):
        yield Found(place, "second paragraph")
