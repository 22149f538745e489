"""Records as JSON: a line each, or one array; written as they come, never collected."""

import re
from collections.abc import Iterable, Iterator

import orjson

from kx.outputs.plain import plain
from kx.text import regex

_UNSAFE_ON_SCREEN = regex("[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What JSON may hold as it is and a terminal may obey: DEL, C1 controls, bidirectional overrides."""


def encode(record: object, *, pretty: bool = False) -> bytes:
    """Return `record`, a dataclass or plain values, as JSON."""
    option = orjson.OPT_INDENT_2 if pretty else 0
    try:
        return orjson.dumps(record, option=option)
    except orjson.JSONEncodeError:
        return orjson.dumps(plain(record), option=option)


def lines(records: Iterable[object], *, pretty: bool = False) -> Iterator[bytes]:
    """Yield one JSON value after the other, each with a newline behind it."""
    for record in records:
        yield encode(record, pretty=pretty) + b"\n"


def array(records: Iterable[object], *, pretty: bool = False) -> Iterator[bytes]:
    r"""Yield the pieces of one JSON array, also of an empty one.

    >>> b"".join(array([1, 2])), b"".join(array([]))
    (b'[\n1,\n2\n]\n', b'[]\n')
    """
    opening, closing = b"[\n", b"[]\n"
    for record in records:
        value = encode(record, pretty=pretty)
        yield opening + (_indented(value) if pretty else value)
        opening, closing = b",\n", b"\n]\n"
    yield closing


def shown(chunks: Iterable[bytes]) -> Iterator[bytes]:
    r"""Yield `chunks` of JSON for a terminal: what it might obey is written as `\uNNNN`, the same to a parser."""
    for chunk in chunks:
        yield chunk if chunk.isascii() else _UNSAFE_ON_SCREEN.sub(_escape, chunk.decode()).encode()


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _indented(value: bytes) -> bytes:
    """Move a value two spaces in; a newline in JSON never belongs to a string."""
    return b"  " + value.replace(b"\n", b"\n  ")
