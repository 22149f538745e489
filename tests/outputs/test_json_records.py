"""JSON is valid whatever it holds."""

import json
from operator import attrgetter

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import BARE, FULL, article, stream

from kx.outputs.encoding import encode, safe
from kx.outputs.fields import GETTERS, KEYS, chosen
from kx.outputs.streams import json_records


def test_a_record_has_its_keys_in_order() -> None:
    record = json.loads(json_records.form().render(FULL))
    assert tuple(record) == KEYS
    assert record["published"] == "2024-03-04T09:15:00+07:00"
    assert record["modified"] == "2024-03-05"
    assert record["indicators"][0] == {"name": "LQ45", "value": 935.34, "change": -28.38, "change_percent": -2.95}


@pytest.mark.parametrize("pretty", [False, True])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_arrays(count: int, *, pretty: bool) -> None:
    out = stream(json_records.form(array=True, pretty=pretty), [FULL, BARE, FULL][:count])
    assert [record["title"] for record in json.loads(out)] == [FULL.title, BARE.title, FULL.title][:count]
    assert out.endswith(b"]\n")


def test_chosen_fields() -> None:
    choose = chosen(["text", "image.caption", "page.of"])
    assert choose(BARE) == {"text": BARE.text, "image.caption": None, "page.of": None}
    assert choose(FULL)["image.caption"] == "Tungku tempa"


@pytest.mark.parametrize("name", [name for name in GETTERS if not name.startswith("mentions")])
def test_every_field_can_be_chosen(name: str) -> None:
    key = {"text": "text"}.get(name, name)
    assert chosen([name])(FULL) == {name: attrgetter(key)(FULL)}


@given(st.text(st.characters()))
def test_any_text_even_with_lone_surrogates_is_valid_json(text: str) -> None:
    record = orjson.loads(encode(article(title=text, image=None)))
    assert record["title"] == text.encode("utf-8", "replace").decode()
    assert record["published"] == "2024-03-04T09:15:00+07:00"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_on_a_terminal_it_is_the_same_record_without_commands(text: str) -> None:
    raw = encode(article(title=text))
    line = safe(raw)
    assert orjson.loads(line) == orjson.loads(raw)
    assert not set(line.decode()) & set(map(chr, [*range(32), *range(0x7F, 0xA0), *range(0x202A, 0x202F)]))


def test_lone_surrogates_do_not_crash() -> None:
    assert json.loads(encode(article(title="a\ud800b")))["title"] == "a?b"
    assert json.loads(encode({"tags": ("a\udcff", 1)})) == {"tags": ["a?", 1]}
