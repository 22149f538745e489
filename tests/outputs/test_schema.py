"""The schema says what the record is, key by key."""

import json
from dataclasses import fields
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from made_up import BARE, FULL

from kx.article import Article, Image, Indicator, Part, Related
from kx.outputs.encoding import encode
from kx.outputs.schema import schema_text

SCHEMA: dict[str, Any] = json.loads(schema_text())
PROPERTIES = SCHEMA["properties"]

PARTS = [
    (SCHEMA, Article),
    (PROPERTIES["image"], Image),
    (PROPERTIES["page"], Part),
    (PROPERTIES["related"]["items"], Related),
    (PROPERTIES["indicators"]["items"], Indicator),
]


def test_the_schema_is_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("article", [FULL, BARE])
def test_records_follow_it(article: Article) -> None:
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(
        json.loads(encode(article))
    )


@pytest.mark.parametrize(("schema", "kind"), PARTS)
def test_every_key_is_described_required_and_in_order(schema: dict[str, Any], kind: type[Article]) -> None:
    names = [field.name for field in fields(kind)]
    assert [name for name in schema["properties"] if name != "mentions"] == names
    assert schema["required"] == names
    assert schema["additionalProperties"] is False
    assert all(value["description"] for value in schema["properties"].values())


@pytest.mark.parametrize("change", [{"title": ""}, {"extra": 1}, {"published": "kemarin"}, {"reporters": [""]}])
def test_what_is_no_record_is_refused(change: dict[str, Any]) -> None:
    record = json.loads(encode(FULL)) | change
    assert not Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).is_valid(record)
