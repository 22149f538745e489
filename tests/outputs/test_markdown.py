"""Articles for readers: Markdown, and the wording that it shares with the screen."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up import BARE, FULL, article, stream
from markdown_it import MarkdownIt

from kx.article import Image, Related
from kx.outputs.reading import reading
from kx.outputs.streams.markdown import document, form


def test_a_full_document() -> None:
    assert document(FULL) == (
        "# Pandai besi Kaliwungu menambah tungku\n\n"
        "Reporter: Sekar Wulan, Damar Wicaksono | Editor: Bagus Prakoso | Sumber: Antara\n\n"
        "2024-03-04 09:15 WIB\n\n"
        "*Tungku tempa*\n\n"
        "KONTAN.CO.ID - KUDUS. Perajin menambah “tungku”.\n\n"
        "\\- 2,95% lebih banyak.\n\n"
        "## Baca juga\n\n"
        "- [Harga arang turun](https://industri.kontan.co.id/news/arang)\n"
        "- Baja bekas\n"
    )


def test_a_bare_document() -> None:
    assert document(BARE) == "# Tungku\n\nPerajin menambah tungku.\n"


def test_documents_are_parted_by_a_rule() -> None:
    one = document(BARE)
    assert stream(form(), [BARE, BARE]).decode() == f"{one}\n---\n\n{one}"


@pytest.mark.parametrize(
    ("published", "time"),
    [
        (datetime.fromisoformat("2024-03-04T09:15:00+08:00"), "2024-03-04 09:15 WITA"),
        (datetime.fromisoformat("2024-03-04T09:15:00+00:00"), "2024-03-04 09:15 +0000"),
        (date(2024, 3, 4), "2024-03-04"),
        (None, ""),
    ],
)
def test_times(published: date | None, time: str) -> None:
    assert reading(article(published=published)).time == time


def test_a_picture_without_caption() -> None:
    assert reading(article(image=Image("https://contoh.id/a.jpg", None, None))).caption == ""


def test_only_web_addresses_become_links() -> None:
    related = (Related("Klik", "javascript:alert(1)"), Related("Kurung", "https://contoh.id/a_(b)"))
    assert document(article(related=related)).endswith("- Klik\n- Kurung\n")


PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1)


@given(PRINTABLE)
def test_markdown_shows_any_text_as_it_is(text: str) -> None:
    text = " ".join(text.split()) or "x"
    tokens = MarkdownIt("commonmark").parse(document(article(title="Judul", paragraphs=(text,), related=())))
    (body,) = [token for token in tokens[-2:] if token.type == "inline"]
    shown = "".join(child.content for child in body.children or ())
    assert shown == text
    assert {child.type for child in body.children or ()} <= {"text", "text_special"}
    assert tokens[-3].type == "paragraph_open"


def test_nothing_commands_a_terminal() -> None:
    hostile = "a\x1b[31m\u202eb"
    text = document(
        article(title=hostile, paragraphs=(hostile,), reporters=(hostile,), related=(Related(hostile, hostile),))
    )
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert text.count("\\[31mb") == 4
