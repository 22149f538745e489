"""Every row of the tables in this folder: a text, its reference, what it means, its warnings."""

import csv
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kx.errors import DateError
from kx.indonesian.dates import match_date, parse_date


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


@pytest.mark.parametrize(("text", "reference", "expected", "warnings"), ROWS)
def test_a_date_at_the_start_of_a_text_is_found_there(text: str, reference: str, expected: str, warnings: str) -> None:
    """Where the grammar takes the whole text from its first character, both ways agree."""
    found = match_date(text + " ", 0, now=_now(reference))
    if found is None or found[1] != len(text) or expected == "ERROR":
        return
    start, _, end = expected.partition("/")
    assert (found[0].start.isoformat(), found[0].end.isoformat()) == (start, end or start)
    assert set(found[0].warnings) <= set(warnings.split())
