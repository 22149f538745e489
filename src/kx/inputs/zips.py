"""Zip archives: pages in the order of the archive's list, read one at a time, never written anywhere."""

import stat
import zipfile
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, cast

from kx.errors import Unreadable
from kx.inputs.archive import Archive, Page
from kx.inputs.files import MAX_PAGE_BYTES, read_capped, too_large
from kx.inputs.source import Source, is_page_name

_ENCRYPTED = 0x1

_UNPACKED_IN_STEPS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""The other methods are unpacked by `zipfile` in one go, however much comes out."""


def pages(archive: Archive) -> Iterator[Source]:
    """Yield the pages of a zip archive, links left out."""
    with archive.seekable() as file, zipfile.ZipFile(file) as packed:
        for member in packed.infolist():
            if is_page_name(member.filename) and not stat.S_ISLNK(member.external_attr >> 16):
                yield archive.page(member.filename, partial(_content, packed, member))


def _content(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> Page:
    if member.flag_bits & _ENCRYPTED:
        raise Unreadable("encrypted", "Unpack the archive first.")
    if member.compress_type not in _UNPACKED_IN_STEPS:
        raise Unreadable("neither stored nor deflated", "Unpack the archive first.")
    if member.file_size > MAX_PAGE_BYTES:
        raise too_large()
    with packed.open(member) as file:
        return Page(read_capped(cast("BinaryIO", file)))
