"""What a CSS selector asks for: lists of selectors, their compounds, and whether an element is what one says.

`:named(tag)` is an addition to CSS: what has the word in one of its class names or in its id, in the singular or
the plural, such as `detail__body-tag`, `wrap_blok_tag` or `articleTags`, but not `stage`.
"""

import functools
from collections.abc import Callable, Iterable, Mapping
from itertools import islice, starmap
from operator import contains, eq
from typing import NamedTuple

from lxml import etree

from kx.text import regex

RARE = ("abbr", "h1", "head", "link", "meta", "script", "time", "title")
"""Tags that much is asked of and few elements have."""

_COMPOUND = regex(
    r"(?P<tag>\*|[\w-]*)(?:[.#][\w-]+|\[[\w-]+(?:[~^$*]?=(?:[\w-]+|'[^'\s]*'))?\])*|:named\((?P<word>\w+)\)"
)
_PSEUDO = regex(
    r":(?:(not)\(([\w*.#-]+|[\w*.#-]*\[[^()\s\]]+\])\)|(contains)\('([^'()\s]+)'\)|(nth-child)\((\d+)\)|(first-child)(?!\())"
)
"""Pseudo-classes and arguments that are read here; with any other, and beside `:named`, a compound is not known."""
_CLASS = regex(r"\.([\w-]+)")
_ID = regex(r"#([\w-]+)")
_TEST = regex(r"\[([\w-]+)(?:([~^$*]?=)'?([^'\]]*)'?)?\]")
_ASIDE = regex(r"\[[^\]]*\]|\([^)]*\)")
"""Where a dot begins no class, or one that an element must not have."""
_COMMA = regex(r",(?![^\[(]*[\])])")

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


class Test(NamedTuple):
    """What an attribute must be: `[rel=tag]`, or `#a`, which is `[id=a]`."""

    attribute: str
    operator: str
    value: str

    def holds(self, found: str) -> bool:
        """Tell whether an attribute is what it must be."""
        return _OPERATORS[self.operator](found, self.value)


class Pseudo(NamedTuple):
    """A pseudo-class and its argument: `:nth-child(2)`, `:not(.b)`, `:contains('Editor')`."""

    name: str
    argument: str = ""

    def holds(self, element: etree._Element) -> bool:
        """Tell whether an element is of the class."""
        return _PSEUDO_CLASSES[self.name](element, self.argument)


class Step(NamedTuple):
    """One compound of a selector: `> div.a#b[c]` is a child, a `div`, with one class and two tests."""

    combinator: str
    tag: str
    classes: tuple[str, ...]
    tests: tuple[Test, ...]
    pseudos: tuple[Pseudo, ...]
    word: str
    """The word of `:named(…)`, which only the first compound may be, and nothing else beside it."""

    def matches(self, element: etree._Element) -> bool:
        """Tell whether an element has the tag and all classes, and passes the tests; the word is not looked at."""
        if self.tag and element.tag != self.tag:
            return False
        if self.tests and not all(
            (value := element.get(test.attribute)) is not None and test.holds(value) for test in self.tests
        ):
            return False
        if self.classes and frozenset(self.classes).difference(element.get("class", "").split()):
            return False
        return not self.pseudos or all(pseudo.holds(element) for pseudo in self.pseudos)

    def near(self, element: etree._Element) -> Iterable[etree._Element]:
        """Return the elements that are it, where `element` is one of the compound before."""
        around = _COMBINATORS[self.combinator](element, self.tag or "*")
        is_plain = self.combinator != "+" and not (self.classes or self.tests or self.pseudos)
        return around if is_plain else (found for found in around if self.matches(found))

    @property
    def is_mere_tag(self) -> bool:
        """Whether it asks for nothing but a tag."""
        return not (self.classes or self.tests or self.pseudos or self.word)


class Selector(NamedTuple):
    """One selector of a list."""

    text: str
    steps: tuple[Step, ...]
    """Its compounds, nothing where one of them has a pseudo-class that is not known here."""
    classes: frozenset[str]
    """All that it asks for; on a page that lacks one of them it finds nothing."""
    value: bytes
    """The longest value that it asks for of common elements; the markup of a page that it answers holds it."""


@functools.cache
def selectors(css: str) -> tuple[Selector, ...]:
    """Return the selectors of a list, in order."""
    return tuple(_selector(part.strip()) for part in _COMMA.split(css)) if css else ()


def _selector(text: str) -> Selector:
    steps = tuple(_steps(text))
    classes = frozenset(_CLASS.findall(_ASIDE.sub("", text)))
    values = [test.value for step in steps if step.tag not in RARE for test in step.tests]
    return Selector(text, steps, classes, max(values, key=len, default="").encode())


def _steps(selector: str) -> list[Step]:
    found: list[Step] = []
    combinator = ""
    for word in selector.split():
        bare = _PSEUDO.sub("", word)
        compound = _COMPOUND.fullmatch(bare)
        if word not in _COMBINATORS and not compound:
            return []
        if compound:
            untested = _TEST.sub("", bare)
            tests = [*(Test("id", "=", name) for name in _ID.findall(untested)), *starmap(Test, _TEST.findall(bare))]
            pseudos = tuple(Pseudo(*filter(None, found)) for found in _PSEUDO.findall(word))
            tag = (compound["tag"] or "").strip("*")
            classes = tuple(_CLASS.findall(untested))
            found.append(Step(combinator, tag, classes, tuple(tests), pseudos, compound["word"] or ""))
        combinator = "" if compound else word
    return found


@functools.cache
def _compound(text: str) -> Step:
    return _steps(text)[0]


def _text(element: etree._Element) -> str:
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def _is_at(element: etree._Element, place: int) -> bool:
    """Tell whether an element is at a place among its siblings; no more of them are counted than that takes."""
    return place == 1 + sum(1 for _ in islice(element.itersiblings("*", preceding=True), place))


_PSEUDO_CLASSES: Mapping[str, Callable[[etree._Element, str], bool]] = {
    "contains": lambda element, text: text in _text(element),
    "first-child": lambda element, _: _is_at(element, 1),
    "not": lambda element, compound: not _compound(compound).matches(element),
    "nth-child": lambda element, place: _is_at(element, int(place)),
}
"""What tells whether an element is of a pseudo-class; selectors with others are left to a library."""
