"""Folders of this machine: pages and archives in them, at any depth, sorted by the bytes of their paths."""

import os
from collections.abc import Iterator

from kx.errors import Unreadable
from kx.inputs.capped import explained
from kx.inputs.source import Source, is_page_name, never_empty, printable_name

ARCHIVE_SUFFIXES = (
    *(".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".tar.zst"),
    *(".warc", ".warc.gz", ".wet", ".wet.gz"),
)
"""Archives that are looked into where they stand in a folder: tables are not, since kx writes some there itself."""

MAX_DEPTH = 100
"""Folders inside folders; a deeper tree is a mistake, and would exhaust Python's stack."""


def is_archive_name(name: str) -> bool:
    """Tell whether a file in a folder is worth a look at its first bytes.

    >>> is_archive_name("CC-MAIN-2019.warc.wet.gz"), is_archive_name("articles.jsonl")
    (True, False)
    """
    return name.lower().endswith(ARCHIVE_SUFFIXES)


def walk(folder: str) -> Iterator[Source]:
    """Yield the pages and archives in `folder`, or the trouble that there are none."""
    return never_empty(_walk(folder, ()), printable_name(folder), "folder")


def _walk(folder: str, above: tuple[tuple[int, int], ...]) -> Iterator[Source]:
    """Yield what stands in `folder`, depth first; `above` are the folders over it, to notice a link back."""
    try:
        status = os.stat(folder)
        names = sorted(_entries(folder), key=os.fsencode)
    except OSError as error:
        yield _trouble(folder, explained(error))
        return
    here = (status.st_dev, status.st_ino)
    if here in above or len(above) == MAX_DEPTH:
        message = "a link back to a folder above it" if here in above else f"more than {MAX_DEPTH} folders deep"
        yield _trouble(folder, Unreadable(message, "Name the folders below it one by one."))
        return
    for name in names:
        path = os.path.join(folder, name)
        if name.endswith("/"):
            yield from _walk(path[:-1], (*above, here))
        else:
            yield Source(printable_name(path), path)


def _entries(folder: str) -> Iterator[str]:
    """Yield names of what may be read, of folders (with the `/` that places them right in the order), of neither."""
    with os.scandir(folder) as entries:
        for entry in entries:
            try:
                if entry.is_dir():
                    yield f"{entry.name}/"
                elif not entry.is_file() or is_page_name(entry.name) or is_archive_name(entry.name):
                    yield entry.name
            except OSError:  # a link to itself; reading it will say so
                yield entry.name


def _trouble(path: str, trouble: Unreadable) -> Source:
    return Source(printable_name(path), trouble=trouble)
