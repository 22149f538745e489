"""Captions and credits of pages of no known site, where each has an element of its own."""

import pytest

from kx.indonesian.captions import is_credit, read_caption
from unknown_pages import DAY, STORY, TITLE, article, p


def image(figure: str) -> tuple[str | None, str | None] | None:
    found = article(f"<h1>{TITLE}</h1>{DAY}<figure>{figure}</figure><div>{p(*STORY)}</div>").image
    return (found.caption, found.credit) if found else None


def test_a_credit_that_runs_into_the_caption_from_its_own_element_is_none_of_it() -> None:
    caption = "Tambak di Lembung yang tergenang"
    for credit in (
        "<span class='credit'>Foto: Rani Putri/Kabar</span>",
        "<em class='photo-author'>Rani Putri/Kabar</em>",
    ):
        figure = f"<img src='a.jpg'><figcaption>{caption}{credit}</figcaption>"
        assert image(figure) == (caption, "Rani Putri/Kabar")


def test_a_credit_at_the_picture_is_no_caption_where_one_stands_below() -> None:
    caption = "Tambak di Lembung yang tergenang sejak Jumat."
    label = "<span class='visually-hidden'>Keterangan gambar, </span>"
    figure = (
        "<div><img src='a.jpg'><p>Sumber gambar, Kabar Pesisir</p></div>"
        f"<figcaption>{label}<div><p>{caption}</p></div></figcaption>"
    )
    assert image(figure) == (caption, "Kabar Pesisir")


def test_a_credit_with_the_name_of_the_writer_is_whole() -> None:
    author = "<div class='author'><a href='/author/9'>Rani Putri</a></div>"
    caption = "Tambak di Lembung yang tergenang-Kabar Pesisir/Rani Putri"
    figure = f"{author}<img src='a.jpg'><div class='caption'>{caption}</div>"
    found = article(f"<h1>{TITLE}</h1>{DAY}{figure}<div>{p(*STORY)}</div>").image
    assert found is not None
    assert found.caption == caption


@pytest.mark.parametrize("stated", ["tambak", "logo"])
def test_pictures_of_short_names_are_the_same_by_their_address_and_logos_are_none(stated: str) -> None:
    head = f"<meta property='og:image' content='https://foto.example/{stated}.jpg?w=650'>"
    logo = "<div><img src='https://foto.example/logo.jpg'><span>Berani dan jernih</span></div>"
    shown = "<div><img src='https://foto.example/tambak.jpg?w=900'><span>Tambak di Lembung</span></div>"
    found = article(f"{logo}<h1>{TITLE}</h1>{DAY}{shown}<p>Bagikan</p><div>{p(*STORY)}</div>", head).image
    assert found is not None
    assert found.caption == "Tambak di Lembung"


def test_a_menu_beside_a_logo_is_no_caption() -> None:
    menu = "<div><img src='/i/kabar-daring.gif'><span>Nasional | Keuangan | Industri</span></div>"
    assert article(f"{menu}<h1>{TITLE}</h1>{DAY}<div>{p(*STORY)}</div>").image is None


@pytest.mark.parametrize("credit", ["Freepik/odua", "(Repro koleksi Rani Putri).", "(Koleksi keluarga)"])
def test_credits_of_stocks_and_collections(credit: str) -> None:
    assert read_caption(f"Tambak di Lembung. {credit}").credit == credit.strip("().")


def test_the_label_of_a_credit_is_one_and_that_of_an_illustration_is_none() -> None:
    assert [is_credit(text) for text in ("Foto:", "Sumber gambar:", "ILUSTRASI", "Ilustrasi")] == [
        True,
        True,
        False,
        False,
    ]
