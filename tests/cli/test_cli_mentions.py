"""`kx mentions`, and `--mentions` on `kx json` and `kx csv`, as a user runs them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Kx

from unmeasured import unmeasured

TEXT = "Laba BBCA naik 12,5% pada Jumat (1/11)"


@pytest.fixture
def file(tmp_path: Path, page: Callable[[str], bytes]) -> str:
    (tmp_path / "tungku.html").write_bytes(page("Tungku"))
    return "tungku.html"


def test_a_line_of_megabytes_is_read_in_pieces_between_words() -> None:
    text = ("Laba naik 12,5% pada 2019 " + "Laba perseroan naik terus " * 9) * 10_000
    command = [sys.executable, "-m", "kx", "mentions", "--json"]
    ran = subprocess.run(command, input=text.encode(), capture_output=True, env=unmeasured(), check=True)
    pieces = [json.loads(line)["text"] for line in ran.stdout.splitlines()]
    assert len(pieces) == 3
    assert " ".join(pieces) == text.rstrip(" ") + " " * text.endswith(" ")


def test_arguments_give_a_line_for_each_find(kx: Kx) -> None:
    done = kx("mentions", "--ref", "2019-11-03", TEXT)
    assert done.out.splitlines() == ["ticker\tBBCA\tBBCA", "amount\t12,5%\t12.5 %", "date\tJumat (1/11)\t2019-11-01"]
    assert (done.code, done.err) == (0, "")


def test_lines_of_standard_input_give_an_object_each(kx: Kx) -> None:
    done = kx("mentions", "--json", "--ref", "2019-11-03", stdin=f"\ufeff{TEXT}\r\n\nRp 5 juta".encode())
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert [answer["text"] for answer in answers] == [TEXT, "", "Rp 5 juta"]
    assert [len(answer["amounts"]) for answer in answers] == [1, 0, 1]


def test_a_zone_is_that_of_clocks(kx: Kx) -> None:
    done = kx("mentions", "--zone", "WIT", "--json", "3 November 2019 pukul 10.00")
    assert json.loads(done.out)["dates"][0]["start"] == "2019-11-03T10:00:00+09:00"


@pytest.mark.parametrize("args", [["--zone", "Mars"], ["--ref", "entah"]])
def test_wrong_usage_is_told(kx: Kx, args: list[str]) -> None:
    done = kx("mentions", *args, TEXT)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"kx: {args[0]}: ")


def test_a_closed_standard_input_is_wrong_usage(tmp_path: Path) -> None:
    command = f'exec "{sys.executable}" -m kx mentions <&-'
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kx: no text. ")


def test_json_gets_a_last_key(kx: Kx, file: str) -> None:
    told = json.loads(kx("json", "--mentions", file).out)
    assert list(told)[-1] == "mentions"
    units = [(amount["value"], amount["unit"]) for amount in told["mentions"]["amounts"]]
    assert units == [(2, "tungku"), (12, "%"), (4300, "bilah"), (1_900_000_000, "IDR")]
    paragraph = told["paragraphs"][told["mentions"]["amounts"][1]["paragraph"]]
    start, end = told["mentions"]["amounts"][1]["span"]
    assert paragraph[start:end] == "12%"


def test_chosen_fields_get_it_too(kx: Kx, file: str) -> None:
    assert list(json.loads(kx("json", "--mentions", "--fields", "title", file).out)) == ["title", "mentions"]


def test_csv_gets_three_columns(kx: Kx, file: str) -> None:
    header, row = kx("csv", "--mentions", "--fields", "title", file).out.splitlines()
    assert header == "title,mentions_dates,mentions_amounts,mentions_tickers"
    assert row.startswith("Tungku,")
    assert row.endswith("12 %; 4300 bilah; 1900000000 IDR,")


def test_a_run_without_mentions_does_not_import_them(tmp_path: Path, file: str) -> None:
    code = (
        "import sys; from kx.cli import main\ntry: main()\nfinally: print([m for m in sys.modules if 'mentions' in m])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "json", "--fields", "title", file],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        env={**os.environ, "KX_DEBUG": "1"},  # the page is read in this very process
    )
    assert done.stdout.decode().splitlines()[-1] == "[]"
