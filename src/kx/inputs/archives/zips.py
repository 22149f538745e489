"""Zip archives: pages in the order of the archive's list, read one at a time, never written anywhere."""

import stat
import zipfile
from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, cast

from kx.errors import Unreadable
from kx.inputs.archives.archive import Archive, Page
from kx.inputs.archives.ziplists import found, listed, opened
from kx.inputs.capped import MAX_PAGE_BYTES, read_capped, too_large
from kx.inputs.source import Source, is_page_name

_ENCRYPTED = 0x1

_UNPACKED_IN_STEPS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""The other methods are unpacked by `zipfile` in one go, however much comes out."""


def pages(archive: Archive) -> Iterator[Source]:
    """Yield the pages of a zip archive, links left out; raises BadZipFile after the last whole one."""
    with archive.seekable() as file:
        try:
            deque(listed(file), maxlen=0)
        except zipfile.BadZipFile:
            yield from _pages(archive, file, found(file))
            raise
        yield from _pages(archive, file, listed(file))


def _pages(archive: Archive, file: BinaryIO, members: Iterator[zipfile.ZipInfo]) -> Iterator[Source]:
    for member in members:
        if is_page_name(member.filename) and not stat.S_ISLNK(member.external_attr >> 16):
            yield archive.page(member.filename, partial(_content, file, member))


def _content(file: BinaryIO, member: zipfile.ZipInfo) -> Page:
    if member.flag_bits & _ENCRYPTED:
        raise Unreadable("encrypted", "Unpack the archive first.")
    if member.compress_type not in _UNPACKED_IN_STEPS:
        raise Unreadable("neither stored nor deflated", "Unpack the archive first.")
    if member.file_size > MAX_PAGE_BYTES:
        raise too_large()
    with opened(file, member) as content:
        return Page(read_capped(cast("BinaryIO", content)))
