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
