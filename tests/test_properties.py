"""What holds for any page: an article or a KxError, the same record from the same page, the record its schema."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kx
from kx.errors import KxError
from kx.outputs.schema import schema_text

SAMPLES = Path(__file__).parent.parent / "samples"
PAGES = sorted(SAMPLES.glob("kontan/*/page.html"))

FRAGMENTS = st.sampled_from([
    "<html>", "<body>", "<div class='tmpt-desk-kon' itemprop='articleBody'>", "<p>", "</p>", "<br>", "</div>", "<h1>", "</h1>",
    "<h1 class='detail-desk'>Harga garam naik</h1>", "<div class='bag-kiri'>", "<ul><li>", "<a href='//kontan.co.id/x'>", "</a>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":null,\"author\":[1,{\"name\":[]}]}</script>",
    "<meta property='og:title' content='Garam | Kontan'>", "<link rel=canonical href='https://[bad'>", "<!-- pagination end -->",
    "Minggu, 03 November 2019 / 14:02 WIB", "Reporter: Rani Putri | Editor: Sari Dewi", "Baca Juga: Garam rakyat", "Baca Juga",
    "KONTAN.CO.ID - JAKARTA. Petani garam memanen lebih banyak daripada tahun lalu karena kemarau panjang.", "ILUSTRASI. Garam",
    "TERBARU", "LQ45935,34 -28,38 -2.95%", "\n", "\n\n", "  • ", "* ", "# ", "[1]", "References\n\n 1. https://a.id/b\n", "×", "\x00",
    "![a](b)", "[a](b)", "**", "Halaman 1/2", "(abc/def)", "“Kutipan,” kata dia.", "—", "&nbsp;", "&#x110000;", "\ud800",
])  # fmt: skip


def outcome(page: bytes | str) -> kx.Article | KxError:
    try:
        return kx.extract(page)
    except KxError as error:
        return error


@given(st.binary(max_size=2000))
def test_any_bytes_give_an_article_or_an_error(page: bytes) -> None:
    outcome(page)


@given(st.text(max_size=2000))
def test_any_text_gives_an_article_or_an_error(page: str) -> None:
    outcome(page)


@settings(max_examples=300)
@given(st.lists(FRAGMENTS, max_size=40))
def test_pieces_of_pages_give_an_article_or_an_error_and_valid_records(pieces: list[str]) -> None:
    found = outcome("".join(pieces))
    if isinstance(found, kx.Article):
        from kx.outputs.json_records import encode

        jsonschema.validate(json.loads(encode(found)), json.loads(schema_text()))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_harmless_changes_leave_the_record_alone(page: Path) -> None:
    raw = page.read_bytes()
    before = kx.extract(raw, url="https://www.kontan.co.id/news/a")
    advert = b"<body><div class='ads-partner-wrap'><p>Iklan: beli sekarang, harga naik besok pagi, kata penjualnya.</p></div>"
    changed = raw.replace(b"<body>", advert, 1).replace(b"</p>", b"</p>\n\n<!-- komentar -->\n", 1)
    assert kx.extract(changed, url="https://www.kontan.co.id/news/a") == before


@pytest.mark.parametrize("page", sorted(SAMPLES.glob("*/*/page.*")), ids=lambda page: page.parent.name)
def test_records_of_samples_fit_the_schema(page: Path) -> None:
    record: dict[str, Any] = orjson.loads(orjson.dumps(kx.extract(page.read_bytes())))
    jsonschema.validate(record, json.loads(schema_text()))
