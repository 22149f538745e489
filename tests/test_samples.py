"""Every sample page gives the record that a person wrote down for it: one test for each sample and field."""

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import pytest

import kx

SAMPLES = Path(__file__).parent.parent / "samples"
CASES = sorted(case.parent for case in SAMPLES.glob("*/*/case.json"))
FIELDS = tuple(name for name in kx.Article.__dataclass_fields__ if name != "source")


@cache
def record(folder: Path) -> dict[str, Any]:
    case = json.loads((folder / "case.json").read_text("utf-8"))
    now = datetime.fromisoformat(case["now"]) if case["now"] else None
    article = kx.extract(page_of(folder).read_bytes(), url=case["url"], now=now)
    found: dict[str, Any] = orjson.loads(orjson.dumps(article))
    return found


def page_of(folder: Path) -> Path:
    (page,) = folder.glob("page.*")
    return page


def expected(folder: Path) -> dict[str, Any]:
    wanted: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return wanted


KNOWN_FAILURES = frozenset((Path(__file__).parent / "known_failures.txt").read_text("utf-8").split())
"""Fields that kx still gets wrong; a line that has come right must be taken off the list."""


def pairs() -> Iterator[Any]:
    for folder in CASES:
        for field in FIELDS:
            name = f"{folder.parent.name}/{folder.name}-{field}"
            marks = pytest.mark.xfail(strict=True) if name in KNOWN_FAILURES else ()
            yield pytest.param(folder, field, id=name, marks=marks)


@pytest.mark.parametrize(("folder", "field"), list(pairs()))
def test_field(folder: Path, field: str) -> None:
    assert record(folder)[field] == expected(folder)[field]


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_sample_is_complete(folder: Path) -> None:
    assert list(expected(folder)) == list(FIELDS)
    assert json.loads((folder / "case.json").read_text("utf-8"))["note"]
