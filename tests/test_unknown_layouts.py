"""What pages of no known site say of themselves: dates, names, boxes and headlines in the markup of common systems."""

from datetime import date, datetime, timedelta, timezone

import pytest

import kx
from kx.errors import NotAnArticle
from unknown_pages import DAY, STORY, TITLE, article, between, p

WIB = timezone(timedelta(hours=7))
SHORT = (
    "“Tunggu kemarau,” ujarnya.",
    "Harga garam di tingkat petambak bertahan sejak pekan lalu di seluruh kecamatan.",
)


# What is furniture


@pytest.mark.parametrize(
    "around",
    [
        "<div class='content with-sidebar'><h1>{title}</h1>{day}<div>{text}</div></div>",
        "<div class='widget Blog'><h3>{title}</h3>{day}<div class='post-body entry-content'>{text}</div></div>",
        "<h1>{title}</h1>{day}<article class='node node-promoted'>{text}</article>",
    ],
)
def test_a_short_article_is_no_furniture_whatever_the_element_around_it_is_called(around: str) -> None:
    assert article(around.format(title=TITLE, day=DAY, text=p(*STORY))).paragraphs == STORY


def test_headings_and_cards_make_no_article_of_a_box() -> None:
    card = f"<div class='card'><div class='post-content'>{p(STORY[0])}</div></div>"
    assert between(f"<div class='related'><h1>Berita lain</h1>{card}</div>").paragraphs == STORY


@pytest.mark.parametrize("footer", ["entry-meta", "node__submitted", "entry-footer"])
def test_the_footer_of_an_article_says_when_and_who(footer: str) -> None:
    note = "Diposting oleh <span class='author'>Rani Putri</span> pada <time>12 Mei 2024</time>"
    read = article(f"<article><h1>{TITLE}</h1>{p(*STORY)}<footer class='{footer}'>{note}</footer></article>")
    assert (read.published, read.reporters, read.paragraphs) == (date(2024, 5, 12), ("Rani Putri",), STORY)


# Dates and names


@pytest.mark.parametrize(
    ("line", "published", "reporters"),
    [
        ("Minggu, 12 Mei 2024 | Admin Web | Dibaca 311 kali", date(2024, 5, 12), ()),
        ("Oleh : Humas ; Dipublikasikan pada 12 Mei 2024 ; Kategori: Berita ; Dibaca: 1.227 Kali", date(2024, 5, 12), ()),
        ("Dikirim oleh Rani Putri pada Min, 12/05/2024 - 10:21", datetime(2024, 5, 12, 10, 21, tzinfo=WIB), ("Rani Putri",)),
        ("12 Mei 2024 10:21 | Pewawancara: Rani Putri", datetime(2024, 5, 12, 10, 21, tzinfo=WIB), ("Rani Putri",)),
        ("Reporter: Rani Putri | Editor: Sari Dewi | 12/05/2024 10:21 WIB", datetime(2024, 5, 12, 10, 21, tzinfo=WIB), ("Rani Putri",)),
        ("M. Iqbal Ramadhan - 12 Mei 2024", date(2024, 5, 12), ("M. Iqbal Ramadhan",)),
        ("By <a href='/a'>Rani Putri</a><span>Mei 12, 2024</span>", date(2024, 5, 12), ("Rani Putri",)),
        ("Mei 12, 2024 @ 10:21", datetime(2024, 5, 12, 10, 21, tzinfo=WIB), ()),
        ("May 12, 2024 10:21 GMT+700", datetime(2024, 5, 12, 10, 21, tzinfo=WIB), ()),
    ],
)  # fmt: skip
def test_dates_with_names_and_counters_on_their_line(line: str, published: date, reporters: tuple[str, ...]) -> None:
    head = "<div>Minggu, 29 November 2026</div>"
    read = article(f"{head}<h1>{TITLE}</h1><div>{line}</div><div>{p(*STORY)}</div>")
    assert (read.published, read.reporters) == (published, reporters)


def test_a_sentence_with_a_date_is_none() -> None:
    sentence = "Pada 12 Mei 2024 dibaca oleh banyak orang di balai desa."
    read = article(f"<h1>{TITLE}</h1><p>Oleh Rani Putri</p><div>{p(sentence, *STORY)}</div>")
    assert (read.published, read.paragraphs) == (None, (sentence, *STORY))


@pytest.mark.parametrize(
    ("line", "reporters", "editors"),
    [
        ("Oleh : Drs. Suharto Mangun, M.Si", ("Drs. Suharto Mangun, M.Si",), ()),
        ("Penulis: Rani Putri/Sumenep", ("Rani Putri",), ()),
        ("Penulis: Bima Aji, SH, MH dan Rani Putri", ("Bima Aji, SH, MH", "Rani Putri"), ()),
        ("<span>Editor: Sari Dewi</span><span>Reporter: Rani Putri</span>", ("Rani Putri",), ("Sari Dewi",)),
        ("Teks dan foto: Rani Putri", ("Rani Putri",), ()),
        ("Oleh Rani Putri dan Bima Aji", ("Rani Putri", "Bima Aji"), ()),
        ("Laporan Reporter PESISIR-KINI.COM, Rani Putri", ("Rani Putri",), ()),
        ("Redaktur &amp; Reporter : Rani Putri", ("Rani Putri",), ("Rani Putri",)),
        ("Rani Putri (rani@warta.id)", ("Rani Putri",), ()),
        ("Oleh Rani Putri dan Bima Aji | Uploader : Sari Dewi", ("Rani Putri", "Bima Aji"), ()),
        ("Editor: Sari Dewi (sari@warta.id)", (), ("Sari Dewi",)),
        ("<b>Oleh :</b><ul><li><a href='/r'>Rani Putri</a></li><li><a href='/b'>Bima Aji</a></li></ul>", ("Rani Putri", "Bima Aji"), ()),
        ("<div class='author'>Rani Putri<br>May 12, 2024 | 10:21 am</div>", ("Rani Putri",), ()),
        ("<div class='author'>Rani Putri</div><div class='author-type'>Guru</div>", ("Rani Putri",), ()),
        ("Published on May 12, 2024 by Rani Putri", ("Rani Putri",), ()),
        (
            "<table><tr><td>Redaktur</td><td>:</td><td>Sari Dewi</td></tr><tr><td>Reporter</td><td>:</td><td>Rani Putri</td></tr></table>",
            ("Rani Putri",),
            ("Sari Dewi",),
        ),
        ("<span class='author'><b>Rani Putri</b><i>Diterbitkan 12 Mei 2024, 10:21 WIB</i></span>", ("Rani Putri",), ()),
        ("<p><a href='/penulis/12'>Rani Putri</a></p><p>Bergabung sejak 2015.</p>", ("Rani Putri",), ()),
    ],
)  # fmt: skip
def test_bylines(line: str, reporters: tuple[str, ...], editors: tuple[str, ...]) -> None:
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{line}</div><div>{p(*STORY)}</div>")
    assert (read.reporters, read.editors, read.paragraphs) == (reporters, editors, STORY)


# What stands between and behind paragraphs


@pytest.mark.parametrize(
    "markup",
    [
        "<p>- Advertisement -</p>",
        "<p>Post Views: 211</p><p>1.204 kali dibaca</p>",
        "<div>Page: <span>1</span> <a href='/2'>2</a></div><div>1 2 3 Selanjutnya</div>",
        "<p>Simak berita pilihan kami langsung di ponselmu lewat <a href='/c'>WhatsApp Channel</a> kami.</p>",
        "<p>Dapatkan berita terbaru setiap hari. Mari bergabung di Grup Telegram kami.</p>",
        "<p>Scroll ke bawah untuk melanjutkan membaca</p><p><b>Saksikan video di bawah ini:</b></p>",
        "<p>Bagi Bunda yang mau berbagi cerita, yuk gabung di komunitas kami. Daftar klik di SINI. Gratis!</p>",
        "<p>Tulisan ini sepenuhnya tanggung jawab penulis.</p>",
        "<p>Ikuti kami di Instagram @wartaselat</p><p>Unduh aplikasi Warta di toko aplikasi</p>",
        "<p>Terakhir diperbarui pada 13 Mei 2024 oleh Sari Dewi</p>",
        "<div><h4>Newsletter Warta</h4><p>Dapatkan rangkuman berita setiap pagi di email Anda.</p></div>",
        "<p>Artikel ini telah tayang di Warta.com dengan judul Petambak Lembung Tunda Panen</p>",
        "<table><tr><td><img src='a.jpg'></td></tr><tr><td>Petak garam di Lembung. (Warta/Rani Putri)</td></tr></table>",
        "<div><img src='a.jpg'><span>(Warta/Rani Putri)</span></div>",
        "<div class='img'><img src='a.jpg'><p>Petak garam di Desa Lembung</p></div>",
        "<p><img src='a.jpg'><br><i>Petak garam di Desa Lembung</i></p>",
        "<p>Cek Berita dan Artikel lainnya di <a href='/g'>Google News</a></p>",
        "<figure class='kg-card kg-bookmark-card'><a href='/b'><div>Ombak Tinggi</div><div>" + STORY[0] + "</div></a></figure>",
    ],
)  # fmt: skip
def test_promotions_and_counters_are_no_text(markup: str) -> None:
    assert between(markup).paragraphs == STORY


def test_a_paragraph_beside_a_picture_is_text() -> None:
    sentence = "Panen itu dicatat dinas sebagai yang terkecil dalam sepuluh tahun di kabupaten ini."
    assert sentence in between(f"<p><img src='a.jpg'>{sentence}</p>").paragraphs


def test_a_sentence_with_a_credit_away_from_a_picture_is_text() -> None:
    sentence = "Panen itu dicatat dinas sebagai yang terkecil dalam sepuluh tahun. (Warta/Rani Putri)"
    assert sentence in between(p(sentence)).paragraphs


def test_an_invitation_that_names_no_channel_is_text() -> None:
    sentence = "Ikuti langkah berikut untuk mengganti nomor WhatsApp di telepon genggam yang baru dibeli."
    assert sentence in between(p(sentence)).paragraphs


@pytest.mark.parametrize(
    "markup",
    [
        "<div><span>Baca Juga</span><a href='/a'>Harga Garam Turun Lagi</a></div>",
        "<div class='jnews_inline_related_post'><h3>Baca<b>Juga</b></h3><h3><a href='/a'>Harga Garam Turun Lagi</a></h3><i>7 Mei 2024</i></div>",
        "<div id='inline-related-post'><div>Related Articles</div><ul><li><a href='/a'>Harga Garam Turun Lagi</a></li></ul></div>",
        "<p><b>BACA JUGA <a href='/a'>Harga Garam Turun Lagi</a> dan kisah menarik lainnya di rubrik Pesisir.</b></p>",
        "<div><div>Berita Terkait</div><ul><li><a href='/a'>Harga Garam Turun Lagi</a></li></ul></div>",
        "<p>[Baca: <a href='/a'>Harga Garam Turun Lagi</a>]</p>",
        "<p>Baca Juga | <a href='/a'>Harga Garam Turun Lagi</a></p>",
        "<p>&gt; Baca Juga <a href='/a'>Harga Garam Turun Lagi</a></p>",
        "<p>Klik Juga: <a href='/a'>Harga Garam Turun Lagi</a></p>",
        "<p>Rekomendasi: <a href='/a'>Harga Garam Turun Lagi</a></p>",
        "<p>Baca Juga:<br>- <a href='/a'>Harga Garam Turun Lagi</a></p>",
        "<p>Baca juga artikel terkait GARAM atau tulisan lain <a href='/a'>Harga Garam Turun Lagi</a></p>",
        "<table><tr><td><b>Pilihan Redaksi</b><ul><li><a href='/a'>Harga Garam Turun Lagi</a></li></ul></td></tr></table>",
        "<p><b>Pilihan Editor: <a href='/a'>Harga Garam Turun Lagi</a></b></p>",
        "<p><b>Read: <a href='/a'>Harga Garam Turun Lagi</a></b></p>",
        "<div class='bs-irp'><div>Berita Lainnya</div><p><a href='/a'>Harga Garam Turun Lagi</a></p><time>9 Mei 2024</time></div>",
    ],
)  # fmt: skip
def test_boxes_of_other_articles_between_paragraphs(markup: str) -> None:
    read = between(markup)
    assert ([related.title for related in read.related], read.paragraphs) == (["Harga Garam Turun Lagi"], STORY)


def test_links_side_by_side_are_two_articles() -> None:
    links = "<a href='/a'>Harga Garam Turun Lagi</a><a href='/b'>Ombak Tinggi Tahan Kapal</a>"
    read = between(f"<div><div>Baca Juga</div>{links}</div>")
    assert [related.url for related in read.related] == ["/a", "/b"]


def test_entries_of_a_box_may_have_dates() -> None:
    entries = "<h3><a href='/a'>Harga Garam Turun Lagi</a></h3><span>Mei 10, 2024</span><h3><a href='/b'>Ombak Tinggi</a></h3>"
    read = between(f"<h4>Baca Juga</h4><div>{entries}</div>")
    assert ([related.url for related in read.related], read.paragraphs) == (["/a", "/b"], STORY)


@pytest.mark.parametrize("signed", ["-red-", "*(SO)*", "(Rani)", "(rani p/yn)"])
def test_initials_below_the_last_sentence(signed: str) -> None:
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY, signed)}</div>").paragraphs == STORY


@pytest.mark.parametrize("heading", ["Apa Reaksi Anda?", "Menyukai ini:", "Facebook Comments Box", "Berikan komentar"])
def test_headings_of_what_readers_do_end_the_text(heading: str) -> None:
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY, heading)}</div>").paragraphs == STORY


@pytest.mark.parametrize(
    "signed",
    ["(asw/ima/c1)", "(TGH/UN)", "(Rani/Ant/X-1)", "(Nana/WPT)***", "<b>[sam/but]</b>", "(Rani Putri/warta)", "7 dra"],
)
def test_initials_behind_the_last_sentence(signed: str) -> None:
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY[:3], f'{STORY[3]} {signed}')}</div>").paragraphs == STORY


def test_the_name_of_the_writer_and_the_medium_behind_the_last_sentence() -> None:
    head = "<meta property='og:site_name' content='Warta Selat'>"
    signed = f"{STORY[3]} (Rani Putri/wartaselat)"
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY[:3], signed)}</div>", head)
    assert (read.reporters, read.paragraphs) == (("Rani Putri",), STORY)


def test_a_name_in_brackets_below_the_text_is_none_of_it() -> None:
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY, '(Sari Dewi)')}</div>").paragraphs == STORY


def test_a_code_of_the_desk_below_the_last_sentence() -> None:
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY, '(OL-1)')}</div>").paragraphs == STORY


def test_an_abbreviation_inside_the_last_sentence_is_none() -> None:
    last = "Bantuan dibagikan lewat rukun tetangga dan rukun warga setempat (RT/RW)"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY, last)}</div>").paragraphs[-1] == last


def test_a_short_last_sentence_in_front_of_other_articles_is_text() -> None:
    others = "<h3>Berita Terkait</h3><a href='/a'>Harga Garam Turun Lagi</a>"
    last = "Begitulah kabarnya."
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}<div>{last}</div></div>{others}").paragraphs == (*STORY, last)


# Headlines


@pytest.mark.parametrize(
    ("window", "above"),
    [
        # the site's name is a heading too
        (f"{TITLE} | Warta Selat Madura", f"<h1>Warta Selat Madura</h1><h1>{TITLE}</h1>"),
        # the headline is no heading
        (f"Warta Selat - {TITLE}", f"<h1>Warta Selat</h1><div class='judul'>{TITLE}</div>"),
        (f"{TITLE} - Warta Selat", f"<div>Warta Selat</div><div><b>{TITLE}</b></div>"),
        # the title of the window is the same on every page
        ("Warta Selat Madura Daring", f"<td><b>{TITLE}</b></td>"),
        ("Koran Selat | Lugas dan Lengkap", f"<h1>Koran Selat</h1><h2>Lugas dan Lengkap</h2><div>{TITLE}</div>"),
    ],
)
def test_the_headline_among_names_of_the_site(window: str, above: str) -> None:
    assert article(f"{above}{DAY}<div>{p(*STORY)}</div>", f"<title>{window}</title>").title == TITLE


def test_a_headline_below_the_date_that_no_metadata_tell() -> None:
    menu = "<div><a href='/1'>Depan</a> <a href='/2'>Siak</a> <a href='/3'>Dumai</a></div>"
    above = f"<h1>Koran Selat</h1><h2>Lugas dan Lengkap</h2>{menu}{DAY}<h3>{TITLE}</h3>"
    assert article(f"{above}<div>{p(*STORY)}</div>", "<title>Koran Selat | Lugas dan Lengkap</title>").title == TITLE


def test_a_category_that_begins_as_the_headline_does_is_none() -> None:
    head = f"<meta property='og:title' content='{TITLE}'>"
    page = f"<a href='/t'>Petambak Lembung</a><div>{TITLE} Lagi</div>{DAY}<div>{p(*STORY)}</div>"
    assert article(page, head).title == TITLE


# Times


def test_a_clock_on_the_line_below_its_day() -> None:
    read = article(f"<h1>{TITLE}</h1><ul><li>12 Mei 2024</li><li>10:21 WIB</li></ul><div>{p(*STORY)}</div>")
    assert read.published == datetime(2024, 5, 12, 10, 21, tzinfo=WIB)


@pytest.mark.parametrize(
    "above",
    [
        f"<div class='date'>12 Mei 2024</div><div>10:21 WIB</div><h1>{TITLE}</h1>",
        f"<h1>{TITLE}</h1><div class='simple-share'><span>Minggu, 12 Mei 2024 10:21 WIB</span> <a href='/f'>Facebook</a></div>",
        f"<h1>{TITLE}</h1><div class='author-box'><a href='/r'>Rani Putri</a><i>Info | Minggu, 12 Mei 2024, 10:21 WIB</i></div>",
        f"<h1>{TITLE}</h1><p>12 / 05 / 2024 10:21 WIB</p>",
        f"<h1>{TITLE}</h1><p>12/05/24 10:21 WIB</p>",
        f"<h1>{TITLE}</h1><p>Minggu Legi, 12 Mei 2024 10:21</p>",
        f"<h1>{TITLE}</h1><p>Minggu (12/5/2024) 10:21 WIB</p>",
        f"<h1>{TITLE}</h1><p>Minggu, 12 Mei 2024 (10:21 WIB)</p>",
        f"<h1>{TITLE}</h1><p>Sumenep, 12 Mei 2024 10:21 WIB</p>",
        f"<p>Senin, 29 November 2027</p><h1>{TITLE}</h1><p>Minggu, 12 Mei 2024 10:21 WIB <a href='/f'>bagi</a></p>",
    ],
)
def test_a_clock_in_what_is_called_otherwise(above: str) -> None:
    assert article(f"{above}<div>{p(*STORY)}</div>").published == datetime(2024, 5, 12, 10, 21, tzinfo=WIB)


def test_a_day_among_a_name_and_a_counter() -> None:
    line = (
        "<div class='blog-meta'><span>Admin Dinas</span> <span>12 Mei 2024</span> <span>Dilihat 123 kali</span></div>"
    )
    assert article(f"{line}<h3>{TITLE}</h3><div>{p(*STORY)}</div>", f"<title>{TITLE}</title>").published == date(
        2024, 5, 12
    )


@pytest.mark.parametrize("menu", ["<ul>{entries}</ul>", "<nav><ul>{entries}</ul></nav>"])
@pytest.mark.parametrize(
    "clock", ["<p>Minggu, 29 November 2026</p>", "<div class='date'>Minggu, 29 November 2026</div>"]
)
def test_the_clock_over_a_menu_is_no_date_of_an_article(clock: str, menu: str) -> None:
    names = ("Politik", "Hukum", "Ekonomi", "Olahraga", "Gaya", "Foto")
    entries = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in names)
    above = f"{clock}{menu.format(entries=entries)}<h1>{TITLE}</h1><p>Oleh Rani Putri</p>"
    assert article(f"{above}<div>{p(*STORY)}</div>").published is None


def test_how_long_ago_stands_beside_the_day() -> None:
    line = "<div>Oleh <b>Rani K. Putri</b> 3 jam yang lalu (Minggu, 12 Mei 2024, 10.21 WIB)</div>"
    read = article(f"<h1>{TITLE}</h1>{line}<div>{p(*STORY)}</div>")
    assert (read.published, read.reporters) == (datetime(2024, 5, 12, 10, 21, tzinfo=WIB), ("Rani K. Putri",))


def test_a_date_in_the_page_head_is_less_than_what_the_machine_says() -> None:
    head = "<meta property='article:published_time' content='2024-05-12T03:21:00+00:00'>"
    read = article(f"<div class='topbar-date'>29/11/2026</div><h1>{TITLE}</h1><div>{p(*STORY)}</div>", head)
    assert read.published == datetime(2024, 5, 12, 10, 21, tzinfo=WIB)


@pytest.mark.parametrize(
    "change",
    [
        "<div>Terakhir Diperbaharui ( Senin, 13 Mei 2024 10:02 )</div>",
        "<span>Tayang: Minggu, 12 Mei 2024 10:21 WIB</span><span>Diperbarui: Senin, 13 Mei 2024 10:02 WIB</span>",
        "<span itemprop='dateModified'>13 Mei 2024 10:02</span>",
    ],
)
def test_a_time_of_change_below_the_text(change: str) -> None:
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div><div>{change}</div>")
    assert (read.published, read.modified) == (datetime(2024, 5, 12, 10, 21, tzinfo=WIB), datetime(2024, 5, 13, 10, 2, tzinfo=WIB))  # fmt: skip


def test_a_text_of_short_lines_has_its_date_above_it() -> None:
    lines = (
        "Perahu itu datang sebelum subuh.",
        "Anak-anak sudah berbaris.",
        "Tidak ada bel.",
        "Hanya buku dan suara ombak.",
    )
    read = article(f"<main><h1>{TITLE}</h1><p>12 Mei 2024</p><p>Teks dan foto: Rani Putri</p>{p(*lines)}</main>")
    assert (read.published, read.reporters, read.paragraphs) == (date(2024, 5, 12), ("Rani Putri",), lines)


@pytest.mark.parametrize("names", ["<b>Rani Putri/Bima Aji</b>", "<b>Rani Putri dan Bima Aji</b>"])
def test_two_names_below_a_role_word(names: str) -> None:
    read = article(f"<h1>{TITLE}</h1><div><span>Oleh:</span><div>{names}</div></div>{DAY}<div>{p(*STORY)}</div>")
    assert read.reporters == ("Rani Putri", "Bima Aji")


def test_two_names_before_the_date() -> None:
    line = "<div>Rani Putri dan Bima Aji • 12 Mei 2024, 10:21 WIB</div>"
    assert article(f"<h1>{TITLE}</h1>{line}<div>{p(*STORY)}</div>").reporters == ("Rani Putri", "Bima Aji")


# Datelines


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("Bitung, 14 September 2022 – ", "Bitung"),
        ("Jakarta, 17/03/2022 Kaskeu – ", "Jakarta"),
        ("PALU, 7 Mei (Warta) -- ", "PALU"),
        ("Bitung, 14 Sept - ", "Bitung"),
        ("Bitung, 14 Kecamatan. ", None),
        ("Bitung, 5 Orang (Tewas) - ", None),
        ("JAKARTA (12/11) – ", "JAKARTA"),
        ("[KUPANG] ", "KUPANG"),
        ("[VIDEO] ", None),
        ("CIAMIS, (KP).- ", "CIAMIS"),
        ("TAKENGON (Harian Awas): ", "TAKENGON"),
        ("Manokwari, W Papua (WARTA) - ", "Manokwari, W Papua"),
        ("BITUNG, PELITAUTARA.COM | ", "BITUNG"),
        ("LEMBUNG | Warta Selat - ", "LEMBUNG"),
        ("Makassar: ", "Makassar"),
        ("Makassar. ", "Makassar"),
        ("TABANAN, WartaBali ", "TABANAN"),
        ("LEMBUNG RAYA - ", None),
        ("Rusdi Marwan: ", None),
        ("KPK (Komisi Antirasuah) - ", None),
    ],
)
def test_datelines(lead: str, place: str | None) -> None:
    head = "<meta property='og:site_name' content='Warta Selat'>"
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(lead + STORY[0], *STORY[1:])}</div>", head)
    assert (read.dateline, read.paragraphs[0]) == (place, lead + STORY[0])


def test_a_place_in_capitals_that_the_text_speaks_of() -> None:
    lead, second = f"LEMBUNG RAYA - {STORY[0]}", "Mereka datang dari Lembung Raya dan dua desa lain."
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(lead, second, *STORY[1:])}</div>").dateline == "LEMBUNG RAYA"


@pytest.mark.parametrize(
    ("alone", "rest", "lead"),
    [
        ("TABANAN, WartaBali", STORY[0], f"TABANAN, WartaBali {STORY[0]}"),
        ("P", STORY[0][1:], STORY[0]),
    ],
)
def test_what_stands_alone_in_front_of_the_first_paragraph(alone: str, rest: str, lead: str) -> None:
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(alone, rest, *STORY[1:])}</div>").paragraphs == (lead, *STORY[1:])


def test_a_dateline_below_a_standfirst() -> None:
    lead = f"WARTA.COM, LEMBUNG -- {STORY[1]}"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(STORY[0], lead, *STORY[2:])}</div>").dateline == "LEMBUNG"


def test_a_name_a_medium_and_a_day_are_no_dateline() -> None:
    line = "<div>Rani Putri, Warta.com | Minggu, 12/05/2024 10:21 WIB</div>"
    read = article(f"<h1>{TITLE}</h1>{line}<div>{p(*STORY)}</div>")
    assert (read.dateline, read.published) == (None, datetime(2024, 5, 12, 10, 21, tzinfo=WIB))


def test_the_paper_in_front_of_its_reporter_is_no_reporter() -> None:
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p('Laporan Wartawan Surya Medan / Rani Putri', *STORY)}</div>")
    assert (read.reporters, read.paragraphs) == (("Rani Putri",), STORY)


# Channels and tags


def channel(above: str, head: str = "") -> str | None:
    return article(f"{above}{DAY}<div>{p(*STORY)}</div>", head).section


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("<div><a href='/'>Beranda</a> / <a href='/d'>Daerah</a></div><h1>{title}</h1>", "Daerah"),
        ("<div><a href='/'>Home</a> &gt; <a href='/d'>Daerah</a> &gt; <a href='/s'>Siak</a></div><h1>{title}</h1>", "Siak"),
        ("<div><a href='/'>Home</a> <a href='/d'>Daerah</a></div><h1>{title}</h1>", None),
        ("<h1>{title}</h1><p><a href='/rubrik/12/Pesisir'>Pesisir</a></p>", "Pesisir"),
        ("<h1>{title}</h1><p>Humas ; Kategori: Berita Daerah ; Dibaca: 12 Kali</p>", "Berita Daerah"),
        ("<div>Warta</div><div>Wawancara</div><h1>{title}</h1><p>“Kami gagal sebelas kali.”</p>", "Wawancara"),
        ("<div>Warta</div><div>Setelah Hujan Sisa</div><h1>{title}</h1>", None),
        ("<h1>{title}</h1><div>Bacaan 3 Menit</div>", None),
        ("<h5><a href='/daerah'>Daerah</a></h5><h1>{title}</h1><p>Hujan sisa masih turun.</p>", "Daerah"),
        ("<div><a href='/daerah'>Daerah</a><span>Pesisir</span></div><h1>{title}</h1>", "Daerah"),
        ("<div><a href='/a/'>Daerah</a> / Pesisir</div><h1>{title}</h1>", "Pesisir"),
        ("<div><a href='/author/rani'>Rani Putri</a></div><h1>{title}</h1>", None),
        ("<h5><a href='/d/12'>Sorotan</a></h5><h1>{title}</h1><p>Hujan sisa masih turun.</p>", None),
    ],
)  # fmt: skip
def test_channels(above: str, section: str | None) -> None:
    assert channel(above.format(title=TITLE)) == section


@pytest.mark.parametrize(
    ("address", "section"),
    [
        ("https://warta.id/daerah/12/petambak", "Daerah"),
        ("https://daerah.warta.id/12/petambak", "Daerah"),
        ("https://warta.id/12/petambak", None),
    ],
)
def test_a_row_of_links_to_folders_of_the_address_is_a_breadcrumb(address: str, section: str | None) -> None:
    row = "<div><a href='/'>Home</a> <a href='/d'>Daerah</a></div>"
    assert channel(f"{row}<h1>{TITLE}</h1>", f"<link rel='canonical' href='{address}'>") == section


def test_the_name_of_the_site_above_the_headline_is_no_channel() -> None:
    assert (
        channel(f"<div>Menu</div><div>Data Niaga</div><h1>{TITLE}</h1>", f"<title>{TITLE} - Data Niaga</title>") is None
    )


def test_a_row_of_hash_tags_holds_the_tags() -> None:
    row = "<div><span>#bank daerah</span><span>#UMKM</span></div>"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div>{row}").tags == ("bank daerah", "UMKM")


# Lists


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<link rel='canonical' href='https://warta.example/category/daerah/'>", ""),
        ("<link rel='canonical' href='https://warta.example/tag/garam/page/2/'>", ""),
        ("<meta property='og:type' content='profile'>", ""),
        ("", " class='archive category'"),
    ],
)
def test_a_page_that_calls_itself_a_list_is_refused(head: str, body: str) -> None:
    with pytest.raises(NotAnArticle):
        kx.extract(f"<html><head>{head}</head><body{body}><h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div></body></html>")


def test_an_article_below_an_address_of_categories_is_none() -> None:
    head = "<link rel='canonical' href='https://warta.example/category/daerah/petambak-lembung-tunda-panen'>"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div>", head).paragraphs == STORY


@pytest.mark.parametrize(
    "headline", ["Redaksi", "Pedoman Media Siber", "Tentang Kami", "Contact Us", "Kebijakan Privasi"]
)
def test_pages_about_the_site_are_refused(headline: str) -> None:
    with pytest.raises(NotAnArticle, match="about the site"):
        article(f"<h1>{headline}</h1><div>{p(*STORY)}</div>", f"<title>{headline} - Warta Selat</title>")


def test_a_heading_about_the_site_beside_a_headline_refuses_no_article() -> None:
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div><h1>Tentang Kami</h1>").title == TITLE


def test_a_headline_that_is_a_label_and_a_topic_is_refused() -> None:
    with pytest.raises(NotAnArticle):
        article(f"<h1>Kategori: Daerah</h1>{DAY}<div>{p(*STORY)}</div>")


# Captions that no metadata lead to


@pytest.mark.parametrize(
    "picture",
    [
        "<div><img src='a.jpg'><div>Warta/Rani Putri<br>Petak garam di Lembung</div></div>",
        "<div><img src='a.jpg'><div>Petak garam di Lembung</div><div>Foto: Warta/Rani</div></div>",
        "<figure><img src='a.jpg'><p>Sumber gambar, Warta</p><figcaption>Keterangan gambar, Petak garam di Lembung</figcaption></figure>",
        "<section><img src='a.jpg'><p class='foto-ket'>Petak garam di Lembung</p><h4>Ringkasan</h4></section>",
    ],
)
def test_the_caption_of_the_picture_above_the_text(picture: str) -> None:
    image = article(f"<h1>{TITLE}</h1>{DAY}{picture}<div>{p(*STORY)}</div>").image
    assert image
    assert image.caption == "Petak garam di Lembung"


@pytest.mark.parametrize(
    "picture",
    [
        "<div><img class='avatar' src='a.jpg'><p>Wartawan senior Warta</p></div>",
        f"<div><img src='a.jpg'><h2>Hujan sisa turun lagi</h2><p>{STORY[1]}</p></div>",
    ],
)
def test_portraits_and_other_articles_have_no_caption(picture: str) -> None:
    read = article(f"<h1>{TITLE}</h1>{DAY}{picture}<div>{p(*STORY)}</div>")
    assert not read.image


# Parts in another order


@pytest.mark.parametrize(
    "meta",
    [
        "<ul><li><i></i> Rani Putri</li><li><i></i> 12 Mei 2024, 10.21 WIB</li><li>0 Komentar</li></ul>",
        "<div><span>Rani Putri</span> - <span>12 Mei 2024 10:21 WIB</span></div>",
    ],
)
@pytest.mark.parametrize("top", ["{meta}<h1>{title}</h1><h2>Warga berharap ada bantuan</h2>", "<h1>{title}</h1>{meta}"])
def test_name_and_date_above_or_below_the_headline(meta: str, top: str) -> None:
    clock = "<div class='date'>Minggu, 29-11-2026 | 19:20:31 WIB</div><p><a href='/'>Beranda</a></p>"
    read = article(f"{clock}{top.format(meta=meta, title=TITLE)}<div>{p(*STORY)}</div>")
    assert (read.published, read.reporters) == (datetime(2024, 5, 12, 10, 21, tzinfo=WIB), ("Rani Putri",))


def test_a_category_above_names_and_subtitle() -> None:
    category = "<span class='category'><a href='/s' rel='category tag'>Pesisir</a></span>"
    names = "<div>Penulis : <b>Rani Putri</b></div><div>Editor : <b>Sari Dewi</b></div>"
    assert channel(f"{category}{names}<h1>{TITLE}</h1><h2>Warga berharap ada bantuan</h2>") == "Pesisir"


def test_a_read_also_list_between_two_pieces_of_a_text_parts_them_not() -> None:
    links = "".join(
        f"<li><a href='/{i}'>Truk Bermuatan Gabah Terguling di Tikungan Sekar {i}</a></li>" for i in range(4)
    )
    pieces = f"<div>{p(*STORY)}</div><div><span>Baca juga</span><ul>{links}</ul></div><div>{p(*SHORT)}</div>"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{pieces}</div>").paragraphs == (*STORY, *SHORT)


def test_names_behind_a_piece_of_a_text_make_it_no_less_a_piece() -> None:
    names = p(
        "Pewarta : Rani Putri Kusumawardhani, Bima Aji Prasetyo, Dewi Lestari Anggraini",
        "Editor : Sari Dewi Anggraini, Tirta Anugerahwan, Agus Wirayuda Saputra",
        "Copyright © Warta Selat Madura 2024",
    )
    pieces = f"<div>{p(*STORY)}</div><p>Iklan</p><div>{p(*SHORT)}{names}</div>"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{pieces}</div>").paragraphs == (*STORY, *SHORT)


def test_a_slanted_line_below_the_picture_is_its_caption() -> None:
    picture = "<p><img src='a.jpg'></p><p><em>Petak garam di Lembung. Foto: Warta/Rani</em></p>"
    read = article(f"{picture}<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div>")
    assert read.image
    assert read.image.caption == "Petak garam di Lembung. Foto: Warta/Rani"


@pytest.mark.parametrize(("line", "reporters"), [("Sari Dewi", ("Sari Dewi",)), ("", ())])
def test_a_stated_author_counts_where_the_name_is_shown(line: str, reporters: tuple[str, ...]) -> None:
    head = "<meta name='author' content='Sari Dewi'>"
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div><div>Tim Warta: {line}</div>", head)
    assert read.reporters == reporters


def test_the_name_of_the_site_in_front_of_the_headline_is_none() -> None:
    head = f"<title>Mahakam Hari Ini - {TITLE}</title><meta property='og:title' content='{TITLE}'>"
    name = "<h2><a href='/'>Mahakam Hari Ini</a></h2>"
    read = article(f"{name}<div><b>{TITLE}</b></div>{DAY}<div>{p(*STORY)}</div>", head)
    assert (read.title, read.section) == (TITLE, None)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("<div class='judul'>{title}</div>", "<div>12 Mei 2024</div>"),
        ("<h1>{title}</h1>", "<div>By <a href='/a'>Rani Putri</a><span class='posted-on'>12 Mei 2024</span></div>"),
    ],
)
def test_the_day_next_to_the_text_beats_the_clock_of_the_page_head(title: str, line: str) -> None:
    clock = "<table><tr><td>Minggu, 29-11-2026 | 19:20:31 WIB</td></tr></table><div class='date'>29-11-2026</div>"
    read = article(f"{clock}{title.format(title=TITLE)}{line}<div>{p(*STORY)}</div>")
    assert read.published == date(2024, 5, 12)


# Layouts that the file of their site does not know


def test_a_new_layout_of_a_known_site_is_read_as_that_of_an_unknown_one() -> None:
    head = "<link rel='canonical' href='https://nasional.kompas.com/read/2024/05/12/10210011/petambak'>"
    box = "<div class='terkait'><p>Harga garam turun lagi di tingkat petambak sejak pekan lalu.</p><time>9 Mei 2024</time></div>"
    read = article(
        f"<h1>{TITLE}</h1><div><span>Rani Putri</span>{DAY}</div><div>{p(*STORY[:2])}{box}{p(*STORY[2:])}</div>", head
    )
    assert (read.site, read.paragraphs, read.reporters) == ("kompas.com", STORY, ("Rani Putri",))
    assert read.published == datetime(2024, 5, 12, 10, 21, tzinfo=WIB)


def test_a_new_head_above_a_text_that_the_file_knows() -> None:
    head = (
        "<link rel='canonical' href='https://finance.detik.com/industri/d-7000001/petambak'>"
        "<meta property='article:published_time' content='2024-05-12T10:21:00Z'>"
    )
    above = f"<div>Minggu, 29 November 2026</div><h1>{TITLE}</h1><p>Rani Putri</p><p>Minggu, 12 Mei 2024 10:21 WIB</p>"
    read = article(f"{above}<div class='itp_bodycontent'>{p(*STORY)}</div><h3>Berita Terkait</h3>{DAY}", head)
    assert (read.title, read.paragraphs, read.reporters) == (TITLE, STORY, ("Rani Putri",))
    assert read.published == datetime(2024, 5, 12, 10, 21, tzinfo=WIB)


def test_names_and_topics_outside_a_text_that_the_file_knows() -> None:
    head = "<link rel='canonical' href='https://ekonomi.bisnis.com/read/20240512/12/1/petambak'>"
    behind = "<div class='detailsEditor'>Editor: <a>Sari Dewi</a></div><div class='topik'><a href='/t'>panen</a></div>"
    popular = "<div class='tag-populer'><a href='/p'>Pilkada</a><a href='/m'>Mudik</a></div>"
    above = f"<h1 class='detailsTitleCaption'>{TITLE}</h1><div class='detailsAttributeDates'>12 Mei 2024 10:21</div>"
    text = f"<article class='detailsContent'>{p(*STORY)}</article>"
    read = article(f"{above}{text}{behind}", head)
    assert (read.editors, read.tags) == (("Sari Dewi",), ("panen",))
    assert article(f"{above}{text}{popular}", head).tags == ()


def test_a_source_of_the_picture_is_none_of_the_text() -> None:
    picture = "<div><img src='a.jpg'><p>Petak garam di Lembung.</p><p>Sumber : WARTA/Rani</p></div>"
    assert article(f"<h1>{TITLE}</h1>{DAY}{picture}<div>{p(*STORY)}</div>").sources == ()


def test_a_line_in_the_paragraph_of_a_picture_is_its_caption() -> None:
    picture = "<p><img src='a.jpg'><br><small>Petak garam di Lembung.</small></p>"
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{picture}{p('LEMBUNG - ' + STORY[0], *STORY[1:])}</div>")
    assert read.paragraphs[0] == f"LEMBUNG - {STORY[0]}"
    assert read.image
    assert read.image.caption == "Petak garam di Lembung."


def test_a_short_list_that_leads_home_right_above_the_headline_is_a_breadcrumb() -> None:
    entries = "<li><a href='/'>Home</a></li><li><a href='/e'>Ekonomi</a></li>"
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("Politik", "Hukum", "Olahraga"))
    assert channel(f"<ul>{entries}</ul><h1>{TITLE}</h1>") == "Ekonomi"
    assert channel(f"<ul>{entries}{menu}</ul><h1>{TITLE}</h1>") is None


def test_a_name_beside_the_date_counts_where_an_agency_is_credited_too() -> None:
    read = article(
        f"<h1>{TITLE}</h1><div>Rani Putri<br>12 Mei 2024 10:21 WIB</div><div>{p(*STORY, 'Sumber: Antara')}</div>"
    )
    assert (read.reporters, read.sources) == (("Rani Putri",), ("Antara",))


def test_a_note_behind_links_is_no_end_of_a_text() -> None:
    links = "".join(f"<li><a href='/{i}'>{i} Amazing Pictures of Boats at Sea</a></li>" for i in range(11, 14))
    notes = f"<ul>{links}</ul><p>Originally published in Boats.</p>"
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}{notes}</div><h3>Berita Terkait</h3>")
    assert read.paragraphs == STORY
