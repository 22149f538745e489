"""Tables in a text: rows of figures are no paragraphs; tables that lay out a page, or quote somebody, hold the text."""

import pytest

import kx
from unknown_pages import DAY, STORY, TITLE, article, p

ROWS = (("Desa", "Panen (ton)"), ("Lembung", "41"), ("Pademawu", "1.205,5"), ("USD/IDR", "-"))


def table(*rows: tuple[str, ...], cell: str = "<td>{}</td>") -> str:
    return f"<table>{''.join('<tr>' + ''.join(map(cell.format, row)) + '</tr>' for row in rows)}</table>"


@pytest.mark.parametrize("cell", ["<td>{}</td>", "<th>{}</th>", "<td><p><strong>{}</strong></p></td>"])
def test_rows_of_figures_are_no_paragraphs(cell: str) -> None:
    text = f"{p(*STORY[:2])}{table(*ROWS, cell=cell)}{p(*STORY[2:])}"
    assert article(f"<h1>{TITLE}</h1>{DAY}<div>{text}</div>").paragraphs == STORY


def test_rows_of_figures_are_none_on_known_sites_either() -> None:
    text = f"<div class='detail__body-text'>{p(*STORY[:2])}{table(*ROWS)}{p(*STORY[2:])}</div>"
    page = f"<html><head><title>{TITLE}</title></head><body><h1 class='detail__title'>{TITLE}</h1>{DAY}{text}</body></html>"
    assert kx.extract(page, url="https://news.detik.com/a/d-1/b").paragraphs == STORY


@pytest.mark.parametrize(
    "rows",
    [
        [("Garam tua", STORY[1]), ("Garam muda", STORY[2])],
        [("Panen ditunda.", "Harga turun.")],
        [("Panen ditunda.",), ("Harga turun.",)],
    ],
    ids=["long cells", "one row", "one column"],
)
def test_cells_that_say_more_or_stand_alone_are_text(rows: list[tuple[str, ...]]) -> None:
    text = f"{p(*STORY)}{table(*rows)}{p(STORY[0].replace('Petambak', 'Pekerja'))}"
    read = article(f"<h1>{TITLE}</h1>{DAY}<div>{text}</div>")
    assert set(read.paragraphs) >= {cell for row in rows for cell in row}


def test_a_table_that_lays_out_the_page_holds_the_text() -> None:
    story = "<br>".join(STORY)
    rows = f"<tr><td>Menu</td><td>Cari</td></tr><tr><td>Profil</td><td>{story}</td></tr>"
    assert article(f"<h1>{TITLE}</h1>{DAY}<table>{rows}</table>").paragraphs == STORY
