"""The command line: it reads options, joins inputs to outputs, and does nothing else."""

import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from kx import __version__
from kx.cli.articles import csv_command, extract_command, json_command
from kx.cli.dates import date_command
from kx.cli.explain import explain_command
from kx.cli.mentions import mentions_command
from kx.cli.schema import schema_command
from kx.cli.sites import sites_command
from kx.cli.stores import markdown_command, parquet_command, sqlite_command

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False)
app.command("extract")(extract_command)
app.command("json")(json_command)
app.command("csv")(csv_command)
app.command("sqlite")(sqlite_command)
app.command("parquet")(parquet_command)
app.command("markdown")(markdown_command)
app.command("date")(date_command)
app.command("mentions")(mentions_command)
app.command("explain")(explain_command)
app.command("sites")(sites_command)
app.command("schema")(schema_command)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kx {__version__}")
        raise typer.Exit


@app.callback()
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


def main() -> None:
    """Run the command line, in UTF-8 whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app(prog_name="kx")
