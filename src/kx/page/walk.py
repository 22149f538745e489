"""From elements to lines: what a reader sees of a part of the tree, top to bottom."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from kx.page.line import Line, Link, absolute
from kx.text import fold

_SKIPPED = frozenset({
    "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video",
    "form", "button", "input", "select", "textarea", "nav", "ins", "head", "amp-ad", "amp-iframe", "amp-video", "amp-embed",
})  # fmt: skip
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(
        (
            "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "div", "dl", "fieldset",
            "figcaption", "figure", "footer", "header", "hr", "html", "main", "ol", "p", "pre", "section", "table", "tbody",
            "td", "tfoot", "th", "thead", "tr", "ul",
        ),
        "text",
    ),
    "dd": "item",
}  # fmt: skip
"""Elements that begin a line of their own, and the kind of that line."""

_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


class Removal(NamedTuple):
    """Which elements to leave out: the classes, ids and attributes of a site's `remove` selectors."""

    classes: frozenset[str]
    ids: frozenset[str]
    attributes: tuple[str, ...]

    @classmethod
    def of(cls, css: str) -> "Removal":
        """Read a list of `.class`, `#id` and `[attribute]`; these forms alone are needed, and they are fast."""
        names = [part.strip() for part in css.split(",") if part.strip()]
        return cls(
            frozenset(name[1:] for name in names if name[0] == "."),
            frozenset(name[1:] for name in names if name[0] == "#"),
            tuple(name[1:-1] for name in names if name[0] == "["),
        )

    def drops(self, element: etree._Element) -> bool:
        """Tell whether the element, and all in it, is to be left out."""
        attributes = element.attrib
        if not attributes:
            return False
        if not self.classes.isdisjoint(attributes.get("class", "").split()) or attributes.get("id") in self.ids:
            return True
        if "hidden" in attributes or _HIDDEN.search(attributes.get("style", "")):
            return True
        return any(name in attributes for name in self.attributes)


class _Pen:
    """Writes text until a line ends, and keeps what belongs to that line."""

    def __init__(self, base: str | None) -> None:
        self.lines: list[Line] = []
        self.kinds: list[str] = []
        self._base = base
        self._parts: list[str] = []
        self._links: list[Link] = []
        self._link_start = 0

    def write(self, text: str | None) -> None:
        if text:
            self._parts.append(text)

    def start_link(self) -> None:
        self._link_start = len(self._parts)

    def end_link(self, href: str | None) -> None:
        text = fold("".join(self._parts[self._link_start :]))
        if href and text:
            self._links.append(Link(text, absolute(href, self._base)))

    def end_line(self) -> None:
        if self._parts and (text := fold("".join(self._parts))):
            self.lines.append(Line(text, self.kinds[-1] if self.kinds else "text", tuple(self._links)))
        self._parts.clear()
        self._links.clear()
        self._link_start = 0


def walk(
    root: etree._Element, removal: Removal, *, base: str | None = None, end: str = ""
) -> tuple[list[Line], list[Line]]:
    """Return the lines of `root` before, and those behind, a comment that holds `end`.

    Without such a comment all lines stand in the first list.
    """
    pen = _Pen(base)
    cut: int | None = None
    skipped = None
    walker = etree.iterwalk(root, events=("start", "end", "comment"))
    for event, element in walker:
        if event == "comment":
            if end and cut is None and end in (element.text or ""):
                pen.end_line()
                cut = len(pen.lines)
            pen.write(element.tail)
        elif event == "start":
            if element.tag in _SKIPPED or (element is not root and removal.drops(element)):
                walker.skip_subtree()
                skipped = element
            else:
                _enter(element, pen)
        else:
            if element is not skipped:
                _leave(element, pen)
            if element is not root:
                pen.write(element.tail)
    pen.end_line()
    cut = len(pen.lines) if cut is None else cut
    return pen.lines[:cut], pen.lines[cut:]


def _enter(element: etree._Element, pen: _Pen) -> None:
    kind = _KINDS.get(element.tag)
    if kind:
        pen.end_line()
        if kind != "text":
            pen.kinds.append(kind)
    elif element.tag == "a":
        pen.start_link()
    pen.write(element.text)


def _leave(element: etree._Element, pen: _Pen) -> None:
    kind = _KINDS.get(element.tag)
    if kind:
        pen.end_line()
        if kind != "text":
            pen.kinds.pop()
    elif element.tag == "a":
        pen.end_link(element.get("href"))
