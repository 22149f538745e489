"""Zip archives: pages in the order of the archive's list, read one at a time, never written anywhere."""

import os
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
from kx.inputs.compressed import most_unpacked, swells, swollen, too_swollen
from kx.inputs.source import Source, is_page_name

_ENCRYPTED = 0x1

_UNPACKED_IN_STEPS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""The other methods are unpacked by `zipfile` in one go, however much comes out."""


def pages(archive: Archive) -> Iterator[Source]:
    """Yield the pages of a zip archive, links left out.

    Raises BadZipFile after the last whole one, and Unreadable where all together swell beyond measure, as those of
    many names for the same data do.
    """
    with archive.seekable() as file:
        try:
            deque(listed(file), maxlen=0)
        except zipfile.BadZipFile:
            yield from _pages(archive, file, found(file))
            raise
        yield from _pages(archive, file, listed(file))


def _pages(archive: Archive, file: BinaryIO, members: Iterator[zipfile.ZipInfo]) -> Iterator[Source]:
    packed = file.seek(0, os.SEEK_END)
    unpacked = 0
    for member in members:
        if is_page_name(member.filename) and not stat.S_ISLNK(member.external_attr >> 16):
            page = archive.page(member.filename, partial(_content, file, member))
            yield page
            unpacked += len(page.data or b"")
            if swells(unpacked, packed):
                raise swollen("zip")


def _content(file: BinaryIO, member: zipfile.ZipInfo) -> Page:
    if member.flag_bits & _ENCRYPTED:
        raise Unreadable("encrypted", "Unpack the archive first.")
    if member.compress_type not in _UNPACKED_IN_STEPS:
        raise Unreadable("neither stored nor deflated", "Unpack the archive first.")
    if member.file_size > MAX_PAGE_BYTES:
        raise too_large()
    if member.file_size > (limit := most_unpacked(member.compress_size)):
        raise too_swollen("zip", limit)
    with opened(file, member) as content:
        return Page(read_capped(cast("BinaryIO", content)))
