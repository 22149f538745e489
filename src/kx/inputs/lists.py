"""Lists of paths, for `--files-from`."""

import os
from codecs import BOM_UTF8
from collections.abc import Iterator
from io import BufferedReader

from kx.errors import Unreadable
from kx.inputs.files import opened, standard_input
from kx.inputs.source import STDIN, printable_name

_LONGEST_PATH = 64 * 1024


def paths_from(list_path: str) -> Iterator[str]:
    r"""Yield the paths that the file `list_path` lists, `-` for standard input; raises Unreadable.

    One a line, or with a NUL behind each, as `find -print0` writes them; a NUL among the first tells.
    """
    try:
        with standard_input() if list_path == STDIN else opened(list_path) as file:
            yield from _paths(file)
    except Unreadable as trouble:
        raise Unreadable(f"{printable_name(list_path)}: {trouble.message}", trouble.hint) from trouble


def _paths(file: BufferedReader) -> Iterator[str]:
    rest = end = b""
    if file.peek(len(BOM_UTF8)).startswith(BOM_UTF8):
        file.read(len(BOM_UTF8))
    while piece := file.read1(_LONGEST_PATH):
        rest += piece
        end = end or next((mark for mark in (b"\0", b"\n") if mark in rest), b"")
        if end:
            *whole, rest = rest.split(end)
            yield from _decoded(whole)
        if len(rest) > _LONGEST_PATH:
            raise Unreadable("not a list of paths", "Give one path a line.")
    yield from _decoded([rest])


def _decoded(names: list[bytes]) -> Iterator[str]:
    for name in names:
        if path := name.rstrip(b"\r"):
            yield os.fsdecode(path)
