"""The members of a zip archive, one by one: `zipfile` keeps the whole list, most of a kilobyte for each name."""

import zipfile
from collections.abc import Iterator
from struct import Struct
from typing import BinaryIO

_END_MARK, _END64_MARK, _ENTRY_MARK, _HEADER_MARK = b"PK\x05\x06", b"PK\x06\x06", b"PK\x01\x02", b"PK\x03\x04"

_END = Struct("<4s8xLL2x")
"""What stands behind the list: mark, the size of the list, its offset; then a comment."""
_END64 = Struct("<4s36xQQ")
"""The same where the archive is large."""
_LOCATOR = 20
"""Bytes that stand between the two."""
_LONGEST_COMMENT = 0xFFFF

_ENTRY = Struct("<4s4xHH4xLLLHHH4xLL")
"""An entry of the list: mark, flags, method, checksum, sizes (packed, unpacked, of name, extras and comment), kind of
file, offset."""
_HEADER = Struct("<4s2xHH4xLLLHH")
"""What stands before each member: mark, flags, method, checksum, sizes packed and unpacked, of its name, of extras."""

_SIZE_UNKNOWN, _UTF8 = 0x8, 0x800
_LARGE = 0xFFFFFFFF
_ZIP64 = 1
"""The extra that has the numbers which are too large for their places."""


def listed(file: BinaryIO) -> Iterator[zipfile.ZipInfo]:
    """Yield the members as the list at the end of the archive has them; raises BadZipFile."""
    start, end, shift = _place(file)
    while start < end:
        file.seek(start)
        head = file.read(_ENTRY.size)
        if len(head) < _ENTRY.size or not head.startswith(_ENTRY_MARK):
            raise zipfile.BadZipFile("Bad magic number for central directory")
        _, flags, method, checksum, packed, unpacked, name, extras, comment, kind, offset = _ENTRY.unpack(head)
        member = _member(file.read(name), flags, method, checksum)
        member.external_attr = kind
        numbers = _large_numbers(file.read(extras), [unpacked, packed, offset])
        member.file_size, member.compress_size, offset = numbers
        member.header_offset = offset + shift
        start += _ENTRY.size + name + extras + comment
        yield member


def found(file: BinaryIO) -> Iterator[zipfile.ZipInfo]:
    """Yield the members of an archive whose list is lost, as their headers tell, up to the first that does not."""
    at = 0
    while file.seek(at) == at and len(head := file.read(_HEADER.size)) == _HEADER.size:
        mark, flags, method, checksum, packed, unpacked, name, extras = _HEADER.unpack(head)
        if mark != _HEADER_MARK or flags & _SIZE_UNKNOWN:
            return
        member = _member(file.read(name), flags, method, checksum)
        member.compress_size, member.file_size, member.header_offset = packed, unpacked, at
        at += _HEADER.size + name + extras + packed
        yield member


def opened(file: BinaryIO, member: zipfile.ZipInfo) -> zipfile.ZipExtFile:
    """Return what unpacks a member; raises BadZipFile."""
    if member.header_offset >= 0:
        file.seek(member.header_offset)
        head = file.read(_HEADER.size)
        if len(head) == _HEADER.size and head.startswith(_HEADER_MARK):
            *_, name, extras = _HEADER.unpack(head)
            file.seek(name + extras, 1)
            return zipfile.ZipExtFile(file, "r", member)
    raise zipfile.BadZipFile("Bad magic number for file header")


def _place(file: BinaryIO) -> tuple[int, int, int]:
    """Return where the list begins and ends, and how far all offsets are off, since something may stand before."""
    length = file.seek(0, 2)
    first = max(0, length - _END.size - _LONGEST_COMMENT - _END64.size - _LOCATOR)
    file.seek(first)
    tail = file.read()
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        raise zipfile.BadZipFile("File is not a zip file")
    _, size, offset = _END.unpack_from(tail, at)
    at64 = at - _LOCATOR - _END64.size
    if at64 >= 0 and tail.startswith(_END64_MARK, at64):
        at = at64
        _, size, offset = _END64.unpack_from(tail, at)
    end = first + at
    if end - size < 0:
        raise zipfile.BadZipFile("Bad offset for central directory")
    return end - size, end, end - size - offset


def _member(name: bytes, flags: int, method: int, checksum: int) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name.decode("utf-8" if flags & _UTF8 else "cp437", "replace"))
    member.flag_bits, member.compress_type, member.CRC = flags, method, checksum
    return member


def _large_numbers(extras: bytes, numbers: list[int]) -> list[int]:
    """Return the numbers, those that are too large for their places as the extras have them."""
    while len(extras) >= 4:  # noqa: PLR2004 - two sizes of two bytes
        kind, size = int.from_bytes(extras[:2], "little"), int.from_bytes(extras[2:4], "little")
        if kind == _ZIP64:
            eights = (int.from_bytes(extras[at : at + 8], "little") for at in range(4, 4 + size - 7, 8))
            return [next(eights, number) if number == _LARGE else number for number in numbers]
        extras = extras[4 + size :]
    return numbers
