"""Explanations: each value with its origin, and no visible line of a page unaccounted for."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree

import kx
from kx.explanation import Explanation, explain
from kx.page.dumps.rows import read_rows
from kx.text import letters
from test_samples import CASES, page_of, record
from unmeasured import UNMEASURED

pytestmark = UNMEASURED

PAGES = [page_of(folder) for folder in CASES]
HTML = [page for page in PAGES if page.suffix == ".html"]
DUMPS = [page for page in PAGES if page.suffix == ".txt"]
UNSEEN = {"audio", "canvas", "embed", "head", "iframe", "math", "noscript", "object", "script", "style", "svg", "template", "video"}  # fmt: skip


def name(page: Path) -> str:
    return page.parent.name


def visible(element: etree._Element) -> Iterator[str]:
    """Yield the text nodes that a browser may show."""
    if isinstance(element.tag, str) and element.tag not in UNSEEN:
        yield element.text or ""
        for child in element:
            yield from visible(child)
            yield child.tail or ""


@pytest.mark.parametrize("page", HTML, ids=name)
@pytest.mark.parametrize("hidden", [False, True], ids=["site", "no-site"])
def test_no_letter_of_a_page_is_lost(page: Path, hidden: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001
    if hidden:
        monkeypatch.setattr("kx.page.html.site_of_domain", lambda _: None)
    tree = etree.fromstring(page.read_bytes(), etree.HTMLParser(encoding="utf-8"))
    told = "".join(line.text for line in explain(page.read_bytes()).lines)
    assert Counter(letters(told)) == Counter(letters("".join(visible(tree))))


@pytest.mark.parametrize("page", DUMPS, ids=name)
def test_no_line_of_a_dump_is_lost(page: Path) -> None:
    rows = [row.text for row in read_rows(page.read_text("utf-8"))]
    assert [line.text for line in explain(page.read_bytes()).lines] == rows


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_each_line_is_in_a_field_or_has_a_reason(page: Path) -> None:
    explanation = explain(page.read_bytes())
    for number, line in enumerate(explanation.lines, 1):
        assert line.number == number
        assert bool(line.fields) != bool(line.reason)
        assert set(line.fields) <= {field for field, told in explanation.fields.items() if told.origins}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_all_that_the_text_says_stands_in_its_lines(page: Path) -> None:
    explanation = explain(page.read_bytes())
    told = "".join(letters(line.text) for line in explanation.lines if "paragraphs" in line.fields)
    assert [text for text in explanation.fields["paragraphs"].value if letters(text) not in told] == []


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_the_values_are_those_of_the_record(folder: Path) -> None:
    article = kx.extract(page_of(folder).read_bytes())
    explanation = explain(page_of(folder).read_bytes())
    assert list(explanation.fields) == [key for key in record(folder) if key not in {"source", "site", "warnings"}]
    for field, told in explanation.fields.items():
        value = getattr(article, field)
        assert told.value == (value or None)
        assert bool(told.origins) == bool(value)
    assert explanation.warnings == article.warnings


PAGE = """<html><head><title>Garam naik - Kontan</title><meta property="og:title" content="Garam naik lagi">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Garam naik", "author": "Bima Aji"}</script>
</head><body><nav><a href="/">Beranda</a></nav><p style="display:none">Tersembunyi</p>
<h1 class="detail-desk">Harga garam naik</h1><div class="font-gray">Minggu, 03 November 2019 / 14:02 WIB</div>
<div class="tmpt-desk-kon"><p>Reporter: Rani Putri | Editor: Sari Dewi</p>
<p>KONTAN.CO.ID - SUMENEP. Petani garam memanen <span class="insideads">Pasang iklan</span> lebih banyak tahun ini.</p>
<p><b>Baca Juga:</b> <a href="https://a.kontan.co.id/gula">Harga gula turun</a></p>
<p>Harga di tingkat petani turun menjadi Rp 700 per kilogram, kata ketua koperasinya.</p>
<p>Bagikan</p><p>Cek Berita dan Artikel yang lain di Google News</p><p>Di belakang.</p></div>
<div>Terpopuler</div></body></html>"""


@pytest.fixture
def told() -> Explanation:
    return explain(PAGE, url="https://a.kontan.co.id/news/garam")


def reasons(explanation: Explanation) -> dict[str, str]:
    return {line.text: line.reason for line in explanation.lines if line.reason}


def test_an_origin_is_the_entry_of_the_site_file_and_the_selector_that_found_it(told: Explanation) -> None:
    title = told.fields["title"]
    assert (title.value, title.origins) == ("Harga garam naik", ("site title: h1.detail-desk", "general title: h1"))
    assert told.fields["paragraphs"].origins == ("site body: div.tmpt-desk-kon",)
    assert told.fields["language"].origins == ("words of the text", "site language")
    assert told.fields["url"].origins == ("--url",)


def test_what_a_value_beat_comes_in_order_of_trust_and_equal_ones_are_one(told: Explanation) -> None:
    beaten = [(each.value, each.origins) for each in told.fields["title"].beaten]
    assert beaten == [("Garam naik", ("JSON-LD headline", "head > title")), ("Garam naik lagi", ("meta og:title",))]


def test_values_know_their_lines(told: Explanation) -> None:
    lines = {field: [told.lines[n - 1].text for n in each.lines] for field, each in told.fields.items()}
    byline = ["Reporter: Rani Putri | Editor: Sari Dewi"]
    assert lines["published"] == ["Minggu, 03 November 2019 / 14:02 WIB"]
    assert lines["reporters"] == lines["editors"] == byline
    assert lines["related"] == ["Baca Juga: Harga gula turun"]
    assert len(lines["paragraphs"]) == 2


def test_every_kind_of_loss_has_its_reason(told: Explanation) -> None:
    assert reasons(told) == {
        "Beranda": "inside <nav>, which is not read",
        "Tersembunyi": "hidden: p",
        "Pasang iklan": "the site file removes .insideads",
        "Bagikan": "share buttons in the text",
        "Cek Berita dan Artikel yang lain di Google News": "the site's closing line behind the end of the text",
        "Di belakang.": "a line behind the end of the text",
        "Terpopuler": "below the element of the text, div.tmpt-desk-kon",
    }


def test_on_an_unknown_site_names_of_elements_are_reasons() -> None:
    page = PAGE.replace("<p>Bagikan</p>", "<div class='social-share' id='bar'>Bagikan</div>")
    told = explain(page, url="https://garam.example/news/garam")
    assert not told.known
    assert told.place == "div.tmpt-desk-kon"
    assert told.fields["paragraphs"].origins == ("lines of div.tmpt-desk-kon",)
    assert reasons(told)["Bagikan"] == "no text by its name: div#bar.social-share"


def test_a_refused_page_shows_what_was_found() -> None:
    told = explain("<html><body><h1>Indeks berita terbaru</h1><ul><li>Garam</li></ul></body></html>")
    assert told.refused == "no article found: the page has no running text"
    assert told.fields["title"].value == "Indeks berita terbaru"
    assert told.fields["paragraphs"].value is None
    assert reasons(told) == {"Garam": "a line above the text"}


def test_a_front_page_is_refused_and_explained() -> None:
    page = PAGE.replace("<head>", "<head><link rel='canonical' href='https://a.kontan.co.id/'>")
    told = explain(page)
    assert told.refused == "no article found: the page is a front page or an index"
    assert told.fields["title"].value == "Harga garam naik"


def test_the_byline_of_a_table_and_a_lead_on_its_own_line_are_in_their_fields() -> None:
    page = (
        "<html><body><h1>Harga garam naik lagi</h1><p>3 November 2019 14:02 WIB</p><div><p>Jakarta -</p>"
        "<p>Petani garam memanen lebih banyak daripada tahun lalu karena kemarau panjang.</p></div>"
        "<table><tr><td>Penulis</td></tr><tr><td>: Rani Putri</td></tr></table></body></html>"
    )
    lines = {line.text: line.fields for line in explain(page, now=datetime(2019, 11, 4).astimezone()).lines}
    assert lines["Jakarta -"] == ("dateline", "paragraphs")
    assert lines["Penulis"] == lines[": Rani Putri"] == ("reporters",)


def test_a_date_on_one_line_with_a_name_is_in_both_fields() -> None:
    page = PAGE.replace('<div class="font-gray">Minggu', "<div>Rani Putri - Minggu").replace(
        "Reporter: Rani Putri | ", ""
    )
    told = explain(page, url="https://garam.example/news/garam")
    assert "Rani Putri - Minggu, 03 November 2019 / 14:02 WIB" not in reasons(told)
    assert told.fields["published"].lines == (4,)


def test_a_date_that_the_calendar_does_not_have_is_no_time() -> None:
    told = explain(PAGE.replace("<div>Terpopuler", "<div>Rabu, 31 Februari 2019 / 10:00 WIB"))
    assert reasons(told)["Rabu, 31 Februari 2019 / 10:00 WIB"] == "a line behind the end of the text"


def test_an_embedded_post_that_the_text_does_not_announce_is_named() -> None:
    post = "<blockquote class='twitter-tweet'><p>Garam melimpah di Sumenep tahun ini!</p></blockquote>"
    told = explain(PAGE.replace("<p>Bagikan</p>", post), url="https://garam.example/news/garam")
    assert reasons(told)["Garam melimpah di Sumenep tahun ini!"] == "an embedded post that the text does not announce"
