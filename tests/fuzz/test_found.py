"""What fuzzers found once is not found again; and the targets take what they begin with."""

from pathlib import Path

import pytest
from run import NAMES
from targets import TARGETS

FOUND = [path for path in sorted((Path(__file__).parent / "found").glob("*/*")) if path.is_file()]


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_is_mended(path: Path) -> None:
    TARGETS[path.parent.name].check(path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_what_it_begins_with(name: str) -> None:
    seeds = list(TARGETS[name].seeds())
    assert len(seeds) > 15
    for seed in seeds[::5]:
        TARGETS[name].check(seed)


def test_the_runner_knows_all_targets() -> None:
    assert set(NAMES) == set(TARGETS)
