"""README tells the truth: its commands give what it shows, and every command has its place in it."""

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kx.sites import site_of_domain
from unmeasured import unmeasured

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
NOW = "2019-11-03T14:02"


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def section(heading: str) -> str:
    return README.partition(f"## {heading}\n")[2].partition("\n## ")[0]


SHOWN = [part.partition("\n") for block in blocks("console") for part in block.split("$ ")[1:]]
SILENT = [
    line.partition("  #")[0].strip()
    for block in blocks("sh")
    for line in block.splitlines()
    # The network, the two set-up commands and the benchmarks are for others to run.
    if line.startswith("kx ")
]
ROWS = [
    (re.findall(r"`([^`]+)`", row[-2]), row[-1].strip(" `"))
    for row in ([*line.strip("|").split("|")] for line in section("Dates").splitlines() if line.startswith("|"))
    if "`" in row[-2]
]


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command line as a reader would, in a folder that holds nothing but the samples."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}{os.pathsep}{_duckdb(folder)}"
    for tool in ("jq", "sqlite3", "datasette", "duckdb"):
        if f"{tool} " in command and not shutil.which(tool, path=path):
            pytest.skip(f"{tool} is not installed")
    (folder / "samples").symlink_to(ROOT / "samples")
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=folder,
        env={**unmeasured(), "PATH": path, "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


_SUMMARY = re.compile(r"(?m)^kx: [\d,]+ articles; [\d,]+ pages/s\n")


def _duckdb(folder: Path) -> Path:
    """Return a folder with DuckDB's command for where only its Python package is, which has the same engine."""
    tools = folder / "tools"
    tools.mkdir()
    (tools / "duckdb").write_text(f"#!{sys.executable}\nimport sys, duckdb\nduckdb.sql(sys.argv[2]).show()\n")
    (tools / "duckdb").chmod(0o755)
    return tools


@pytest.mark.parametrize(("command", "_", "output"), SHOWN, ids=[command for command, _, _ in SHOWN])
def test_a_command_prints_what_is_shown(command: str, _: str, output: str, tmp_path: Path) -> None:
    assert run(command, tmp_path).stdout == output


@pytest.mark.parametrize("command", SILENT)
def test_a_one_liner_works(command: str, tmp_path: Path) -> None:
    done = run(command, tmp_path)
    assert (done.returncode, _SUMMARY.sub("", done.stderr)) == (0, "")
    written = [file for file in tmp_path.iterdir() if file.is_file() and file.stat().st_size]
    assert done.stdout or written


def test_the_page_at_the_top_is_a_sample() -> None:
    page = (ROOT / "samples/kontan/2019-10-18-kapur-bukit-ranah/page.txt").read_text("utf-8")
    assert all(line.rstrip("… ") in page for line in blocks("")[0].splitlines())


def test_the_record_at_the_top_is_that_of_the_page(tmp_path: Path) -> None:
    command = re.search(r"`(kx json [^`]+)` makes this", README)
    assert command
    record = json.loads(run(command[1], tmp_path).stdout)
    shown = json.loads(blocks("json")[0])
    assert [key for key in record if key in shown] == list(shown)
    assert all(fits(value, record[key]) for key, value in shown.items())


def fits(shown: Any, real: Any) -> bool:  # noqa: ANN401 - anything that JSON can hold
    """Tell whether the two are the same, but for what an ellipsis leaves out."""
    if isinstance(shown, str) and shown.endswith("…"):
        return shown == "…" or str(real).startswith(shown[:-1].rstrip())
    if isinstance(shown, list):
        left_out = shown[-1:] == ["…"]
        kept = shown[:-1] if left_out else shown
        return (len(real) > len(kept) if left_out else len(real) == len(kept)) and all(map(fits, kept, real))
    return bool(shown == real)


@pytest.mark.parametrize(("texts", "expected"), ROWS, ids=[" ".join(texts) for texts, _ in ROWS])
def test_a_date_of_the_table_is_read_as_it_says(texts: list[str], expected: str, tmp_path: Path) -> None:
    quoted = " ".join(f'"{text}"' for text in texts)
    done = run(f"kx date --ref {NOW} {quoted}", tmp_path)
    assert done.stdout.split() == [expected] * bool(expected)
    assert done.returncode == (0 if expected else 1)


def test_the_table_of_dates_has_all_its_kinds() -> None:
    assert len(ROWS) > 30


@pytest.mark.parametrize("code", blocks("python"))
def test_python_does_what_is_shown(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    example = doctest.DocTestParser().get_doctest(code.replace('open("', 'read("'), {"read": opened}, "README", None, 0)
    failures, _ = doctest.DocTestRunner(optionflags=doctest.IGNORE_EXCEPTION_DETAIL).run(example)
    assert not failures


def opened(path: str, _mode: str) -> Any:  # noqa: ANN401 - a file, closed or not
    """Open a file as README does, but without a warning that nobody closed it."""
    from io import BytesIO

    return BytesIO(Path(path).read_bytes())


def test_the_schema_and_the_table_of_the_record_have_the_same_keys(tmp_path: Path) -> None:
    described = [
        key
        for line in section("The record").partition("\n| warning")[0].splitlines()
        if line.startswith("| `")
        for key in re.findall(r"`([^`]+)`", line.split("|")[1])
    ]
    assert described == list(json.loads(run("kx schema", tmp_path).stdout)["properties"])


def test_every_site_that_is_named_is_known() -> None:
    named = re.findall(r"`([\w-]+(?:\.[\w-]+)+)`", section("Sites").partition("To add a site")[0])
    assert "kontan.co.id" in named
    assert [domain for domain in named if not site_of_domain(domain)] == []


def test_every_command_is_shown_and_every_command_shown_exists(tmp_path: Path) -> None:
    listed = run("kx --help", tmp_path).stdout.partition("Commands:\n")[2]
    shown = "\n".join([*blocks("sh"), *blocks("console")])
    assert set(re.findall(r"\bkx ([a-z]+)\b", shown)) == set(re.findall(r"^  (\w+)", listed, re.MULTILINE))


def test_there_are_two_commands_to_set_up() -> None:
    assert [block.count("\n") for block in blocks("sh")[:2]] == [1, 1]
    assert all(block.startswith("python3 -m venv .venv && .venv/bin/pip install ") for block in blocks("sh")[:2])


def test_every_promise_names_a_test_that_is_there() -> None:
    promises = section("What kx promises").split("\n- ")[1:]
    assert len(promises) > 15
    for promise in promises:
        named = re.findall(r"`([\w/]+\.py)::(\w+)`", promise)
        assert named, promise
        for file, test in named:
            assert f"\ndef {test}(" in (ROOT / "tests" / file).read_text("utf-8"), test
