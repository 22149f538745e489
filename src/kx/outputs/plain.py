"""Values without kx's own types: what JSON knows, and what a pipe between processes carries cheaply."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from math import isfinite


def plain(value: object) -> object:
    r"""Return `value` with dicts for dataclasses, lists for tuples, ISO 8601 for times.

    A lone surrogate, which is no text in any encoding, becomes a `?`, and what is beyond all numbers None.

    >>> plain(("a\ud800", date(2019, 11, 3), 2.5, 1e999))
    ['a?', '2019-11-03', 2.5, None]
    """
    for kind, convert in _CONVERSIONS:
        if isinstance(value, kind):
            return convert(value)
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def _text(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


_CONVERSIONS: tuple[tuple[type | tuple[type, ...], Callable[..., object]], ...] = (
    (str, _text),
    (float, lambda number: number if isfinite(number) else None),
    (date, lambda moment: moment.isoformat()),
    (dict, lambda record: {key: plain(value) for key, value in record.items()}),
    ((list, tuple), lambda values: [plain(value) for value in values]),
)
