"""Captions of news pictures: "ILUSTRASI. Petani memanen padi. KONTAN/Nama Juru Foto/03/11/2019"."""

import re
from typing import NamedTuple

from kx.text import fold

_LABEL = re.compile(r"(?:ilustrasi|foto ilustrasi|keterangan foto|foto)\s*[.:]+\s*", re.IGNORECASE)
_CREDIT = re.compile(
    r"""
    (?: ^ | (?<=[.,;:!?)”"’-][ ]) | (?<=[ ]) (?=(?:ANTARA|KONTAN|REUTERS|AFP|DOK)\b) ) [(]?
    (?P<credit>
        (?: [A-Z][\w&-]* (?:\.\w+)* [ ]? ){1,4} / [ ]? [A-Z][\w.'’-]* (?: [ ] [\w.'’-]+ ){0,4}  # KONTAN/Juru Foto
      | (?i:dok(?:umentasi)?) \b [.:/]? [ ]? [^.]{2,60}                                      # Dok. Perusahaan
    )
    (?: / \d{1,2} / \d{1,2} / \d{4} )?                                                      # the day it was taken
    [).]* $
    """,
    re.VERBOSE,
)


class Caption(NamedTuple):
    """A caption as printed, and the credit at its end."""

    text: str
    credit: str | None


def read_caption(text: str) -> Caption:
    """Return the caption without its label, and its credit without a date.

    >>> read_caption("ILUSTRASI. Petani memanen padi. KONTAN/Budi Raharja/03/11/2019")
    Caption(text='Petani memanen padi. KONTAN/Budi Raharja/03/11/2019', credit='KONTAN/Budi Raharja')
    """
    caption = _LABEL.sub("", fold(text), count=1) if _LABEL.match(fold(text)) else fold(text)
    credit = _CREDIT.search(caption)
    return Caption(caption, credit["credit"].strip() if credit else None)
