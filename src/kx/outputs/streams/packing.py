"""Files that are compressed because their name says so, in parts that can each be read by themselves."""

import sys
from collections.abc import Callable
from typing import BinaryIO, cast

Pack = Callable[[BinaryIO], BinaryIO]
"""Opens a compressed part at the end of a file, which stays open when the part is closed."""


def packer(name: str) -> Pack | None:
    """Return what compresses a file called `name`, or None where it is to stay plain."""
    return next((pack for suffix, pack in _PACKERS.items() if name.endswith(suffix)), None)


def _gzip(file: BinaryIO) -> BinaryIO:
    import gzip  # noqa: PLC0415 - few outputs are compressed

    # Without a name and a time of its own, so that the same records are the same bytes.
    return cast("BinaryIO", gzip.GzipFile("", "wb", fileobj=file, mtime=0))


def _bzip2(file: BinaryIO) -> BinaryIO:
    import bz2  # noqa: PLC0415 - as above

    return cast("BinaryIO", bz2.open(file, "wb"))


def _xz(file: BinaryIO) -> BinaryIO:
    import lzma  # noqa: PLC0415 - as above

    return cast("BinaryIO", lzma.open(file, "wb"))


def _zstandard(file: BinaryIO) -> BinaryIO:
    if sys.version_info >= (3, 14):
        from compression import zstd  # noqa: PLC0415 - as above
    else:
        from backports import zstd  # noqa: PLC0415 - as above
    return cast("BinaryIO", zstd.ZstdFile(file, "wb"))


_PACKERS: dict[str, Pack] = {".gz": _gzip, ".bz2": _bzip2, ".xz": _xz, ".zst": _zstandard}
