"""What a stream holds, told by its first bytes and never by its name."""

import io
from typing import BinaryIO, NamedTuple, Protocol, cast

from kx.errors import Unreadable
from kx.inputs.capped import explained
from kx.inputs.compressed import MOST_LAYERS, Packing, damaged, packing_of, swells, swollen, too_many_layers
from kx.text import regex

_HEAD = 512
"""The first block of a tar archive, whose mark stands far behind."""

_KINDS = (
    ("zip", regex(rb"PK(?:\x03\x04|\x05\x06)")),
    ("warc", regex(rb"\s*WARC/[01]\.\d")),
    ("parquet", regex(rb"PAR1")),
    ("tar", regex(rb"(?s).{257}ustar")),
    ("json", regex(rb"(?:\xef\xbb\xbf)?\s*\{[ \t]*\"")),
)
_JSON = regex(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*\{|\{[ \t]*\r?\n)\s*\"[\w-]+\"\s*:")
"""One JSON value over many lines, or an array: nothing of it could be read before its end."""


class _Partly(Protocol):
    def read1(self, size: int, /) -> bytes: ...


class Flow(io.RawIOBase):
    """A stream that can be looked at and then be read from its beginning, though it cannot seek.

    Damaged data ends the flow, so that all that was whole before it is read; `trouble` then says what happened.
    """

    def __init__(self, rest: BinaryIO, packing: Packing | None = None, packed: "Flow | None" = None) -> None:
        """Begin at `rest`, which was unpacked as told; in the end it comes out of what flows in `packed`."""
        self.packing = packing
        self.passed = 0
        """Bytes that have flowed by."""
        self._packed = packed
        self.trouble: Unreadable | None = None
        self._head = b""
        self._rest = cast("_Partly", rest)

    def head(self) -> bytes:
        """Return the first bytes, to be called before anything is read."""
        while len(self._head) < _HEAD and (piece := self._next(_HEAD - len(self._head))):
            self._head += piece
        return self._head

    def readable(self) -> bool:
        """Tell `io.BufferedReader` that it may read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what io.BufferedReader passes
        """Fill `buffer` with what is there, without waiting for more."""
        piece = self._head[: len(buffer)] or self._next(len(buffer))
        self._head = self._head[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)

    def _next(self, size: int) -> bytes:
        if self.trouble:
            return b""
        try:
            piece = self._rest.read1(size)
        except Exception as error:  # noqa: BLE001 - a library may raise anything over damaged bytes
            self.trouble = damaged(self.packing) if self.packing else explained(error)
            return b""
        self.passed += len(piece)
        if self.packing and self._packed and swells(self.passed, self._packed.passed):
            self.trouble = swollen(self.packing.name)
            return b""
        return piece


class Content(NamedTuple):
    """The `kind` of archive or table, None for a page; the unpacked bytes as `file`, and the `flow` they come from."""

    kind: str | None
    file: BinaryIO
    flow: Flow


def recognised(file: BinaryIO) -> Content:
    """Look at the beginning of `file`, inside of its compression; raises Unreadable."""
    start = file.tell() if file.seekable() else None
    flow = packed = Flow(file)
    for _ in range(MOST_LAYERS + 1):
        packing = packing_of(flow.head())
        if not packing:
            kind = next((kind for kind, magic in _KINDS if magic.match(flow.head())), None)
            if _JSON.match(flow.head()):
                raise Unreadable("JSON, but not JSON Lines", "Give one object a line, as jq -c '.[]' writes them.")
            if flow.packing or start is None:
                return Content(kind, cast("BinaryIO", io.BufferedReader(flow)), flow)
            file.seek(start)
            return Content(kind, file, flow)
        flow = Flow(packing.unpack(cast("BinaryIO", io.BufferedReader(flow))), packing, packed)
    raise too_many_layers()
