"""CSS selectors over a parsed page: plain ones by an index of its attributes, those with pseudo-classes by XPath.

Most selectors of a site file are `tag.class`, alone or one below the other; with the index, which a few
queries make, a dozen of them cost less than three further queries.
"""

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import etree

from kx.page.measure import require_names
from kx.page.selectors import Selector, Step, selectors
from kx.text import regex

_RARE = ("abbr", "h1", "head", "link", "meta", "script", "time", "title")
"""Tags that much is asked of and few elements have: one walk over the tree finds all of them."""
_TOPIC = regex(r"\btag-[\w-]+")
_ARTICLES = ("hentry", "post-template", "single-post", "type-post")
"""Classes of an article or its page, beside which themes name its topics: `post-template tag-budaya`."""
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+")

Elements = Sequence[etree._Element]  # noqa: SLF001 - the public name of the type is this one

_Attribute = etree._ElementUnicodeResult  # noqa: SLF001 - as above; it knows its element
_Places = Mapping[str, Sequence[int]]
"""The places of the attributes with each value: a page has few values and many attributes."""


class Selection:
    """Answers selectors on one tree; a list of them is an order of trust."""

    def __init__(self, tree: etree._Element, markup: bytes) -> None:
        """Keep the tree, and the markup that it was read from; raises Unreadable for names beyond all measure."""
        self._tree = tree
        self._markup = markup
        self._found: dict[str, Elements] = {}
        self._attributes: dict[tuple[str, str], Sequence[_Attribute]] = {}
        require_names(markup, lambda: (self._called("class"), self._called("id")))
        self._classes = _places(self._called("class"))
        self._names = frozenset(" ".join(self._classes).split())

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

    def tagged(self, tag: str) -> Elements:
        """Return the elements of a tag."""
        return self._rare[tag] if tag in _RARE else list(self._tree.iter(tag or "*"))

    @functools.cached_property
    def _rare(self) -> Mapping[str, Elements]:
        found: dict[str, list[etree._Element]] = {tag: [] for tag in _RARE}
        for element in self._tree.iter(*_RARE):
            found[str(element.tag)].append(element)
        return found

    @functools.cached_property
    def _ids(self) -> _Places:
        return _places(self._called("id"))

    @functools.cached_property
    def _words(self) -> tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]:
        """The classes, and the ids, in whose names each word stands."""
        return _by_word(self._classes), _by_word(self._ids)

    @functools.cached_property
    def _lower(self) -> tuple[str, str]:
        """All classes, and all ids, in lower case: few of the words that are asked for stand in any."""
        return " ".join(self._classes).casefold(), " ".join(self._ids).casefold()

    def _select(self, selector: Selector) -> Elements:
        # Most selectors are of other layouts, and find nothing.
        if not (selector.classes <= self._names and selector.value in self._markup):
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
        if step.word:
            if not any(step.word in names for names in self._lower):
                return ()
            classes, ids = (words.get(step.word, ()) for words in self._words)
            return [
                *_bearing(self._called("class"), self._classes, classes),
                *_bearing(self._called("id"), self._ids, ids),
            ]
        if step.classes:
            name = step.classes[0]
            values = [value for value in self._classes if name in value and name in value.split()]
            elements = _bearing(self._called("class"), self._classes, values)
        elif step.tests and step.tag not in _RARE:
            return self._passing(step)
        else:
            elements = self.tagged(step.tag)
        if step.tests or len(step.classes) > 1:
            return [element for element in elements if step.matches(element)]
        return [element for element in elements if element.tag == step.tag] if step.tag else elements

    def _passing(self, step: Step) -> Elements:
        """Return the elements of a step that asks for no names, by the attributes of its first test."""
        test = step.tests[0]
        found = self._called(test.attribute, step.tag or "*")
        elements = _parents(attribute for attribute in found if test.holds(attribute))
        return elements if len(step.tests) == 1 else [element for element in elements if step.matches(element)]

    def _called(self, name: str, tag: str = "*") -> Sequence[_Attribute]:
        """Return all attributes of a name, on elements of a tag or on all."""
        if (name, tag) not in self._attributes:
            self._attributes[name, tag] = _all(name, tag)(self._tree)
        return self._attributes[name, tag]


def _bearing(attributes: Sequence[_Attribute], places: _Places, values: Sequence[str]) -> Elements:
    """Return the elements whose attribute is one of the values, in the order of the page."""
    if len(values) == 1:
        return _parents(attributes[place] for place in places[values[0]])
    return _parents(attributes[place] for place in sorted(place for value in values for place in places[value]))


def _parents(attributes: Iterable[_Attribute]) -> Elements:
    return [element for attribute in attributes if (element := attribute.getparent()) is not None]


def _places(attributes: Iterable[str]) -> _Places:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, value in enumerate(attributes):
        places[value].append(place)
    return places


def _by_word(values: Iterable[str]) -> Mapping[str, Sequence[str]]:
    words: defaultdict[str, list[str]] = defaultdict(list)
    for value in values:
        for word in _words_of(value):
            words[word].append(value)
    return words


@functools.lru_cache(maxsize=4096)
def _words_of(value: str) -> tuple[str, ...]:
    """Return the words of the names in a class or an id."""
    if "tag-" in value and any(name in value for name in _ARTICLES):
        value = _TOPIC.sub("", value)
    return tuple(dict.fromkeys(word.casefold().removesuffix("s") for word in _WORD.findall(value)))


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
    return etree.XPath(f"descendant-or-self::{tag}/@{name}")


@functools.cache
def _query(selector: str) -> etree.XPath:
    from cssselect import HTMLTranslator  # noqa: PLC0415 - few sites need it

    return etree.XPath(HTMLTranslator().css_to_xpath(selector))
