"""A record as a row of plain values: what SQLite, Parquet and front matter have in common.

The columns are named as in CSV: `image` and `page` take three each, `image_url` and so on. Lists stay lists. With
mentions there are three lists more, whose entries are flat as well: `span_start` and `span_end` for the span, and
`date_start` and `date_end`, since `end` is a word of SQL.
"""

from typing import Any

from kx.article import Article
from kx.outputs.fields import GETTERS, KEYS, SPREAD
from kx.outputs.plain import plain

Row = dict[str, Any]

_NAMES = [name for key in KEYS for name in SPREAD.get(key, (key,))]

_GETTERS = {name.replace(".", "_"): GETTERS[name] for name in _NAMES}


def row(article: Article, *, mentions: bool = False) -> Row:
    """Return the columns of `article`; with `mentions` also what its text mentions."""
    found = {name: plain(get(article)) for name, get in _GETTERS.items()}
    return {**found, **_mentions(article)} if mentions else found


def _mentions(article: Article) -> Row:
    from kx.outputs.mentions import of_article  # noqa: PLC0415 - few runs ask for mentions

    return {f"mentions_{kind}": [_mention(entry) for entry in entries] for kind, entries in of_article(article).items()}


def _mention(entry: Row) -> Row:
    start, end = entry["span"]
    told = {_RENAMED.get(key, key): plain(value) for key, value in entry.items() if key not in _PLACE}
    return {"paragraph": entry["paragraph"], "span_start": start, "span_end": end, **told}


_PLACE = ("paragraph", "span")

_RENAMED = {"start": "date_start", "end": "date_end"}
