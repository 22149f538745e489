"""CSS selectors over a parsed page: plain ones by an index of its attributes, those with pseudo-classes by XPath.

`:named(tag)` is an addition to CSS: what has the word in one of its class names or in its id, in the singular or
the plural, such as `detail__body-tag`, `wrap_blok_tag` or `articleTags`, but not `stage`.

Most selectors of a site file are `tag.class`, alone or one below the other; with the index, which two
queries make, a dozen of them cost less than three further queries.
"""

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, count, islice
from operator import contains, eq
from typing import NamedTuple

from lxml import etree

from kx.text import regex

_COMPOUND = regex(r"(?P<tag>[\w-]*)(?:[.#][\w-]+|\[[\w-]+(?:[~^$*]?=(?:[\w-]+|'[^'\s]*'))?\])*|(?P<word>:named\(\w+\))")
_NAME = regex(r"[.#][\w-]+")
_TEST = regex(r"\[([\w-]+)(?:([~^$*]?=)'?([^'\]]*)'?)?\]")
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+")
_COMMA = regex(r",(?![^\[(]*[\])])")

Elements = Sequence[etree._Element]  # noqa: SLF001 - the public name of the type is this one


_Attribute = etree._ElementUnicodeResult  # noqa: SLF001 - as above
_Split = Callable[[str], tuple[str, ...]]
_Numbered = list[tuple[int, _Attribute]]
_Values = dict[str, _Numbered]
_Index = Mapping[str, Sequence[_Numbered]]

_OPERATORS: Mapping[str, Callable[[str, str], bool]] = {
    "": lambda _, __: True,
    "=": eq,
    "*=": contains,
    "^=": str.startswith,
    "$=": str.endswith,
    "~=": lambda value, word: word in value.split(),
}
"""How an attribute is compared with what a selector asks for."""

_COMBINATORS: Mapping[str, Callable[[etree._Element, str], Iterable[etree._Element]]] = {
    "": lambda element, tag: element.iterdescendants(tag),
    ">": lambda element, tag: element.iterchildren(tag),
    "~": lambda element, tag: element.itersiblings(tag),
    "+": lambda element, _: islice(element.itersiblings("*"), 1),
}
"""What the sign between two compounds leads to from an element of the first."""


class _Test(NamedTuple):
    """What an attribute must be: `[rel=tag]`."""

    attribute: str
    operator: str
    value: str

    def holds(self, found: str) -> bool:
        """Tell whether an attribute is what it must be."""
        return _OPERATORS[self.operator](found, self.value)


class _Step(NamedTuple):
    """One compound of a selector: `> div.a#b[c]` is a child, a `div`, with the names `.a` and `#b` and one test."""

    combinator: str
    tag: str
    names: frozenset[str]
    tests: tuple[_Test, ...]
    word: str
    """`:named(…)`, which only the first compound may be, and nothing else beside it."""


class Selection:
    """Answers selectors on one tree; a list of them is an order of trust."""

    def __init__(self, tree: etree._Element) -> None:
        """Keep the tree."""
        self._tree = tree
        self._found: dict[str, Elements] = {}
        self._attributes: dict[str, Sequence[_Attribute]] = {}

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
        for name, found in zip(("class", "id"), values, strict=True):
            for attribute in _all(name)(self._tree):
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

    def _select(self, selector: str) -> Elements:
        steps = _steps(selector)
        if not steps:
            found: list[etree._Element] = _query(selector)(self._tree)
            return found
        elements = [element for element in self._candidates(steps[0]) if _matches(element, steps[0])]
        for step in steps[1:]:
            elements = list(dict.fromkeys(found for element in elements for found in _near(element, step)))
        return elements

    def _candidates(self, step: _Step) -> Iterable[etree._Element]:
        """Return the elements that bear one name of a first step, or pass one test, or else all that have its tag."""
        if step.names:
            return _bearers(_naming(self._names, next(iter(step.names))))
        if step.word:
            return _bearers(_naming(self._words, step.word))
        if step.tests:
            test = step.tests[0]
            return _bearers(attribute for attribute in self._called(test.attribute) if test.holds(attribute))
        return self._tree.iter(step.tag)

    def _called(self, name: str) -> Sequence[_Attribute]:
        """Return all attributes of a name."""
        if name not in self._attributes:
            self._attributes[name] = _all(name)(self._tree)
        return self._attributes[name]


def _naming(index: _Index, name: str) -> Iterator[_Attribute]:
    """Return the attributes in which a name stands, in the order of the page."""
    return (attribute for _, attribute in sorted(chain.from_iterable(index.get(name, ()))))


def _bearers(attributes: Iterable[_Attribute]) -> Iterator[etree._Element]:
    return (element for attribute in attributes if (element := attribute.getparent()) is not None)


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
    if not all((value := element.get(test.attribute)) is not None and test.holds(value) for test in step.tests):
        return False
    return not step.names or step.names <= {*_class_names(element.get("class", "")), f"#{element.get('id')}"}


def _near(element: etree._Element, step: _Step) -> Iterator[etree._Element]:
    around = _COMBINATORS[step.combinator](element, step.tag or "*")
    return (found for found in around if _matches(found, step))


@functools.cache
def selectors(css: str) -> tuple[str, ...]:
    """Return the selectors of a list, in order."""
    return tuple(part.strip() for part in _COMMA.split(css)) if css else ()


@functools.cache
def _steps(selector: str) -> tuple[_Step, ...]:
    """Return the compounds of a selector, nothing where one of them has another pseudo-class than `:named`."""
    steps = []
    combinator = ""
    for word in selector.split():
        compound = _COMPOUND.fullmatch(word)
        if word not in _COMBINATORS and not compound:
            return ()
        if compound:
            names = frozenset(_NAME.findall(_TEST.sub("", word)))
            tests = tuple(_Test(*test) for test in _TEST.findall(word))
            steps.append(_Step(combinator, compound["tag"] or "", names, tests, compound["word"] or ""))
        combinator = "" if compound else word
    return tuple(steps)


@functools.cache
def _all(name: str) -> etree.XPath:
    """Return the query for all attributes of a name."""
    return etree.XPath(f"//@{name}")


@functools.cache
def _query(selector: str) -> etree.XPath:
    from cssselect import HTMLTranslator  # noqa: PLC0415 - few sites need it

    return etree.XPath(HTMLTranslator().css_to_xpath(selector))
