"""What exports break, leave and run together in dumps, put right: sentences, names, tables, links, quoted mails."""

from textwrap import wrap

import pytest

import kx

TITLE = "Warga Desa Tirtasari Panen Garam Dua Kali Lebih Banyak"
DATE = "Senin, 4 November 2019 / 14:02 WIB"
FIRST = "Warga Desa Tirtasari memanen garam dua kali lebih banyak daripada tahun lalu karena hujan datang terlambat."
SECOND = "Harga di tingkat petani belum turun, sebab gudang di kota kabupaten masih kosong sejak awal tahun ini."
THIRD = "Kepala desa berharap harga itu bertahan sampai musim panen berikutnya, yang dimulai bulan depan."


def dump(text: str, above: str = "", below: str = "") -> kx.Article:
    return kx.extract(f"Kabar Tirtasari\n\n{TITLE}\n\n{DATE}\n{above}\n\n{text}\n\n{below}\n")


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        # The blanks that stood around an element are left at the breaks.
        (
            (f"{FIRST}\n\n\nSekretaris kelompok \nTirta Rasa\n Rani Putri menyebut panen naik. Warga menyimpan sebagian \n"
            f"garam halus\n di gudang (\nTRSA\n) yang baru.\n\n\n{SECOND}"),
            (
                FIRST,
                ("Sekretaris kelompok Tirta Rasa Rani Putri menyebut panen naik."
                " Warga menyimpan sebagian garam halus di gudang (TRSA) yang baru."),
                SECOND,
            ),
        ),
        (f"TUBAN\n- {FIRST}\n\n{SECOND}", (f"TUBAN - {FIRST}", SECOND)),
        (f"KabarTirta.com, Tuban\n - {FIRST}\n\n{SECOND}", (f"KabarTirta.com, Tuban - {FIRST}", SECOND)),
        (f"{FIRST} (Baca juga:\nGudang Garam Masih Kosong\n)\n\n{SECOND}", (FIRST, SECOND)),
        (f"&quot;Panen naik,&quot; kata Rani &amp; Bima di Tuban. {FIRST}", (f'"Panen naik," kata Rani & Bima di Tuban. {FIRST}',)),
        (
            (f"{FIRST}\n\nBerikut rincian gudang desa:\n\nLokasi   Isi (ton)  Nilai\nTuban 8.000     175\nBulu   6.500     150\n"
            f"Jenu 4.000     95\n\n{SECOND}"),
            (FIRST, "Berikut rincian gudang desa:", SECOND),
        ),
        (f"{FIRST}\n\n┌{'─' * 90}┐\n│ Promo pupuk murah hari ini │\n└{'─' * 90}┘\n\n{SECOND}", (FIRST, SECOND)),
        (f"{FIRST}\n\n- Menutup gudang sebelum hujan.\n\n- Menjual garam lama dahulu.\n\n{SECOND}", (
            FIRST, "- Menutup gudang sebelum hujan.", "- Menjual garam lama dahulu.", SECOND,
        )),
        (f"{FIRST}\n\nNEXT: Gudang yang Kosong\n\nGudang yang Kosong\n\n{SECOND}", (FIRST, "Gudang yang Kosong", SECOND)),
        (f"{FIRST}\n\nPetani menjemur garam. Foto: Rani Putri/kabar\n\n{SECOND}", (FIRST, SECOND)),
        (f"{FIRST}\n\n{SECOND} (m32)", (FIRST, SECOND)),
        (f"{FIRST}\n\n{SECOND}\n\nRani Putri/RAN\n\nSumber: Kabar Pesisir", (FIRST, SECOND)),
        (f"{FIRST}\n\n{SECOND}\n\n(kabar.id - Ekonomi)", (FIRST, SECOND)),
        (f"{FIRST}\n\n{SECOND}\n\nEntri ini ditulis dalam Berita dan di-tag garam.\n\n3 pemikiran pada “Panen”\n\n{THIRD}", (FIRST, SECOND)),
    ],
)  # fmt: skip
def test_the_paragraphs_are_whole_and_nothing_else(text: str, paragraphs: tuple[str, ...]) -> None:
    assert dump(text).paragraphs == paragraphs


def test_a_row_that_begins_with_a_comma_tells_that_no_width_wrapped_the_rows() -> None:
    rows = (
        *("Kabar Tirtasari", "Beranda", "Ekonomi", TITLE, DATE, FIRST, "Ketua kelompok,", "Rani Putri"),
        *(", menyebut panen naik sampai dua kali. Sebagian garam itu disimpan di", "gudang desa", ".", SECOND),
    )
    whole = (
        "Ketua kelompok, Rani Putri, menyebut panen naik sampai dua kali. Sebagian garam itu disimpan di gudang desa."
    )
    assert kx.extract("\n".join(rows)).paragraphs == (FIRST, whole, SECOND)


def test_a_link_in_brackets_is_related() -> None:
    related = dump(f"{FIRST} (Baca juga:\nGudang Garam Masih Kosong\n)\n\n{SECOND}\n\n{THIRD}").related
    assert [link.title for link in related] == ["Gudang Garam Masih Kosong"]


@pytest.mark.parametrize("row", ["BACA JUGA >>> {}", "Baca juga » {}", "*Read Also: {}*", "*Baca Juga: {}*"])
def test_labels_of_related_articles(row: str) -> None:
    told = dump(f"{FIRST}\n\n{row.format('Gudang Garam Masih Kosong')}\n\n{SECOND}")
    assert [link.title for link in told.related] == ["Gudang Garam Masih Kosong"]
    assert told.paragraphs == (FIRST, SECOND)


def test_links_below_one_label_are_two_though_the_next_word_fits() -> None:
    rows = "Baca Juga :\nPANEN GARAM: Jalan ke Tambak Rusak, Pembeli Mengeluh Lagi\nHarga Garam Melampaui Target"
    wrapped = (
        "Warga Desa Tirtasari memanen garam dua kali lebih banyak daripada tahun lalu\nkarena hujan datang terlambat."
    )
    further = "Kepala desa berharap harga itu bertahan sampai musim panen berikutnya, yang\ndimulai bulan depan."
    assert [link.title for link in dump(f"{wrapped}\n\n{rows}\n\n{further}").related] == [
        "PANEN GARAM: Jalan ke Tambak Rusak, Pembeli Mengeluh Lagi",
        "Harga Garam Melampaui Target",
    ]


@pytest.mark.parametrize("row", ["BACA JUGA: Ikuti Kabar Terkini, Klik di Sini", "Video 'Panen Raya':"])
def test_an_invitation_is_no_related_article(row: str) -> None:
    assert dump(f"{FIRST}\n\n{row}\n\n{SECOND}").related == ()


@pytest.mark.parametrize("row", ["Lihat juga Video 'Panen Raya di Tuban':", "Simak Video “Panen Raya di Tuban”"])
def test_a_video_in_any_quotation_marks_is_related(row: str) -> None:
    assert [link.title for link in dump(f"{FIRST}\n\n{row}\n\n{SECOND}").related] == ["Panen Raya di Tuban"]


@pytest.mark.parametrize(
    ("below", "tags"),
    [
        ("Tag\tgaram\tpanen raya", ("garam", "panen raya")),
        ("Tag: garam | panen raya", ("garam", "panen raya")),
        ("Kata Kunci / Tags: garam; panen raya", ("garam", "panen raya")),
        ("Tag\n# garam # panen raya", ("garam", "panen raya")),
        ("TAGS\ngaram\npanen raya\nPrevious article\nGula naik", ("garam", "panen raya")),
        ("Simak berita lainnya seputar topik artikel ini, di sini :\ngaram, panen raya", ("garam", "panen raya")),
        ("garam, petani\nBerita Terkait\nGula naik", ("garam", "petani")),
        ("Berita Terkait : Gula\n\n  * Gula Naik Tajam\n  * Pabrik Gula Tutup\n\nBERITA LAINNYA", ()),
    ],
)
def test_topics_however_they_are_parted(below: str, tags: tuple[str, ...]) -> None:
    assert dump(f"{FIRST}\n\n{SECOND}", below=below).tags == tags


@pytest.mark.parametrize(
    ("rows", "caption"),
    [
        ("| Share:\nKABAR/RANI PUTRI\nPetani memanen garam di Tuban, Senin (4/11/2019).", "Petani memanen garam di Tuban, Senin (4/11/2019)."),
        ("Photo : Kabar.co.id/Rani Putri\nPetani memanen garam di Tuban.", "Petani memanen garam di Tuban."),
        ("[Petani memanen garam di Tuban. KABAR/Rani Putri]", "Petani memanen garam di Tuban. KABAR/Rani Putri"),
        ("Petani memanen garam di Tuban.\nPetani memanen garam di Tuban. /KABAR/Rani Putri/", "Petani memanen garam di Tuban. /KABAR/Rani Putri/"),
    ],
)  # fmt: skip
def test_captions_and_credits_in_any_order(rows: str, caption: str) -> None:
    image = dump(f"TUBAN - {FIRST}\n\n{SECOND}", above=f"\n{rows}").image
    assert image is not None
    assert image.caption == caption


def test_a_mail_that_quotes_an_article() -> None:
    rows = "\n>\n> ".join(("Kabar Tirtasari", TITLE, DATE, "\n> ".join(wrap(f"TUBAN - {FIRST}")), SECOND))
    article = kx.extract(f"Dari: Rani Putri\nTanggal: 5 November 2019 21.30\n\n> {rows}\n")
    assert (article.title, article.dateline) == (TITLE, "TUBAN")
    assert article.paragraphs == (f"TUBAN - {FIRST}", SECOND)


@pytest.mark.parametrize(
    "page",
    [
        (
            "Panen Archives - Kabar Tirta\nKabar Tirta\nBeranda\nPetani Tuban Rayakan Musim Garam\nPosted on\nJuni 3, 2020\nby\nRedaksi\n"
            f"TUBAN, kabartirta.com – {FIRST}\nContinue reading\nPanen Gula\nPosted on\nJuni 2, 2020\nby\nRedaksi\n"
        ),
        (
            f"Kabar Tirta\n\nPanen Garam Raya di Tuban\n\n12 Mei 2020\n\nTUBAN, kabartirta.com - {FIRST} {SECOND} […]\n\n"
            f"Panen Gula\n\nJENU, kabartirta.com - {SECOND} {THIRD} […]\n\nTerpopuler\n"
        ),
        """   kabar | Jumat, 18 November 2011 14:05 WIB

   kabarNews | kabarFinance | kabarHot | kabarInet | kabarSport | kabarOto |
   kabarFood | kabarHealth

Truk Garam Terguling Melintang di Jalan Raya Tuban

   Sebuah truk bermuatan garam rakyat terguling di jalan raya Tuban, Jumat
   siang. Kendaraan dari arah Rembang mengular hingga tiga kilometer sejak
   pagi. Polisi memberlakukan sistem buka tutup.
   selengkapnya

   14:02 Truk Garam Terguling Melintang di Jalan Raya Tuban Pagi Ini
   13:57 Polisi Tangkap Pencuri Garam Bermodal Karung Bekas di Jenu
   13:49 Harga Emas Naik Lagi
   13:41 Hujan Es Landa Jenu, Warga Kaget
   13:30 Wali Kota Minta Pedagang Bunga Pindah ke Pasar Baru Rembang
   13:10 Ini Dia Tambak Termurah
   13:05 Dirut Bank Daerah Mundur
   12:58 Harga Gula Turun
   12:50 Kapal Baru Tiba

  kabarFinance

     * Rupiah Loyo Lagi

   redaksi | kotak pos | karir | info iklan | disclaimer
   Copyright @ 2011 kabarcom
""",
    ],
)
def test_lists_of_articles_are_refused(page: str) -> None:
    with pytest.raises(kx.KxError, match="list of other articles"):
        kx.extract(page)


def test_a_headline_that_a_print_broke_is_whole() -> None:
    head = f"12/1/26, 12:14 AM          {TITLE} - Kabar Tirtasari"
    foot = "https://kabartirtasari.com/garam?page=all    1/2"
    large = "\n".join(f"  {part}" for part in wrap(TITLE, 24))
    page = f"{head}\n\n\n  Kabar > Daerah\n\n\n{large}\n  {DATE}\n\n\n{FIRST}\n\n{foot}\n{head}\n\n{SECOND}\n\n{foot}\n"
    article = kx.extract(page)
    assert article.title == TITLE
    assert article.paragraphs == (FIRST, SECOND)
