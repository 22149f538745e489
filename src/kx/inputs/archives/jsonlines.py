"""JSON Lines: one page a line, a line at a time."""

import json
from collections.abc import Iterator
from functools import partial

from kx.errors import Unreadable
from kx.inputs.archives.archive import Archive, Page
from kx.inputs.archives.rows import page_of
from kx.inputs.capped import MAX_PAGE_BYTES, too_large
from kx.inputs.source import Columns, Source

_LONGEST_LINE = 3 * MAX_PAGE_BYTES
"""A page grows by its escapes; what is longer than this is not kept."""
_MOST_COMMAS = 1_000_000
"""One stands between any two values, and each value takes a hundred bytes; no page has as many."""


def pages(archive: Archive) -> Iterator[Source]:
    """Yield a page for each line that is not blank, named after the number of the line."""
    number = 0
    while line := archive.file.readline(_LONGEST_LINE):
        number += 1
        if line.strip():
            yield archive.page(str(number), partial(_page, line, archive.columns))
        while len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
            line = archive.file.readline(_LONGEST_LINE)


def _page(line: bytes, columns: Columns) -> Page:
    if len(line) == _LONGEST_LINE or line.count(b",") > _MOST_COMMAS:
        raise too_large()
    try:
        row = json.loads(line, strict=False)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"not JSON ({error})", "Give one JSON object a line.") from error
    if not isinstance(row, dict):
        raise Unreadable("not a JSON object", "Give one JSON object a line.")
    return page_of(row, columns)
