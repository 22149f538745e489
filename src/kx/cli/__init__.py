"""The command line: it reads options, joins inputs to outputs, and does nothing else."""

import sys
from collections.abc import Iterable
from importlib import import_module
from io import TextIOWrapper
from typing import Annotated

import typer

from kx import __version__
from kx.cli.endings import to_the_end

_HOMES = {
    "extract": "articles",
    "json": "articles",
    "csv": "articles",
    "sqlite": "stores",
    "parquet": "stores",
    "markdown": "stores",
    "date": "dates",
    "mentions": "mentions",
    "explain": "explain",
    "sites": "sites",
    "schema": "schema",
}
"""The commands, in the order of the help, and the modules of this package that they stand in."""


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kx {__version__}")
        raise typer.Exit


def _kx(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Read saved Indonesian news pages and print clean, structured articles.

    \b
    kx extract page.html                      read it
    kx json saved-pages/ | jq -r .title       records for programs
    kx csv saved-pages/ -o articles.csv       a table
    kx sqlite saved-pages/ articles.db        a database with full-text search
    kx date "Minggu, 03 November 2019 / 14:02 WIB"
    """


def _app(names: Iterable[str]) -> typer.Typer:
    """Return the program with the named commands."""
    app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(_kx)
    for name in names:
        app.command(name)(getattr(import_module(f"{__name__}.{_HOMES[name]}"), f"{name}_command"))
    return app


def main() -> None:
    """Run the command line, in UTF-8 whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # The command that is asked for is enough; to make all eleven would be a tenth of the start.
    asked = [name for name in sys.argv[1:2] if name in _HOMES]
    with to_the_end():
        _app(asked or _HOMES)(prog_name="kx")
