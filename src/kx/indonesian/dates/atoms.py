"""The first level of the grammar: tokens grouped into dates, clocks and relative terms.

A row says what a group is called, its shape, and what reads it. At every place the first row
that fits wins, so the longer of two shapes stands first.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from kx.errors import DateError
from kx.indonesian.dates import clocks, days, periods, relative
from kx.indonesian.dates.clocks import Clock
from kx.indonesian.dates.periods import Part
from kx.indonesian.dates.reference import Term
from kx.indonesian.dates.shapes import KIND, expanded
from kx.indonesian.dates.tokens import Sequence, Tokens
from kx.indonesian.dates.written import Written

Atom = Written | Part | Clock | Term | DateError | int


class Atoms(Sequence[Atom]):
    """A text as atoms; a token that belongs to none keeps its kind and its number."""

    __slots__ = ()


Row = tuple[str, str, Callable[[Tokens], Atom]]

_ROWS: Final[tuple[Row, ...]] = (
    *days.FULL,
    *relative.ROWS,
    *clocks.ROWS,
    *periods.ROWS,
    *days.PARTIAL,
)


@cache
def _grammar() -> re.Pattern[str]:
    """Return all rows as one pattern; each ends in an empty group, which tells what has matched."""
    return re.compile("|".join(f"(?:{expanded(shape)})()" for _, shape, _ in _ROWS), re.VERBOSE)


@lru_cache(maxsize=4096)
def grouped(kinds: str) -> tuple[tuple[int, int, int], ...]:
    """Return row, start and end of every group; texts differ, but they share their shapes."""
    found = _grammar().finditer(kinds)
    return tuple(((match.lastindex or 0) - 1, *match.span()) for match in found)


def atoms(tokens: Tokens) -> Atoms:
    """Return `tokens` with every group that a row describes made one atom."""
    shape: list[str] = []
    values: list[Atom] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for row, start, end in grouped(tokens.kinds):
        kind, value = _read(row, tokens.part(start, end))
        shape += (tokens.kinds[done:start], kind)
        values += (*tokens.values[done:start], value)
        starts += tokens.starts[done : start + 1]
        ends += (*tokens.ends[done:start], tokens.ends[end - 1])
        done = end
    shape.append(tokens.kinds[done:])
    values += tokens.values[done:]
    return Atoms("".join(shape), values, starts + tokens.starts[done:], ends + tokens.ends[done:])


def _read(row: int, parts: Tokens) -> tuple[str, Atom]:
    name, _, read = _ROWS[row]
    try:
        return KIND[name], read(parts)
    except DateError as error:
        return KIND["IMPOSSIBLE"], error
