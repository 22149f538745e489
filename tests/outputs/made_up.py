"""An invented article with something in every field."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from kx.article import Article, Image, Indicator, Part, Related
from kx.outputs.streams.form import Form

FULL = Article(
    source="halaman/tungku.html",
    url="https://industri.kontan.co.id/news/tungku",
    site="kontan.co.id",
    title="Pandai besi Kaliwungu menambah tungku",
    published=datetime.fromisoformat("2024-03-04T09:15:00+07:00"),
    modified=date(2024, 3, 5),
    dateline="KUDUS",
    reporters=("Sekar Wulan", "Damar Wicaksono"),
    editors=("Bagus Prakoso",),
    sources=("Antara",),
    section="Industri",
    tags=("pandai besi", "Kudus"),
    language="id",
    image=Image("https://foto.kontan.co.id/tungku.jpg", "Tungku tempa", "KONTAN/Wisnu"),
    paragraphs=("KONTAN.CO.ID - KUDUS. Perajin menambah “tungku”.", "- 2,95% lebih banyak."),
    related=(Related("Harga arang turun", "https://industri.kontan.co.id/news/arang"), Related("Baja bekas", None)),
    indicators=(
        Indicator("LQ45", 935.34, -28.38, -2.95),
        Indicator("EMAS", 1321000.0, None, 0.46),
        Indicator("RD.SAHAM", None, None, 0.05),
    ),
    page=Part(1, 2, "https://industri.kontan.co.id/news/tungku?page=2"),
    paywalled=False,
    warnings=("page_1_of_2",),
)

BARE = Article(
    source="-",
    url=None,
    site=None,
    title="Tungku",
    published=None,
    modified=None,
    dateline=None,
    reporters=(),
    editors=(),
    sources=(),
    section=None,
    tags=(),
    language=None,
    image=None,
    paragraphs=("Perajin menambah tungku.",),
    related=(),
    indicators=(),
    page=None,
    paywalled=True,
    warnings=(),
)


def article(**changes: Any) -> Article:  # noqa: ANN401 - any field of an article
    """Return the full article with `changes`."""
    return replace(FULL, **changes)


def stream(form: Form, articles: Sequence[Article]) -> bytes:
    """Return `articles` as one output of that form."""
    return b"".join(form.pieces(map(form.render, articles))) + form.end(begun=bool(articles))
