"""CSS selectors over a parsed page: plain ones by an index of its attributes, those with pseudo-classes by XPath.

Most selectors of a site file are `tag.class`, alone or one below the other; with the index, which two
queries make, a dozen of them cost less than three further queries.
"""

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from lxml import etree

from kx.page.measure import require_names
from kx.page.selectors import Selector, Step, class_names, selectors
from kx.text import regex

_TOPIC = regex(r"\btag-[\w-]+")
_ARTICLES = ("hentry", "post-template", "single-post", "type-post")
"""Classes of an article or its page, beside which themes name its topics: `post-template tag-budaya`."""
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+")

Elements = Sequence[etree._Element]  # noqa: SLF001 - the public name of the type is this one

_Attribute = etree._ElementUnicodeResult  # noqa: SLF001 - as above
_Split = Callable[[str], tuple[str, ...]]
_Places = list[int]
_Values = Mapping[str, _Places]
_Index = Mapping[str, Sequence[_Places]]


class Selection:
    """Answers selectors on one tree; a list of them is an order of trust."""

    def __init__(self, tree: etree._Element, text: str) -> None:
        """Keep the tree, and the markup that it was read from; raises Unreadable for names beyond all measure."""
        self._tree = tree
        self._text = text
        self._found: dict[str, Elements] = {}
        self._attributes: dict[tuple[str, str], Sequence[_Attribute]] = {}
        require_names(text, self._called("class"), self._called("id"))

    def first(self, css: str) -> Elements:
        """Return what the first selector of the list finds that finds anything."""
        found = self._found.get(css)
        if found is None:
            found = self._found[css] = next(filter(None, map(self._select, selectors(css))), ())
        return found

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
        return _index((classes, class_names), (ids, _id_names))

    @functools.cached_property
    def _words(self) -> _Index:
        """The places in which each word of a name stands."""
        classes, ids = self._values
        return _index((classes, _named), (ids, _named))

    def _select(self, selector: Selector) -> Elements:
        # Most selectors are of other layouts, and find nothing.
        if not (self._names.keys() >= selector.names and selector.value in self._text):
            return ()
        if not selector.steps:
            found: list[etree._Element] = _query(selector.text)(self._tree)
            return found
        first, further = selector.steps[0], selector.steps[1:]
        if len(further) == 1 and _is_rarer_inside(first, further[0]):
            return [element for element in self._begun(further[0]) if _stands_in(element, first, further[0])]
        elements = self._begun(first)
        for step in further if elements else ():
            elements = list(dict.fromkeys(found for element in elements for found in step.near(element)))
        return elements

    def _begun(self, step: Step) -> Elements:
        """Return the elements of a first step."""
        if step.names:
            elements = self._bearing(self._names, step.names[0])
            if step.tests or len(step.names) > 1:
                return [element for element in elements if step.matches(element)]
            return [element for element in elements if element.tag == step.tag] if step.tag else elements
        if step.word:
            return self._bearing(self._words, step.word)
        if step.tests:
            return self._passing(step)
        return list(self._tree.iter(step.tag))

    def _passing(self, step: Step) -> Elements:
        """Return the elements of a step that asks for no names, by the attributes of its first test."""
        test = step.tests[0]
        found = self._called(test.attribute, step.tag)
        elements = _bearers(attribute for attribute in found if test.holds(attribute))
        return elements if len(step.tests) == 1 else [element for element in elements if step.matches(element)]

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


def _id_names(attribute: str) -> tuple[str]:
    return (f"#{attribute}",)


@functools.lru_cache(maxsize=4096)
def _named(attribute: str) -> tuple[str, ...]:
    if "tag-" in attribute and any(name in attribute for name in _ARTICLES):
        attribute = _TOPIC.sub("", attribute)
    words = dict.fromkeys(word.casefold().removesuffix("s") for word in _WORD.findall(attribute))
    return tuple(f":named({word})" for word in words)


def _is_rarer_inside(outer: Step, inner: Step) -> bool:
    """Tell whether a mere tag stands around what passes a test: `li > a[rel=tag]`."""
    return outer.is_mere_tag and bool(inner.tests) and inner.combinator in ("", ">")


def _stands_in(element: etree._Element, outer: Step, inner: Step) -> bool:
    parent = element.getparent()
    if inner.combinator:
        return parent is not None and parent.tag == outer.tag
    return next(element.iterancestors(outer.tag), None) is not None


@functools.cache
def _all(name: str, tag: str) -> etree.XPath:
    """Return the query for all attributes of a name, on elements of a tag or on all."""
    return etree.XPath(f"descendant-or-self::{tag or '*'}/@{name}")


@functools.cache
def _query(selector: str) -> etree.XPath:
    from cssselect import HTMLTranslator  # noqa: PLC0415 - few sites need it

    return etree.XPath(HTMLTranslator().css_to_xpath(selector))
