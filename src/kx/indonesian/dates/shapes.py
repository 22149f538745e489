"""Shapes: regular expressions over kinds of word instead of characters.

Every kind of token and atom is one character, so that a text is a string of kinds which `re`
can match, in linear time and from any place. Shapes are written with the names below:
`NUMBER MONTH YEAR?` is a day, a month and perhaps a year.
"""

import re
from functools import cache
from typing import Final

_KINDS: Final = """
    DIGIT TWO_DIGITS HUNDREDS YEAR OTHER_NUMBER SCALE THOUSAND ONE_THOUSAND ORDINAL ROMAN KE SUFFIX
    NAMED_WEEKDAY SUNDAY WEEK_OR_SUNDAY MARKET_DAY
    MONTH MISSPELT FISCAL HIJRI_MONTH HIJRI_PAIR HIJRI_SECOND HIJRIAH MASEHI
    ZONE GREENWICH AREA WAKTU SETEMPAT INDONESIA DAY_PART MERIDIEM CLOCK_LABEL LEWAT KURANG
    CLOCK_UNIT JAM HARI PEKAN BULAN TAHUN DECADE SINGLE SINGLE_CLOCK YEAR_PART QUARTER_LETTER EDGE DASARIAN
    SIDE LAGI NANTI INI SEBELUMNYA TERAKHIR KEMARIN DULU TADI ENGLISH_SIDE
    NAMED_DAY NOW BARU SAJA SEVERAL HALF QUARTER_OF ARTICLE
    TO AND OR BETWEEN SINCE UPDATED LABEL_WORD TANGGAL FILLER NUMERO WORD
    COMMA STOP DOT COLON SLASH DASH PLUS APOSTROPHE OPEN CLOSE BAR OTHER

    DATE DAY_MONTH FRACTION MONTH_YEAR HIJRI_DATE CLOCK BARE_CLOCK
    PART NTH_WEEK NTH_THIRD RELATIVE_DAY RELATIVE_YEAR SPAN INSTANT IMPOSSIBLE
"""

KIND: Final = {name: chr(0x80 + place) for place, name in enumerate(_KINDS.split())}

# Names for several kinds.
_CLASSES: Final = {
    "NUMBER": "DIGIT TWO_DIGITS",
    "LONG_NUMBER": "HUNDREDS OTHER_NUMBER",
    "WEEKDAY": "NAMED_WEEKDAY SUNDAY WEEK_OR_SUNDAY",
    "WEEK": "PEKAN SUNDAY WEEK_OR_SUNDAY",
    "TIME": "CLOCK BARE_CLOCK",
    "LABEL": "LABEL_WORD TANGGAL",
    "WRITTEN": "DATE DAY_MONTH FRACTION",
    "UNIT": "CLOCK_UNIT JAM HARI PEKAN SUNDAY WEEK_OR_SUNDAY BULAN TAHUN DECADE",
}

# Pieces that return in many shapes.
_PIECES: Final = {
    "PAST": "(?:FILLER* [SIDE KEMARIN])",
    "TOWARDS": "(?:FILLER* [SIDE KEMARIN NANTI INI])",
    "NTH": "(?:ORDINAL|DIGIT|KE DASH? [ORDINAL DIGIT])",
    # What may stand behind a year of two digits: without it, `2 November 14 orang` has a year.
    "YEAR_END": "(?=STOP? $|[COMMA CLOSE BAR ZONE CLOCK_LABEL JAM DASH SLASH]|NUMBER [COLON DOT])",
    # No number may run on behind a date of numbers, unless a clock or a date begins there.
    "ENDED": "(?![DASH SLASH DOT] (?:LONG_NUMBER|[NUMBER YEAR] (?![COLON DOT SLASH DASH MONTH]))|OTHER)",
    "PARTED": "(?:DAY_PART (?:HARI (?!INI))?)",
    "GMT": "(?:GREENWICH (?:[PLUS DASH] (?:LONG_NUMBER|NUMBER (?:[COLON DOT] TWO_DIGITS)?) (?!DOT))?)",
    "OFFSET": "(?:PLUS (?:LONG_NUMBER|YEAR|NUMBER (?:COLON TWO_DIGITS)?)|DASH LONG_NUMBER)",
    "LOCAL_TIME": "(?:WAKTU (?:SETEMPAT|INDONESIA? FILLER? [AREA EDGE]))",
    "ZONED": "(?:ZONE (?:OPEN GMT CLOSE)?|GMT|OFFSET|LOCAL_TIME|OPEN (?:ZONE|GMT|LOCAL_TIME) CLOSE)",
    "GAP": "[COMMA BAR SLASH DASH STOP COLON LABEL UPDATED FILLER]*",
    "CONNECTOR": "(?:[TO KE] FILLER?|[DASH AND])",
}

_NAMES: Final = re.compile(r"\[ ([A-Z_\ ]+) \] | ([A-Z_]+)", re.VERBOSE)


def expanded(shape: str) -> str:
    """Return `shape` as the source of a verbose regular expression over kinds."""
    return _NAMES.sub(_expansion, shape)


@cache
def compiled(shape: str) -> re.Pattern[str]:
    """Return `shape` ready to match; blanks mean nothing, since no kind is a blank."""
    return re.compile(expanded(shape), re.VERBOSE)


@cache
def kinds(names: str) -> frozenset[str]:
    """Return the kinds that `names` stands for, blanks between them.

    >>> kinds("NUMBER") == {KIND["DIGIT"], KIND["TWO_DIGITS"]}
    True
    """
    return frozenset(KIND[kind] for name in names.split() for kind in _CLASSES.get(name, name).split())


def _expansion(match: re.Match[str]) -> str:
    several, name = match.groups()
    if name in _PIECES:
        return expanded(_PIECES[name])
    if name in KIND:
        return KIND[name]
    return f"[{''.join(sorted(kinds(several or name)))}]"
