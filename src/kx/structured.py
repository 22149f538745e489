"""What a page says of itself for machines: JSON-LD blocks, read leniently."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_ARTICLE_TYPES = frozenset({
    "Article", "AnalysisNewsArticle", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "NewsArticle",
    "OpinionNewsArticle", "Report", "ReportageNewsArticle", "ReviewNewsArticle", "WebPage",
})  # fmt: skip
_LONGEST_BLOCK = 1_000_000
_DEEPEST_BLOCK = 64


def read_articles(blocks: Iterable[str]) -> list[Mapping[str, Any]]:
    """Return the objects that describe articles, `WebPage` ones last; a broken block counts as absent."""
    found = [node for block in blocks for node in _nodes(_parsed(block)) if _types(node) & _ARTICLE_TYPES]
    return sorted(found, key=lambda node: _types(node) == {"WebPage"})


def texts(value: object) -> Iterator[str]:
    """Yield the texts of a property that may be a text, an object with a name, or a list of such."""
    match value:
        case str():
            yield value
        case {"name": inner} | {"url": inner} | {"@value": inner}:
            yield from texts(inner)
        case list():
            for item in value:
                yield from texts(item)
        case _:
            pass


def _parsed(block: str) -> object:
    # The standard library's parser, since real pages hold control characters, which orjson refuses.
    # Nesting is counted first: a block of 50,000 brackets would exhaust the stack.
    if len(block) > _LONGEST_BLOCK or _deeper_than_allowed(block):
        return None
    try:
        return json.loads(block, strict=False)
    except ValueError:
        return None


def _deeper_than_allowed(block: str) -> bool:
    if block.count("[") + block.count("{") <= _DEEPEST_BLOCK:
        return False
    depth = 0
    for character in block:
        if character in "[{":
            depth += 1
            if depth > _DEEPEST_BLOCK:
                return True
        elif character in "]}":
            depth -= 1
    return False


def _nodes(value: object) -> Iterator[Mapping[str, Any]]:
    match value:
        case list():
            for item in value:
                yield from _nodes(item)
        case {"@graph": list(graph)}:
            yield from _nodes(graph)
        case dict():
            yield value
        case _:
            pass


def _types(node: Mapping[str, Any]) -> set[str]:
    return set(texts(node.get("@type")))
