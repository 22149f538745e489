"""Undoes the hard wraps of a text dump: a row was broken where the next word did not fit."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from kx.indonesian import labels
from kx.indonesian.bylines import is_byline
from kx.indonesian.captions import has_credit, is_credit
from kx.indonesian.datelines import opens_text
from kx.indonesian.datetexts import find_stamp, is_date_line
from kx.page.forms import role_by_form
from kx.page.measure import require_line
from kx.text import regex

_LABELS = frozenset((*labels.RELATED, *labels.NEXT))
_HEADINGS = frozenset((*labels.READ_ALSO, *labels.WIDGET, *labels.ADVERT, *labels.END, *labels.TAGS))
_CAPTION = "ilustrasi."
_LONGEST_LABEL = 24
_PAGING_OR_SHARING = regex(r"(?i:halaman):?\s+\d|Bagikan(?=[A-Z])")
_NARROWEST_WRAP = 40
_TOLERANCE = 1.2
"""Rows longer than the width by more than this share are no wrapped rows."""
_FEWEST_ROWS = 2
"""How many rows a paragraph has that is cut off another one."""
_ENOUGH_ROWS = 5
"""How many rows of one indent tell where rows of that indent are wrapped."""
_LONG = 0.75
"""The share of the width from which a row counts as full."""
_LONGEST_WORD = 30
"""Longer ones, mostly addresses, stick out over the width."""
_ZONE = regex(r"\(?WI(?:B|TA?)\)?", re.IGNORECASE)
_LONGEST_ZONE = len("(WITA)")
_ROWS_THAT_TELL = 3
"""How many rows of a line tell whether it is a date or a byline."""
_SENTENCE_ENDS = '.!?:"”’)'
_QUOTATION_BEGINS = '"“‘'
_INITIALS = regex(r"\([a-z]{2,5}/[a-z]{2,5}\)")
_LONGEST_BUTTON = 40
"""Characters of a row that may be a pager or a row of buttons below the text."""
_INNER_SIGNS = ",;"
"""What no line begins with but the rest of one, behind a link."""
_MOSTLY_PARTED = 0.4
_NO_BREAK = ".!?:"
"""What no row ends in that was broken before a small letter: `"…," kata` goes on behind the quotation mark."""
_RULE = regex(r"[-*_=~]{3,}")
"""A line across the page."""
_CUT_WORD = regex(r"\w[-/]\n\w|.\w\n/\w|.#\n\w")
"""Where exports break inside a word: behind a hyphen, a slash or the mark of a topic, or before a slash."""


class Row(NamedTuple):
    """A row of a dump without its marks."""

    indent: int
    text: str
    kind: str  # text, heading or item
    gap: bool  # whether a blank row stood before it

    @property
    def length(self) -> int:
        """Where the row ends, in characters from the edge."""
        return self.indent + len(self.text)


_EDGE = Row(0, "", "text", gap=True)


def joined(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows with breaks undone: hard wraps, else those around each element; and those inside a caption."""
    widths = _wrap_widths(rows)
    whole = _around_elements(rows) if widths is None else _unwrapped(rows, widths)
    line: list[Row] = []
    for row in whole:
        if line and not (row.text and _is_rest_of_caption(line, row)):
            yield _one(line)
            line = []
        line.append(row)
    yield from [_one(line)] if line else ()


def _is_rest_of_caption(line: Sequence[Row], row: Row) -> bool:
    """Tell whether a row goes on with the labelled caption right above: its credit, or the rest of its sentence."""
    begun = line[0].text
    if row.gap or row.kind != "text" or begun[: len(_CAPTION)].casefold() != _CAPTION or has_credit(begun):
        return False
    return is_credit(row.text) or (line[-1].text[-1] not in _SENTENCE_ENDS and not _begins_anew(row.text))


def _around_elements(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows of an export that breaks around each element, links in a sentence too, its paragraphs whole."""
    if not any(row.text[0] in _INNER_SIGNS for row in rows):
        yield from rows
        return
    # Where blank rows part all other lines, what stands without one is of the line above.
    are_parted = sum(row.gap for row in rows) >= _MOSTLY_PARTED * len(rows)
    line: list[Row] = []
    for i, row in enumerate(rows):
        is_rest = (not row.gap and row.kind == "text") if are_parted else _is_rest(rows, i) or _is_link(rows, i)
        if line and not is_rest:
            yield _one(line)
            line = []
        line.append(row)
    yield from [_one(line)] if line else ()


def _is_rest(rows: Sequence[Row], i: int) -> bool:
    """Tell whether a row is the rest of a line: it begins with a comma, or in small letters next to a long row."""
    row, above = rows[i], rows[i - 1] if i else _EDGE
    if row.gap or row.kind != "text" or not above.text:
        return False
    if row.text[0] in _INNER_SIGNS or (len(above.text) < _NARROWEST_WRAP and opens_text(above.text)):
        return True
    is_near = max(len(row.text), len(above.text)) >= _NARROWEST_WRAP or (i > 1 and _is_unended(rows[i - 2]))
    return is_near and row.text[0].islower() and not _begins_anew(row.text)


def _is_link(rows: Sequence[Row], i: int) -> bool:
    """Tell whether a row is a link in a sentence, which a long row leads to and goes on behind."""
    return i > 0 and not rows[i].gap and _is_unended(rows[i - 1]) and i + 1 < len(rows) and _is_rest(rows, i + 1)


def _is_unended(row: Row) -> bool:
    return len(row.text) >= _NARROWEST_WRAP and row.text[-1] not in _SENTENCE_ENDS


def _unwrapped(rows: Sequence[Row], widths: Mapping[int, int]) -> Iterator[Row]:
    """Yield the rows with hard wraps undone."""
    ends = _ends_in_full_rows(rows, widths)
    line: list[Row] = []
    for i, row in enumerate(rows):
        if line and (i - 1 in ends or not _continues(row, line, widths[line[-1].indent])):
            yield _one(line)
            line = []
        line.append(row)
    yield _one(line)


def _ends_in_full_rows(rows: Sequence[Row], widths: Mapping[int, int]) -> set[int]:
    """Return the indexes of full rows that end a paragraph, where no blank lines but short rows part paragraphs."""
    ends: set[int] = set()
    start, sure, doubtful = 0, list[int](), list[int]()
    for i, (row, after) in enumerate(pairwise((*rows, _EDGE))):
        if after.gap or after.kind != "text":
            if sure and doubtful:
                ends.update(_likely_ends(rows, [start - 1, *sure, i], doubtful))
            start, sure, doubtful = i + 1, [], []
        elif row.text[-1] in _SENTENCE_ENDS and not after.text[0].islower():
            (doubtful if _did_not_fit(row, after, widths[row.indent]) else sure).append(i)
    return ends


def _likely_ends(rows: Sequence[Row], cuts: Sequence[int], doubtful: Sequence[int]) -> Iterator[int]:
    """Yield the doubtful ends before which and behind which enough is left for a paragraph.

    Those count that part the longest one between the sure ends, `cuts`, and those above a quotation.
    """
    longest = max(below - above for above, below in pairwise(cuts))
    for above, below in pairwise(cuts):
        for place in doubtful:
            if above + _FEWEST_ROWS <= place <= below - _FEWEST_ROWS and (
                below - above == longest or rows[place + 1].text[0] in _QUOTATION_BEGINS
            ):
                yield place


def _did_not_fit(row: Row, after: Row, width: int) -> bool:
    return row.length + 1 + len(after.text.split(maxsplit=1)[0]) > width


def _one(line: Sequence[Row]) -> Row:
    """Return the rows of one line as one."""
    first, *others = line
    if not others:
        return first
    pieces = [first.text]
    for above, row in pairwise(line):
        pieces += "" if _CUT_WORD.match(f"{above.text[-2:]}\n{row.text[:2]}") else " ", row.text
    text = "".join(pieces)
    require_line(text)
    return first._replace(text=text)


def _continues(row: Row, line: Sequence[Row], width: int) -> bool:
    """Tell whether the row goes on with the line that the latest rows make up.

    Either its first word did not fit there; or, since some exports wrap early at a no-break space,
    the row before is long and stops in mid-sentence.
    """
    if row.gap or row.kind != "text" or _RULE.fullmatch(row.text) or _RULE.fullmatch(line[-1].text):
        return False
    if len(row.text) <= _LONGEST_ZONE and _ZONE.fullmatch(row.text):
        return True
    last = line[-1]
    did_not_fit = _did_not_fit(last, row, width)
    stops_short = last.length > width * _LONG and last.text[-1] not in _SENTENCE_ENDS
    if not did_not_fit and not stops_short:
        return False
    begun = _one(line[:_ROWS_THAT_TELL]).text
    if is_date_line(begun) or (not did_not_fit and (_is_labelled(begun) or is_byline(begun))):
        return False
    is_quoted = row.text[0] in _QUOTATION_BEGINS and row.length > width * _LONG and _is_labelled(begun)
    if is_quoted or _is_apart(last.text, row.text):
        return False
    return not _begins_anew(row.text) or _ends_sentence(last.text, row.text)


def _ends_sentence(last: str, text: str) -> bool:
    """Tell whether a row that looks like a byline or a date ends the sentence above: "dipimpin", "oleh Rani."."""
    if last[-1] in _SENTENCE_ENDS:
        return False
    is_sentence = text[0].islower() or text[-1] == "."
    return (last[-1] == "," and is_date_line(text)) or (is_sentence and is_byline(text))


def _is_apart(last: str, text: str) -> bool:
    """Tell whether a short row behind a sentence is what sites print below a text: a pager, buttons, initials."""
    may_be = last[-1] in _SENTENCE_ENDS or _INITIALS.fullmatch(text)
    return bool(may_be) and len(text) <= _LONGEST_BUTTON and role_by_form(text) is not None


def _begins_anew(text: str) -> bool:
    """Tell whether a row cannot go on with the one above it: a heading, a label, a date, a byline, a dateline."""
    if _is_labelled(text) or text.casefold().rstrip(" :") in _HEADINGS or text[: len(_CAPTION)].casefold() == _CAPTION:
        return True
    if is_date_line(text) or is_byline(text) or opens_text(text):
        return True
    if "|" in text[:_LONGEST_LABEL] and (stamp := find_stamp(text)) and text[: stamp[0]].rstrip().endswith("|"):
        return True  # "DAERAH | 22 Juni 2021 11:38 Reporter : …"
    return _PAGING_OR_SHARING.match(text) is not None


def _is_labelled(text: str) -> bool:
    word, colon, _ = text.partition(":")
    return bool(colon) and len(word) <= _LONGEST_LABEL and word.rstrip().casefold() in _LABELS


def _wrap_widths(rows: Sequence[Row]) -> Mapping[int, int] | None:
    """Return the width at which rows of each indent were wrapped; None where the dump was not wrapped.

    A row that starts in lower case right under another proves that the upper one was broken.
    """
    pairs = ((row, after) for row, after in pairwise(rows) if not after.gap)
    broken = [row for row, after in pairs if _proves_break(row, after) and _is_breakable(row)]
    if not broken:
        return None
    widest = max(row.length for row in broken)
    # Some exports wrap paragraphs and leave list items alone.
    if sum(row.length > widest * _TOLERANCE and row.kind != "item" and _is_breakable(row) for row in rows) > len(
        broken
    ):
        return None
    widths = defaultdict(lambda: widest)
    for indent, count in Counter(row.indent for row in broken).items():
        if count >= _ENOUGH_ROWS:
            widths[indent] = max(row.length for row in broken if row.indent == indent)
    return widths


def _is_breakable(row: Row) -> bool:
    words = row.text.split()
    return len(words) > 1 and len(max(words, key=len)) <= _LONGEST_WORD


def _proves_break(row: Row, after: Row) -> bool:
    return (
        (after.text[0].islower() or after.text[0] == "/")
        and after.kind == "text"
        and row.length >= _NARROWEST_WRAP
        and row.text[-1] not in _NO_BREAK
    )
