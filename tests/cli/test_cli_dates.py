"""`kx date`: a filter, one line out for each line in."""

import json
import subprocess
import sys
import time

import pytest
from conftest import Kx

SUNDAY = "Minggu, 03 November 2019 / 14:02 WIB"


def test_a_text_gives_a_line(kx: Kx) -> None:
    assert kx("date", SUNDAY) == (0, "2019-11-03T14:02:00+07:00\n", "")


def test_a_span_gives_both_ends(kx: Kx) -> None:
    assert kx("date", "1-3 November 2019").out == "2019-11-01/2019-11-03\n"


def test_lines_come_out_in_order_and_failures_leave_an_empty_line(kx: Kx) -> None:
    ran = kx("date", stdin=f"3 November 2019\r\n\nbukan tanggal\n{SUNDAY}".encode())
    assert ran.code == 1
    assert ran.out == "2019-11-03\n\n\n2019-11-03T14:02:00+07:00\n"
    empty, garbage = ran.err.splitlines()
    assert empty.startswith("kx: '': ")
    assert garbage.startswith("kx: 'bukan tanggal': ")


def test_json_has_all_keys_also_for_failures(kx: Kx) -> None:
    ran = kx("date", "--json", SUNDAY, "bukan tanggal")
    good, bad = map(json.loads, ran.out.splitlines())
    assert ran.code == 1
    assert good == {
        "text": SUNDAY,
        "start": "2019-11-03T14:02:00+07:00",
        "end": "2019-11-03T14:02:00+07:00",
        "granularity": "minute",
        "warnings": [],
        "error": None,
    }
    assert bad.pop("error")
    assert bad == {"text": "bukan tanggal", "start": None, "end": None, "granularity": None, "warnings": []}


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("date", SUNDAY, "2019-11-03"),
        ("epoch", SUNDAY, "1572764520"),
        ("epoch", "3 November 2019", "1572714000"),
        ("epoch", "1-3 November 2019", "1572541200/1572714000"),
        ("date", "1-3 November 2019", "2019-11-01/2019-11-03"),
    ],
)
def test_formats(kx: Kx, form: str, text: str, expected: str) -> None:
    assert kx("date", "--format", form, text).out == f"{expected}\n"


@pytest.mark.parametrize("zone", ["WITA", "Asia/Makassar", "+08:00"])
def test_the_zone_is_that_of_clocks_that_name_none(kx: Kx, zone: str) -> None:
    assert kx("date", "--zone", zone, "3 November 2019 14:02").out == "2019-11-03T14:02:00+08:00\n"


@pytest.mark.parametrize("reference", ["2019-11-03T15:00+07:00", "2019-11-03T15:00", "2019-11-03", SUNDAY])
def test_the_reference_dates_what_is_relative(kx: Kx, reference: str) -> None:
    assert kx("date", "--ref", reference, "Jumat (1/11)").out == "2019-11-01\n"


def test_the_reference_is_meant_in_the_zone(kx: Kx) -> None:
    ran = kx("date", "--ref", "2019-11-03T15:00", "--zone", "WIT", "2 jam yang lalu")
    assert ran.out == "2019-11-03T13:00:00+09:00\n"


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--ref", "xyz"], "kx: --ref: 'xyz' is not a moment ("),
        (["--zone", "Asia/Atlantis"], "kx: --zone: no time zone is called 'Asia/Atlantis'."),
        (["--format", "rfc"], "kx: --format: 'rfc' is not known. Choose one of iso, date, epoch."),
    ],
)
def test_wrong_usage(kx: Kx, arguments: list[str], error: str) -> None:
    ran = kx("date", *arguments, SUNDAY)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(error)


def test_nothing_in_is_nothing_out(kx: Kx) -> None:
    assert kx("date") == (0, "", "")


def test_bytes_that_are_no_text_are_answered_too(kx: Kx) -> None:
    ran = kx("date", "--json", stdin=b"\xef\xbb\xbf3 November 2019\n\xff\x00\x1b[31m\n")
    good, bad = map(json.loads, ran.out.splitlines())
    assert good["start"] == "2019-11-03"
    assert bad["error"]
    assert "\x1b" not in ran.err


def test_an_argument_that_is_no_text_is_answered_too(kx: Kx) -> None:
    ran = kx("date", "--json", b"\xff")
    assert json.loads(ran.out)["error"]


def test_a_line_without_an_end_is_refused_and_does_not_pile_up(kx: Kx) -> None:
    ran = kx("date", "--json", stdin=b"1" * 3_000_000 + b"\n3 November 2019\n")
    endless, good = map(json.loads, ran.out.splitlines())
    assert endless["error"]
    assert len(endless["text"]) < 100_000
    assert good["start"] == "2019-11-03"


def test_a_line_is_answered_at_once() -> None:
    command = [sys.executable, "-m", "kx", "date"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as run:
        assert run.stdin
        assert run.stdout
        for _ in range(3):
            run.stdin.write(b"3 November 2019\n")
            run.stdin.flush()
            assert run.stdout.readline() == b"2019-11-03\n"
        run.stdin.close()
    assert run.returncode == 0


def test_many_lines(kx: Kx) -> None:
    ran = kx("date", stdin=b"3 November 2019\nx\n" * 20_000)
    assert ran.out == "2019-11-03\n\n" * 20_000
    assert ran.err.count("\n") == 20_000


def test_a_closed_pipe_is_quiet() -> None:
    shell = f"yes '3 November 2019' | {sys.executable} -m kx date | head -1"
    started = time.monotonic()
    done = subprocess.run(["/bin/sh", "-c", shell], capture_output=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == (b"2019-11-03\n", b"")
    assert time.monotonic() - started < 30
