"""Every row of the tables in this folder: a text, its reference, what it means, its warnings."""

import csv
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kx.errors import DateError
from kx.indonesian.dates import parse_date


def _rows() -> Iterator[tuple[str, str, str, str]]:
    for table in sorted(Path(__file__).parent.glob("*.tsv")):
        with table.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield row["text"], row["reference"], row["expected"], row["warnings"]


ROWS = list(_rows())


def _now(reference: str) -> datetime | None:
    return datetime.fromisoformat(reference) if reference else None


@pytest.mark.parametrize(("text", "reference", "expected", "warnings"), ROWS)
def test_a_text_means_what_a_reader_sees(text: str, reference: str, expected: str, warnings: str) -> None:
    if expected == "ERROR":
        with pytest.raises(DateError) as caught:
            parse_date(text, now=_now(reference))
        assert caught.value.message
        assert caught.value.hint
        return
    moment = parse_date(text, now=_now(reference))
    start, _, end = expected.partition("/")
    assert (moment.start.isoformat(), moment.end.isoformat()) == (start, end or start)
    assert moment.warnings == tuple(warnings.split())


@pytest.mark.parametrize(("text", "reference"), [row[:2] for row in ROWS if row[1] and row[2] != "ERROR"])
def test_a_text_that_depends_on_its_reference_is_refused_without(text: str, reference: str) -> None:
    assert reference
    with pytest.raises(DateError, match="depends on when"):
        parse_date(text)
