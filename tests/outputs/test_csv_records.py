"""CSV goes out and comes back the same."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import BARE, FULL, article, stream

from kx.article import Article
from kx.outputs.streams.csv_records import form, guarded, safe, unguarded

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
FORMULAS = st.builds(str.__add__, st.sampled_from(["=", "+", "-", "@", "\t", "\r", "'", "'=", "''-"]), TEXT)


def read(articles: list[Article], *, delimiter: str = ",", excel: bool = False) -> list[dict[str, str]]:
    encoding = "utf-8-sig" if excel else "utf-8"
    text = stream(form(delimiter=delimiter, excel=excel), articles).decode(encoding)
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def test_a_full_row() -> None:
    assert read([FULL]) == [
        {
            "source": "halaman/tungku.html",
            "url": "https://industri.kontan.co.id/news/tungku",
            "site": "kontan.co.id",
            "title": "Pandai besi Kaliwungu menambah tungku",
            "published": "2024-03-04T09:15:00+07:00",
            "modified": "2024-03-05",
            "dateline": "KUDUS",
            "reporters": "Sekar Wulan; Damar Wicaksono",
            "editors": "Bagus Prakoso",
            "sources": "Antara",
            "section": "Industri",
            "tags": "pandai besi; Kudus",
            "language": "id",
            "image_url": "https://foto.kontan.co.id/tungku.jpg",
            "image_caption": "Tungku tempa",
            "image_credit": "KONTAN/Wisnu",
            "text": "KONTAN.CO.ID - KUDUS. Perajin menambah “tungku”.\n\n- 2,95% lebih banyak.",
            "related": "Harga arang turun; Baja bekas",
            "indicators": "LQ45 935.34 -28.38 -2.95%; EMAS 1321000 +0.46%; RD.SAHAM +0.05%",
            "page_number": "1",
            "page_of": "2",
            "page_next": "https://industri.kontan.co.id/news/tungku?page=2",
            "paywalled": "false",
            "warnings": "page_1_of_2",
        }
    ]


def test_a_bare_row_is_empty_but_for_what_there_is() -> None:
    (row,) = read([BARE])
    assert {key: value for key, value in row.items() if value} == {
        "source": "-",
        "title": "Tungku",
        "text": "Perajin menambah tungku.",
        "paywalled": "true",
    }


def test_chosen_columns() -> None:
    out = stream(form(["page", "title", "paragraphs", "image.credit"], delimiter=";"), [FULL]).decode()
    assert out.startswith("page_number;page_of;page_next;title;paragraphs;image_credit\r\n1;2;https://")
    assert 'banyak.";KONTAN/Wisnu\r\n' in out or "banyak.;KONTAN/Wisnu\r\n" in out


@given(TEXT, TEXT, st.sampled_from([",", ";", "\t", "|"]))
def test_any_text_comes_back(title: str, paragraph: str, delimiter: str) -> None:
    (row,) = read([article(title=title, paragraphs=(paragraph,))], delimiter=delimiter)
    assert (row["title"], row["text"]) == (title, paragraph)
    assert len(row) == 24


@given(TEXT | FORMULAS)
def test_no_cell_is_a_formula_and_the_guard_can_be_undone(title: str) -> None:
    (row,) = read([article(title=title)], excel=True)
    assert unguarded(row["title"]) == title
    assert row["title"][:1] not in {"=", "@", "\t", "\r"}


@pytest.mark.parametrize("number", ["-2.95", "+0,46%", "-1.321.000", "-28"])
def test_numbers_stay_numbers(number: str) -> None:
    assert guarded(number) == number
    assert unguarded(number) == number


@pytest.mark.parametrize(
    "text", ["=1+1", "+62 21 555", "-Jakarta", "@akun", "\tx", "\rx", "-2.95 poin", "=1", "-1+1", "- x"]
)
def test_what_a_spreadsheet_would_run_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(f"'{text}") == text


def test_excel_starts_with_a_byte_order_mark() -> None:
    assert stream(form(excel=True), []).startswith(b"\xef\xbb\xbfsource,")


def test_lone_surrogates_do_not_crash() -> None:
    assert read([article(title="a\ud800b")])[0]["title"] == "a?b"


def test_shown_on_a_terminal() -> None:
    assert safe(stream(form(["title"]), [article(title="\x1b[31ma\u202e")])) == b"title\n[31ma\n"
