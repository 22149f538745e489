"""`kx mentions`, and `--mentions` on `kx json` and `kx csv`, as a user runs them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kx.cli import app, mentions
from kx.cli.endings import UsageError

TEXT = "Laba BBCA naik 12,5% pada Jumat (1/11)"
PAGE = """<!DOCTYPE html><html lang="id"><head><title>Tungku - Kontan</title></head><body>
<div class="bag-kiri"><h1 class="detail-desk">Tungku</h1>
<div class="fs14 ff-opensans font-gray">Senin, 04 Maret 2024 / 09:15 WIB</div>
<div class="tmpt-desk-kon" itemprop="articleBody"><p>Reporter: <b>Sekar Wulan</b> | Editor: <b>Bagus Prakoso</b></p>
<p><strong>KONTAN.CO.ID - KUDUS.</strong> Pesanan pisau dapur naik 12% menjadi 4.300 bilah sejak Jumat lalu.</p></div>
</div></body></html>
"""

run = CliRunner().invoke


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "tungku.html"
    path.write_text(PAGE)
    return path


def test_arguments_give_a_line_for_each_find() -> None:
    done = run(app, ["mentions", "--ref", "2019-11-03", TEXT])
    assert done.output.splitlines() == ["ticker\tBBCA\tBBCA", "amount\t12,5%\t12.5 %", "date\tJumat (1/11)\t2019-11-01"]


def test_lines_of_standard_input_give_an_object_each() -> None:
    done = run(app, ["mentions", "--json", "--ref", "2019-11-03"], input=f"\ufeff{TEXT}\r\n\nRp 5 juta")
    answers = [json.loads(line) for line in done.output.splitlines()]
    assert [answer["text"] for answer in answers] == [TEXT, "", "Rp 5 juta"]
    assert [len(answer["amounts"]) for answer in answers] == [1, 0, 1]


def test_a_zone_is_that_of_clocks() -> None:
    done = run(app, ["mentions", "--zone", "WIT", "--json", "3 November 2019 pukul 10.00"])
    assert json.loads(done.output)["dates"][0]["start"] == "2019-11-03T10:00:00+09:00"


def test_a_terminal_gets_a_view(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mentions, "_is_screen", lambda: True)
    done = run(app, ["mentions", "--ref", "2019-11-03", TEXT])
    assert "2019-11-01" in done.output
    assert "\t" not in done.output


def test_json_on_a_terminal_holds_nothing_it_might_obey(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mentions, "_shows", lambda _file: True)
    done = run(app, ["mentions", "--json", "a\u202eb"])
    assert "\\u202e" in done.output


@pytest.mark.parametrize("args", [["--zone", "Mars"], ["--ref", "entah"]])
def test_wrong_usage_is_told(args: list[str]) -> None:
    assert run(app, ["mentions", *args, TEXT]).exit_code == 2


def test_nothing_to_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(UsageError):
        next(mentions.piped_lines())


def test_json_gets_a_last_key(page: Path) -> None:
    told = json.loads(run(app, ["json", "--mentions", str(page)]).output)
    assert list(told)[-1] == "mentions"
    assert [amount["unit"] for amount in told["mentions"]["amounts"]] == ["%", "bilah"]
    assert [day["start"] for day in told["mentions"]["dates"]] == ["2024-03-01"]


def test_chosen_fields_get_it_too(page: Path) -> None:
    told = json.loads(run(app, ["json", "--mentions", "--fields", "title", str(page)]).output)
    assert list(told) == ["title", "mentions"]


def test_csv_gets_three_columns(page: Path) -> None:
    header, row = run(app, ["csv", "--mentions", "--fields", "title", str(page)]).output.splitlines()
    assert header == "title,mentions_dates,mentions_amounts,mentions_tickers"
    assert row == "Tungku,2024-03-01,12 %; 4300 bilah,"


def test_a_run_without_mentions_does_not_import_them(page: Path) -> None:
    code = (
        "import sys; from kx.cli import main\ntry: main()\nfinally: print([m for m in sys.modules if 'mentions' in m])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "json", "--fields", "title", str(page)], capture_output=True, check=True
    )
    assert done.stdout.decode().splitlines()[-1] == "['kx.cli.mentions']"
