"""Posts of social networks that stand among the paragraphs of a dump: who posted is printed below the text."""

from collections.abc import Sequence

from kx.page.lines.line import Line
from kx.text import regex

_SIGNED = regex(r"(?:—|–|--?) ?.{1,60} \(@\w{1,30}\) .{0,20}\d{4}")
"""Under an embedded post: "— Rani Putri (@raniputri) November 4, 2019"."""
POST_MARK = "(@"
"""What each signature of a post holds."""
_LONGEST_POST = 300
_MOST_ROWS = 6
_ENDS = (".", ":", ".”", '."', *"0123456789")
"""Of a paragraph, or of the signature of the post before."""


def with_posts(rows: Sequence[Line]) -> Sequence[Line]:
    """Return the rows, those of posts with their kind: the signature, the row above, and unended ones above that."""
    marked = list(rows)
    for i, row in enumerate(rows):
        if POST_MARK in row.text and _SIGNED.fullmatch(row.text):
            for place in range(_start(rows, i), i + 1):
                marked[place] = rows[place]._replace(kind="post")
    return marked


def _start(rows: Sequence[Line], signature: int) -> int:
    """Return where the post begins; the row above the signature is always its own."""
    start = signature - 1
    if start < 0 or not _may_be_posted(rows[start].text):
        return signature
    while start > max(0, signature - _MOST_ROWS) and not rows[start].gap and not rows[start - 1].text.endswith(_ENDS):
        start -= 1
    return start


def _may_be_posted(text: str) -> bool:
    return len(text) <= _LONGEST_POST and not text.endswith(":") and not _SIGNED.fullmatch(text)
