"""Ways in which dumps print what stands around and in a text: browsers, tickers cell by cell, topics without a label."""

from datetime import date
from textwrap import fill

import pytest

import kx
from kx.article import Indicator

TITLE = "Warga Desa Tirtasari Panen Garam Dua Kali Lebih Banyak"
DATE = "Senin, 4 November 2019 / 14:02 WIB"
FIRST = "Warga Desa Tirtasari memanen garam dua kali lebih banyak daripada tahun lalu karena hujan datang terlambat."
SECOND = "Harga di tingkat petani belum turun, sebab gudang di kota kabupaten masih kosong sejak awal tahun ini."
TEXT = f"{FIRST}\n\n{SECOND}"
TICKER = (
    Indicator("LQ45", 935.34, -28.38, -2.95),
    Indicator("EMAS", 771000, None, 0.46),
    Indicator("RD.SAHAM", None, None, -0.19),
)


def dump(above: str = "Kabar Tirtasari", below: str = "", text: str = TEXT) -> kx.Article:
    return kx.extract(f"{above}\n\n{TITLE}\n\n{DATE}\n\n{text}\n\n{below}\n")


# A page that Firefox saved as text

SAVED = f"""kabartirtasari.com <https://kabartirtasari.com/>

  * Beranda <https://kabartirtasari.com/>
  * Ekonomi <https://kabartirtasari.com/ekonomi>

  {TITLE}

{DATE}

*Reporter: Rani Putri | Editor: Bima Aji*

KABARTIRTASARI.COM (Tirtasari) – Warga Desa Tirtasari memanen garam dua
kali lebih banyak daripada /tahun lalu/ karena hujan datang terlambat di
pesisir <https://kabartirtasari.com/tag/pesisir>.

*Baca juga: *Gudang Garam di Kota Kabupaten Masih Kosong <https://
kabartirtasari.com/gudang-garam>

Harga di tingkat petani 5.000 rupiah/kilogram dan/atau lebih tinggi lagi
sejak awal tahun ini, kata ketua kelompok itu.

Tagged: garam <https://kabartirtasari.com/tag/garam>, panen raya
<https://kabartirtasari.com/tag/panen-raya>
"""


def test_addresses_in_angle_brackets_and_italics_are_no_text() -> None:
    article = kx.extract(SAVED)
    assert article.title == TITLE
    assert article.paragraphs == (
        "KABARTIRTASARI.COM (Tirtasari) – Warga Desa Tirtasari memanen garam dua kali lebih banyak daripada tahun lalu karena hujan datang terlambat di pesisir.",
        "Harga di tingkat petani 5.000 rupiah/kilogram dan/atau lebih tinggi lagi sejak awal tahun ini, kata ketua kelompok itu.",
    )
    assert [(link.title, link.url) for link in article.related] == [
        ("Gudang Garam di Kota Kabupaten Masih Kosong", "https://kabartirtasari.com/gudang-garam")
    ]
    assert (article.reporters, article.editors) == (("Rani Putri",), ("Bima Aji",))
    assert article.tags == ("garam", "panen raya")


def test_an_address_in_markdown_is_one_and_that_of_the_article_no_source() -> None:
    page = f"# {TITLE}\n\n{DATE}\n\n{TEXT}\n\n**Sumber artikel:** <https://desa.kabartirtasari.com/garam>\n"
    assert kx.extract(page, url="https://kabartirtasari.com/garam").sources == ()


# The ticker


@pytest.mark.parametrize(
    "ticker",
    [
        "LQ45\n935,34\n-28,38\n-2.95%\nEMAS\n771.000\n0,46%\nRD.SAHAM\n-0.19%",
        "LQ45\n\n935,34\n\n-28,38\n\n-2.95%\n\nEMAS\n\n771.000\n\n0,46%\n\nRD.SAHAM\n\n-0.19%",
        "LQ45 935,34 -28,38 -2.95%   EMAS 771.000 0,46%   RD.SAHAM -0.19%",
        "LQ45935,34   -28,38   -2.95%\nEMAS771.000   0,46%\nRD.SAHAM   -0.19%",
    ],
    ids=["cell by cell", "with blank lines", "in one line", "row by row"],
)
def test_a_ticker_is_read_however_its_cells_stand(ticker: str) -> None:
    assert dump(above=ticker).indicators == TICKER


@pytest.mark.parametrize(
    ("row", "indicator"),
    [
        ("PERAK 48.750 - -", Indicator("PERAK", 48750, None, None)),
        ("TIMAH 48.750   -   -", Indicator("TIMAH", 48750, None, None)),
        ("NIKKEI 225 37.628 -2,16%", Indicator("NIKKEI 225", 37628, None, -2.16)),
        ("LQ45 844 - 0,22%", Indicator("LQ45", 844, None, 0.22)),
    ],
)
def test_rows_of_a_ticker_with_gaps(row: str, indicator: Indicator) -> None:
    assert dump(above=f"Kabar Tirtasari\n{row}").indicators == (indicator,)


def test_a_bond_is_in_the_ticker() -> None:
    ticker = "LQ45 935,34 -28,38 -2.95%\nSUN10Y 6,64 -0,01 -0.15%"
    assert dump(above=ticker).indicators[1:] == (Indicator("SUN10Y", 6.64, -0.01, -0.15),)


# Topics that no label marks


@pytest.mark.parametrize(
    ("below", "tags"),
    [
        ("garam\nTirtasari\nPesisir Utara\n\nTERBARU\n\nPanen Padi Ditunda", ("garam", "Tirtasari", "Pesisir Utara")),
        ("garam\n\nTirtasari\n\nBagikan\n\nTERBARU\n\nPanen Padi Ditunda", ("garam", "Tirtasari")),
        ("Video Terkait\n\nPasar Malam Dibuka\n\ngaram\nTERBARU\n\nPanen Padi Ditunda", ("garam",)),
        ("Nelayan Pulang\nPasar Malam\n\nTERBARU\n\nPanen Padi Ditunda", ()),
        ("Warga Desa Tirtasari memanen garam, katanya.\n\nTERBARU\n\nPanen Padi Ditunda", ()),
    ],
    ids=["rows", "blank lines and a button", "behind another list", "of other articles", "a sentence"],
)
def test_lines_above_the_lists_are_topics_where_the_text_speaks_of_them(below: str, tags: tuple[str, ...]) -> None:
    below = f"Cek Berita dan Artikel yang lain di Google News\n\n{below}"
    assert dump(above="KONTAN.CO.ID", below=below).tags == tags


@pytest.mark.parametrize(
    "below",
    [
        "Berita Terkait\n  • Pasar Malam Dibuka Lagi di Kota\nTag\n  • #garam\n  • #panen raya",
        "Tags\n\n  - #garam\n  - #panen raya\n\nArtikel Terkait",
    ],
)
def test_labelled_topics(below: str) -> None:
    assert dump(below=below).tags == ("garam", "panen raya")


def test_a_list_above_related_articles_that_end_the_page_holds_the_tags() -> None:
    below = "  • garam\n  • panen\n\nArtikel Terkait\n\nPasar Malam Dibuka Lagi di Kota\nNelayan Pulang\nTentang Kami"
    article = dump(below=below)
    assert (article.tags, article.related, article.paragraphs) == (("garam", "panen"), (), (FIRST, SECOND))
    headline = "Pasar Malam Dibuka Lagi di Kota Kabupaten"
    article = dump(text=f"{FIRST}\n\nArtikel Terkait\n{headline}\n\n{SECOND}")
    assert ([link.title for link in article.related], article.paragraphs) == ([headline], (FIRST, SECOND))


@pytest.mark.parametrize(("topic", "tags"), [("garam", ("garam", "panen raya")), ("beras", ())])
def test_links_to_topics_below_a_text_that_speaks_of_them_are_tags(topic: str, tags: tuple[str, ...]) -> None:
    row = f"[{topic}](https://kabar.com/tag/{topic}) [panen raya](https://kabar.com/tag/panen-raya)"
    assert dump(text=f"**{FIRST}**\n\n{SECOND}", below=row).tags == tags


def test_a_breadcrumb_below_a_menu_without_bullets_tells_the_channel() -> None:
    menu = "Beranda\nKeuangan\nBola & Sport\nRegional"
    assert dump(above=f"{menu}\nHome › Pesisir › Garam").section == "Garam"
    assert dump(above=f"{menu}\nBisnis\nMasuk").section is None
    assert dump(above=f"{menu}\nIndonesia | English").section is None
    assert dump(above=f"{menu}\nMasuk / Langganan").section is None


def test_labels_of_records_end_no_text() -> None:
    assert dump(text=f"{FIRST}\n\nLabels: Tirta Rekam\n\n{SECOND}").paragraphs[-1] == SECOND


def test_the_button_at_a_picture_is_no_caption() -> None:
    text = f"lihat foto[garam]\nKabar.com/Rani Putri\nPetani memikul garam di Tirtasari.\n\nTIRTASARI - {FIRST}\n\n{SECOND}"
    image = dump(text=text).image
    assert image
    assert (image.caption, image.credit) == ("Petani memikul garam di Tirtasari.", "Kabar.com/Rani Putri")


# What stands in the text


@pytest.mark.parametrize("mark", ["- ", "✓ ", "✔ "])
def test_marks_of_a_list_are_none_of_its_items(mark: str) -> None:
    text = f"{FIRST} Syaratnya:\n{mark}memiliki tambak\n{mark}tinggal di desa\n\n{SECOND}"
    assert dump(text=text).paragraphs[-3:] == ("memiliki tambak", "tinggal di desa", SECOND)


@pytest.mark.parametrize(
    "caption",
    [
        "Petani memikul karung garam ke gudang koperasi di Desa Tirtasari Baru, Sumenep, Selasa (12/9/2023). ANTARA/Rani Putri",
        "Petani memikul karung garam ke gudang koperasi di pesisir Kabupaten Sumenep, Selasa (12/9/2023). (ANTARA/Rani Putri)",
    ],
)
def test_a_row_goes_on_though_the_next_looks_like_a_dateline(caption: str) -> None:
    rows = "\n\n".join(fill(text, 72) for text in (caption, FIRST, SECOND))
    article = dump(text=rows)
    assert "\nSumenep, Selasa" in rows
    assert article.image is not None
    assert (article.image.caption, article.paragraphs) == (caption, (FIRST, SECOND))


def test_the_brand_of_a_dateline_on_a_row_of_its_own() -> None:
    assert dump(text=f"KABARTIRTA.CO.ID,\nSUMENEP -- {FIRST}\n\n{SECOND}").dateline == "SUMENEP"


@pytest.mark.parametrize(
    ("row", "caption"),
    [
        ("tambakFoto: Ketua kelompok Rusdi Marwan (Dok. Kelompok)", "Foto: Ketua kelompok Rusdi Marwan (Dok. Kelompok)"),
        ("Petani di Tuban. Foto: Kabar.id/Rani PutriPetani di Tuban. Foto: Kabar.id/Rani Putri", "Petani di Tuban. Foto: Kabar.id/Rani Putri"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_above", [False, True])
def test_what_stands_for_a_picture_may_run_into_its_caption(row: str, caption: str, *, is_above: bool) -> None:
    rows = (row, TITLE, DATE) if is_above else (TITLE, DATE, row)
    image = kx.extract("Kabar Tirtasari\n\n" + "\n\n".join((*rows, TEXT))).image
    assert image is not None
    assert image.caption == caption


def test_topics_that_run_into_each_other_are_no_paragraph() -> None:
    assert dump(text=f"{TEXT}\n\nGaramPetaniSumenep").paragraphs == (FIRST, SECOND)


def test_a_headline_run_into_its_caption_is_none_of_it() -> None:
    caption = "Petani memanen garam di Tirtasari. (Kabar/Rani Putri)"
    image = kx.extract(f"{TITLE}\n\n{DATE}\n\n{TITLE}{caption}\n\n{TEXT}\n").image
    assert image is not None
    assert image.caption == caption


def test_a_dash_that_begins_one_row_stays() -> None:
    text = f"{FIRST}\n\n- {SECOND}"
    assert dump(text=text).paragraphs == (FIRST, f"- {SECOND}")


def test_the_place_on_a_row_of_its_own_belongs_to_the_text() -> None:
    article = dump(text=f"Sumenep\n- {FIRST}\n\n{SECOND}")
    assert (article.dateline, article.paragraphs[0]) == ("Sumenep", f"Sumenep - {FIRST}")
    assert dump(text=f"Sumenep\n\xa0– {FIRST}\n\n{SECOND}").dateline == "Sumenep"
    assert dump(text=f"Tirtasari Raya\n- {FIRST}\n\n{SECOND}").dateline is None


def test_a_signed_sentence_right_below_a_box_is_no_entry_of_it() -> None:
    headline = "Gudang Garam di Kota Kabupaten Masih Kosong"
    article = dump(text=f"{FIRST}\nBaca Juga:\n{headline}\n{SECOND} (ran/kbr)")
    assert ([link.title for link in article.related], article.paragraphs) == ([headline], (FIRST, SECOND))


@pytest.mark.parametrize("lead", ["KONTAN.CO.ID - SUMENEP.", "Sumenep, NU Online"])
def test_a_dateline_on_a_row_of_its_own_belongs_to_the_text(lead: str) -> None:
    assert dump(text=f"{lead}\n{FIRST}\n\n{SECOND}").paragraphs == (f"{lead} {FIRST}", SECOND)


def test_a_text_goes_on_behind_the_number_of_a_page() -> None:
    article = dump(text=f"{FIRST}\n\nHalaman 2\n\n{SECOND}", below="Halaman 3\n\nTERBARU\n\nPanen Padi Ditunda")
    assert article.paragraphs == (FIRST, SECOND)


def test_a_text_goes_on_behind_a_request_with_sentences_of_a_list() -> None:
    behind = (
        "Ada dua hal yang menurut warga membuat panen itu berhasil:",
        "1. Tanggul diperbaiki sebelum hujan pertama datang.",
        "2. Air tua tidak dibuang ke sungai.",
        "“Kalau tanggul rusak, semua harus dimulai dari awal lagi,” kata ketua kelompok itu.",
    )
    request = "Follow Berita Tirtasari di Google News"
    assert dump(text="\n\n".join((FIRST, SECOND, request, *behind))).paragraphs == (FIRST, SECOND, *behind)
    menu = ("Gudang Garam Lembung Kosong", "Harga Cabai Naik", "Semua hak dilindungi.")
    assert dump(text="\n\n".join((FIRST, SECOND, request, *menu))).paragraphs == (FIRST, SECOND)


@pytest.mark.parametrize("heading", ["Cerita Lain", "Rilis Album Terbaru", "Kabar Terbaru"])
def test_a_sub_heading_of_other_things_ends_no_text(heading: str) -> None:
    assert dump(text=f"{FIRST}\n\n{heading}\n\n{SECOND}").paragraphs == (FIRST, heading, SECOND)


def test_the_headline_is_the_line_that_a_notice_names() -> None:
    standfirst = "Petani di pesisir menunggu gudang dibuka"
    notice = f"Artikel ini telah tayang di Kabar.com dengan judul {TITLE}, https://kabar.com/2019/garam"
    assert kx.extract(f"{TITLE}\n\n{standfirst}\n{DATE}\n\n{TEXT}\n\n{notice}\n").title == TITLE


def test_the_headline_of_a_picture_has_a_label() -> None:
    headline = "Foto: Panen Garam di Pesisir Tirtasari Saat Kemarau"
    assert kx.extract(f"Kabar\n{headline}\n\n{DATE}\n\nSUMENEP, KABAR.COM – {TEXT}\n").title == headline


# Names


@pytest.mark.parametrize(
    ("rows", "reporters", "editors"),
    [
        ("Penyunting - Bima Aji", (), ("Bima Aji",)),
        ("Jurnalis – Rani Putri", ("Rani Putri",), ()),
        ("Reporter: Rani Putri, Yuwono T. | Editor: Bima Aji", ("Rani Putri", "Yuwono T."), ("Bima Aji",)),
        ("Kontributor Sumenep, Rani Putri,\nBima Aji\nTim Redaksi", ("Rani Putri",), ("Bima Aji",)),
    ],
)
def test_names_in_further_forms(rows: str, reporters: tuple[str, ...], editors: tuple[str, ...]) -> None:
    article = dump(text=f"{rows}\n\n{TEXT}")
    assert (article.reporters, article.editors) == (reporters, editors)


def test_what_stands_for_a_logo_is_no_channel() -> None:
    assert dump(above="Logo Kabar Tirtasari").section is None


# Breaks that are no hard wraps

AROUND = f"""{TITLE}

{DATE}

KONTAN.CO.ID - SUMENEP.
Warga menjual garam kepada
PT Garam Tirtasari
, perusahaan daerah di kota itu, dan juga kepada
Koperasi Pesisir
yang baru berdiri tahun ini.

Ketua kelompok itu,
Rusdi Marwan
, menyebut harga di tingkat petani belum juga turun sejak awal tahun.
"""
PARAGRAPHS = (
    "KONTAN.CO.ID - SUMENEP. Warga menjual garam kepada PT Garam Tirtasari, perusahaan daerah di kota itu, dan juga kepada Koperasi Pesisir yang baru berdiri tahun ini.",
    "Ketua kelompok itu, Rusdi Marwan, menyebut harga di tingkat petani belum juga turun sejak awal tahun.",
)


def test_sentences_that_an_export_breaks_around_their_links_are_whole() -> None:
    article = kx.extract(AROUND)
    assert (article.dateline, article.paragraphs) == ("SUMENEP", PARAGRAPHS)
    menu = "Nasional\nKeuangan\nInvestasi\nIndustri\nInternasional\nPeluang Usaha\nFokus\nRegional\n\n"
    assert kx.extract(menu + AROUND).paragraphs == PARAGRAPHS


@pytest.mark.parametrize(
    ("rows", "caption"),
    [
        ("ILUSTRASI. Petani memanen garam di Desa\nTirtasari. KABAR/Rani Putri", "Petani memanen garam di Desa Tirtasari. KABAR/Rani Putri"),
        ("ILUSTRASI. Petani memanen garam.\n(KABAR/Rani Putri)", "Petani memanen garam. (KABAR/Rani Putri)"),
        ("ILUSTRASI. Petani memanen garam\nReporter: Rani Putri", "Petani memanen garam"),
        ("Wayan, petani garam di Tirtasari\nWayan, petani garam di Tirtasari saat panen. Foto: Rani Putri/Kabar", "Wayan, petani garam di Tirtasari saat panen. Foto: Rani Putri/Kabar"),
        ("Petani memanen garam di Desa Tirtasari.\nSumber :\n\n  • KABAR/Rani Putri", "Petani memanen garam di Desa Tirtasari."),
        ("Petani memanen garam di Desa Tirtasari.\n(Dok. Koperasi)", "Petani memanen garam di Desa Tirtasari. (Dok. Koperasi)"),
        ("Petani memanen garam di Tirtasari. / Dok. Koperasi", "Petani memanen garam di Tirtasari. / Dok. Koperasi"),
    ],
)  # fmt: skip
def test_a_caption_has_the_row_below_that_belongs_to_it(rows: str, caption: str) -> None:
    image = dump(text=f"{rows}\n\n{TEXT}").image
    assert image is not None
    assert image.caption == caption


def test_what_a_browser_prints_on_each_page_is_no_text() -> None:
    foot = "https://desa.kabar.com/garam\t1/2\n06/11/24, 08.12\tWarga Desa Tirtasari Panen Garam"
    assert dump(text=f"{FIRST}\n\n{foot}\n\n{SECOND}").paragraphs == (FIRST, SECOND)


def test_it_may_print_it_row_by_row() -> None:
    foot = "https://desa.kabar.com/garam\n\n1/2\n\n\f06/11/24 08.12\n\nWarga Desa Tirtasari Panen Garam - Kabar"
    assert dump(text=f"{FIRST}\n\n{foot}\n\n{SECOND}").paragraphs == (FIRST, SECOND)


def test_links_whose_addresses_stand_below_the_text() -> None:
    text = f"{FIRST}\n\n**Baca Juga:**[Gudang Garam Masih Kosong][2]\n\n[Ketua][1] kelompok menyebut harga belum turun sejak awal tahun ini."
    article = dump(
        text=text, below="   [1]: https://kabar.id/ketua\n   [2]: https://kabar.id/gudang-garam-yang-\nkosong\n"
    )
    assert article.paragraphs == (FIRST, "Ketua kelompok menyebut harga belum turun sejak awal tahun ini.")
    assert [link.title for link in article.related] == ["Gudang Garam Masih Kosong"]


def test_a_box_around_a_link_is_drawn_with_signs() -> None:
    headline = "Baca juga: Gudang Garam di Kota Kabupaten Masih Kosong"
    border = f"+{'-' * (len(headline) + 2)}+"
    article = dump(text=f"{FIRST}\n\n{border}\n| {headline} |\n{border}\n\n{SECOND}")
    assert article.paragraphs == (FIRST, SECOND)
    assert [link.title for link in article.related] == ["Gudang Garam di Kota Kabupaten Masih Kosong"]


def test_marks_around_the_beginning_of_a_row_are_none_of_it() -> None:
    article = dump(text=f"*Sumenep, Kabar.com* - {FIRST}\n\n*Baca: *Gudang Garam Masih Kosong\n\n{SECOND}")
    assert (article.dateline, article.paragraphs) == ("Sumenep", (f"Sumenep, Kabar.com - {FIRST}", SECOND))


def test_words_for_a_picture_in_two_rows_are_none_of_the_text() -> None:
    picture = "![Petani memanen garam di\nTirtasari. (Foto: Rani)](a.jpg)"
    assert dump(text=f"{picture}\n\n**{FIRST}**\n\n{SECOND}").paragraphs == (FIRST, SECOND)


def test_the_headline_is_the_form_that_is_not_in_capitals() -> None:
    assert kx.extract(f"{TITLE.upper()}\n\n{DATE}\n\n{TITLE}\n\n{TEXT}\n").title == TITLE
    assert kx.extract(f"{TITLE.upper()}\n\n{DATE}\n\n{TEXT}\n").title == TITLE.upper()


@pytest.mark.parametrize(
    "between", ["", "Verified Writer\n\n", f"Diterbitkan {DATE}\n\n"], ids=["nothing", "a badge", "the same date"]
)
def test_the_writer_stands_above_the_date_whatever_is_between(between: str) -> None:
    assert kx.extract(f"{TITLE}\n\nRani Putri\n\n{between}{DATE}\n\n{TEXT}\n").reporters == ("Rani Putri",)


def test_the_address_of_the_site_behind_a_name_is_none_of_it() -> None:
    assert kx.extract(f"{TITLE}\n\nRani Putri Suara.Com\n{DATE}\n\n{TEXT}\n\nSuara.com\n").reporters == ("Rani Putri",)


@pytest.mark.parametrize(
    "row",
    ["Rani Putri , Jurnalis * {}", "oleh Rani Putri di {}", "Rani Putri\n~2 minutes\n\n{}", "{}\nRani Putri\n3 menit"],
)
def test_names_around_a_date_with_more_beside_them(row: str) -> None:
    page = f"{TITLE}\n\n{row.format('12 Mei 2021 12:18 WIB')}\n\n{TEXT}\n"
    assert kx.extract(page).reporters == ("Rani Putri",)


def test_the_day_of_a_change_stands_below_the_text() -> None:
    below = "Editor: Bima Aji\nTerakhir diperbarui pada 6 November 2019 oleh Bima Aji"
    assert dump(below=below).modified == date(2019, 11, 6)


@pytest.mark.parametrize("row", ["<< Baca juga: {} >>", "Baca juga ; {}", "Baca Juga: {}", "BACA JUGA {}."])
def test_labels_of_links_have_many_signs(row: str) -> None:
    headline = "Gudang Garam di Kota Kabupaten Masih Kosong"
    article = dump(text=f"{FIRST}\n\n{row.format(headline)}\n\n{SECOND}")
    assert [link.title.rstrip(".") for link in article.related] == [headline]
    assert article.paragraphs == (FIRST, SECOND)
