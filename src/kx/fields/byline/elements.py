"""Names in elements that are called after authors."""

from collections.abc import Iterable, Iterator, Sequence

from kx.indonesian.bylineforms import lists_of
from kx.indonesian.bylines import is_byline, is_role, read_byline, unlabelled
from kx.indonesian.datetexts import is_date_line
from kx.indonesian.places import is_place
from kx.page import Found, Line, Page
from kx.text import letters

Names = tuple[str, ...]

_AUTHORS = (
    "[itemprop=author]", "a[rel=author]", ":named(author)", ":named(penulis)", ":named(reporter)", ":named(jurnalis)",
    ":named(wartawan)", ":named(byline)", ":named(writer)", ":named(creator)", ":named(oleh)",
    ", ".join(f"a[href*='/{place}/']" for place in "byline author penulis reporter jurnalis wartawan".split()),
)  # fmt: skip

_FEWEST_CARDS = 2
"""Authors below the text who are those of other articles."""


def in_elements(page: Page) -> Iterable[Found[Names]]:
    """Return the names in elements called after authors; first where all of another element stand, and more do.

    Of two who wrote a text one may have a box of his own below it. What stands far from the text comes last.
    """
    called = [*_called(page)]
    near = [found for found, is_near in called if is_near]
    far = [found for found, is_near in called if not is_near]
    return [*sorted(near, key=lambda each: not any(set(each.value) > set(other.value) for other in near)), *far]


def _called(page: Page) -> Iterator[tuple[Found[Names], bool]]:
    """Yield the names in elements, and whether they stand near the text; of others the only one, or the metadata's."""
    stated = {found.value for found in page.json_ld("author")}
    for css in _AUTHORS:
        # A bar between the texts of an element keeps a name from the role and the channel in elements behind it.
        texts = dict.fromkeys(found.value for found in page.select(css, between="|"))
        if not texts:
            continue
        shown = _shown(page, texts)
        found = _but_places(but_the_site(page, tuple(_named(shown or texts))))
        if shown or len(found) == 1:
            yield Found(found, css), bool(shown)
        elif stated and stated <= set(found):
            yield Found(tuple(name for name in found if name in stated), css), False


def _shown(page: Page, texts: Iterable[str]) -> list[str]:
    """Return the texts of elements near the text; beside those above it, several below are of cards."""
    shown, above = _among(page.regions.around, texts), _among(page.regions.close_above, texts)
    return above if above and len(shown) - len(above) >= _FEWEST_CARDS else shown


def _among(lines: Iterable[Line], texts: Iterable[str]) -> list[str]:
    """Return the texts of elements that stand in lines, a part of each at least."""
    said = "\n".join(line.text for line in lines)
    return [text for text in texts if max(text.split("|"), key=len).strip() in said]


def _named(texts: Iterable[str]) -> list[str]:
    """Return the names in elements called after authors; where one is a full name, single words beside it are none."""
    told = [[part.strip() for part in text.split("|")] for text in texts]
    # Of elements inside each other the outer one says what the inner one's people did.
    others = {name for parts in told if _names_others(parts) for part in parts[1:] for name in unlabelled(part)}
    parts = (part for parts in told if not _names_others(parts) for part in parts)
    lists = (_writers(part) for part in parts if not is_date_line(part))
    names = list(dict.fromkeys(name for each in lists for name in each if name not in others))
    full = [name for name in names if " " in name]
    return full or names


def _names_others(parts: Sequence[str]) -> bool:
    """Tell whether the texts of an element are a role and those who edited: "Editor:", "Sari Dewi"."""
    role = parts[0].strip(" :")
    return is_role(role) and "reporters" not in lists_of(role)


def _writers(text: str) -> Iterable[str]:
    """Return the writers in a text of an element called after authors, which may hold the editor too."""
    return read_byline(text).reporters if is_byline(text) else unlabelled(text)


def _but_places(names: Names) -> Names:
    """Return the names but the places beside them, from which somebody wrote; alone, a name may be a place's too."""
    return tuple(name for name in names if not is_place(name)) or names


def but_the_site(page: Page, names: Names) -> Names:
    """Return the names but those that are the site under one of its own."""
    own = page.brands
    return tuple(name for name in names if letters(name) not in own)
