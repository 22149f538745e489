"""From elements to lines: what a reader sees of a part of the tree, top to bottom."""

import functools
from collections.abc import Mapping
from itertools import islice
from typing import NamedTuple

from lxml import etree

from kx.page.lines.line import Line, Link, absolute
from kx.page.measure import require_line
from kx.page.trees.furniture import INLINE_BOXES, Cuts, cut, is_little
from kx.text import fold, regex

UNSEEN = frozenset(
    """
    script style noscript template iframe object embed svg math canvas audio video button input select
    textarea nav ins head amp-ad amp-iframe amp-video amp-embed
    """.split()
)
_KINDS: Mapping[object, str] = {
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

_FEWEST_IN_NAV = 2
"""Links of a menu, or of a breadcrumb, that its element marks."""

_POSTS = regex(r"twitter-tweet|instagram-media|tiktok-embed")
"""What social networks call the quotations of posts that they embed."""
_NAMED_KINDS = {
    "caption": "caption",
    **dict.fromkeys(INLINE_BOXES, "related"),
}
"""Kinds of blocks with such a word among their classes and ids."""


@functools.lru_cache(maxsize=4096)
def _named_kind(classes: str) -> str:
    return next((kind for name, kind in _NAMED_KINDS.items() if name in classes), "text")


class Walked(NamedTuple):
    """The lines before and behind the end of the text, and the block element of each line, by the line's number.

    `menus` are the numbers of the lines in front of which a menu was left out.
    """

    text: list[Line]
    rest: list[Line]
    blocks: list[etree._Element]
    menus: list[int]


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
        self._menus: list[int] = []
        self._ends_at_element = bool(cuts.end.classes or cuts.end.ids)

    def leaves_out(self, element: etree._Element) -> bool:
        """Tell whether the element does not belong to the lines; if so, its content must not be entered."""
        if element.tag in UNSEEN or (element is not self._root and cut(element, self._cuts)):
            self.skip(element)
            return True
        return False

    def skip(self, element: etree._Element) -> None:
        """Leave the element out; a menu is remembered."""
        self._skipped = element
        if element.tag == "nav" and sum(1 for _ in islice(element.iter("a"), _FEWEST_IN_NAV)) == _FEWEST_IN_NAV:
            self._menus.append(len(self.pen.lines))

    def enter(self, element: etree._Element) -> None:
        """Begin an element; where the text ends, end it."""
        if self._ends_at_element and self._cuts.end.match(element, element.keys()):
            self._end_text()
        self.pen.open(element)
        if text := element.text:
            self.pen.write(text)

    def leave(self, element: etree._Element) -> None:
        """End an element, left out or not, and take the text behind it."""
        if element is not self._skipped:
            self.pen.close(element)
        if (text := element.tail) and element is not self._root:
            self.pen.write(text)

    def comment(self, comment: etree._Element) -> None:
        """Take the text behind a comment; where the text ends, end it."""
        if any(words in (comment.text or "") for words in self._cuts.end.comments):
            self._end_text()
        if text := comment.tail:
            self.pen.write(text)

    def walked(self) -> Walked:
        """Return the lines."""
        self.pen.end_line()
        lines = self.pen.lines
        rest = lines[self._end :] if self._end is not None else []
        return Walked(lines[: self._end], rest, self.pen.blocks, self._menus)

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

    def write(self, text: str) -> None:
        if self._parts or not text.isspace():
            self._parts.append(text)

    def open(self, element: etree._Element) -> None:
        if kind := _KINDS.get(element.tag):
            if self._parts:
                self.end_line()
            self._open.append((element, self._kind(element, kind)))
        elif element.tag == "a":
            self._href = element.get("href")
            self._link_start = len(self._parts)

    def close(self, element: etree._Element) -> None:
        if element.tag in _KINDS:
            if self._parts:
                self.end_line()
            self._open.pop()
        elif element.tag == "a":
            self._add_link()
            self._href = None

    def _kind(self, element: etree._Element, told: str) -> str:
        """Return the kind of a block: its own, or that of the block around; on unknown pages classes tell more."""
        around = self._open[-1][1]
        if around == "related":
            return around
        if element.tag == "blockquote" and _POSTS.search(element.get("class", "")):
            return "post"
        if told == "text" and self._unknown and element.keys():
            named = _named_kind(f"{element.get('class', '')} {element.get('id', '')}")
            told = named if named != "text" and is_little(element) else "text"
        return told if told != "text" else around

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
        written = "".join(self._parts)
        require_line(written)
        if text := fold(written):
            block, kind = self._open[-1]
            self.lines.append(Line(text, kind, tuple(self._links), number=len(self.lines)))
            self.blocks.append(block)
        self._parts.clear()
        self._links.clear()
        self._link_start = 0
