"""Finds the rows of a dump that are those of a table of data: several below each other, with figures in columns."""

from collections.abc import Sequence
from itertools import count

from kx.page.dumps.row import Row
from kx.text import regex

_COLUMNS = regex(r"\s{2,}|\s*\|\s*")
_FRAMES = frozenset("┌├└│┏┣┗┃╔╠╚║")
"""What rows in a drawn frame begin with: tables, and boxes of adverts."""
_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 2
_SHARE_OF_FIGURES = 0.5
"""The share of the cells behind the first of each row that hold a digit."""
_LONGEST_CELL = 60


def with_cells(rows: Sequence[Row], firsts: frozenset[str]) -> Sequence[Row]:
    """Return the rows, which begin with the characters `firsts`, those of tables as rows of cells."""
    may_be = [i for i, row in enumerate(rows) if "  " in row.text or "|" in row.text]
    is_framed = not _FRAMES.isdisjoint(firsts)
    if len(may_be) < _FEWEST_ROWS and not is_framed:
        return rows
    marked = [row._replace(kind="cell") if row.text[0] in _FRAMES else row for row in rows] if is_framed else [*rows]
    parted = {i: cells for i in may_be if (cells := _cells(rows[i]))}
    for start in parted:
        if start - 1 not in parted or rows[start].gap:
            end = next(i for i in count(start + 1) if i not in parted or rows[i].gap)
            if end - start >= _FEWEST_ROWS and _are_data([parted[i] for i in range(start, end)]):
                marked[start:end] = [row._replace(kind="cell") for row in rows[start:end]]
    return marked


def _cells(row: Row) -> Sequence[str]:
    """Return the columns of a row, nothing where it may be a line of text."""
    if row.kind != "text":
        return ()
    cells = [*filter(None, _COLUMNS.split(row.text))]
    return cells if len(cells) >= _FEWEST_COLUMNS and len(max(cells, key=len)) <= _LONGEST_CELL else ()


def _are_data(rows: Sequence[Sequence[str]]) -> bool:
    behind = [cell for cells in rows for cell in cells[1:]]
    return sum(any(map(str.isdigit, cell)) for cell in behind) >= _SHARE_OF_FIGURES * len(behind)
