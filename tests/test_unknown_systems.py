"""What pages of no known site say in the markup of Blogger, Ghost, Elementor, AMP, press offices and old systems."""

from datetime import date, datetime

import pytest

import kx
from kx.errors import NotAnArticle
from unknown_pages import DAY, STORY, TITLE, article, p

TEXT = f"<div class='text'>{p(*STORY)}</div>"


# Dates


def test_a_day_with_a_channel_and_a_counter_beats_the_clock_of_the_page_head() -> None:
    clock = "<div>Selasa, 24 November 2026 | 10:11:05 WIB</div>"
    line = "<div><span>12 Mei 2024</span> | <span>Siaran Pers</span> | <span>dibaca 522 kali</span></div>"
    assert article(f"{clock}<h2>{TITLE}</h2>{line}{TEXT}").published == date(2024, 5, 12)


def test_a_line_that_says_who_when_and_where_has_the_date() -> None:
    line = "<div>Posted by: Humas Polres | On: 12 Mei 2024 08:40 | In: <a href='/cat/giat'>Giat</a></div>"
    assert article(f"<h2>{TITLE}</h2>{line}{TEXT}").published == datetime.fromisoformat("2024-05-12T08:40:00+07:00")


def test_the_clock_in_the_foot_of_a_post_is_that_of_its_day() -> None:
    foot = "<span>Diposting oleh Rani Putri</span> di <abbr class='published' title='2024-05-12T20:11:00+08:00'>20.11</abbr>"
    found = article(f"<h2 class='date-header'>Minggu, 12 Mei 2024</h2><h3>{TITLE}</h3>{TEXT}<div>{foot}</div>")
    assert found.published == datetime.fromisoformat("2024-05-12T20:11:00+08:00")


# Headlines and names


def test_the_name_of_a_blog_and_a_colon_in_the_window_are_no_headline() -> None:
    head = f"<title>Jejak Bahari: {TITLE}</title>"
    assert article(f"<h1>Jejak Bahari</h1><h3>{TITLE}</h3>{DAY}{TEXT}", head).title == TITLE


def test_a_headline_with_a_comma_above_the_date_is_nobody() -> None:
    head = "<title>..:: Harian Teluk Online ::..</title>"
    found = article(f"<font><b>Pasar Garam Lembung Molor, Petambak Minta Kepastian</b></font>{DAY}{TEXT}", head)
    assert found.reporters == ()


@pytest.mark.parametrize(
    ("element", "reporters"),
    [
        ("<div class='byline'><span>Agus Benu</span><br><span>Kupang</span></div>", ("Agus Benu",)),
        ("<div class='byline-wrapper'><a>Rani Putri</a><div>May 12, 2024</div></div>", ("Rani Putri",)),
        ("<div class='meta'><span>12 Mei 2024</span> | <span>SIARAN PERS</span></div>", ()),
    ],
)
def test_what_stands_beside_names_is_nobody(element: str, reporters: tuple[str, ...]) -> None:
    assert article(f"<h1>{TITLE}</h1>{element}{DAY}{TEXT}").reporters == reporters


def test_names_of_an_agency_below_the_text() -> None:
    found = article(f"<h1>{TITLE}</h1>{DAY}{TEXT}<p>(Reporting by Rani Putri; Editing by Sari Dewi)</p>")
    assert (found.reporters, found.editors) == (("Rani Putri",), ("Sari Dewi",))
    assert found.paragraphs == STORY


@pytest.mark.parametrize(
    "note",
    [
        "Rani Putri berkontribusi dalam penulisan artikel ini.",
        "*) Penulis adalah dosen Universitas Teluk",
        "*Penulis adalah pegiat literasi di Tuban",
    ],
)
def test_a_note_on_the_writer_is_no_text(note: str) -> None:
    found = article(f"<h1>{TITLE}</h1>{DAY}<div>{p('Oleh: Rani Putri', *STORY, note)}</div>")
    assert (found.reporters, found.paragraphs) == (("Rani Putri",), STORY)


# Channels and topics


@pytest.mark.parametrize(
    ("above", "below", "section"),
    [
        ("", "<p>Categories: <a href='/c/desa'>Desa</a></p>", "Desa"),
        ("", "<p>Posted in <a href='/c/desa'>Desa</a></p>", "Desa"),
        ("<li><span class='post-info__terms-list'><a href='/desa'>Desa</a></span></li>", "", "Desa"),
        # The menu in one row, the menu in lines, the way home.
        (
            "<div><a href='/kategori/1'>BOLA</a> <a href='/kategori/2'>DESA</a> <a href='/kategori/3'>KOTA</a></div>",
            "",
            None,
        ),
        ("<a href='?m=bola'>Bola</a><br><a href='?m=desa'>Desa</a><br>", "", None),
        ("<header><a href='/'>Kabar Lembung</a></header>", "", None),
    ],
)
def test_channels_and_what_is_none(above: str, below: str, section: str | None) -> None:
    found = article(f"{above}<h1>{TITLE}</h1>{DAY}{TEXT}<div>{below}</div>", f"<title>{TITLE}</title>")
    assert found.section == section


def test_topics_in_the_classes_of_a_page_name_no_list_of_tags() -> None:
    head = "<meta property='article:tag' content='Garam'>"
    more = "<h2>Baca lainnya</h2><article><h3><a href='/x'>Garam Merah dari Sabu</a></h3></article>"
    page = f"<html><head>{head}</head><body class='post-template tag-garam'><h1>{TITLE}</h1>{DAY}{TEXT}{more}</body></html>"
    assert kx.extract(page).tags == ("Garam",)


@pytest.mark.parametrize(
    ("window", "top"), [("Hukum Archives - Kabar Lembung", "Hukum"), ("Hukum - Kabar Lembung", "Kategori: Hukum")]
)
def test_a_list_of_a_category_is_refused(window: str, top: str) -> None:
    teasers = "".join(f"<h2><a href='/a'>{TITLE} {i}</a></h2>{DAY}{p(STORY[i])}" for i in range(3))
    with pytest.raises(NotAnArticle):
        article(f"<h1>{top}</h1>{teasers}", f"<title>{window}</title>")


def test_an_article_about_archives_is_one() -> None:
    title = "Membuka Lagi Arsip"
    assert article(f"<h1>{title}</h1>{DAY}{TEXT}", f"<title>{title} - Kabar Lembung</title>").title == title


def test_the_editor_behind_initials() -> None:
    found = article(f"<h1>{TITLE}</h1>{DAY}{TEXT}<div>(ran) | Editor: Sari Dewi</div>")
    assert (found.editors, found.paragraphs) == (("Sari Dewi",), STORY)


def test_a_search_among_articles_is_refused() -> None:
    teaser = f"<h2><a href='/a'>{TITLE}</a></h2>{DAY}{p(*STORY)}"
    with pytest.raises(NotAnArticle, match="a form or a wall"):
        article(f"<h1>Hasil pencarian untuk: garam</h1>{teaser}", "<title>Pencarian - Kabar Lembung</title>")
