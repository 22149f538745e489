"""A run over many pages: what is done at once, what is counted, what stops it, and how it goes on."""

import bz2
import gzip
import json
import lzma
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from subprocess import PIPE
from time import sleep

import pytest
from backports import zstd
from conftest import INDEX, Kx, environment

from unmeasured import unmeasured

Page = Callable[..., bytes]

# A job in the background ignores Ctrl-C, and so would what it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)

COUNT = 600
"""Pages: a second of work, so that there is time to disturb it."""


@pytest.fixture
def crowd(tmp_path: Path, page: Page) -> Path:
    """Return `crowd/` with many pages, every hundredth of them an index."""
    folder = tmp_path / "crowd"
    folder.mkdir()
    for number in range(COUNT):
        path = folder / f"{number:04}.html"
        path.write_bytes(INDEX.encode() if number % 100 == 50 else page(f"Judul {number}"))
    return folder


@contextmanager
def running(*args: str, cwd: Path, killed: bool = False) -> Iterator["subprocess.Popen[bytes]"]:
    """Start `kx ARGS`; what is `killed` leaves nothing for coverage behind."""
    command = [sys.executable, "-m", "kx", *args]
    around = unmeasured() if killed else None
    with subprocess.Popen(command, cwd=cwd, env=around, stdin=PIPE, stdout=PIPE, stderr=PIPE, bufsize=0) as run:
        try:
            yield run
        finally:
            run.kill()


def wait_for(happened: Callable[[], object]) -> None:
    for _ in range(3000):
        if happened():
            return
        sleep(0.01)
    raise TimeoutError


def noted(journal: Path) -> bool:
    """Tell whether there is a whole note to go on behind."""
    return journal.exists() and b"\n" in journal.read_bytes()


def children(run: "subprocess.Popen[bytes]") -> list[int]:
    return list(map(int, Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text().split()))


def titles(data: bytes) -> list[str]:
    return [json.loads(line)["title"] for line in data.splitlines()]


EXPECTED = [f"Judul {number}" for number in range(COUNT) if number % 100 != 50]


def test_any_number_of_processes_gives_the_same(kx: Kx, crowd: Path) -> None:
    one, two, five = (kx("json", crowd.name, "-j", jobs) for jobs in ("1", "2", "5"))
    assert titles(one.out.encode()) == EXPECTED
    assert two.out == one.out
    assert five.out == one.out
    assert (one.code, two.code, five.code) == (1, 1, 1)


def test_the_report_has_a_line_for_each_input(kx: Kx, folder: Path, tmp_path: Path) -> None:
    assert kx("csv", folder.name, "--report", "report.jsonl").code == 1
    lines = [json.loads(line) for line in (tmp_path / "report.jsonl").read_text().splitlines()]
    assert [line["source"] for line in lines] == [
        "pages/a.xhtml",
        "pages/b.html",
        "pages/b/a.htm",
        "pages/index.html",
    ]
    assert [line["error"] for line in lines[:3]] == [None] * 3
    assert lines[3]["error"] == {
        "kind": "not_an_article",
        "message": "no article found: the page has no running text",
        "hint": "Give pages of single articles.",
    }


@pytest.mark.parametrize("report", ["/dev/stderr", "/dev/fd/2"])
def test_a_report_may_go_to_whoever_reads_along_and_commands_no_terminal(report: str, kx: Kx, tmp_path: Path) -> None:
    (tmp_path / "a\u202e\x9b2J.html").write_text("")
    *lines, line = kx("json", "a\u202e\x9b2J.html", "--report", report).err.splitlines()
    assert lines == ["kx: a2J.html: an empty file. Save the page again."]
    assert line.startswith('{"source":"a\\u202e\\u009b2J.html","error":{"kind":"unreadable"')


@pytest.mark.parametrize("report", ["nowhere/report", "/dev/full"])
def test_a_report_that_cannot_be_written_is_named(kx: Kx, crowd: Path, report: str) -> None:
    ran = kx("json", crowd.name, "--report", report)
    assert ran.code == 2
    assert ran.err.splitlines()[-1].startswith(f"kx: cannot write to {report}: ")


@pytest.mark.parametrize("options", [[], ["--array"], ["--array", "--pretty"], ["--fields", "title"]])
def test_failures_can_be_records(kx: Kx, folder: Path, options: list[str]) -> None:
    ran = kx("json", folder.name, "--errors-as-records", *options)
    assert ran.code == 1
    records = json.loads(ran.out) if "--array" in options else [json.loads(line) for line in ran.out.splitlines()]
    assert records[3]["source"] == "pages/index.html"
    assert records[3]["error"]["kind"] == "not_an_article"
    assert [record["title"] for record in records[:3]] == ["Pertama", "Kedua", "Ketiga"]


def test_an_array_that_begins_with_a_failure_is_valid(kx: Kx) -> None:
    (record,) = json.loads(kx("json", "--array", "--errors-as-records", stdin=INDEX.encode()).out)
    assert record["source"] == "-"


def test_quiet_is_without_a_summary(kx: Kx, folder: Path) -> None:
    assert "pages/s" in kx("json", folder.name).err
    quiet = kx("json", folder.name, "--quiet").err
    assert quiet.startswith("kx: pages/index.html: ")
    assert quiet.count("\n") == 1


def test_a_page_that_takes_too_long_is_named(kx: Kx, folder: Path) -> None:
    ran = kx("json", folder / "b.html", "--timeout", "0.0001")
    assert (ran.code, ran.out) == (1, "")
    assert "not read within 0.0001 seconds. Allow more with --timeout.\n" in ran.err


@pytest.mark.parametrize(
    "options",
    [
        ["-j", "0"],
        ["--timeout", "-1"],
        ["--timeout", "nan"],
        ["--timeout", "inf"],
        ["--timeout", "1e300"],
        ["-j", "zwei"],
    ],
)
def test_impossible_numbers_are_wrong_usage(kx: Kx, options: list[str]) -> None:
    assert kx("json", *options).code == 2


def test_inputs_can_be_listed_in_a_file(kx: Kx, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "list").write_text("pages/b.html\npages/a.xhtml\n")
    assert titles(kx("json", "--files-from", "list").out.encode()) == ["Kedua", "Pertama"]
    assert titles(kx("json", "pages/b/a.htm", "--files-from", "list").out.encode()) == ["Ketiga", "Kedua", "Pertama"]
    (tmp_path / "list").write_bytes(b"pages/b.html\0pages/a.xhtml\0")
    assert titles(kx("json", "--files-from", "list").out.encode()) == ["Kedua", "Pertama"]
    assert folder.exists()


def test_a_list_that_cannot_be_read_is_named(kx: Kx) -> None:
    ran = kx("json", "--files-from", "list")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "kx: list: no such file or directory. Check the name.\n"


@pytest.mark.parametrize(
    ("suffix", "unpack"), [(".gz", gzip.decompress), (".bz2", bz2.decompress), (".xz", lzma.decompress)]
)
def test_output_is_compressed_as_its_name_says(
    kx: Kx, crowd: Path, suffix: str, unpack: Callable[[bytes], bytes]
) -> None:
    kx("json", crowd.name, "-o", f"out.jsonl{suffix}")
    assert titles(unpack((crowd.parent / f"out.jsonl{suffix}").read_bytes())) == EXPECTED


def test_output_in_zstandard(kx: Kx, folder: Path, tmp_path: Path) -> None:
    kx("json", folder.name, "-o", "out.jsonl.zst")
    with zstd.open(tmp_path / "out.jsonl.zst") as file:
        assert titles(file.read()) == ["Pertama", "Kedua", "Ketiga"]


def test_a_file_is_replaced_only_by_force(kx: Kx, page: Page, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    ran = kx("json", "-o", "out", stdin=page())
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "kx: out exists. Replace it with --force. Choose another place with -o.\n"
    assert (tmp_path / "out").read_text() == "mine"
    assert kx("json", "-o", "out", "--force", stdin=page()).code == 0
    assert titles((tmp_path / "out").read_bytes())


def test_a_killed_worker_costs_nothing(crowd: Path, tmp_path: Path) -> None:
    with running("json", crowd.name, "-j", "2", "-o", "out", cwd=tmp_path, killed=True) as run:
        wait_for(lambda: noted(tmp_path / ".out.journal"))
        os.kill(children(run)[0], signal.SIGKILL)
        wait_for(lambda: len(children(run)) == 2)
        os.kill(children(run)[1], signal.SIGKILL)
        assert run.wait(60) == 1
    assert titles((tmp_path / "out").read_bytes()) == EXPECTED


@pytest.mark.parametrize(
    ("command", "name"), [("json", "out"), ("json --array", "out.gz"), ("csv", "out.gz"), ("extract", "out")]
)
def test_a_killed_run_goes_on_where_it_was(kx: Kx, crowd: Path, command: str, name: str) -> None:
    tmp_path = crowd.parent
    arguments = [*command.split(), crowd.name, "-o", name, "--report", "report"]
    with running(*arguments, cwd=tmp_path, killed=True) as run:
        wait_for(lambda: noted(tmp_path / f".{name}.journal"))
        run.kill()
        run.wait()
    assert not (tmp_path / name).exists()
    kept = (tmp_path / f".{name}.journal").read_text()
    # What a kill in the middle of writing leaves.
    with (tmp_path / f".{name}.part").open("ab") as part:
        part.write(b'{"source": "crowd/01')
    with (tmp_path / f".{name}.journal").open("a") as journal:
        journal.write('{"articles": 10')
    ran = kx(*arguments, "--resume")
    assert ran.code == 1
    assert f"{len(EXPECTED):,} articles, {COUNT // 100} failed: {COUNT // 100} not an article" in ran.err
    whole = kx(*command.split(), crowd.name)
    data = (tmp_path / name).read_bytes()
    assert (gzip.decompress(data) if name == "out.gz" else data).decode() == whole.out
    assert len((tmp_path / "report").read_text().splitlines()) == COUNT
    assert sorted(os.listdir(tmp_path)) == ["crowd", name, "report"]  # noqa: PTH208 - names only
    assert '"articles": 0' not in kept


def test_an_interrupted_run_keeps_what_is_whole_and_says_so(kx: Kx, crowd: Path, tmp_path: Path) -> None:
    with running("json", crowd.name, "-o", "out", cwd=tmp_path) as run:
        wait_for(lambda: noted(tmp_path / ".out.journal"))
        run.send_signal(signal.SIGINT)
        _, err = run.communicate(timeout=60)
    assert run.returncode == 130
    assert err.decode().splitlines()[-1].endswith(" with --resume goes on from there")
    assert "Traceback" not in err.decode()
    assert kx("json", crowd.name, "-o", "out", "--resume").code == 1
    assert titles((tmp_path / "out").read_bytes()) == EXPECTED


def test_an_interrupted_stream_ends_with_a_whole_record(crowd: Path, tmp_path: Path) -> None:
    with running("json", crowd.name, cwd=tmp_path) as run:
        assert run.stdout
        first = run.stdout.readline()
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=60)
    assert run.returncode == 130
    assert titles(first + out) == EXPECTED[: len(titles(first + out))]
    assert all("Judul" not in line for line in err.decode().splitlines())


def test_a_run_interrupted_at_once_leaves_nothing(tmp_path: Path) -> None:
    with running("json", "--files-from", "-", "-o", "out", cwd=tmp_path) as run:
        wait_for((tmp_path / ".out.part").exists)
        run.send_signal(signal.SIGINT)
        assert run.wait(60) == 130
    assert list(tmp_path.iterdir()) == []


def test_resume_without_anything_to_go_on_with_is_a_run(kx: Kx, page: Page, tmp_path: Path) -> None:
    assert kx("json", "-o", "out", "--resume", stdin=page()).code == 0
    before = (tmp_path / "out").read_bytes()
    ran = kx("json", "-o", "out", "--resume", stdin=page("Lain"))
    assert (ran.code, ran.err) == (0, "kx: out is whole; there is nothing to go on with\n")
    assert (tmp_path / "out").read_bytes() == before


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (["crowd", "--fields", "title"], "--resume: the run that was stopped wrote other fields, or in another form"),
        (["crowd/0001.html"], "--resume: the inputs are not those of the run that was stopped"),
    ],
)
def test_another_run_is_not_gone_on_with(kx: Kx, crowd: Path, change: list[str], error: str) -> None:
    tmp_path = crowd.parent
    with running("json", crowd.name, "-o", "out", cwd=tmp_path) as run:
        wait_for(lambda: noted(tmp_path / ".out.journal"))
        run.kill()
        run.wait()
    ran = kx("json", *change, "-o", "out", "--resume")
    assert ran.code == 2
    assert ran.err.startswith(f"kx: {error}. ")
    assert not (tmp_path / "out").exists()


def test_two_runs_do_not_write_one_file(kx: Kx, crowd: Path, tmp_path: Path) -> None:
    with running("json", crowd.name, "-o", "out", cwd=tmp_path) as run:
        wait_for(lambda: noted(tmp_path / ".out.journal"))
        ran = kx("json", crowd.name, "-o", "out")
        assert ran.code == 2
        assert ran.err.splitlines()[-1].startswith("kx: another run is writing ")
        assert run.wait(60) == 1
    assert titles((tmp_path / "out").read_bytes()) == EXPECTED


@pytest.mark.parametrize("options", [[], ["--quiet"]])
def test_a_bar_is_shown_to_a_person_while_a_long_run_goes_on(crowd: Path, options: list[str]) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "kx", "json", *[crowd.name] * 2, "-j", "1", "-o", "out", *options]
    terminal = {**environment("a bar is shown"), "TERM": "xterm-256color", "COLUMNS": "100"}
    with subprocess.Popen(command, cwd=crowd.parent, env=terminal, stderr=theirs) as run:
        os.close(theirs)
        shown = b""
        with suppress(OSError):  # Linux says so at the end of a terminal
            while piece := os.read(ours, 65536):
                shown += piece
    os.close(ours)
    assert run.returncode == 1
    assert (f"/{2 * COUNT}" in shown.decode()) == (not options)
    assert (b"pages/s" in shown) == (not options)
    assert titles((crowd.parent / "out").read_bytes()) == 2 * EXPECTED
