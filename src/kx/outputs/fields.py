"""What `--fields` can name: the keys of the record, `text`, `mentions`, the parts of `image`, `page`, `mentions`."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from operator import attrgetter

from kx.article import Article, Image, Part

Getter = Callable[[Article], object]


def _part(whole: str, part: str) -> Getter:
    """Return a getter of `whole.part` that answers None where there is no `whole`."""
    return lambda article: getattr(getattr(article, whole), part, None)


def _mentions(article: Article) -> object:
    from kx.outputs.mentions import of_article  # noqa: PLC0415 - few runs ask for mentions

    return of_article(article)


def _cells(kind: str) -> Getter:
    def get(article: Article) -> object:
        from kx.outputs import mentions  # noqa: PLC0415 - as above

        cells: Getter = getattr(mentions, kind)
        return cells(article)

    return get


KEYS = tuple(field.name for field in fields(Article))

MENTIONS = "mentions"
"""No key of its own accord: looking for mentions takes time, so a run has to ask for them."""

SPREAD: dict[str, tuple[str, ...]] = {
    "image": tuple(f"image.{field.name}" for field in fields(Image)),
    "page": tuple(f"page.{field.name}" for field in fields(Part)),
}
"""Keys that a table has several columns for: `image_url` and so on."""

GETTERS: dict[str, Getter] = {
    **{key: attrgetter(key) for key in (*KEYS, "text")},
    **{name: _part(*name.split(".")) for names in SPREAD.values() for name in names},
    MENTIONS: _mentions,
    "mentions.dates": _cells("date_cells"),
    "mentions.amounts": _cells("amount_cells"),
    "mentions.tickers": _cells("ticker_cells"),
}


def chosen(names: Sequence[str]) -> Callable[[Article], dict[str, object]]:
    """Return a function that makes the part of a record that `names` name, in their order."""
    getters = [(name, GETTERS[name]) for name in names]
    return lambda article: {name: get(article) for name, get in getters}
