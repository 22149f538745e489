"""An archive or a table while it is read: what its pages are called, and how its damage is told."""

from collections.abc import Callable
from datetime import datetime
from typing import BinaryIO, NamedTuple, cast

from kx.errors import Unreadable
from kx.inputs.capped import MAX_PAGE_BYTES, explained
from kx.inputs.source import Columns, Source

_STEP = 1024 * 1024

_MOST_SPOOLED = 4 * 1024**3
"""Bytes of a pipe that are put aside on disk, for what can only be read from its end."""


class Page(NamedTuple):
    """What a member of an archive or a row of a table gives."""

    data: bytes | str
    url: str | None = None
    now: datetime | None = None


class Archive(NamedTuple):
    """The bytes of an archive, unpacked as `file`; `name` as records have it; `columns` for tables."""

    name: str
    file: BinaryIO
    columns: Columns

    def page(self, member: str, read: Callable[[], Page]) -> Source:
        """Return what `read` gives as the page `name#member`; whatever it raises is the trouble of that page alone."""
        name = f"{self.name}#{member.encode('utf-8', 'surrogateescape').decode('utf-8', 'backslashreplace')}"
        try:
            page = read()
        except Exception as error:  # noqa: BLE001 - a library may raise anything over damaged bytes
            return Source(name, trouble=damage(error))
        return Source(name, data=page.data, url=page.url, now=page.now)

    def seekable(self) -> BinaryIO:
        """Return the bytes as a file to seek in: itself, or a copy that is put aside; raises Unreadable."""
        if self.file.seekable():
            return self.file
        from tempfile import SpooledTemporaryFile

        copy = cast("BinaryIO", SpooledTemporaryFile(max_size=MAX_PAGE_BYTES))  # noqa: SIM115 - its reader closes it
        while piece := self.file.read(_STEP):
            copy.write(piece)
            if copy.tell() > _MOST_SPOOLED:
                copy.close()
                raise Unreadable(f"more than {_MOST_SPOOLED // 1024**3} GB in a pipe", "Unpack it to a file first.")
        copy.seek(0)
        return copy


def damage(error: Exception) -> Unreadable:
    """Return what a library raised over an archive as an error with a hint."""
    if isinstance(error, Unreadable):
        return error
    if isinstance(error, OSError) and error.strerror:
        return explained(error)
    reason = " ".join(str(error).split())
    return Unreadable(f"damaged or cut short{f' ({reason})' if reason else ''}", "Fetch it again.")
