"""What stands in a text, or right behind it, and is none of it: signatures, lists of links, contents, requests."""

import pytest

import kx

TITLE = "Petambak Lembung Tunda Panen Garam"
STORY = (
    "Petambak garam di Desa Lembung menunda panen pertama tahun ini karena hujan sisa masih turun.",
    "Air tambak yang sudah tua kembali tawar, kata ketua kelompok tani, Rusdi Marwan, di gudangnya.",
    "“Kami harus mulai dari awal lagi. Kalau dipaksakan, kristalnya kecil dan keruh,” kata Rusdi.",
    "Dinas perikanan menyarankan petambak memakai geomembran agar air tidak meresap ke tanah.",
)
DAY = "<p>Minggu, 12 Mei 2024 10:21 WIB</p>"


def p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def article(text: str) -> kx.Article:
    return kx.extract(f"<!doctype html><html><body><h1>{TITLE}</h1>{DAY}<div>{text}</div></body></html>")


def between(markup: str) -> kx.Article:
    return article(f"{p(*STORY[:2])}{markup}{p(*STORY[2:])}")


@pytest.mark.parametrize(
    "signed",
    ["(Fik-01)", "(Bagus)", "(Rina W)", "(Surya Edi)", "*** (Rina Wati)", "(Laporan: Rina Wati)", "***", "(*)"],
)
def test_signatures_behind_the_last_sentence(signed: str) -> None:
    assert article(p(*STORY[:-1], f"{STORY[-1]} {signed}")).paragraphs == STORY


@pytest.mark.parametrize("line", ["(Adv/Humas Pemkab Sampang)", "(Kabar Pesisir/Rina Wati)", "rs/hp (rtr, dpa)"])
def test_signatures_below_the_text(line: str) -> None:
    assert article(p(*STORY, line)).paragraphs == STORY


def test_a_source_below_the_text() -> None:
    read = article(p(*STORY, "(Sumber: Antara)"))
    assert (read.paragraphs, read.sources) == (STORY, ("Antara",))


def test_a_company_at_the_end_of_the_last_sentence_stays() -> None:
    last = "Pengadaan geomembran ditangani PT Garam Pesisir (Persero)."
    assert article(p(*STORY, last)).paragraphs == (*STORY, last)


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
        "<p>Perahu di pantai Lembung yang sepi sejak pekan lalu karena ombak tinggi © Kabar.com</p>",
    ],
)
def test_what_stands_between_paragraphs(markup: str) -> None:
    read = between(markup)
    assert (read.paragraphs, read.related) == (STORY, ())


def test_a_list_of_links_that_a_colon_announces_stays() -> None:
    items = ("Gudang garam pesisir di Lembung", "Gudang garam pesisir di Sampang")
    links = "".join(f"<li><a href='/{i}'>{item}</a></li>" for i, item in enumerate(items))
    read = article(f"{p(*STORY[:2], 'Gudang yang masih kosong:')}<ul>{links}</ul>{p(*STORY[2:])}")
    assert read.paragraphs == (*STORY[:2], "Gudang yang masih kosong:", *items, *STORY[2:])


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
    read = article(f"{picture}{p(*STORY[:2], last)}")
    assert read.paragraphs == (*STORY[:2], "Kegiatan berlangsung sehari.")
    assert read.image is not None
    assert read.image.caption == "Petambak di Lembung (Foto: Rina Wati)"


def test_a_wall_that_any_page_shows() -> None:
    read = article(p(*STORY, "Artikel ini khusus untuk pelanggan", "Silakan berlangganan untuk melanjutkan membaca."))
    assert (read.paragraphs, read.paywalled) == (STORY, True)


def test_tags_and_names_below_a_known_text_whose_date_has_moved() -> None:
    head = "<link rel='canonical' href='https://www.kontan.co.id/news/petambak-lembung'>"
    body = f"<div class='tmpt-desk-kon' itemprop='articleBody'>{p(*STORY)}</div>"
    behind = "<p>Editor : Sari Dewi</p><p>Tag: garam, tambak</p>"
    read = kx.extract(
        f"<!doctype html><html><head>{head}</head><body><h1>{TITLE}</h1>{DAY}{body}{behind}</body></html>"
    )
    assert (read.paragraphs, read.editors, read.tags) == (STORY, ("Sari Dewi",), ("garam", "tambak"))
