"""Every visible line of a page, with what became of it: for explanations, which must not lose a line."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from lxml import etree

from kx.page.lines.line import Line
from kx.page.lines.regions import Regions
from kx.page.seen import Part, Seen, Survey
from kx.page.trees.furniture import Cut, Cuts, cut
from kx.page.trees.walk import Reader

_INVISIBLE = frozenset("script style noscript template head iframe object embed svg math canvas audio video".split())
"""Elements whose text no reader sees; others that are not read, such as `nav`, are accounted for."""
_MOST_CLASSES = 2
_ALL = Cuts()

_Made = Mapping[int, Sequence[tuple[Part, Line]]]
"""The lines of the regions, by the number of the line that they were made of."""


def of_rows(rows: Sequence[Line], regions: Regions) -> Survey:
    """Return what became of the lines of a dump."""
    made = _made_of(regions)
    return Survey("", _merged([_read(row, made) for row in rows]))


def of_tree(roots: tuple[etree._Element, etree._Element], cuts: Cuts, regions: Regions) -> Survey:
    """Return what became of the lines of a page; `roots` are that of its tree and that of the part that was read."""
    tree, root = roots
    surveyor = _Surveyor(root, cuts, _made_of(regions))
    # What was read is accounted for, also inside of what no reader sees, such as an unclosed `noscript`.
    around = set(root.iterancestors())
    walker = etree.iterwalk(tree, events=("start", "end", "comment"))
    for event, element in walker:
        if event == "end":
            surveyor.leave(element)
        elif event == "comment":
            surveyor.zone.reader.comment(element)
        elif element.tag in _INVISIBLE and element not in around:
            surveyor.zone.reader.skip(element)
            walker.skip_subtree()
        else:
            surveyor.enter(element)
    return Survey(_named(_around([surveyor.blocks[line.number] for line in regions.body])), _merged(surveyor.seen))


@dataclass
class _Zone:
    """A stretch of the page whose lines have one fate; a reader of its own keeps them apart from the others."""

    reader: Reader
    element: etree._Element | None
    part: Part | None
    """None where the lines were read; then the regions tell."""
    cause: str = ""
    taken: int = 0


class _Surveyor:
    """Takes in all elements; of the part that was read it makes the same lines as were read."""

    def __init__(self, root: etree._Element, cuts: Cuts, made: _Made) -> None:
        self.seen: list[Seen] = []
        self.blocks: Sequence[etree._Element] = ()
        """The block elements of the lines that were read."""
        self._root = root
        self._cuts = cuts
        self._made = made
        self._zones = [_Zone(Reader(root, _ALL, None), None, Part.ABOVE)]

    @property
    def zone(self) -> _Zone:
        """The stretch that the walk is in."""
        return self._zones[-1]

    def enter(self, element: etree._Element) -> None:
        """Begin an element, and with it a zone where its fate is another one."""
        if opened := self._opened(element):
            self.zone.reader.skip(element)
            self._zones.append(opened)
        self.zone.reader.enter(element)
        self._take()

    def leave(self, element: etree._Element) -> None:
        """End an element, and the zone that began with it; the text behind it belongs to the zone around."""
        self.zone.reader.leave(element)
        if element is self.zone.element:
            self.zone.reader.pen.end_line()
            self._take()
            self._close(self._zones.pop())
            self.zone.reader.leave(element)
        self._take()

    def _opened(self, element: etree._Element) -> _Zone | None:
        if element is self._root:
            self.zone.reader.pen.end_line()
            return _Zone(Reader(element, self._cuts, None), element, None)
        if self.zone.part is Part.CUT or not self.zone.reader.leaves_out(element):
            return None
        return _Zone(Reader(element, _ALL, None), element, Part.CUT, _cause(element, self._cuts))

    def _close(self, zone: _Zone) -> None:
        if zone.part is None:
            self.blocks = zone.reader.pen.blocks
            self.zone.part = Part.BELOW

    def _take(self) -> None:
        """Note the lines that have come to their end."""
        lines = self.zone.reader.pen.lines
        for line in lines[self.zone.taken :]:
            part, cause = self.zone.part, self.zone.cause
            self.seen.append(Seen(line.text, part, cause) if part else _read(line, self._made))
        self.zone.taken = len(lines)


def _made_of(regions: Regions) -> _Made:
    made: dict[int, list[tuple[Part, Line]]] = defaultdict(list)
    for part, lines in zip((Part.HEAD, Part.BODY, Part.TAIL), regions, strict=True):
        for line in lines:
            made[line.number].append((part, line))
    return made


def _read(line: Line, made: _Made) -> Seen:
    """Return a line that was read, with what was made of it."""
    became = made.get(line.number, ())
    part = became[0][0] if became else Part.POST if line.kind == "post" else Part.LABEL
    return Seen(line.text, part, lines=tuple(line for _, line in became))


def _merged(seen: Sequence[Seen]) -> list[Seen]:
    """Return the lines, those that were put into a neighbour with what became of that one."""
    merged = list(seen)
    for i, line in enumerate(seen):
        if line.part is Part.LABEL:
            around = (*seen[i + 1 : i + 2], *seen[max(0, i - 1) : i])
            merged[i] = next((line._replace(part=n.part, lines=n.lines) for n in around if _holds(n, line)), line)
    return merged


def _holds(neighbour: Seen, line: Seen) -> bool:
    return any(line.text.lstrip(" :") in made.text for made in neighbour.lines)


def _cause(element: etree._Element, cuts: Cuts) -> str:
    """Word what keeps an element out of the lines."""
    match cut(element, cuts):
        case Cut.REMOVED:
            return f"the site file removes {_mark(element, cuts)}"
        case Cut.FURNITURE:
            return f"no text by its name: {_named(element)}"
        case Cut.HIDDEN:
            return f"hidden: {_named(element)}"
        case _:
            return f"inside <{element.tag!s}>, which is not read"


def _mark(element: etree._Element, cuts: Cuts) -> str:
    """Return the selector of the site file that removes the element."""
    marks = cuts.remove
    classes = (f".{name}" for name in element.get("class", "").split() if name in marks.classes)
    ids = (f"#{name}" for name in (element.get("id"),) if name in marks.ids)
    attributes = (f"[{name}]" for name in sorted(marks.attributes) if element.get(name) is not None)
    return ", ".join((*classes, *ids, *attributes))


def _named(element: etree._Element | None) -> str:
    """Return the element as a selector: `div#isi.konten`."""
    if element is None:
        return ""
    marks = [f"#{element.get('id')}"] if element.get("id") else []
    marks += [f".{name}" for name in element.get("class", "").split()[:_MOST_CLASSES]]
    return f"{element.tag!s}{''.join(marks)}"


def _around(blocks: Sequence[etree._Element]) -> etree._Element | None:
    """Return the innermost element around all blocks."""
    if not blocks:
        return None
    above = [blocks[0], *blocks[0].iterancestors()]
    depths = {element: depth for depth, element in enumerate(above)}
    for block in blocks:
        climbed: list[etree._Element] = []
        for element in chain((block,), block.iterancestors()):
            climbed.append(element)
            if element in depths:
                break
        # From here on it leads to the same place again: there may be many blocks, and all of them deep down.
        depths.update(dict.fromkeys(climbed, depths[climbed[-1]]))
    return above[max(depths[block] for block in blocks)]
