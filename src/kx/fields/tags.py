"""The topics that the page lists."""

from collections.abc import Iterator, Sequence

from kx.page import Found, Line, Page, Role
from kx.sites.general import GENERAL

_LONGEST_TAG = 60

Tags = tuple[str, ...]


def candidates(page: Page) -> Iterator[Found[Tags]]:
    """Yield the list that is shown, then the one in the metadata."""
    shown = [found.value for found in page.select(page.site.tags)]
    yield _once("tag links", shown if len(shown) > 1 else [tag for text in shown for tag in text.split(",")])
    yield _once("tag list", _listed(page.regions.tail))
    yield _once("links of a tag list", [found.value for found in page.select(GENERAL.tags)])
    yield _once("meta article:tag", [found.value for found in page.meta("article:tag")])
    yield _once("meta news_keywords", [t for found in page.meta("news_keywords") for t in found.value.split(",")])


def _once(origin: str, tags: Sequence[str]) -> Found[Tags]:
    trimmed = (tag.strip(" #,") for tag in tags)
    return Found(tuple(dict.fromkeys(tag for tag in trimmed if tag)), origin)


def _listed(tail: Sequence[Line]) -> list[str]:
    """Return the entries of the list headed "TAG", else those of the list right before the lists of other articles."""
    headed = [line for line in tail if line.role is Role.TAGS]
    if headed:
        return [tag for line in headed for tag in ([line.text] if line.kind == "item" else line.text.split(","))]
    for i, line in enumerate(tail):
        begins = line.kind == "item" and line.role is Role.PROSE and (i == 0 or tail[i - 1].kind != "item")
        if begins and (i == 0 or tail[i - 1].role is not Role.END):
            items = _items(tail[i:])
            after = tail[i + len(items) : i + len(items) + 1]
            return items if after and after[0].role is Role.END else []
    return []


def _items(lines: Sequence[Line]) -> list[str]:
    items = []
    for line in lines:
        if line.kind != "item" or len(line.text) > _LONGEST_TAG:
            break
        items.append(line.text)
    return items
