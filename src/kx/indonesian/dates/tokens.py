"""Text as tokens: each has a kind, a number for its value, and a place in the text."""

import re
from functools import lru_cache
from typing import Final, Generic, Self, TypeVar
from unicodedata import category

from kx.indonesian.dates.shapes import KIND, compiled, kinds
from kx.indonesian.dates.spelling import misspelt
from kx.indonesian.dates.vocabulary import CAPITALISED, WORDS
from kx.indonesian.numerals import total

_TOKEN: Final = re.compile(
    r"""
      ([0-9]+)                              # 1: a number
    | ( (?: s[./]d | [ap]\.m ) \b \.?       # 2: s/d or s.d. (until), a.m. and p.m.,
      | [^\W\d_]+                           #    or a word, apostrophes in it: jum'at, jum\'at
        (?: -? \\? ['’‘`´ʼ′]+ [^\W\d_]+ )* )
    | (?<=[0-9]) (\.) (?=[0-9])             # 3: the point in 14.02
    | (\S)                                  # 4: any other sign
    """,
    re.VERBOSE | re.IGNORECASE,
)

_SIGNS: Final = {
    sign: (KIND[kind], 0)
    for kind, signs in {
        "COMMA": ",;",
        "STOP": ".",
        "COLON": ":",
        "SLASH": "/",
        "DASH": "-‐‑‒–—―−~",
        "PLUS": "+",
        "APOSTROPHE": "'’‘`´ʼ′",
        "OPEN": "([",
        "CLOSE": ")]",
        "BAR": "|·•»›>¦\ufe0f",
        "AND": "&",
        "CLOCK_LABEL": "@",
        "LABEL_WORD": "±≈",
        "OTHER": "°",
    }.items()
    for sign in signs
}

# Emoji and the icons of fonts, which pages print before a date.
_PICTURES: Final = ("So", "Co")

_NOT_LETTERS: Final = re.compile(r"[\Wʼ]")

YEARS: Final = range(1000, 3000)

_WORD: Final = (KIND["WORD"], 0)
_MISSPELT: Final = KIND["MISSPELT"]
_BAR: Final = (KIND["BAR"], 0)
_OTHER: Final = (KIND["OTHER"], 0)
_STOP: Final = KIND["STOP"]
_DOT: Final = (KIND["DOT"], 0)

# `27 Sept. 2018`, `tgl. 3`: a full stop behind one of these may only mark an abbreviation.
_ABBREVIATED: Final = kinds("MONTH NAMED_WEEKDAY LABEL CLOCK_LABEL YEAR_PART TAHUN BULAN")
_LONGEST_ABBREVIATION: Final = 4

_YEAR: Final = KIND["YEAR"]
_OTHER_NUMBER: Final = KIND["OTHER_NUMBER"]
_BY_LENGTH: Final = {1: KIND["DIGIT"], 2: KIND["TWO_DIGITS"], 3: KIND["HUNDREDS"], 4: _YEAR}

_SCALES: Final = kinds("SCALE THOUSAND ONE_THOUSAND")
_MULTIPLY: Final = kinds("SCALE THOUSAND")
# `dua ribu` alone is an amount.
_SPELT: Final = (
    ("(?<=[MONTH TAHUN]) (?:DIGIT THOUSAND|ONE_THOUSAND) [DIGIT SCALE]*", _YEAR),
    ("DIGIT [DIGIT SCALE]* SCALE [DIGIT SCALE]*", KIND["TWO_DIGITS"]),
)

Value = TypeVar("Value")


class Sequence(Generic[Value]):
    """A text in pieces: `kinds` is its shape, the lists run beside it."""

    __slots__ = ("ends", "kinds", "starts", "values")

    def __init__(self, kinds: str, values: list[Value], starts: list[int], ends: list[int]) -> None:
        """Keep the pieces' kinds, what they are worth and where they stand in the text."""
        self.kinds = kinds
        self.values = values
        self.starts = starts
        self.ends = ends

    def part(self, start: int, end: int) -> Self:
        """Return the pieces from `start` to `end`, without their places, which no reader needs."""
        return type(self)(self.kinds[start:end], self.values[start:end], [], [])

    def all(self, names: str) -> list[Value]:
        """Return the values of all pieces whose kind is among `names`."""
        wanted = kinds(names)
        return [self.values[place] for place, kind in enumerate(self.kinds) if kind in wanted]

    def first(self, names: str) -> Value | None:
        """Return the value of the first piece whose kind is among `names`."""
        wanted = kinds(names)
        for place, kind in enumerate(self.kinds):
            if kind in wanted:
                return self.values[place]
        return None

    def has(self, names: str) -> bool:
        """Tell whether a piece's kind is among `names`."""
        return not kinds(names).isdisjoint(self.kinds)


class Tokens(Sequence[int]):
    """Words, numbers and signs."""

    __slots__ = ()

    def direction(self) -> int:
        """Return -1 where the tokens speak of the past, 1 of the future, 0 where they do not say."""
        return self.first("SIDE LAGI NANTI KEMARIN TADI SEBELUMNYA ENGLISH_SIDE") or 0


def tokenised(text: str, start: int, stop: int) -> Tokens:
    """Return the tokens of `text` between `start` and `stop`."""
    shape: list[str] = []
    values: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text, start, stop):
        kind, value = _known(match[0], match.lastindex or 0)
        first, last = match.span()
        if kind == _STOP and shape and _abbreviates(shape[-1], starts[-1], ends[-1], first):
            continue
        shape.append(kind)
        values.append(value)
        starts.append(first)
        ends.append(last)
    tokens = Tokens("".join(shape), values, starts, ends)
    return tokens if _SCALES.isdisjoint(tokens.kinds) else _counted(tokens)


@lru_cache(maxsize=8192)
def _known(piece: str, group: int) -> tuple[str, int]:
    """Return kind and value of one piece; texts share most of theirs."""
    return _READERS[group](piece)


def _abbreviates(kind: str, start: int, end: int, place: int) -> bool:
    return end == place and end - start <= _LONGEST_ABBREVIATION and kind in _ABBREVIATED


def _counted(tokens: Tokens) -> Tokens:
    """Return `tokens` with `dua puluh lima`, and `dua ribu dua puluh` where a year stands, made one number."""
    for spelt, number in _SPELT:
        for match in reversed([*compiled(spelt).finditer(tokens.kinds)]):
            start, end = match.span()
            words = zip(match[0], tokens.values[start:end], strict=True)
            tokens.values[start:end] = [total((kind in _MULTIPLY, value) for kind, value in words)]
            tokens.ends[start:end] = tokens.ends[end - 1 : end]
            del tokens.starts[start + 1 : end]
        tokens.kinds = compiled(spelt).sub(number, tokens.kinds)
    return tokens


def _number(digits: str) -> tuple[str, int]:
    value = int(digits)
    kind = _BY_LENGTH.get(len(digits), _OTHER_NUMBER)
    return _OTHER_NUMBER if kind == _YEAR and value not in YEARS else kind, value


def _word(word: str) -> tuple[str, int]:
    plain = word.lower()
    if not (plain.isascii() and plain.isalpha()):
        plain = _NOT_LETTERS.sub("", plain)
    if known := CAPITALISED.get(word) or WORDS.get(plain):
        return known
    month = misspelt(plain)
    return (_MISSPELT, month) if month else _WORD


def _point(_: str) -> tuple[str, int]:
    return _DOT


def _sign(sign: str) -> tuple[str, int]:
    return _SIGNS.get(sign) or (_BAR if category(sign) in _PICTURES else _OTHER)


_READERS: Final = {1: _number, 2: _word, 3: _point, 4: _sign}
