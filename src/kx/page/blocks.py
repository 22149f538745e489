"""Which element of an unknown page holds its text: the one with the most prose close below it."""

from collections import defaultdict
from collections.abc import Sequence

from lxml import etree

from kx.page.line import Line

_SHARES = (1.0, 0.6, 0.3)
"""What a paragraph counts for the elements around it, nearest first; so an element whose text is spread
over a few children wins over each of them, and the whole page wins over none."""
_INNER = frozenset({"p", "li", "br", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "hr", "center"})
"""Elements of a text rather than around one."""
_MOST_LINKED = 0.5


def densest(lines: Sequence[Line], blocks: Sequence[etree._Element]) -> etree._Element | None:
    """Return the element with the most prose, that of near children counting more."""
    scores: dict[etree._Element, float] = defaultdict(float)
    for line in lines:
        if line.is_prose and sum(len(link.text) for link in line.links) <= _MOST_LINKED * len(line.text):
            element: etree._Element | None = _container(blocks[line.block])
            for share in _SHARES:
                if element is None:
                    break
                scores[element] += share * len(line.text)
                element = element.getparent()
    return max(scores, key=lambda element: scores[element], default=None)


def lines_inside(
    lines: Sequence[Line], blocks: Sequence[etree._Element], element: etree._Element | None
) -> Sequence[int]:
    """Return the indexes of the lines that stand in the element."""
    if element is None:
        return ()
    below = set(element.iter())
    numbers = {number for number, block in enumerate(blocks) if block in below}
    return [i for i, line in enumerate(lines) if line.block in numbers]


def _container(block: etree._Element) -> etree._Element:
    while block.tag in _INNER and (parent := block.getparent()) is not None:
        block = parent
    return block
