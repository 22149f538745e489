"""Where the lines about the main picture of a tree stand: around it, or right behind it."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from lxml import etree

from kx.page.lines.line import Line
from kx.text import regex

Read = Callable[[etree._Element], Sequence[Line]]  # noqa: SLF001 - the public name of the type is this one
"""Returns the lines of an element."""

PICTURES = ("img", "amp-img")
_ADDRESSES = ("src", "data-src", "data-original", "data-lazy-src")
_REACH = 5
"""How many elements up from a picture its caption may stand."""
_LONGEST_CAPTION = 600
"""Characters; an element with more holds the text too."""
_MOST_LINES = 3
"""Lines around a picture that only its place tells to be the main one: caption and credit."""
_NO_PICTURE = regex(r"avatar|author|gravatar|logo|icon|emoji|banner|\bads?\b|rounded-full")
_CAPTIONS = regex(r"cap(?:tion|t)?\b|\bket|desc|foto|photo|image|img|picture")
"""What the element behind a picture is called that holds its caption."""
_SLANTED = ("em", "i", "small")
_SIZE = regex(r"(?:[-_]?\d{2,4}x\d{2,4}[a-z]?|_\d{3})$")
"""What copies of a picture have behind its name: `-1200x675`, `780x390`, `_169`."""
_SHORTEST_STEM = 6


def about_named(tree: etree._Element, stated: Iterable[str], read: Read) -> Sequence[Line] | None:
    """Return the lines around the picture that the metadata name by one of their addresses; None if it is not shown."""
    stems = set(map(_stem, stated)) - {None}
    for image in tree.iter(*PICTURES) if stems else ():
        if _stems(image) & stems:
            return _around(image, read) or _behind(image, read)
    return None


def about_first(tree: etree._Element, block: etree._Element, read: Read) -> Sequence[Line]:
    """Return the lines at the last picture before `block`, the first paragraph; portraits and logos are left out."""
    image = _last_before(tree, block)
    lines = (_behind(image, read) or _around(image, read)) if image is not None else ()
    is_caption = len(lines) <= _MOST_LINES and all(line.kind != "heading" for line in lines)
    return lines if is_caption else ()


def _last_before(tree: etree._Element, block: etree._Element) -> etree._Element | None:
    last = None
    for element in tree.iter(*PICTURES, str(block.tag)):
        if element is block:
            break
        if element.tag in PICTURES and not _NO_PICTURE.search(
            f"{element.get('class')} {element.get('src')}".casefold()
        ):
            last = element
    return last


def _around(image: etree._Element, read: Read) -> Sequence[Line]:
    for element in islice(image.iterancestors(), _REACH):
        if lines := read(element):
            return lines if sum(len(line.text) for line in lines) <= _LONGEST_CAPTION else ()
    return ()


def _behind(image: etree._Element, read: Read) -> Sequence[Line]:
    """Return the lines of the element right behind a picture, where its name or slanted letters make it a caption."""
    holder = image
    while (parent := holder.getparent()) is not None and len(parent) == 1 and not (parent.text or "").strip():
        holder = parent
    behind = holder.getnext()
    if behind is None or not isinstance(behind.tag, str):
        return ()
    is_slanted = len(behind) == 1 and behind[0].tag in _SLANTED and not (behind.text or "").strip()
    is_called = _CAPTIONS.search(f"{behind.get('class')} {behind.get('id')}".casefold())
    return read(behind) if is_slanted or is_called else ()


def _stems(image: etree._Element) -> AbstractSet[str | None]:
    return {_stem(address) for name in _ADDRESSES if (address := image.get(name))}


def _stem(address: str) -> str | None:
    """Return the name of a picture's file without ending and size; of a short name the address, and of logos nothing.

    >>> _stem("https://img.example/05/panen-garam-780x390.jpg?w=650"), _stem("https://img.example/garam.jpg?w=650")
    ('panen-garam', 'https://img.example/garam.jpg')
    """
    whole = address.partition("?")[0].rstrip("/")
    stem = _SIZE.sub("", whole.rpartition("/")[2].rpartition(".")[0]).casefold()
    if len(stem) >= _SHORTEST_STEM:
        return stem
    return None if _NO_PICTURE.search(whole.casefold()) else whole
