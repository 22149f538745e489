"""CSS selectors over a parsed page: plain ones by an index of its attributes, those with pseudo-classes by XPath.

`:named(tag)` is an addition to CSS: what has the word in one of its class names or in its id, in the singular or
the plural, such as `detail__body-tag`, `wrap_blok_tag` or `articleTags`, but not `stage`.

Most selectors of a site file are `tag.class`, alone or one below the other; with the index, which two
queries make, a dozen of them cost less than three further queries.
"""

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
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
_Places = list[int]
_Values = Mapping[str, _Places]
_Index = Mapping[str, Sequence[_Places]]

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
        self._firsts: dict[_Step, Elements] = {}
        self._attributes: dict[tuple[str, str], Sequence[_Attribute]] = {}

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
        """The places of classes and of ids by their text: a page has few texts and many attributes."""
        classes, ids = self._called("class"), self._called("id")
        return _places(classes, 0), _places(ids, len(classes))

    @functools.cached_property
    def _naming(self) -> Sequence[_Attribute]:
        """All classes, then all ids; an attribute knows its element."""
        return [*self._called("class"), *self._called("id")]

    @functools.cached_property
    def _names(self) -> _Index:
        """The places in which each class or id stands."""
        classes, ids = self._values
        return _index((classes, _class_names), (ids, _id_names))

    @functools.cached_property
    def _words(self) -> _Index:
        """The places in which each word of a name stands."""
        classes, ids = self._values
        return _index((classes, _named), (ids, _named))

    def _select(self, selector: str) -> Elements:
        match _steps(selector):
            case ():
                found: list[etree._Element] = _query(selector)(self._tree)
                return found
            case (outer, inner) if _is_rarer_inside(outer, inner):
                return [element for element in self._begun(inner) if _stands_in(element, outer, inner)]
            case steps:
                elements = self._begun(steps[0])
                for step in steps[1:] if elements else ():
                    elements = list(dict.fromkeys(found for element in elements for found in _near(element, step)))
                return elements

    def _begun(self, step: _Step) -> Elements:
        """Return the elements of a first step, which selectors share."""
        if step not in self._firsts:
            elements = self._candidates(step)
            is_sure = not step.names if len(step.tests) <= 1 else False
            is_sure = is_sure or (len(step.names) == 1 and not step.tag and not step.tests)
            self._firsts[step] = elements if is_sure else [e for e in elements if _matches(e, step)]
        return self._firsts[step]

    def _candidates(self, step: _Step) -> Elements:
        """Return the elements that bear one name of a first step, or have its tag and pass one test, if it has any."""
        if step.names:
            return self._bearing(self._names, next(iter(step.names)))
        if step.word:
            return self._bearing(self._words, step.word)
        if step.tests:
            test = step.tests[0]
            found = self._called(test.attribute, step.tag)
            return _bearers(attribute for attribute in found if test.holds(attribute))
        return list(self._tree.iter(step.tag))

    def _bearing(self, index: _Index, name: str) -> Elements:
        """Return the elements that bear a name, in the order of the page."""
        if name not in index:
            return ()
        return _bearers(self._naming[place] for place in sorted(chain.from_iterable(index[name])))

    def _called(self, name: str, tag: str = "") -> Sequence[_Attribute]:
        """Return all attributes of a name, on elements of a tag or on all."""
        if (name, tag) not in self._attributes:
            self._attributes[name, tag] = _all(name, tag)(self._tree)
        return self._attributes[name, tag]


def _bearers(attributes: Iterable[_Attribute]) -> Elements:
    return [element for attribute in attributes if (element := attribute.getparent()) is not None]


def _places(attributes: Sequence[_Attribute], first: int) -> _Values:
    values: defaultdict[str, _Places] = defaultdict(list)
    for place, attribute in enumerate(attributes, first):
        values[attribute].append(place)
    return values


def _index(*splits: tuple[_Values, _Split]) -> _Index:
    index: defaultdict[str, list[_Places]] = defaultdict(list)
    for values, split in splits:
        for value, places in values.items():
            for name in split(value):
                index[name].append(places)
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
    if step.tests and not all(
        (value := element.get(test.attribute)) is not None and test.holds(value) for test in step.tests
    ):
        return False
    return not step.names or step.names <= {*_class_names(element.get("class", "")), f"#{element.get('id')}"}


def _is_rarer_inside(outer: _Step, inner: _Step) -> bool:
    """Tell whether a mere tag stands around what passes a test: `li > a[rel=tag]`."""
    is_tag = not outer.names and not outer.tests and not outer.word
    return is_tag and bool(inner.tests) and inner.combinator in ("", ">")


def _stands_in(element: etree._Element, outer: _Step, inner: _Step) -> bool:
    parent = element.getparent()
    if inner.combinator:
        return parent is not None and parent.tag == outer.tag
    return next(element.iterancestors(outer.tag), None) is not None


def _near(element: etree._Element, step: _Step) -> Iterable[etree._Element]:
    around = _COMBINATORS[step.combinator](element, step.tag or "*")
    is_plain = step.combinator != "+" and not step.names and not step.tests
    return around if is_plain else (found for found in around if _matches(found, step))


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
def _all(name: str, tag: str) -> etree.XPath:
    """Return the query for all attributes of a name, on elements of a tag or on all."""
    return etree.XPath(f"descendant-or-self::{tag or '*'}/@{name}")


@functools.cache
def _query(selector: str) -> etree.XPath:
    from cssselect import HTMLTranslator  # noqa: PLC0415 - few sites need it

    return etree.XPath(HTMLTranslator().css_to_xpath(selector))
