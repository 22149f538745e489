"""Whether a line is a date and nothing else; what date it is, `dates` tells."""

import re

from kx.text import regex

_MONTH = r"(?:jan|feb|peb|mar|mrt|apr|mei|may|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*\.?"
_WEEKDAY = r"(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_CLOCK = r"(?:pukul|jam|at)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:wib|wita|wit|gmt)?"

_LABEL = (
    r"(?:terakhir|diperbarui|diterbitkan|dipublikasikan|diupdate|tayang|terbit|rilis|publish(?:ed)?|updated?|pada|on)"
)

_DATE = regex(
    rf"""
    (?: (?: [^.!?] | \.(?=\w) ){{0,60}} [|:•·/–—-] \s* )?         # a name, a channel
    (?: {_LABEL} \s+ ){{0,3}}
    (?: {_WEEKDAY} \s* [,|]? \s* )?
    (?: \d{{1,2}} [\s/.-]+ {_MONTH} [\s,/.-]+ \d{{4}} | \d{{1,2}} [/-] \d{{1,2}} [/-] \d{{4}} )
    (?: [\s,|/–—-]* {_CLOCK} )?
    [\s|–—-]* (?: [\d.,]+ \s* (?:views|kali|pembaca|dibaca|x) )?
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


_CHANGE = regex(r"\W*(?:terakhir\s+)?(?:di)?(?:perbarui|perbaharui|update|ubah)d?\b|last\s+updated", re.IGNORECASE)


def is_change(text: str) -> bool:
    """Tell whether a date is said to be that of a change.

    >>> is_change("Diperbarui 20 Des 2021, 13:04 WIB"), is_change("20 Des 2021, 13:04 WIB")
    (True, False)
    """
    return _CHANGE.match(text) is not None
