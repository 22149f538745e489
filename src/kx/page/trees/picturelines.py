"""Which lines of an unknown page are captions: by their credit, or because nothing but a picture stands beside them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

from lxml import etree

from kx.indonesian.captions import read_caption
from kx.page.lines.line import Line, Role
from kx.page.trees.furniture import is_little
from kx.page.trees.mainpicture import PICTURES
from kx.text import fold

_LONGEST_CAPTION = 300
_BESIDE_PICTURE = frozenset({"a", "amp-img", "br", "em", "i", "img", "small"})
"""What a paragraph of a picture and its caption holds."""
_MOST_PICTURES = 200
_AROUND_CAPTION = 4
"""How many elements around a caption may hold its picture: the cells and rows of a table."""


def with_captions(lines: Iterable[Line], blocks: Sequence[etree._Element]) -> list[Line]:
    """Return the lines, those that end in a credit next to a picture as captions."""
    given = list(lines)
    if not blocks or next(blocks[0].getroottree().getroot().iter(*PICTURES), None) is None:
        return given
    return [
        line._replace(role=Role.CAPTION) if _is_caption(line, given[i - 1] if i else None, blocks) else line
        for i, line in enumerate(given)
    ]


def _is_caption(line: Line, above: Line | None, blocks: Sequence[etree._Element]) -> bool:
    if line.role not in (Role.PROSE, Role.INITIALS) or len(line.text) > _LONGEST_CAPTION:
        return False
    credit = read_caption(line.text).credit
    if not credit or credit.islower():  # the writer's initials have that form
        return False
    paragraph = blocks[above.number] if above and above.is_prose else None
    around = (element for element in _around(blocks[line.number]) if is_little(element))
    return any(_holds_picture(element, paragraph, blocks[line.number]) for element in around)


def _holds_picture(around: etree._Element, paragraph: etree._Element | None, block: etree._Element) -> bool:
    """Tell whether an element holds a picture that no paragraph parts from `block`, a line in it."""
    if next(around.iter(*PICTURES), None) is None:
        return False
    is_apart = False
    for element in around.iter():
        if element is block:
            break
        is_apart = element is paragraph or (is_apart and element.tag not in PICTURES)
    return not is_apart


def without_captions(body: Sequence[Line], blocks: Sequence[etree._Element]) -> Sequence[Line]:
    """Return the lines of a text, those between its paragraphs that stand alone with a picture as captions."""
    if not body:
        return body
    holders = _holders(blocks[body[0].number])
    ends = (body[0], body[-1])
    return [
        line._replace(role=Role.CAPTION) if line not in ends and _is_alone(line, blocks, holders) else line
        for line in body
    ]


def _holders(block: etree._Element) -> Mapping[etree._Element, str]:
    """Return the small elements around the pictures of a page, each with its text."""
    images = islice(block.getroottree().getroot().iter(*PICTURES), _MOST_PICTURES)
    around = dict.fromkeys(element for image in images for element in _around(image))
    return {element: fold("".join(element.itertext())) for element in around if is_little(element)}


def _is_alone(line: Line, blocks: Sequence[etree._Element], holders: Mapping[etree._Element, str]) -> bool:
    if line.role is not Role.PROSE or line.kind != "text" or line.links or len(line.text) > _LONGEST_CAPTION:
        return False
    block = blocks[line.number]
    holder = next((element for element in _around(block) if element in holders), None)
    if holder is None or (holder is block and not _is_slanted(block)):
        return False
    return holders[holder] == line.text


def _around(element: etree._Element) -> Iterator[etree._Element]:
    return islice(chain((element,), element.iterancestors()), _AROUND_CAPTION)


def _is_slanted(block: etree._Element) -> bool:
    """Tell whether all text of an element is in slanted or small letters."""
    texts = (block.text, *(inner.tail for inner in block))
    return not any(text and not text.isspace() for text in texts) and all(e.tag in _BESIDE_PICTURE for e in block)
