"""From the rows of a text dump to the lines of the page: bullets, marks and hard wraps taken off.

Browsers and text exports (w3m, lynx, html2text, inscriptis, resiliparse) differ in width, bullets,
heading marks and the way they print links. What they share is that a row was broken where the next
word did not fit.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kx.indonesian import labels
from kx.indonesian.datetexts import is_date_line
from kx.page.line import Line, Link
from kx.text import fold

_BULLET = re.compile(r"(?:[•‣▪◦·*]|(?<=\s{4})[+o#@-])\s+(?=\S)")
_HEADING = re.compile(r"#{1,6}\s+")
_IMAGE = re.compile(r"!\[[^\]]*\]\s*\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\s*\(\s*<?([^()\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_EMPHASIS = re.compile(r"(?<![\w*])(\*\*|__|[*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>-])")
_NUMBERED_LINK = re.compile(r"\[(\d{1,4})\]")
_REFERENCE = re.compile(r"\s*(\d{1,4})\.\s+(\S+)\s*")
_REFERENCES = re.compile(r"^\s*References\s*$", re.MULTILINE)
_MARKDOWN = re.compile(r"^#{1,6} \S|\]\([^)\s]+\)|^!\[", re.MULTILINE)

_WIDEST_WRAP = 160
_FEWEST_WRAPPED_ROWS = 3
_ENOUGH_ROWS = 5
"""How many rows of one indent tell where rows of that indent are wrapped."""
_LONG = 0.75
"""The share of the width from which a row counts as full."""
_SENTENCE_ENDS = ".!?:\"”’)"
_HYPHEN_AT_END = re.compile(r"\w-$")
_NEVER_CONTINUES = re.compile(
    rf"(?:{'|'.join((*labels.RELATED, *labels.NEXT))})\s*:|(?:{'|'.join((*labels.WIDGET, *labels.ADVERT))})\s*$|ILUSTRASI\.",
    re.IGNORECASE,
)


class _Row(NamedTuple):
    indent: int
    text: str
    kind: str
    gap: bool

    @property
    def length(self) -> int:
        return self.indent + len(self.text)


def read_rows(dump: str) -> list[Line]:
    """Return the lines of a text dump in order."""
    body, references = _references(dump.replace("\r\n", "\n").replace("\r", "\n"))
    is_markdown = _MARKDOWN.search(body) is not None
    joined = _joined(list(_rows(body)))
    lines = (_line(row, references, is_markdown=is_markdown) for row in joined)
    return [line for line in lines if line.text]


def _references(dump: str) -> tuple[str, dict[str, str]]:
    """Split lynx's numbered list of links off the dump."""
    heads = list(_REFERENCES.finditer(dump))
    if not heads or not _NUMBERED_LINK.search(dump):
        return dump, {}
    found = (_REFERENCE.fullmatch(row) for row in dump[heads[-1].end() :].split("\n"))
    return dump[: heads[-1].start()], {m[1]: m[2] for m in found if m}


def _rows(dump: str) -> Iterator[_Row]:
    gap = True
    for raw in dump.split("\n"):
        row = raw.expandtabs().rstrip()
        text = row.lstrip()
        if not text:
            gap = True
            continue
        indent, kind = len(row) - len(text), "text"
        if bullet := _BULLET.match(row, indent):
            indent, kind = bullet.end(), "item"
        if heading := _HEADING.match(row, indent):
            indent, kind = heading.end(), "heading"
        yield _Row(indent, row[indent:], kind, gap)
        gap = False


def _joined(rows: Sequence[_Row]) -> Iterator[_Row]:
    """Yield the rows with hard wraps undone."""
    widths = _wrap_widths(rows)
    current: _Row | None = None
    last: _Row | None = None
    for row in rows:
        if current and last and widths and _continues(row, last, widths):
            space = "" if _HYPHEN_AT_END.search(current.text) else " "
            current = current._replace(text=f"{current.text}{space}{row.text}")
        else:
            if current:
                yield current
            current = row
        last = row
    if current:
        yield current


def _continues(row: _Row, last: _Row, widths: Mapping[int, int]) -> bool:
    """Tell whether the row goes on with the text of the row before it.

    Either its first word did not fit there; or, since some exports wrap early at a no-break space,
    the row before is long and stops in mid-sentence.
    """
    if row.gap or row.kind != "text" or _NEVER_CONTINUES.match(row.text) or is_date_line(row.text):
        return False
    width = widths[last.indent]
    if last.length + 1 + len(row.text.split(maxsplit=1)[0]) > width:
        return True
    return last.length > width * _LONG and last.text[-1] not in _SENTENCE_ENDS


def _wrap_widths(rows: Sequence[_Row]) -> Mapping[int, int]:
    """Return the width at which rows of each indent were wrapped; nothing where the dump was not wrapped."""
    spaced = [row for row in rows if " " in row.text and "://" not in row.text]
    widest = max((row.length for row in spaced), default=0)
    full = sum(
        1 for row, after in zip(rows, rows[1:], strict=False)
        if not after.gap and after.kind == "text" and row.length > widest * _LONG
    )  # fmt: skip
    if widest > _WIDEST_WRAP or full < _FEWEST_WRAPPED_ROWS:
        return {}
    widths = defaultdict(lambda: widest)
    for indent, count in Counter(row.indent for row in spaced).items():
        if count >= _ENOUGH_ROWS:
            widths[indent] = max(row.length for row in spaced if row.indent == indent)
    return widths


def _line(row: _Row, references: dict[str, str], *, is_markdown: bool) -> Line:
    text, links = row.text, ()
    if references:
        text, links = _numbered(text, references)
    elif is_markdown:
        text, links = _unmarked(text)
    return Line(fold(text), row.kind, links, row.gap)


def _numbered(text: str, references: dict[str, str]) -> tuple[str, tuple[Link, ...]]:
    """Take lynx's `[12]` off; where one stands, a link begins, whose end is not shown."""
    pieces = _NUMBERED_LINK.split(text)
    links = tuple(
        Link(fold(after), references[number])
        for number, after in zip(pieces[1::2], pieces[2::2], strict=True)
        if number in references and after.strip()
    )
    return "".join(pieces[::2]), links


def _unmarked(text: str) -> tuple[str, tuple[Link, ...]]:
    """Take Markdown's marks off, keeping the links."""
    text = _IMAGE.sub("", text)
    links = tuple(Link(fold(_plain(label)), url) for label, url in _LINK.findall(text) if label.strip())
    return _plain(_LINK.sub(r"\1", text)), links


def _plain(text: str) -> str:
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2", text))
