"""Articles as Parquet, read by pyarrow and DuckDB."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from made_up import BARE, FULL, article

from kx.article import Article
from kx.errors import OutputError
from kx.outputs.encoding import encode
from kx.outputs.fields import KEYS
from kx.outputs.stores import parquet


def put(path: Path, articles: Iterable[Article], **options: Any) -> None:  # noqa: ANN401 - those of the store
    with parquet.store(str(path), **options) as add:
        for one in articles:
            add(parquet.record(one, mentions=options.get("mentions", False)))


def asked(path: Path, query: str) -> list[tuple[Any, ...]]:
    with duckdb.connect() as connection:
        return connection.execute(f"WITH articles AS (FROM '{path}') {query}").fetchall()


def as_json(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row as the record that JSON has."""
    for whole, names in (("image", ("url", "caption", "credit")), ("page", ("number", "of", "next"))):
        values = {name: row[f"{whole}_{name}"] for name in names}
        row[whole] = values if any(value is not None for value in values.values()) else None
    return {key: row[key] for key in KEYS}


def test_records_come_back_as_json_has_them(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    broken = article(title="a\ud800b", tags=('"', "\x00", "=1", "\u2028"), related=())
    put(path, [FULL, BARE, broken])
    rows = pq.read_table(path).to_pylist()
    assert [as_json(row) for row in rows] == [json.loads(encode(one)) for one in (FULL, BARE, broken)]


def test_times_are_typed(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    put(path, [article(published=datetime.fromisoformat("2024-03-05T01:15:00+09:00")), BARE])
    schema = pq.read_schema(path)
    assert schema.field("published_utc").type == pa.timestamp("us", "UTC")
    assert schema.field("published_date").type == pa.date32()
    full, bare = pq.read_table(path).to_pylist()
    assert full["published"] == "2024-03-05T01:15:00+09:00"
    assert full["published_utc"] == datetime(2024, 3, 4, 16, 15, tzinfo=UTC)
    assert full["published_date"] == date(2024, 3, 5)
    assert (full["modified_date"], full["modified_utc"]) == (date(2024, 3, 5), None)
    assert (bare["published_date"], bare["published_utc"]) == (None, None)


def test_duckdb_reads_lists_and_structs(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    put(path, [FULL, BARE])
    assert asked(path, "SELECT unnest(reporters) AS name FROM articles ORDER BY name") == [
        ("Damar Wicaksono",),
        ("Sekar Wulan",),
    ]
    assert asked(
        path, "SELECT one.name FROM (SELECT unnest(indicators) AS one FROM articles) WHERE one.value > 1000"
    ) == [("EMAS",)]
    assert asked(path, "SELECT count(*) FROM articles WHERE array_to_string(paragraphs, ' ') ILIKE '%tungku%'") == [
        (2,)
    ]
    assert asked(path, "SELECT typeof(published_utc), typeof(related) FROM articles LIMIT 1") == [
        ("TIMESTAMP WITH TIME ZONE", "STRUCT(title VARCHAR, url VARCHAR)[]")
    ]


def test_mentions_are_lists_of_structs(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    text = "Laba (BMRI) naik 12,5% pada Jumat (1/3) menjadi Rp 99.999.999 triliun."
    put(path, [article(paragraphs=("Pembuka.", text)), BARE], mentions=True)
    full, bare = pq.read_table(path).to_pylist()
    assert [(one["value"], one["unit"]) for one in full["mentions_amounts"]] == [(12.5, "%"), (99999999e12, "IDR")]
    assert [(one["date_start"], one["date_end"]) for one in full["mentions_dates"]] == [("2024-03-01", "2024-03-01")]
    assert [one["symbol"] for one in full["mentions_tickers"]] == ["BMRI"]
    for kind in ("dates", "amounts", "tickers"):
        assert bare[f"mentions_{kind}"] == []
        for one in full[f"mentions_{kind}"]:
            assert one["paragraph"] == 1
            assert text[one["span_start"] : one["span_end"]] == one["text"]
    put(path, [FULL])
    assert not any(name.startswith("mentions") for name in pq.read_schema(path).names)


@pytest.mark.parametrize("compression", parquet.COMPRESSIONS)
def test_compressions(compression: str, tmp_path: Path) -> None:
    put(tmp_path / "a.parquet", [FULL], compression=compression)
    column = pq.read_metadata(tmp_path / "a.parquet").row_group(0).column(0)
    assert column.compression.lower() == {"none": "uncompressed"}.get(compression, compression)


def test_zstd_is_the_default(tmp_path: Path) -> None:
    put(tmp_path / "a.parquet", [FULL])
    assert pq.read_metadata(tmp_path / "a.parquet").row_group(0).column(0).compression == "ZSTD"


def test_row_groups_are_bounded_by_rows_and_by_text(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    put(path, [BARE] * 2500)
    put(tmp_path / "long.parquet", [article(paragraphs=("x" * 9_000_000,))] * 3)
    groups = [pq.read_metadata(path).row_group(number).num_rows for number in range(3)]
    assert groups == [1000, 1000, 500]
    assert pq.read_metadata(tmp_path / "long.parquet").num_row_groups == 2


def test_no_article_is_a_table_of_no_rows(tmp_path: Path) -> None:
    put(tmp_path / "a.parquet", [])
    table = pq.read_table(tmp_path / "a.parquet")
    assert table.num_rows == 0
    assert table.column_names[:4] == ["source", "url", "site", "title"]


def test_the_same_articles_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        put(tmp_path / name, [FULL, BARE], mentions=True)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_a_run_that_ends_early_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    put(path, [BARE])

    def interrupted() -> Iterable[Article]:
        yield from [FULL] * 1500
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        put(path, interrupted())
    assert pq.read_table(path).column("source").to_pylist() == ["-"]
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_not_parquet_is_replaced_only_by_force(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html>")
    with pytest.raises(OutputError, match="not Parquet"):
        put(path, [FULL])
    assert path.read_text() == "<html>"
    put(path, [FULL], force=True)
    assert pq.read_table(path).num_rows == 1


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real.parquet")
    put(tmp_path / "link", [FULL])
    assert (tmp_path / "link").is_symlink()
    assert pq.read_table(tmp_path / "real.parquet").num_rows == 1
