"""A source: one page to read, where it stands, and what is known about it without reading it."""

import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from kx.errors import Unreadable
from kx.inputs.compressed import unpacked
from kx.inputs.files import content_of

STDIN = "-"

PAGE_SUFFIXES = tuple(
    ending + packed for ending in (".html", ".htm", ".xhtml", ".txt") for packed in ("", ".gz", ".bz2", ".xz", ".zst")
)
"""What a page in a folder or an archive is called; a file that is named itself may be called anything."""


class Columns(NamedTuple):
    """Fields of JSON Lines and columns of Parquet: the page as HTML, else as text, and its address."""

    html: str = "html"
    text: str = "text"
    url: str = "url"


class Source(NamedTuple):
    """One page: `name` as the record has it, and where its bytes are; it can be sent to another process.

    Either `path`, a file or the URL of an object that `read` opens and unpacks; or `data`, a page out of an archive, a
    table or standard input; or `trouble`, the reason why there is neither. `url` and `now`, the address and when the
    page was fetched (aware), are what the archive or table tells.
    """

    name: str
    path: str | None = None
    data: bytes | str | None = None
    trouble: Unreadable | None = None
    url: str | None = None
    now: datetime | None = None

    def read(self) -> bytes | str:
        """Return the page, unpacked; raises Unreadable."""
        if self.trouble:
            raise self.trouble
        data = self.data if self.path is None else content_of(self.path)
        page = unpacked(data) if isinstance(data, bytes) else data
        if not page:
            raise Unreadable("an empty file", "Save the page again.")
        return page


def never_empty(sources: Iterable[Source], name: str, place: str) -> Iterator[Source]:
    """Yield `sources`, or else the trouble that the folder or archive `name` has none; `place` is what it is."""
    empty = True
    for source in sources:
        empty = False
        yield source
    if empty:
        hint = "Pages end in .html, .htm, .xhtml or .txt, also compressed."
        yield Source(name, trouble=Unreadable(f"no pages in this {place}", hint))


def is_page_name(name: str) -> bool:
    """Tell whether a file of a folder or an archive is a page.

    >>> is_page_name("2019/INDEX.HTML.gz"), is_page_name("foto.jpg")
    (True, False)
    """
    return name.lower().endswith(PAGE_SUFFIXES)


def printable_name(path: str) -> str:
    r"""Return `path` as valid Unicode: bytes of a file name that are not UTF-8 become `\xNN`.

    >>> printable_name("caf\udce9.html")
    'caf\\xe9.html'
    """
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "backslashreplace")
