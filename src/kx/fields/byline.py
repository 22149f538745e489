"""Reporters, editors and sources."""

from collections.abc import Iterator

from kx.indonesian.bylines import Byline, people, read_byline
from kx.page import Found, Page, Role

Names = tuple[str, ...]


def shown(page: Page) -> Found[Byline]:
    """Return the names behind role words: in the site's byline element and in the lines around and in the text."""
    head, body, tail = page.regions
    lines = [line for line in (*head, *body, *tail) if line.role is Role.BYLINE] or page.lines(page.site.byline)
    read = [read_byline(line.text) for line in lines]
    return Found(
        Byline(*(tuple(dict.fromkeys(sum(names, ()))) for names in zip(Byline(), *read, strict=True))), "byline line"
    )


def reporters(page: Page, byline: Byline) -> Iterator[Found[Names]]:
    """Yield the people who wrote; metadata, which often names the editor, counts only where no byline is shown."""
    yield Found(byline.reporters, "byline line")
    yield from _people(page.select(page.site.reporters))
    if not any(byline):
        yield from _people(page.json_ld("author"))
        yield from _people(page.meta("content_author", "author"))


def editors(page: Page, byline: Byline) -> Iterator[Found[Names]]:
    """Yield the people who edited."""
    yield Found(byline.editors, "byline line")
    yield from _people(page.select(page.site.editors))
    yield from _people(page.json_ld("editor"))
    yield from _people(page.meta("content_editor", "editor"))


def sources(byline: Byline) -> Iterator[Found[Names]]:
    """Yield the agencies and media that are credited."""
    yield Found(byline.sources, "byline line")


def _people(found: Iterator[Found[str]]) -> Iterator[Found[Names]]:
    yield from (Found(tuple(people(text)), origin) for text, origin, _ in found)
