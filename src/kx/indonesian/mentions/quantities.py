"""Numbers as text writes them, in digits with Indonesian or English marks and in words; always exact."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from kx.indonesian.numerals import CARDINALS, SCALES, TEEN
from kx.text import regex

_LONGEST: Final = 18
"""Digits of a number; longer ones are no figures of a text but codes."""

_WHOLE: Final = regex(r"[0-9]+")
_GROUPED: Final = regex(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_DIVIDED: Final = regex(r"[0-9]+,[0-9]+")
_AMBIGUOUS: Final = regex(r"[1-9][0-9]{0,2},[0-9]{3}")
_ENGLISH: Final = regex(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}")
_ENGLISH_POINT: Final = regex(r"[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})|0\.[0-9]+")


def read_digits(text: str, *, whole: bool = False) -> Decimal | None:
    """Return the value of a number, None where its marks make none; `whole` says that no fraction can be meant.

    >>> read_digits("2.506,47"), read_digits("0,045"), read_digits("2.95"), read_digits("1,250", whole=True)
    (Decimal('2506.47'), Decimal('0.045'), Decimal('2.95'), Decimal('1250'))
    >>> read_digits("192.168.1.1"), read_digits("0812")
    (None, None)
    """
    if len(text) > _LONGEST + text.count(".") + text.count(","):
        return None
    if _WHOLE.fullmatch(text):
        return None if text[0] == "0" and len(text) > 1 else Decimal(text)
    if _ENGLISH.fullmatch(text) or (whole and _AMBIGUOUS.fullmatch(text)):
        return Decimal(text.replace(",", ""))
    if _GROUPED.fullmatch(text) or _DIVIDED.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    return Decimal(text) if _ENGLISH_POINT.fullmatch(text) else None


_UNITS: Final = {word: value for value, words in CARDINALS.items() for word in words.split()[:1]}
_SCALES: Final = {word: value for value, word in SCALES.items()}
_LARGE: Final = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12}
_ONE_LARGE: Final = {"seribu": 10**3, "sejuta": 10**6, "semiliar": 10**9, "setriliun": 10**12}

_HALF: Final = "setengah"

NUMBER_WORDS: Final = frozenset({*_UNITS, *_SCALES, *_LARGE, *_ONE_LARGE, _HALF})


def read_words(words: Iterable[str]) -> Decimal:
    """Return the value of a number in words.

    >>> read_words("dua ratus lima puluh ribu seratus tiga belas".split())
    Decimal('250113')
    >>> read_words("dua setengah juta".split())
    Decimal('2500000.0')
    """
    total = part = last = Decimal(0)
    for word in words:
        if word in _UNITS:
            part, last = part + last, Decimal(_UNITS[word])
        elif word in _SCALES:
            last = last + 10 if _SCALES[word] == TEEN else last * _SCALES[word]
        elif word in _LARGE:
            total, part, last = total + (part + last) * _LARGE[word], Decimal(0), Decimal(0)
        elif word == _HALF:
            part += Decimal("0.5")
        else:
            total += _ONE_LARGE[word]
    return total + part + last
