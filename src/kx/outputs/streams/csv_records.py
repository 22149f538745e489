"""Records as CSV (RFC 4180): one row an article, lists joined by `; `, the body in `text`.

`excel=True` writes for spreadsheets: a byte order mark, so that they read UTF-8, and an apostrophe before
text that they would take for a formula. `'` before `=`, `+`, `-`, `@`, tab or line end is thus the guard;
to undo it, drop one apostrophe wherever apostrophes stand before one of these (as `unguarded` does).
"""

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Protocol

from kx.article import Article, Indicator, Related
from kx.outputs.fields import GETTERS, KEYS, SPREAD, Getter
from kx.outputs.streams.form import Form
from kx.text import displayable, regex

BOM = "\ufeff"

_FORMULA = regex(r"'*[=+\-@\t\r\n]")
_NUMBER = regex(r"[+-]?\d+(?:[.,]\d+)*%?")

_SPREAD = {**SPREAD, "mentions": ("mentions.dates", "mentions.amounts", "mentions.tickers")}

DEFAULT_FIELDS = tuple("text" if key == "paragraphs" else key for key in KEYS)


def form(names: Sequence[str] = DEFAULT_FIELDS, *, delimiter: str = ",", excel: bool = False) -> Form:
    """Return the form of a header with a row for each article under it."""
    columns = [column for name in names for column in _SPREAD.get(name, (name,))]
    write: Callable[[Iterable[str]], str] = csv.writer(_Echo(), delimiter=delimiter).writerow
    header = write([column.replace(".", "_") for column in columns])
    cells = [_cell_of(column) for column in columns]
    guard = guarded if excel else str

    def render(article: Article) -> bytes:
        return _encode(write([guard(cell(article)) for cell in cells]))

    opening = _encode(BOM + header if excel else header)
    return Form(
        kind=f"csv {','.join(names)} {delimiter=} {excel=}", render=render, safe=safe, opening=opening, empty=opening
    )


def safe(piece: bytes) -> bytes:
    """Return a piece for a terminal, without what it might obey."""
    return displayable(piece.decode()).encode()


def guarded(text: str) -> str:
    r"""Return `text` so that no spreadsheet takes it for a formula; numbers stay numbers.

    >>> guarded('=HYPERLINK("x")'), guarded("-2.95"), guarded("- Jakarta")
    ('\'=HYPERLINK("x")', '-2.95', "'- Jakarta")
    """
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def unguarded(text: str) -> str:
    """Undo `guarded`.

    >>> unguarded("'- Jakarta"), unguarded("'kutip'")
    ('- Jakarta', "'kutip'")
    """
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


class _Echo:
    """A file for `csv.writer` that hands every row straight back."""

    def write(self, row: str) -> str:
        return row


def _encode(row: str) -> bytes:
    return row.encode("utf-8", "replace")


def _cell_of(column: str) -> Callable[[Article], str]:
    get: Getter = GETTERS[column]
    join = _JOINED.get(column, "; ").join
    return lambda article: _cell(get(article), join)


_JOINED = {"paragraphs": "\n\n"}


class _Join(Protocol):
    def __call__(self, parts: Iterable[str], /) -> str: ...


def _cell(value: object, join: _Join) -> str:
    if isinstance(value, tuple):
        return join(_cell(part, join) for part in value)
    for kind, write in _WRITERS:
        if isinstance(value, kind):
            return write(value)
    return str(value)


def _indicator(line: Indicator) -> str:
    """Write a ticker's line as pages print it, `LQ45 935.34 -28.38 -2.95%`; the sign tells a change from a value."""
    numbers = ((line.value, "{:.15g}"), (line.change, "{:+.15g}"), (line.change_percent, "{:+.15g}%"))
    return " ".join([line.name, *(form.format(number) for number, form in numbers if number is not None)])


_WRITERS: tuple[tuple[type, Callable[..., str]], ...] = (
    (str, str),
    (type(None), lambda _none: ""),
    (bool, lambda truth: str(truth).lower()),
    (date, lambda day: day.isoformat()),
    (Related, lambda link: link.title),
    (Indicator, _indicator),
)
