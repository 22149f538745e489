"""Which lines of a text are the cells of a table of data: figures and names in a row, no paragraphs."""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, islice

from lxml import etree

from kx.page.lines.line import Line, Role
from kx.text import fold

_MAY_BE_DATA = (Role.PROSE, Role.INITIALS, Role.PAGING, Role.RULE)
"""Roles that figures and names in cells have by their form: "USD/IDR" has that of initials."""
_CELLS = ("td", "th")
_FEWEST = 2
"""Cells of a row and rows of a table; what has fewer lays out a page or a quotation."""
_LONGEST_CELL = 80
_DEEPEST = 4
"""How far up from a line its cell is looked for: `td > p > strong`."""


def without_data(
    body: Iterable[Line], blocks: Sequence[etree._Element], roles: Collection[Role] = _MAY_BE_DATA
) -> list[Line]:
    """Return the lines of a text, those of the `roles` in rows of short cells as cells."""
    known: dict[etree._Element, bool] = {}
    return [
        line._replace(role=Role.CELL) if line.role in roles and _is_data(blocks[line.number], known) else line
        for line in body
    ]


def _is_data(block: etree._Element, known: dict[etree._Element, bool]) -> bool:
    """Tell whether a line's own element is in a row of data; `known` tells it of the rows that came before."""
    around = islice(chain((block,), block.iterancestors()), _DEEPEST)
    cell = next((element for element in around if element.tag in _CELLS), None)
    row = None if cell is None else cell.getparent()
    if row is None:
        return False
    if row not in known:
        known[row] = _is_row(row) and _is_row_of_many(row)
    return known[row]


def _is_row(row: etree._Element) -> bool:
    texts = [text for cell in row.iterchildren(*_CELLS) if (text := fold("".join(cell.itertext())))]
    return len(texts) >= _FEWEST and all(len(text) <= _LONGEST_CELL for text in texts)


def _is_row_of_many(row: etree._Element) -> bool:
    table = next(row.iterancestors("table"), None)
    rows = () if table is None else (each for each in table.iter("tr") if len(each) >= _FEWEST)
    return sum(1 for _ in zip(rows, range(_FEWEST), strict=False)) == _FEWEST
