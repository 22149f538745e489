"""Options, help, start-up."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from conftest import Kx
from jsonschema import Draft202012Validator

import kx as package
from unmeasured import unmeasured

Page = Callable[..., bytes]

COMMANDS = ["extract", "json", "csv", "sqlite", "parquet", "markdown", "date", "mentions", "explain", "sites", "schema"]

SLOW = {
    "fastwarc",
    "fsspec",
    "tarfile",
    "tempfile",
    "zipfile",
    "rich",
    "dateparser",
    "trafilatura",
    "pydantic",
    "charset_normalizer",
    "multiprocessing",
    "asyncio",
    "zoneinfo",
    "sqlite3",
    "pyarrow",
}


def imported(*args: str | Path) -> set[str]:
    command = [sys.executable, "-X", "importtime", "-m", "kx", *args]
    done = subprocess.run(command, env=unmeasured(), capture_output=True, text=True, timeout=60, check=True)
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}


def test_version_imports_nothing_slow(kx: Kx) -> None:
    assert kx("--version").out == f"kx {package.__version__}\n"
    assert not imported("--version") & (SLOW | {"lxml", "orjson"})


@pytest.mark.parametrize("command", ["json", "csv", "extract"])
def test_reading_a_page_imports_nothing_slow(page: Page, tmp_path: Path, command: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(page())
    assert not imported(command, path) & SLOW


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_an_example(kx: Kx, command: str) -> None:
    ran = kx(command, "--help")
    assert ran.code == 0
    assert f"\n  kx {command} " in ran.out


def test_help_of_all(kx: Kx) -> None:
    ran = kx("--help")
    for command in COMMANDS:
        assert f"\n  {command} " in ran.out
    assert "..." not in ran.out.partition("Commands:")[2]


def test_without_arguments_there_is_help(kx: Kx) -> None:
    assert kx().code == 2


@pytest.mark.parametrize("arguments", [["--nope"], ["nope"], ["json", "--nope"]])
def test_unknown_options_and_commands_are_wrong_usage(kx: Kx, arguments: list[str]) -> None:
    ran = kx(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "nope" in ran.err


def test_shell_completion_knows_the_commands(kx: Kx) -> None:
    ran = kx(_KX_COMPLETE="complete_bash", COMP_WORDS="kx ", COMP_CWORD="1")
    assert ran.out.split() == COMMANDS


@pytest.mark.parametrize("inputs", [["a.html", "b.html"], ["."]])
def test_an_address_belongs_to_a_single_page(kx: Kx, inputs: list[str]) -> None:
    ran = kx("json", *inputs, "--url", "https://www.kontan.co.id/news/a")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "kx: --url: it can only be the address of one page. Name a single file.\n"


@pytest.mark.parametrize("address", ["kontan", "www.kontan.co.id/news/a", "file:///a", "https:///a", "http://[::1", ""])
def test_what_is_no_address_is_wrong_usage(kx: Kx, page: Page, address: str) -> None:
    ran = kx("json", "--url", address, stdin=page())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"kx: --url: {address!r} is no address. Write it whole, as in https://www.kontan.co.id/news/a.\n"
    )


@pytest.mark.parametrize(
    "output", ["json -o page.html", "csv -o ./page.html", "json -o link.html", "parquet page.html"]
)
def test_no_input_is_overwritten(kx: Kx, page: Page, tmp_path: Path, output: str) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(page())
    (tmp_path / "link.html").symlink_to(path)
    command, *place = output.split()
    ran = kx(command, path, *place, "--force")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"kx: {place[-1]} is one of the inputs. Choose another place for what comes out.\n"
    assert path.read_bytes() == page()


def test_the_report_replaces_nothing_but_a_report(kx: Kx, page: Page, tmp_path: Path) -> None:
    path, pages, notes = tmp_path / "page.html", tmp_path / "pages.txt", tmp_path / "notes.txt"
    path.write_bytes(page())
    pages.write_text("page.html\n")
    notes.write_text("mine\n")
    assert kx("json", path, "-o", "articles.jsonl").code == 0
    for arguments, message in (
        (["page.html", "--report", "page.html"], "page.html is one of the inputs. Choose another place for what comes out."),
        (["new.html", "--report", "./new.html"], "./new.html is one of the inputs. Choose another place for what comes out."),
        (["--files-from", "pages.txt", "--report", "pages.txt"], "pages.txt is one of the inputs. Choose another place for what comes out."),
        (["--files-from", "pages.txt", "-o", "pages.txt", "--force"], "pages.txt is one of the inputs. Choose another place for what comes out."),
        (["page.html", "--report", "notes.txt"], "notes.txt exists and is no report of kx. Choose another place with --report."),
        (["page.html", "--report", "articles.jsonl"], "articles.jsonl exists and is no report of kx. Choose another place with --report."),
        (["page.html", "-o", "r.jsonl", "--report", "r.jsonl"], "r.jsonl is the report too. Choose another place for one of them."),
        (["page.html", "--report", ""], "the name of a place to write to is empty. Name a file."),
        (["page.html", "-o", ""], "the name of a place to write to is empty. Name a file."),
    ):  # fmt: skip
        ran = kx("json", *arguments)
        assert (ran.code, ran.out, ran.err) == (2, "", f"kx: {message}\n")
    assert (path.read_bytes(), pages.read_text(), notes.read_text()) == (page(), "page.html\n", "mine\n")
    for _ in range(2):
        assert kx("json", "page.html", "--report", "report.jsonl").code == 0


def test_a_list_of_paths_may_begin_with_a_byte_order_mark(kx: Kx, page: Page, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page())
    (tmp_path / "pages.txt").write_bytes(b"\xef\xbb\xbfpage.html\r\n")
    assert kx("json", "--files-from", "pages.txt").code == 0


@pytest.mark.parametrize("pages", ['[{"html": "<p>a"}]', '{\n  "html": "<p>a"\n}'])
def test_json_that_is_not_one_object_a_line(kx: Kx, pages: str) -> None:
    ran = kx("json", stdin=pages.encode())
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "kx: -: JSON, but not JSON Lines. Give one object a line, as jq -c '.[]' writes them.\n"


@pytest.mark.parametrize("moment", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-12:00"])
def test_a_moment_that_no_calendar_holds(kx: Kx, page: Page, moment: str) -> None:
    dated = page().replace(b"03 November 2019 / 14:02 WIB", b"2 jam lalu")
    assert kx("json", "--now", moment, stdin=dated).code == 0
    ran = kx("date", "--ref", moment, "kemarin")
    assert (ran.code, ran.out, ran.err.count("\n")) == (1, "\n", 1)


def test_only_a_file_can_be_gone_on_with(kx: Kx, page: Page) -> None:
    ran = kx("json", "--resume", stdin=page())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "kx: --resume: there is no file to go on with. Name it with -o.\n"


def test_an_address_is_handed_on(kx: Kx, page: Page) -> None:
    bare = page().replace(b"canonical", b"nothing")
    record = json.loads(kx("json", "--url", "https://industri.kontan.co.id/news/x", stdin=bare).out)
    assert record["url"] == "https://industri.kontan.co.id/news/x"


@pytest.mark.parametrize(
    "moment", ["2024-03-04T12:00", "2024-03-04T05:00Z", "2024-03-04", "Senin, 4 Maret 2024", "4 Maret 2024 / 12:00 WIB"]
)
def test_now_takes_iso_and_printed_dates(kx: Kx, page: Page, moment: str) -> None:
    assert kx("json", "--now", moment, stdin=page()).code == 0


def test_a_bad_now_is_wrong_usage(kx: Kx) -> None:
    ran = kx("json", "--now", "besok pagi")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("kx: --now: 'besok pagi' is not a moment (")
    assert ran.err.endswith("Write it as in 2019-11-03T14:02+07:00.\n")


def test_schema_is_the_one_in_the_package(kx: Kx, page: Page) -> None:
    ran = kx("schema")
    assert ran.out == (files("kx.outputs") / "article.schema.json").read_text(encoding="utf-8")
    Draft202012Validator(json.loads(ran.out)).validate(json.loads(kx("json", stdin=page()).out))


def test_an_error_inside_kx_is_named_and_shown_on_request(tmp_path: Path, page: Page) -> None:
    (tmp_path / "page").write_bytes(page())
    broken = "import kx.pipeline, kx.cli\ndef extract(*_, **__): raise ZeroDivisionError\nkx.pipeline.extract = extract\nkx.cli.main()"
    command = [sys.executable, "-c", broken, "json", "page"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("kx: page: an error inside kx (ZeroDivisionError: ). Please report it")
    shown = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "KX_DEBUG": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" in shown.stderr
