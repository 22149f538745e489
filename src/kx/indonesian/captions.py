"""Captions of news pictures: "ILUSTRASI. Petani memanen padi. KONTAN/Nama Juru Foto/03/11/2019"."""

import functools
import re
from typing import NamedTuple

from kx.indonesian.labels import NETWORKS, STOCK
from kx.text import fold, regex

_LABEL = regex(
    r"(?:(?:foto )?(?:(?-i:ILUSTRASI)\s*[.:]+\s*|ilustrasi\s*[.:]*$)"
    r"|(?:keterangan (?:gambar|foto(?: utama)?)|image caption)\s*[,:]\s*)+",
    re.IGNORECASE,
)
"""Only in capitals it is a label in front of other words: "Ilustrasi. Foto: Kabar" says all there is to say."""
_STOCK = "|".join(STOCK)
_AGENCY = r"[A-Z][\w&-]*(?:\.\w+)*(?:\s[A-Z][\w&-]*(?:\.\w+)*){0,3}"
_CREDIT = regex(
    rf"""
    (?: ^ | (?<=[.,;:!?)”"’-]) | (?<=[ ]) (?=(?:ANTARA|KONTAN|REUTERS|AFP|DOK)\b) )
    \s* (?: [(] | © \s* (?:\d{{4}})? | Foto: | [*]?/ )? \s*
    (?P<credit>
        {_AGENCY} \s? / \s? [A-Z@][\w.'’-]* (?: [ /][\w.'’-]+ ){{0,4}}       # KONTAN/Juru Foto
      | (?i:[a-z]+\.(?:com|co\.id|id)) \s? / \s? [\w@][\w.'’-]* (?: [ /][\w.'’-]+ ){{0,4}} (?: [ ] \([A-Z][a-z]+\) )?
      | (?i:dok(?:umentasi)?) \b [.:/]? [ ]? [^.()]{{2,60}}                 # Dok. Perusahaan
      | (?i: {_STOCK} ) (?: \.com )? \s? / \s? [\w.@-]{{2,40}}
    )
    (?: / \d{{1,2}} / \d{{1,2}} / \d{{4}} )?                              # the day it was taken
    [)./]* $
    """,
    re.VERBOSE,
)
_SLASHED = regex(rf"/\s?[A-Z@]|\.(?:com|id)\s?/|(?i:{_STOCK})(?:\.com)?\s?/")
_BRACKET = regex(
    r"""
    [(\[] \s*
    (?P<label> (?:foto|photo|sumber|kredit(?:\sfoto)?|dok\.?\sfoto) \s* : | (?:foto|photo)\s(?:oleh|by)\b )? \s*
    (?P<credit> [^()\[\]]{2,70}? ) [.\s]* [)\]] [.\s]* $
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LABELLED = regex(
    r"(?:^|(?<=[.!?”\"|–-] )|(?<=^Ilustrasi/))"
    r"(?:(?:foto|photo|image|gambar|sumber|kredit|kredit foto|sumber foto)\s*:"
    r"|(?:sumber gambar|image source)\s*[,:]|(?:foto|photo) (?:oleh|by) )"
    r"\s*([^()]{2,70}?)[.\s]*$",
    re.IGNORECASE,
)
_AGENCY_FORM = regex(
    r"(?:[^/\d]|(?<=[^\W\d])\d)+/\s?@?[^\W\d].*|dok\b.*|.*-\s?detik\w*"
    r"|antara|reuters|afp|ap|getty images|istimewa|ist|okezone|detikcom"
    rf"|{_STOCK}|(?:tangkapan layar|screenshot)\b.*"
    r"|(?:repro|koleksi|arsip|courtesy)\b.*"
    rf"|{'|'.join(NETWORKS)}|[\w-]+\.(?:com|co\.id|id)",
    re.IGNORECASE,
)
"""A name, a slash and a name; `12/3/2016` and `120 km/jam` are none."""
_PHOTO_DATE = regex(r"/\d{1,2}/\d{1,2}/\d{4}$")


_CREDIT_IN_FRONT = regex(
    r"(?:[A-Za-z][\w.]{1,60}\s?/\s?(?:[A-Z][A-Z .'’]+\s?|(?:[A-Z][a-z'’]+\s)*[A-Z][a-z'’]+)"
    r"|^(?:Twitter|Instagram)\s@\w+\s)(?=[A-Z][a-z])"
)
_NAMES_IN_FRONT = regex(r"(?:[A-Z]\S*\s+){0,8}[A-Z]\S*(?=\s+[a-z(])")
_RUN_INTO_NAME = regex(r"(?:Dok\b|\S*[/-]).*[a-z](?=[A-Z][a-z])")
"""A credit that runs into the first word of a caption, as far as it may: "Dok. Panitia PialaPenjaga gawang"."""
_CREDIT_LABEL = regex(
    r"^[(\[]?(?:(?:(?:sumber|kredit)?\s?foto|photo|image|gambar|sumber|kredit)\s*:"
    r"|(?:sumber gambar|image source)\s*[,:])",
    re.IGNORECASE,
)
_CREDITED_IN_FRONT = regex(r"Dok|(?:[A-Z][\w.]*\s){0,3}[\w.]+\s?/\s?[A-Z]")
"""A credit with its end unknown, since a name follows it: "Kabar/Rani Putri Sari Dewi memanen"."""
_DAY_AT_END = regex(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\.?$")

_LABELS = ("foto", "photo", "sumber", "kredit", "image", "gambar")
_BARE = (". istimewa", ". ist", "! istimewa", ")istimewa", ") istimewa")
_SENTENCE = regex(r" [a-z]\w+")
_FEWEST_SMALL_WORDS = 3
"""Words in lower case of a line behind "Foto:" that says what is seen, and not by whom."""
_LONGEST_OWNER = 60
LONGEST_CAPTION = 600
"""Characters of the caption of a picture."""
_AROUND = " ()[]."
"""What stands around a credit."""
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
    if _is_label(caption):
        return Caption("", None)
    credit = _credit(caption[-_LONGEST_CREDIT:])
    return Caption(caption, _PHOTO_DATE.sub("", credit.rstrip(". ")) if credit else None)


def is_credit(text: str) -> bool:
    """Tell whether a line is nothing but a credit, or the label of one.

    >>> is_credit("Foto: KONTAN/Budi Raharja"), is_credit("Petani memanen padi. KONTAN/Budi Raharja")
    (True, False)
    """
    credit = read_caption(text).credit
    return (
        text.startswith("©")
        or _is_label(text)
        or (credit is not None and without_label(text).strip(_AROUND) == credit.strip(_AROUND))
    )


def _is_label(text: str) -> bool:
    """Tell whether a line is the label of a credit that stands elsewhere, or nowhere."""
    return text.endswith(":") and _CREDIT_LABEL.fullmatch(text) is not None


def is_picture_source(text: str) -> bool:
    """Tell whether a source is that of a picture, and not of an article.

    >>> is_picture_source("Sumber: KABAR/Rani Putri"), is_picture_source("Sumber: Kabar")
    (True, False)
    """
    return "/" in text and "://" not in text and text[:6].casefold() == "sumber" and is_credit(text)


def without_label(credit: str) -> str:
    """Return a credit without "Foto:" in front of it."""
    return _CREDIT_LABEL.sub("", credit).strip()


def has_credit(text: str) -> bool:
    """Tell whether a line ends in a credit, and is not that alone.

    >>> has_credit("Petani memanen padi. ©2019 Kabar.com"), has_credit("KONTAN/Budi Raharja")
    (True, False)
    """
    return ("©" in text or read_caption(text).credit is not None) and not is_credit(text)


def behind_credit(text: str) -> Caption | None:
    """Return the caption that stands behind its credit, as exports print those that stand above it.

    >>> behind_credit("KOMPAS.com/RANI PUTRI Petani memanen padi.")
    Caption(text='Petani memanen padi.', credit='KOMPAS.com/RANI PUTRI')
    """
    if len(text) > LONGEST_CAPTION:
        return None
    if found := _CREDIT_IN_FRONT.search(text):
        return Caption(text[found.end() :], found[0].strip())
    names = _NAMES_IN_FRONT.match(text)
    credit = _RUN_INTO_NAME.match(names[0]) if names else None
    return Caption(text[credit.end() :], credit[0]) if credit else None


def is_of_a_day(text: str) -> bool:
    """Tell whether a line ends with the day, as captions do: "Petani memanen padi, Senin (4/11/2019)."."""
    ends_so = text.endswith((")", ").")) and _DAY_AT_END.search(text) is not None
    return ends_so and not is_credited_in_front(text)


def is_credited_in_front(text: str) -> bool:
    """Tell whether a line begins with a credit whose end is unknown: "Kabar/Rani Putri Bima Aji memanen padi."."""
    return _CREDITED_IN_FRONT.match(text) is not None


@functools.lru_cache(maxsize=256)  # a line is asked whether it has a credit, whether it is one, and which
def _credit(caption: str) -> str | None:
    # The forms are slow, and most lines have nothing of what each of them needs.
    if "©" in caption[-_LONGEST_OWNER:]:
        return caption[caption.rindex("©") :].strip()
    bracket = _BRACKET.search(caption) if caption.rstrip(". ").endswith((")", "]")) else None
    if bracket and (bracket["label"] or _AGENCY_FORM.fullmatch(bracket["credit"])):
        return bracket["credit"].strip()
    low = caption.casefold()
    if any(word in low for word in _LABELS) and (labelled := _LABELLED.search(caption)):
        return labelled[1].strip() if labelled.start() or not _is_sentence(labelled[1]) else None
    if low.rstrip(".").endswith(_BARE):
        return caption.rstrip(".").split()[-1].lstrip(")")
    credit = _CREDIT.search(caption) if "dok" in low or _SLASHED.search(caption) else None
    return credit["credit"].strip() if credit else None


def _is_sentence(text: str) -> bool:
    return len(_SENTENCE.findall(text)) >= _FEWEST_SMALL_WORDS
