"""Finds the rows of a dump that are those of a table of data: several below each other, with figures in columns."""

from collections.abc import Sequence

from kx.page.dumps.row import Row
from kx.text import regex

_COLUMNS = regex(r"\s{2,}|\s*\|\s*")
_MAY_HOLD = ("  ", "|")
"""What parts the columns of a row."""
_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 2
_SHARE_OF_FIGURES = 0.5
"""The share of the cells behind the first of each row that hold a digit."""
_LONGEST_CELL = 60


def with_cells(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows, those of tables as rows of cells."""
    parted = [_cells(row) for row in rows]
    if sum(map(bool, parted)) < _FEWEST_ROWS:
        return rows
    marked = [*rows]
    start = 0
    while start < len(rows):
        end = start + 1
        while parted[start] and end < len(rows) and parted[end] and not rows[end].gap:
            end += 1
        if end - start >= _FEWEST_ROWS and _are_data(parted[start:end]):
            marked[start:end] = [row._replace(kind="cell") for row in rows[start:end]]
        start = end
    return marked


def _cells(row: Row) -> Sequence[str]:
    """Return the columns of a row, nothing where it may be a line of text."""
    if row.kind != "text" or not any(sign in row.text for sign in _MAY_HOLD):
        return ()
    cells = [*filter(None, _COLUMNS.split(row.text))]
    is_row = len(cells) >= _FEWEST_COLUMNS and len(max(cells, key=len)) <= _LONGEST_CELL
    return cells if is_row else ()


def _are_data(rows: Sequence[Sequence[str]]) -> bool:
    behind = [cell for cells in rows for cell in cells[1:]]
    return sum(any(map(str.isdigit, cell)) for cell in behind) >= _SHARE_OF_FIGURES * len(behind)
