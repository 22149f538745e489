"""Articles in a database, asked by SQL."""

import json
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import BARE, FULL, article

from kx.article import Article
from kx.errors import OutputError
from kx.outputs.encoding import encode
from kx.outputs.fields import KEYS, MENTIONS, chosen
from kx.outputs.stores import sqlite


def put(path: Path, *articles: Article, mentions: bool = False) -> None:
    with sqlite.store(str(path), mentions=mentions) as add:
        for one in articles:
            add(sqlite.entry(one, mentions=mentions))


def asked(path: Path, query: str, *values: object) -> list[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query, values).fetchall()


def tables(path: Path) -> set[str]:
    return {name for (name,) in asked(path, "SELECT name FROM sqlite_master WHERE type = 'table'")}


def record(path: Path, source: str) -> dict[str, Any]:
    """Put the record together again, as JSON has it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        (row,) = map(dict, connection.execute("SELECT * FROM articles WHERE source = ?", (source,)))
        number = row.pop("id")

        def parts(table: str, condition: str = "1") -> list[dict[str, Any]]:
            query = f"SELECT * FROM {table} WHERE article = ? AND {condition} ORDER BY position"  # noqa: S608 - constants
            found = [dict(part) for part in connection.execute(query, (number,))]
            return [{key: value for key, value in part.items() if key not in {"article", "position"}} for part in found]

        for role in ("reporter", "editor", "source"):
            row[f"{role}s"] = [part["name"] for part in parts("authors", f"role = '{role}'")]
        row["tags"] = [part["tag"] for part in parts("tags")]
        row["warnings"] = [part["code"] for part in parts("warnings")]
        row["related"], row["indicators"] = parts("related"), parts("indicators")
    for whole, names in (("image", ("url", "caption", "credit")), ("page", ("number", "of", "next"))):
        values = {name: row.pop(f"{whole}_{name}") for name in names}
        row[whole] = values if any(value is not None for value in values.values()) else None
    row["paragraphs"] = row.pop("text").split("\n\n")
    row["paywalled"] = bool(row["paywalled"])
    return {key: row[key] for key in KEYS}


@pytest.mark.parametrize("one", [FULL, BARE], ids=["full", "bare"])
def test_a_record_comes_back_as_json_has_it(one: Article, tmp_path: Path) -> None:
    put(tmp_path / "a.db", one)
    assert record(tmp_path / "a.db", one.source) == json.loads(encode(one))


@given(st.text(st.characters(exclude_categories=()), min_size=1))
def test_any_text_comes_back(text: str) -> None:
    entry = sqlite.entry(article(title=text, tags=(text,)))
    with closing(sqlite3.connect(":memory:")) as connection:
        found = connection.execute("SELECT ?, ?", (entry.article["title"], entry.parts[4][1]["tag"])).fetchone()
    assert found == (json.loads(encode(text)),) * 2


def test_a_source_that_comes_again_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    put(path, BARE, FULL, mentions=True)
    put(path, article(title="Judul baru", tags=("satu",), reporters=(), indicators=()))
    assert record(path, FULL.source)["tags"] == ["satu"]
    assert asked(path, "SELECT id, title FROM articles ORDER BY id") == [(1, "Tungku"), (2, "Judul baru")]
    assert asked(path, "SELECT count(*) FROM authors WHERE role = 'reporter'") == [(0,)]
    assert asked(path, "SELECT count(*) FROM mentions_amounts WHERE article = 2") == [(0,)]


def test_the_same_articles_twice_leave_the_same_database(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    put(path, FULL, BARE, mentions=True)
    with closing(sqlite3.connect(path)) as connection:
        before = list(connection.iterdump())
    put(path, FULL, BARE, FULL, mentions=True)
    with closing(sqlite3.connect(path)) as connection:
        after = list(connection.iterdump())
    assert sorted(line for line in after if "articles_fts_" not in line) == sorted(
        line for line in before if "articles_fts_" not in line
    )


@pytest.mark.parametrize(
    ("words", "found"),
    [("tungku", [1]), ("TUNGKÚ", [1]), ("menempa", []), ("kesatria", [2]), ("tungku OR ksatria", [1, 2])],
)
def test_full_text_search(words: str, found: list[int], tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    put(path, article(source="2", title="Lama", paragraphs=("Lama sekali menempa.",)))
    put(path, article(source="2", title="Kesatria", paragraphs=("Sang ksatria berkuda.",)))
    put(path, article(source="1", paragraphs=("Tungkú baru.",)))
    rows = asked(
        path,
        "SELECT CAST(source AS INTEGER) FROM articles WHERE id IN "
        "(SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?) ORDER BY 1",
        words,
    )
    assert [number for (number,) in rows] == found


@pytest.mark.parametrize("change", ["DELETE FROM articles WHERE source = ?", "UPDATE articles SET title = 'x' || ?"])
def test_the_index_and_the_lists_follow_what_others_change(change: str, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    put(path, BARE, FULL, mentions=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(change, (FULL.source,))
        connection.commit()
        connection.execute("INSERT INTO articles_fts (articles_fts, rank) VALUES ('integrity-check', 1)")
        for table in tables(path) & {"authors", "tags", "related", "indicators", "warnings", "mentions_amounts"}:
            kept = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - a constant
            assert bool(kept) == change.startswith("UPDATE")
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_vacuum_leaves_the_index_right(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    put(path, *(article(source=str(number), title=f"Judul{number}") for number in range(5)))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM articles WHERE source IN ('0', '2')")
        connection.commit()
        connection.execute("VACUUM")
    found = "SELECT source FROM articles WHERE id = (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)"
    assert asked(path, found, "judul3") == [("3",)]


def test_mentions_stand_in_tables_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    text = "Laba PT Bank Mandiri Tbk (BMRI) naik 12,5% pada Jumat (1/3) menjadi Rp 0,5 triliun."
    one = article(paragraphs=("Pembuka.", text))
    put(path, BARE)
    assert not any(name.startswith("mentions") for name in tables(path))
    put(path, one, mentions=True)
    told = json.loads(encode(chosen((MENTIONS,))(one)))["mentions"]
    amounts = asked(path, "SELECT value, unit, text, paragraph, span_start, span_end FROM mentions_amounts")
    assert amounts == [
        (mention["value"], mention["unit"], mention["text"], mention["paragraph"], *mention["span"])
        for mention in told["amounts"]
    ]
    assert [value for value, *_ in amounts] == [12.5, 500000000000]
    assert asked(path, "SELECT date_start, date_end, granularity FROM mentions_dates") == [
        ("2024-03-01", "2024-03-01", "day")
    ]
    assert asked(path, "SELECT symbol FROM mentions_tickers") == [("BMRI",)]
    assert all(text[start:end] == words for _, _, words, _, start, end in amounts)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """Return a database that another program holds for a moment."""
    path = tmp_path / "a.db"
    put(path, BARE)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(0.3, other.rollback)
    timer.start()
    yield path
    timer.join()
    other.close()


def test_another_writer_is_waited_for(held: Path) -> None:
    put(held, FULL)
    assert asked(held, "SELECT count(*) FROM articles") == [(2,)]


# A job in the background ignores Ctrl-C, and so would what it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)

RUN_ON = """
import signal, sys
from itertools import count
signal.signal(signal.SIGINT, signal.default_int_handler)  # shells have it ignored in what they start with "&"
sys.path.insert(0, "tests/outputs")
from made_up import article
from kx.outputs.stores import sqlite
with sqlite.store(sys.argv[1]) as add:
    for number in count():
        add(sqlite.entry(article(source=str(number))))
"""


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_is_killed_leaves_whole_articles(stop: signal.Signals, tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", RUN_ON, path], cwd=root, stderr=subprocess.DEVNULL) as run:
        while not path.exists() or path.stat().st_size < 3_000_000:
            assert run.poll() is None
        run.send_signal(stop)
    articles = asked(path, "SELECT count(*) FROM articles")[0][0]
    assert articles > 0
    assert asked(path, "PRAGMA integrity_check") == [("ok",)]
    for table, each in (("authors", 4), ("tags", 2), ("related", 2), ("indicators", 3), ("warnings", 1)):
        assert asked(path, f"SELECT count(*) FROM {table}") == [(each * articles,)]  # noqa: S608 - a constant


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE articles (judul)")
    before = path.read_bytes()
    with pytest.raises(OutputError, match="not of this version of kx"):
        put(path, FULL)
    assert path.read_bytes() == before


def test_columns_and_tables_of_others_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    put(path, BARE)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE articles ADD COLUMN rating INTEGER DEFAULT 5")
        connection.execute("CREATE TABLE notes (note)")
    put(path, FULL)
    assert asked(path, "SELECT rating FROM articles") == [(5,), (5,)]
    assert "notes" in tables(path)


def test_a_batch_that_is_refused_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    put(path, BARE)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "CREATE TRIGGER no BEFORE INSERT ON tags WHEN new.tag = 'x' BEGIN SELECT RAISE(ABORT, 'no x'); END"
        )
    with pytest.raises(OutputError, match="no x"):
        put(path, FULL, article(source="2", tags=("x",)))
    assert asked(path, "SELECT source FROM articles") == [("-",)]
