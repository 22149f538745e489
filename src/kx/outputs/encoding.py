"""Records and other values as JSON, for programs and for terminals."""

import re

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


def safe(piece: bytes) -> bytes:
    r"""Return a piece of JSON for a terminal: what it might obey is written as `\uNNNN`, the same to a parser."""
    if piece.isascii() and b"\x7f" not in piece:
        return piece
    return _UNSAFE_ON_SCREEN.sub(_escape, piece.decode()).encode()


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
