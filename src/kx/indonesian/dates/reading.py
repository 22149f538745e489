"""Reading a whole text, or the date that begins at a place in running text."""

from datetime import datetime
from html import unescape
from typing import Final

from kx.errors import DateError
from kx.indonesian.dates import machine
from kx.indonesian.dates.atoms import Atoms, atoms
from kx.indonesian.dates.moment import Moment
from kx.indonesian.dates.phrases import Phrase, phrases
from kx.indonesian.dates.reference import Reference, reference
from kx.indonesian.dates.shapes import kinds
from kx.indonesian.dates.surroundings import agree, opened
from kx.indonesian.dates.tokens import tokenised
from kx.text import displayable, fold, regex

LONGEST: Final = 240


def parse_date(text: str, *, now: datetime | None = None, zone: str = "Asia/Jakarta") -> Moment:
    """Return the moment that `text` names, or raise a `DateError`.

    >>> parse_date("Minggu, 03 November 2019 / 14:02 WIB").start.isoformat()
    '2019-11-03T14:02:00+07:00'
    """
    here = reference(now, zone)
    if len(text) > LONGEST:
        raise DateError(f"a text of more than {LONGEST} characters is no date", "Give the date alone.")
    plain = _canonical(text)
    try:
        return machine.read(plain, here) or _phrase(plain, here)
    except (ValueError, OverflowError) as error:
        raise DateError("a date or an offset beyond the years 1 to 9999", "Give a nearer one.") from error


def match_date(
    text: str, start: int = 0, *, now: datetime | None = None, zone: str = "Asia/Jakarta"
) -> tuple[Moment, int] | None:
    """Return the longest date that begins exactly at `start`, and where it ends.

    >>> match_date("terjadi 3 November 2019, ujarnya", 8)[1]
    23
    """
    here = reference(now, zone)
    found = atoms(tokenised(text, start, min(len(text), start + LONGEST)))
    if not found.starts or found.starts[0] != start:
        return None
    for phrase in phrases(found.kinds, 0):
        try:
            return _read(found, phrase, here), found.ends[phrase.end - 1]
        except (DateError, ValueError, OverflowError):
            continue
    return None


def _canonical(text: str) -> str:
    if "&" in text:
        text = unescape(text)
    if not text.isascii():
        # A right quotation mark in UTF-8 that was read as Windows-1252; digits of other scripts.
        text = _DIGIT.sub(lambda digit: str(int(digit[0])), displayable(text.replace("â€™", "'")))
    return fold(text).strip('"“”')


_DIGIT: Final = regex(r"\d(?<![0-9])")


# There is no fallback to dateparser on purpose. On the strings that the grammar refuses it added no
# right answer and made dates of 22 out of 133, among them `12%`, `3/4`, `pukul 26.00 WIB` and
# `00/11/2019` (dateparser 1.5.0, languages id and en, DMY, past), while the grammar alone read all
# 324 valid strings of the same collection.
def _phrase(text: str, here: Reference) -> Moment:
    found = atoms(tokenised(text, 0, len(text)))
    impossible = found.first("IMPOSSIBLE")
    if isinstance(impossible, DateError):
        raise impossible
    for start in _starts(found):
        here_begin = phrases(found.kinds, start)
        if here_begin and agree(found, start, here_begin[0].end):
            return opened(_read(found, here_begin[0], here), found, start)
    raise DateError("no date was found", "Write it as 3 November 2019, 14.02 WIB.")


def _read(found: Atoms, phrase: Phrase, here: Reference) -> Moment:
    return phrase.read(found.part(phrase.start, phrase.end), here)


_BEGINNERS: Final = kinds(
    "WRITTEN MONTH_YEAR HIJRI_DATE MONTH YEAR PART TIME RELATIVE_DAY RELATIVE_YEAR SPAN INSTANT"
    " WEEKDAY NTH_WEEK NUMBER EDGE HARI OPEN BETWEEN LABEL"
)


def _starts(found: Atoms) -> list[int]:
    return [place for place, kind in enumerate(found.kinds) if kind in _BEGINNERS]
