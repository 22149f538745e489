"""Amounts in running text: money, percentages, counted quantities, each with its exact value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Final

from kx.indonesian.mentions import units
from kx.indonesian.mentions.figures import Figure, figures
from kx.text import regex


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in a text; `start` and `end` are its place.

    `unit` is an ISO 4217 code for money, `%`, `bps`, or what is counted, as written and in lower case;
    it is empty where only a magnitude follows the number.
    """

    text: str
    value: Decimal
    unit: str
    start: int
    end: int


def find_amounts(text: str) -> tuple[Amount, ...]:
    """Return the amounts in `text`, in order.

    >>> for found in find_amounts("Laba naik 24,36% menjadi Rp 2-3 triliun dari 341 pelaku"):
    ...     print(found.text, found.value, found.unit, sep=" | ")
    24,36% | 24.36 | %
    Rp 2 | 2000000000000 | IDR
    3 triliun | 3000000000000 | IDR
    341 pelaku | 341 | pelaku
    """
    found = list(figures(text))
    for first, second in pairwise(found):
        _share(text, first, second)
    return tuple(_amounts(text, found))


_LINK: Final = regex(r"\s*(?:([-–—]|hingga|sampai(?:\s+dengan)?|s\.?/?d\.?)|(dan|atau|&)|(menjadi|ke))\s*")
_FROM: Final = regex(r"\bdari\s$")
_LONGEST_LINK, _LONGEST_FROM = 16, 6
_SMALL: Final = 1000


def _share(text: str, first: Figure, second: Figure) -> None:
    """Give each end of a range what only the other has: `Rp 2-3 triliun`, `7 hingga 8 persen`."""
    link = _link(text, first, second)
    if link is None:
        return
    if _is_sign(link, first, second):
        second.start, second.negative = second.start - 1, True
        return
    plain = link[1] or second.magnitude or "." in second.number
    if first.currency and plain and not (second.measured or second.timed):
        second.currency = first.currency
    alike = not first.measured or first.currency == second.currency != ""
    if alike and not first.magnitude and second.magnitude and _smaller(first, second):
        first.magnitude = second.magnitude
    if not first.measured:
        first.currency, first.unit, first.timed = second.currency, second.unit, second.timed


def _link(text: str, first: Figure, second: Figure) -> re.Match[str] | None:
    """Return what stands between the ends of a range: none in `2019-2020 unit`, nor in `Rp 4 triliun hingga 2045`."""
    if second.start - first.end > _LONGEST_LINK or first.spelt or second.spelt or _is_year(first):
        return None
    if first.magnitude and _is_year(second) and not second.measured:
        return None
    link = _LINK.fullmatch(text, first.end, second.start)
    if link and link[3] and not _FROM.search(text, max(0, first.start - _LONGEST_FROM), first.start):
        return None
    return link


def _is_sign(link: re.Match[str], first: Figure, second: Figure) -> bool:
    """Tell whether a dash is the sign of what stands behind it: in `S&P 500 -1,16%` nothing goes up to 1,16."""
    low, high = first.value(), second.value()
    glued = link[1] in _DASHES and link.start(1) > first.end and link.end(1) == second.start
    return glued and not first.measured and low is not None and high is not None and low > high


_DASHES: Final = frozenset("-–—")


def _smaller(first: Figure, second: Figure) -> bool:
    """Tell whether `first` can share the magnitude of `second`: in `Rp 500 hingga Rp 1 juta` it does not."""
    low, high = first.value(), second.value()
    return low is not None and high is not None and low < _SMALL and low <= high.scaleb(-second.magnitude)


_YEAR: Final = regex("(?:19|20)[0-9]{2}")
_CLOCK: Final = regex(r"[0-2]?[0-9]\.[0-5][0-9]")
_PREVIOUS: Final = regex(r"([^\W\d_]+)[\s.:]*$")
_REACH: Final = 24

# As often a number as a year.
_THOUSANDS: Final = "2000"


def _amounts(text: str, found: list[Figure]) -> Iterator[Amount]:
    for figure in found:
        value = figure.value()
        if value is not None and _is_amount(text, figure):
            unit = figure.currency or figure.unit
            yield Amount(text[figure.start : figure.end], _plain(value), unit, figure.start, figure.end)


def _is_amount(text: str, figure: Figure) -> bool:
    if figure.currency or figure.unit in _ALWAYS:
        return True
    if figure.timed or not (figure.unit or figure.magnitude) or _multiplies(text, figure):
        return False
    return bool(figure.magnitude) or _counts(text, figure)


def _multiplies(text: str, figure: Figure) -> bool:
    """Tell whether the number is a factor: `2 x 1.000 MW`."""
    return figure.unit == "x" and text[figure.end : figure.end + 2].strip().isdecimal()


_ALWAYS: Final = frozenset({"%", "bps"})


def _counts(text: str, figure: Figure) -> bool:
    """Tell whether a bare number with a noun behind it counts: not `Pasal 5 huruf`, nor `pada 2025 perusahaan`."""
    match = _PREVIOUS.search(text, max(0, figure.start - _REACH), figure.start)
    previous = match[1].lower() if match else ""
    if _is_year(figure) and not (figure.number == _THOUSANDS and previous not in units.BEFORE_YEARS):
        return previous in units.COUNTING
    if previous in units.LABELS or (figure.spelt and previous in units.SPELT_LABELS):
        return False
    return figure.unit in units.MEASURES or not _CLOCK.fullmatch(figure.number)


def _is_year(figure: Figure) -> bool:
    return not figure.currency and not figure.magnitude and bool(_YEAR.fullmatch(figure.number))


@lru_cache(maxsize=4096)
def _plain(value: Decimal) -> Decimal:
    """Return the same value, whole numbers without an exponent, others without zeros at the end."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()
