"""Captions and credits of pages of no known site, where each has an element of its own."""

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
