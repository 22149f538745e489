"""`kx extract`, `kx json` and `kx csv`: pages in, articles out.

Whatever takes time to import is imported inside the commands, so that help and `kx --version` stay quick.
"""

import sys
from typing import Annotated

import typer

from kx.cli.endings import command
from kx.cli.groups import ungrouped
from kx.cli.options import Fields, Mentions, Output, Pages, read_delimiter, read_fields


@command
@ungrouped
def extract_command(context: typer.Context, pages: Pages, output: Output) -> None:
    """Print articles to read.

    A page on a terminal, Markdown in a pipe or a file.

    \b
    kx extract page.html
    kx extract saved-pages/ -o all.md
    """
    from kx.cli.run import Run
    from kx.cli.writing import write
    from kx.outputs.streams import markdown

    if output.path is None and sys.stdout is not None and sys.stdout.isatty():
        from kx.outputs.screens import articles as screen

        run = Run(pages, lambda article: article)
        screen.show(run.values(), sys.stdout)
        run.finish()
    else:
        form = markdown.form()
        write(Run(pages, form.render), form, output, context)


@command
@ungrouped
def json_command(
    context: typer.Context,
    pages: Pages,
    output: Output,
    fields: Fields = None,
    array: Annotated[bool, typer.Option("--array", help="One JSON array instead of a record a line.")] = False,
    pretty: Annotated[bool, typer.Option("--pretty", help="Indented, for people.")] = False,
    mentions: Mentions = False,
    errors: Annotated[
        bool, typer.Option("--errors-as-records", help="Put what failed into the stream too: its source and error.")
    ] = False,
) -> None:
    """Print articles as JSON, one a line.

    kx schema tells what each key of a record means.

    \b
    kx json saved-pages/ | jq -r .title
    kx json page.html --fields title,published,text --pretty
    curl -s https://… | kx json
    """
    from kx.cli.report import entry
    from kx.cli.run import Run
    from kx.cli.writing import write
    from kx.outputs.fields import KEYS, MENTIONS
    from kx.outputs.streams import json_records

    names = read_fields(fields)
    if mentions:
        names = (*(names or KEYS), MENTIONS)
    form = json_records.form(names or (), pretty=pretty, array=array)
    failed = json_records.writer(pretty=pretty, array=array)
    run = Run(pages, form.render, (lambda failure: failed(entry(failure))) if errors else None)
    write(run, form, output, context)


@command
@ungrouped
def csv_command(
    context: typer.Context,
    pages: Pages,
    output: Output,
    fields: Fields = None,
    delimiter: Annotated[
        str, typer.Option("--delimiter", metavar="CHAR", help="Between cells; tab or \\t is a tab.")
    ] = ",",
    excel: Annotated[
        bool,
        typer.Option("--excel", help="For spreadsheets: a byte order mark, and ' before what looks like a formula."),
    ] = False,
    mentions: Mentions = False,
) -> None:
    """Print articles as CSV, one a row.

    Lists are joined by "; ", the body stands in the column text.

    \b
    kx csv saved-pages/ -o articles.csv
    kx csv saved-pages/ --excel --delimiter ";" -o articles.csv
    kx csv saved-pages/ --fields published,title,reporters
    """
    from kx.cli.run import Run
    from kx.cli.writing import write
    from kx.outputs.fields import MENTIONS
    from kx.outputs.streams import csv_records

    names = read_fields(fields) or csv_records.DEFAULT_FIELDS
    if mentions:
        names = (*names, MENTIONS)
    form = csv_records.form(names, delimiter=read_delimiter(delimiter), excel=excel)
    write(Run(pages, form.render), form, output, context)
