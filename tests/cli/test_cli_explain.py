"""`kx explain`, `kx sites` and `--no-sites`, as a user runs them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import INDEX, Kx
from test_cli_terminal import COLOURS, FORBIDDEN, HOSTILE, on_terminal

Page = Callable[..., bytes]


@pytest.fixture
def file(tmp_path: Path, page: Page) -> str:
    (tmp_path / "tungku.html").write_bytes(page("Tungku tempa bertambah"))
    return "tungku.html"


def test_a_pipe_gets_a_line_for_each_field_and_each_dropped_line(kx: Kx, file: str) -> None:
    done = kx("explain", file)
    rows = [line.split("\t") for line in done.out.splitlines()]
    assert (done.code, done.err) == (0, "")
    assert {len(row) for row in rows} == {4}
    assert ["found", "site", "kontan.co.id", "read by the file of the site"] in rows
    assert ["beaten", "title", "Tungku tempa bertambah - Kontan", "head > title"] not in rows
    byline = "byline line, line 4: “Reporter: Sekar Wulan | Editor: Bagus Prakoso”"
    assert ["found", "reporters", "Sekar Wulan", byline] in rows
    assert ["missing", "modified", "", ""] in rows


def test_json_is_one_object(kx: Kx, file: str) -> None:
    told = json.loads(kx("explain", file, "--json").out)
    assert told["source"] == file
    assert told["fields"]["title"] == {
        "value": "Tungku tempa bertambah",
        "origins": ["site title: h1.detail-desk", "h1", "head > title", "general title: h1"],
        "lines": [1],
        "beaten": [],
    }
    assert told["lines"][0] == {"number": 1, "text": "Tungku tempa bertambah", "fields": ["title"], "reason": None}


def test_standard_input_and_options(kx: Kx, page: Page) -> None:
    plain = page("Tungku").replace(b'<link rel="canonical"', b"<link")
    done = kx("explain", "--url", "https://x.kontan.co.id/a", "--now", "2024-03-05", stdin=plain)
    assert "found\turl\thttps://x.kontan.co.id/a\t--url\n" in done.out


def test_a_page_that_is_no_article_is_explained_all_the_same(kx: Kx) -> None:
    done = kx("explain", "-", stdin=INDEX.encode())
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("refused\t\tno article found: the page has no running text\t\n")
    assert done.out.endswith("dropped\t1\tA\ta line above the text\n")


def test_what_cannot_be_read_is_named(kx: Kx, folder: Path, file: str) -> None:
    for name, code, error in (
        ("none.html", 1, "kx: none.html: no such file"),
        (folder.name, 2, f"kx: {folder.name}: more than one page"),
    ):
        done = kx("explain", name)
        assert (done.code, done.out) == (code, "")
        assert done.err.lower().startswith(error)
    assert kx("explain", "--now", "entah", file).code == 2


@pytest.mark.parametrize("args", [["explain"], ["explain", "--json"]])
def test_nothing_of_a_page_commands_the_terminal(tmp_path: Path, page: Page, args: list[str]) -> None:
    (tmp_path / "a.html").write_bytes(page(HOSTILE).replace(b"Pesanan pisau", HOSTILE.encode()))
    code, shown = on_terminal(*args, "a.html", cwd=tmp_path)
    assert code == 0
    assert "akhir" in shown
    assert not FORBIDDEN.search(COLOURS.sub("", shown).replace("\r\n", "\n"))
    assert "\x1b[31m" not in shown


def test_a_terminal_shows_fields_and_the_lines_under_their_reasons(tmp_path: Path, page: Page) -> None:
    iklan = b"<p class='insideads'>Iklan satu</p><p class='insideads'>Iklan dua</p>"
    (tmp_path / "a.html").write_bytes(page("Satu").replace(b"<p>Pesanan", iklan + b"<p>Pesanan"))
    _, shown = on_terminal("explain", "a.html", cwd=tmp_path)
    plain = COLOURS.sub("", shown)
    assert plain != shown
    assert "site title: h1.detail-desk, line 1" in plain
    assert "2 of 10 lines are in no field" in plain
    assert plain.count("the site file removes .insideads") == 1
    _, shown = on_terminal("explain", cwd=tmp_path)
    assert "kx: no input." in shown


def test_a_page_can_be_read_as_that_of_an_unknown_site(kx: Kx, file: str) -> None:
    assert "found\tsite\tkontan.co.id\tno file for it" in kx("explain", "--no-sites", file).out
    assert "--no-sites" not in kx("explain", "--help").out


def test_workers_do_not_know_the_sites_either(kx: Kx, tmp_path: Path, page: Page) -> None:
    for name in "abc":
        (tmp_path / f"{name}.html").write_bytes(page(name).replace(b"<p>Pesanan", b"<p class='insideads'>Pesanan"))
    for jobs in ("1", "2"):
        known, unknown = (
            kx("csv", "-j", jobs, *options, "a.html", "b.html", "c.html") for options in ((), ("--no-sites",))
        )
        assert (known.out.count("Pesanan"), unknown.out.count("Pesanan")) == (0, 3)


def test_sites_are_listed(kx: Kx) -> None:
    rows = [line.split("\t") for line in kx("sites").out.splitlines()]
    assert rows == sorted(rows)
    (kontan,) = (row for row in rows if row[0] == "kontan.co.id,momsmoney.id")
    assert kontan[1:3] == ["Asia/Jakarta", "id"]
    assert {"title", "byline", "body", "remove"} <= set(kontan[3].split(","))


def test_sites_as_json(kx: Kx) -> None:
    told = [json.loads(line) for line in kx("sites", "--json").out.splitlines()]
    assert all(list(site) == ["domains", "zone", "language", "knows"] for site in told)
    assert [site["zone"] for site in told if site["domains"] == ["balipost.com"]] == ["Asia/Makassar"]


def test_sites_on_a_terminal_are_a_table(tmp_path: Path) -> None:
    code, shown = on_terminal("sites", cwd=tmp_path)
    plain = COLOURS.sub("", shown)
    assert code == 0
    assert "what its file knows" in plain
    assert "momsmoney.id" in plain


def test_what_was_beaten_and_every_kind_of_value_is_worded(kx: Kx, page: Page) -> None:
    paging = (
        b"<div class='pagination'><ul><li class='active'>1</li><li><a href='/b?page=2'>2</a></li></ul></div></body>"
    )
    ticker = b"<ul id='ticker-indikator'><li>EMAS668.000 -0,15%</li><li>LQ45905,77 3,18 0.35%</li></ul></body>"
    plain = page("Tungku").replace(b"<title>", b"<title>Lain: ").replace(b"</body>", paging).replace(b"</body>", ticker)
    rows = [line.split("\t")[:3] for line in kx("explain", stdin=plain).out.splitlines()]
    assert ["beaten", "title", "Lain: Tungku"] in rows
    assert ["found", "indicators", "EMAS 668000; LQ45 905.77"] in rows
    assert ["found", "page", "page 1 of 2"] in rows


def test_a_page_that_takes_too_long_is_named(kx: Kx, file: str) -> None:
    done = kx("explain", file, "--timeout", "0.0001")
    assert (done.code, done.out) == (1, "")
    assert done.err == f"kx: {file}: not read within 0.0001 seconds. Allow more with --timeout.\n"
