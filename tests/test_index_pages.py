"""Front pages and lists are told by the address they give themselves."""

import pytest

import kx
from kx.errors import NotAnArticle

STORY = (
    "<h1>Harga garam naik</h1><p>Senin, 4 November 2019 14:02 WIB</p>"
    "<p>JAKARTA - Harga garam di tingkat petani naik dua kali lipat sejak awal bulan karena hujan datang lebih cepat.</p>"
    "<p>Petani berharap harga bertahan sampai akhir tahun, sebab stok di gudang tinggal sedikit dan panen tertunda.</p>"
)
CANONICAL = '<link rel="canonical" href="{}">'
OG_URL = '<meta property="og:url" content="{}">'
PUBLISHED = '<meta property="article:published_time" content="2019-11-04T14:02:00+07:00">'
WEBSITE = '<meta property="og:type" content="website">'


def read(head: str) -> kx.Article:
    return kx.extract(f"<html><head>{head}</head><body>{STORY}</body></html>")


@pytest.mark.parametrize("address", ["https://kabar.id", "https://kabar.id/", "https://kabar.id/index.html"])
@pytest.mark.parametrize("form", [CANONICAL, OG_URL])
def test_a_front_page_is_refused(form: str, address: str) -> None:
    with pytest.raises(NotAnArticle, match="front page"):
        read(form.format(address))


@pytest.mark.parametrize("path", ["indeks", "indeks/berita", "index_berita", "index/"])
def test_a_list_is_refused(path: str) -> None:
    with pytest.raises(NotAnArticle, match="index"):
        read(CANONICAL.format(f"https://kabar.id/{path}"))


@pytest.mark.parametrize(
    "address",
    [
        "https://kabar.id/?p=12",
        "https://kabar.id/indeks-harga-garam",
        "https://kabar.id/index.php/garam",
        "/garam",
        "[",
        "about:blank",
    ],
)
def test_articles_that_look_alike_are_read(address: str) -> None:
    assert read(CANONICAL.format(address)).title == "Harga garam naik"


def test_a_wrong_canonical_address_does_not_cost_a_dated_article() -> None:
    assert read(CANONICAL.format("https://kabar.id") + PUBLISHED).url is None


def test_a_front_page_may_bear_the_time_of_its_top_story() -> None:
    with pytest.raises(NotAnArticle, match="front page"):
        read(CANONICAL.format("https://kabar.id") + PUBLISHED + WEBSITE)


# Pages that name no address of their own: what they show must tell

SUMMARY = (
    "Fishermen on the north coast went out again on Tuesday after nine days of storms, and prices fell by a third."
)
SALT = "Petani garam di pesisir utara kembali memanen setelah sembilan hari hujan, dan harganya turun sepertiga."
HEADLINE = "Fishermen return to sea after nine days of storms"
TIME = "<time>Senin, 4 November 2019 14:02 WIB</time>"


def cards(count: int, summary: str = SUMMARY, date: str = "") -> str:
    return "".join(
        f"<div class='card'><h3><a href='/news/{i}'>{HEADLINE} number {i}</a></h3>{date}<p>{i}. {summary}</p></div>"
        for i in range(count)
    )


def refused(body: str, head: str = "") -> str:
    with pytest.raises(NotAnArticle) as error:
        kx.extract(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")
    return error.value.message


@pytest.mark.parametrize("date", ["", TIME])
@pytest.mark.parametrize("summary", [SUMMARY, SALT, f"{SUMMARY} {SALT} {SUMMARY}"])
@pytest.mark.parametrize("count", [5, 12, 40])
def test_a_page_of_teasers(count: int, summary: str, date: str) -> None:
    message = refused(f"<h1>Kabar terbaru dari pesisir</h1><main>{cards(count, summary, date)}</main>")
    assert "list of other articles" in message or "little running text" in message


def test_a_page_of_teasers_above_their_dates() -> None:
    item = "<div><span>News</span><h2>Harga {0} Naik Lagi di Pasar</h2><p>Harga {0} naik lagi, kata pedagang di pasar induk pada pagi hari ini.</p><span>Senin, 4 November 2019 14:0{0} WIB</span></div>"
    refused(f"<h1>Berita Harga</h1><div>{''.join(map(item.format, range(9)))}</div>")


@pytest.mark.parametrize(
    "stamp", ["<p><b>Senin, 6 Mei 2024 1{}.02 WIB</b></p>", "<h3>Senin, 6 Mei 2024 pukul 1{}.02 WIB</h3>"]
)
@pytest.mark.parametrize("count", [4, 9])
def test_a_live_report_with_dates_between_its_paragraphs(stamp: str, count: int) -> None:
    report = "".join(f"{stamp.format(i)}<p>{i}. {SALT}</p>" for i in range(count))
    opening = f"<h1>Banjir di pesisir utara</h1><p>Minggu, 12 Mei 2024 10:21 WIB</p><p>{SALT} {SUMMARY}</p>"
    article = kx.extract(f"<!DOCTYPE html><html><body>{opening}{report}</body></html>")
    assert article.published is not None
    assert str(article.published).startswith("2024-05-12")
    assert sum(SALT in paragraph for paragraph in article.paragraphs) == count + 1


@pytest.mark.parametrize("date", ["", TIME])
def test_a_tag_page_and_an_author_page(date: str) -> None:
    about = (
        "<p>Rani Putri writes about the sea and those who live on it. She joined in 2011 and has won two prizes.</p>"
    )
    refused(f"<h1>Tag: salt</h1><ul>{cards(9, date=date)}</ul>")
    refused(f"<h1>Rani Putri, reporter</h1>{about}<section>{cards(9, date=date)}</section>")


def test_a_gallery_a_video_list_and_a_live_score() -> None:
    pictures = "".join(f"<figure><img src='{i}.jpg'><figcaption>{SALT}</figcaption></figure>" for i in range(9))
    videos = "".join(f"<li><a href='/video/{i}'>{HEADLINE}, part {i}</a><span>04:1{i}</span></li>" for i in range(9))
    scores = "".join(f"<tr><td>Bahari FC</td><td>{i} - 1</td><td>Samudra United</td></tr>" for i in range(30))
    refused(f"<h1>Foto: panen garam di pesisir</h1>{TIME}{pictures}")
    refused(f"<h1>Video terbaru dari pesisir</h1>{TIME}<ul>{videos}</ul>")
    refused(f"<h1>Hasil pertandingan hari ini</h1>{TIME}<table>{scores}</table>")


@pytest.mark.parametrize(
    "headline",
    [
        "404",
        "Error 404 - Page not found",
        "Oops! That page can’t be found.",
        "Maaf, halaman yang Anda cari tidak ditemukan",
        "Access Denied",
        "Before you continue",
        "We value your privacy",
        "Are you a robot?",
        "Masuk atau daftar",
        "Log in to your account",
        "404 Not Found",
        "Just a moment...",
        "Hasil pencarian: garam",
        "Search results for salt",
    ],
)
def test_errors_walls_and_forms(headline: str) -> None:
    assert "error page, a form or a wall" in refused(f"<h1>{headline}</h1>{TIME}<p>{SUMMARY}</p><p>{SALT}</p>")
    assert "error page, a form or a wall" in refused(f"<p>{SUMMARY}</p>", f"<title>{headline} | Kabar Pesisir</title>")


def test_an_undated_page_of_sentences_that_are_links() -> None:
    linked = "".join(
        f"<p><a href='/{number}'>{number}. {SUMMARY}</a> {SALT} Tono belum berangkat kemarin.</p>"
        for number in range(9)
    )
    assert "little running text" in refused(f"<h1>All that was said</h1><div>{linked}</div>")


@pytest.mark.parametrize(
    "headline",
    [
        "500 people return to the harbour",
        "404 boats counted on the coast",
        "Access denied to fishermen at new port",
        "Not found: the boat that left on Monday",
        "The robot that mends nets",
        "Your privacy at sea is at risk",
        "Masuk ke pelabuhan wajib lapor",
        "Daftar harga garam di pasar induk",
        "Register your boat before Friday",
        "Results for the third quarter",
        "Hasil pencarian korban kapal tenggelam",
        "Halaman masjid jadi pasar ikan",
        "Berita kapal hilang tidak ditemukan di arsip",
    ],
)
def test_headlines_of_articles_that_begin_like_errors_and_forms(headline: str) -> None:
    page = f"<title>{headline} | Kabar Pesisir</title><h1>{headline}</h1>{TIME}<p>{SUMMARY}</p><p>{SALT}</p>"
    assert kx.extract(f"<!DOCTYPE html><html>{page}</html>").title == headline


def test_a_stub_without_date_or_names() -> None:
    assert "little running text" in refused(f"<h1>{HEADLINE}</h1><p>{SUMMARY}</p><p>Subscribe to read on.</p>")


def test_a_review_of_many_things_is_an_article() -> None:
    cards_ = cards(9, f"{SUMMARY} {SALT} {SUMMARY}")
    declared = "<meta property='og:type' content='article'>"
    page = (
        f"<!DOCTYPE html><html><head>{declared}</head><body><h1>Nine nets, and what they are good for</h1>{{}}</body>"
    )
    assert len(kx.extract(page.format(cards_)).paragraphs) > 9
    with pytest.raises(NotAnArticle, match="list of other articles"):
        kx.extract(page.format(cards(9)))


STORY_TEXT = (
    "The boats left before sunrise, and by noon the first of them was back with a full hold. ",
    "“We had almost given up,” said Tono Wirya, who has fished these waters for thirty years with his two brothers. ",
    "The harbour master counted eighty boats on Tuesday, more than on any day since the rains began in October. ",
    "At the market the price of mackerel fell to half of what it had been, and traders from the hills bought again. ",
)


@pytest.mark.parametrize(
    "body",
    [
        "".join(f"<p>{text}</p>" for text in STORY_TEXT),
        "<br><br>".join(STORY_TEXT),
        "<table><tr><td>" + "<br>".join(STORY_TEXT) + "</td></tr></table>",
        "".join(f"<div>{text}</div>" for text in STORY_TEXT),
        "<section><div>" + "</div><div>".join(f"<p>{text}</p>" for text in STORY_TEXT) + "</div></section>",
    ],
)
def test_a_text_that_hangs_together_needs_no_date(body: str) -> None:
    menu = "<ul>" + "".join(f"<li><a href='/{i}'>{HEADLINE} once more</a></li>" for i in range(12)) + "</ul>"
    page = f"<h1>{HEADLINE}</h1>{body}<div>{menu}</div>"
    for around in ("body", "form"):  # some systems put every page into a form
        article = kx.extract(f"<!DOCTYPE html><html><body><{around}>{page}</{around}></body></html>")
        assert article.paragraphs == tuple(text.strip() for text in STORY_TEXT)
        assert article.published is None
