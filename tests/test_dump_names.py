"""Who wrote, when and under which headline, in the rows that dumps print around a text."""

from datetime import date, datetime, timedelta, timezone

import pytest

import kx

TITLE = "Warga Desa Tirtasari Panen Garam Dua Kali Lebih Banyak"
MARKET = "Pasar Garam Rakyat Sepi, Buruh Angkut Melaut"
DATE = "Senin, 4 November 2019 / 14:02 WIB"
TEXT = (
    "Warga Desa Tirtasari memanen garam dua kali lebih banyak daripada tahun lalu karena hujan datang terlambat.\n\n"
    "Harga di tingkat petani belum turun, sebab gudang di kota kabupaten masih kosong sejak awal tahun ini."
)
WIB = timezone(timedelta(hours=7))


def dump(above: str = f"{TITLE}\n{DATE}", below: str = "") -> kx.Article:
    return kx.extract(f"Kabar Tirtasari\n\n{above}\n\n{TEXT}\n\n{below}\n")


@pytest.mark.parametrize(
    ("rows", "reporters", "editors"),
    [
        ("Reporter:\nRani Putri,\nBima Aji,\nSari Dewi\nEditor: Yosef Lubis", ("Rani Putri", "Bima Aji", "Sari Dewi"), ("Yosef Lubis",)),
        ("Tim Redaksi\nRani Putri, Yosef Lubis", ("Rani Putri",), ("Yosef Lubis",)),
        ("Tim Redaksi\nRani Putri", ("Rani Putri",), ()),
        ("Laporan wartawan KABAR Rani Putri", ("Rani Putri",), ()),
        ("Tim Peliput: Rani Putri (teks), Bima Aji (foto), Sari Dewi (infografik)", ("Rani Putri",), ()),
        ("Oleh Rani Putri, Ekonom Senior Lembaga Kajian Pesisir", ("Rani Putri",), ()),
        ("Penulis: Rani Putri\nDosen Universitas Tirtasari | Editor: Yosef Lubis", ("Rani Putri",), ("Yosef Lubis",)),
        ("KABARTIRTA.COM, Oleh: Rani Putri *)", ("Rani Putri",), ()),
        ("EditorEditor: Yosef Lubis", (), ("Yosef Lubis",)),
        ("By Rani Putri /", ("Rani Putri",), ()),
        ("Rani Putri\nBima Aji\nPenulis\nYosef Lubis\nEditor", ("Rani Putri", "Bima Aji"), ("Yosef Lubis",)),
        ("* Author Rani Putri\n* Editor Yosef Lubis", ("Rani Putri",), ("Yosef Lubis",)),
        ("Rani Putri\nPenulis\nYosef Lubis\nSari Dewi\nEditor", ("Rani Putri",), ("Yosef Lubis", "Sari Dewi")),
        ("Penulis: Tim peneliti dari universitas setempat membahas akar persoalan panen itu dan jalan keluarnya.", (), ()),
    ],
)  # fmt: skip
def test_names_in_rows(rows: str, reporters: tuple[str, ...], editors: tuple[str, ...]) -> None:
    article = dump(f"{TITLE}\n{DATE}\n\n{rows}")
    assert (article.reporters, article.editors) == (reporters, editors)


@pytest.mark.parametrize(
    ("row", "reporters"),
    [
        ("Rani Putri | Bima Aji", ("Rani Putri", "Bima Aji")),
        ("EKONOMI - Rani Putri, Kabar Indonesia", ("Rani Putri",)),
        ("Departemen Komunikasi", ()),
        ("Besar Kecil Normal", ()),
    ],
)
def test_a_name_above_the_date(row: str, reporters: tuple[str, ...]) -> None:
    article = dump(f"{TITLE}\n\n{row}\n{DATE}")
    assert (article.title, article.reporters) == (TITLE, reporters)


@pytest.mark.parametrize(
    ("below", "reporters"),
    [
        ("RANI PUTRI\n\nKomentar Anda – Kirim – Cetak\n\nBerita Terkait", ("RANI PUTRI",)),
        ("Pewarta : Rani Putri\nPenulis: Putri", ("Rani Putri",)),
        ("Diposting oleh Rani Putri di 08.15\nKirimkan Ini lewat EmailBlogThis!", ("Rani Putri",)),
        ("Penulis: Rani Putri\n\nKOLOM LAINNYA\nGudang yang Kosong\nOleh: Sari Dewi", ("Rani Putri",)),
    ],
)
def test_names_below_a_text(below: str, reporters: tuple[str, ...]) -> None:
    assert dump(below=below).reporters == reporters


def test_the_name_of_the_site_that_the_dateline_tells_is_no_writer() -> None:
    rows = f"{TITLE}\n{DATE}\nPenulis: Rani Putri/JIBI/Tirtapos | Editor: Yosef Lubis"
    article = kx.extract(f"Beranda\n\n{rows}\n\nTirtapos.com, TUBAN — {TEXT}\n")
    assert (article.reporters, article.editors) == (("Rani Putri",), ("Yosef Lubis",))


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (f"{TITLE} - Halaman 2\nTim Kabar 12\n- 3 Maret 2023, 18:25 WIB", TITLE),
        (f"{TITLE.upper()}\n\nGudang Kosong, Pedagang Menunggu\n\n{DATE}", TITLE.upper()),
        (f"Cerita kecil penuh makna\n\nBeranda\nTentang\n{DATE}\n{TITLE}", TITLE),
        (f"Gudang Kosong, Pedagang Menunggu\n{DATE}", "Gudang Kosong, Pedagang Menunggu"),
        (f"Home News Nusantara\n{DATE}\n{TITLE}", TITLE),
        (f"You are here: Home Pesisir {MARKET}\n\n{MARKET}\n\n{DATE}", MARKET),
        (f"Home Industri Tahu Bangkit\n{DATE}", "Home Industri Tahu Bangkit"),
        (f"Wartawati melaporkan dari garis depan garam\n{DATE}", "Wartawati melaporkan dari garis depan garam"),
    ],
)
def test_the_headline_among_other_rows(above: str, title: str) -> None:
    assert dump(above).title == title


@pytest.mark.parametrize(
    ("row", "published"),
    [
        ("By admin - 12 Juni 2021 0 45", date(2021, 6, 12)),
        ("22/09/2018 tirtasari", date(2018, 9, 22)),
        ("April 18, 2016 by Rani Putri Leave a Comment 1,288 views", date(2016, 4, 18)),
        ("12 Juni 2021, 08:15 WIB", datetime(2021, 6, 12, 8, 15, tzinfo=WIB)),
    ],
)
def test_a_date_with_counters_and_accounts(row: str, published: date) -> None:
    assert dump(f"Sabtu, Agustus 7, 2021\nRedaksi\nBeranda\n{TITLE}\n{row}").published == published


def test_the_day_of_a_dateline_counts_where_no_other_is_shown() -> None:
    assert kx.extract(f"{TITLE}\n\nTuban, 12 Juli 2018 (KABAR/Rilis) - {TEXT}\n").published == date(2018, 7, 12)


@pytest.mark.parametrize(("medium", "reporters"), [("Kabar Tirta", ("Rani Putri",)), ("Kabar Lain", ())])
def test_a_name_with_the_medium_that_the_dateline_names_too(medium: str, reporters: tuple[str, ...]) -> None:
    rows = f"{TITLE}\n\nRani Putri, {medium}\nEkonomi\n{DATE}"
    article = kx.extract(f"Beranda\n\n{rows}\n\nTuban, Kabar Tirta - {TEXT}\n")
    assert article.reporters == reporters


def test_a_reporter_who_signs_in_capitals_is_no_source() -> None:
    article = dump(
        f"{TITLE}\n\nReporter: Rosmawati\n{DATE}",
        "ROSMAWATI\n\nBaca: Pasar Malam Dibuka Lagi di Kota\n\nBerita Terkait",
    )
    assert (article.reporters, article.sources) == (("Rosmawati",), ())


def test_a_motto_stands_above_the_menu() -> None:
    menu = "Beranda\nDaerah\nPesisir\nRedaksi"
    article = dump(f"Suara dari Tanah Garam Pesisir\n\n{menu}\n\nSaturday, May 04, 2019\n\n{TITLE}")
    assert (article.title, article.published) == (TITLE, date(2019, 5, 4))


@pytest.mark.parametrize("when", [DATE, "Senin, 4 November 2019"])
def test_a_headline_above_a_bare_menu_is_one_where_the_text_speaks_of_it(when: str) -> None:
    menu = "Home\nBerita\nEkonomi\nRedaksi"
    assert dump(f"{TITLE}\n{menu}\n{when}\nPetani memikul garam di Tirtasari").title == TITLE


def test_a_place_and_a_medium_above_the_date_are_no_writer() -> None:
    article = kx.extract(f"Beranda\n\n{TITLE}\n\nBanda Aceh, Kabar Tirta\n{DATE}\n\nBanda Aceh, Kabar Tirta - {TEXT}\n")
    assert article.reporters == ()


def test_an_author_in_a_headline_wrote_nothing() -> None:
    title = "Author Eka Lembayung Wins Tirtasari Salt Award"
    article = dump(f"{title}\n{DATE}")
    assert (article.title, article.reporters) == (title, ())


def test_a_change_behind_a_name_is_none_of_the_publication() -> None:
    article = dump(
        f"{TITLE}\n\nOleh Rani Putri diperbarui 14 Januari 2025, 11:40 WIB\n\nDiterbitkan 14 Januari 2025, 09:05 WIB"
    )
    assert article.modified == datetime(2025, 1, 14, 11, 40, tzinfo=WIB)
    assert article.published == datetime(2025, 1, 14, 9, 5, tzinfo=WIB)
