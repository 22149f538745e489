"""What a CSS selector asks for: lists of selectors, their compounds, and whether an element is what one says.

`:named(tag)` is an addition to CSS: what has the word in one of its class names or in its id, in the singular or
the plural, such as `detail__body-tag`, `wrap_blok_tag` or `articleTags`, but not `stage`.
"""

import functools
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from operator import contains, eq
from typing import NamedTuple

from lxml import etree

from kx.text import regex

_COMPOUND = regex(r"(?P<tag>[\w-]*)(?:[.#][\w-]+|\[[\w-]+(?:[~^$*]?=(?:[\w-]+|'[^'\s]*'))?\])*|(?P<word>:named\(\w+\))")
_NAME = regex(r"[.#][\w-]+")
_TEST = regex(r"\[([\w-]+)(?:([~^$*]?=)'?([^'\]]*)'?)?\]")
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
    """What an attribute must be: `[rel=tag]`."""

    attribute: str
    operator: str
    value: str

    def holds(self, found: str) -> bool:
        """Tell whether an attribute is what it must be."""
        return _OPERATORS[self.operator](found, self.value)


class Step(NamedTuple):
    """One compound of a selector: `> div.a#b[c]` is a child, a `div`, with the names `.a` and `#b` and one test."""

    combinator: str
    tag: str
    names: tuple[str, ...]
    tests: tuple[Test, ...]
    word: str
    """`:named(…)`, which only the first compound may be, and nothing else beside it."""

    def matches(self, element: etree._Element) -> bool:
        """Tell whether an element has the tag, passes the tests and bears the names; the word is not looked at."""
        if self.tag and element.tag != self.tag:
            return False
        if self.tests and not all(
            (value := element.get(test.attribute)) is not None and test.holds(value) for test in self.tests
        ):
            return False
        return all(name in _names_of(element) for name in self.names)

    def near(self, element: etree._Element) -> Iterable[etree._Element]:
        """Return the elements that are it, where `element` is one of the compound before."""
        around = _COMBINATORS[self.combinator](element, self.tag or "*")
        is_plain = self.combinator != "+" and not self.names and not self.tests
        return around if is_plain else (found for found in around if self.matches(found))

    @property
    def is_mere_tag(self) -> bool:
        """Whether it asks for nothing but a tag."""
        return not self.names and not self.tests and not self.word


class Selector(NamedTuple):
    """One selector of a list."""

    text: str
    steps: tuple[Step, ...]
    """Its compounds, nothing where one of them has another pseudo-class than `:named`."""
    names: frozenset[str]
    """All classes and ids that it asks for; on a page that lacks one of them it finds nothing."""
    value: str
    """The longest attribute value that it asks for, or nothing; the markup of a page that it answers holds it."""


@functools.cache
def selectors(css: str) -> tuple[Selector, ...]:
    """Return the selectors of a list, in order."""
    return tuple(_selector(part.strip()) for part in _COMMA.split(css)) if css else ()


def _selector(text: str) -> Selector:
    steps = tuple(_steps(text))
    names = frozenset(name for step in steps for name in step.names)
    values = [test.value for step in steps for test in step.tests]
    return Selector(text, steps, names, max(values, key=len, default=""))


def _steps(selector: str) -> list[Step]:
    found: list[Step] = []
    combinator = ""
    for word in selector.split():
        compound = _COMPOUND.fullmatch(word)
        if word not in _COMBINATORS and not compound:
            return []
        if compound:
            names = tuple(_NAME.findall(_TEST.sub("", word)))
            tests = tuple(Test(*test) for test in _TEST.findall(word))
            found.append(Step(combinator, compound["tag"] or "", names, tests, compound["word"] or ""))
        combinator = "" if compound else word
    return found


def _names_of(element: etree._Element) -> tuple[str, ...]:
    return (*class_names(element.get("class", "")), f"#{element.get('id')}")


@functools.lru_cache(maxsize=4096)
def class_names(attribute: str) -> tuple[str, ...]:
    """Return the names that a `class` gives, as selectors write them."""
    return tuple(f".{name}" for name in attribute.split())
