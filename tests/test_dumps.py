"""What stands around the text of a dump: headline, section and caption among menus and boxes of other articles."""

from textwrap import fill

import pytest

import kx
from kx.page.dumps.rows import read_rows

TITLE = "Warga Desa Tirtasari Panen Garam Dua Kali Lebih Banyak"
TEXT = (
    "Warga Desa Tirtasari memanen garam dua kali lebih banyak daripada tahun lalu karena hujan datang terlambat.\n\n"
    "Harga di tingkat petani belum turun, sebab gudang di kota kabupaten masih kosong sejak awal tahun ini.\n"
)


def dump(*head: str, below: tuple[str, ...] = ()) -> kx.Article:
    lines = (*head, TITLE, "Senin, 4 November 2019 14:02 WIB", *below, TEXT)
    return kx.extract("\n\n".join(lines))


def caption(*below: str, head: tuple[str, ...] = ()) -> tuple[str | None, str | None] | None:
    image = dump(*head, below=below).image
    return (image.caption, image.credit) if image else None


def test_a_heading_over_a_menu_is_not_the_headline() -> None:
    assert dump("# Panen Raya Serentak 2019", "* Beranda\n* Daerah\n* Pesisir").title == TITLE


def test_a_heading_over_a_standfirst_is_the_headline() -> None:
    page = f"# {TITLE}\n\nHujan yang terlambat membawa berkah\n\nSenin, 4 November 2019 14:02 WIB\n\n{TEXT}"
    assert kx.extract(page).title == TITLE


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Daerah", "Daerah"),
        ("Beranda / Daerah / Kabupaten Pesisir", "Kabupaten Pesisir"),
        ("Home Nasional Daerah Peristiwa", None),
        ("Nelayan Tirtasari Pulang Lebih Awal", None),
    ],
)
def test_the_section_is_the_short_line_above_the_headline(line: str, section: str | None) -> None:
    assert dump("Kabar Tirtasari", line).section == section


def test_a_line_with_a_credit_between_date_and_text_is_the_caption() -> None:
    told = "Petani memanen garam. (ANTARA FOTO/Rani Putri)"
    assert caption(told) == (told, "ANTARA FOTO/Rani Putri")
    assert caption(f"{TITLE} {told}") == (told, "ANTARA FOTO/Rani Putri")
    assert caption("Bagikan:", told, "Ukuran huruf") == (told, "ANTARA FOTO/Rani Putri")


@pytest.mark.parametrize("line", ["ANTARA FOTO/Rani Putri", "©2019 Kabar.com", "© Rani Putri", "Petani memanen garam."])
def test_what_is_no_caption(line: str) -> None:
    assert caption(line) is None


def test_pictures_above_the_date_belong_to_other_articles() -> None:
    assert caption(head=("FOTO: Pasar Malam di Kota Kabupaten",)) is None
    assert caption("ILUSTRASI. Petani memanen garam", head=("FOTO: Pasar Malam",)) == ("Petani memanen garam", None)


@pytest.mark.parametrize(
    ("signature", "reporters", "sources"),
    [
        ("RANI PUTRI", ("RANI PUTRI",), ()),
        ("RANI PUTRI | REUTERS", ("RANI PUTRI",), ("REUTERS",)),
        ("FIBA", (), ("FIBA",)),
        ("THE GUARDIAN", (), ("THE GUARDIAN",)),
    ],
)
def test_people_sign_with_more_than_one_word_and_agencies_with_one(
    signature: str, reporters: tuple[str, ...], sources: tuple[str, ...]
) -> None:
    article = kx.extract(f"{TITLE}\n\nSenin, 4 November 2019 14:02 WIB\n\n{TEXT}\n\n{signature}\n\nTag: garam\n")
    assert (article.reporters, article.sources) == (reporters, sources)
    assert signature not in article.paragraphs


WHEN = "Senin, 4 November 2019 14:02 WIB"
MORE = "Menurut warga, gudang garam di desa itu baru akan dibuka lagi setelah musim hujan berakhir.\n"
CAPTION = "Petani memanen garam. (ANTARA FOTO/Rani Putri)"


@pytest.mark.parametrize(
    "row",
    [
        f"Bima Aji {WHEN}",
        f"{WHEN} Bima Aji",
        f"Bima Aji, Jurnalis · {WHEN} {CAPTION}",
        "Oleh Bima Ajipada 04 Nov 2019, 14:02 WIBwaktu baca 2 menit",
        "Bima Aji Mon, November 4, 2019 14:02 WIB",
    ],
)
def test_a_date_is_taken_apart_from_the_name_and_the_caption_in_its_row(row: str) -> None:
    article = kx.extract(f"{TITLE}\n\n{row}\n\nKabar.com - {TEXT}")
    assert (article.title, article.published) == (TITLE, kx.parse_date("4 November 2019 14:02 WIB").start)
    assert article.reporters == ("Bima Aji",)
    assert article.image is None or article.image.caption == CAPTION


def test_a_date_in_a_sentence_stays_there() -> None:
    told = "Gempa terjadi pada Senin, 4 November 2019 14:02 WIB di laut."
    assert told in kx.extract(f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{told}\n\n{MORE}").paragraphs


@pytest.mark.parametrize(
    "below",
    ["Hujan yang terlambat membawa berkah bagi petani.", "Rani Putri & Bima Aji", "Bima Aji, Media Kabar", CAPTION],
)
def test_what_stands_between_headline_and_date_is_not_the_headline(below: str) -> None:
    assert kx.extract(f"{TITLE}\n\n{below}\n\n{WHEN}\n\n{TEXT}").title == TITLE


@pytest.mark.parametrize(
    ("row", "paragraph"),
    [
        ("**Kabar.com** , Solo \\- Panen garam naik.", "Kabar.com, Solo - Panen garam naik."),
        ("> Panen garam naik lagi.", "Panen garam naik lagi."),
        ("Panen [### garam](https://kabar.com/a) naik lagi.", "Panen garam naik lagi."),
        ("__Panen garam naik lagi.", "Panen garam naik lagi."),
        ("[panen-gara]Panen garam naik lagi.", "Panen garam naik lagi."),
        ("Panen garam naik lagi. [INS: Iklan :INS]", "Panen garam naik lagi."),
    ],
)
def test_the_notation_of_exports_is_taken_off(row: str, paragraph: str) -> None:
    assert paragraph in kx.extract(f"\n# {TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{row}\n\n{MORE}").paragraphs


def test_numbers_of_a_list_go_and_those_of_the_writer_stay() -> None:
    rows = "  1. Garam halus\n  2. Garam kasar\n\n1. Harga naik\n\n"
    assert kx.extract(f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{rows}{MORE}").paragraphs[2:5] == (
        "Garam halus",
        "Garam kasar",
        "1. Harga naik",
    )


PICTURE = "Petani memanen garam di tepi pantai."


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((PICTURE, PICTURE), PICTURE),
        ((f"{PICTURE}Kabar.com/Rani {PICTURE}",), PICTURE),
        (("Rani Putri Foto: Rani Putri",), "Foto: Rani Putri"),
        ((PICTURE, "ANTARA FOTO/Rani Putri"), PICTURE),
        (("Republika/ Rani Putri", PICTURE), PICTURE),
        ((PICTURE, "Foto: ANTARA/Rani Putri"), PICTURE),
        (("bola garam", "Foto: Rani Putri"), "Foto: Rani Putri"),
        ((f"KABAR.COM/RANI PUTRI {PICTURE}",), PICTURE),
        ((f"Tambak garamKABAR.com/RANI PUTRI{PICTURE}",), PICTURE),
        (("Petani memanen garam, Senin (4/11/2019).",), "Petani memanen garam, Senin (4/11/2019)."),
        (("https: img.kabar.com garam.jpg Petani garam (Foto: Rani Putri)",), "Petani garam (Foto: Rani Putri)"),
        (("Rani Putri - detikNews", "Bagikan"), None),
        ((PICTURE, "Harga garam naik lagi pekan ini."), None),
    ],
)
def test_the_caption_is_what_is_printed_twice_or_stands_at_a_credit(
    rows: tuple[str, ...], expected: str | None
) -> None:
    image = kx.extract("\n\n".join((TITLE, WHEN, *rows, f"Kabar.com - {TEXT}"))).image
    assert (image.caption if image else None) == expected


def test_above_the_date_a_credit_proves_the_caption() -> None:
    page = f"{TITLE}\n\nPetani garam. ©2019 Kabar.com/Rani\n\n{WHEN}\n\n{TEXT}"
    image = kx.extract(page).image
    assert image is not None
    assert image.caption == "Petani garam. ©2019 Kabar.com/Rani"


def test_pictures_inside_the_text_are_no_part_of_it() -> None:
    pictures = (
        "Gudang garam (2)\nGudang garam di desa. (ANTARA/Rani Putri)",
        "Gudang garam\nPerbesar\nGudang garam di desa.",
        "Gudang garam di desa © Kabar.com",
        "[Gambas:Video 20detik]",
        "2 dari 5 halaman",
    )
    page = "\n\n".join((TITLE, WHEN, TEXT, *pictures, MORE))
    assert kx.extract(page).paragraphs == kx.extract(f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{MORE}").paragraphs


def test_headlines_right_below_each_other_are_all_read_also() -> None:
    page = f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\nBaca Juga\nFOTO: Pasar Malam\nHarga Garam Naik\n\nGudang Kosong\n\n{MORE}"
    article = kx.extract(page)
    assert [link.title for link in article.related] == ["FOTO: Pasar Malam", "Harga Garam Naik"]
    assert article.paragraphs[2] == "Gudang Kosong"


@pytest.mark.parametrize("row", ["Halaman 1/212Semua Halaman", "halaman ke-1 dari 2", "SelanjutnyaHalaman", "1 of 3"])
def test_paging_ends_the_text(row: str) -> None:
    assert kx.extract(f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{row}\n\n{MORE}").paragraphs[-1].endswith("tahun ini.")


@pytest.mark.parametrize("row", ["()", "(", "[]", "“", "…"])
def test_a_row_of_nothing_but_marks_is_no_part_of_the_text(row: str) -> None:
    assert kx.extract(f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{row}\n\n{MORE}").paragraphs[-1] == MORE.strip()


def test_bullets_that_the_writer_typed_stay() -> None:
    rules = ("• Garam dijemur tiga hari", f"• Gudang dibuka setiap Senin dan Kamis{' pagi dan sore' * 5}")
    page = "\n\n".join((TITLE, "Senin, 4 November 2019 14:02 WIB", TEXT.strip(), *rules, TEXT))
    assert kx.extract(page).paragraphs[2:4] == rules
    assert kx.extract("\n\n".join(fill(row, 60) for row in page.split("\n\n"))).paragraphs[2:4] == rules
    assert kx.extract(page.replace("•", "  •")).paragraphs[2:4] == tuple(rule[2:] for rule in rules)


def test_a_slash_under_a_row_proves_that_it_was_broken() -> None:
    told = f"Petani memanen garam di tambak milik warga {'desa ' * 12}di pesisir. KABAR"
    assert caption(f"ILUSTRASI. {told}\n/Rani Putri") == (f"{told}/Rani Putri", "KABAR/Rani Putri")


@pytest.mark.parametrize(
    ("rows", "editors"),
    [
        (("  • Rani PutriRani PutriAuthor", "  • Sari DewiSari DewiEditor"), ("Sari Dewi",)),
        (("  • Rani PutriRani PutriAuthor", "  • SariantoSariantoEditor"), ("Sarianto",)),
        (("Author", "rani.putri's avatarRani Putri", "Editor", "sari's avatarSari Dewi"), ("Sari Dewi",)),
        (("Penulis: Rani Putri Rani Putri | Editor: Sari Dewi Sari Dewi",), ("Sari Dewi",)),
    ],
)
def test_a_name_that_is_printed_beside_its_picture_is_one_name(rows: tuple[str, ...], editors: tuple[str, ...]) -> None:
    below = "\n".join(rows)
    article = kx.extract(f"{TITLE}\n\nOleh Rani Putri pada 4 Nov 2019, 14:02 WIB\n\n{TEXT}\n\nTERBARU\n\n{below}\n")
    assert (article.reporters, article.editors) == (("Rani Putri",), editors)


@pytest.mark.parametrize(
    "rows",
    [
        "Petani memanen garam © Kabar.comPetani memanen garam © Kabar.com",
        "Panen garam di Tirtasari, Senin (4/11)\nPanen garam di Tirtasari, Senin (4/11).",
        "Film tentang garam (YouTube)",
        "Lihat postingan ini di Instagram\n\nSebuah kiriman dibagikan oleh Rani Putri (@raniputri)",
        "Garamnya putih sekali 😍\npic.twitter.com/Ab1cd\n\n— Rani Putri (@raniputri) November 4, 2019",
        "Garamnya putih sekali\n\n— Rani (@rani) November 4, 2019\n\nAsin.\n\n— Bima (@bima) November 4, 2019",
    ],
)
def test_pictures_said_twice_and_posts_are_no_part_of_the_text(rows: str) -> None:
    page = f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{rows}\n\n{MORE}"
    assert kx.extract(page).paragraphs == kx.extract(f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{MORE}").paragraphs


def test_a_post_that_a_colon_announces_stays_and_whose_it_is_goes() -> None:
    post = "Garam.\n\n— Rani (@rani) November 4, 2019"
    told = kx.extract(f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\nIa menulis:\n\n{post}\n\n{MORE}").paragraphs
    assert told[-3:-1] == ("Ia menulis:", "Garam.")


def test_rows_broken_behind_the_mark_of_a_topic_are_joined() -> None:
    told = "Warga memanen garam dua kali lebih banyak daripada tahun lalu, dan menulis\nitu di media sosial dengan tanda pagar yang ramai dibaca, misalnya #"
    (line,) = read_rows(f"{told}\nTirtasari, sejak hari Senin.")
    assert line.text.endswith("misalnya #Tirtasari, sejak hari Senin.")


def test_the_head_of_a_ticker_without_rows_is_no_channel() -> None:
    assert dump("| : WIB | INDIKATOR |").section is None


def test_a_quoted_dump_is_read_as_it_was() -> None:
    rows = ("kontan.co.id", "  • LQ45935,34   -28,38   -2.95%", TITLE, WHEN, TEXT, MORE)
    plain = "\n\n".join(rows)
    quoted = "\n".join(f"> {row}" if row else ">" for row in plain.split("\n"))
    assert kx.extract(quoted) == kx.extract(plain)


def test_a_line_below_the_dates_of_many_articles_makes_no_article() -> None:
    teasers = "\n\n".join(f"Panen Garam Kedua di Tambak Nomor {number}\n\n{WHEN}" for number in range(2, 8))
    invitation = "Baca selengkapnya di Kabar Tirtasari. Dapatkan semua berita kami dengan berlangganan sekarang."
    with pytest.raises(kx.KxError, match="list of other articles"):
        kx.extract(f"Kabar Tirtasari\n\n{teasers}\n\n{invitation}\n")


WRAPPED = """\
   Gudang garam di kota kabupaten masih kosong.
   Petani menyimpan hasil panennya di rumah dan menunggu harga naik sampai
   pengepul dari kota datang. "Kami tidak punya gudang sendiri," ujar Rani.
   "Kalau koperasi mau membangun satu, kami ikut menyumbang tenaga sampai
   atapnya berdiri," kata Bima.
   Koperasi berjanji membahas usul itu dalam rapat bulan depan.
"""


def test_a_full_row_above_a_quotation_ends_a_paragraph_where_short_rows_part_them() -> None:
    paragraphs = [line.text for line in read_rows(WRAPPED)]
    assert [text[:8] for text in paragraphs] == ["Gudang g", "Petani m", '"Kalau k', "Koperasi"]


def test_a_full_row_ends_no_paragraph_where_blank_rows_part_them() -> None:
    row, *others = WRAPPED.split("\n")
    rows = read_rows("\n".join((row, "", *others[:4], "", *others[4:])))
    assert [line.text[:8] for line in rows] == ["Gudang g", "Petani m", "Koperasi"]


@pytest.mark.parametrize("below", ["Halaman: 1 2", "Share :FacebookX", "halaman ke-1 dari 2"])
def test_a_pager_below_a_full_row_is_none_of_its_paragraph(below: str) -> None:
    row = '   datang lagi pekan depan. "Kami menunggu kabar dari kota itu," ujar Rani.\n'
    rows = read_rows(f"   Petani menyimpan hasil panennya di rumah dan menunggu harga naik lalu\n{row}   {below}\n")
    assert rows[-1].text == below


def test_a_short_last_sentence_right_below_the_text_is_of_the_text() -> None:
    last = "Panen berakhir bulan depan."
    page = f"{TITLE}\n\nSenin, 4 November 2019 14:02 WIB\n\n{TEXT}\n{last}\n\nBerita Terkait\n\nGula Naik Lagi\n"
    assert kx.extract(page).paragraphs[-1] == last
    elsewhere = page.replace(last, f"Garam Rakyat\n\n{last}")
    assert kx.extract(elsewhere).paragraphs[-1] == TEXT.rsplit("\n\n", maxsplit=1)[-1].strip()


def tags(below: str) -> tuple[str, ...]:
    return kx.extract(f"{TITLE}\n\nSenin, 4 November 2019 14:02 WIB\n\n{TEXT}\n{below}\n").tags


@pytest.mark.parametrize(
    "below",
    [
        "Tags\n\nharga garam\n\nTirtasari\n\nKOMENTAR\n",
        "TAG:\n#harga garam\n#Tirtasari\n0 SHARE\n",
        "Tag Terkait\n\n  * harga garam\n  * Tirtasari\n  * More Tag\n\n  * Kredit\n  * Rekomendasi\n",
        "Topik berita Terkait:\n\n  1. harga garam\n  2. Tirtasari\n\nBaca Juga\n",
        "  • #harga garam\n  • #Tirtasari\n\nBagikan\n",
        "Tags\n\nharga garam\n\nTirtasari\n\nFacebook\n\nWhatsApp\n",
    ],
)
def test_topics_stand_each_on_a_row_below_a_label_or_behind_a_hash(below: str) -> None:
    assert tags(below) == ("harga garam", "Tirtasari")


@pytest.mark.parametrize(
    "below",
    [
        "Tag:\n\nharga garamTirtasari\n",  # topics that ran together
        "  • Disqus\n  • Facebook\n\nTERPOPULER\n",
        "  • Pabrik Gula Giling Lebih Awal\n  • Pasar Induk Pindah ke Gedung Baru\n\nTERPOPULER\n",
        "TERPOPULER\n\nPabrik Gula Giling Lebih Awal\n\nTAG\n\n  • banjir\n  • liga\n",  # topics of the whole site
    ],
)
def test_what_is_no_list_of_topics(below: str) -> None:
    assert tags(below) == ()


def test_addresses_in_brackets_behind_links_are_no_text() -> None:
    page = f"Beranda (/)\n\nDaerah (/daerah/)\n\nMasuk (#)\n\nMenu (javascript:void(0);)\n\n{TITLE}\n\n{TEXT}"
    assert [line.text for line in read_rows(page)[:4]] == ["Beranda", "Daerah", "Masuk", "Menu"]


LED = "TIRTASARI, KABAR.com - Warga desa memanen garam dua kali lebih banyak daripada tahun lalu, kata kepala desa."


def led(*below: str) -> tuple[str | None, str | None] | None:
    page = "\n\n".join((TITLE, "Rani Putri", "Senin, 4 November 2019 14:02 WIB", *below, LED, TEXT))
    image = kx.extract(page).image
    return (image.caption, image.credit) if image else None


def test_the_one_sentence_between_date_and_dateline_is_the_caption() -> None:
    told = "Petani memanen garam di Tirtasari."
    assert led("Share", told) == (told, None)
    assert led(told, "Gudang garam di kota masih kosong.") is None
    assert caption(told) is None  # a text without a dateline may begin with it


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Dok. Panitia Pesta GaramPetani menari di tambak.", ("Petani menari di tambak.", "Dok. Panitia Pesta Garam")),
        ("KabarPesisir-SariPetani memanen garam.", ("Petani memanen garam.", "KabarPesisir-Sari")),
        ("Kabar.com / Rani Putri Petani Tirtasari memanen.", ("Petani Tirtasari memanen.", "Kabar.com / Rani Putri")),
        ("Kabar.com / Sari Dewi Petani Tirtasari memanen.", None),  # where the name ends, nothing tells
        ("Foto: Sari Dewi/Kabar", ("Foto: Sari Dewi/Kabar", "Sari Dewi/Kabar")),
    ],
)
def test_a_credit_in_front_of_a_caption_is_none_of_it(line: str, told: tuple[str, str] | None) -> None:
    assert led(line) == told


def byline(*rows: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    article = kx.extract("\n\n".join((TITLE, "Senin, 4 November 2019 14:02 WIB", *rows, LED, TEXT)))
    return article.reporters, article.editors


@pytest.mark.parametrize(
    "rows",
    [
        ("Rani Putri", "Penulis", "Bima Aji", "Penulis", "Sari Dewi", "Editor", "Lihat Foto"),
        ("Penulis", "Rani Putri", "Penulis", "Bima Aji", "Editor", "Sari Dewi"),
        ("Tim Redaksi", "Rani Putri", "Penulis", "Bima Aji", "Penulis", "Sari Dewi", "Editor"),
        ("Oleh :\n  • Rani Putri\n  • Bima Aji", "Editor: Sari Dewi"),
    ],
)
def test_names_stand_above_or_below_their_roles(rows: tuple[str, ...]) -> None:
    assert byline(*rows) == (("Rani Putri", "Bima Aji"), ("Sari Dewi",))


def test_a_link_whose_text_ends_with_a_break_is_one_and_the_text_behind_it_is_none_of_it() -> None:
    behind = "Gudang di kota kabupaten masih kosong sejak awal tahun ini, kata pengelola gudang."
    read_also = f"**Baca Juga:** [Gula Semut Diekspor ke Jepang\n](https://kabar.com/gula){behind}"
    article = kx.extract(f"# {TITLE}\n\nSenin, 4 November 2019 14:02 WIB\n\n{TEXT}\n\n{read_also}\n\n**Akhir**\n")
    assert [(link.title, link.url) for link in article.related] == [
        ("Gula Semut Diekspor ke Jepang", "https://kabar.com/gula")
    ]
    assert behind in article.paragraphs


@pytest.mark.parametrize(
    ("rows", "between"),
    [
        ("Baca juga: Petani Tirtasari Menyimpan Hasil Panen di Rumah Warga Desa\n(rnp/sdw)", "\n"),
        (
            "Petani memanen. ©2019 Kabar.com/Rani Putri Sari Dewi dan kawannya\nDAERAH | 4/11/2019 14:02 Editor: Sari",
            "\n",
        ),
        ("Warga menunggu harga naik di pasar kota kabupaten pada hari Minggu lalu\n(3/11/2019).", " "),
    ],
)
def test_what_begins_anew_below_a_full_row(rows: str, between: str) -> None:
    wrapped = "Petani menyimpan hasil panennya di rumah dan menunggu harga naik lagi\nsampai pengepul datang.\n\n"
    assert [line.text for line in read_rows(wrapped + rows)][1:] == between.join(rows.split("\n")).split("\n")


def test_a_large_first_letter_is_put_in_front_of_its_word() -> None:
    assert [line.text for line in read_rows(f"{TITLE}\n\nW\n\narga desa memanen garam.\n")][
        -1
    ] == "Warga desa memanen garam."


@pytest.mark.parametrize(
    "last", ["oleh Presiden.", "oleh Rani Putri.", "Penulis Rani Putri.", "Sumber: BPS.", "Rabu (6/11/2019)"]
)
def test_a_last_row_like_a_byline_or_a_date_ends_its_sentence(last: str) -> None:
    rows = (
        "Ketua kelompok tani mengatakan hasil panen tahun ini sudah sesuai\n"
        "dengan keterangan yang disampaikannya kepada wartawan di gudang desa,"
    )
    read = kx.extract(f"{TITLE}\n\n{WHEN}\n\n{fill(TEXT.splitlines()[0], 72)}\n\n{rows}\n{last}\n\n{fill(MORE, 72)}")
    assert read.paragraphs[1].endswith(f"di gudang desa, {last}")
    assert (len(read.paragraphs), read.reporters, read.sources) == (3, (), ())


def test_a_line_across_the_page_goes_on_with_no_row() -> None:
    rows = fill(f"Baca juga: {TITLE} di Musim Hujan yang Datang Terlambat", 72)
    read = kx.extract(f"{TITLE}\n\n{WHEN}\n\n{fill(TEXT, 72)}\n\n{rows}\n---------\n{fill(MORE, 72)}")
    assert [link.title for link in read.related] == [f"{TITLE} di Musim Hujan yang Datang Terlambat"]
    assert read.paragraphs[-1] == MORE.strip()


def test_the_last_entry_of_a_menu_without_bullets_is_no_channel() -> None:
    menu = "Kabar Tirtasari\nBeranda\nDaerah\nEkonomi\nOlahraga"
    assert dump(menu).section is None
    assert dump("Beranda\nEkonomi\nPesisir").section == "Pesisir"


@pytest.mark.parametrize("below", ["Berita Terkait", "Baca Juga", "Tag"])
def test_a_heading_below_a_table_of_names_is_no_name(below: str) -> None:
    rows = f"Rani Putri\n\nAuthor\n\nSari Dewi\n\nEditor\n\n{below}\n\n* Panen Raya Serentak"
    read = kx.extract(f"{TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{rows}")
    assert (read.reporters, read.editors) == (("Rani Putri",), ("Sari Dewi",))


@pytest.mark.parametrize(
    "printed",
    ["PerbesarPetani memanen garam. (ANTARA/Rani Putri)", f"[{TITLE}] Petani memanen garam. (ANTARA/Rani Putri)"],
)
def test_what_stands_for_a_picture_is_none_of_its_caption(printed: str) -> None:
    assert caption(printed) == ("Petani memanen garam. (ANTARA/Rani Putri)", "ANTARA/Rani Putri")


def test_a_caption_whose_picture_says_the_same_keeps_its_credit() -> None:
    told = "Petani memanen garam di Desa Tirtasari."
    assert caption(told, f"{told} (ANTARA/Rani Putri)") == (f"{told} (ANTARA/Rani Putri)", "ANTARA/Rani Putri")


def test_a_label_and_its_link_in_front_of_a_paragraph_are_none_of_it() -> None:
    link = "**Baca:[Gudang Garam Penuh Lagi](https://kabar.example/gudang)**"
    read = kx.extract(f"# {TITLE}\n\n{WHEN}\n\n{TEXT}\n\n{link}{MORE}")
    assert [link.title for link in read.related] == ["Gudang Garam Penuh Lagi"]
    assert read.paragraphs[-1] == MORE.strip()
