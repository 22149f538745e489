"""One row of a table, from JSON Lines or Parquet, as a page and its address."""

from collections.abc import Mapping

from kx.errors import Unreadable
from kx.inputs.archives.archive import Page
from kx.inputs.capped import MAX_PAGE_BYTES, too_large
from kx.inputs.source import Columns

CHOOSE = "Say where pages are with --html-field or --text-field."


def page_of(row: Mapping[str, object], columns: Columns) -> Page:
    """Return the page in `row`: its HTML, else its text; raises Unreadable."""
    data = row.get(columns.html) or row.get(columns.text)
    if not data or not isinstance(data, str | bytes):
        raise Unreadable(f"neither {columns.html!r} nor {columns.text!r} holds a page", CHOOSE)
    if isinstance(data, str):
        # As text, a page with one wide letter would take four times its bytes, here and wherever it is sent.
        data = data.encode("utf-8", "replace")
    if len(data) > MAX_PAGE_BYTES:
        raise too_large()
    url = row.get(columns.url)
    return Page(data, url if isinstance(url, str) and url else None)
