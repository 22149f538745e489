"""Mends in the whole text of a dump what exports broke or left, before it is taken apart into rows."""

import html
import re
from collections.abc import Callable
from typing import NamedTuple

from kx.indonesian.datetexts import is_date_line
from kx.text import regex


class _Repair(NamedTuple):
    """A pattern, what stands in every text that it fits, and what takes its place."""

    sign: str
    pattern: re.Pattern[str]
    mended: str | Callable[[re.Match[str]], str]


def _whole_date(pieces: re.Match[str]) -> str:
    date = " ".join(pieces.groups())
    return f"\n{date}" if is_date_line(date) else pieces[0]


def _in_one_row(words: re.Match[str]) -> str:
    return words[0].replace("\n", " ")


def _character(entity: re.Match[str]) -> str:
    return html.unescape(entity[0])


def _with_commas(cells: re.Match[str]) -> str:
    return f"{cells[1]}: " + ", ".join(filter(None, cells[2].split("\t")))


_NARROW_GAP = " " * 8
_WIDE_GAP = regex(r"(?<=\S)[^\S\n]{40,}+")
"""More blanks than part any columns; what looks for signs around blanks takes long over them."""
LONG = 500
"""Characters of a row; in shorter ones, blanks of that number take nothing long."""
_OF_WIDE_GAPS = ("  ", "\t", "\u00a0\u00a0", "\u3000", "\u2003", " \u00a0")
"""One of these stands in any of them that pages have."""
_PRINTED_FOOT = regex(r"^[ \t\f]*https?://\S+\s+\d{1,2}/\d{1,2}[ \t]*$", re.MULTILINE)
_PRINTED_HEAD = regex(r"^[ \t\f]*\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}[.:]\d\d(?: [AP]M)?\s+(\S.*)$", re.MULTILINE)
"""What browsers print below and above each page: the address and the page's number, the day and the headline."""

_REPAIRS = (
    # Day, month and year on rows of their own.
    _Repair(
        "\n",
        regex(r"\n[ \t]*(\d{1,2})[ \t]*\n\s*([A-Za-z]{3,9})[ \t]*\n\s*(\d{4})[ \t]*(?=\n)"),
        _whole_date,
    ),
    # The border of one cell, and its sides.
    _Repair(
        "-+\n",
        regex(r"^[ \t]*\+[-=:]{3,}\+[ \t]*$|(?<=\+\n)[ \t]*\|[ ]+|[ ]+\|[ \t]*(?=\n[ \t]*\+[-=])", re.MULTILINE),
        "",
    ),
    # The words for a picture, in several rows.
    _Repair("![", regex(r"!\[[^\]\n]{1,400}\n[^\]]{1,600}\](?=\()"), _in_one_row),
    # A character as markup writes it.
    _Repair("&", regex(r"&(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|[a-zA-Z][a-zA-Z\d]{1,8});"), _character),
    # Topics cell by cell, as where a list was copied.
    _Repair("\t", regex(r"^[ ]*(tags?|topik|topics?)[ ]*:?\t+(\S.*)$", re.IGNORECASE | re.MULTILINE), _with_commas),
    # The large first letter of a text, on a row of its own.
    _Repair("\n", regex(r"\n([A-Z])\n\s*(?=[a-z]\w+ \w)"), r"\n\n\1"),
)


def repaired(dump: str) -> str:
    """Return the text of a dump with what exports broke put together again."""
    whole = dump.replace("\r\n", "\n").replace("\r", "\n")
    if "http" in whole and _PRINTED_FOOT.search(whole):
        head = _PRINTED_HEAD.search(whole)
        whole = _PRINTED_HEAD.sub("", _PRINTED_FOOT.sub("", whole))
        whole = _with_whole_headline(whole, head[1]) if head else whole
    for sign, pattern, mended in _REPAIRS:
        if sign in whole:
            whole = pattern.sub(mended, whole)
    return whole


def with_narrow_gaps(row: str) -> str:
    """Return a row without more blanks on end than part columns."""
    may_be_wide = len(row) > LONG and any(blanks in row for blanks in _OF_WIDE_GAPS)
    return _WIDE_GAP.sub(_NARROW_GAP, row) if may_be_wide else row


def _with_whole_headline(text: str, title: str) -> str:
    """Return a text with the headline in one row, which its large letters broke; `title` is that of the window."""
    rows = text.split("\n")
    for start, row in enumerate(rows):
        end, headline = start + 1, row.strip()
        while headline and end < len(rows) and title.startswith(f"{headline} {rows[end].strip()}".rstrip()):
            headline, end = f"{headline} {rows[end].strip()}".rstrip(), end + 1
        if end > start + 1 and title.startswith(headline) and 2 * len(headline) > len(title):
            return "\n".join((*rows[:start], headline, "", *rows[end:]))
    return text
