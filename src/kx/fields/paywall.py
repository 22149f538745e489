"""Whether the page shows only the beginning of its text."""

import functools
import re
from collections.abc import Iterator

from kx.page import Found, Page


def candidates(page: Page) -> Iterator[Found[bool]]:
    """Yield True where a sentence of the site says so; metadata says it of whole channels, so it does not count."""
    for sentence in page.site.locked:
        if max(sentence.split(), key=len) in page.text and _spaced(sentence).search(page.text):
            yield Found(True, f"locked: {sentence}")  # noqa: FBT003 - the field's value


@functools.cache
def _spaced(sentence: str) -> re.Pattern[str]:
    """Return a pattern of the sentence with any white space between its words."""
    return re.compile(r"\s+".join(map(re.escape, sentence.split())))
