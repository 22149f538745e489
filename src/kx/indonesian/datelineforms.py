"""The forms of a dateline: what stands around the place, told by the name of the medium or by a known place."""

import re
from typing import NamedTuple

from kx.indonesian.calendar import MONTHS
from kx.text import regex

_BRAND = r"""(?:
    [\w-]{2,20} \. (?i:(?:co|or|go|ac|web|my)\.id|com|id|co|net|news|org|tv) | CNN[ ]Indonesia | CNBC[ ]Indonesia | VOI
    | KBRN | (?i:antara) (?:[ ]News|/\w+)? | Kompas[A-Z]?\w* | Tribun\w* | Republika | detik\w*
)"""
SIGNS_OF_BRANDS = (
    ".co", ".id", ".net", ".news", ".org", ".tv",
    "antara", "detik", "indonesia", "kbrn", "kompas", "republika", "tribun", "voi",
)  # fmt: skip
"""In lower case: where none of these stands, no brand does, and half of the forms need not be tried."""
_CAPITALS = r"(?P<place> (?: KAB\.[ ]? )? [A-Z][A-Z'’]+ (?: [ ,/-][ ]? [A-Z][A-Z.'’]* )* )"
_WORD = r"(?: (?P<{0}> [A-Z]\w+ )-(?P={0}) | [A-Z][\w'’]+ )"
"""A word of a place's name, said twice as in `Fak-Fak`, or once."""
_TITLED = (
    rf"(?P<place> (?: Kab\.[ ] )? {_WORD.format('one')} (?: [ /] {_WORD.format('more')} ){{0,3}}"
    r" (?: ,[ ] [A-Z][\w.]* (?: [ ][A-Z]\w+ )? )? )"
)
_DASH = r"[ ]? (?: [ ][-–—]+(?:[ ]|$) | --+ | [–—](?=[ ]) )"
_STOP = rf"[ ]? (?: \. (?=[ \"“‘A-Z]) (?! (?i:com?|id|net|tv)\b ) | {_DASH} )"
_MONTH = rf"(?: {'|'.join(' '.join(MONTHS.values()).title().split())} )\b"
_ON_DAY = (
    r",[ ] (?: (?: Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad ) ,? [ ] )?"
    rf" (?: \(? \d{{1,2}} [ ] (?: \w+ [ ] \d{{4}} | {_MONTH} ) | \(? \d{{1,2}} / \d{{1,2}} (?: / \d{{4}} )? ) \)?"
)
_WORDS = r"[A-Z][\w'’]* (?: [ ][A-Z][\w'’]* ){0,2}"
_NEXT_TO_BRAND = rf"^ \W{{0,3}} {_BRAND} [ ]? [-–—,|:]+ [ ]?"


class Form(NamedTuple):
    """A way to print a dateline, with the name of the medium or without it."""

    pattern: re.Pattern[str]
    branded: bool
    sign: str
    """What stands in it before a dash or a full stop; nothing where that differs."""


def _form(pattern: str, sign: str = "") -> Form:
    return Form(regex(pattern, re.VERBOSE), branded=_BRAND in pattern, sign=sign)


_PROVEN = (
    # KONTAN.CO.ID - JAKARTA.   REPUBLIKA.CO.ID, JAKARTA --   TEMPO.CO, Jakarta -
    _form(rf"{_NEXT_TO_BRAND} {_CAPITALS} [ ]? (?: [.–—] | -(?!\w) )"),
    _form(rf"^ {_BRAND} , [ ]? {_TITLED} (?: {_DASH} | [ ]? : [ ] )"),
    # WARTATELUK.CO KENDAL -
    _form(rf"^ {_BRAND} [ ] {_CAPITALS} {_DASH}"),
    # JAKARTA, KOMPAS.com -   Jakarta, CNN Indonesia --   Mataram, NTB (ANTARA) -   ISTANBUL, 23 Mei 2016 (Antara/…) --
    _form(rf"^ {_TITLED} (?: {_ON_DAY} )? [ ]? ,? [ ]? [,(]+ [ ]? {_BRAND} (?: \)? [ ]? [-–—:] | \)[.] )"),
    # WARTATELUK.COM (Kendal) -
    _form(rf"^ {_BRAND} [ ]? \( {_TITLED} \) {_DASH}"),
    # KENDAL | WARTATELUK.COM -
    _form(rf"^ {_TITLED} [ ]? \| [ ]? {_BRAND} {_DASH}"),
    # CIAMIS, (KP).-
    _form(rf"^ {_CAPITALS} ,? [ ]? \( [A-Z]{{2,6}} \) [ ]? \. [ ]? [-–—]", "("),
)
"""Forms in which the name of the medium proves the dateline, most certain first."""

_LIKELY = (
    # KONTAN.CO.ID - JAKARTA Indonesia menjadi …   KONTAN.CO.ID - Jakarta.   TEMPO.CO, Jakarta-Presiden …
    _form(rf"{_NEXT_TO_BRAND} {_CAPITALS} [ ] (?=[A-Z][a-z]|[\d\"“‘])"),
    _form(rf"{_NEXT_TO_BRAND} {_CAPITALS} [ ]? [-:]"),
    _form(rf"{_NEXT_TO_BRAND} {_TITLED} [ ]? [.–—-]"),
    # KONTAN.CO.ID. JAKARTA.   KONTAN.CO.ID JAKARTA.
    _form(rf"^ {_BRAND} \.? [ ] {_CAPITALS} {_STOP}"),
    # TUBAN, JAWA TIMUR -
    _form(rf"^ (?P<place> {_WORDS} ,[ ] {_WORDS} ) {_DASH}", ","),
    # Jakarta, VIVA -   Jember, IDN Times -   Warta Ekonomi, Ngawi -   Metrotvnews.com, Kupang:
    _form(rf"^ (?P<place> {_WORDS} ) , [ ] {_WORDS} {_DASH}", ","),
    _form(rf"^ [\w. ]{{2,24}} , [ ] (?P<place> {_WORDS} ) (?: {_DASH} | [ ]? : [ ] )", ","),
    # KAYUAGUNG,OKIPOS |
    _form(rf"^ {_CAPITALS} , [ ]? [A-Z]{{3,}} [ ]? \| [ ]", "|"),
    # Padang, (Ranahkabar)—Dosen …
    _form(rf"^ {_TITLED} ,? [ ]? \( [A-Z]\w+ \) [–—]+", "("),
    # Bitung, 14 September 2022.   Bitung (14 September 2022) -
    # Bitung, 14 September 2022 -   Jakarta, 17/03/2022 Kemenkeu -
    _form(rf"^ {_TITLED} {_ON_DAY} \. [ ]", ","),
    _form(
        rf"^ {_TITLED} [ ] \( (?: \d{{1,2}} [ ] \w+ [ ] \d{{4}} | \d{{1,2}} / \d{{1,2}} (?: / \d{{4}} )? ) \) {_DASH}",
        "(",
    ),
    _form(rf"^ {_TITLED} {_ON_DAY} (?: [ ] \(? [A-Z]\w+ (?: [ /][A-Z]\w+ )? \)? )? {_DASH}", ","),
    # BITUNG, WARTAUTARA.COM |
    _form(rf"^ {_CAPITALS} , [ ]? {_BRAND} [ ]? \|"),
    # TABANAN, NusaBali Krama …
    _form(rf"^ {_CAPITALS} , [ ] [A-Z]\w+ [ ] (?=[A-Z][a-z])", ","),
    # TOBELO, BH- Pos …
    _form(rf"^ {_CAPITALS} , [ ] [A-Z]{{2,5}} [ ]? - [ ] (?=[A-Z\"“‘])", ","),
    # MEDAN (Waspada):   Manokwari, W Papua (ANTARA) -
    _form(rf"^ {_TITLED} ,? [ ]? \( [A-Z][\w.]* (?: [ ] [A-Z]\w* ){{0,2}} \) (?: {_DASH} | [ ]? :[ ] )", "("),
    # [KUPANG] Warga …
    _form(rf"^ \[ {_CAPITALS} \] [ ]", "["),
    # BITUNG- Warga …
    _form(rf"^ {_CAPITALS} - [ ] (?=[A-Z\"“‘])"),
    # JAKARTA. Before 2017   Jakarta -
    _form(rf"^ {_CAPITALS} {_STOP}"),
    _form(rf"^ {_TITLED} \.? {_DASH}"),
    # Liputan6.com, Jakarta Presiden …
    _form(rf"^ {_BRAND} , [ ]? (?P<place> [A-Z]\w+ [ ] [A-Z]\w+ ) [ ]"),
    _form(rf"^ {_BRAND} , [ ]? (?P<place> [A-Z]\w+ ) [ ]"),
)
"""Forms that a sentence may have too: they count only with a known place."""

FORMS = (*((form, True) for form in _PROVEN), *((form, False) for form in _LIKELY))
UNBRANDED = tuple((form, proves) for form, proves in FORMS if not form.branded)
"""Forms, and whether each proves itself; and those that can match where no medium is named."""

BESIDE = regex(
    rf"""( (?: [A-Z][\w.'’/]*+ [ ]? ){{1,4}}
    (?: (?: [,(|]+ | [-–—/](?=[ ]) ) [ ]? (?: [A-Z][\w.'’]*+ [ ]? ){{1,5}} ){{1,2}} \)? )
    (?: {_DASH} | (?<=\.)[-–—]+[ ] | [:|][ ] )""",
    re.VERBOSE,
)
"""A place, a comma and a name, in either order."""
BRANDED_ALONE = regex(rf"{_NEXT_TO_BRAND} {_CAPITALS} [ ]? \. | {_BRAND} [ ]? ,", re.VERBOSE)
"""A dateline with nothing behind it."""
