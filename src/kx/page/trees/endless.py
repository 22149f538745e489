"""Pages that go on: as readers scroll, further articles come below the page's own, or stand above it."""

from collections.abc import Sequence
from itertools import islice

from lxml import etree

from kx.text import letters

_FEWEST = 2
"""Articles of such a page."""
_MOST = 50
"""Headlines that are looked at."""


def without_other_articles(tree: etree._Element, markup: bytes) -> etree._Element:
    """Return the tree, which is of the `markup`, less the articles that the title of the window does not name."""
    if markup.count(b"<article") >= _FEWEST:
        for article in _others(tree):
            _remove(article)
    return tree


def _others(tree: etree._Element) -> Sequence[etree._Element]:
    """Return the articles with headlines of their own beside the one that is named; none where none is, or several."""
    title = letters(tree.findtext("head/title") or "")
    headlines: dict[etree._Element, str] = {}
    for h1 in islice(tree.iter("h1"), _MOST):
        if (article := next(h1.iterancestors("article"), None)) is not None:
            headlines.setdefault(article, letters("".join(h1.itertext())))
    named = [article for article, headline in headlines.items() if headline and headline in title]
    if len(named) != 1 or len(headlines) < _FEWEST:
        return ()
    around = {named[0], *named[0].iterancestors()}
    return [article for article in headlines if article not in around and named[0] not in article.iterancestors()]


def _remove(element: etree._Element) -> None:
    """Take an element out of its tree; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)
