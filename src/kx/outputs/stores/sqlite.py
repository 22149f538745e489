"""Articles in an SQLite database: one table of articles, one for each of their lists, and full-text search.

The schema stands beside this module, in articles.sql and mentions.sql. A source that comes again is replaced whole.
Python's own sqlite3 does all of it; sqlite-utils, which could do it too, would guess a schema that is known here, and
takes four packages and a third of a second to start.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from kx.article import Article
from kx.outputs.places import refusals, refused, require_file
from kx.outputs.stores.batches import Batches
from kx.outputs.stores.columns import Row, row

_OURS = (int.from_bytes(b"kxdb"), 1)
"""Application id and version of the schema, as `PRAGMA application_id` and `user_version` tell them."""

_KIND = """
SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)
FROM pragma_application_id, pragma_user_version
"""
"""One statement, so that a database which another run is making is seen empty or ready."""

_PATIENCE = 30
"""Seconds to wait for another program that writes to the same database."""

Part = tuple[str, Row]
"""A table and a row of it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as rows: that of `articles`, and those of the other tables, which lack its `article` only."""

    article: Row
    parts: list[Part]


def _author(role: str) -> Callable[[Any], Row]:
    return lambda name: {"role": role, "name": name}


_LISTS: dict[str, tuple[str, Callable[[Any], Row]]] = {
    "reporters": ("authors", _author("reporter")),
    "editors": ("authors", _author("editor")),
    "sources": ("authors", _author("source")),
    "tags": ("tags", lambda tag: {"tag": tag}),
    "related": ("related", dict),
    "indicators": ("indicators", dict),
    "warnings": ("warnings", lambda code: {"code": code}),
    "mentions_dates": ("mentions_dates", dict),
    "mentions_amounts": ("mentions_amounts", dict),
    "mentions_tickers": ("mentions_tickers", dict),
}
"""Columns that hold lists: the table that takes their items, and an item as a row of it."""


def entry(article: Article, *, mentions: bool = False) -> Entry:
    """Return the rows of `article`; with `mentions` also those of what its text mentions."""
    columns = row(article, mentions=mentions)
    columns["text"] = "\n\n".join(columns.pop("paragraphs"))
    lists = {name: columns.pop(name) for name in _LISTS if name in columns}
    return Entry(columns, [part for name, items in lists.items() for part in _parts(name, items)])


def _parts(name: str, items: Iterable[object]) -> Iterator[Part]:
    table, columns = _LISTS[name]
    for position, item in enumerate(items):
        yield table, {"position": position, **columns(item)}


@contextmanager
def store(path: str, *, mentions: bool = False) -> Iterator[Callable[[Entry], None]]:
    """Open the database at `path`, or make it, for as long as the block lasts, and give the function that adds to it.

    Entries go in by the batch, each batch a transaction, so whenever the run is killed there are whole articles only.
    Raises OutputError.
    """
    with _named_refusals(path), closing(_opened(path, mentions=mentions)) as connection:
        batches = Batches(partial(_write, connection), lambda entry: len(entry.article["text"]))
        try:
            yield batches.add
        except KeyboardInterrupt:
            batches.flush()  # what was added are whole articles
            raise
        batches.flush()


@contextmanager
def _named_refusals(path: str) -> Iterator[None]:
    try:
        with refusals(path):
            yield
    except sqlite3.Error as error:
        raise refused(path, str(error)) from error


def _opened(path: str, *, mentions: bool) -> sqlite3.Connection:
    place = Path(path)
    require_file(place)
    connection = sqlite3.connect(place.absolute(), timeout=_PATIENCE, isolation_level=None)
    try:
        _prepare(connection, path, mentions=mentions)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: str, *, mentions: bool) -> None:
    *found, tables = connection.execute(_KIND).fetchone()
    if tables and tuple(found) != _OURS:
        raise refused(path, "it is a database that is not of this version of kx")
    schema = "".join(_script(name) for name in ("articles.sql", "mentions.sql")[: 2 if mentions else 1])
    application, version = _OURS
    connection.executescript(
        f"BEGIN IMMEDIATE;{schema}PRAGMA application_id = {application}; PRAGMA user_version = {version}; COMMIT;"
    )
    connection.execute("PRAGMA foreign_keys = ON")


def _script(name: str) -> str:
    return (files("kx.outputs.stores") / name).read_text("utf-8")


def _write(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        for one in entries:
            _replace(connection, one)


def _replace(connection: sqlite3.Connection, one: Entry) -> None:
    """Put the article in, in place of the one from the same source, whose id it takes and whose rows go with it."""
    known = connection.execute("SELECT id FROM articles WHERE source = ?", (one.article["source"],)).fetchone()
    if known:
        connection.execute("DELETE FROM articles WHERE id = ?", known)
    article = {"id": known and known[0], **one.article}
    number = connection.execute(_insertion("articles", article), article).lastrowid
    for table, columns in one.parts:
        part = {"article": number, **columns}
        connection.execute(_insertion(table, part), part)


def _insertion(table: str, columns: Row) -> str:
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608 - the names are those of the schema
