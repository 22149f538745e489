"""Whether the page shows only the beginning of its text."""

from collections.abc import Iterator

from kx.page import Found, Page


def candidates(page: Page) -> Iterator[Found[bool]]:
    """Yield True where a sentence of the site says so; metadata says it of whole channels, so it does not count."""
    yield from (Found(True, sentence) for sentence in page.site.locked if sentence in page.text)  # noqa: FBT003 - the field's value
