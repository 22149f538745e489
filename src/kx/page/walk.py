"""From elements to lines: what a reader sees of a part of the tree, top to bottom."""

import re
from typing import NamedTuple

from lxml import etree

from kx.page.line import Line, Link, absolute
from kx.text import fold

_UNSEEN = frozenset(
    """
    script style noscript template iframe object embed svg math canvas audio video form button input select
    textarea nav ins head amp-ad amp-iframe amp-video amp-embed
    """.split()
)
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(
        """
        address article aside blockquote body br caption center div dl fieldset figcaption figure footer header hr
        html main ol p pre section table tbody td tfoot th thead tr ul
        """.split(),
        "text",
    ),
}
"""Elements that begin a line of their own, and the kind of that line."""

_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


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
        attributes = element.attrib
        if not attributes:
            return False
        classes = attributes.get("class")
        if classes and not self.classes.isdisjoint(classes.split()):
            return True
        return attributes.get("id") in self.ids or any(name in attributes for name in self.attributes)


class Cuts(NamedTuple):
    """What a site leaves out of its text, where the text ends, and which hidden parts are read all the same."""

    remove: Marks = Marks()
    end: Marks = Marks()
    unfold: Marks = Marks()


def walk(root: etree._Element, cuts: Cuts, base: str | None = None) -> tuple[list[Line], list[Line]]:
    """Return the lines of `root` before and behind the end of the text; links are made absolute by `base`."""
    reader = _Reader(root, cuts, base)
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
    return reader.parts()


class _Reader:
    """Takes in one element after the other and writes lines."""

    def __init__(self, root: etree._Element, cuts: Cuts, base: str | None) -> None:
        self._root = root
        self._cuts = cuts
        self._pen = _Pen(base)
        self._skipped: etree._Element | None = None
        self._end: int | None = None

    def leaves_out(self, element: etree._Element) -> bool:
        if element.tag in _UNSEEN or (element is not self._root and self._is_dropped(element)):
            self._skipped = element
            return True
        return False

    def enter(self, element: etree._Element) -> None:
        if self._cuts.end.match(element):
            self._end_text()
        self._pen.open(str(element.tag))
        self._pen.write(element.text)

    def leave(self, element: etree._Element) -> None:
        if element is not self._skipped:
            self._pen.close(str(element.tag), element.get("href"))
        if element is not self._root:
            self._pen.write(element.tail)

    def comment(self, comment: etree._Element) -> None:
        if any(words in (comment.text or "") for words in self._cuts.end.comments):
            self._end_text()
        self._pen.write(comment.tail)

    def parts(self) -> tuple[list[Line], list[Line]]:
        self._pen.end_line()
        lines = self._pen.lines
        return lines[: self._end], lines[self._end :] if self._end is not None else []

    def _is_dropped(self, element: etree._Element) -> bool:
        if self._cuts.remove.match(element):
            return True
        style = element.get("style")
        hidden = (style and _HIDDEN.search(style)) or element.get("hidden") is not None
        return bool(hidden) and not self._cuts.unfold.match(element)

    def _end_text(self) -> None:
        self._pen.end_line()
        if self._end is None:
            self._end = len(self._pen.lines)


class _Pen:
    """Writes text until a line ends, and keeps what belongs to that line."""

    def __init__(self, base: str | None) -> None:
        self.lines: list[Line] = []
        self._base = base
        self._kinds = ["text"]
        self._parts: list[str] = []
        self._links: list[Link] = []
        self._link_start = 0

    def write(self, text: str | None) -> None:
        if text:
            self._parts.append(text)

    def open(self, tag: str) -> None:
        if kind := _KINDS.get(tag):
            self.end_line()
            if kind != "text":
                self._kinds.append(kind)
        elif tag == "a":
            self._link_start = len(self._parts)

    def close(self, tag: str, href: str | None) -> None:
        if kind := _KINDS.get(tag):
            self.end_line()
            if kind != "text":
                self._kinds.pop()
        elif tag == "a" and href and (text := fold("".join(self._parts[self._link_start :]))):
            self._links.append(Link(text, absolute(href, self._base)))

    def end_line(self) -> None:
        if self._parts and (text := fold("".join(self._parts))):
            self.lines.append(Line(text, self._kinds[-1], tuple(self._links)))
        self._parts.clear()
        self._links.clear()
        self._link_start = 0
