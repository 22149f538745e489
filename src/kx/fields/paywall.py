"""Whether the page shows only the beginning of its text."""

import functools
import re
from collections.abc import Iterator, Mapping, Sequence

from kx.page import Found, Page, Role


def candidates(page: Page) -> Iterator[Found[bool]]:
    """Yield True where a sentence of the site or a line says so; what metadata says of whole channels is no proof."""
    for word, patterns in _by_word(page.site.locked).items():
        for sentence, spaced in patterns if word in page.text else ():
            if spaced.search(page.text):
                yield Found(True, f"locked: {sentence}")  # noqa: FBT003 - the field's value
    near = (*page.regions.body, *page.regions.tail[:1])  # such a line ends the text
    yield from (Found(True, "paywall line") for line in near if line.role is Role.PAYWALL)  # noqa: FBT003 - as above


@functools.cache
def _by_word(sentences: tuple[str, ...]) -> Mapping[str, Sequence[tuple[str, re.Pattern[str]]]]:
    """Return the sentences, with patterns that take any white space between words, by the longest word of each."""
    found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for sentence in sentences:
        word = max(re.findall(r"\w+", sentence), key=len)
        found.setdefault(word, []).append((sentence, re.compile(r"\s+".join(map(re.escape, sentence.split())))))
    return found
