"""Undoes the hard wraps of a text dump: a row was broken where the next word did not fit."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from kx.indonesian import labels
from kx.indonesian.bylines import is_byline
from kx.indonesian.datelines import opens_text, read_day
from kx.indonesian.datetexts import is_date_line
from kx.page.dumps.row import EDGE, NARROWEST_WRAP, SENTENCE_ENDS, Row, begins_anew, is_labelled, one
from kx.page.lines.forms import role_by_form
from kx.page.lines.line import Role
from kx.text import regex

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
_QUOTATION_BEGINS = '"“‘'
_INITIALS = regex(r"\([a-z]{2,5}/[a-z]{2,5}\)")
_LONGEST_BUTTON = 40
"""Characters of a row that may be a pager or a row of buttons below the text."""
_NO_BREAK = ".!?:"
"""What no row ends in that was broken before a small letter: `"…," kata` goes on behind the quotation mark."""
_RULE = regex(r"[-*_=~]{3,}")
"""A line across the page."""


def unwrapped(rows: Sequence[Row]) -> Iterator[Row] | None:
    """Return the rows with hard wraps undone, or None where there are none."""
    widths = _wrap_widths(rows)
    return None if widths is None else _unwrapped(rows, widths)


def _unwrapped(rows: Sequence[Row], widths: Mapping[int, int]) -> Iterator[Row]:
    ends = _ends_in_full_rows(rows, widths)
    line: list[Row] = []
    is_listed = False  # whether the line is an entry right below "Baca juga"
    for i, row in enumerate(rows):
        if line and (i - 1 in ends or not _continues(row, line, widths[line[-1].indent], is_listed=is_listed)):
            is_listed = not row.gap and (is_listed or _is_over_list(line))
            yield one(line)
            line = []
        line.append(row)
    yield one(line)


def _ends_in_full_rows(rows: Sequence[Row], widths: Mapping[int, int]) -> set[int]:
    """Return the indexes of full rows that end a paragraph, where no blank lines but short rows part paragraphs."""
    ends: set[int] = set()
    start, sure, doubtful = 0, list[int](), list[int]()
    for i, (row, after) in enumerate(pairwise((*rows, EDGE))):
        if after.gap or after.kind != "text":
            if sure and doubtful:
                ends.update(_likely_ends(rows, [start - 1, *sure, i], doubtful))
            start, sure, doubtful = i + 1, [], []
        elif row.text[-1] in SENTENCE_ENDS and not after.text[0].islower():
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


def _is_over_list(line: Sequence[Row]) -> bool:
    return len(line) == 1 and line[0].text.casefold().rstrip(" :") in labels.READ_ALSO


def _continues(row: Row, line: Sequence[Row], width: int, *, is_listed: bool) -> bool:
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
    stops_short = last.length > width * _LONG and last.text[-1] not in SENTENCE_ENDS and not is_listed
    if not did_not_fit and not stops_short:
        return False
    begun = one(line[:_ROWS_THAT_TELL]).text
    if (
        is_date_line(begun)
        or role_by_form(begun) is Role.SHARE
        or (not did_not_fit and (is_labelled(begun) or is_byline(begun)))
    ):
        return False
    is_quoted = row.text[0] in _QUOTATION_BEGINS and row.length > width * _LONG and is_labelled(begun)
    if is_quoted or _is_apart(last.text, row.text):
        return False
    return not begins_anew(row.text) or _ends_sentence(last.text, row.text)


def _ends_sentence(last: str, text: str) -> bool:
    """Tell whether what looks like a byline, a date or a dateline ends the sentence above: "dipimpin", "oleh A."."""
    if last[-1] in SENTENCE_ENDS:
        return False
    is_sentence = text[0].islower() or text[-1] == "."
    # Captions end with a place and a day, which a row may begin with.
    may_go_on = last[-1] == "," or read_day(text) is not None
    return (may_go_on and (is_date_line(text) or opens_text(text))) or (is_sentence and is_byline(text))


def _is_apart(last: str, text: str) -> bool:
    """Tell whether a short row behind a sentence is what sites print below a text: a pager, buttons, initials."""
    may_be = last[-1] in SENTENCE_ENDS or _INITIALS.fullmatch(text)
    return bool(may_be) and len(text) <= _LONGEST_BUTTON and role_by_form(text) is not None


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
        and row.length >= NARROWEST_WRAP
        and row.text[-1] not in _NO_BREAK
    )
