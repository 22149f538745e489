"""The place in front of a story: "KONTAN.CO.ID - JAKARTA.", "JAKARTA, KOMPAS.com -"."""

import re

from kx.indonesian.places import is_place

_BRAND = (
    r"(?: [\w-]{2,20} \. (?i:co\.id|com|id|co|net|tv) | CNN[ ]Indonesia | CNBC[ ]Indonesia | ANTARA(?:[ ]News)? | VOI )"
)
_CAPITALS = r"(?P<place> [A-Z][A-Z'’]+ (?: [ ,/-][ ]? [A-Z][A-Z.'’]* )* )"
_TITLED = r"(?P<place> [A-Z][\w'’]+ (?: [ /] [A-Z][\w'’]+ ){0,3} )"
_STOP = r"[ ]? (?: \. (?=[ \"“‘A-Z]) | [ ][-–—]+[ ] | -- )"
_NEXT_TO_BRAND = r"^ \W{0,3} %s [ ]? [-–—,|:]+ [ ]?" % _BRAND  # noqa: UP031 - braces abound in the pattern


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)


_PROVEN = (
    # KONTAN.CO.ID - JAKARTA.   REPUBLIKA.CO.ID, JAKARTA --   TEMPO.CO, Jakarta -
    _form(rf"{_NEXT_TO_BRAND} {_CAPITALS} [ ]? [.–—-]"),
    _form(rf"^ {_BRAND} , [ ]? {_TITLED} [ ]? (?: [ ][-–—]+[ ] | -- )"),
    # JAKARTA, KOMPAS.com -   Jakarta, CNN Indonesia --   Jakarta (ANTARA) -
    _form(rf"^ {_TITLED} [ ]? [,(]+ [ ]? {_BRAND} \)? [ ]? [-–—:]"),
)
"""Forms in which the name of the medium proves the dateline, most certain first."""

_LIKELY = (
    # KONTAN.CO.ID - JAKARTA Indonesia menjadi …   KONTAN.CO.ID - Jakarta.   TEMPO.CO, Jakarta-Presiden …
    _form(rf"{_NEXT_TO_BRAND} {_CAPITALS} [ ] (?=[A-Z][a-z])"),
    _form(rf"{_NEXT_TO_BRAND} {_TITLED} [ ]? [.–—-]"),
    # JAKARTA. Before 2017   Jakarta -
    _form(rf"^ {_CAPITALS} {_STOP}"),
    _form(rf"^ {_TITLED} [ ]? (?: [ ][-–—]+[ ] | -- )"),
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
        if found := form.match(lead):
            return _trim(found["place"])
    for form in _LIKELY:
        if (found := form.match(lead)) and is_place(_trim(found["place"])):
            return _trim(found["place"])
    return None


def _trim(place: str) -> str:
    return place.strip(" ,.-/")
