"""Texts on a terminal with what they mention marked, and the values beside. Rich is imported with this module."""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kx.outputs.mentions import Mentions, listed
from kx.text import displayable

_WIDEST = 120
_STYLES = {"date": "cyan", "amount": "green", "ticker": "magenta"}


def show(found: Iterable[Mentions], file: TextIO) -> None:
    """Print each text to `file` with its finds."""
    console = Console(file=file, markup=False, emoji=False, highlight=False)
    console.width = min(console.width, _WIDEST)
    for mentions in found:
        console.print(Padding(_view(mentions), (0, 0, 1, 0)))


def _view(mentions: Mentions) -> Table:
    rows = listed(mentions)
    values = Table.grid(padding=(0, 2))
    values.add_column()
    values.add_column(overflow="fold")
    for kind, mention, value in rows:
        values.add_row(Text(_line(mention.text), style=_STYLES[kind]), Text(_line(value)))
    view = Table.grid(expand=True, padding=(0, 4))
    view.add_column(ratio=3)
    view.add_column(ratio=2)
    view.add_row(_marked(mentions), values)
    return view


def _marked(mentions: Mentions) -> Text:
    """Return the text with its finds marked; what a terminal might obey is left out piece by piece."""
    text, done = Text(), 0
    for kind, mention, _ in listed(mentions):
        text.append(displayable(mentions.text[done : mention.start]))
        text.append(displayable(mentions.text[max(done, mention.start) : mention.end]), style=f"bold {_STYLES[kind]}")
        done = max(done, mention.end)
    return text.append(displayable(mentions.text[done:]))


def _line(text: str) -> str:
    return " ".join(displayable(text).split())
