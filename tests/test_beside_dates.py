"""What pages and dumps print beside an article's date: buttons, categories, names, a second date, the clock of the head."""

from datetime import date, datetime, timedelta, timezone

import pytest

import kx
from unknown_pages import STORY, TITLE, article, p

WHEN = "Minggu, 12 Mei 2024 10:21 WIB"
CLOCK = "Senin, 30 November 2026"
TEXT = "".join(f"<div>{text}</div>" for text in STORY)


def at(hour: int, minute: int, offset: int = 7, day: int = 12) -> datetime:
    return datetime(2024, 5, day, hour, minute, tzinfo=timezone(timedelta(hours=offset)))


def dump(*rows: str) -> kx.Article:
    return kx.extract("\n\n".join((CLOCK, "  * Beranda\n  * Daerah\n  * Pesisir\n  * Opini", TITLE, *rows, *STORY)))


def page(meta: str, above: str = "") -> kx.Article:
    return article(f"{above}<h1>{TITLE}</h1>{meta}<main>{TEXT}</main>")


@pytest.mark.parametrize(
    "button",
    [
        "Copy Link", "Salin Tautan", "Font Size", "A A A", "Print Email", "Simpan Artikel", "Follow Us", "Live Streaming",
        "Hukum Kriminal", "Baca Nanti", "Intinya Sih...", "Verified Writer", "FacebookWhatsAppCopy Link",
    ],
)  # fmt: skip
def test_buttons_and_channels_beside_a_date_are_nobody(button: str) -> None:
    assert dump(WHEN, button).reporters == ()
    assert dump(WHEN, button).published == at(10, 21)


def test_a_name_beside_a_date_is_a_reporter() -> None:
    assert dump(WHEN, "Rani Putri").reporters == ("Rani Putri",)
    assert dump("Rani Putri", WHEN, "Copy Link").reporters == ("Rani Putri",)
    assert page(f"<p>Rani Putri, {WHEN.partition(', ')[2]}</p>").reporters == ("Rani Putri",)


@pytest.mark.parametrize(
    ("row", "published", "reporters"),
    [
        (f"{WHEN} bagikan", at(10, 21), ()),
        ("by Rani Putri 12 Mei 2024 in Daerah 0", date(2024, 5, 12), ("Rani Putri",)),
        ("Beranda > Daerah > 12 Mei 2024", date(2024, 5, 12), ()),
        ("Rani Putri, Bima Aji, Jurnalis · Minggu 12 Mei 2024 10:21 WIB", at(10, 21), ("Rani Putri", "Bima Aji")),
        ("Reporter:\nRani Putri|\nEditor:\nSari Dewi|\nMinggu 12-05-2024,10:21 WIB", at(10, 21), ("Rani Putri",)),
        ("Dipublikasikan pada 12 Mei 2024, 10:21 oleh Admin | Dibaca 311 kali", at(10, 21), ()),
        ("Ditulis pada 12 Mei 2024 | Kategori: Berita | Dilihat: 311", date(2024, 5, 12), ()),
        ("Diposting Minggu, 12 Mei 2024 10:21 oleh Rani Putri", at(10, 21), ("Rani Putri",)),
        (
            "Diposting pada : 12 Mei 2024, 10:21 - Oleh : Rani Putri - Dibaca : 511 Pembaca",
            at(10, 21),
            ("Rani Putri",),
        ),
        ("12 Mei 2024 10:2188 views", at(10, 21), ()),
        ("12 Mei 2024 10:21 WITDibaca 87 kali", at(10, 21, 9), ()),
        ("12 Mei 2024 10:21 WITADibaca 87 kali", at(10, 21, 8), ()),
    ],
)
def test_a_date_with_its_row(row: str, published: date, reporters: tuple[str, ...]) -> None:
    read = dump(row)
    assert (read.published, read.reporters) == (published, reporters)


@pytest.mark.parametrize(
    "row",
    [
        f"{WHEN}Senin, 13 Mei 2024 08:05 WIB",
        f"{WHEN} Senin, 13 Mei 2024 08:05 WIB",
        f"{WHEN} | Update Senin, 13 Mei 2024 08:05 WIB",
        f"Terbit: {WHEN} Update: Senin, 13 Mei 2024 08:05 WIB",
        f"Update: Senin, 13 Mei 2024 08:05 WIB | Terbit: {WHEN}",
    ],
)
def test_of_two_dates_side_by_side_the_second_is_that_of_the_change(row: str) -> None:
    for read in (dump(row), page(f"<p>{row}</p>")):
        assert (read.published, read.modified) == (at(10, 21), at(8, 5, day=13))


MENU = "<nav><a href='/'>Beranda</a><a href='/daerah'>Daerah</a><a href='/pesisir'>Pesisir</a></nav>"


@pytest.mark.parametrize(
    "above",
    [
        f"<header><p>{CLOCK}</p>{MENU}</header>",
        f"<p>{CLOCK} 09:14 WIB</p>" + "<p>Panen raya di lima desa</p><p>Gudang penuh</p>" * 3,
    ],
)
@pytest.mark.parametrize("meta", ["", "<p>Baru saja</p>"])
def test_the_clock_of_the_page_head_is_no_date_where_the_article_has_none(above: str, meta: str) -> None:
    text = "".join(f"<div>{text}</div>" for text in (f"LEMBUNG, KABAR.COM - {STORY[0]}", *STORY[1:]))
    read = article(f"{above}<h1>{TITLE}</h1>{meta}<main>{text}</main>")
    assert (read.title, read.published) == (TITLE, None)


@pytest.mark.parametrize(
    "meta",
    [
        "<div class='author-box'><span>Rani Putri</span><span>12 Mei 2024</span></div>",
        "<footer><p>Dikirim oleh <b>Rani Putri</b> pada Min, 12/05/2024 - 10:21</p></footer>",
    ],
)
def test_a_date_in_an_element_that_is_called_furniture(meta: str) -> None:
    read = page(meta, f"<header><p>{CLOCK}</p>{MENU}</header>").published
    assert read in (date(2024, 5, 12), at(10, 21))


@pytest.mark.parametrize(
    ("byline", "reporters", "editors"),
    [
        ("Penulis: Rani PutriEditorSari Dewi", ("Rani Putri",), ()),
        ("Penulis : Rani Putri & Editor : Sari Dewi", ("Rani Putri",), ("Sari Dewi",)),
        ("By Rani PutriPublished on May 12, 2024", ("Rani Putri",), ()),
        ("Oleh Rani Putri -", ("Rani Putri",), ()),
        ("Ditulis oleh Rani Putri · Disunting oleh Sari Dewi", ("Rani Putri",), ("Sari Dewi",)),
        ("Penulis Rani Putri - Editor Sari Dewi", ("Rani Putri",), ("Sari Dewi",)),
        ("Reporter: Rani Putri<br>| Editor: Sari Dewi", ("Rani Putri",), ("Sari Dewi",)),
        ("Reporter:<br>Rani Putri<br>| Editor:<br>Sari Dewi", ("Rani Putri",), ("Sari Dewi",)),
        ("Penulis, Rani Putri", ("Rani Putri",), ()),
        ("EDITOR PICKS", (), ()),
        ("Penulis Terpopuler", (), ()),
    ],
)
def test_names_that_run_into_other_words(byline: str, reporters: tuple[str, ...], editors: tuple[str, ...]) -> None:
    read = page(f"<p>{byline}</p><p>{WHEN}</p>")
    assert (read.reporters, read.editors) == (reporters, editors)


def test_a_source_that_is_an_address_is_its_host() -> None:
    address = "https://www.kabar.example/read/8812/padi-tahan-asin"
    assert page(f"<p>{WHEN}</p><p>Sumber: {address}</p>").sources == ("kabar.example",)
    assert page(f"<p>{WHEN}</p><p>Sumber: BPS, diolah</p>").sources == ("BPS",)


# Names in elements


def test_a_box_called_after_authors_with_role_words_is_the_byline() -> None:
    box = "<div class='author-box'><div>Penulis: Rani Putri</div><div>Editor: Sari Dewi</div></div>"
    read = article(f"<h1>{TITLE}</h1><p>{WHEN}</p><div>{p(*STORY)}</div>{box}")
    assert (read.reporters, read.editors) == (("Rani Putri",), ("Sari Dewi",))


def test_several_authors_far_from_the_text_are_those_that_the_metadata_name() -> None:
    names = "".join(
        f"<li><span class='author-name'>{name}</span><p class='author-role'>Peneliti</p></li>"
        for name in ("Rani Putri", "Bima Aji")
    )
    authors = '[{"@type":"Person","name":"Rani Putri"},{"@type":"Person","name":"Bima Aji"}]'
    stated = f'<script type="application/ld+json">{{"@type":"Article","author":{authors}}}</script>'
    body = f"<h1>{TITLE}</h1><p>{WHEN}</p><div>{p(*STORY)}</div><aside><ol>{names}</ol></aside>"
    assert article(body, stated).reporters == ("Rani Putri", "Bima Aji")
    assert article(body).reporters == ()


def test_a_name_in_brackets_below_the_text_is_no_writer_beside_another() -> None:
    above = f"<div><span class='author'>Rani Putri</span> <span>{WHEN}</span></div>"
    read = article(f"<h1>{TITLE}</h1>{above}<div>{p(*STORY, '(SARI DEWI)')}</div>")
    assert (read.reporters, read.paragraphs) == (("Rani Putri",), STORY)
