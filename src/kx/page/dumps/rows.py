"""From the rows of a text dump to the lines of the page: bullets, marks and hard wraps taken off.

Browsers and text exports (w3m, lynx, html2text, inscriptis, resiliparse) differ in width, bullets,
heading marks and the way they print links. What they share is that a row was broken where the next
word did not fit.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kx.indonesian.datetexts import is_date_line
from kx.indonesian.places import is_place
from kx.page.dumps.notation import notation
from kx.page.dumps.pieces import begin_inside, with_whole_captions, with_whole_sentences
from kx.page.dumps.row import Row
from kx.page.dumps.tables import with_cells
from kx.page.dumps.wraps import unwrapped
from kx.page.lines.line import Line, Role
from kx.page.measure import require_line
from kx.text import fold, regex

_BEFORE_TEXT = regex(
    r"""
    (?: (?: > [ ]? )+ [ ]* )?
    (?P<item> (?: [•‣▪◦·*✓✔] | (?<=\s{4}) [+o#@-] ) \s+ | (?P<number> \d{1,2} \. \s+ ) )?
    (?P<heading> \#{1,6} \s+ )?
    (?=\S)
    """,
    re.VERBOSE,
)
"""The marks of a quotation, a list and a heading."""
_MARKS = frozenset("•‣▪◦·*✓✔+o#@->0123456789")
"""What a row with such marks begins with."""
_NUMBERED_LIST = regex(r"^ +1\. +\S", re.MULTILINE)
_CONTROL = regex(
    r"_{5,}|━+|\(BUTTON\)|\[[ _xX]*\]|^IFRAME:\s*\S+|\[(INS|DEL):.{0,2000}?:\1\]"
    r"|\[[^\[\]]{1,240}\.(?:jpe?g|png|gif|webp|svg)\s?\]|\[(?=\w*[-_])[\w-]{2,10}\]|^\[[\w-]{2,10}\](?=\w|$)"
)
"""What exports print for form fields, frames, rules, inserted parts, and pictures of which they know the file alone."""
_LONG_ROW = 60
"""Characters of a row that may be one of running text."""
_INITIAL = regex(r"\n([A-Z])\n\s*(?=[a-z]\w+ \w)")
"""The large first letter of a text, on a row of its own."""
_PLACE_ALONE = regex(
    r"\n[ \t]*((?:[\w-]+\.(?:com|co\.id|id|net),?[ ])?([A-Z][\w .'’-]{2,23}))[ \t]*\n[ \t\xa0]*(?=[-–—]+ [\"“‘A-Z])"
)
"""The place in front of a story, perhaps behind the site's name, on a row of its own."""
_DASHES_IN_FRONT = tuple(f"{blank}{dash} " for dash in "-–—" for blank in ("\n", "\n ", "\xa0"))
_BRACKETED_LINK = regex(
    r"\s*[(\[](?:baca|lihat|simak)\ juga\s*:?\s*\n+\s*([^\n()\[\]]{10,200}?)\s*[)\]]", re.IGNORECASE
)
"""A link to another article in brackets at the end of a paragraph, on a row of its own."""
_ENTITY = regex(r"&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z][a-z\d]{1,8});", re.IGNORECASE)
"""A character as markup writes it, which some exports leave as it is."""
_HASH_TAGS = regex(r"# ?\w[^#]{1,40}# ?\w")
"""Topics in a row, which begin with what marks a heading too."""
_TAG_CELLS = regex(r"^[ ]*(tags?|topik|topics?)[ ]*:?\t+(\S.*)$", re.IGNORECASE | re.MULTILINE)
"""Topics cell by cell, as where a list was copied."""
_PRINTED_FOOT = regex(r"^[ \t\f]*https?://\S+[ \t]+\d{1,2}/\d{1,2}[ \t]*$", re.MULTILINE)
_PRINTED_HEAD = regex(r"^[ \t\f]*\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}[.:]\d\d[ \t]+\S.*$", re.MULTILINE)
"""What browsers print below and above each page: the address and the page's number, the day and the headline."""
_DATE_IN_PIECES = regex(r"\n[ \t]*(\d{1,2})[ \t]*\n\s*([A-Za-z]{3,9})[ \t]*\n\s*(\d{4})[ \t]*(?=\n)")
"""Day, month and year on rows of their own."""


def read_rows(dump: str) -> list[Line]:
    """Return the lines of a text dump in order."""
    whole = _DATE_IN_PIECES.sub(_whole_date, dump.replace("\r\n", "\n").replace("\r", "\n"))
    if "&" in whole:
        whole = _ENTITY.sub(lambda entity: html.unescape(entity[0]), whole)
    if any(dash in whole for dash in _DASHES_IN_FRONT):
        whole = _PLACE_ALONE.sub(_with_dash, whole)
    if " juga" in whole.casefold() and _BRACKETED_LINK.search(whole):
        whole = _BRACKETED_LINK.sub(r"\nBaca juga: \1\n", whole)
    if "http" in whole and _PRINTED_FOOT.search(whole):
        whole = _PRINTED_HEAD.sub("", _PRINTED_FOOT.sub("", whole))
    if "\t" in whole:
        whole = _TAG_CELLS.sub(_with_commas, whole)
    text, unmark = notation(_INITIAL.sub(r"\n\n\1", whole))
    lines: list[Line] = []
    has_controls = _may_hold_controls(text)
    for row in with_whole_captions(_whole(with_cells(list(_rows(text))))):
        unmarked, links = unmark(row.text)
        if has_controls and _may_hold_controls(unmarked):
            unmarked = _CONTROL.sub("", unmarked)
        if folded := fold(unmarked):
            lines.append(Line(folded, row.kind, links, row.gap, Role.PROSE, len(lines), True))  # noqa: FBT003
    return lines


def _whole(rows: Sequence[Row]) -> Iterable[Row]:
    # What wraps rows at a width begins none with a comma.
    lines = None if begin_inside(rows) else unwrapped(rows)
    return with_whole_sentences(rows) if lines is None else lines


def _whole_date(pieces: re.Match[str]) -> str:
    date = " ".join(pieces.groups())
    return f"\n{date}" if is_date_line(date) else pieces[0]


def _with_commas(cells: re.Match[str]) -> str:
    return f"{cells[1]}: " + ", ".join(filter(None, cells[2].split("\t")))


def _with_dash(place: re.Match[str]) -> str:
    return f"\n{place[1].rstrip()} " if is_place(place[2].rstrip()) else place[0]


def _may_hold_controls(text: str) -> bool:
    return "[" in text or "_" in text or "━" in text or "(BUTTON)" in text or "IFRAME" in text


def _rows(dump: str) -> Iterator[Row]:
    gap = True
    text_indent = _text_indent(dump)
    rows = dump.split("\n")
    require_line(max(rows, key=len))
    above = ""
    for raw, below in pairwise([*rows, ""]):
        row = (raw.expandtabs() if "\t" in raw else raw).rstrip()
        text = row.lstrip()
        if not text:
            gap = True
            continue
        indent = len(row) - len(text)
        # Exports indent their bullets; one that is not indented, in a paragraph of its own, is the writer's.
        if text[0] not in _MARKS or _HASH_TAGS.match(text) or (row[0] == "•" and gap and not below.startswith("•")):
            is_open = len(raw) == len(row) + 1 and raw[-1] == " "
            yield Row(indent, text, "text", gap, is_open)
        elif text.startswith("- ") and ((above.startswith("- ") and not gap) or below.startswith("- ")):
            yield Row(indent + 2, text[2:], "item", gap)
        else:
            start, kind = _behind_marks(row, indent, text_indent)
            yield Row(start, row[start:], kind, gap)
        gap, above = False, raw


def _behind_marks(row: str, indent: int, text_indent: int) -> tuple[int, str]:
    """Return where the text of a row begins behind its marks, and what they make of it."""
    marks = _BEFORE_TEXT.match(row, indent)
    if not marks or (marks["number"] and marks.start("number") <= text_indent):
        return marks.start("number") if marks else indent, "text"
    return marks.end(), "heading" if marks["heading"] else "item" if marks["item"] else "text"


def _text_indent(dump: str) -> int:
    """Return how far running text is indented: numbers are those of a list, and none of the writer's, further in."""
    if " 1. " not in dump or not _NUMBERED_LIST.search(dump):
        return len(dump)
    long = (row for row in dump.split("\n") if len(row) >= _LONG_ROW)
    indents = Counter(len(row) - len(row.lstrip()) for row in long)
    return max(indents, key=lambda indent: indents[indent], default=len(dump))
