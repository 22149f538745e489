"""Kontan pages in all their forms: the record equals the story, as HTML and as a dump."""

from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kx
from kontan_pages import Page, as_dump, as_html, expected
from kontan_twists import AS_DUMP, AS_HTML, Twist, Twists
from unmeasured import UNMEASURED

pytestmark = UNMEASURED

RENDERERS = {"html": (as_html, AS_HTML), "dump": (as_dump, AS_DUMP)}
ALONE = [
    pytest.param(render, twist, id=f"{kind}, {name}")
    for kind, (render, tables) in RENDERERS.items()
    for table in tables
    for name, twist in table.items()
]


def read(page: bytes) -> dict[str, Any]:
    article = kx.extract(page)
    return {
        **{
            key: getattr(article, key) for key in ("title", "dateline", "reporters", "editors", "sources", "paragraphs")
        },
        "published": article.published.isoformat() if article.published else None,
        "caption": article.image and article.image.caption,
        "related": tuple(link.title for link in article.related),
        "indicators": tuple((row.name, row.value, row.change, row.change_percent) for row in article.indicators),
    }


def twisted(twists: tuple[Twist, ...]) -> Page:
    return reduce(lambda page, twist: twist(page), twists, Page())


def names_of(tables: tuple[Twists, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    """Draw a name of each table, so that a failure says which twists make it."""
    return st.tuples(*[st.sampled_from(list(table)) for table in tables])


@pytest.mark.parametrize(("render", "twist"), ALONE)
def test_each_twist_alone_leaves_the_record_right(render: Callable[[Page], bytes], twist: Twist) -> None:
    page = twisted((twist,))
    assert read(render(page)) == expected(page)


@pytest.mark.parametrize("kind", RENDERERS)
@settings(max_examples=200)
@given(data=st.data())
def test_any_twists_together_leave_the_record_right(kind: str, data: st.DataObject) -> None:
    render, tables = RENDERERS[kind]
    drawn = data.draw(names_of(tables), label="twists")
    page = twisted(tuple(table[name] for table, name in zip(tables, drawn, strict=True)))
    assert read(render(page)) == expected(page)


def test_links_to_topics_in_the_text_are_no_tags() -> None:
    linked = "<p>{} Baca <a href='https://www.kontan.co.id/tag/garam'>garam</a>.</p>"
    assert kx.extract(as_html(Page(paragraph=linked))).tags == ()
