"""Stretches of running text in which a date may stand: words of the calendar and what can hold them together."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from kx.indonesian.dates.shapes import kinds
from kx.indonesian.dates.spelling import misspelt
from kx.indonesian.dates.vocabulary import CAPITALISED, WORDS
from kx.text import regex

# What may stand between two pieces of one date, and the next piece; a full stop only before a number.
_NEXT: Final = regex(
    r"""(?x) (?: [\s,/()\[\]:'’‘`´\-‐‑–—−|&+]{1,4} | \. \s? (?=[0-9])
    | (?<=[0-9])(?=[A-Za-z]) | (?<=[A-Za-z])(?=[0-9]) )
    ( [sS][./][dD]\b\.? | [^\W\d_]+ | [0-9]+ )"""
)

_OPENING: Final = kinds(
    "WEEKDAY MONTH HIJRI_MONTH HIJRI_PAIR EDGE YEAR_PART QUARTER_LETTER NAMED_DAY KEMARIN TADI NANTI DAY_PART HARI"
    " PEKAN BULAN TAHUN DECADE SINGLE SINGLE_CLOCK DIGIT CLOCK_LABEL JAM BETWEEN"
)
_SUFFICIENT: Final = kinds("WEEKDAY MONTH NAMED_DAY KEMARIN")

# What a piece can be to a date: nothing, a link inside it, a number, a word it begins with, all of it.
_NOTHING, _LINK, _NUMBER, _WORD, _ALL = range(5)

LONGEST: Final = 160
"""Characters of a run; a range with both clocks has ninety."""

_YEAR_DIGITS: Final = 4


def _role(kind: str) -> int:
    return _ALL if kind in _SUFFICIENT else _WORD if kind in _OPENING else _LINK


_FORMS: Final = (str.lower, str.capitalize, str.upper)
_ROLES: Final = {
    **{form(word): _role(kind) for word, (kind, _) in WORDS.items() for form in _FORMS},
    **{word: _role(kind) for word, (kind, _) in CAPITALISED.items()},
    **{form(mark): _WORD for mark in ("tanggal", "tgl") for form in _FORMS},
    **{form(until): _LINK for until in ("s.d.", "s.d", "s/d") for form in _FORMS},
}


def _branches(words: Iterable[str]) -> str:
    """Return a pattern that tries the letters of `words` one after the other, however many words there are."""
    tails: dict[str, list[str]] = {}
    for word in words:
        tails.setdefault(word[:1], []).append(word[1:])
    ends = bool(tails.pop("", None))
    pattern = "|".join(re.escape(letter) + _branches(rest) for letter, rest in sorted(tails.items()))
    return f"(?:{pattern})?" if ends and pattern else f"(?:{pattern})" if len(tails) > 1 else pattern


# English words and short weekdays begin no date here; inside one they are read.
_LATE: Final = frozenset(
    """
    and at between day days decade decades early eight eleven fifth first five four fourth fri friday half hour
    hours hr hrs jum kam late mgg mid min mins minute minutes mon monday month months nine one quarter rab sab sat
    saturday sec second seconds secs sel sen seven six sixth sun sunday ten third three thu thur thurs thursday
    today tomorrow tue tues tuesday two wed wednesday week weeks year years yesterday
    """.split()
)
_STARTS: Final = [
    *(word for word, role in _ROLES.items() if role >= _WORD and not word.isupper() and word.lower() not in _LATE),
    "Q",
    "TW",
    "FY",
]
_INITIALS: Final = "".join(sorted({word[0] for word in _STARTS}))
_START: Final = regex(
    rf"\b(?=[0-9{_INITIALS}])(?:(?<![.,])[0-9]{{1,4}}(?![0-9])|{_branches(_STARTS)}(?![a-zA-Z]))", re.ASCII
)


def runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every stretch in which a date may stand.

    >>> text = "Naik 5% pada Jumat (1/11), ujarnya"
    >>> [text[start:end] for start, end in runs(text)]
    ['Jumat (1/11']
    """
    done = 0
    for match in _START.finditer(text):
        start = match.start()
        if start < done:
            continue
        most, single, done = _role_of(match[0]), True, match.end()
        while (piece := _NEXT.match(text, done)) and (role := _role_of(piece[1])):
            if piece.end() - start > LONGEST:
                break
            most, single, done = max(most, role), False, piece.end()
        if most == _ALL if single else most >= _WORD or "/" in text[start:done] or _SHORT.match(text, start):
            yield start, done


# `9M19` and `1H 2019`, as analysts write; elsewhere their letters mean other things.
_SHORT: Final = regex(r"[0-9]{1,2}[MH](?:[0-9]{2}|\s[12][0-9]{3})", re.ASCII)


@lru_cache(maxsize=8192)
def _role_of(piece: str) -> int:
    if piece[0] <= "9":
        return _ALL if len(piece) == _YEAR_DIGITS else _NUMBER
    return _ROLES.get(piece) or (_LINK if misspelt(piece.lower()) else _NOTHING)
