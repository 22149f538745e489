"""A table of sentences from many fields, each with all that it mentions; written for these tests."""

import csv
from datetime import datetime
from pathlib import Path

import pytest

from kx import Amount, DateMention, find_amounts, find_dates, find_tickers

# A Wednesday.
NOW = datetime.fromisoformat("2024-03-06T10:00:00+07:00")

with (Path(__file__).parent / "sentences.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def dated(mention: DateMention) -> str:
    start, end = mention.moment.start.isoformat(), mention.moment.end.isoformat()
    return f"{mention.text}={start}" if start == end else f"{mention.text}={start}/{end}"


def counted(mention: Amount) -> str:
    return f"{mention.text}={mention.value} {mention.unit}".rstrip().lower()


def cells(row: dict[str, str], column: str) -> list[str]:
    return [cell.strip() for cell in row[column].split(" | ") if cell]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:40])
def test_a_sentence_mentions_this_and_nothing_else(row: dict[str, str]) -> None:
    text = row["text"]
    assert list(map(dated, find_dates(text, now=NOW))) == cells(row, "dates")
    assert list(map(counted, find_amounts(text))) == [cell.lower() for cell in cells(row, "amounts")]
    assert [f"{found.text}={found.symbol}" for found in find_tickers(text)] == cells(row, "tickers")


def test_the_table_is_large_and_broad() -> None:
    assert len(ROWS) >= 150
    assert len({row["domain"] for row in ROWS}) >= 15
