"""The form of an output that is a stream of pieces: what stands before, between and behind them."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kx.article import Article


class Form(NamedTuple):
    """How articles become one stream of bytes."""

    kind: str
    """What the stream is, in one line: a stopped one is gone on with only in the same kind."""

    render: Callable[[Article], bytes]
    """Makes the piece of one article."""
    safe: Callable[[bytes], bytes] = bytes
    """Makes of a piece what a terminal may get: nothing that it would obey."""
    opening: bytes = b""
    between: bytes = b""
    closing: bytes = b""
    empty: bytes = b""
    """What a stream without any piece is."""

    def pieces(self, values: Iterable[bytes], *, begun: bool = False) -> Iterator[bytes]:
        """Yield a piece for each rendered article; `begun` says that some were written before."""
        for value in values:
            yield (self.between if begun else self.opening) + value
            begun = True

    def end(self, *, begun: bool) -> bytes:
        """Return what stands behind the last piece."""
        return self.closing if begun else self.empty
