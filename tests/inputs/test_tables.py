"""Tables of pages: JSON Lines and Parquet."""

import gzip
import json
import os
import resource
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_compressed import bombed

from kx.inputs import Columns
from packing import jsonl, listed, parquet, texts

ROWS: list[dict[str, object]] = [
    {"html": "<p>satu", "text": "teks", "url": "https://a.id/1", "lain": [1, 2]},
    {"html": None, "text": "dua", "url": None, "lain": None},
    {"html": "", "text": "", "url": "https://a.id/3", "lain": None},
    {"html": "<p>“empat”", "text": None, "url": "", "lain": None},
]


@pytest.mark.parametrize(
    "data",
    [
        jsonl(ROWS),
        b"\xef\xbb\xbf" + jsonl(ROWS),
        gzip.compress(jsonl(ROWS)),
        parquet(ROWS),
        gzip.compress(parquet(ROWS)),
    ],
    ids=["jsonl", "jsonl with a mark", "jsonl.gz", "parquet", "parquet.gz"],
)
def test_a_row_is_a_page_with_its_address(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(data)
    found = listed(tmp_path / "a")
    assert [source.name for source in found] == [f"{tmp_path}/a#{number}" for number in (1, 2, 3, 4)]
    assert [source.url for source in found] == ["https://a.id/1", None, None, None]
    assert list(texts(found).values()) == [
        "<p>satu",
        "dua",
        "neither 'html' nor 'text' holds a page. Say where pages are with --html-field or --text-field.",
        "<p>“empat”",
    ]


@pytest.mark.parametrize("make", [jsonl, parquet])
def test_columns_may_be_called_anything(make: type, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(make([{"isi": "<p>x", "alamat": "https://a.id", "html": "no"}]))
    (source,) = listed(tmp_path / "a", Columns(html="isi", url="alamat"))
    assert (source.data, source.url) == (b"<p>x", "https://a.id")


def test_a_bad_line_costs_itself_alone(tmp_path: Path) -> None:
    lines = [
        b'{"html": "a"}',
        b"{",
        b"[1]",
        b"",
        b'{"html": 7}',
        b'{"html": "\xff"}',
        b"[" * 100_000,
        b'{"text": "b\tc"}',
    ]
    (tmp_path / "a").write_bytes(b"\n".join(lines))
    found = texts(listed(tmp_path / "a"))
    assert {number: str(said).partition(" (")[0].partition(". ")[0] for number, said in found.items()} == {
        "1": "a",
        "2": "not JSON",
        "3": "not a JSON object",
        "5": "neither 'html' nor 'text' holds a page",
        "6": "not JSON",
        "7": "not JSON",
        "8": "b\tc",
    }


def test_a_line_and_a_page_beyond_the_limit_are_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.write(jsonl([{"html": "x" * 17 * 1024**2}]))
        file.write(b'{"html": "' + b"x" * 120 * 1024**2 + b'"}\n')
        file.write(jsonl([{"html": "<p>x"}]))
        file.write(b'{"html": "' + b"x" * 60 * 1024**2)
    assert {name: str(said).partition(".")[0] for name, said in texts(listed(tmp_path / "a")).items()} == {
        "1": "larger than 16 MB",
        "2": "larger than 16 MB",
        "3": "<p>x",
        "4": "larger than 16 MB",
    }


def test_parquet_columns_of_other_kinds(tmp_path: Path) -> None:
    table = pa.table(
        {
            "html": pa.array([b"<p>satu", None], pa.large_binary()),
            "text": pa.array(["x", "dua"]).dictionary_encode(),
            "url": pa.array([1, 2]),
        }
    )
    pq.write_table(table, tmp_path / "a")
    assert [(source.data, source.url) for source in listed(tmp_path / "a")] == [(b"<p>satu", None), (b"dua", None)]


def test_a_parquet_file_without_the_columns_names_those_it_has(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(parquet([{"isi": "x", "alamat": "y"}]))
    (source,) = listed(tmp_path / "a")
    assert str(source.trouble) == (
        "no column 'html' or 'text' (but isi, alamat). Say where pages are with --html-field or --text-field."
    )


def test_a_parquet_file_is_read_a_few_rows_at_a_time(tmp_path: Path) -> None:
    pq.write_table(pa.table({"html": [f"<p>{number}" for number in range(1000)]}), tmp_path / "a", row_group_size=300)
    found = listed(tmp_path / "a")
    assert [source.data for source in found] == [f"<p>{number}".encode() for number in range(1000)]
    assert found[-1].name.endswith("#1000")


def test_a_text_that_many_rows_have_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    rows = pa.DictionaryArray.from_arrays([0] * 20, ["a " * 50_000_000])
    pq.write_table(pa.table({"html": rows}), tmp_path / "a.parquet", compression="zstd")
    (said,) = bombed(tmp_path / "a.parquet")
    assert said == f"{tmp_path}/a.parquet a column that swells to more than 200 times its size"


def test_a_row_that_is_too_large_costs_itself_alone(tmp_path: Path) -> None:
    pages = [os.urandom(18 << 20), b"<p>x"]
    pq.write_table(pa.table({"html": pages}), tmp_path / "a.parquet")
    said = texts(listed(tmp_path / "a.parquet"))
    assert said == {"1": "larger than 16 MB. No article is that long; name its pages one by one.", "2": "<p>x"}


@pytest.mark.skipif(sys.platform != "linux", reason="as Linux counts memory")
def test_rows_take_no_more_memory_than_pages_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pq.write_table(pa.table({"html": [os.urandom(15 << 20) for _ in range(12)]}), tmp_path / "a.parquet")
    monkeypatch.setattr("kx.inputs.archives.parquets._MEMORY", 1 << 20)
    (source,) = listed(tmp_path / "a.parquet")
    assert str(source.trouble) == "rows that need more memory than pages may. No page is that large."
    assert resource.getrlimit(resource.RLIMIT_DATA)[0] == resource.RLIM_INFINITY


def test_a_parquet_file_that_is_cut_short_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(parquet(ROWS)[:-10])
    (source,) = listed(tmp_path / "a")
    assert "damaged or cut short" in str(source.trouble)


def test_a_story_that_begins_with_a_brace_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("{{ judul }}\nKONTAN.CO.ID - JAKARTA. Petani garam")
    (source,) = listed(tmp_path / "a")
    assert source.path


@given(
    st.lists(
        st.dictionaries(st.sampled_from(["html", "text", "url"]), st.text(max_size=20) | st.none() | st.integers()),
        min_size=1,
        max_size=4,
    )
)
def test_json_lines_come_back_one_by_one(rows: list[dict[str, object]]) -> None:
    import io

    from kx.inputs.archives.archive import Archive
    from kx.inputs.archives.jsonlines import pages

    lines = "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode("utf-8", "surrogatepass")
    found = list(pages(Archive("a", io.BytesIO(lines), Columns())))
    assert [source.name for source in found] == [f"a#{number}" for number in range(1, len(rows) + 1)]
    for source, row in zip(found, rows, strict=True):
        expected = row.get("html") or row.get("text")
        assert source.data == (expected.encode("utf-8", "replace") if isinstance(expected, str) and expected else None)
