"""What fuzzers found once is not found again; and the targets take what they begin with."""

from pathlib import Path

import pytest
import run
from targets import TARGETS

from time_limit import within

FOUND = [path for path in sorted((Path(__file__).parent / "found").glob("*/*")) if path.is_file()]


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_is_mended(path: Path) -> None:
    with within(seconds=10):
        TARGETS[path.parent.name].check(path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_what_it_begins_with(name: str) -> None:
    seeds = list(TARGETS[name].seeds())
    assert len(seeds) > 15
    for seed in seeds[::5]:
        TARGETS[name].check(seed)


def test_the_runner_knows_all_targets() -> None:
    assert set(run.NAMES) == set(TARGETS)


def test_where_there_is_no_fuzzer_the_runner_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("run.find_spec", lambda _: None)
    monkeypatch.setattr("sys.argv", ["run.py"])
    assert run.main() == run.NO_FUZZER
    assert capsys.readouterr().err.startswith("NOT FUZZED: ")


def test_the_runner_tells_what_libfuzzer_said() -> None:
    log = "#64\tpulse  cov: 20 ft: 60 corp: 6/2Kb\nTest unit written to found/html/crash-1\nstat::number_of_executed_units: 1234\n"
    assert run.told(log) == "    1,234 executions, 20 edges, 60 features; FOUND found/html/crash-1"
