"""Files of this machine and objects of a store, opened safely."""

import os
import stat
import sys
from io import BufferedReader

from kx.errors import Unreadable
from kx.inputs.capped import explained, read_capped
from kx.text import regex

PIPES = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
"""Pipes that the shell hands over, as in `kx json <(zcat page.gz)`: they end, unlike a FIFO without a writer."""

_NO_WAIT = getattr(os, "O_NONBLOCK", 0)

_URL = regex(r"[a-z][a-z0-9+.-]+(?:://|::)")

_ODDITIES = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def is_url(path: str) -> bool:
    """Tell an address such as `s3://bucket/key` from the name of a file.

    >>> is_url("s3://bucket/a.html"), is_url("a.html")
    (True, False)
    """
    return bool(_URL.match(path))


def opened(path: str) -> BufferedReader:
    """Open a regular file, a pipe of the shell or an object of a store; raises Unreadable."""
    try:
        return _remote(path) if is_url(path) else _local(path)
    except (OSError, ValueError) as error:
        raise explained(error) from error


def standard_input() -> BufferedReader:
    """Return standard input as bytes, to be closed without harm; raises Unreadable if it is closed already."""
    if sys.stdin is None:
        raise Unreadable("standard input is closed", "Name a file, or pipe a page in.")
    return open(sys.stdin.fileno(), "rb", closefd=False)


def content_of(path: str) -> bytes:
    """Return what stands in the file, at most MAX_PAGE_BYTES; raises Unreadable."""
    with opened(path) as file:
        try:
            return read_capped(file)
        except OSError as error:
            raise explained(error) from error


def _remote(url: str) -> BufferedReader:
    from kx.inputs import objects

    return objects.opened(url)


def _local(path: str) -> BufferedReader:
    if not path.startswith(PIPES):
        _require_regular(os.stat(path).st_mode)
    return open(path, "rb", opener=_open_at_once)


def _open_at_once(path: str, flags: int) -> int:
    """Open for `open`; should a FIFO have taken the file's place since it was looked at, do not wait for a writer."""
    waits = path.startswith(PIPES)
    return os.open(path, flags if waits else flags | _NO_WAIT)


def _require_regular(mode: int) -> None:
    for is_kind, kind in _ODDITIES:
        if is_kind(mode):
            raise Unreadable(f"{kind}, not a file", "Only regular files are read; pipe its contents in instead.")
