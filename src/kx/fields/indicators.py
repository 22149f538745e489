"""The market ticker, as numbers."""

import functools
import re
from collections.abc import Callable, Iterable, Iterator

from kx.article import Indicator
from kx.indonesian.numbers import read_decimal, read_number
from kx.page import Found, Page
from kx.text import regex

_NAMES = (
    "CSI 300", "EMAS", "FTSE 100", "IDX", "IDX30", "IDX80", "IDXESGL", "IDXG30", "IDXHIDIV20", "IDXQ30", "IDXV30",
    "IHSG", "ISSI", "JII", "JII70", "KOMPAS100", "LQ45", "MNC36", "NASDAQ 100", "NIKKEI 225", "PERAK", "RD.CAMPURAN",
    "RD.PENDAPATAN TETAP", "RD.SAHAM", "S&P 500", "USD/IDR",
)  # fmt: skip
"""Names that end in digits, which dumps run into the value: `LQ45935,34`."""

_KNOWN = "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))
_NUMBER = r"[+−–-]?\d[\d.,]*"
_COLUMN = rf"(?: {_NUMBER} (?![\d.,]*\s*%) | [-–—] (?!\S) )"
_ROW = regex(
    rf"""
    (?P<name> {_KNOWN} | [A-Z][A-Z.&/ -]{{1,30}}? (?: \d{{1,2}}[A-Z] | [ ]?\d{{1,3}}(?=[ ]) )?? )
    \s* (?P<value> {_COLUMN} )?
    \s* (?P<change> {_COLUMN} )?
    \s* (?: \(? (?P<percent> {_NUMBER} ) \s* % \)? | (?P<none> [-–—] ) )?
    """,
    re.VERBOSE,
)
_LONGEST_ROW = 80
"""Characters of a row; what is longer is none, and is not kept."""
_CELL = regex(rf"{_NUMBER}\s*%?|[-–—]")
_BEFORE_NAME = regex(rf"(?<=[\d%])\s+(?=(?:{_KNOWN})\s)")


def candidates(page: Page) -> Iterator[Found[tuple[Indicator, ...]]]:
    """Yield the ticker's rows in order."""
    yield Found(_read(found.value for found in page.select(page.site.indicators, between=" ")), page.site.indicators)
    yield Found(_read(_rows(line.text for line in page.regions.head)), "ticker lines")


def _rows(lines: Iterable[str]) -> Iterator[str]:
    """Yield the rows of a ticker: those of a line that holds several, and one where each cell has its own line."""
    row = ""
    for line in lines:
        if row and _CELL.fullmatch(line):
            row = f"{row} {line}"
            continue
        if row:
            yield row
        row = line if line in _NAMES else ""
        if not row:
            yield from _BEFORE_NAME.split(line) if line.startswith(_NAMES) else (line,)
    if row:
        yield row


def _read(rows: Iterable[str]) -> tuple[Indicator, ...]:
    return tuple(filter(None, map(_indicator, filter(_may_be_row, rows))))


def _may_be_row(text: str) -> bool:
    return len(text) <= _LONGEST_ROW and (text[-1].isdigit() or text[-1] in "%)-–—")


def _is_row(row: re.Match[str]) -> bool:
    """Tell a row of a ticker from words and a number: by a percentage, or by its name or a dash in each column."""
    is_named = row["name"] in _NAMES or (row["none"] and row["change"])
    return bool(row["percent"] or (row["value"] and is_named))


@functools.lru_cache(maxsize=1024)  # pages that were saved on one day show the same ticker
def _indicator(text: str) -> Indicator | None:
    row = _ROW.fullmatch(text)
    if not row or not _is_row(row):
        return None
    name, value, change, percent = row.group("name", "value", "change", "percent")
    return Indicator(name, _number(value, read_number), _number(change, read_number), _number(percent, read_decimal))


def _number(text: str | None, read: Callable[[str], float]) -> float | None:
    """Return the value of a column, None where it is empty or a dash; minus signs are set in many ways."""
    if not text or text[-1] in "-–—":
        return None
    return read(text if text.isascii() else text.replace("−", "-").replace("–", "-"))
