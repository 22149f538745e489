"""The market ticker, as numbers."""

import re
from collections.abc import Iterable, Iterator

from kx.article import Indicator
from kx.indonesian.numbers import read_decimal, read_number
from kx.page import Found, Page
from kx.text import regex

_NAMES = (
    "EMAS", "IDX", "IDX30", "IDX80", "IDXESGL", "IDXG30", "IDXHIDIV20", "IDXQ30", "IDXV30", "IHSG", "ISSI", "JII",
    "JII70", "KOMPAS100", "LQ45", "MNC36", "RD.CAMPURAN", "RD.PENDAPATAN TETAP", "RD.SAHAM", "USD/IDR",
)  # fmt: skip
"""Names that end in digits, which dumps run into the value: `LQ45935,34`."""

_NUMBER = r"[+-]?\d[\d.,]*"
_ROW = regex(
    rf"""
    (?P<name> {"|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True))} | [A-Z][A-Z.&/ ]{{1,30}}? )
    \s* (?P<value> {_NUMBER} (?![\d.,]*%) )?
    \s* (?P<change> {_NUMBER} (?![\d.,]*%) )?
    \s* (?P<percent> {_NUMBER} ) \s* %
    """,
    re.VERBOSE,
)


def candidates(page: Page) -> Iterator[Found[tuple[Indicator, ...]]]:
    """Yield the ticker's rows in order."""
    yield Found(_read(found.value for found in page.select(page.site.indicators, between=" ")), page.site.indicators)
    yield Found(_read(line.text for line in page.regions.head), "ticker lines")


def _read(rows: Iterable[str]) -> tuple[Indicator, ...]:
    found = (_ROW.fullmatch(row) for row in rows if row.endswith("%"))
    return tuple(
        Indicator(row["name"], _number(row["value"]), _number(row["change"]), read_decimal(row["percent"]))
        for row in found
        if row
    )


def _number(text: str | None) -> float | None:
    return read_number(text) if text else None
