"""The running text."""

import re
from collections.abc import Iterator

from kx.page import Found, Page, Role

_INITIALS = re.compile(r"\s*\((?:[a-zA-Z]{2,4}|[A-Z]-\d{1,2})(?:\s*[/.,]\s*[a-zA-Z]{2,4}){0,3}\)$")


def candidates(page: Page) -> Iterator[Found[tuple[str, ...]]]:
    """Yield the paragraphs in reading order."""
    prose = [line.text for line in page.regions.body if line.role is Role.PROSE]
    if prose:
        yield Found(_unsigned(prose), "body lines")


def _unsigned(paragraphs: list[str]) -> tuple[str, ...]:
    """Return the paragraphs without the writer's initials at the end of the last one."""
    *others, last = paragraphs
    signature = _INITIALS.search(last)
    if not signature or signature[0].strip(" ()").isupper():
        return tuple(paragraphs)
    return tuple(filter(None, (*others, last[: signature.start()])))
