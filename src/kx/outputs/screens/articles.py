"""An article on a terminal. Rich is imported with this module, so only when there is a terminal."""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console, Group
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from kx.article import Article, Related
from kx.outputs.reading import Reading, reading

_WIDEST = 88
"""Columns; longer lines are hard to read."""


def show(articles: Iterable[Article], file: TextIO) -> None:
    """Print each article to `file`, a rule between one and the next."""
    console = Console(file=file, markup=False, emoji=False, highlight=False)
    console.width = min(console.width, _WIDEST)
    for number, article in enumerate(articles):
        if number:
            console.print(Rule(style="dim"), Text())
        console.print(_page(reading(article)))


def _page(parts: Reading) -> Group:
    head = ((parts.title, "bold"), (parts.byline, "cyan"), (parts.time, "dim"), (parts.caption, "italic dim"))
    # Text, never str: a str would be read as markup.
    lines = [Text(text, style=style) for text, style in head if text]
    body = [Padding(Text(paragraph), (1, 0, 0, 0)) for paragraph in parts.paragraphs]
    return Group(*lines, *body, *_related(parts.related), Text())


def _related(links: Iterable[Related]) -> list[Padding]:
    listed = [Text(f"• {link.title}") + Text(f"  {link.url}" if link.url else "", style="dim") for link in links]
    heading = [Text("Baca juga", style="bold")] if listed else []
    return [Padding(Group(*heading, *listed), (1, 0, 0, 0))] if listed else []
