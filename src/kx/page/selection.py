"""CSS selectors over a parsed page: simple ones by an index of its classes and ids, all others by XPath.

`:named(tag)` is an addition to CSS: what has the word in one of its class names or in its id, in the singular or
the plural, such as `detail__body-tag`, `wrap_blok_tag` or `articleTags`, but not `stage`.

Most selectors of a site file are `tag.class`, alone or one below the other; with the index, which two
queries make, a dozen of them cost less than three further queries.
"""

import functools
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, count
from typing import NamedTuple

from cssselect import HTMLTranslator
from lxml import etree

from kx.text import regex

_COMPOUND = regex(r"(?P<tag>[\w-]*)(?:[.#][\w-]+)*|:named\(\w+\)")
_NAME = regex(r"[.#][\w-]+|:named\(\w+\)")
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+")
_COMMA = regex(r",(?![^\[(]*[\])])")
_CLASSES = etree.XPath("//@class")
_IDS = etree.XPath("//@id")

Elements = Sequence[etree._Element]  # noqa: SLF001 - the public name of the type is this one


_Split = Callable[[str], tuple[str, ...]]
_Numbered = list[tuple[int, etree._ElementUnicodeResult]]  # noqa: SLF001 - as above
_Values = dict[str, _Numbered]
_Index = Mapping[str, Sequence[_Numbered]]


class _Step(NamedTuple):
    """One compound of a simple selector: `> div.a#b` is a child, a `div`, with the names `.a` and `#b`.

    Only the first one may be `:named(…)`.
    """

    is_child: bool
    tag: str
    names: frozenset[str]


class Selection:
    """Answers selectors on one tree; a list of them is an order of trust."""

    def __init__(self, tree: etree._Element) -> None:
        """Keep the tree."""
        self._tree = tree
        self._found: dict[str, Elements] = {}

    def first(self, css: str) -> Elements:
        """Return what the first selector of the list finds that finds anything."""
        if css not in self._found:
            self._found[css] = next(filter(None, map(self._select, selectors(css))), ())
        return self._found[css]

    def every(self, css: str) -> Iterator[etree._Element]:
        """Yield what the selectors of the list find, one after the other."""
        for selector in selectors(css):
            yield from self._select(selector)

    @functools.cached_property
    def _values(self) -> tuple[_Values, _Values]:
        """The numbered attributes of classes and of ids by their text: a page has few texts and many attributes."""
        number = count()
        values: tuple[_Values, _Values] = {}, {}
        for query, found in zip((_CLASSES, _IDS), values, strict=True):
            for attribute in query(self._tree):
                found.setdefault(attribute, []).append((next(number), attribute))
        return values

    @functools.cached_property
    def _names(self) -> _Index:
        """The attributes in which each class or id stands; an attribute knows its element."""
        classes, ids = self._values
        return _index((classes, _class_names), (ids, _id_names))

    @functools.cached_property
    def _words(self) -> _Index:
        """The attributes in which each word of a name stands."""
        classes, ids = self._values
        return _index((classes, _named), (ids, _named))

    def _bearing(self, name: str) -> Iterator[etree._Element]:
        """Yield the elements that bear a name, in the order of the page."""
        index = self._words if name[0] == ":" else self._names
        for _, attribute in sorted(chain.from_iterable(index.get(name, ()))):
            if (element := attribute.getparent()) is not None:
                yield element

    def _select(self, selector: str) -> Elements:
        steps = _steps(selector)
        if not steps:
            found: list[etree._Element] = _query(selector)(self._tree)
            return found
        elements = list(self._bearing(next(iter(steps[0].names))))
        if steps[0].tag or len(steps[0].names) > 1:
            elements = [element for element in elements if _matches(element, steps[0])]
        for step in steps[1:]:
            elements = list(dict.fromkeys(found for element in elements for found in _below(element, step)))
        return elements


def _index(*splits: tuple[_Values, _Split]) -> _Index:
    index: defaultdict[str, list[_Numbered]] = defaultdict(list)
    for values, split in splits:
        for value, numbered in values.items():
            for name in split(value):
                index[name].append(numbered)
    return index


@functools.lru_cache(maxsize=4096)
def _class_names(attribute: str) -> tuple[str, ...]:
    return tuple(f".{name}" for name in attribute.split())


def _id_names(attribute: str) -> tuple[str]:
    return (f"#{attribute}",)


@functools.lru_cache(maxsize=4096)
def _named(attribute: str) -> tuple[str, ...]:
    words = dict.fromkeys(word.casefold().removesuffix("s") for word in _WORD.findall(attribute))
    return tuple(f":named({word})" for word in words)


def _matches(element: etree._Element, step: _Step) -> bool:
    if step.tag and element.tag != step.tag:
        return False
    return not step.names or step.names <= {*_class_names(element.get("class", "")), f"#{element.get('id')}"}


def _below(element: etree._Element, step: _Step) -> Iterator[etree._Element]:
    tag = step.tag or "*"
    around = element.iterchildren(tag) if step.is_child else element.iterdescendants(tag)
    return (found for found in around if _matches(found, step))


@functools.cache
def selectors(css: str) -> tuple[str, ...]:
    """Return the selectors of a list, in order."""
    return tuple(part.strip() for part in _COMMA.split(css)) if css else ()


@functools.cache
def _steps(selector: str) -> tuple[_Step, ...]:
    """Return the compounds of a simple selector whose first one has a name, nothing for any other."""
    steps = []
    is_child = False
    for word in selector.split():
        compound = _COMPOUND.fullmatch(word)
        if word != ">" and not compound:
            return ()
        if compound:
            steps.append(_Step(is_child, compound["tag"] or "", frozenset(_NAME.findall(word))))
        is_child = word == ">"
    return tuple(steps) if steps and steps[0].names else ()


@functools.cache
def _query(selector: str) -> etree.XPath:
    return etree.XPath(HTMLTranslator().css_to_xpath(selector))
