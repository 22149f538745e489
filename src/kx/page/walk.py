"""From elements to lines: what a reader sees of a part of the tree, top to bottom."""

import functools
import re
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from lxml import etree

from kx.page.line import Line, Link, absolute
from kx.text import fold, regex

UNSEEN = frozenset(
    """
    script style noscript template iframe object embed svg math canvas audio video button input select
    textarea nav ins head amp-ad amp-iframe amp-video amp-embed
    """.split()
)
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    **dict.fromkeys(
        """
        address article aside blockquote body br center div dl fieldset figure footer header hr
        html main ol p pre section table tbody td tfoot th thead tr ul
        """.split(),
        "text",
    ),
}
"""Elements that begin a line of their own, and the kind of that line."""

_NAMED_KINDS = {"caption": "caption", "twitter-tweet": "post"}
"""Kinds of blocks with such a word among their classes."""

_FURNITURE = regex(
    r"donasi|newsletter|related|terkait|rekomendasi|recommend|sosmed|social|komentar|comment|disqus|popul[ae]r|sidebar"
    r"|subscri|advert|banner|promo|gallery|slideshow|carousel|outbrain|taboola|recirc|trending|most-?(?:read|viewed)"
    r"|sign-?up|cookie|consent|about-?author|author-?(?:bio|box|info|card)|breadcrumb|next-?prev|prev-?next|post-?nav|screen-reader|sr-only"
    r"|instagram-media|fb-post|tiktok-embed"
    r"|(?:^|[\s_-])(?:ads?|iklan|share|sharing|(?<!elementor-)widget|footer)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Names of classes and ids on pages of all sites that do not belong to a text."""
_COMMENTS = regex(
    r"(?:^|\s)(?:comments?|(?:comments?|komentar)-?(?:area|list|section)|komentar|disqus_thread)(?:\s|$)", re.IGNORECASE
)
"""Whole names of what readers wrote below an article, however much that is."""
_TEXT = regex(r"(?:entry|post|article|detail|single)[-_]*(?:content|body)", re.IGNORECASE)
"""Names of the text itself, which themes join with others: `entry-content no-share`, `widget-theme-post-content`."""
_IN_TEXT = ("baca juga", "lihat juga", "simak juga")
"""Beginnings, in lower case, of boxes that are called related and belong to the text all the same."""
_MUCH_TEXT = 800
"""Characters; an element with more is no furniture, whatever it is called, and a form with more holds the page."""
_PAGE = regex(r"(?:^|[\s_-])(?:page|paging|halaman)(?:$|[\s_-])", re.IGNORECASE)
_HIDDEN = regex(r"display\s*:\s*none", re.IGNORECASE)


class Marks(NamedTuple):
    """The simple selectors that a site file uses inside the text: `.class`, `#id`, `[attribute]`, comment words."""

    classes: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    attributes: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()

    @classmethod
    def of(cls, text: str) -> "Marks":
        """Read a comma-separated list; what has no mark in front is looked for in comments."""
        names = [part.strip() for part in text.split(",") if part.strip()]
        return cls(
            frozenset(name[1:] for name in names if name[0] == "."),
            frozenset(name[1:] for name in names if name[0] == "#"),
            tuple(name[1:-1] for name in names if name[0] == "["),
            tuple(name for name in names if name[0] not in ".#["),
        )

    def match(self, element: etree._Element) -> bool:
        """Tell whether the element bears one of the classes, ids or attributes."""
        classes = element.get("class") if self.classes else None
        if classes and not self.classes.isdisjoint(classes.split()):
            return True
        if self.ids and element.get("id") in self.ids:
            return True
        return bool(self.attributes) and any(element.get(name) is not None for name in self.attributes)


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
    if not _names_furniture(names) or _begins_read_also(element):
        return False
    return _is_little(element) or (_names_comments(names) and not _has_headline(element))


def _has_headline(element: etree._Element) -> bool:
    return next(element.iter("h1"), None) is not None


@functools.lru_cache(maxsize=4096)
def _names_comments(names: str) -> bool:
    return _COMMENTS.search(names) is not None


@functools.lru_cache(maxsize=4096)
def _names_furniture(names: str) -> bool:
    """Tell it for a class and an id, of which a page has few and many elements that bear them."""
    return _FURNITURE.search(names) is not None and not _TEXT.search(names)


@functools.lru_cache(maxsize=4096)
def _named_kind(classes: str) -> str:
    return next((kind for name, kind in _NAMED_KINDS.items() if name in classes), "text")


def _is_further_page(element: etree._Element) -> bool:
    """Tell whether a part that only a click shows is a page of the article: its name says so, and it has paragraphs."""
    return bool(_PAGE.search(element.get("class", ""))) and next(element.iter("p"), None) is not None


def _is_little(element: etree._Element) -> bool:
    left = _MUCH_TEXT
    for text in element.itertext():
        left -= len(text.strip())
        if left < 0:
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


_ASIDES = {"form": Cut.FORM, "aside": Cut.FURNITURE, "footer": Cut.FURNITURE}
"""Elements with little text in them that are none of it; the last two on pages of unknown sites."""


def cut(element: etree._Element, cuts: Cuts) -> Cut | None:
    """Return what keeps the element out of the lines, if anything does."""
    aside = _ASIDES.get(str(element.tag))
    if aside and (aside is Cut.FORM or cuts.unknown) and _is_little(element):
        return aside
    if not element.keys():
        return None
    if cuts.remove.match(element):
        return Cut.REMOVED
    if cuts.unknown and _is_furniture(element):
        return Cut.FURNITURE
    style = element.get("style")
    hidden = (style and _HIDDEN.search(style)) or element.get("hidden") is not None
    return Cut.HIDDEN if hidden and not _is_unfolded(element, cuts) else None


def _is_unfolded(element: etree._Element, cuts: Cuts) -> bool:
    """Tell whether a hidden element is read all the same: known to be, or full of text, as further pages are."""
    if cuts.unfold.match(element):
        return True
    return cuts.unknown and (not _is_little(element) or _is_further_page(element))


class Walked(NamedTuple):
    """The lines before and behind the end of the text, and the block element of each line, by the line's number."""

    text: list[Line]
    rest: list[Line]
    blocks: list[etree._Element]


def walk(root: etree._Element, cuts: Cuts, base: str | None = None) -> Walked:
    """Return the lines of `root`; links are made absolute by `base`."""
    reader = Reader(root, cuts, base)
    walker = etree.iterwalk(root, events=("start", "end", "comment"))
    for event, element in walker:
        if event == "end":
            reader.leave(element)
        elif event == "comment":
            reader.comment(element)
        elif reader.leaves_out(element):
            walker.skip_subtree()
        else:
            reader.enter(element)
    return reader.walked()


class Reader:
    """Takes in one element after the other and writes lines."""

    def __init__(self, root: etree._Element, cuts: Cuts, base: str | None) -> None:
        """Begin in `root`."""
        self._root = root
        self._cuts = cuts
        self.pen = _Pen(root, base, unknown=cuts.unknown)
        self._skipped: etree._Element | None = None
        self._end: int | None = None
        self._ends_at_element = bool(cuts.end.classes or cuts.end.ids)

    def leaves_out(self, element: etree._Element) -> bool:
        """Tell whether the element does not belong to the lines; if so, its content must not be entered."""
        if element.tag in UNSEEN or (element is not self._root and cut(element, self._cuts)):
            self.skip(element)
            return True
        return False

    def skip(self, element: etree._Element) -> None:
        """Leave the element out."""
        self._skipped = element

    def enter(self, element: etree._Element) -> None:
        """Begin an element; where the text ends, end it."""
        if self._ends_at_element and self._cuts.end.match(element):
            self._end_text()
        self.pen.open(element)
        self.pen.write(element.text)

    def leave(self, element: etree._Element) -> None:
        """End an element, left out or not, and take the text behind it."""
        if element is not self._skipped:
            self.pen.close(element)
        if element is not self._root:
            self.pen.write(element.tail)

    def comment(self, comment: etree._Element) -> None:
        """Take the text behind a comment; where the text ends, end it."""
        if any(words in (comment.text or "") for words in self._cuts.end.comments):
            self._end_text()
        self.pen.write(comment.tail)

    def walked(self) -> Walked:
        """Return the lines."""
        self.pen.end_line()
        lines = self.pen.lines
        return Walked(lines[: self._end], lines[self._end :] if self._end is not None else [], self.pen.blocks)

    def _end_text(self) -> None:
        self.pen.end_line()
        if self._end is None:
            self._end = len(self.pen.lines)


class _Pen:
    """Writes text until a line ends, and keeps what belongs to that line."""

    def __init__(self, root: etree._Element, base: str | None, *, unknown: bool) -> None:
        self.lines: list[Line] = []
        self.blocks: list[etree._Element] = []
        """The block element of each line."""
        self._open = [(root, "text")]  # the blocks around, and the kinds of their lines
        self._base = base
        self._unknown = unknown
        self._parts: list[str] = []
        self._links: list[Link] = []
        self._link_start = 0
        self._href: str | None = None

    def write(self, text: str | None) -> None:
        if text and (self._parts or not text.isspace()):
            self._parts.append(text)

    def open(self, element: etree._Element) -> None:
        if kind := _KINDS.get(str(element.tag)):
            self.end_line()
            self._open.append((element, self._kind(element, kind)))
        elif element.tag == "a":
            self._href = element.get("href")
            self._link_start = len(self._parts)

    def close(self, element: etree._Element) -> None:
        if element.tag in _KINDS:
            self.end_line()
            self._open.pop()
        elif element.tag == "a":
            self._add_link()
            self._href = None

    def _kind(self, element: etree._Element, told: str) -> str:
        """Return the kind of a block: its own, or that of the block around; on unknown pages classes tell more."""
        if told == "text" and self._unknown and (classes := element.get("class")):
            named = _named_kind(classes)
            told = named if named != "text" and _is_little(element) else "text"
        return told if told != "text" else self._open[-1][1]

    def _add_link(self) -> None:
        """Add the open link, or what of it stands in this line: it may go round whole blocks."""
        text = fold("".join(self._parts[self._link_start :])) if self._href else ""
        if self._href and text:
            self._links.append(Link(text, absolute(self._href, self._base)))

    def end_line(self) -> None:
        if not self._parts:
            return
        if self._href:
            self._add_link()
        if text := fold("".join(self._parts)):
            block, kind = self._open[-1]
            self.lines.append(Line(text, kind, tuple(self._links), number=len(self.lines)))
            self.blocks.append(block)
        self._parts.clear()
        self._links.clear()
        self._link_start = 0
