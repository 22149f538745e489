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
        {_AGENCY} \s? / \s? [A-Z@][\w.'’-]* (?: [ /][\w.'’-]+ ){{0,4}}        # KONTAN/Juru Foto
      | (?i:dok(?:umentasi)?) \b [.:/]? [ ]? [^.()]{{2,60}}                 # Dok. Perusahaan
      | (?<=Foto:[ ]) [^()]{{2,60}}                                        # Foto: Juru Foto
    )
    (?: / \d{{1,2}} / \d{{1,2}} / \d{{4}} )?                              # the day it was taken
    [).]* $
    """,
    re.VERBOSE,
)
_BRACKET = regex(r"\(\s*(?:Foto|Photo|Sumber|Dok foto)?\s*:?\s*([^()]*[/:.][^()]*|[^()]*-\s?detik\w*)\)\s*$")
_PHOTO_DATE = regex(r"/\d{1,2}/\d{1,2}/\d{4}$")


class Caption(NamedTuple):
    """A caption as printed, and the credit at its end."""

    text: str
    credit: str | None


def read_caption(text: str) -> Caption:
    """Return the caption without "ILUSTRASI.", and its credit without a date.

    >>> read_caption("ILUSTRASI. Petani memanen padi. KONTAN/Budi Raharja/03/11/2019")
    Caption(text='Petani memanen padi. KONTAN/Budi Raharja/03/11/2019', credit='KONTAN/Budi Raharja')
    """
    caption = _LABEL.sub("", fold(text), count=1) if _LABEL.match(fold(text)) else fold(text)
    if bracket := _BRACKET.search(caption):
        return Caption(caption, _PHOTO_DATE.sub("", bracket[1].strip()))
    credit = _CREDIT.search(caption)
    return Caption(caption, _PHOTO_DATE.sub("", credit["credit"].strip()) if credit else None)
