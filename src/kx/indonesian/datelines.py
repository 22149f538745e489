"""The place in front of a story: "KONTAN.CO.ID - JAKARTA.", "JAKARTA, KOMPAS.com -"."""

import re

from kx.indonesian.places import is_place

_BRAND = r"""(?:
    [\w-]{2,20} \. (?i:co\.id|com|id|co|net|tv) | CNN[ ]Indonesia | CNBC[ ]Indonesia | VOI
    | (?i:antara) (?:[ ]News|/\w+)? | Kompas[A-Z]?\w* | Tribun\w* | Republika | detik\w*
)"""
_CAPITALS = r"(?P<place> [A-Z][A-Z'’]+ (?: [ ,/-][ ]? [A-Z][A-Z.'’]* )* )"
_TITLED = r"(?P<place> [A-Z][\w'’]+ (?: [ /] [A-Z][\w'’]+ ){0,3} (?: ,[ ] [A-Z][\w.]+ (?: [ ][A-Z]\w+ )? )? )"
_DASH = r"[ ]? (?: [ ][-–—]+(?:[ ]|$) | --+ )"
_STOP = rf"[ ]? (?: \. (?=[ \"“‘A-Z]) | {_DASH} )"
_NEXT_TO_BRAND = rf"^ \W{{0,3}} {_BRAND} [ ]? [-–—,|:]+ [ ]?"


_PROVEN = (
    # KONTAN.CO.ID - JAKARTA.   REPUBLIKA.CO.ID, JAKARTA --   TEMPO.CO, Jakarta -
    rf"{_NEXT_TO_BRAND} {_CAPITALS} [ ]? [.–—-]",
    rf"^ {_BRAND} , [ ]? {_TITLED} {_DASH}",
    # JAKARTA, KOMPAS.com -   Jakarta, CNN Indonesia --   Mataram, NTB (ANTARA) -   ISTANBUL, 23 Mei 2016 (Antara/…) --
    rf"^ {_TITLED} (?: , [ ] \d{{1,2}} [ ] \w+ [ ] \d{{4}} )? [ ]? [,(]+ [ ]? {_BRAND} \)? [ ]? [-–—:]",
)
"""Forms in which the name of the medium proves the dateline, most certain first."""

_LIKELY = (
    # KONTAN.CO.ID - JAKARTA Indonesia menjadi …   KONTAN.CO.ID - Jakarta.   TEMPO.CO, Jakarta-Presiden …
    rf"{_NEXT_TO_BRAND} {_CAPITALS} [ ] (?=[A-Z][a-z])",
    rf"{_NEXT_TO_BRAND} {_TITLED} [ ]? [.–—-]",
    # JAKARTA. Before 2017   Jakarta -
    rf"^ {_CAPITALS} {_STOP}",
    rf"^ {_TITLED} {_DASH}",
    # Liputan6.com, Jakarta Presiden …
    rf"^ {_BRAND} , [ ]? (?P<place> [A-Z]\w+ [ ] [A-Z]\w+ ) [ ]",
    rf"^ {_BRAND} , [ ]? (?P<place> [A-Z]\w+ ) [ ]",
)
"""Forms that a sentence may have too: they count only with a known place."""

_LONGEST_LEAD = 100


def read_dateline(paragraph: str) -> str | None:
    """Return the place as printed at the head of a first paragraph, or None.

    >>> read_dateline("KONTAN.CO.ID - NEW YORK . Harga emas naik.")
    'NEW YORK'
    >>> read_dateline("KONTAN.CO.ID - Harga emas naik.") is None
    True
    """
    lead = paragraph[:_LONGEST_LEAD]
    for form in _PROVEN:
        if found := re.match(form, lead, re.VERBOSE):
            return _trim(found["place"])
    for form in _LIKELY:
        if (found := re.match(form, lead, re.VERBOSE)) and is_place(_trim(found["place"])):
            return _trim(found["place"])
    return None


def _trim(place: str) -> str:
    return place.strip(" ,.-/")


def is_dateline_alone(line: str) -> bool:
    """Tell whether a line is a dateline and nothing behind it, as where the place stands outside the paragraph.

    >>> is_dateline_alone("Jakarta -"), is_dateline_alone("Jakarta - Harga beras naik.")
    (True, False)
    """
    return len(line) <= _LONGEST_LEAD and line.endswith(("-", "–", "—")) and read_dateline(f"{line} ") is not None
