"""CSS selectors over a parsed page: plain ones by an index of its attributes, those with rare pseudo-classes by XPath.

Most selectors of a site file are `tag.class`, alone or one below the other; with the index, which a few
queries make, a dozen of them cost less than three further queries.
"""

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import etree

from kx.page.measure import require_names
from kx.page.trees.names import Attribute, Elements, Named, bearers
from kx.page.trees.selectors import RARE, Selector, Step, selectors


class Selection:
    """Answers selectors on one tree; a list of them is an order of trust."""

    def __init__(self, tree: etree._Element, markup: bytes) -> None:
        """Keep the tree, and the markup that it was read from; raises Unreadable for names beyond all measure."""
        self._tree = tree
        self._markup = markup
        self._found: dict[str, Elements] = {}
        self._attributes: dict[tuple[str, str], Sequence[Attribute]] = {}
        require_names(markup, lambda: (self._called("class"), self._called("id")))
        self._classes = Named(self._called("class"))

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

    def says(self, words: Iterable[bytes]) -> bool:
        """Tell whether one of the words, in lower case, stands anywhere in the markup."""
        markup = self._markup.lower()
        return any(word in markup for word in words)

    def tagged(self, tag: str) -> Elements:
        """Return the elements of a tag."""
        return self._rare[tag] if tag in RARE else list(self._tree.iter(tag or "*"))

    @functools.cached_property
    def _rare(self) -> Mapping[str, Elements]:
        """The elements of all rare tags, from one walk over the tree."""
        found: dict[str, list[etree._Element]] = {tag: [] for tag in RARE}
        for element in self._tree.iter(*RARE):
            found[str(element.tag)].append(element)
        return found

    @functools.cached_property
    def _ids(self) -> Named:
        return Named(self._called("id"))

    def _select(self, selector: Selector) -> Elements:
        # Most selectors are of other layouts, and find nothing.
        if not (selector.classes <= self._classes.names and selector.value in self._markup):
            return ()
        if not selector.steps:
            found: list[etree._Element] = _query(selector.text)(self._tree)
            return found
        first, further = selector.steps[0], selector.steps[1:]
        if len(further) == 1 and _is_rarer_inside(first, further[0]):
            return [element for element in self._begun(further[0]) if _stands_in(element, first, further[0])]
        elements = self._begun(first)
        for step in further if elements else ():
            if step.combinator == "~":
                elements = _first_siblings(elements)
            elements = list(dict.fromkeys(found for element in elements for found in step.near(element)))
        return elements

    def _begun(self, step: Step) -> Elements:
        """Return the elements of a first step."""
        if step.word:
            return [*self._classes.with_word(step.word), *self._ids.with_word(step.word)]
        if step.classes:
            elements = self._classes.with_name(step.classes[0])
        elif step.tests and step.tag not in RARE:
            return self._passing(step)
        else:
            elements = self.tagged(step.tag)
        if step.tests or step.pseudos or len(step.classes) > 1:
            return [element for element in elements if step.matches(element)]
        return [element for element in elements if element.tag == step.tag] if step.tag else elements

    def _passing(self, step: Step) -> Elements:
        """Return the elements of a step that asks for no names, by the attributes of its first test."""
        test = step.tests[0]
        found = self._called(test.attribute, step.tag or "*")
        elements = bearers(attribute for attribute in found if test.holds(attribute))
        is_all = len(step.tests) == 1 and not step.pseudos
        return elements if is_all else [element for element in elements if step.matches(element)]

    def _called(self, name: str, tag: str = "*") -> Sequence[Attribute]:
        """Return all attributes of a name, on elements of a tag or on all."""
        if (name, tag) not in self._attributes:
            self._attributes[name, tag] = _all(name, tag)(self._tree)
        return self._attributes[name, tag]


def _first_siblings(elements: Elements) -> Elements:
    """Return the first of each parent's: what stands behind any of its siblings stands behind it too."""
    first: dict[etree._Element | None, etree._Element] = {}
    for element in elements:
        first.setdefault(element.getparent(), element)
    return [*first.values()]


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
