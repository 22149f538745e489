"""The known sites as a table on a terminal. Rich is imported with this module."""

from collections.abc import Iterable
from typing import TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from kx.outputs.known_sites import KnownSite

_WIDEST = 120


def show(sites: Iterable[KnownSite], file: TextIO) -> None:
    """Print a row for each site."""
    console = Console(file=file, markup=False, emoji=False, highlight=False)
    console.width = min(console.width, _WIDEST)
    table = Table("site", "zone", "language", "what its file knows", box=SIMPLE_HEAD)
    table.columns[0].style = "bold"
    for site in sites:
        table.add_row("\n".join(site.domains), site.zone, site.language, ", ".join(site.knows))
    console.print(table)
