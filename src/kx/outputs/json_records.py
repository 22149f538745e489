"""Records as JSON: a line each, or one array; written as they come, never collected."""

import re
from collections.abc import Callable, Sequence

import orjson

from kx.outputs.fields import chosen
from kx.outputs.form import Form
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


def form(names: Sequence[str] = (), *, pretty: bool = False, array: bool = False) -> Form:
    """Return the form of one JSON value after the other, a line each, or of one array; `names` choose fields."""
    write = writer(pretty=pretty, array=array)
    choose = chosen(names) if names else None
    frame = _ARRAY if array else {}
    return Form(
        kind=f"json {','.join(names)} {pretty=} {array=}",
        render=(lambda article: write(choose(article))) if choose else write,
        safe=safe,
        **frame,
    )


_ARRAY = {"opening": b"[\n", "between": b",\n", "closing": b"\n]\n", "empty": b"[]\n"}


def writer(*, pretty: bool = False, array: bool = False) -> Callable[[object], bytes]:
    """Return what makes the piece of one record."""
    if not array:
        return lambda record: encode(record, pretty=pretty) + b"\n"
    # Two spaces in; a newline in JSON never belongs to a string.
    return lambda record: (b"  " if pretty else b"") + encode(record, pretty=pretty).replace(b"\n", b"\n  ")


def safe(piece: bytes) -> bytes:
    r"""Return a piece of JSON for a terminal: what it might obey is written as `\uNNNN`, the same to a parser."""
    return piece if piece.isascii() else _UNSAFE_ON_SCREEN.sub(_escape, piece.decode()).encode()


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
