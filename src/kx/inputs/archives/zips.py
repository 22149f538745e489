"""Zip archives: pages in the order of the archive's list, read one at a time, never written anywhere."""

import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from struct import Struct
from typing import IO, BinaryIO, cast

from kx.errors import Unreadable
from kx.inputs.archives.archive import Archive, Page
from kx.inputs.capped import MAX_PAGE_BYTES, read_capped, too_large
from kx.inputs.source import Source, is_page_name

_ENCRYPTED, _SIZE_UNKNOWN, _UTF8 = 0x1, 0x8, 0x800

_UNPACKED_IN_STEPS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""The other methods are unpacked by `zipfile` in one go, however much comes out."""

_MARK = b"PK\x03\x04"
_HEADER = Struct("<4s2xHH4xLLLHH")
"""What stands before each member: mark, flags, method, checksum, sizes packed and unpacked, of its name, of extras."""

_Open = Callable[[zipfile.ZipInfo], AbstractContextManager[IO[bytes] | zipfile.ZipExtFile]]


def pages(archive: Archive) -> Iterator[Source]:
    """Yield the pages of a zip archive, links left out; raises what `zipfile` raises after the last whole one."""
    with archive.seekable() as file:
        try:
            packed = zipfile.ZipFile(file)
        except zipfile.BadZipFile:
            yield from _pages(archive, _members(file), partial(zipfile.ZipExtFile, file, "r"))
            raise
        with packed:
            yield from _pages(archive, iter(packed.infolist()), packed.open)


def _pages(archive: Archive, members: Iterator[zipfile.ZipInfo], opened: _Open) -> Iterator[Source]:
    for member in members:
        if is_page_name(member.filename) and not stat.S_ISLNK(member.external_attr >> 16):
            yield archive.page(member.filename, partial(_content, opened, member))


def _content(opened: _Open, member: zipfile.ZipInfo) -> Page:
    if member.flag_bits & _ENCRYPTED:
        raise Unreadable("encrypted", "Unpack the archive first.")
    if member.compress_type not in _UNPACKED_IN_STEPS:
        raise Unreadable("neither stored nor deflated", "Unpack the archive first.")
    if member.file_size > MAX_PAGE_BYTES:
        raise too_large()
    with opened(member) as file:
        return Page(read_capped(cast("BinaryIO", file)))


def _members(file: BinaryIO) -> Iterator[zipfile.ZipInfo]:
    """Yield the members of an archive whose list at the end is lost, each with `file` at its content."""
    at = 0
    while file.seek(at) == at and len(header := file.read(_HEADER.size)) == _HEADER.size:
        mark, flags, method, checksum, packed, unpacked, name, extras = _HEADER.unpack(header)
        if mark != _MARK or flags & _SIZE_UNKNOWN:
            return
        member = zipfile.ZipInfo(file.read(name).decode("utf-8" if flags & _UTF8 else "cp437", "replace"))
        member.flag_bits, member.compress_type, member.CRC = flags, method, checksum
        member.compress_size, member.file_size = packed, unpacked
        at = file.seek(extras, 1) + packed
        yield member
