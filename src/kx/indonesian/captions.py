"""Captions of news pictures: "ILUSTRASI. Petani memanen padi. KONTAN/Nama Juru Foto/03/11/2019"."""

import re
from typing import NamedTuple

from kx.text import fold, regex

_LABEL = regex(r"(?:ilustrasi|foto ilustrasi)\s*[.:]+\s*", re.IGNORECASE)
_AGENCY = r"[A-Z][\w&-]*(?:\.\w+)*(?:\s[A-Z][\w&-]*(?:\.\w+)*){0,3}"
_CREDIT = regex(
    rf"""
    (?: ^ | (?<=[.,;:!?)”"’-]) | (?<=[ ]) (?=(?:ANTARA|KONTAN|REUTERS|AFP|DOK)\b) )
    \s* (?: [(] | © \s* (?:\d{{4}})? | Foto: )? \s*
    (?P<credit>
        (?: {_AGENCY} | [a-z]+\.(?:com|co\.id|id) ) \s? / \s?              # KONTAN/Juru Foto
        [A-Z@][\w.'’-]* (?: [ /][\w.'’-]+ ){{0,4}}
      | (?i:dok(?:umentasi)?) \b [.:/]? [ ]? [^.()]{{2,60}}                 # Dok. Perusahaan
    )
    (?: / \d{{1,2}} / \d{{1,2}} / \d{{4}} )?                              # the day it was taken
    [).]* $
    """,
    re.VERBOSE,
)
_BRACKET = regex(
    r"""
    [(\[] \s* (?P<label> (?:foto|photo|sumber|kredit\sfoto|dok\.?\sfoto) \s* : )? \s*
    (?P<credit> [^()\[\]]{2,70}? ) [.\s]* [)\]] [.\s]* $
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LABELLED = regex(
    r"(?:^|(?<=[.!?”\"] ))(?:foto|sumber|kredit foto|sumber foto)\s*:\s*([^()]{2,70}?)[.\s]*$", re.IGNORECASE
)
_AGENCY_FORM = regex(
    r"(?:[^/\d]|(?<=[^\W\d])\d)+/\s?@?[^\W\d].*|dok\b.*|.*-\s?detik\w*"
    r"|antara|reuters|afp|ap|getty images|istimewa|ist",
    re.IGNORECASE,
)
"""A name, a slash and a name; `12/3/2016` and `120 km/jam` are none."""
_PHOTO_DATE = regex(r"/\d{1,2}/\d{1,2}/\d{4}$")


_LONGEST_CREDIT = 200
"""Characters at the end of a caption that may hold its credit."""


class Caption(NamedTuple):
    """A caption as printed, and the credit at its end."""

    text: str
    credit: str | None


def read_caption(text: str) -> Caption:
    """Return the caption without "ILUSTRASI.", and its credit without a date.

    >>> read_caption("ILUSTRASI. Petani memanen padi. KONTAN/Budi Raharja/03/11/2019")
    Caption(text='Petani memanen padi. KONTAN/Budi Raharja/03/11/2019', credit='KONTAN/Budi Raharja')
    """
    folded = fold(text)
    caption = _LABEL.sub("", folded, count=1) if _LABEL.match(folded) else folded
    credit = _credit(caption[-_LONGEST_CREDIT:])
    return Caption(caption, _PHOTO_DATE.sub("", credit.rstrip(". ")) if credit else None)


def _credit(caption: str) -> str | None:
    bracket = _BRACKET.search(caption)
    if bracket and (bracket["label"] or _AGENCY_FORM.fullmatch(bracket["credit"])):
        return bracket["credit"].strip()
    if labelled := _LABELLED.search(caption):
        return labelled[1].strip()
    credit = _CREDIT.search(caption)
    return credit["credit"].strip() if credit else None
