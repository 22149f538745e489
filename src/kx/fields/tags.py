"""The topics that the page lists."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from kx.indonesian.keywords import telling, told_in
from kx.page import Found, Line, Page, Role
from kx.sites.general import GENERAL
from kx.text import letters

_LONGEST_TAG = 60
_MOST_WORDS = 6
"""A link of more words among the tags is the headline of another article."""
_NAMED = ":named(tag) a, :named(tagging) a, :named(topik) a, :named(topic) a, :named(keyword) a"
"""Links in elements called after tags; lists of popular topics are called so too, so the place must fit."""

Tags = tuple[str, ...]


def candidates(page: Page) -> Iterator[Found[Tags]]:
    """Yield the list that is shown, then the one in the metadata."""
    shown = [found.value for found in page.select(page.site.tags)]
    yield _once(page.site.tags, shown if len(shown) > 1 else [tag for text in shown for tag in text.split(",")])
    yield _once("tag list", _listed(page))
    yield _once(GENERAL.tags, _of_the_article(page, [found.value for found in page.select(GENERAL.tags)]))
    yield _once("links called tags", _called(page))
    yield from _stated(page)


def _stated(page: Page) -> Iterator[Found[Tags]]:
    """Yield what metadata say, the names that hold nothing but tags first."""
    yield _once("meta article:tag", [tag for found in page.meta("article:tag") for tag in found.value.split(",")])
    yield _once("meta news_keywords", [tag for found in page.meta("news_keywords") for tag in found.value.split(",")])
    text, own = _text(page), page.brands
    listed = [found.value for found in page.json_ld("keywords") if letters(found.value) not in own]
    yield _once("json-ld keywords", telling(",".join(listed), text))
    for found in page.meta("content_tags", "content_tag", "keywords", "tag"):
        yield _once(found.origin, telling(found.value, text))


def _text(page: Page) -> str:
    return " ".join(line.text for line in page.regions.body)


def _once(origin: str, tags: Sequence[str]) -> Found[Tags]:
    trimmed = (tag.strip(" #,") for tag in tags)
    return Found(tuple(dict.fromkeys(tag for tag in trimmed if tag and len(tag.split()) <= _MOST_WORDS)), origin)


def _called(page: Page) -> list[str]:
    """Return the links called tags next to the text; where only the text was read, those that it speaks of."""
    topics = [found.value for found in page.select(_NAMED)]
    if not page.regions.head:
        return topics if topics and told_in(_text(page), topics) else []
    close_by = {link.text for line in page.regions.close_by for link in line.links}
    return [topic for topic in topics if topic in close_by]


def _of_the_article(page: Page, topics: list[str]) -> list[str]:
    """Return the topics; behind the lists of other articles only those that the text or the metadata speak of."""
    said = " ".join((_text(page), *(found.value for found in page.meta("news_keywords", "keywords", "og:title"))))
    beyond = {link.text for line in page.regions.tail[len(page.regions.close_by) :] for link in line.links}
    return topics if beyond.isdisjoint(topics) or told_in(said, topics) else []


def _listed(page: Page) -> list[str]:
    """Return the entries of the article's tag list, else those of the list right before the lists of other articles."""
    near = page.regions.close_by
    beyond = page.regions.tail[len(near) :]
    # There a label tells the tags from the topics of the whole site, or the text does.
    labelled = [line for line in beyond if not line.leads_to_topics]
    for told in (_first_run(near), _first_run(labelled)):
        if told:
            return told
    return _of_the_article(page, _first_run(beyond)) or _unlabelled(page.regions.tail)


def _first_run(lines: Sequence[Line]) -> list[str]:
    """Return the entries of the first tag list; a link that leads elsewhere than its first one is of another list."""
    run = [*takewhile(lambda line: line.role is Role.TAGS, dropwhile(lambda line: line.role is not Role.TAGS, lines))]
    return [tag for line in [*takewhile(lambda line: line.leads_to_topics, run)] or run for tag in _entries(line)]


def _unlabelled(tail: Sequence[Line]) -> list[str]:
    """Return the entries of the first list, where it holds nothing else and lists of other articles follow."""
    start = next((i for i in range(len(tail)) if _begins_list(tail, i)), len(tail))
    items = [*takewhile(lambda line: line.kind == "item" and len(line.text) <= _LONGEST_TAG, tail[start:])]
    after = tail[start + len(items) :][:1]
    is_list = after and after[0].role is Role.END and all(line.role is Role.PROSE for line in items)
    return [line.text for line in items] if is_list else []


def _begins_list(tail: Sequence[Line], i: int) -> bool:
    if tail[i].kind != "item" or tail[i].role is not Role.PROSE:
        return False
    return i == 0 or (tail[i - 1].kind != "item" and tail[i - 1].role is not Role.END)


def _entries(line: Line) -> list[str]:
    if line.links:
        return [link.text for link in line.links]
    if line.text.startswith("#"):
        return line.text.split("#")[1:]
    return [line.text] if line.kind == "item" else line.text.split(",")
