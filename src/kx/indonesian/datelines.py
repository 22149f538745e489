"""The place in front of a story: "KONTAN.CO.ID - JAKARTA.", "JAKARTA, KOMPAS.com -"."""

import functools
import re
from itertools import accumulate

from kx.indonesian.datelineforms import BESIDE, BRANDED_ALONE, FORMS, SIGNS_OF_BRANDS, UNBRANDED
from kx.indonesian.places import COUNTRIES, is_place
from kx.text import fold, letters, regex

_MEDIUM = regex(
    r"[\w-]{2,20}\.(?:co\.id|com|id|co|net|tv)\s*[-–—]+\s+(?!\d|(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\b)",
    re.IGNORECASE,
)
"""The medium and a dash, as in front of a text and, with a date behind it, above one."""
_LONGEST_MEDIUM = 21
"""Characters up to the full stop in its name."""

_WITHOUT_SIGN = regex(r"([A-Z][\w'’]+(?: [A-Z][\w'’]+){0,2}), ((?:[A-Z]\w+ ){1,3})")
"""A place, a comma and a name; whether that is the site's own, the page tells."""
_COMMAS = regex(r"[,(|]+|[-–—] |(?<= )/ ")

_SET_OFF = regex(r"([A-Z][\w '’/-]{2,23})(?:[:.] |[–—](?=(?P<next>\w+)))(?=[\"“‘A-Z])")
_BESIDE_MEDIUM = regex(r"([A-Z]\w{2,}(?: [A-Z]\w{2,}){0,2}), [A-Z]\w{1,20}(?: [A-Z]\w{2,20}){0,2}")
_SET_APART = regex(
    r"(?P<place>[A-Z]{3,}(?: [A-Z]{3,}){0,2}|[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2})(?P<medium>, [A-Z]{2,5})?"
    r" ?(?:–|—|--?) ?(?=[\"“‘A-Z])"
)
_PREPOSITIONS = "di ke dari in at from".split()
_OF_PLACES = """
    kabupaten kota kecamatan desa kelurahan pulau bupati camat pemkab pemkot polres polresta polsek puskesmas warga
    masyarakat
""".split()
"""Words in front of a place's name."""
_DAY_BEHIND = regex(
    r"\s?(?:,|\()\s?(?:[A-Z][a-z'’]{3,6},?\s)?\(?(\d{1,2}\s[A-Za-z]{3,9}\s\d{4}|\d{1,2}/\d{1,2}/\d{4})\b"
)
_BRAND_TWICE = regex(r"^([\w-]+\.(?:com|co\.id|id))\s*[-–—]\s*(?=\1,)")
_LONGEST_LEAD = 100
_SHORTEST_PLACE = len("Kab.")
_LEAD = regex(r"\[[A-Z]|[^-–—.(:]{2,60}[-–—.(:]|[\w-]{2,20}\.\w|[A-Z]{3}[^a-z,]{0,20},")
"""Every form has a dash, a full stop, a bracket or capitals early on; most lines have none, which spares the forms."""


def read_dateline(paragraph: str, *, branded: bool = False) -> str | None:
    """Return the place as printed at the head of a first paragraph, or None; `branded`: where the medium stands by it.

    >>> read_dateline("KONTAN.CO.ID -\u00a0NEW YORK\u00a0. Harga emas naik.")
    'NEW YORK'
    >>> read_dateline("KONTAN.CO.ID - Harga emas naik.") is None
    True
    """
    place, is_branded = _in_lead(paragraph[:_LONGEST_LEAD])
    return place if is_branded or not branded else None


def read_day(paragraph: str) -> str | None:
    """Return the day that the dateline of a first paragraph names behind the place.

    >>> read_day("Tuban, 12 Juli 2018 (KABAR/Rilis) - Kapal tiba."), read_day("TUBAN - Pada 12 Juli 2018 kapal tiba.")
    ('12 Juli 2018', None)
    """
    place = read_dateline(paragraph)
    day = _DAY_BEHIND.match(paragraph[paragraph.find(place) + len(place) :]) if place else None
    return day[1] if day else None


@functools.lru_cache(maxsize=1024)  # the lines of a page are asked several times, for where its text begins
def _in_lead(text: str) -> tuple[str | None, bool]:
    """Return the place, and whether its form names the medium."""
    lead = fold(text)
    if lead.find(".co") != lead.rfind(".co"):
        lead = _BRAND_TWICE.sub("", lead, count=1)
    if not _LEAD.match(lead):
        return None, False
    low = lead.casefold()
    has_brand = any(sign in low for sign in SIGNS_OF_BRANDS)
    if not has_brand and not _may_stop(lead):
        return None, False
    beginning = lead if has_brand else lead[: _end_of_place(lead)]
    for form, proves in FORMS if has_brand else UNBRANDED:
        found = form.pattern.match(lead) if form.sign in beginning else None
        if found and (place := _trim(found["place"]) if proves else _known(_trim(found["place"]))):
            return place, form.branded
    return None, False


def _end_of_place(lead: str) -> int:
    """Return where a place in front of a story ends at the latest, whatever stands beside it."""
    ends = (lead.find(sign, _SHORTEST_PLACE) for sign in (" -", " –", " —", ". "))
    return min((end for end in ends if end > 0), default=len(lead))


def _known(place: str) -> str:
    """Return a place that is known, without what stands behind a comma and is none: "Tuban/Lamongan, Suara Teluk".

    What begins with a lone letter is a part of the country: "Manokwari, W Papua".
    """
    narrow, _, wide = place.partition(", ")
    wide = wide[2:] if wide[1:2] == " " else wide
    is_wide = is_place(wide) or wide.casefold() in COUNTRIES
    return (place if is_wide else narrow) if is_place(narrow) else ""


def _may_stop(lead: str) -> bool:
    """Tell whether there is a dash, a colon or a day, or a first word in capitals, as in all forms without a medium."""
    is_dated = lead.partition(", ")[2][:1].isdigit()
    return is_dated or "-" in lead or "–" in lead or "—" in lead or ": " in lead or not lead[1:2].islower()


def read_branded(paragraph: str, brands: frozenset[str]) -> str | None:
    """Return the place where a site's own name stands beside it; `brands` are names as `letters`.

    >>> read_branded("OKSIBIL, Cenderawasih Kini - Bandara dibuka.", frozenset({"cenderawasihkini"}))
    'OKSIBIL'
    >>> read_branded("Balige, LENSA TOBA Jembatan retak.", frozenset({"lensatoba"}))
    'Balige'
    >>> read_branded("Pemimpin Redaksi, Lensa Toba Hotman", frozenset({"lensatoba"}))
    """
    lead = fold(paragraph[:_LONGEST_LEAD])
    plain = _WITHOUT_SIGN.match(lead)
    names = accumulate(map(letters, plain[2].split())) if plain else ()
    if plain and (plain[1].isupper() or is_place(plain[1])) and any(name in brands for name in names):
        return plain[1]
    found = BESIDE.match(lead)
    parts = [part.strip(" ()") for part in _COMMAS.split(found[1])] if found else []
    places = [part for part in parts if letters(part) not in brands]
    return ", ".join(places) if len(places) in range(1, len(parts)) else None


def read_set_off(paragraph: str) -> str | None:
    """Return the place in front of a story, set off by a sign that lists, quotations and ways between places have too.

    >>> read_set_off("Makassar: Perahu itu perpustakaan."), read_set_off("Rusdi: Tidak tahu.")
    ('Makassar', None)
    >>> read_set_off("Mataram\u2013PT Rinjani membuka kantor."), read_set_off("Solo\u2013Jogja ditempuh satu jam.")
    ('Mataram', None)
    """
    found = _SET_OFF.match(paragraph)
    leads_on = found and found["next"] and is_place(found["next"])
    return found[1] if found and not leads_on and is_place(found[1]) else None


def read_told(story: str) -> str | None:
    """Return what is set off by a dash in front of a story, where that speaks of it as of a place.

    Of names in small letters it must say more than where: "Timnas Indonesia - Vietnam" has "di Timnas Indonesia".

    >>> read_told("TELUK SARI - Kapal baru tiba di Teluk Sari."), read_told("Teluk Sari - Kapal tiba di Teluk Sari.")
    ('TELUK SARI', None)
    >>> read_told("Teluk Sari - Kapal tiba, kata Camat Teluk Sari."), read_told("Teluk Sari, KTS - Ia ke Teluk Sari.")
    ('Teluk Sari', 'Teluk Sari')
    """
    found = _SET_APART.match(story)
    if not found:
        return None
    place, behind = found["place"], story[found.end() :].casefold()
    is_marked = place.isupper() or found["medium"]
    words = (*_OF_PLACES, *(_PREPOSITIONS if is_marked else ()))
    return place if any(f" {word} {place.casefold()}" in behind for word in words) else None


def _trim(place: str) -> str:
    return place.strip(" ,.-/")


def opens_text(line: str) -> bool:
    """Tell whether a line begins as a first paragraph does: with a dateline, or with the medium and a dash.

    >>> opens_text("TEMPO.CO - Harga beras naik."), opens_text("Tempo menulis - dan dibaca.")
    (True, False)
    """
    has_medium = "." in line[:_LONGEST_MEDIUM] and _MEDIUM.match(line) is not None
    return has_medium or read_dateline(line) is not None


def is_dateline_alone(line: str) -> bool:
    """Tell whether a line is a dateline and nothing behind it, as where the place stands outside the paragraph.

    >>> is_dateline_alone("Jakarta -"), is_dateline_alone("TABANAN, Warta"), is_dateline_alone("Jakarta - Harga naik.")
    (True, True, False)
    >>> is_dateline_alone("KONTAN.CO.ID - TABANAN."), is_dateline_alone("KONTAN.CO.ID - TABANAN. Harga naik.")
    (True, False)
    """
    if line.endswith((".", ",")) and BRANDED_ALONE.fullmatch(line):
        return True
    if (beside := _BESIDE_MEDIUM.fullmatch(line)) and is_place(beside[1]):
        return True
    return len(line) <= _LONGEST_LEAD and line.endswith(("-", "–", "—")) and read_dateline(f"{line} ") is not None
