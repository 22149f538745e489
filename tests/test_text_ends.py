"""What stands in a text, or right behind it, and is none of it: signatures, lists of links, contents, requests."""

import pytest

import kx
from unknown_pages import DAY, STORY, TITLE, article, between, p


def page(text: str) -> kx.Article:
    return article(f"<h1>{TITLE}</h1>{DAY}<div>{text}</div>")


@pytest.mark.parametrize(
    "signed",
    ["(Fik-01)", "(Bagus)", "(Rina W)", "(Surya Edi)", "*** (Rina Wati)", "(Laporan: Rina Wati)", "***", "(*)"],
)
def test_signatures_behind_the_last_sentence(signed: str) -> None:
    assert page(p(*STORY[:-1], f"{STORY[-1]} {signed}")).paragraphs == STORY


@pytest.mark.parametrize(
    "line",
    [
        "(Adv/Humas Pemkab Sampang)",
        "(Kabar Pesisir/Rina Wati)",
        "(MC Pesisir Timur/rin)",
        "(H9-64n)",
        "rs/hp (rtr, dpa)",
    ],
)
def test_signatures_below_the_text(line: str) -> None:
    assert page(p(*STORY, line)).paragraphs == STORY


def test_a_row_of_links_below_the_text_is_none_of_it() -> None:
    row = "<a href='/1'>Berita Utama</a> | <a href='/2'>Pesisir</a> | <a href='/3'>Cetak</a>"
    assert page(p(*STORY, row)).paragraphs == STORY


def test_a_heading_below_a_label_of_links_is_a_sub_heading() -> None:
    read = between("<p>Baca juga</p><h2>Geomembran di tambak tua</h2>")
    assert (read.paragraphs, read.related) == ((*STORY[:2], "Geomembran di tambak tua", *STORY[2:]), ())


def test_a_first_paragraph_in_front_of_the_element_of_the_others() -> None:
    lead = f"SUMENEP – {STORY[0]}"
    read = article(f"<table><tr><td><b>{TITLE}</b><br>{DAY}<br>{lead}<div>{p(*STORY[1:])}</div></td></tr></table>")
    assert read.paragraphs == (lead, *STORY[1:])


def test_a_source_below_the_text() -> None:
    read = page(p(*STORY, "(Sumber: Antara)"))
    assert (read.paragraphs, read.sources) == (STORY, ("Antara",))


def test_a_company_at_the_end_of_the_last_sentence_stays() -> None:
    last = "Pengadaan geomembran ditangani PT Garam Pesisir (Persero)."
    assert page(p(*STORY, last)).paragraphs == (*STORY, last)


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li><a href='/a'>Gudang garam pesisir penuh lagi</a></li><li><a href='/b'>Pasar malam ditutup lebih awal</a></li></ul>",
        "<h3>Daftar Isi</h3><ul><li><a href='#a'>Cuaca</a></li><li><a href='#b'>Harga di tingkat petani</a></li></ul>",
        "<p>Daftar Isi [tutup]</p>",
        "<p>Gulir untuk melanjutkan</p>",
        "<p>ADVERTISEMENT. SCROLL TO CONTINUE READING</p>",
        "<p>Loading...</p>",
        "<p>**) Ikuti berita terbaru Kabar Pesisir di Google News</p>",
        "<p>(KABAR PESISIR/Rina Wati)</p>",
        "<p>Silakan baca konten menarik lainnya dari Kabar Pesisir di Google News</p>",
        "<p>Jangan lupa ikuti berita lainnya dan follow akun Google News Kabar Pesisir</p>",
        "<p>Dapatkan berita pesisir terbaru di kotak masuk Anda</p>",
        "<p>Jangan sampai ketinggalan info terbaru Kabar Pesisir di Google News</p>",
        "<div><span>ADVERTISEMENT</span><span>SCROLL TO CONTINUE WITH CONTENT</span></div>",
        "<p>Baca artikel ini lewat aplikasi mobile.</p><p>Dapatkan pengalaman membaca lebih nyaman lewat aplikasi.</p>",
        "<p>Perahu di pantai Lembung yang sepi sejak pekan lalu karena ombak tinggi © Kabar.com</p>",
    ],
)
def test_what_stands_between_paragraphs(markup: str) -> None:
    read = between(markup)
    assert (read.paragraphs, read.related) == (STORY, ())


def test_a_step_of_a_list_is_no_request() -> None:
    step = "Unduh aplikasi Garam Kita, lalu daftar."
    request = "<p>Unduh aplikasi Kabar Pesisir</p>"
    assert between(f"{request}<ul><li>{step}</li></ul>").paragraphs == (*STORY[:2], step, *STORY[2:])


def test_a_list_of_links_that_a_colon_announces_stays() -> None:
    items = ("Gudang garam pesisir di Lembung", "Gudang garam pesisir di Sampang")
    links = "".join(f"<li><a href='/{i}'>{item}</a></li>" for i, item in enumerate(items))
    read = page(f"{p(*STORY[:2], 'Gudang yang masih kosong:')}<ul>{links}</ul>{p(*STORY[2:])}")
    assert read.paragraphs == (*STORY[:2], "Gudang yang masih kosong:", *items, *STORY[2:])


def test_a_list_of_links_to_other_sites_stays() -> None:
    items = ("Geomembran murah di Toko Pesisir", "Geomembran tebal di Pasar Garam")
    links = "".join(f"<li><a href='https://toko{i}.example/a'>{item}</a></li>" for i, item in enumerate(items))
    head = "<link rel='canonical' href='https://kabar.example/news/a'>"
    body = f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY[:2])}<ul>{links}</ul>{p(*STORY[2:])}</div>"
    read = kx.extract(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")
    assert read.paragraphs == (*STORY[:2], *items, *STORY[2:])


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='inline-related'>Baca Juga: <a href='/a'>Gudang garam penuh lagi</a></div>",
        "<p>BACA JUGA <a href='/a'>Gudang garam penuh lagi</a> dan artikel menarik lainnya di kanal ESAI</p>",
        "<p>Klik juga: Gudang garam penuh lagi</p>",
        '<p>Simak Video "Gudang garam penuh lagi"</p><p>[Gambas:Video 20detik]</p>',
        '<p>Simak Video "Gudang garam penuh lagi" [Gambas:Video 20detik]</p>',
    ],
)  # fmt: skip
def test_related_articles_between_paragraphs(markup: str) -> None:
    read = between(markup)
    assert (read.paragraphs, [link.title for link in read.related]) == (STORY, ["Gudang garam penuh lagi"])


def test_a_clip_whose_title_has_a_colon_is_related() -> None:
    related = between('<p>Simak Video "Video: Gudang garam"</p>').related
    assert [link.title for link in related] == ["Video: Gudang garam"]


def test_the_last_paragraph_of_a_short_text_is_no_caption() -> None:
    last = "Kegiatan berlangsung sehari. (Humas Pemkab/Sampang)"
    picture = "<figure><img src='a.jpg'><figcaption>Petambak di Lembung (Foto: Rina Wati)</figcaption></figure>"
    read = page(f"{picture}{p(*STORY[:2], last)}")
    assert read.paragraphs == (*STORY[:2], "Kegiatan berlangsung sehari.")
    assert read.image is not None
    assert read.image.caption == "Petambak di Lembung (Foto: Rina Wati)"


def test_a_wall_that_any_page_shows() -> None:
    read = page(p(*STORY, "Artikel ini khusus untuk pelanggan", "Silakan berlangganan untuk melanjutkan membaca."))
    assert (read.paragraphs, read.paywalled) == (STORY, True)


def test_tags_and_names_below_a_known_text_whose_date_has_moved() -> None:
    head = "<link rel='canonical' href='https://www.kontan.co.id/news/petambak-lembung'>"
    body = f"<div class='tmpt-desk-kon' itemprop='articleBody'>{p(*STORY)}</div>"
    behind = "<p>Editor : Sari Dewi</p><p>Tag: garam, tambak</p>"
    read = kx.extract(
        f"<!doctype html><html><head>{head}</head><body><h1>{TITLE}</h1>{DAY}{body}{behind}</body></html>"
    )
    assert (read.paragraphs, read.editors, read.tags) == (STORY, ("Sari Dewi",), ("garam", "tambak"))


MORE = (
    "Ketua koperasi mengatakan gudang desa masih kosong sejak awal tahun, dan harga belum berubah.",
    "Pemerintah kabupaten akan membagikan benih ikan bandeng kepada petambak pada akhir bulan ini.",
    "Petambak berharap musim kemarau datang lebih awal daripada yang diperkirakan oleh badan cuaca.",
)


@pytest.mark.parametrize(
    "line",
    [
        "Follow Berita Kabar Pesisir di Google News",
        "Cek Berita dan Artikel yang lain di Google News",
        "Selanjutnya: Gudang garam penuh lagi",
        "(16/10).",
        "Bagikan",
    ],
)
def test_a_text_goes_on_behind_a_line_that_mostly_ends_one(line: str) -> None:
    dump = kx.extract("\n\n".join((TITLE, "Minggu, 12 Mei 2024 10:21 WIB", *STORY, line, *MORE)))
    assert [text for text in dump.paragraphs if text != line] == [*STORY, *MORE]
    assert page(p(*STORY) + p(line) + p(*MORE)).paragraphs[-1] == MORE[-1]


def test_a_short_last_sentence_behind_a_related_article_is_text() -> None:
    last = "Petambak pun berharap harga bertahan."
    rows = (TITLE, "Minggu, 12 Mei 2024 10:21 WIB", *STORY, "Baca Juga: Gudang garam penuh lagi", last)
    assert kx.extract("\n\n".join(rows)).paragraphs == (*STORY, last)


@pytest.mark.parametrize("bullet", ["  * ", "• "])
def test_a_list_that_the_last_paragraph_announces_is_text(bullet: str) -> None:
    rows = (
        TITLE,
        "Minggu, 12 Mei 2024 10:21 WIB",
        *STORY,
        "Berikut tujuan ekspornya:",
        f"{bullet}Jepang",
        f"{bullet}Korea",
    )
    read = kx.extract("\n\n".join((*rows, "Berita Terkait", "  * Gudang Garam Penuh Lagi")))
    assert [text.lstrip("• ") for text in read.paragraphs] == [*STORY, "Berikut tujuan ekspornya:", "Jepang", "Korea"]
    assert read.tags == ()


def test_a_list_of_networks_that_the_last_line_announces_is_no_text() -> None:
    rows = (
        TITLE,
        "Minggu, 12 Mei 2024 10:21 WIB",
        *STORY,
        "Ikuti juga kabar kami di:",
        "  * Facebook",
        "  * Instagram",
    )
    assert kx.extract("\n\n".join(rows)).paragraphs == STORY


# A known site


def kontan(inside: str, above: str = "") -> kx.Article:
    head = "<link rel='canonical' href='https://www.kontan.co.id/news/petambak-lembung'>"
    date = "<div class='bag-kiri'><div class='font-gray'>Minggu, 12 Mei 2024 / 10:21 WIB</div></div>"
    body = f"<div class='tmpt-desk-kon' itemprop='articleBody'>{inside}</div>"
    page = f"<h1 class='detail-desk'>{TITLE}</h1>{date}{above}{body}"
    return kx.extract(f"<!doctype html><html><head>{head}</head><body>{page}</body></html>")


def test_names_that_have_moved_above_a_known_text() -> None:
    names = "<div class='baru'>Reporter: Rani Putri | Editor: Sari Dewi</div>"
    read = kontan(p(*STORY), above=names)
    assert (read.paragraphs, read.reporters, read.editors) == (STORY, ("Rani Putri",), ("Sari Dewi",))


@pytest.mark.parametrize(
    "inside",
    [
        "<blockquote class='twitter-tweet'><p>Panen ditunda #garam</p>&mdash; Info (@info) May 12, 2024</blockquote>",
        "<p><img src='a.jpg'></p><p><em>Gudang garam. KONTAN/Baihaki</em></p>",
    ],
)
def test_posts_and_further_pictures_in_a_known_text(inside: str) -> None:
    names = "<p>Reporter: Rani Putri | Editor: Sari Dewi</p>"
    assert kontan(f"{names}{p(*STORY[:2])}{inside}{p(*STORY[2:])}").paragraphs == STORY


# Topics in the classes of an article


def test_links_in_an_article_whose_classes_name_topics_and_channels_are_neither() -> None:
    classes = "post type-post status-publish category-ekonomi tag-garam"
    meta = "<p><a href='/author/rina'>Rina Wati</a></p>"
    behind = "<p><a href='/buletin'>Langganan buletin</a></p>"
    body = f"<article class='{classes}'>{meta}<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div>{behind}</article>"
    read = kx.extract(f"<!doctype html><html><body>{body}</body></html>")
    assert (read.section, read.tags) == (None, ())


@pytest.mark.parametrize("name", ["news-tags", "kata-kunci"])
def test_a_link_to_the_writer_among_topics_is_none(name: str) -> None:
    topics = "<a href='/q/garam'>garam</a> <a href='/q/lembung'>Lembung</a> <a href='/author/rani'>Rani Putri</a>"
    assert page(f"{p(*STORY)}<div class='{name}'>{topics}</div>").tags == ("garam", "Lembung")


def test_a_category_that_is_marked_as_a_tag_is_none() -> None:
    links = "<a rel='tag' href='/category/ekonomi'>Ekonomi</a> <a rel='tag' href='/tag/garam'>garam</a>"
    assert page(f"{p(*STORY)}</div><div>{links}").tags == ("garam",)
