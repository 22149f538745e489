"""`kx sqlite`, `kx parquet` and `kx markdown`: pages in; a database, a table for analysts, a folder of files out.

Each has a function that makes plain values of an article, which is what takes time, and a store that takes them.
"""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from kx.cli.endings import UsageError, command
from kx.cli.groups import ungrouped
from kx.cli.options import Mentions, Pages

if TYPE_CHECKING:
    from kx.cli.run import Run

T = TypeVar("T")

_STDOUT = "-"


@command
@ungrouped
def sqlite_command(
    pages: Pages,
    out: Annotated[str, typer.Argument(metavar="OUT.db", help="The database, made or updated.", show_default=False)],
    mentions: Mentions = False,
) -> None:
    """Put articles into an SQLite database, with full-text search.

    A page that was put in before is replaced: the database has each source once. datasette opens it as it is.

    \b
    kx sqlite saved-pages/ articles.db
    sqlite3 articles.db "SELECT title FROM articles_fts WHERE articles_fts MATCH 'kapur AND gula'"
    """
    from kx.cli.run import Run
    from kx.outputs.stores import sqlite

    store = sqlite.store(_place(pages, out), mentions=mentions)
    run = Run(pages, partial(sqlite.entry, mentions=mentions))
    run.spare(out)
    _fill(run, store)


@command
@ungrouped
def parquet_command(
    pages: Pages,
    out: Annotated[
        str, typer.Argument(metavar="OUT.parquet", help="The file; appears when all is done.", show_default=False)
    ],
    compression: Annotated[
        str, typer.Option("--compression", metavar="NAME", help="zstd, snappy, gzip, brotli, lz4 or none.")
    ] = "zstd",
    mentions: Mentions = False,
    force: Annotated[bool, typer.Option("--force", help="Replace OUT also if it is not a Parquet file.")] = False,
) -> None:
    """Write articles as a Parquet file, for DuckDB, Polars and pandas.

    Needs pyarrow.

    \b
    kx parquet saved-pages/ articles.parquet
    duckdb -c "SELECT site, count(*) FROM 'articles.parquet' GROUP BY site"
    """
    from kx.cli.run import Run
    from kx.outputs.stores import parquet

    if compression not in parquet.COMPRESSIONS:
        raise UsageError(
            f"--compression: {compression!r} is not known", f"Choose one of {', '.join(parquet.COMPRESSIONS)}."
        )
    store = parquet.store(_place(pages, out), compression=compression, mentions=mentions, force=force)
    run = Run(pages, partial(parquet.record, mentions=mentions))
    run.spare(out)
    _fill(run, store)


@command
@ungrouped
def markdown_command(
    pages: Pages,
    out: Annotated[str, typer.Argument(metavar="DIR", help="The folder, made if need be.", show_default=False)],
    force: Annotated[bool, typer.Option("--force", help="Replace also files that are not of kx.")] = False,
) -> None:
    """Write each article as a Markdown file with YAML front matter.

    Files are named as the pages are, below the folders that were named. A page that was written before is replaced.

    \b
    kx markdown saved-pages/ articles/
    """
    from kx.cli.run import Run
    from kx.outputs.stores import markdown_files

    store = markdown_files.store(_place(pages, out), {_root(path) for path in pages.inputs or ()}, force=force)
    run = Run(pages, markdown_files.rendered)
    run.spare(out)
    _fill(run, store)


def _fill(run: "Run[T]", store: AbstractContextManager[Callable[[T], None]]) -> None:
    """Put what is made of every article into `store`, and end as every run does."""
    with store as add:
        for value in run.values():
            add(value)
    run.finish()


def _place(pages: Pages, out: str) -> str:
    """Return `out` where it can be meant as the place, and is not the only thing that was named."""
    if not (pages.inputs or pages.files_from):
        raise UsageError("no input", "Name the pages, then the place; - is standard input.")
    if out == _STDOUT:
        raise UsageError("standard output cannot hold this", "Name a place as the last argument.")
    return out


def _root(path: str) -> str:
    """Return the folder as seen from which the pages of an input are named."""
    from kx.inputs import printable_name

    folder = path if os.path.isdir(path) else os.path.dirname(path)  # noqa: PTH112, PTH120 - they never raise
    return printable_name(folder).rstrip("/")
