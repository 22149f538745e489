"""From the rows of a text dump to the lines of the page: bullets, marks and hard wraps taken off.

Browsers and text exports (w3m, lynx, html2text, inscriptis, resiliparse) differ in width, bullets,
heading marks and the way they print links. What they share is that a row was broken where the next
word did not fit.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kx.page.dumps.notation import notation
from kx.page.dumps.pieces import (
    begin_inside,
    may_begin_behind_place,
    may_hold_links,
    with_links_apart,
    with_whole_captions,
    with_whole_leads,
    with_whole_sentences,
)
from kx.page.dumps.repairs import LONG, repaired, with_narrow_gaps
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
    r"_{5,}|━+|\(BUTTON\)|\[[ _xX]*\]|^IFRAME:\s*\S+|\[(INS|DEL):(?:(?!\[INS:|\[DEL:).){0,2000}?:\1\]"
    r"|\[[^\[\]]{1,240}\.(?:jpe?g|png|gif|webp|svg)\s?\]|\[(?=\w*[-_])[\w-]{2,10}\]|^\[[\w-]{2,10}\](?=\w|$)"
)
"""What exports print for form fields, frames, rules, inserted parts, and pictures of which they know the file alone."""
_LONG_ROW = 60
"""Characters of a row that may be one of running text."""
_HASH_TAGS = regex(r"# ?\w[^#]{1,40}# ?\w")
"""Topics in a row, which begin with what marks a heading too."""


def read_rows(dump: str) -> list[Line]:
    """Return the lines of a text dump in order."""
    text, unmark = notation(repaired(dump))
    lines: list[Line] = []
    has_controls = _may_hold_controls(text)
    rows = list(_rows(text))
    firsts = frozenset(row.text[0] for row in rows)
    for row in with_whole_captions(_whole(with_cells(_mended(rows, firsts), firsts), firsts)):
        unmarked, links = unmark(row.text)
        if has_controls and _may_hold_controls(unmarked):
            unmarked = _CONTROL.sub("", unmarked)
        if folded := fold(unmarked):
            lines.append(Line(folded, row.kind, links, row.gap, Role.PROSE, len(lines), True))  # noqa: FBT003
    return lines


def _mended(rows: Sequence[Row], firsts: frozenset[str]) -> Sequence[Row]:
    """Return the rows with what exports part inside of a line, and what they run into one, put right.

    `firsts` are the characters that they begin with.
    """
    if may_begin_behind_place(firsts):
        rows = with_whole_leads(rows)
    return [*with_links_apart(rows)] if may_hold_links(rows) else rows


def _whole(rows: Sequence[Row], firsts: frozenset[str]) -> Iterable[Row]:
    # What wraps rows at a width begins none with a comma.
    inside = begin_inside(firsts)
    lines = None if inside else unwrapped(rows)
    return with_whole_sentences(rows, inside=inside) if lines is None else lines


def _may_hold_controls(text: str) -> bool:
    return "[" in text or "_" in text or "━" in text or "(BUTTON)" in text or "IFRAME" in text


def _rows(dump: str) -> Iterator[Row]:
    gap = True
    text_indent = _text_indent(dump)
    rows = dump.split("\n")
    longest = max(rows, key=len)
    require_line(longest)
    if len(longest) > LONG:
        rows = [*map(with_narrow_gaps, rows)]
    above = ""
    for raw, below in pairwise([*rows, ""]):
        row = (raw.expandtabs() if "\t" in raw else raw).rstrip()
        text = row.lstrip()
        if not text or (text[0] == ">" and not text.strip("> ")):
            gap = True
            continue
        indent = len(row) - len(text)
        # Exports indent their bullets; one that is not indented, in a paragraph of its own, is the writer's.
        if (
            text[0] not in _MARKS
            or (text[0] == "#" and _HASH_TAGS.match(text))
            or (row[0] == "•" and gap and not below.startswith("•"))
        ):
            is_open = len(raw) == len(row) + 1 and raw[-1] == " "
            yield Row(indent, text, "text", gap, is_open)
        elif text.startswith("- ") and ((_is_dashed(above) and not gap) or _is_dashed(below)):
            yield Row(indent + 2, text[2:], "item", gap)
        else:
            start, kind = _behind_marks(row, indent, text_indent)
            yield Row(start, row[start:], kind, gap)
        gap, above = False, raw


def _is_dashed(row: str) -> bool:
    return row.lstrip().startswith("- ")


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
