"""What of a tree is no part of a text: what a site file removes, furniture told by its names, what nobody sees."""

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from lxml import etree

from kx.indonesian.datetexts import find_stamp, is_date_line
from kx.text import fold, regex

INLINE_BOXES = (
    "inline_related", "inline-related", "related_posts_inline", "related-post-inline", "bs-irp",
    "gmr-related-post-onlytitle", "penci-ilrelated",
)  # fmt: skip
"""What themes and plugins call boxes of other articles that they put between the paragraphs."""
_FURNITURE = regex(
    r"donasi|newsletter|related|terkait|rekomendasi|recommend|sosmed|social|komentar|comment|disqus|popul[ae]r|sidebar"
    r"|subscri|advert|banner|promo(?!ted)|(?<!list-)gallery|slideshow|carousel|outbrain|taboola|recirc|trending|most-?(?:read|viewed)"
    r"|sign-?up|cookie|consent|about-?author|author-?(?:bio|box|info|card)|breadcrumb|next-?prev|prev-?next|post-?nav|screen-reader|sr-only"
    r"|kg-bookmark|pull-?quote|instagram-media|fb-post|tiktok-embed"
    r"|(?:^|[\s_-])(?:ads?|iklan|share|sharing|(?<!elementor-)widget(?!-single-post)|(?<!entry-)(?<!post-)(?<!article-)footer)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Names of classes and ids on pages of all sites that do not belong to a text."""
_COMMENTS = regex(
    r"(?:^|\s)(?:comments?|(?:comments?|komentar)-?(?:area|list|section)|komentar|disqus_thread)(?:\s|$)", re.IGNORECASE
)
"""Whole names of what readers wrote below an article, however much that is."""
_TEXT = regex(r"(?:entry|post|article|detail|single)[-_]*(?:content|body)", re.IGNORECASE)
"""Names of the text itself, which themes join with others: `entry-content no-share`, `widget-theme-post-content`."""
_OF_ARTICLE = regex(r"meta|submitted|byline|(?:entry|post|article)-footer", re.IGNORECASE)
"""Names of an article's own footer."""
_BESIDE_DATE = regex(r"author|share|sharing|social|sosmed", re.IGNORECASE)
"""Names of what stands next to an article's date, and of elements around both."""
_ROLES = regex(
    r"\b(?:penulis|rep(?:orter)?|pewarta|jurnalis|wartawan|kontributor|oleh|editor|red(?:aktur)?)\s*:", re.IGNORECASE
)
"""What stands in front of the names in a box that is called after the author and is no portrait."""
_NAME_IN_FRONT = regex(r"(?:[A-Z][\w.'’-]* ){1,4}(?=\d)")
"""A name in front of a day, which an element of its own holds."""
_IN_TEXT = ("baca juga", "lihat juga", "simak juga")
"""Beginnings, in lower case, of boxes that are called related and belong to the text all the same."""
_MUCH_TEXT = 800
"""Characters; an element with more is no furniture, whatever it is called, and a form with more holds the page."""
_MANY_TEXTS = 1000
"""Texts, most of them blanks, of an element that is large, however little they say."""
_MOST_HEADLINES = 20
_FEWEST_WORDS = 4
"""Headings of boxes are shorter than headlines."""
_FEWEST_PARAGRAPHS = 3
"""Cards of other articles have fewer."""
_PAGE = regex(r"(?:^|[\s_-])(?:page|paging|halaman)(?:$|[\s_-])", re.IGNORECASE)
_HIDDEN = regex(r"display\s*:\s*none", re.IGNORECASE)


class Marks(NamedTuple):
    """The simple selectors that a site file uses inside the text: `.class`, `#id`, `[attribute]`, comment words."""

    classes: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    comments: tuple[str, ...] = ()

    @classmethod
    def of(cls, text: str) -> "Marks":
        """Read a comma-separated list; what has no mark in front is looked for in comments."""
        names = [part.strip() for part in text.split(",") if part.strip()]
        return cls(
            frozenset(name[1:] for name in names if name[0] == "."),
            frozenset(name[1:] for name in names if name[0] == "#"),
            frozenset(name[1:-1] for name in names if name[0] == "["),
            tuple(name for name in names if name[0] not in ".#["),
        )

    def match(self, element: etree._Element, names: Sequence[str]) -> bool:
        """Tell whether the element, whose attributes are `names`, bears one of the classes, ids or attributes."""
        # Most elements have one or none; what lies behind them is slow to ask for.
        if "class" in names and not self.classes.isdisjoint(element.get("class", "").split()):
            return True
        if "id" in names and element.get("id") in self.ids:
            return True
        return not self.attributes.isdisjoint(names)


class Cuts(NamedTuple):
    """What a site leaves out of its text, where the text ends, and which hidden parts are read all the same."""

    remove: Marks = Marks()
    end: Marks = Marks()
    unfold: Marks = Marks()
    unknown: bool = False
    """Whether nothing is known of the page, so that names of classes and ids must tell what is furniture."""


def _is_furniture(element: etree._Element) -> bool:
    classes, name = element.get("class"), element.get("id")
    if not classes and not name:
        return False
    names = f"{classes or ''} {name or ''}"
    if not _names_furniture(names) or any(map(_begins_read_also, _with_box(element))):
        return False
    if is_little(element):
        tells = _BESIDE_DATE.search(names) and (holds_date(element) or names_roles(element))
        return not (tells or _holds_article(element))
    return _names_comments(names) and not _has_headline(element)


def _with_box(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the element; of a link the one around it too, whose label stands in front of the link."""
    yield element
    if element.tag == "a" and (around := element.getparent()) is not None:
        yield around


def _holds_article(element: etree._Element) -> bool:
    """Tell whether a short article stands in an element: its one headline, or an element named as text with a text."""
    headlines = [h1 for h1 in element.iter("h1") if len("".join(h1.itertext()).split()) >= _FEWEST_WORDS]
    if len(headlines) == 1:
        return True
    texts = (inner for inner in element.iter("div", "section") if _TEXT.search(inner.get("class", "")))
    return any(sum(1 for _ in inner.iter("p", "br")) >= _FEWEST_PARAGRAPHS for inner in texts)


def names_roles(element: etree._Element) -> bool:
    """Tell whether an element says what people did: "Penulis", "Editor"."""
    return _ROLES.search(" ".join(element.itertext())) is not None


def holds_date(element: etree._Element) -> bool:
    """Tell whether a date with its clock stands in an element, or nothing but a date, perhaps with a name."""
    text = fold(" ".join(element.itertext()))
    return find_stamp(text) is not None or is_date_line(_NAME_IN_FRONT.sub("", text, count=1))


def _has_headline(element: etree._Element) -> bool:
    return next(element.iter("h1"), None) is not None


def _is_other_article(element: etree._Element) -> bool:
    """Tell whether an element has a headline of its own, beside that of the page."""
    inside = [element in h1.iterancestors() for h1 in _headlines(element.getroottree().getroot())]
    return any(inside) and not all(inside)


@functools.lru_cache(maxsize=1)  # one page asks it of many elements
def _headlines(tree: etree._Element) -> Sequence[etree._Element]:
    return [*islice(tree.iter("h1"), _MOST_HEADLINES)]


@functools.lru_cache(maxsize=4096)
def _names_comments(names: str) -> bool:
    return _COMMENTS.search(names) is not None


@functools.lru_cache(maxsize=4096)
def _names_furniture(names: str) -> bool:
    """Tell it for a class and an id, of which a page has few and many elements that bear them."""
    if not _FURNITURE.search(names) or _TEXT.search(names):
        return False
    return not any(name in names for name in INLINE_BOXES)


def _is_further_page(element: etree._Element) -> bool:
    """Tell whether a part that only a click shows is a page of the article: its name says so, and it has paragraphs."""
    return bool(_PAGE.search(element.get("class", ""))) and next(element.iter("p"), None) is not None


def is_little(element: etree._Element) -> bool:
    """Tell whether an element has so little text that its name may make it furniture."""
    left = _MUCH_TEXT
    for count, text in enumerate(element.itertext()):
        left -= len(text.strip())
        if left < 0 or count > _MANY_TEXTS:
            return False
    return True


def _begins_read_also(element: etree._Element) -> bool:
    return "".join(islice(element.itertext(), 20)).lstrip().casefold().startswith(_IN_TEXT)


class Cut(StrEnum):
    """What keeps an element out of the lines."""

    REMOVED = "removed"  # the site file says so
    FURNITURE = "furniture"  # its class or id says so, on a page of an unknown site
    HIDDEN = "hidden"
    FORM = "form"  # a form around a whole page is read


_ASIDES: Mapping[object, Cut] = {"form": Cut.FORM, "aside": Cut.FURNITURE, "footer": Cut.FURNITURE}
"""Elements with little text in them that are none of it; the last two on pages of unknown sites."""


def _is_hidden_change(element: etree._Element) -> bool:
    """Tell whether a time is that of the last change, which themes hide where that of publication stands behind it."""
    after = element.getnext() if element.tag == "time" else None
    if after is None or after.tag != "time" or element.tail:
        return False
    names = element.get("class", "").split()
    return "updated" in names and "published" not in names and "published" in after.get("class", "").split()


def _tells_who(element: etree._Element) -> bool:
    """Tell whether a footer is that of the article, in which some themes and systems say who wrote it and when."""
    return _OF_ARTICLE.search(element.get("class", "")) is not None or holds_date(element)


def cut(element: etree._Element, cuts: Cuts) -> Cut | None:
    """Return what keeps the element out of the lines, if anything does."""
    aside = _ASIDES.get(element.tag)
    # Whether it is little is soon seen; what elements inside each other hold is looked through again and again.
    if aside and is_little(element) and (aside is Cut.FORM or (cuts.unknown and not _tells_who(element))):
        return aside
    attributes = element.keys()
    if not attributes:
        return None
    if cuts.remove.match(element, attributes):
        return Cut.REMOVED
    if cuts.unknown and (_is_furniture(element) or _is_hidden_change(element)):
        return Cut.FURNITURE
    return Cut.HIDDEN if is_hidden(element) and not _is_unfolded(element, cuts) else None


def is_hidden(element: etree._Element) -> bool:
    """Tell whether an element says of itself that nobody sees it."""
    attributes = element.keys()
    return "hidden" in attributes or ("style" in attributes and _HIDDEN.search(element.get("style", "")) is not None)


def _is_unfolded(element: etree._Element, cuts: Cuts) -> bool:
    """Tell whether a hidden element is read all the same: known to be, or full of text, as further pages are."""
    if cuts.unfold.match(element, element.keys()):
        return True
    is_part = cuts.unknown and (not is_little(element) or _is_further_page(element))
    return is_part and not _is_other_article(element)
