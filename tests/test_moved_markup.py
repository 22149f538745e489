"""Known sites whose markup is not, or no longer, what their file says."""

import pytest

import kx
from kx.article import Indicator
from unknown_pages import STORY, TITLE, p

HEAD = '<meta charset="utf-8"><link rel="canonical" href="https://industri.kontan.co.id/news/panen-garam">'
NAMES = "<p>Reporter: Rani Putri | Editor: Sari Dewi</p>"
PICTURE = '<div class="foto"><img src="//foto.kontan.co.id/garam.jpg">{}</div>'


def page(above: str = "", text: str = NAMES + p(*STORY), below: str = "") -> kx.Article:
    date = '<div class="fs14 ff-opensans font-gray">Minggu, 12 Mei 2024 / 10:21 WIB</div>'
    body = f'<div class="tmpt-desk-kon">{text}</div>'
    markup = f'<div class="bag-kiri"><h1 class="detail-desk">{TITLE}</h1>{date}{above}{body}{below}</div>'
    return kx.extract(f"<!doctype html><html><head>{HEAD}</head><body>{markup}</body></html>")


def test_the_one_element_that_is_called_a_caption_has_it() -> None:
    told = "Petambak mengeruk garam di Desa Lembung. KABAR/Bima Aji"
    image = page(PICTURE.format(f'<span class="keterangan-caption">{told}</span>')).image
    assert image is not None
    assert (image.caption, image.credit) == (told, "KABAR/Bima Aji")


def test_of_several_such_elements_none_has_it() -> None:
    captions = (
        '<span class="caption">Gudang garam di kota itu</span><span class="caption">Pasar malam di pesisir</span>'
    )
    image = page(PICTURE.format(captions)).image
    assert image is None or image.caption is None


def test_a_summary_that_nobody_sees_is_not_the_text() -> None:
    hidden = '<div class="tmpt-desk-kon" style="display:none">Petambak menunda panen.</div>'
    assert page(above=hidden).paragraphs == STORY


@pytest.mark.parametrize(
    ("behind", "is_cut"),
    [
        (p("Sudah berlangganan? Masuk", "Rp 120.000"), True),
        (p(*STORY[1:]), False),
    ],
    ids=["terms", "text"],
)
def test_a_text_ends_at_the_notice_that_the_rest_is_for_sale(behind: str, *, is_cut: bool) -> None:
    wall = "<h3>Ini Artikel Spesial</h3>" + p(
        "Agar bisa lanjut membaca sampai tuntas artikel ini, silakan berlangganan."
    )
    paragraphs = page(text=NAMES + p(STORY[0]) + wall + behind).paragraphs
    assert paragraphs == (STORY[:1] if is_cut else STORY)


def test_a_ticker_of_other_elements_is_read() -> None:
    rows = "".join(f"<div class='item'><b>{row}</b></div>" for row in ("EMAS 1.198.000 8.000 (0,67%)", "IDX (-0,19%)"))
    read = page(above=f'<div class="track-indikator">{rows}</div>')
    assert read.indicators == (Indicator("EMAS", 1198000, 8000, 0.67), Indicator("IDX", None, None, -0.19))


def test_names_that_moved_below_the_text_are_read() -> None:
    read = page(text=p(*STORY), below=f"<div>{NAMES}</div>")
    assert (read.reporters, read.editors) == (("Rani Putri",), ("Sari Dewi",))
