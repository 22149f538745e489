"""Everything that is named ends as an article or as a named failure."""

import gzip
import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import INDEX, Kx

Page = Callable[..., bytes]


def titles(out: str) -> list[str]:
    return [json.loads(line)["title"] for line in out.splitlines()]


def test_a_page_on_standard_input(kx: Kx, page: Page) -> None:
    ran = kx("json", stdin=page())
    record = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert record["source"] == "-"
    assert record["title"] == "Pandai besi Kaliwungu menambah tungku"
    assert record["published"] == "2024-03-04T09:15:00+07:00"
    assert record["reporters"] == ["Sekar Wulan"]


def test_a_dash_is_standard_input(kx: Kx, page: Page) -> None:
    assert titles(kx("json", "-", stdin=page("Satu")).out) == ["Satu"]


def test_a_folder_is_read_in_the_order_of_its_paths_and_a_bad_page_costs_itself_alone(kx: Kx, folder: Path) -> None:
    ran = kx("json", folder.name)
    assert [json.loads(line)["source"] for line in ran.out.splitlines()] == [
        "pages/a.xhtml",
        "pages/b.html",
        "pages/b/a.htm",
    ]
    assert ran.code == 1
    named, summary = ran.err.splitlines()
    assert named.startswith("kx: pages/index.html: ")
    assert re.fullmatch(r"kx: 3 articles, 1 failed: 1 not an article; \d+ pages/s", summary)


def test_a_single_failure_needs_no_summary(kx: Kx) -> None:
    ran = kx("json", stdin=INDEX.encode())
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("kx: -: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("name", ["page", "page.gz", "page.html.gz"])
def test_a_named_file_is_read_whatever_it_is_called(kx: Kx, page: Page, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(gzip.compress(page("Satu")) if name.endswith(".gz") else page("Satu"))
    assert titles(kx("json", name).out) == ["Satu"]


def test_gzip_data_on_standard_input(kx: Kx, page: Page) -> None:
    assert titles(kx("json", stdin=gzip.compress(page("Satu"))).out) == ["Satu"]


def test_damaged_gzip_data_on_standard_input_is_named(kx: Kx, page: Page) -> None:
    ran = kx("json", stdin=gzip.compress(page())[:-9])
    assert (ran.code, ran.err) == (1, "kx: -: damaged gzip data. Fetch it again.\n")


def test_gzip_bomb_is_refused(kx: Kx) -> None:
    ran = kx("json", stdin=gzip.compress(b"<p>" * 30_000_000))
    assert ran.code == 1
    assert "larger than 16 MB" in ran.err


@pytest.mark.parametrize("command", ["json", "csv", "extract"])
def test_empty_standard_input_is_an_error_with_a_hint(kx: Kx, command: str) -> None:
    ran = kx(command)
    assert ran.code == 1
    assert ran.err == "kx: -: nothing on standard input. Pipe a page in, as in: kx json < page.html.\n"


def test_closed_standard_input_is_an_error(tmp_path: Path) -> None:
    shell = f"{sys.executable} -m kx json <&-"
    done = subprocess.run(
        ["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert "standard input is closed" in done.stderr


def test_missing_empty_and_forbidden_files_are_named_and_the_run_goes_on(kx: Kx, page: Page, tmp_path: Path) -> None:
    (tmp_path / "good.html").write_bytes(page("Satu"))
    (tmp_path / "empty.html").touch()
    ran = kx("json", "missing.html", "empty.html", "good.html")
    assert titles(ran.out) == ["Satu"]
    assert ran.code == 1
    missing, empty, summary = ran.err.splitlines()
    assert missing == "kx: missing.html: no such file or directory. Check the name."
    assert empty == "kx: empty.html: an empty file. Save the page again."
    assert summary.startswith("kx: 1 article, 2 failed: 2 unreadable; ")


def test_a_file_beyond_the_limit_is_refused(kx: Kx, tmp_path: Path) -> None:
    with (tmp_path / "huge.html").open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    ran = kx("json", "huge.html")
    assert ran.code == 1
    assert "larger than 16 MB" in ran.err


def test_what_is_no_file_is_named_and_never_waited_for(kx: Kx, folder: Path) -> None:
    os.mkfifo(folder / "fifo.html")
    (folder / "gone.html").symlink_to("nowhere")
    (folder / "self.html").symlink_to("self.html")
    (folder / "up").symlink_to(".")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.fspath(folder / "z.html"))
        ran = kx("json", "pages", "/dev/zero")
    assert titles(ran.out) == ["Pertama", "Kedua", "Ketiga"]
    lines = [re.split(r"\. |\d+ pages/s", line)[0] for line in ran.err.splitlines()]
    assert [line for line in lines if "index" not in line] == [
        "kx: pages/fifo.html: a named pipe, not a file",
        "kx: pages/gone.html: no such file or directory",
        "kx: pages/self.html: too many levels of symbolic links",
        "kx: pages/up: a link back to a folder above it",
        "kx: pages/z.html: a socket, not a file",
        "kx: /dev/zero: a device, not a file",
        "kx: 3 articles, 7 failed: 6 unreadable, 1 not an article; ",
    ]


def test_a_fifo_that_is_named_is_not_waited_for_either(kx: Kx, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    assert "a named pipe" in kx("json", "fifo").err


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lambda data: json.dumps({"html": data.decode()}).encode()])
def test_a_pipe_of_the_shell_is_read(page: Page, tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    (tmp_path / "page").write_bytes(pack(page("Satu")))
    shell = f"{sys.executable} -m kx json <(cat page)"
    done = subprocess.run(["bash", "-c", shell], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert titles(done.stdout) == ["Satu"]


def test_a_linked_folder_is_read(kx: Kx, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "link").symlink_to(folder / "b")
    assert json.loads(kx("json", "more").out)["source"] == "more/link/a.htm"


def test_a_folder_without_pages_is_named(kx: Kx, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = kx("json", "empty")
    assert ran.code == 1
    assert ran.err.startswith("kx: empty: no pages in this folder. ")


def test_folders_beyond_all_measure_are_named(kx: Kx, tmp_path: Path) -> None:
    (tmp_path / "/".join(["d"] * 120)).mkdir(parents=True)
    assert "more than 100 folders deep" in kx("json", "d").err


def test_a_folder_that_cannot_be_opened_is_named(kx: Kx, tmp_path: Path) -> None:
    name = "d" * 200
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(25):  # together longer than a path may be
        os.mkdir(name, dir_fd=here)
        inner = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    ran = kx("json", name)
    assert ran.code == 1
    assert ran.err.endswith(": file name too long. Check that it can be read.\n")


ODD_NAMES = {
    b"a b.html": "a b.html",
    b"baris\nbaru.html": "baris\nbaru.html",
    b"esc\x1b[31m.html": "esc\x1b[31m.html",
    "kopi-ü.html".encode(): "kopi-ü.html",
    b"latin-\xfc.html": "latin-\\xfc.html",
    b"[merah].html": "[merah].html",
}


@pytest.mark.parametrize(
    "environment", [{}, {"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_odd_names_come_out_as_valid_json(kx: Kx, page: Page, tmp_path: Path, environment: dict[str, str]) -> None:
    for name in ODD_NAMES:
        (tmp_path / os.fsdecode(name)).write_bytes(page("Satu"))
    ran = kx("json", "--quiet", *ODD_NAMES, **environment)
    assert (ran.code, ran.err) == (0, "")
    assert [json.loads(line)["source"] for line in ran.out.splitlines()] == list(ODD_NAMES.values())


def test_an_odd_name_in_an_error_stays_on_one_line_and_harmless(kx: Kx, tmp_path: Path) -> None:
    name = b"baris\nbaru\x1b]0;judul\x07-\xfc-\xe2\x80\xae.html"
    (tmp_path / os.fsdecode(name)).touch()
    ran = kx("json", name)
    assert ran.err == "kx: baris\\nbaru]0;judul-\\xfc-.html: an empty file. Save the page again.\n"


@pytest.mark.parametrize("environment", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}])
@pytest.mark.parametrize("command", ["json", "csv", "extract"])
def test_output_is_utf8_whatever_the_locale(kx: Kx, page: Page, command: str, environment: dict[str, str]) -> None:
    ran = kx(command, stdin=page(), **environment)
    assert ran.code == 0
    assert "“Kaliwungu”" in ran.out
