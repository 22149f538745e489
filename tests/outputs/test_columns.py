"""Rows of plain values, and what is made of them: fit for a pipe between processes."""

import json
import pickle
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any

import pytest
from made_up import BARE, FULL, article

from kx.article import Article, Indicator
from kx.outputs.encoding import encode
from kx.outputs.plain import plain
from kx.outputs.stores import markdown_files, parquet, sqlite
from kx.outputs.stores.columns import row
from kx.outputs.streams import csv_records


def test_columns_are_named_as_in_csv() -> None:
    header = csv_records.form().opening.decode().strip()
    assert ",".join(row(FULL)).replace("paragraphs", "text") == header


@pytest.mark.parametrize("one", [FULL, BARE], ids=["full", "bare"])
def test_plain_values_are_those_of_json(one: Article) -> None:
    assert plain(one) == json.loads(encode(one))


def test_an_endless_number_is_none_as_in_json() -> None:
    endless = article(indicators=(Indicator("LQ45", float("inf"), float("nan"), 1.0),))
    assert row(endless)["indicators"] == json.loads(encode(endless))["indicators"]


@pytest.mark.parametrize(
    "render",
    [
        partial(sqlite.entry, mentions=True),
        partial(parquet.record, mentions=True),
        markdown_files.rendered,
    ],
    ids=["sqlite", "parquet", "markdown"],
)
def test_what_goes_to_a_store_crosses_processes(render: Callable[[Article], Any]) -> None:
    made = pickle.loads(pickle.dumps(render))(FULL)  # noqa: S301 - its own pickle
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - as above
    assert made == render(FULL)
    assert kinds(made) <= {str, int, float, bool, type(None), date, datetime}


def kinds(value: Any) -> set[type]:  # noqa: ANN401 - anything
    """Return the types of all that `value` holds in its lists, dicts and tuples."""
    if isinstance(value, sqlite.Entry):
        return kinds([value.article, value.parts])
    if isinstance(value, dict):
        return kinds([*value, *value.values()])
    if isinstance(value, list | tuple):
        return set().union(*map(kinds, value))
    return {type(value)}
