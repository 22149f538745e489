"""Reading a text that is to be one date, as a whole."""

from html import unescape
from typing import Final

from kx.errors import DateError
from kx.indonesian.dates import machine
from kx.indonesian.dates.atoms import atoms
from kx.indonesian.dates.moment import Moment
from kx.indonesian.dates.phrases import BEGINNERS, phrases
from kx.indonesian.dates.reference import Reference
from kx.indonesian.dates.surroundings import agree, opened
from kx.indonesian.dates.tokens import tokenised
from kx.indonesian.numerals import CARDINALS, SCALES
from kx.text import displayable, fold, regex

LONGEST: Final = 240


def read(text: str, here: Reference) -> Moment:
    """Return the moment that the whole of `text` names; only names, labels and counters may stand around it."""
    if len(text) > LONGEST:
        raise DateError(f"a text of more than {LONGEST} characters is no date", "Give the date alone.")
    plain = _canonical(text)
    try:
        return machine.read(plain, here) or _phrase(plain, here)
    except (ValueError, OverflowError) as error:
        raise DateError("a date or an offset beyond the years 1 to 9999", "Give a nearer one.") from error


def _canonical(text: str) -> str:
    if "&" in text:
        text = unescape(text)
    if not text.isascii():
        # A right quotation mark in UTF-8 that was read as Windows-1252; digits of other scripts.
        text = _DIGIT.sub(lambda digit: str(int(digit[0])), displayable(text.replace("â€™", "'")))
    text = _RUN_ON.sub(r"\g<0> ", text)
    if "(" in text:
        text = _SPELT_OUT.sub("", text)
    if _SLIP.search(text):
        text = _SLIP.sub(lambda slip: slip[0].translate(_READ), text)
    return fold(text).strip('"“”')


_RUN_ON: Final = regex(
    r"(?<![A-Za-z])(?:WI(?:B|TA|T)|[AP]M|[ap]m)(?=[A-Z][a-z])|(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?=[0-9]+ [a-z])"
    r"|(?<=[0-9][:.][0-9]{2})(?=[A-Z][a-z]{2})|(?<=[a-z] [12][0-9]{3})(?=[A-Z][a-z]{2})"
    r"|(?<=[a-z]{3})(?=[0-9]{2} [A-Z][a-z]{2,8} [12][0-9]{3},? [0-9]{1,2}[:.][0-9]{2})"
)
"""What runs into the next word where a page has elements side by side: `14.02 WITADibaca 12 kali`, `3:00 PMHits`."""
_NUMERALS: Final = "|".join(" ".join((*CARDINALS.values(), *SCALES.values())).split())
_SPELT_OUT: Final = regex(rf"(?<=[0-9]) \((?:(?:{_NUMERALS})\b ?)+\)")
"""The day of a letter in words: `06 (enam) Oktober 2022`."""
_DIGIT: Final = regex(r"\d(?<![0-9])")
_SLIP: Final = regex(r"(?<=[0-9]);(?=[0-9])|\b(?=[0-9]*[OolI])(?=[OolI]*[0-9])[0-9OolI]{2,4}\b")
"""A semicolon between the figures of a clock, and figures that a reading machine took for letters: `2O24`, `l7`."""
_READ: Final = str.maketrans(";OolI", ":0011")


# There is no fallback to dateparser on purpose. On the strings that the grammar refuses it added no
# right answer and made dates of 22 out of 133, among them `12%`, `3/4`, `pukul 26.00 WIB` and
# `00/11/2019` (dateparser 1.5.0, languages id and en, DMY, past), while the grammar alone read all
# 324 valid strings of the same collection.
def _phrase(text: str, here: Reference) -> Moment:
    found = atoms(tokenised(text, 0, len(text)))
    impossible = found.first("IMPOSSIBLE")
    if isinstance(impossible, DateError):
        raise impossible
    for start, kind in enumerate(found.kinds):
        candidates = phrases(found.kinds, start) if kind in BEGINNERS else ()
        if candidates and agree(found, start, candidates[0].end):
            phrase = candidates[0]
            return opened(phrase.read(found.part(start, phrase.end), here), found, start)
    raise DateError("no date was found", "Write it as 3 November 2019, 14.02 WIB.")
