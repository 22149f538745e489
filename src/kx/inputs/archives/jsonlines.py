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
_LONGEST_WIDE_LINE = 3 * MAX_PAGE_BYTES // 2
"""What is not ASCII has fewer escapes, and takes four times its bytes as text."""
_MOST_VALUES = 500_000
"""Each takes one or two hundred bytes; no page has as many commas and brackets as these would."""


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
    longest = _LONGEST_LINE if line.isascii() else _LONGEST_WIDE_LINE
    if len(line) >= longest or sum(map(line.count, (b",", b"[", b"{"))) > _MOST_VALUES:
        raise too_large()
    try:
        row = json.loads(line, strict=False)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"not JSON ({error})", "Give one JSON object a line.") from error
    if not isinstance(row, dict):
        raise Unreadable("not a JSON object", "Give one JSON object a line.")
    return page_of(row, columns)
