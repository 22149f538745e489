"""What `--fields` can name: every key of the record, `text`, and the parts of `image` and `page`."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from operator import attrgetter

from kx.article import Article, Image, Part

Getter = Callable[[Article], object]


def _part(whole: str, part: str) -> Getter:
    """Return a getter of `whole.part` that answers None where there is no `whole`."""
    return lambda article: getattr(getattr(article, whole), part, None)


KEYS = tuple(field.name for field in fields(Article))

GETTERS: dict[str, Getter] = {
    **{key: attrgetter(key) for key in (*KEYS, "text")},
    **{f"image.{field.name}": _part("image", field.name) for field in fields(Image)},
    **{f"page.{field.name}": _part("page", field.name) for field in fields(Part)},
}


def chosen(names: Sequence[str]) -> Callable[[Article], dict[str, object]]:
    """Return a function that makes the part of a record that `names` name, in their order."""
    getters = [(name, GETTERS[name]) for name in names]
    return lambda article: {name: get(article) for name, get in getters}
