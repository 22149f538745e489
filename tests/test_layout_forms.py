"""What the markup of further layouts puts into and around a text: boxes, notes, names, captions, links."""

from datetime import datetime, timedelta, timezone

import pytest

import kx
from kx.errors import NotAnArticle
from unknown_pages import DAY, STORY, TITLE, article, between, p

WIB = timezone(timedelta(hours=7))
HEAD = f"<h1>{TITLE}</h1>{DAY}"
KNOWN = "<link rel=canonical href='https://www.liputan6.com/news/read/1/garam'>"


def around(above: str = "", below: str = "") -> kx.Article:
    return article(f"{HEAD}{above}<article>{p(*STORY)}</article>{below}")


def inside(above: str = "", below: str = "") -> kx.Article:
    """Read a page with something around the paragraphs, in the element of the text."""
    return article(f"{HEAD}<article>{above}{p(*STORY)}{below}</article>")


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Ringkasan (AI)</p><ul><li>Panen ditunda.</li><li>Hujan masih turun.</li></ul>",
        "<p>Baca Berita Lainnya</p><p>Follow</p>",
        "<p>Suka artikel ini? Yuk ikuti kami supaya tidak ketinggalan cerita seru lainnya di kabar berikutnya!</p>",
        "<p>Simak panen lainnya di halaman berikutnya.</p>",
        "<p>ilustrasi tambak garam (freepik.com/tambak)</p>",
        "<p>credit: instagram.com/tambak</p>",
        "<p>unsplash.com/@tambak</p>",
        "<p>Halaman Sebelumnya: <a href=?page=1>1</a></p>",
        "<ul><li>1</li><li><a href=?page=2>2</a></li><li><a href=?page=all>All</a></li></ul>",
        f"<p>{'─' * 100}</p>",
        f"<p>{'_' * 40}</p>",
        "<p>Dengarkan Artikel</p>",
        f"<p>{STORY[1][:34]}...</p>",
        "<p>Ayo kunjungi belajargaram.id dan baca pelajaran tentang garam. Makin pintar belajar ditemani belajargaram.id!</p>",
        "<p>17:40 WIB</p>",
        "<div><span>0:00 0:03:27</span><a href=/a.mp4>Unduh</a><ul><li>240p | 8,1MB</li><li>720p</li></ul></div>",
        "<p>Foto yang diabadikan pada 7 Mei 2024 ini menunjukkan tambak di Lembung. (Kabar/Rani Putri)</p>",
        "<blockquote>&mdash; Bubur Pesisir (@buburpesisir) <a href=https://twitter.com/a/1>October 4, 2022</a></blockquote>",
        "<p>Update berita terbaru di Google News Kabar Tirta</p>",
        "<p>Advertising<br>Scroll down to continue reading</p>",
        "<p>Bagikan berita ini: fb wa</p>",
        "<figure class=wp-block-pullquote><blockquote><p>Garam kami pulang lagi</p><cite>Rusdi Marwan</cite></blockquote></figure>",
    ],
)
def test_what_stands_between_paragraphs_is_no_text(markup: str) -> None:
    assert between(markup).paragraphs == STORY


def test_a_paragraph_about_a_picture_is_text_though_an_agency_stands_behind_it() -> None:
    last = "Foto yang beredar itu ternyata diambil di tambak lain pada musim panen tahun lalu. (Antara)"
    assert between(f"<p>{last}</p>").paragraphs == (*STORY[:2], last, *STORY[2:])


@pytest.mark.parametrize(
    "below",
    [
        "<p>Halaman Selanjutnya</p><p>Atas kerugian itu, para petambak menuntut ganti rugi kepada dinas perikanan...</p>",
        "<p>Sanggahan: Artikel ini tidak bertujuan mengajak pembaca membeli garam.</p>",
        "<p>Disclaimer: berita ini tidak bertujuan mengajak membeli saham garam mana pun juga.</p>",
        "<p>Rani Putri menerjemahkan artikel ini dari bahasa Inggris.</p>",
        "<p>Rani Putri berkontribusi dalam penulisan artikel ini</p>",
        "<p>Dilarang mengambil dan/atau menayangkan ulang isi artikel ini tanpa seizin redaksi.</p>",
        "<div>Laman: <span>1</span> <a href=/panen/2/>2</a> <a href=/panen/2/>Selanjutnya »</a></div>",
        "<p><a href=/a>Gudang Garam Baru di Tuban</a>kabar.com – Gudang garam baru dibuka, kata ketua kelompok tani.</p>" * 2,
        "<p>Click here to get the latest news updates from Kabar Tirta on Google News</p>",
        "<p>Halaman: <b>1</b> <a href=?p=2>2</a> <a href=?p=all>Lihat Semua</a></p>",
        "<p>DISCLAIMER: Informasi di atas disajikan hanya sebagai informasi umum dan bukan ajakan membeli garam.</p>",
        "<h3>Anda telah membaca sebagian artikel ini</h3><p>Berlangganan mulai Rp 50.000 per bulan dan batalkan kapan saja.</p>",
        "<p>www.kabartirta.co.id</p>",
        "<p>Konten ini khusus pelanggan Kabar Plus.</p><p>Cukup dengan Rp 99.000 setahun, Anda bisa membaca semuanya.</p>",
        "<p>Berlangganan untuk melanjutkan membaca</p><p>Cukup dengan Rp 99.000 setahun, Anda bisa membaca semuanya.</p>",
        "<h4>Berita lengkap hanya untuk pelanggan Kabar Plus</h4><p>Cukup dengan Rp 99.000 setahun, Anda bisa membaca semuanya.</p>",
        "<p>Penulis: Rani Putri<br>Editor: Sari Dewi<br>Desainer: Bima Aji</p>",
    ],
)  # fmt: skip
def test_what_stands_below_the_text_is_none_of_it(below: str) -> None:
    assert inside(below=below).paragraphs == STORY


def test_a_sentence_that_is_set_apart_from_its_paragraph_is_said_once() -> None:
    pulled = "Air tambak yang sudah tua kembali tawar, dan kami harus mulai dari awal."
    text = (STORY[0], f"“{pulled} Kristalnya kecil dan keruh,” kata Rusdi Marwan.", *STORY[2:])
    told = article(f"{HEAD}<article>{p(text[0])}<blockquote>{pulled}</blockquote>{p(*text[1:])}</article>")
    assert told.paragraphs == text


@pytest.mark.parametrize("signed", ["(m32)", "(EVA)", "(*) Rani Putri", "(*/rom/ndy/k8)"])
def test_signatures_behind_the_last_sentence(signed: str) -> None:
    assert article(f"{HEAD}<article>{p(*STORY[:-1], f'{STORY[-1]} {signed}')}</article>").paragraphs == STORY


def test_the_credits_of_a_film_are_text_and_no_byline() -> None:
    film = ("Berikut detail film itu:", "Sutradara: Rani Putri", "Penulis: Bima Aji", "Editor: Sari Dewi")
    items = "".join(f"<li>{line}</li>" for line in film[1:])
    told = inside(below=f"<p>{film[0]}</p><ul>{items}</ul><p>Penulis: Yosef Lubis</p>")
    assert told.paragraphs == (*STORY, *film)
    assert (told.reporters, told.editors) == (("Yosef Lubis",), ())


@pytest.mark.parametrize(
    ("markup", "related"),
    [
        ("<p>{} (Baca Juga: <a href=/g>Gudang Garam Masih Kosong</a>)</p>", ["Gudang Garam Masih Kosong"]),
        ("<p>{}</p><p>Editors' Picks</p><ul><li><a href=/g>Gudang Garam Masih Kosong</a></li></ul>", ["Gudang Garam Masih Kosong"]),
        ("<p>{}</p><div class=inline_related><a href=/g>Baca Juga : Gudang Garam Masih Kosong</a></div>", ["Gudang Garam Masih Kosong"]),
        ("<p>{}</p><p>BACA JUGA: <a href=/g>Ikuti kabar terkini, klik di sini</a></p>", []),
    ],
)  # fmt: skip
def test_related_articles_and_the_text_around_them(markup: str, related: list[str]) -> None:
    told = article(f"{HEAD}<article>{markup.format(STORY[0])}{p(*STORY[1:])}</article>")
    assert [link.title for link in told.related] == related
    assert told.paragraphs == STORY


def test_a_link_behind_a_note_that_ends_the_text_is_related() -> None:
    note = "<p><i>Bima Aji berkontribusi dalam penulisan artikel ini</i></p>"
    told = inside(below=f"{note}<p><b>Pilihan Editor:</b> <a href=/g>Gudang Garam Masih Kosong</a></p>")
    assert [link.title for link in told.related] == ["Gudang Garam Masih Kosong"]
    assert told.paragraphs == STORY


def test_the_name_of_the_site_that_runs_into_a_card_is_none_of_its_title() -> None:
    card = (
        "<div class=card><a href=/g><span>Lihat Juga</span> <b>Gudang Masih Kosong</b><i>kabartirta.com</i></a></div>"
    )
    told = article(f"{HEAD}<article>{p(*STORY[:2])}<p>Lihat Juga: <a href=/g>Gudang Garam Kosong<i>kabartirta.com</i></a></p>{card}{p(*STORY[2:])}</article>", "<link rel=canonical href='https://kabartirta.com/panen'>")  # fmt: skip
    assert told.related[0].title == "Gudang Garam Kosong"


@pytest.mark.parametrize(
    ("above", "below", "reporters", "editors"),
    [
        ("<div class=author>Editor: <a class=author-name>Sari Dewi</a></div><p>Oleh Rani Putri</p>", "", ("Rani Putri",), ("Sari Dewi",)),
        ("", "<div class=editors><h5>Writer</h5><ul><li>Rani Putri</li></ul><h5>Editor</h5><ul><li>Sari Dewi</li></ul></div>", ("Rani Putri",), ("Sari Dewi",)),
        ("<p>Rani Putri | <a href=/nusantara>Nusantara</a></p>", "", ("Rani Putri",), ()),
        ("<p>Minggu, 12 Mei 2024 10:21 WIB | Rani Putri/JIBI |</p>", "", ("Rani Putri",), ()),
        ("<div class=author><h4>Rani Putri</h4><p>Penikmat hujan dan pembaca label makanan. Percaya bahwa semua hal bisa selesai.</p></div>", "", ("Rani Putri",), ()),
        ("", "<p>Rani Putri</p><p>Penulis</p><p>Sari Dewi</p><p>Editor</p><p><a href=/a>Petani</a><a href=/b>Garam</a></p>", ("Rani Putri",), ("Sari Dewi",)),
        ("<p>Koran Tirta</p>", "<p>Penulis: Rani Putri</p>", ("Rani Putri",), ()),
        ("<div class=penulis>Rani Putri</div>", "", ("Rani Putri",), ()),
        ("<div class=penulis-opini><b>Rani Putri</b><p>Peneliti garam di pesisir utara yang menulis tentang hujan dan laut.</p></div>", "", ("Rani Putri",), ()),
        ("<span class=oleh>Rani Putri</span>", "", ("Rani Putri",), ()),
        ("<p class=author>By <a rel=author href=/author/rani/>Rani Putri</a> / <a href=#respond>No Comments</a></p>", "", ("Rani Putri",), ()),
        ("<p>Oleh: Rani Putri &nbsp; <i class=fa-eye></i> 1.204</p>", "", ("Rani Putri",), ()),
        ("<p>oleh <a href=/byline/rani-putri/>Rani Putri</a> [Tuban] di <span>12 Mei 2024</span></p>", "", ("Rani Putri",), ()),
        ("<p>Oleh <a href=/a>Rani Putri</a><time>pada 12 Mei 2024, 10:21 WIB</time></p>", "", ("Rani Putri",), ()),
        ("<p>Oleh <a href=/a>Rani Putri</a><span>Terbit: 12 Mei 2024 14:22 WIB</span></p>", "", ("Rani Putri",), ()),
        ("<p class=meta>mkh, <span>Kabar Tirta</span></p>", "<p>Penulis: mkh</p>", (), ()),
        ("<p><span>Penulis</span><a href=/penulis/1>Rani Putri</a><span>,</span><a href=/penulis/2>Bima Aji</a></p>", "<div class=author-card><h4>Rani Putri</h4></div>", ("Rani Putri", "Bima Aji"), ()),
    ],
)  # fmt: skip
def test_names(above: str, below: str, reporters: tuple[str, ...], editors: tuple[str, ...]) -> None:
    told = around(above, below)
    assert (told.reporters, told.editors) == (reporters, editors)


@pytest.mark.parametrize(
    ("source", "sources"),
    [("Reuters", ("Reuters",)), ("Laporan keuangan perseroan", ()), ("The Straits Times", ("The Straits Times",))],
)
def test_a_source_is_a_medium(source: str, sources: tuple[str, ...]) -> None:
    assert inside(below=f"<p>Sumber: {source}</p>").sources == sources


@pytest.mark.parametrize(
    ("markup", "caption"),
    [
        ("<div class=pic><img src=a.jpg><span class=credit>KABAR/RANI PUTRI</span><span class=caption>Petani di Tuban.</span></div>", "Petani di Tuban."),
        ("<figure><img src=a.jpg><figcaption>Petani di Tuban. <a href=#>Perbesar</a></figcaption></figure>", "Petani di Tuban."),
        ("<figure><img src=a.jpg><figcaption>ILUSTRASI</figcaption></figure>", ""),
        ("<figure><img src=a.jpg><figcaption>ILUSTRASI. Petani di Tuban.</figcaption></figure>", "Petani di Tuban."),
        ("<figure><img src=a.jpg><figcaption><span class=cap>Petani di Tuban.</span><span class=cred>Rani Putri/Kabar</span></figcaption></figure>", "Petani di Tuban."),
        ("<figure><img src=a.jpg><figcaption>Ilustrasi. Foto: Kabar</figcaption></figure>", "Ilustrasi. Foto: Kabar"),
        ("<div><img src=a.jpg><div>Petani di Tuban.</div><div>Photo : <ul><li>Dok. Tirta</li></ul></div></div>", "Petani di Tuban."),
        ("<div class=caption-cover>Petani memanen garam di Tuban.<br>Foto: Rani Putri/kabar</div>", "Petani memanen garam di Tuban. Foto: Rani Putri/kabar"),
    ],
)  # fmt: skip
def test_captions_with_credits_labels_and_buttons_beside_them(markup: str, caption: str) -> None:
    image = around(markup).image
    assert (image.caption if image else "") == caption


def test_a_caption_with_a_credit_may_stand_right_above_the_headline() -> None:
    caption = "Petani di Tuban. Foto: Kabar.id/Rani Putri"
    image = article(f"<div><img src=a.jpg><span>{caption}</span></div>{HEAD}<article>{p(*STORY)}</article>").image
    assert image is not None
    assert image.caption == caption


def test_the_caption_of_the_main_picture_may_stand_below_the_text() -> None:
    inner = "<figure><img src=b.jpg><figcaption>Garam di gudang.</figcaption></figure>"
    told = article(f"{HEAD}<article>{p(*STORY[:2])}{inner}{p(*STORY[2:])}<p><em>Keterangan foto utama: Petani di Tuban. Foto: Rani Putri/ Kabar</em></p></article>")  # fmt: skip
    assert told.paragraphs == STORY
    assert told.image is not None
    assert told.image.caption == "Petani di Tuban. Foto: Rani Putri/ Kabar"


def test_the_source_of_a_picture_and_its_place_are_no_source_of_the_text() -> None:
    told = around("<p>Oleh : Rani Putri</p><p>Sumber : Kabar.co.id/Bima Aji (Tuban)</p>")
    assert (told.reporters, told.sources) == (("Rani Putri",), ())


def test_what_is_called_a_caption_below_the_text_is_of_no_picture() -> None:
    assert (
        around(below="<a href=/g><span class=caption>Previous Post</span><h3>Gudang Masih Kosong</h3></a>").image
        is None
    )


@pytest.mark.parametrize("page", ["Kode Etik", "Pedoman Media Siber", "Susunan Redaksi"])
def test_pages_about_the_site_are_no_channels(page: str) -> None:
    assert article(f"<a href=/category/{page[:8]}>{page}</a>{HEAD}<article>{p(*STORY)}</article>").section is None


def test_ways_to_other_articles_are_no_topics() -> None:
    pager = "<ul class=pager><li><a href=/1>&lt; Sebelumnya</a></li><li><a href=/3>Berikutnya &gt;</a></li></ul>"
    assert around(below=pager).tags == ()


def test_a_breadcrumb_may_be_called_bread() -> None:
    bread = "<div class=bread><a href=/>Depan</a> » <a href=/analisis>Analisis</a></div>"
    assert article(f"{bread}{HEAD}<article>{p(*STORY)}</article>").section == "Analisis"


def test_the_caption_of_a_further_picture_is_not_that_of_the_first() -> None:
    picture = (
        "<div class=wp-caption><img src=b.jpg><p class=wp-caption-text>Rusdi Marwan, ketua kelompok tani</p></div>"
    )
    told = article(f"{HEAD}<article>{p(*STORY)}{picture}{p(*STORY[:1])}</article>")
    assert told.image is None


def test_the_editor_of_a_known_page_may_stand_elsewhere_than_its_file_says() -> None:
    credits_ = "<div><a>Rani Putri</a><div>Author</div></div><div><a>Sari Dewi</a><div>Editor</div></div>"
    page = (
        f"<h1 class=read-page--header--title>{TITLE}</h1><time class=read-page--header--author__datetime>12 Mei 2024, 10:21 WIB</time>"
        f"<span class=read-page--header--author__name>Rani Putri</span><div class=article-content-body>{p(*STORY)}</div>{credits_}"
    )  # fmt: skip
    told = article(page, KNOWN)
    assert (told.reporters, told.editors) == (("Rani Putri",), ("Sari Dewi",))


@pytest.mark.parametrize(("below", "editors"), [("Red : Sari Dewi", ("Sari Dewi",)), ("Redaktur: Sari Dewi", ("Sari Dewi",)), ("Kredit", ())])  # fmt: skip
def test_an_editor_below_the_text_of_a_page_that_names_the_writer(below: str, editors: tuple[str, ...]) -> None:
    text = f"<p>Reporter: Rani Putri</p>{p(*STORY)}"
    page = f"<h1 class=detail-desk>{TITLE}</h1><div class=font-gray>Sabtu, 3 Juli 2021 / 14:20 WIB</div><div class=tmpt-desk-kon>{text}</div>"
    told = article(f"<div class=bag-kiri>{page}</div><p>{below}</p>", "<link rel=canonical href='https://industri.kontan.co.id/news/garam'>")  # fmt: skip
    assert (told.reporters, told.editors, told.paragraphs) == (("Rani Putri",), editors, STORY)


def test_further_pages_of_a_known_site_are_read_though_a_click_shows_them() -> None:
    pages = "".join(
        f"<div class=article-content-body__item-page {hidden}><div class=article-content-body__item-content>{p(*texts)}</div></div>"
        for hidden, texts in (("", STORY[:2]), ("style='display:none'", STORY[2:]))
    )
    told = article(
        f"<h1 class=read-page--header--title>{TITLE}</h1>{DAY}<div class=article-content-body>{pages}</div>", KNOWN
    )
    assert told.paragraphs == STORY


def test_nothing_of_a_known_text_stands_in_front_of_its_dateline() -> None:
    head = "<ul><li>Daerah</li></ul><h1>Panen Garam Ditunda di Lembung</h1><p>12 Mei 2024 - 10:21 WIB</p>"
    text = f"<div class=post_details_inner>{head}{p(f'KBRN, Pamekasan: {STORY[0]}', *STORY[1:])}</div>"
    told = article(text, "<link rel=canonical href='https://rri.co.id/daerah/1/panen-garam'>")
    assert told.paragraphs == (f"KBRN, Pamekasan: {STORY[0]}", *STORY[1:])


def test_of_an_element_with_two_times_that_of_publication_counts() -> None:
    times = "Terakhir diperbarui: Sabtu, 3 Juli 2021 / 14:20 WIB<br>Diterbitkan: Sabtu, 3 Juli 2021 / 06:55 WIB"
    page = f"<h1 class=detail-desk>{TITLE}</h1><div class=font-gray>{times}</div><div class=tmpt-desk-kon>{p(*STORY)}</div>"
    told = article(
        f"<div class=bag-kiri>{page}</div>", "<link rel=canonical href='https://industri.kontan.co.id/news/garam'>"
    )
    assert told.published == datetime(2021, 7, 3, 6, 55, tzinfo=WIB)
    assert told.modified == datetime(2021, 7, 3, 14, 20, tzinfo=WIB)


def test_a_date_below_the_name_that_stands_below_the_text() -> None:
    told = article(
        f"<h1>{TITLE}</h1><article>{p(*STORY)}<p>Reporter: Rani Putri</p></article><p>Rani Putri</p><p>12-02-2020 18:47</p>"
    )
    assert told.published == datetime(2020, 2, 12, 18, 47, tzinfo=WIB)


def test_sentences_that_begin_with_a_role_word_and_name_nobody_are_text() -> None:
    said = "Sumber: data koperasi menunjukkan harga garam turun tiga kali sejak Juli lalu di Madura."
    assert inside(below=f"<p>{said}</p>").paragraphs == (*STORY, said)


KONTAN = "<link rel=canonical href='https://industri.kontan.co.id/news/garam'>"


def test_a_day_in_its_place_has_the_clock_of_the_line_below_the_headline() -> None:
    leaf = "<div class=font-gray>16 Jan 2012</div>"
    line = "<div class=x>Oleh <b>Rani Putri</b> - Senin, 16 Januari 2012 | 18:09 WIB</div>"
    told = article(f"<div class=bag-kiri>{leaf}<h1 class=detail-desk>{TITLE}</h1>{line}<div class=tmpt-desk-kon>{p(*STORY)}</div></div>", KONTAN)  # fmt: skip
    assert told.published == datetime(2012, 1, 16, 18, 9, tzinfo=WIB)


def test_a_known_element_of_a_date_that_holds_none_is_not_all_that_is_read() -> None:
    page = f"<div class=bag-kiri><h1 class=detail-desk>{TITLE}</h1><div class=font-gray>Dibaca 12 kali</div><p>Sabtu, 3 Juli 2021 / 14:20 WIB</p><div class=tmpt-desk-kon>{p(*STORY)}</div></div>"
    assert article(page, KONTAN).published == datetime(2021, 7, 3, 14, 20, tzinfo=WIB)


def test_keywords_that_name_the_site_are_those_of_all_its_pages() -> None:
    head = "<link rel=canonical href='https://kabartirta.id/a'><meta name=keywords content='{}'>"
    assert around().tags == ()
    assert article(f"{HEAD}<article>{p(*STORY)}</article>", head.format("kabartirta,garam")).tags == ()
    topics = ("garam", "hujan", "petambak")
    assert article(f"{HEAD}<article>{p(*STORY)}</article>", head.format(",".join(topics))).tags == topics


def test_a_credit_of_a_site_that_runs_into_the_caption_is_none_of_it() -> None:
    picture = "<div class=photo__caption><span>Gambarstok.com</span><span>Petani memanen garam di Tuban</span></div>"
    page = f"<h1 class=read__title>{TITLE}</h1><div class=read__time>12/05/2024, 10:21 WIB</div>{picture}<div class=read__content>{p(*STORY)}</div>"
    image = article(page, "<link rel=canonical href='https://regional.kompas.com/read/2024/05/12/a'>").image
    assert image is not None
    assert image.caption == "Petani memanen garam di Tuban"


def test_a_known_element_of_names_that_holds_none_is_not_all_that_is_read() -> None:
    page = (
        f"<div class=max-card__title><h1>{TITLE}</h1><div class=date-item__headline>Rabu , 22 May 2024, 04:30 WIB</div></div>"
        f"<p>Rep: Rani Putri / Red: Sari Dewi</p><div class=article-content>{p(*STORY)}</div>"
    )
    told = article(page, "<link rel=canonical href='https://islamdigest.republika.co.id/berita/a/garam'>")
    assert (told.reporters, told.editors) == (("Rani Putri",), ("Sari Dewi",))


def test_what_a_file_removes_from_the_text_may_be_above_it() -> None:
    """The date has a class here that adverts have in the text."""
    page = f"<h1 class=post-title>{TITLE}</h1><p class=text-muted>Sabtu, 30 September 2023 09:12 WIB</p><div class=post-content>{p(*STORY)}<p>Oleh Rani Putri</p></div>"
    told = article(page, "<link rel=canonical href='https://www.antaranews.com/berita/1/garam'>")
    assert told.published == datetime(2023, 9, 30, 9, 12, tzinfo=WIB)


OTHER = "Warga Tuban Menanam Bakau di Tepi Tambak"


@pytest.mark.parametrize("is_above", [False, True])
@pytest.mark.parametrize("head", ["", "<link rel=canonical href='https://news.detik.com/berita/d-1/garam'>"])
def test_of_articles_above_each_other_that_of_the_window_is_read(head: str, *, is_above: bool) -> None:
    """As where readers scroll on, on pages of known sites and others."""
    articles = [
        f"<article class=detail><h1 class=detail__title>{title}</h1>{DAY}<div class=detail__author>Penulis: {name}</div>"
        f"<div class=detail__body-text>{p(*texts)}</div></article>"
        for title, name, texts in ((TITLE, "Rani Putri", STORY), (OTHER, "Bima Aji", STORY[::-1] * 2))
    ]
    body = " dan seterusnya ".join(reversed(articles) if is_above else articles)
    told = article(body, f"<title>{TITLE} - Kabar</title>{head}")
    assert (told.title, told.reporters, told.paragraphs) == (TITLE, ("Rani Putri",), STORY)


def test_articles_that_the_window_does_not_tell_apart_are_all_read() -> None:
    parts = "".join(f"<article><h1>{TITLE}</h1>{p(*texts)}</article>" for texts in (STORY[:2], STORY[2:]))
    assert article(f"{DAY}{parts}", f"<title>{TITLE}</title>").title == TITLE


def teasers(count: int) -> str:
    """Return a list of other articles, each with more to read than a short article has."""
    return "".join(
        f"<div><h3><a href=/{i}>Harga Beras Naik Lagi di Pasar {i}</a></h3><p>{' '.join(STORY[:2])}</p></div>"
        for i in range(count)
    )


DATED = "<li><span>Sabtu, 06 Juli 2013 18:3{0} WIB</span> <a href=/{0}>Harga Beras Naik Lagi di Pasar {0}</a> <p>Sari Dewi menyatakan hal itu saat ditemui di kantornya. Ia meminta warga bersabar sampai ada keputusan.</p></li>"


@pytest.mark.parametrize("listed", [teasers(20), "".join(map(DATED.format, range(10)))])
def test_a_list_of_teasers_is_no_text_however_long_it_is(listed: str) -> None:
    text = (f"TUBAN - {STORY[0]}", *STORY[1:])
    told = article(f"{HEAD}<div>{p(*text)}</div><section>{listed}</section>", f"<title>{TITLE}</title>")
    assert (told.title, told.paragraphs) == (TITLE, text)


def test_a_short_text_below_its_headline_and_date_is_an_article_among_many_teasers() -> None:
    page = f"{HEAD}<article>{p(f'TUBAN - {STORY[0]}')}</article><section>{teasers(12)}</section>"
    told = article(page, f"<title>{TITLE} - Kabar</title>")
    assert told.paragraphs == (f"TUBAN - {STORY[0]}",)
    with pytest.raises(NotAnArticle):
        article(page, "<title>Kabar - Berita Hari Ini</title>")


def test_an_editor_in_the_element_of_the_writers_is_no_writer() -> None:
    names = "<div class=credit id=penulis>Penulis: <a href=/author/a>Rani Putri</a> | Editor: <a href=/editor/b>Sari Dewi</a></div>"
    page = f"<h1 id=arttitle>{TITLE}</h1><div class=mt10><time>Minggu, 12 Mei 2024 10:21 WIB</time></div>{names}<div class=txt-article>{p(*STORY)}</div>"
    told = article(page, "<link rel=canonical href='https://bali.tribunnews.com/2024/05/12/garam'>")
    assert (told.reporters, told.editors) == (("Rani Putri",), ("Sari Dewi",))


@pytest.mark.parametrize("hidden", ["hidden", "style='display:none'"])
def test_a_hidden_article_with_a_headline_of_its_own_is_another(hidden: str) -> None:
    other = f"<article {hidden}><h1>Warga Tuban Menanam Bakau di Tepi Tambak</h1>{p(*STORY[::-1] * 3)}</article>"
    told = article(f"{other}{HEAD}<article>{p(*STORY)}</article>", f"<title>{TITLE} - Kabar</title>")
    assert (told.title, told.paragraphs) == (TITLE, STORY)


def test_a_year_that_stands_for_none_is_no_date() -> None:
    head = "<meta property='article:published_time' content='0001-01-01T00:00:00Z'>"
    assert article(f"<h1>{TITLE}</h1><p>Penulis: Rani Putri</p><article>{p(*STORY)}</article>", head).published is None


def test_commands_to_a_terminal_are_no_part_of_a_text() -> None:
    told = article(f"<h1>{TITLE}&#27;[31m\u202e</h1>{DAY}<article>{p(*STORY)}</article>")
    assert told.title == f"{TITLE}[31m"


RRI = "<link rel=canonical href='https://rri.co.id/daerah/1/panen-garam'>"


def test_topics_behind_a_label_without_a_colon_in_a_known_text() -> None:
    topics = "<div class=links><b>Kata Kunci / Tags</b> <a href=/tag/garam>garam</a><a href=/tag/hujan>hujan</a></div>"
    told = article(f"<div class=date>{DAY}</div>{HEAD}<div class=post_details_inner>{p(*STORY)}{topics}</div>", RRI)
    assert (told.tags, told.paragraphs) == (("garam", "hujan"), STORY)


def test_the_last_level_of_a_breadcrumb_in_one_element_is_the_channel() -> None:
    crumbs = "<div class=breadcrumb-content><p><a href=/>Home</a> / <a href=/daerah>Daerah</a></p></div>"
    page = f"{crumbs}<div class='part lead'><h1>{TITLE}</h1><span>Rani Putri • 12 Mei 2024 10:21</span></div><div class=news-text>{p(*STORY)}</div>"
    assert (
        article(page, "<link rel=canonical href='https://www.metrotvnews.com/read/a-panen-garam'>").section == "Daerah"
    )


def test_the_dates_of_cards_are_none_of_a_known_page_whose_file_tells_of_no_date() -> None:
    cards = "".join(
        f"<article><h3><a href=/{n}>Gudang Garam {n}</a></h3><time>1{n} Mei 2024</time></article>" for n in range(1, 4)
    )
    page = f"<h1 class=read__title>{TITLE}</h1><div class=read__article>{p(*STORY)}</div>{cards}"
    head = "<link rel=canonical href='https://intisari.grid.id/read/1/garam'><meta name=content_PublishedDate content='2024-05-11 10:21:00'>"
    assert article(page, head).published == datetime(2024, 5, 11, 10, 21, tzinfo=WIB)


def test_authors_of_cards_below_the_text_are_none_of_the_article() -> None:
    names = ("Sari Dewi", "Yosef Lubis", "Bima Aji")
    cards = "".join(
        f"<h2><a href=/{name[:4]}>Gudang Garam Baru</a></h2><span class=post-author>{name}</span>" for name in names
    )
    above = f"<h1>{TITLE}</h1><li class=post-author>Rani Putri</li>{DAY}"
    assert article(f"{above}<article>{p(*STORY)}</article><h2>Pilihan Kami</h2>{cards}").reporters == ("Rani Putri",)


def test_a_label_that_runs_into_a_name() -> None:
    line = "<div class=meta>Penulis: <a href=/penulis/rani>Rani Putri</a> Pada: <span>Rabu, 16 Mei 2018, 14:15 WIB</span> <a class=kanal href=/pesisir>Pesisir</a></div>"
    told = article(f"<h1>{TITLE}</h1>{line}<article>{p(*STORY)}</article>")
    assert (told.reporters, told.section) == (("Rani Putri",), "Pesisir")


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("<main><nav><a href=/>Beranda</a> / <a href=/pesisir>Pesisir</a></nav>", "Pesisir"),
        ("<main><nav><a href=/laut>Laut</a> / <a href=/pesisir>Pesisir</a></nav>", None),
        ("<main><a class=post-category href=/berita>Berita</a>", "Berita"),
        ("<main><a class=post-category href=/pesisir>Pesisir</a>", None),
    ],
)
def test_the_channel_of_a_known_page_stands_in_a_breadcrumb_or_is_called_as_a_folder_of_its_address(
    above: str, section: str | None
) -> None:
    page = f"{above}<h1 class=single-post-title>{TITLE}</h1><div class=single-post-date><time>12 Mei 2024, 10:21</time></div><div class=single-post-author><a href=/rani>Rani Putri</a></div><div class=single-post-content>{p(*STORY)}</div></main>"
    assert article(page, "<link rel=canonical href='https://voi.id/berita/1/garam'>").section == section


def test_the_one_main_heading_is_the_headline_though_search_engines_are_told_another() -> None:
    head = "<title>Panen Pertama Garam di Lembung Ditunda Petambak - Kabar Tirta</title>"
    assert article(f"<h1>{TITLE}</h1>{DAY}<article>{p(*STORY)}</article>", head).title == TITLE


def test_the_author_of_a_theme_in_the_foot_of_a_page_is_nobody() -> None:
    above = "<span class=author>Rani Putri</span>"
    theme = "<footer>Theme: <a href=https://themegrill.com/ rel=author><span>ColorMag</span></a></footer>"
    assert around(above, f"<h3>Terpopuler</h3>{theme}").reporters == ("Rani Putri",)


def test_a_clock_of_half_a_day_may_run_into_a_counter() -> None:
    page = (
        f"<h1>{TITLE}</h1><div><span>5/19/2021 3:00 PM</span><span>Hits: 18</span></div><article>{p(*STORY)}</article>"
    )
    told = article(f"{page}<h5>Halaman ini terakhir diperbarui 5/20/2021 8:12 AM</h5>")
    assert told.published == datetime(2021, 5, 19, 15, 0, tzinfo=WIB)
    assert told.modified == datetime(2021, 5, 20, 8, 12, tzinfo=WIB)


def test_the_date_of_a_live_report_is_not_that_of_its_first_entry() -> None:
    entries = "".join(f"<p>Minggu, 12 Mei 2024 1{8 - n}:30 WIB</p><p>{text}</p>" for n, text in enumerate(STORY))
    told = article(f"<h1>{TITLE}</h1><p>Minggu, 12 Mei 2024 10:21 WIB</p>{entries}")
    assert (told.published, told.paragraphs[0]) == (datetime(2024, 5, 12, 10, 21, tzinfo=WIB), STORY[0])


def test_dates_of_teasers_are_no_text_of_short_lines() -> None:
    teasers = "".join(
        f"<p><a href=/{n}>Gudang Garam {n} Dibuka</a><br>Rabu, {n % 28 + 1} Mei 2024 - 11:15 WIB</p>" for n in range(40)
    )
    text = "<br><br>".join(STORY)
    told = article(f"<h1>{TITLE}</h1>{DAY}<div class=isi>{text}</div><div class=lain>{teasers}</div>")
    assert (told.title, told.paragraphs) == (TITLE, STORY)


def test_a_ticker_may_be_a_table() -> None:
    rows = "<tr><td>EMAS</td><td>918.000</td><td>-5.000</td><td>-0,54%</td></tr><tr><td>IDX</td><td>5.970</td><td>0,21%</td></tr>"
    page = f"<div class=track-indikator><table>{rows}</table></div><div class=bag-kiri><h1 class=detail-desk>{TITLE}</h1><div class=font-gray>Minggu, 12 Mei 2024 / 10:21 WIB</div><div class=tmpt-desk-kon><p>Reporter: Rani Putri | Editor: Sari Dewi</p>{p(*STORY)}</div></div>"
    told = article(page, KONTAN).indicators
    assert [(row.name, row.value, row.change, row.change_percent) for row in told] == [
        ("EMAS", 918000, -5000, -0.54),
        ("IDX", 5970, None, 0.21),
    ]


@pytest.mark.parametrize(
    "announced",
    [
        "<p>Pesanan diterima lewat akun kelompok tani itu di alamat berikut ini:</p><p>instagram.com/garamlembung</p>",
        "<p>Ikuti debat calon bupati itu di Tirta TV pada Senin (13/5) pukul 20.00 WIB, kata ketua komisi pemilihan.</p>",
        "<p>Berita ini khusus pelanggan rumah tangga yang memakai token, kata juru bicara perusahaan listrik itu.</p>",
        "<h3>Sudah berlangganan? Begini cara berhentinya</h3>",
    ],
)
def test_what_looks_like_a_credit_or_a_notice_is_text_where_it_says_something(announced: str) -> None:
    told = between(announced)
    assert (len(told.paragraphs), told.paywalled) == (len(STORY) + announced.count("</"), False)


def test_who_wrote_may_stand_below_the_text_beside_who_stands_above() -> None:
    assert around("<span class=author>Rani Putri</span>", "<div class=author>Bima Aji</div>").reporters == (
        "Rani Putri",
        "Bima Aji",
    )


@pytest.mark.parametrize("clock", [" 10:21 WIB", ""])
def test_dated_sub_headings_make_no_live_report(clock: str) -> None:
    parts = "".join(f"<p>{9 + n} Mei 2024</p><p>{text}</p>" for n, text in enumerate(STORY[1:]))
    page = f"<h1>{TITLE}</h1><div>Edisi Cetak: 5 Mei 2024</div><div>Minggu, 12 Mei 2024{clock}</div><article><p>{STORY[0]}</p>{parts}</article>"
    told = article(page).published
    assert told is not None
    assert (told.month, told.day) == (5, 12)


def test_a_navigation_below_the_headline_is_no_breadcrumb() -> None:
    nav = "<nav><a href=/>Beranda</a> <a rel=prev href=/1>Pasar Malam Dibuka Lagi</a></nav>"
    page = f"<main><article><h1>{TITLE}</h1>{DAY}{p(*STORY)}{nav}</article></main>"
    assert article(page, "<meta property=article:section content=Ekonomi>").section == "Ekonomi"


def test_the_box_of_a_gift_is_no_text() -> None:
    gift = (
        "Kirim artikel ini sebagai hadiah",
        "Pelanggan KONTAN Digital Premium dapat membagikan lima artikel.",
        "Beri Artikel Ini",
    )
    rows = [
        "kontan.co.id",
        TITLE,
        "Minggu, 12 Mei 2024 / 10:21 WIB",
        f"KONTAN.CO.ID - TUBAN. {STORY[0]}",
        *gift,
        *STORY[1:],
    ]
    assert kx.extract("\n\n".join(rows)).paragraphs == (f"KONTAN.CO.ID - TUBAN. {STORY[0]}", *STORY[1:])
