"""An explanation on a terminal. Rich is imported with this module, so only when there is a terminal."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TextIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kx.explanation import Explanation
from kx.outputs.explained import Row, line, rows

_WIDEST = 120
_STYLES = {"found": "", "missing": "dim", "beaten": "dim strike", "refused": "bold red"}


def show(explanation: Explanation, file: TextIO) -> None:
    """Print the explanation to `file`: the fields, then the lines that went nowhere."""
    console = Console(file=file, markup=False, emoji=False, highlight=False)
    console.width = min(console.width, _WIDEST)
    told = list(rows(explanation))
    console.print(Text(line(explanation.source), style="bold"))
    console.print(Padding(_fields(row for row in told if row.kind != "dropped"), (1, 0)))
    dropped = [row for row in told if row.kind == "dropped"]
    console.print(Text(f"{len(dropped)} of {len(explanation.lines)} lines are in no field", style="bold"))
    for part in _lines(dropped):
        console.print(part)


def _fields(told: Iterable[Row]) -> Table:
    view = Table.grid(padding=(0, 2))
    view.add_column(style="cyan", no_wrap=True)
    view.add_column()
    for row in told:
        what = "" if row.kind == "beaten" else row.what or row.kind
        view.add_row(Text(what), Text(row.text or "nothing found", style=_STYLES[row.kind]))
        if row.why:
            view.add_row(Text(), Text(row.why, style="green" if row.kind == "found" else "dim"))
    return view


def _lines(dropped: Iterable[Row]) -> Iterator[RenderableType]:
    """Yield the lines, neighbours with the same reason under it."""
    for why, group in groupby(dropped, key=lambda row: row.why):
        yield Padding(Text(why, style="yellow"), (1, 0, 0, 0))
        view = Table.grid(padding=(0, 2))
        view.add_column(style="dim", justify="right", min_width=5, no_wrap=True)
        view.add_column(no_wrap=True, overflow="ellipsis")
        for row in group:
            view.add_row(Text(row.what), Text(row.text))
        yield view
