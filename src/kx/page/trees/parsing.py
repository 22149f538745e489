"""From markup to a tree."""

from lxml import etree

from kx.errors import NotAnArticle, Unreadable


def parse(markup: bytes) -> etree._Element:
    """Return the root of a page's elements; the markup is in UTF-8.

    Raises:
        NotAnArticle: there are none.
        Unreadable: they lie too deep.
    """
    # A parser of its own for each page, since it keeps what went wrong. Without huge_tree it stops at elements
    # nested 256 deep, and what stands below and behind them is lost.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, collect_ids=False)
    try:
        tree = etree.fromstring(markup, parser)
    except etree.LxmlError as error:
        raise NotAnArticle("the page is empty", "Save the page again, with its content.") from error
    if tree is None:
        raise NotAnArticle("the page holds no elements", "Save the page again, with its content.")
    halt = parser.error_log.last_error
    if halt is not None and "Excessive depth" in halt.message:
        raise Unreadable("the page nests its elements thousands deep", "Save the page again from a browser.")
    return tree
