"""Where pages come from: files, folders, standard input.

`sources` only lists; `Source.read` is the one place where something can go wrong, so that whatever was
named on the command line, or stood in a folder, ends as an article or as a named failure.
"""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from kx.errors import Unreadable

STDIN = "-"

PAGE_SUFFIXES = tuple(ending + packed for ending in (".html", ".htm", ".xhtml", ".txt") for packed in ("", ".gz"))
"""What a page in a folder is called; a file that is named itself may be called anything."""

MAX_PAGE_BYTES = 64 * 1024 * 1024

MAX_DEPTH = 100
"""Folders inside folders; a deeper tree is a mistake, and would exhaust Python's stack."""

_DESCRIPTORS = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
"""Pipes that the shell hands over, as in `kx json <(zcat page.gz)`: they end, unlike a FIFO without a writer."""

_NO_WAIT = getattr(os, "O_NONBLOCK", 0)

_ODDITIES = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """One page to read: `name` as the record has it, `path` to open (None: standard input), or its `trouble`."""

    name: str
    path: str | None = None
    trouble: Unreadable | None = None

    def read(self) -> bytes:
        """Return the raw bytes; raises Unreadable."""
        if self.trouble:
            raise self.trouble
        return _read_stdin() if self.path is None else _read_file(self.path)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where tables have pages."""

    html: str = "html"
    text: str = "text"
    url: str = "url"


def paths_from(list_path: str) -> Iterator[str]:
    """Yield the paths in a list."""
    with open(list_path, "rb") as file:
        data = file.read()
    yield from map(os.fsdecode, filter(None, data.split(b"\0" if b"\0" in data else b"\n")))


def sources(inputs: Iterable[str], columns: Columns = Columns()) -> Iterator[Source]:  # noqa: ARG001
    """List the pages of `inputs` in order; folders are walked, sorted by the bytes of their paths."""
    for path in inputs:
        if path == STDIN:
            yield Source(STDIN)
        elif os.path.isdir(path):
            yield from _folder(path)
        else:
            yield Source(printable_name(path), path)


def printable_name(path: str) -> str:
    r"""Return `path` as valid Unicode: bytes of a file name that are not UTF-8 become `\xNN`.

    >>> printable_name("caf\udce9.html")
    'caf\\xe9.html'
    """
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "backslashreplace")


def _folder(path: str) -> Iterator[Source]:
    empty = True
    for source in _walk(path, ()):
        empty = False
        yield source
    if empty:
        message = "no pages in this folder"
        yield _unusable(path, message, f"A page ends in {', '.join(PAGE_SUFFIXES)}.")


def _walk(folder: str, above: tuple[tuple[int, int], ...]) -> Iterator[Source]:
    """Yield what stands in `folder`, depth first; `above` are the folders over it, to notice a link back."""
    try:
        status = os.stat(folder)
        names = sorted(_entries(folder), key=os.fsencode)
    except OSError as error:
        yield _unusable(folder, *_explain(error))
        return
    here = (status.st_dev, status.st_ino)
    if here in above or len(above) == MAX_DEPTH:
        message = "a link back to a folder above it" if here in above else f"more than {MAX_DEPTH} folders deep"
        yield _unusable(folder, message, "Name the folders below it one by one.")
        return
    for name in names:
        path = os.path.join(folder, name)
        if name.endswith("/"):
            yield from _walk(path[:-1], (*above, here))
        else:
            yield Source(printable_name(path), path)


def _entries(folder: str) -> Iterator[str]:
    """Yield names of pages, of folders (with the `/` that places them right in the order), of what is neither."""
    with os.scandir(folder) as entries:
        for entry in entries:
            try:
                if entry.is_dir():
                    yield f"{entry.name}/"
                elif not entry.is_file() or entry.name.lower().endswith(PAGE_SUFFIXES):
                    yield entry.name
            except OSError:  # a link to itself; reading it will say so
                yield entry.name


def _read_stdin() -> bytes:
    if sys.stdin is None:
        raise Unreadable("standard input is closed", "Name a file, or pipe a page in.")
    data = _read_capped(sys.stdin.buffer)
    if not data:
        raise Unreadable("nothing on standard input", "Pipe a page in, as in: kx json < page.html.")
    return data


def _read_file(path: str) -> bytes:
    try:
        if not path.startswith(_DESCRIPTORS):
            _require_regular(os.stat(path).st_mode)
        with open(path, "rb", opener=_open_at_once) as file:
            data = _read_capped(file)
    except (OSError, ValueError) as error:
        raise Unreadable(*_explain(error)) from error
    if not data:
        raise Unreadable("an empty file", "Save the page again.")
    return data


def _open_at_once(path: str, flags: int) -> int:
    """Open for `open`; should a FIFO have taken the file's place since it was looked at, do not wait for a writer."""
    waits = path.startswith(_DESCRIPTORS)
    return os.open(path, flags if waits else flags | _NO_WAIT)


def _require_regular(mode: int) -> None:
    for is_kind, kind in _ODDITIES:
        if is_kind(mode):
            raise Unreadable(f"{kind}, not a file", "Only regular files are read; pipe its contents in instead.")


def _read_capped(file: BinaryIO) -> bytes:
    data = file.read(MAX_PAGE_BYTES + 1)
    if len(data) > MAX_PAGE_BYTES:
        raise Unreadable(
            f"larger than {MAX_PAGE_BYTES // 1024**2} MB", "No article is that long; name its pages one by one."
        )
    return data


def _unusable(path: str, message: str, hint: str) -> Source:
    return Source(printable_name(path), trouble=Unreadable(message, hint))


_HINTS: dict[type[Exception], str] = {
    FileNotFoundError: "Check the name.",
    PermissionError: "Check who may read it.",
}


def _explain(error: Exception) -> tuple[str, str]:
    """Return message and hint for an error of the operating system, or of `open` (a NUL in the name)."""
    message = getattr(error, "strerror", None) or str(error)
    return message[0].lower() + message[1:], _HINTS.get(type(error), "")
