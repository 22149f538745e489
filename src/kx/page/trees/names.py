"""Elements by their names: the classes and ids that they bear, and the words in these."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from lxml import etree

from kx.text import regex

_TOPIC = regex(r"(?<![\w-])(?:tag|category|kategori)-[\w-]+")
_ARTICLES = frozenset({"article", "hentry", "post", "post-template", "single-post", "status-publish", "type-post"})
"""Classes of an article or its page, beside which themes name its topics and channels: `post tag-budaya`."""
_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+")

_BETWEEN = "\0"
"""What no markup holds."""

Elements = Sequence[etree._Element]  # noqa: SLF001 - the public name of the type is this one
Attribute = etree._ElementUnicodeResult  # noqa: SLF001 - as above
"""The value of an attribute, which knows its element."""


class Named:
    """The elements of a page that have a class, or an id; a page has few values of these and many elements."""

    def __init__(self, attributes: Sequence[Attribute]) -> None:
        """Take the attributes in the order of the page."""
        self._attributes = attributes
        self._places = _places(attributes)
        self.names = frozenset(" ".join(self._places).split())

    def with_name(self, name: str) -> Elements:
        """Return the elements that bear a name, perhaps beside others."""
        return self._with([value for value in self._places if name in value and name in value.split()])

    def with_word(self, word: str) -> Elements:
        """Return the elements that have a word in one of their names, in the singular or the plural."""
        word = _singular(word)
        if word not in self._lower:
            return ()
        values = zip(self._lower.split(_BETWEEN), self._places, strict=True)
        return self._with([value for low, value in values if word in low and word in _words(value)])

    @functools.cached_property
    def _lower(self) -> str:
        """All values in lower case."""
        return _BETWEEN.join(self._places).casefold()

    def _with(self, values: Sequence[str]) -> Elements:
        if not values:
            return ()
        if len(values) == 1:
            return bearers(self._attributes[place] for place in self._places[values[0]])
        places = sorted(place for value in values for place in self._places[value])
        return bearers(self._attributes[place] for place in places)


def bearers(attributes: Iterable[Attribute]) -> Elements:
    """Return the elements that have the attributes."""
    return [element for attribute in attributes if (element := attribute.getparent()) is not None]


def _places(attributes: Iterable[str]) -> Mapping[str, Sequence[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, value in enumerate(attributes):
        places[value].append(place)
    return places


@functools.lru_cache(maxsize=4096)
def _words(value: str) -> frozenset[str]:
    """Return the words of the names in a class or an id."""
    if _TOPIC.search(value) and not _ARTICLES.isdisjoint(value.split()):
        value = _TOPIC.sub("", value)
    return frozenset(_singular(word.casefold()) for word in _WORD.findall(value))


def _singular(word: str) -> str:
    """Return a word without the ending of the English plural, which Indonesian ones such as "penulis" may have too."""
    return word.removesuffix("s")
