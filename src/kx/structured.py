"""What a page says of itself for machines: JSON-LD blocks, read leniently."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_ARTICLE_TYPES = frozenset({
    "Article", "AnalysisNewsArticle", "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "NewsArticle",
    "OpinionNewsArticle", "Report", "ReportageNewsArticle", "ReviewNewsArticle", "WebPage",
})  # fmt: skip
_LONGEST = 1_000_000
"""Characters of all blocks of a page together; a megabyte of empty objects takes fifty in memory."""
_DEEPEST_BLOCK = 64
_PARSER = json.JSONDecoder(strict=False)
"""That of the standard library, since real pages hold control characters, which orjson refuses."""

_COMPANIES = frozenset({"Corporation", "NewsMediaOrganization", "Organization", "WebSite"})
"""Types of those that are no persons; publishers give themselves as authors."""
_REFERRING = ("author", "editor", "image", "publisher")
"""Properties that may hold a reference to another object of the page: `{"@id": "…#person"}`."""

Node = Mapping[str, Any]


def read_nodes(blocks: Iterable[str]) -> list[Node]:
    """Return all objects of the blocks, references between them resolved; a broken block counts as absent."""
    nodes = [node for block in _bounded(blocks) for node in _nodes(_parsed(block))]
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    return [{**node, **{key: _resolved(node[key], known) for key in _REFERRING if key in node}} for node in nodes]


def _bounded(blocks: Iterable[str]) -> Iterator[str]:
    left = _LONGEST
    for block in blocks:
        if len(block) <= left:
            left -= len(block)
            yield block


def articles(nodes: Iterable[Node]) -> list[Node]:
    """Return the objects that describe articles, `WebPage` ones last."""
    found = [node for node in nodes if _types(node) & _ARTICLE_TYPES]
    return sorted(found, key=lambda node: _types(node) == {"WebPage"})


def breadcrumb(nodes: Iterable[Node]) -> Iterator[str]:
    """Yield the names of the levels of the first breadcrumb, top first."""
    trails = (node for node in nodes if "BreadcrumbList" in _types(node))
    levels = next(trails, {}).get("itemListElement")
    for level in levels if isinstance(levels, list) else [levels]:
        yield from texts(level if "name" in level else level.get("item")) if isinstance(level, dict) else ()


def texts(value: object) -> Iterator[str]:
    """Yield the texts of a property: a text, an object with a name, or a list of such; companies have none."""
    match value:
        case str():
            yield value
        case {"@type": kind} if set(texts(kind)) <= _COMPANIES:
            pass
        case {"name": inner} | {"url": inner} | {"@value": inner}:
            yield from texts(inner)
        case list():
            for item in value:
                yield from texts(item)
        case _:
            pass


def _resolved(value: object, known: Mapping[str, Node]) -> object:
    """Return the object that a reference leads to; anything else as it is."""
    match value:
        case list():
            return [_resolved(item, known) for item in value]
        case {"@id": str(name), **rest} if "name" not in rest:
            return known.get(name, value)
        case _:
            return value


def _parsed(block: str) -> object:
    # Nesting is counted first: a block of 50,000 brackets would exhaust the stack.
    if _deeper_than_allowed(block):
        return None
    try:
        return _PARSER.decode(block)
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


def _nodes(value: object) -> Iterator[Node]:
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


def _types(node: Node) -> set[str]:
    return set(texts(node.get("@type")))
