"""Mentions as JSON, as lines, as cells, on a screen; in the record and in the table."""

import csv
import json
from dataclasses import replace
from datetime import date, datetime
from io import StringIO
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from made_up import BARE, stream

from kx.outputs.encoding import encode
from kx.outputs.fields import GETTERS, KEYS, MENTIONS, chosen
from kx.outputs.mentions import Mentions, mentions, of_article, plain, record
from kx.outputs.schema import schema_text
from kx.outputs.screens import mentions as mentions_screen
from kx.outputs.streams import csv_records

NOW = datetime.fromisoformat("2019-11-03T14:02:00+07:00")
TEXT = "Laba PT Bank Mandiri Tbk (BMRI) naik 12,5% pada Jumat (1/11) menjadi Rp 0,5 triliun"

ARTICLE = replace(
    BARE,
    published=NOW,
    paragraphs=("PT Baru Sekali Tbk (QXZW) berdiri kemarin.", "QXZW menjual 20 tungku seharga Rp 7.000,5."),
)


def found() -> Mentions:
    return mentions(TEXT, NOW)


def test_a_record_has_values_and_places() -> None:
    assert json.loads(record(found())) == {
        "text": TEXT,
        "dates": [
            {
                "text": "Jumat (1/11)",
                "start": "2019-11-01",
                "end": "2019-11-01",
                "granularity": "day",
                "span": [48, 60],
            }
        ],
        "amounts": [
            {"text": "12,5%", "value": 12.5, "unit": "%", "span": [37, 42]},
            {"text": "Rp 0,5 triliun", "value": 500000000000, "unit": "IDR", "span": [69, 83]},
        ],
        "tickers": [{"text": "(BMRI)", "symbol": "BMRI", "span": [25, 31]}],
    }


def test_lines_stand_in_reading_order() -> None:
    assert plain(found()).decode().splitlines() == [
        "ticker\t(BMRI)\tBMRI",
        "amount\t12,5%\t12.5 %",
        "date\tJumat (1/11)\t2019-11-01",
        "amount\tRp 0,5 triliun\t500000000000 IDR",
    ]


def test_a_span_of_days_has_both_ends() -> None:
    assert plain(mentions("sejak\tkuartal\tI 2019", NOW)) == b"date\tkuartal I 2019\t2019-01-01/2019-03-31\n"


def test_a_screen_shows_text_and_values() -> None:
    file = StringIO()
    mentions_screen.show([found(), mentions("tanpa \x1b[31mapa-apa", None)], file)
    shown = file.getvalue()
    assert "2019-11-01" in shown
    assert "500000000000 IDR" in shown
    assert "\x1b" not in shown


def test_finds_that_overlap_are_shown_once() -> None:
    both = mentions("naik 5 tahun ini", NOW)
    doubled = replace(both, tickers=(), dates=both.dates * 2)
    file = StringIO()
    mentions_screen.show([doubled], file)
    assert file.getvalue().count("naik") == 1


def test_the_record_gets_a_last_key() -> None:
    told = json.loads(encode(chosen((*KEYS, MENTIONS))(ARTICLE)))
    assert list(told)[-1] == "mentions"
    schema: dict[str, Any] = json.loads(schema_text())
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(told)
    assert [(one["symbol"], one["paragraph"]) for one in told["mentions"]["tickers"]] == [("QXZW", 0), ("QXZW", 1)]
    assert [(one["start"], one["paragraph"]) for one in told["mentions"]["dates"]] == [("2019-11-02", 0)]
    for kind in told["mentions"].values():
        for one in kind:
            start, end = one["span"]
            assert told["paragraphs"][one["paragraph"]][start:end] == one["text"]


@pytest.mark.parametrize(("published", "days"), [(date(2019, 11, 3), ["2019-11-02"]), (None, [])])
def test_dates_are_seen_from_publication(published: date | None, days: list[str]) -> None:
    told = of_article(replace(ARTICLE, published=published))
    assert [str(one["start"]) for one in told["dates"]] == days


def test_clocks_take_the_zone_of_publication() -> None:
    makassar = datetime.fromisoformat("2019-11-03T14:02:00+08:00")
    article = replace(ARTICLE, published=makassar, paragraphs=("Dibuka Senin (4/11) pukul 09.00.",))
    assert [str(one["start"]) for one in of_article(article)["dates"]] == ["2019-11-04 09:00:00+08:00"]


def test_numbers_too_large_for_json_integers_are_floats() -> None:
    assert json.loads(record(mentions("Rp 99.999.999 triliun", None)))["amounts"][0]["value"] == 99999999e12


def test_a_table_gets_three_columns() -> None:
    rows = stream(csv_records.form(("title", "mentions")), [ARTICLE]).decode()
    header, row = csv.reader(StringIO(rows))
    assert header == ["title", "mentions_dates", "mentions_amounts", "mentions_tickers"]
    assert row == ["Tungku", "2019-11-02", "20 tungku; 7000.5 IDR", "QXZW"]


def test_no_column_of_its_own_accord() -> None:
    assert MENTIONS in GETTERS
    assert MENTIONS not in KEYS
    assert "mentions" not in csv_records.DEFAULT_FIELDS
