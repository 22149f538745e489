"""`kx extract`, `kx json` and `kx csv`: pages in, articles out.

Whatever takes time to import is imported inside the commands, so that help and `kx --version` stay quick.
"""

import sys
from typing import Annotated

import typer

from kx.cli.endings import command
from kx.cli.options import Fields, Inputs, Mentions, Now, Output, Url, read_delimiter, read_fields, read_moment


@command
def extract_command(inputs: Inputs = None, output: Output = None, url: Url = None, now: Now = None) -> None:
    """Print articles to read.

    A page on a terminal, Markdown in a pipe or a file.

    \b
    kx extract page.html
    kx extract saved-pages/ -o all.md
    """
    from kx.cli.run import Run, write

    run = Run(inputs, url, read_moment("--now", now))
    if output is None and sys.stdout is not None and sys.stdout.isatty():
        from kx.outputs import screen

        screen.show(run.articles(), sys.stdout)
    else:
        from kx.outputs import markdown

        write(markdown.documents(run.articles()), output, iter)
    run.finish()


@command
def json_command(
    inputs: Inputs = None,
    fields: Fields = None,
    output: Output = None,
    array: Annotated[bool, typer.Option("--array", help="One JSON array instead of a record a line.")] = False,
    pretty: Annotated[bool, typer.Option("--pretty", help="Indented, for people.")] = False,
    mentions: Mentions = False,
    url: Url = None,
    now: Now = None,
) -> None:
    """Print articles as JSON, one a line.

    kx schema tells what each key of a record means.

    \b
    kx json saved-pages/ | jq -r .title
    kx json page.html --fields title,published,text --pretty
    curl -s https://… | kx json
    """
    from kx.cli.run import Run, write
    from kx.outputs import json_records
    from kx.outputs.fields import KEYS, MENTIONS, chosen

    names = read_fields(fields)
    if mentions:
        names = (*(names or KEYS), MENTIONS)
    run = Run(inputs, url, read_moment("--now", now))
    records = map(chosen(names), run.articles()) if names else run.articles()
    encode = json_records.array if array else json_records.lines
    write(encode(records, pretty=pretty), output, json_records.shown)
    run.finish()


@command
def csv_command(
    inputs: Inputs = None,
    fields: Fields = None,
    output: Output = None,
    delimiter: Annotated[
        str, typer.Option("--delimiter", metavar="CHAR", help="Between cells; tab or \\t is a tab.")
    ] = ",",
    excel: Annotated[
        bool,
        typer.Option("--excel", help="For spreadsheets: a byte order mark, and ' before what looks like a formula."),
    ] = False,
    mentions: Mentions = False,
    url: Url = None,
    now: Now = None,
) -> None:
    """Print articles as CSV, one a row.

    Lists are joined by "; ", the body stands in the column text.

    \b
    kx csv saved-pages/ -o articles.csv
    kx csv saved-pages/ --excel --delimiter ";" -o articles.csv
    kx csv saved-pages/ --fields published,title,reporters
    """
    from kx.cli.run import Run, write
    from kx.outputs import csv_records
    from kx.outputs.fields import MENTIONS

    names = read_fields(fields) or csv_records.DEFAULT_FIELDS
    if mentions:
        names = (*names, MENTIONS)
    separator = read_delimiter(delimiter)
    run = Run(inputs, url, read_moment("--now", now))
    rows = csv_records.rows(run.articles(), names, delimiter=separator, excel=excel)
    write(rows, output, csv_records.shown)
    run.finish()
