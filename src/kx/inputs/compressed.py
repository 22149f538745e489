"""Compressed data, told by its first bytes: pages unpacked whole, archives as streams; both within limits."""

import io
import re
import sys
from collections.abc import Callable
from typing import BinaryIO, NamedTuple, cast

from kx.errors import Unreadable
from kx.inputs.capped import MAX_PAGE_BYTES
from kx.text import regex

MOST_LAYERS = 2
"""A page saved compressed, in what was compressed once more; there is no honest third."""

_MOST_PIECES = 10_000
"""A file may be several compressed files in a row; millions of empty ones would take a quarter of a minute."""

_MAX_RATIO = 200
"""Pages shrink to a tenth, tables of nothing but tags to a hundredth; bombs to a thousandth and less."""
_RATIO_FREE_BYTES = 4 * 1024 * 1024
_RATIO_FREE_FLOW = 640 * 1024 * 1024
"""Bytes of an archive, in which what is no page is passed by: two seconds' work."""


class Packing(NamedTuple):
    """A kind of compression: its `name` for messages, its `magic` first bytes, and what unpacks a stream of it."""

    name: str
    magic: re.Pattern[bytes]
    unpack: Callable[[BinaryIO], BinaryIO]


def _gunzip(file: BinaryIO) -> BinaryIO:
    import gzip

    return cast("BinaryIO", gzip.GzipFile(fileobj=file))


def _bunzip2(file: BinaryIO) -> BinaryIO:
    import bz2

    return cast("BinaryIO", bz2.BZ2File(file))


def _unxz(file: BinaryIO) -> BinaryIO:
    import lzma

    return cast("BinaryIO", lzma.LZMAFile(file, format=lzma.FORMAT_XZ))


def _unzstd(file: BinaryIO) -> BinaryIO:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return cast("BinaryIO", zstd.ZstdFile(file))


_PACKINGS = (
    Packing("gzip", regex(rb"\x1f\x8b\x08"), _gunzip),
    Packing("bzip2", regex(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), _bunzip2),
    Packing("xz", regex(rb"\xfd7zXZ\x00"), _unxz),
    Packing("zstd", regex(rb"\x28\xb5\x2f\xfd|\x50\x2a\x4d\x18"), _unzstd),
)


def packing_of(head: bytes) -> Packing | None:
    """Return the compression of data that begins with `head`.

    >>> packing_of(b"<html>") is None
    True
    """
    return next((packing for packing in _PACKINGS if packing.magic.match(head)), None)


def unpacked(data: bytes) -> bytes:
    """Return a page as it was before it was compressed, at most MAX_PAGE_BYTES; raises Unreadable."""
    for _ in range(MOST_LAYERS):
        packing = packing_of(data)
        if not packing:
            return data
        data = _unpacked_once(data, packing)
    if packing_of(data):
        raise too_many_layers()
    return data


def too_many_layers() -> Unreadable:
    """Return the error for what is compressed again and again."""
    return Unreadable("compressed more than twice", "Unpack it first.")


def damaged(packing: Packing) -> Unreadable:
    """Return the error for data that cannot be unpacked."""
    return Unreadable(f"damaged {packing.name} data", "Fetch it again.")


def swells(unpacked: int, packed: int) -> bool:
    """Tell whether so many bytes out of so many are more than any honest archive has."""
    return unpacked > _RATIO_FREE_FLOW and unpacked > _MAX_RATIO * packed


def swollen(name: str) -> Unreadable:
    """Return the error for an archive that is a bomb; `name` is that of its format."""
    return Unreadable(f"{name} data that swells to more than {_MAX_RATIO} times its size", "No archive is like that.")


def most_unpacked(packed: int) -> int:
    """Return how many bytes a page of so many packed ones may have."""
    return min(MAX_PAGE_BYTES, max(_RATIO_FREE_BYTES, _MAX_RATIO * packed))


def too_swollen(name: str, limit: int) -> Unreadable:
    """Return the error for a page that is a bomb; `name` is that of its format."""
    return Unreadable(
        f"{name} data that swells to more than {limit // 1024**2} MB", "No page is like that; do not unpack it."
    )


def _unpacked_once(data: bytes, packing: Packing) -> bytes:
    if sum(1 for _ in packing.magic.finditer(data)) > _MOST_PIECES:
        raise Unreadable(f"{packing.name} data in too many pieces", "Unpack it first.")
    limit = most_unpacked(len(data))
    try:
        with packing.unpack(io.BytesIO(data)) as file:
            content = file.read(limit + 1)
    except Exception as error:
        raise damaged(packing) from error
    if len(content) > limit:
        raise too_swollen(packing.name, limit)
    return content
