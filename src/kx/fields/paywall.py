"""Whether the page shows only the beginning of its text."""

from collections.abc import Iterator

from kx.page import Found, Page
from kx.text import fold


def candidates(page: Page) -> Iterator[Found[bool]]:
    """Yield True where a sentence of the site says so; metadata says it of whole channels, so it does not count."""
    for sentence in page.site.locked:
        if sentence in page.text or (sentence.split()[0] in page.text and sentence in fold(page.text)):
            yield Found(True, sentence)  # noqa: FBT003 - the field's value
