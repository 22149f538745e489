"""Whether a line is a date and nothing else; what date it is, `dates` tells."""

import re

from kx.text import regex

_MONTH = r"(?:jan|feb|peb|mar|mrt|apr|mei|may|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*\.?"
_WEEKDAY = (
    r"(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:sen|sel|rab|kam|jum|sab|ming?|mon|tue|wed|thu|fri|sat|sun)\b\.?)"
)
_CLOCK = r"(?:pukul|jam|at)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?\s*(?:(?:wib|wita|gmt)|wit(?![a-z]))?"
_DAY = rf"""
    (?: \d{{1,2}} [\s/.-]+ {_MONTH} [\s,/.-]+ \d{{4}}
      | {_MONTH} \s+ \d{{1,2}} (?:st|nd|rd|th)? ,? \s+ \d{{4}}
      | \d{{1,2}} [/.-] \d{{1,2}} [/.-] \d{{4}}
      | \d{{4}} - \d{{2}} - \d{{2}} )
"""

_LABEL = (
    r"(?:terakhir|diperbarui|diterbitkan|dipublikasikan|diposting|ditayangkan|dirilis|diupdate|tayang|terbit|rilis"
    r"|publish(?:ed)?|post(?:ed)?|last|updated?|pada|on)"
)
_COUNTED = r"(?:views?|hits|kali|pembaca|dibaca|x|komentar|comments?|min(?:ute)?s?\ read|menit(?:\ (?:mem)?baca)?)"

_DATE = regex(
    rf"""
    (?: (?: [^.!?] | \.(?=\w) ){{0,60}} (?: [|:•·–—-] \s* | / \s+ ) )?         # a name, a channel
    (?: {_LABEL} \s* :? \s+ ){{0,3}}
    (?: {_WEEKDAY} \s* [,|]? \s* )?
    {_DAY}
    (?: [\s,|/–—-]* {_CLOCK} )?
    [\s|•·–—-]* (?: [\d.,]+ \s* {_COUNTED} | (?:dilihat|dibaca|views?|hits) \s* :? \s* [\d.,]+ (?: \s* {_COUNTED} )? )?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_STAMP = regex(
    rf"""
    (?: {_LABEL} \s+ ){{0,3}}
    (?: {_WEEKDAY} \s* [,|]? \s* )?
    (?: {_DAY} [\s,|/–—-]* {_CLOCK} | (?<=on[ ]) {_DAY} )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_YEAR = regex("[12][0-9]{3}")
_LONGEST_LINE = 110


def is_date_line(text: str) -> bool:
    """Tell whether a line is a full date, with at most a name, a channel or a label before it.

    >>> is_date_line("Minggu, 03 November 2019 / 14:02 WIB"), is_date_line("Rabu, 1 April 2026 | INDIKATOR |")
    (True, False)
    """
    return len(text) <= _LONGEST_LINE and bool(_YEAR.search(text)) and _DATE.fullmatch(text) is not None


def find_stamp(text: str) -> tuple[int, int] | None:
    """Return where a date with its clock, or with the label "published on", stands in a line.

    >>> text = "Rani Putri 3 November 2019 14:02 WIB Petani memanen"
    >>> text[slice(*find_stamp(text))]
    '3 November 2019 14:02 WIB'
    """
    found = _STAMP.search(text) if _YEAR.search(text) else None
    return found.span() if found else None


_CHANGE = regex(r"\W*(?:terakhir\s+)?(?:di)?(?:perbarui|perbaharui|update|ubah)d?\b|last\s+updated", re.IGNORECASE)


def is_change(text: str) -> bool:
    """Tell whether a date is said to be that of a change.

    >>> is_change("Diperbarui 20 Des 2021, 13:04 WIB"), is_change("20 Des 2021, 13:04 WIB")
    (True, False)
    """
    return _CHANGE.match(text) is not None
