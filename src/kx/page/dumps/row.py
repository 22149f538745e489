"""A row of a dump, what cannot be the rest of the row above it, and several that are one line."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kx.indonesian import labels
from kx.indonesian.bylines import is_byline
from kx.indonesian.datelines import opens_text
from kx.indonesian.datetexts import find_stamp, is_date_line
from kx.page.measure import require_line
from kx.text import regex

NARROWEST_WRAP = 40
"""Characters of a row that may have been broken."""
SENTENCE_ENDS = '.!?:"”’)'
_CAPTION = "ilustrasi."
_LABELS = frozenset((*labels.RELATED, *labels.NEXT))
_HEADINGS = frozenset((*labels.READ_ALSO, *labels.WIDGET, *labels.ADVERT, *labels.END, *labels.TAGS))
_LONGEST_LABEL = 24
_PAGING_OR_SHARING = regex(r"(?i:halaman):?\s+\d|Bagikan(?=[A-Z])")
_CUT_WORD = regex(r"\w[-/]\n\w|//\n\w|.\w\n/\w|.#\n\w")
"""Where exports break inside a word: behind a hyphen, a slash or the mark of a topic, or before a slash."""


class Row(NamedTuple):
    """A row of a dump without its marks."""

    indent: int
    text: str
    kind: str  # text, heading or item
    gap: bool  # whether a blank row stood before it
    is_open: bool = False  # whether a single blank ended it

    @property
    def length(self) -> int:
        """Where the row ends, in characters from the edge."""
        return self.indent + len(self.text)


EDGE = Row(0, "", "text", gap=True)


def one(line: Sequence[Row]) -> Row:
    """Return the rows of one line as one."""
    first, *others = line
    if not others:
        return first
    pieces = [first.text]
    for above, row in pairwise(line):
        is_close = (
            row.text[0] in ",;)"
            or row.text == "."
            or above.text[-1] == "("
            or _CUT_WORD.match(f"{above.text[-2:]}\n{row.text[:2]}")
        )
        pieces += "" if is_close else " ", row.text
    text = "".join(pieces)
    require_line(text)
    return first._replace(text=text)


def begins_anew(text: str) -> bool:
    """Tell whether a row cannot go on with the one above it: a heading, a label, a date, a byline, a dateline."""
    if is_labelled(text) or text.casefold().rstrip(" :") in _HEADINGS or begins_caption(text):
        return True
    if is_date_line(text) or is_byline(text) or opens_text(text):
        return True
    if "|" in text[:_LONGEST_LABEL] and (stamp := find_stamp(text)) and text[: stamp[0]].rstrip().endswith("|"):
        return True  # "DAERAH | 22 Juni 2021 11:38 Reporter : …"
    return _PAGING_OR_SHARING.match(text) is not None


def begins_caption(text: str) -> bool:
    """Tell whether a row begins with the label of a caption."""
    return text[0] in "Ii" and text[: len(_CAPTION)].casefold() == _CAPTION


def is_labelled(text: str) -> bool:
    """Tell whether a row begins with the label of a link to another article."""
    word, colon, _ = text.partition(":")
    return bool(colon) and len(word) <= _LONGEST_LABEL and word.rstrip().casefold() in _LABELS
