"""What metadata state and pages show: titles cut short, times that do not agree, addresses and keywords of the template."""

from datetime import date, datetime, timedelta, timezone

import pytest

import kx
from unknown_pages import DAY, STORY, TITLE, article, p

SHOWN = datetime(2024, 5, 12, 10, 21, tzinfo=timezone(timedelta(hours=7)))


def og(title: str, *more: str) -> str:
    return f"<title>{title} | Kabar Pesisir</title><meta property='og:title' content='{title}'>{''.join(more)}"


def page(head: str, body: str = DAY, classes: str = "") -> kx.Article:
    markup = f"<h1>{TITLE}</h1>{body}<div>{p(*STORY)}</div>"
    return kx.extract(f"<!doctype html><html><head>{head}</head><body class='{classes}'>{markup}</body></html>")


# Titles


@pytest.mark.parametrize(
    "stated",
    ["Petambak Lembung Tunda Panen", "Petambak Lembung Tunda Panen…", "Panen Garam Petambak Lembung", TITLE],
)
def test_the_headline_is_shown_whole_where_the_metadata_cut_it(stated: str) -> None:
    assert page(og(stated)).title == TITLE


@pytest.mark.parametrize("stated", ["Gudang Garam Lembung Kosong", "Panen Garam"])
def test_a_title_of_other_words_is_no_shorter_form(stated: str) -> None:
    head = f"<h2>{TITLE}, Kata Ketua Kelompok di Pulau Itu</h2>"
    assert article(f"{head}{DAY}<div>{p(*STORY)}</div>", og(stated)).title == stated


def test_a_heading_right_above_the_text_is_the_headline_that_the_window_names() -> None:
    title = "342 CPNS Formasi Bidan Terima SK Pengangkatan"
    slogan = "<marquee>Selamat datang di situs resmi dinas, kamis buka pukul 08.00 - 15.00 WIB.</marquee>"
    body = f"{slogan}<h1>Berita Kegiatan</h1><h2>{title}</h2>{DAY}<div>{p(*STORY)}</div>"
    assert article(body, f"<title>{title}</title>").title == title


def test_wordpress_tells_an_article_from_a_front_page_whatever_its_address_says() -> None:
    home = "<meta property='og:url' content='https://kabarpesisir.example/'><meta property='og:type' content='website'>"
    assert page(og(TITLE, home), classes="post-template-default single single-post").title == TITLE
    with pytest.raises(kx.KxError, match="index"):
        page(og(TITLE, home))


def test_an_address_of_the_front_page_is_a_slip_where_the_other_is_the_articles() -> None:
    home = "<meta property='og:url' content='https://kabarpesisir.example/'>"
    own = "<link rel='canonical' href='https://kabarpesisir.example/panen-garam.html'>"
    assert page(og(TITLE, home, own)).title == TITLE
    with pytest.raises(kx.KxError, match="index"):
        page(og(TITLE, home, own.replace("panen-garam.html", "")))


@pytest.mark.parametrize("sign", ["-", "|"])
def test_the_name_of_the_site_in_front_of_a_title_is_none(sign: str) -> None:
    own = "<link rel=canonical href='https://kabarkita.example/a/petambak'>"
    assert page(f"<title>Kabar Kita {sign} Petambak Lembung Tunda Panen</title>{own}").title == TITLE
    assert page(f"<title>Kabar Kita {sign} Tambak Hujan Gudang Garam</title>{own}").title == "Tambak Hujan Gudang Garam"


def test_entries_of_a_list_above_the_date_are_no_headline() -> None:
    popular = "".join(f"- <a href='/baca.php?id={n}'>Gudang Garam Lembung Kosong {n}</a><br>" for n in range(4))
    cells = f"<td>{popular}</td><td>Minggu, 12 Mei 2024 , 10:21:00<br><b>{TITLE}</b><br>{p(*STORY)}</td>"
    read = article(f"<table><tr>{cells}</tr></table>", "<title>Harian Pesisir Online</title>")
    assert (read.title, read.reporters) == (TITLE, ())


@pytest.mark.parametrize("name", ["", "<meta property='og:site_name' content='Pemerintah Kabupaten Sintura'>"])
def test_the_name_of_a_portal_that_all_its_pages_state_is_no_headline(name: str) -> None:
    portal = "Pemerintah Kabupaten Sintura"
    head = f"<title>{portal}</title><meta property='og:title' content='{portal}'>{name}"
    assert article(f"<h3>{TITLE}</h3>{DAY}<div>{p(*STORY)}</div>", head).title == TITLE


def test_of_lines_without_headings_the_headline_is_the_one_that_speaks_of_the_text() -> None:
    shown = f"<p>Perekat Warga Pulau Ini</p>{DAY}<p>{TITLE}</p><div>{p(f'SUMENEP- {STORY[0]}', *STORY[1:])}</div>"
    read = article(shown, "<title>Harian Pesisir - Daerah</title>")
    assert (read.title, read.dateline) == (TITLE, "SUMENEP")


# Times


def test_the_clock_of_a_day_stands_in_a_machine_time_that_is_shown() -> None:
    stated = '{"@type":"NewsArticle","datePublished":"2024-05-12T10:21:44+07:00"}'
    meta = "<div>Minggu, 12 Mei 2024</div><div>Published on <span>2024-05-12T10:21:44+07:00</span></div>"
    assert page(og(TITLE, f"<script type='application/ld+json'>{stated}</script>"), meta).published == SHOWN


@pytest.mark.parametrize(
    ("clock", "stated", "published"),
    [
        ("Senin, 13 Mei 2024 07:40 WIB", "2024-05-12T10:21:00+07:00", SHOWN),
        ("Senin, 13 Mei 2024 00:21 WIB", "2024-05-12T17:21:30+00:00", SHOWN + timedelta(hours=14)),
    ],
    ids=["of the page head", "of another zone"],
)
def test_a_clock_of_another_day_is_the_articles_where_zones_part_it_from_the_metadata(
    clock: str, stated: str, published: datetime
) -> None:
    head = f"<meta property='article:published_time' content='{stated}'>"
    assert article(f"<div>{clock}</div><h1>{TITLE}</h1><div>{p(*STORY)}</div>", head).published == published


def test_the_time_of_a_change_that_themes_hide_is_not_that_of_publication() -> None:
    changed = (
        "<time class='updated' datetime='2024-06-02T10:11:05+07:00' itemprop='dateModified'>2 Juni 2024 10:11</time>"
    )
    first = "<time class='entry-date published' datetime='2024-05-12T10:21:00+07:00'>12 Mei 2024 10:21</time>"
    read = page(og(TITLE), f"<div class='entry-meta'><span class='posted-on'>{changed}{first}</span></div>")
    assert (read.published, read.modified) == (SHOWN, datetime(2024, 6, 2, 10, 11, tzinfo=SHOWN.tzinfo))


def test_a_clock_that_the_page_shows_tells_the_zone_of_a_system_abroad() -> None:
    body = f"<h2>Minggu, 12 Mei 2024</h2><h3>{TITLE}</h3><div class='post-body'>{p(*STORY)}</div>"
    foot = "<div>di <a href='/2024/05/panen.html'><abbr class='published' title='2024-05-11T20:21:00-07:00'>10.21</abbr></a></div>"
    assert article(body + foot, f"<title>{TITLE}</title>").published == SHOWN


@pytest.mark.parametrize("foot", ["Dipublikasikan pada 12 Mei 2024", "Diposting pada 12 Mei 2024 dalam Pesisir"])
def test_a_line_below_the_text_says_when_it_was_published(foot: str) -> None:
    byline = "<p>Penulis: Rani Putri</p>"
    read = article(f"<h1>{TITLE}</h1>{byline}<div>{p(*STORY)}</div><div class='foot'>{foot}</div>")
    assert read.published == date(2024, 5, 12)
    other = article(f"<h1>{TITLE}</h1>{byline}<div>{p(*STORY)}</div><div class='foot'>12 Mei 2024</div>")
    assert other.published is None


@pytest.mark.parametrize("clock", ["Senin, 13 Mei 2024 07:40 WIB", "Senin, 13 Mei 2024 00:21 WIB"])
def test_midnight_in_metadata_is_a_day_and_of_no_zone(clock: str) -> None:
    head = "<meta property='article:published_time' content='2024-05-12T00:00:00+07:00'>"
    body = f"<div>{clock}</div><h1>{TITLE}</h1><div>{p(*STORY)}</div>"
    assert article(body, head).published == datetime(2024, 5, 12, tzinfo=SHOWN.tzinfo)


# Names


@pytest.mark.parametrize(
    ("byline", "reporters", "editors"),
    [
        ("<p>Reporter/Editor: Rani Putri/Sari Dewi</p>", ("Rani Putri",), ("Sari Dewi",)),
        ("<p>Penulis/Editor: Rani Putri</p>", ("Rani Putri",), ("Rani Putri",)),
        ("<p>Penulis: Rani Putri | Editor: SD</p><p>Editor: Sari Dewi</p>", ("Rani Putri",), ("Sari Dewi",)),
        ("<p>oleh Rani Putri | Mei 12, 2024 | Kampus |</p>", ("Rani Putri",), ()),
        ("<p>oleh Rani Putri | Mei 12, 2024 | Editor: Sari Dewi</p>", ("Rani Putri",), ("Sari Dewi",)),
        ("<p><span>Oleh</span><b>Rani Putri</b> Terbit12 Mei 2024 Diperbarui2 Juni 2024</p>", ("Rani Putri",), ()),
        ("<p>Minggu Legi, 12 Mei 2024 - 10:21 | dibaca : 210 kali</p>", (), ()),
        ("<div class='creator'><a href='/pesisir/'>Pesisir</a> | <span>Rani Putri</span></div>", ("Rani Putri",), ()),
        ("<div class='author'>Redaktur : Sari Dewi<br>Reporter : Rani Putri</div>", ("Rani Putri",), ("Sari Dewi",)),
        ("<p>Pemeriksa fakta: Rani Putri • Penyunting: Sari Dewi</p>", ("Rani Putri",), ("Sari Dewi",)),
        ("<p>Oleh Rani Putri*)</p>", ("Rani Putri",), ()),
        ("<p>Alih bahasa: Rani Putri Minggu, 12 Mei 2024, 10.21 WIB</p><p>Editor: Sari Dewi</p>", (), ("Sari Dewi",)),
        ("<p>Ditulis Rani Putri pada Minggu, 12 Mei 2024</p>", ("Rani Putri",), ()),
        ("<p>Naskah oleh Rani Putri Penyunting Sari Dewi</p>", ("Rani Putri",), ("Sari Dewi",)),
        ("<p>Penulis : Rani Putri &nbsp; Dibaca : 94</p>", ("Rani Putri",), ()),
        ("<p>Kamis (12/05/2024) pukul 10.21 WIB • Laporan: Rani Putri • Penyunting: Sari Dewi</p>", ("Rani Putri",), ("Sari Dewi",)),
    ],
)  # fmt: skip
def test_bylines_of_unknown_pages(byline: str, reporters: tuple[str, ...], editors: tuple[str, ...]) -> None:
    read = page(og(TITLE), byline + DAY)
    assert (read.reporters, read.editors) == (reporters, editors)


def test_the_names_of_a_further_article_below_are_not_of_this_one() -> None:
    mine = f"<h1>{TITLE}</h1><p>Reporter: Rani Putri</p>{DAY}<div>{p(*STORY)}</div>"
    further = "<h2>Gudang Garam Lembung Kosong Sejak Awal Tahun</h2><p>Reporter: Bima Aji</p><p>Gudang itu kosong.</p>"
    assert article(mine + further).reporters == ("Rani Putri",)


def test_who_stands_alone_below_the_headline_and_in_the_metadata_wrote() -> None:
    author = """<script type="application/ld+json">
        {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Rani Putri"}}</script>"""
    below = f"{DAY}<p>3 menit baca</p><p>Ukuran huruf</p><p>Rani Putri</p><p>Editor: Sari Dewi</p>"
    read = page(og(TITLE, author), below)
    assert (read.reporters, read.editors) == (("Rani Putri",), ("Sari Dewi",))
    assert page(og(TITLE, author.replace("Rani", "Tina")), below).reporters == ()


def test_the_site_that_the_window_names_is_no_writer() -> None:
    own = "<link rel=canonical href='https://madurastraits.example/a/b'>"
    head = f"<title>Warga Menanam Rumput Laut | The Madura Straits</title>{own}"
    names = "<ul><li>The Madura Straits / Lembung</li><li>Sun, May 12 2024 | 09:15 am WITA</li></ul>"
    body = f"<h1>Warga Menanam Rumput Laut</h1>{names}<div>{p(*STORY)}</div>"
    assert article(body, head).reporters == ()
    assert article(body.replace("The Madura Straits", "Rani Putri"), head).reporters == ("Rani Putri",)


def test_a_date_below_the_text_has_the_writer_beside_it() -> None:
    below = "<div><span>Rani Putri, Jurnalis</span> · <b>Minggu 12 Mei 2024 10:21 WIB</b></div>"
    read = article(f"<h1>{TITLE}</h1><div>{p(*STORY)}</div>{below}")
    assert (read.reporters, read.published) == (("Rani Putri",), SHOWN)


# The text among others


@pytest.mark.parametrize(
    "heading", ["Opini Lain", "Siaran Pers Lainnya", "Tulisan Terbaru", "Berita Pesisir Terpopuler"]
)
def test_a_heading_of_other_articles_ends_the_text(heading: str) -> None:
    other = "Gudang di pelabuhan itu kosong sejak awal tahun karena panen yang ditunggu belum juga tiba."
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}<div><h3>{heading}</h3>{p(other)}</div></div>")
    assert read.paragraphs == STORY


def test_the_text_is_not_where_teasers_stand_below_their_headlines() -> None:
    teaser = "Gudang di pelabuhan itu kosong sejak awal tahun karena panen yang ditunggu warga belum juga tiba, kata ketua kelompok. "
    teasers = "".join(f"<h3><a href='/{n}'>Gudang Garam Lembung Kosong {n}</a></h3><p>{teaser}</p>" for n in range(4))
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div><div>{teasers}</div>")
    assert read.paragraphs == STORY


# Places


@pytest.mark.parametrize(
    ("lead", "told", "dateline"),
    [
        ("TELUK SIRANA – Kapal baru tiba.", "Warga di Teluk Sirana menyambutnya.", "TELUK SIRANA"),
        ("Teluk Sirana – Kapal baru tiba.", "Bupati Teluk Sirana menyambutnya.", "Teluk Sirana"),
        ("Teluk Sirana, KTS - Kapal baru tiba.", "Kapal itu ke Teluk Sirana.", "Teluk Sirana"),
        ("Timnas Garuda – Vietnam imbang.", "Ia bermain di Timnas Garuda.", None),
        ("Abadi Jaya - Kapal baru tiba.", "Perusahaan itu bernama Abadi Jaya.", None),
    ],
)
def test_a_place_that_no_list_has_is_told_by_the_story(lead: str, told: str, dateline: str | None) -> None:
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(lead + ' ' + STORY[0], told, *STORY[1:])}</div>")
    assert read.dateline == dateline


# Topics, links, captions


def test_keywords_that_are_the_headline_in_pieces_are_no_topics() -> None:
    pieces = f"<meta name='keywords' content='{TITLE.replace(' ', ', ')}'>"
    assert page(og(TITLE, pieces)).tags == ()
    assert page(og(TITLE, "<meta name='keywords' content='garam, petambak'>")).tags == ("garam", "petambak")


@pytest.mark.parametrize(
    "box",
    [
        "<div class='Inline_related'><span>Lihat juga:</span><a class='Inline_related_link' href='/gudang'>{}</a></div>",
        "<div><p>Baca Juga:</p><ul><li><a href='#'>{}</a></li></ul></div>",
        "<p>Baca Juga: <a href='/gudang'>{}</a> | <a href='/garam'>Harga Garam Turun Dua Bulan Berturut-turut</a></p>",
    ],
)
def test_links_are_read_also_whatever_they_are_called_and_lead_to(box: str) -> None:
    headline = "Gudang Garam di Kota Kabupaten Masih Kosong"
    body = f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY[:2])}{box.format(headline)}{p(*STORY[2:])}</div>"
    read = article(body)
    more = ["Harga Garam Turun Dua Bulan Berturut-turut"] if "|" in box else []
    assert ([link.title for link in read.related], read.paragraphs) == ([headline, *more], STORY)


def test_hash_signs_are_none_of_the_topics() -> None:
    links = "<div class='tagging'><a href='/indeks/topik-hangat/garam'>#garam</a> <a href='/indeks/x/madura'>#madura</a></div>"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div>{links}", og(TITLE)).tags == ("garam", "madura")


@pytest.mark.parametrize(
    ("lead", "dateline"),
    [
        ("SUMENEP (kabarpesisir.net). Petambak", "SUMENEP"),
        ("BANTUL, kabarpesisir.or.id | Petambak", "BANTUL"),
        ("Betun, Kabar Pesisir.- Petambak", "Betun"),
        ("MUI, kabarpesisir.net. Petambak", None),
    ],
)
def test_a_dateline_may_end_in_other_signs(lead: str, dateline: str | None) -> None:
    name = "<meta property='og:site_name' content='Kabar Pesisir'>"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{p(f'{lead} {STORY[0]}', *STORY[1:])}</div>", name).dateline == dateline


def test_titles_in_a_box_of_related_articles_are_no_gallery() -> None:
    link = "<a class='recent-title' href='/gudang'>Gudang Garam di Kota Kabupaten Masih Kosong</a>"
    box = f"<div class='gmr-related-post-onlytitle'><div>Berita Terkait</div><div class='list-gallery-title'>{link}</div></div>"
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY[:2])}{box}{p(*STORY[2:])}</div>")
    assert [link.title for link in read.related] == ["Gudang Garam di Kota Kabupaten Masih Kosong"]
    assert read.paragraphs == STORY


@pytest.mark.parametrize(("headline", "section"), [("Gudang Beras Kosong di Kota Lain", None), (TITLE, "Ekonomi")])
def test_what_another_site_states_of_another_article_is_not_believed(headline: str, section: str | None) -> None:
    """As where a template was copied with the metadata of the page it was taken from."""
    node = f'{{"@type":"NewsArticle","headline":"{headline}","url":"https://lain.id/a","articleSection":"Ekonomi","datePublished":"2023-01-02T03:04:05+07:00"}}'
    head = f"<link rel=canonical href='https://kabartirta.id/b'><script type='application/ld+json'>{node}</script>"
    told = article(f"<h1>{TITLE}</h1><p>Penulis: Rani Putri</p><div>{p(*STORY)}</div>", head)
    assert told.section == section
    assert (told.published is None) == (section is None)


def test_a_headline_in_front_of_channel_and_site_is_no_name_of_the_site() -> None:
    title = "Garam Kami Pulang Lagi ke Lembung"
    told = article(
        f"<h1>{title}</h1>{DAY}<div>{p(*STORY)}</div>",
        f"<title>{title} - Kolom - majalah.kabartirta.example.com</title>",
    )
    assert told.title == title
