"""`kx sqlite`, `kx parquet` and `kx markdown`, as users run them, and the tools that read what they leave."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import yaml
from conftest import Kx

from unmeasured import unmeasured

Page = Callable[..., bytes]

STORES = ["sqlite", "parquet", "markdown"]


def titles(out: Path) -> set[str]:
    """Return the titles in whatever of the three `out` is."""
    if out.is_dir():
        heads = (yaml.safe_load(path.read_text("utf-8").split("---\n")[1]) for path in out.rglob("*.md"))
        return {head["title"] for head in heads}
    if out.read_bytes().startswith(b"PAR1"):
        return set(pq.read_table(out).column("title").to_pylist())
    return {title for (title,) in asked(out, "SELECT title FROM articles")}


def asked(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


@pytest.mark.parametrize("store", STORES)
def test_a_folder_goes_in_and_failures_are_named(kx: Kx, folder: Path, tmp_path: Path, store: str) -> None:
    ran = kx(store, folder, "out")
    assert ran.code == 1
    assert ran.out == ""
    assert ran.err.splitlines()[0].startswith(f"kx: {folder}/index.html: no article found")
    (summary,) = ran.err.splitlines()[1:]
    assert summary.startswith("kx: 3 articles, 1 failed: 1 not an article; ")
    assert titles(tmp_path / "out") == {"Pertama", "Kedua", "Ketiga"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "pages"]


@pytest.mark.parametrize("store", STORES)
def test_standard_input_and_the_page_s_address(kx: Kx, page: Page, tmp_path: Path, store: str) -> None:
    bare = page().replace(b'rel="canonical"', b'rel="x"')
    assert kx(store, "--url", "https://contoh.id/tungku", "-", "out", stdin=bare) == (0, "", "")
    assert titles(tmp_path / "out") == {"Pandai besi Kaliwungu menambah tungku"}


@pytest.mark.parametrize("store", STORES)
def test_a_second_run_doubles_nothing(kx: Kx, folder: Path, tmp_path: Path, store: str) -> None:
    (folder / "index.html").unlink()
    kx(store, folder, "out")
    (folder / "a.xhtml").write_bytes((folder / "a.xhtml").read_bytes().replace(b"Pertama", b"Keempat"))
    assert kx(store, "--quiet", folder, "out") == (0, "", "")
    assert titles(tmp_path / "out") == {"Keempat", "Kedua", "Ketiga"}
    if store == "sqlite":
        assert asked(tmp_path / "out", "SELECT count(*) FROM articles") == [(3,)]
    if store == "markdown":
        assert len(list((tmp_path / "out").rglob("*.md"))) == 3


@pytest.mark.parametrize("store", ["sqlite", "markdown"])
def test_runs_that_begin_together_share_the_place(page: Page, tmp_path: Path, store: str) -> None:
    runs = []
    for number in range(4):
        (tmp_path / f"{number}.html").write_bytes(page(f"Judul {number}"))
        command = [sys.executable, "-m", "kx", store, f"{number}.html", "out"]
        runs.append(subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE))
    assert [(run.communicate(timeout=60)[1], run.returncode) for run in runs] == [(b"", 0)] * 4
    assert titles(tmp_path / "out") == {f"Judul {number}" for number in range(4)}


def test_any_number_of_processes_gives_the_same(kx: Kx, folder: Path, tmp_path: Path) -> None:
    for jobs in ("1", "3"):
        kx("parquet", "-j", jobs, folder, f"{jobs}.parquet")
        kx("sqlite", "-j", jobs, folder, f"{jobs}.db")
    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "3.parquet").read_bytes()
    query = "SELECT id, title FROM articles ORDER BY id"
    assert asked(tmp_path / "1.db", query) == asked(tmp_path / "3.db", query)


def test_files_lie_as_the_pages_do(kx: Kx, folder: Path, tmp_path: Path) -> None:
    kx("markdown", "pages", "out")
    names = sorted(str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.md"))
    assert names == ["a.md", "b.md", "b/a.md"]
    kx("markdown", folder / "b" / "a.htm", "one")
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["a.md"]


def test_a_name_that_is_not_utf8(kx: Kx, page: Page, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9")
    (tmp_path / name).mkdir()
    (tmp_path / name / f"{name}.html").write_bytes(page())
    assert kx("markdown", os.fsencode(name), "out").code == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["caf_xe9.md"]
    assert kx("sqlite", os.fsencode(name), os.fsencode(f"{name}.db")).code == 0
    assert asked(tmp_path / f"{name}.db", "SELECT source FROM articles") == [("caf\\xe9/caf\\xe9.html",)]


@pytest.mark.parametrize("store", ["sqlite", "parquet"])
def test_mentions_are_those_of_json(kx: Kx, page: Page, tmp_path: Path, store: str) -> None:
    kx(store, "--mentions", "-", "out", stdin=page())
    amounts = json.loads(kx("json", "--mentions", stdin=page()).out)["mentions"]["amounts"]
    if store == "sqlite":
        found = asked(tmp_path / "out", "SELECT value, unit, span_start FROM mentions_amounts ORDER BY position")
    else:
        (found,) = pq.read_table(tmp_path / "out").column("mentions_amounts").to_pylist()
        found = [(one["value"], one["unit"], one["span_start"]) for one in found]
    assert len(amounts) > 1
    assert found == [(one["value"], one["unit"], one["span"][0]) for one in amounts]


def a_page(place: Path) -> None:
    place.write_text("<html>" * 1000)


@pytest.mark.parametrize(
    ("store", "make", "message"),
    [
        ("sqlite", a_page, "file is not a database"),
        ("sqlite", Path.mkdir, "not a regular file"),
        ("sqlite", os.mkfifo, "not a regular file"),
        ("sqlite", lambda place: place.symlink_to("/nowhere/out"), "unable to open database file"),
        ("parquet", a_page, "there is a file that is not Parquet"),
        ("parquet", Path.mkdir, "not a regular file"),
        ("parquet", os.mkfifo, "not a regular file"),
        ("parquet", lambda place: place.symlink_to("/nowhere/out"), "No such file or directory"),
        ("markdown", a_page, "File exists"),
        ("markdown", os.mkfifo, "File exists"),
        ("markdown", lambda place: place.symlink_to("/proc/nowhere"), "File exists"),
    ],
)
def test_what_cannot_be_written_to_is_named(  # noqa: PLR0913, PLR0917 - fixtures and parameters
    kx: Kx, page: Page, tmp_path: Path, store: str, make: Callable[[Path], None], message: str
) -> None:
    out = tmp_path / "out"
    make(out)
    before = out.lstat()
    ran = kx(store, "-", "out", stdin=page())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"kx: cannot write to out: {message}")
    assert ran.err.count("\n") == 1
    assert (out.lstat().st_ino, out.lstat().st_size) == (before.st_ino, before.st_size)
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("store", STORES)
def test_a_folder_that_takes_nothing_is_named(kx: Kx, page: Page, store: str) -> None:
    ran = kx(store, "-", "/proc/nowhere/out", stdin=page())
    assert ran.code == 2
    assert ran.err.startswith("kx: cannot write to /proc/nowhere/out: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("store", STORES)
def test_a_full_disk_leaves_nothing_half_written(page: Page, tmp_path: Path, store: str) -> None:
    for number in range(300):
        (tmp_path / f"{number}.html").write_bytes(page(f"{os.urandom(2000).hex()} {number}"))
    # A limit on the size of files refuses to write as a full disk does.
    limit = {"sqlite": 256, "parquet": 64, "markdown": 4}[store]
    shell = f"ulimit -f {limit}; {sys.executable} -m kx {store} . out/out"
    (tmp_path / "out").mkdir()
    done = subprocess.run(
        ["bash", "-c", shell], cwd=tmp_path, env=unmeasured(), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("kx: cannot write to out/out")
    assert done.stderr.count("\n") == 1
    assert [path for path in (tmp_path / "out").rglob("*") if path.suffix in {".part", ".md"}] == []
    if store == "sqlite":
        assert asked(tmp_path / "out/out", "SELECT count(*) FROM articles") == [(0,)]
        assert not (tmp_path / "out/out-journal").exists()


def test_a_name_that_no_system_takes_costs_itself_alone(kx: Kx, page: Page, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page())
    ran = kx("markdown", "x" * 5000, "page.html", "out")
    assert ran.code == 1
    assert "file name too long. Check that it can be read.\nkx: 1 article, 1 failed: 1 unreadable; " in ran.err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["page.md"]


@pytest.mark.parametrize("store", STORES)
@pytest.mark.parametrize("arguments", [[], ["out"]])
def test_both_ends_have_to_be_named(kx: Kx, tmp_path: Path, store: str, arguments: list[str]) -> None:
    assert kx(store, *arguments).code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("store", STORES)
def test_standard_output_takes_none_of_them(kx: Kx, page: Page, store: str) -> None:
    assert kx(store, "-", "-", stdin=page()).err.startswith("kx: standard output cannot hold this. ")


def test_an_unknown_compression_is_wrong_usage(kx: Kx) -> None:
    ran = kx("parquet", "--compression", "zip", "-", "out")
    assert ran.code == 2
    assert ran.err.startswith("kx: --compression: 'zip' is not known. Choose one of zstd, ")


def test_force(kx: Kx, page: Page, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page())
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "page.md").write_text("# Catatan")
    ran = kx("markdown", "page.html", "out")
    assert ran.code == 2
    assert ran.err.startswith("kx: cannot write to out/page.md: there is a file that is not of kx. Choose another ")
    assert kx("markdown", "--force", "page.html", "out").code == 0
    assert kx("parquet", "page.html", "out/page.md").code == 2
    assert kx("parquet", "--force", "page.html", "out/page.md").code == 0
    assert titles(tmp_path / "out/page.md") == {"Pandai besi Kaliwungu menambah tungku"}


def test_without_pyarrow_parquet_says_what_to_install(kx: Kx, page: Page, tmp_path: Path) -> None:
    (tmp_path / "none" / "pyarrow").mkdir(parents=True)
    (tmp_path / "none" / "pyarrow" / "__init__.py").write_text("raise ImportError")
    ran = kx("parquet", "-", "out", stdin=page(), PYTHONPATH=str(tmp_path / "none"))
    assert (ran.code, ran.err) == (
        2,
        "kx: Parquet needs pyarrow, which is not installed. Install it with: pip install pyarrow\n",
    )
    assert not (tmp_path / "out").exists()


def test_datasette_opens_a_database_as_it_is(kx: Kx, folder: Path, tmp_path: Path) -> None:
    kx("sqlite", folder, "a.db")

    def got(path: str) -> Any:  # noqa: ANN401 - anything that JSON can hold
        done = subprocess.run(
            [sys.executable, "-m", "datasette", "a.db", "--get", path],
            cwd=tmp_path,
            env={**os.environ, "PYTHONWARNINGS": "ignore"},
            capture_output=True,
            timeout=60,
            check=True,
        )
        return json.loads(done.stdout)

    assert {row["title"] for row in got("/a/articles.json?_search=ketiga&_shape=array")} == {"Ketiga"}
    authors = got("/a/authors.json?_labels=on&_shape=array&role=editor")
    assert {(row["article"]["label"], row["name"]) for row in authors} == {
        (title, "Bagus Prakoso") for title in ("Pertama", "Kedua", "Ketiga")
    }
    shown = {table["name"] for table in got("/a.json")["tables"] if not table["hidden"]}
    assert shown == {"articles", "authors", "indicators", "related", "tags", "warnings"}
