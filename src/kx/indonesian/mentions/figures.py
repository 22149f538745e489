"""Numbers in a text, each with the currency, magnitude and unit that stand right beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from string import ascii_lowercase
from typing import Final

from kx.indonesian.mentions import units
from kx.indonesian.mentions.counted import counted
from kx.indonesian.mentions.quantities import NUMBER_WORDS, read_digits, read_words
from kx.text import regex


@dataclass(slots=True)
class Figure:
    """A number that stands from `first` to `last`; `start` and `end` are those of all that belongs to it."""

    number: str
    first: int
    last: int
    start: int
    end: int
    negative: bool = False
    currency: str = ""
    magnitude: int = 0
    unit: str = ""
    timed: bool = False

    @property
    def spelt(self) -> bool:
        """Whether the number stands in words."""
        return self.number[0] > "9"

    @property
    def measured(self) -> bool:
        """Whether something says what the number is one of."""
        return bool(self.currency or self.unit)

    def value(self) -> Decimal | None:
        """Return the exact value, None where the digits make no number."""
        if self.spelt:
            return read_words(self.number.lower().split())
        whole = not self.magnitude and (self.currency or self.unit not in _DIVISIBLE)
        return _scaled(self.number, bool(whole), self.magnitude, self.negative)


@lru_cache(maxsize=4096)
def _scaled(number: str, whole: bool, magnitude: int, negative: bool) -> Decimal | None:  # noqa: FBT001 - a cache's key
    plain = read_digits(number, whole=whole)
    if plain is None:
        return None
    scaled = plain.scaleb(magnitude)
    return -scaled if negative else scaled


_DIVISIBLE: Final = units.MEASURES - {"orang", "unit", "ekor", "lembar", "suara"} | {"", "%", "bps"}

_WORDS: Final = "|".join(sorted(NUMBER_WORDS, key=lambda word: (-len(word), word)))
_HALF: Final = r"tengah (?= [\s\xa0] (?: ribu | juta | miliar | triliun ) \b )"
# The first character stands alone, since `re` skips quickly to one of a set.
_NUMBER: Final = regex(
    rf"""(?xa) [0-9DELSTdelst] (?:
      (?<= [0-9]) [0-9]* (?: [.,][0-9]+ )*
    | (?<! \w .) (?:
        (?<= [Ss]) (?: atu | embilan | e (?: puluh | belas | ratus | ribu | juta | {_HALF} ) )
      | (?<= [Dd]) (?: ua | elapan ) | (?<= [Tt]) (?: iga | ujuh ) | (?<= [Ee]) (?: mpat | nam ) | (?<= [Ll]) ima
      ) \b (?: [\s\xa0] (?: {_WORDS} ) \b )* )"""
)


def figures(text: str) -> Iterator[Figure]:
    """Yield the numbers of `text` with what stands beside them, in order."""
    done = 0
    for match in _NUMBER.finditer(text):
        first, last = match.span()
        if first < done:  # of a unit such as m2
            continue
        figure = Figure(match[0], first, last, first, last)
        if not figure.spelt:
            if text[max(0, first - 2) : first] not in _BARE:
                _look_before(text, figure, done)
            if _is_part(text, figure) or _is_alone(text, figure):
                continue
        _look_behind(text, figure)
        done = figure.end
        yield figure


_ENDS: Final = frozenset([*".,;:)]\"”'’?!", ""])
_LINKS: Final = ("dan ", "atau ", "hingga ", "sampai ", "dengan ", "-", "–")


def _is_alone(text: str, figure: Figure) -> bool:
    """Tell whether nothing can belong to the number: a sign follows, and no range ends here."""
    if figure.currency or text[figure.last : figure.last + 1] not in _ENDS:
        return False
    return not text.endswith(_LINKS, 0, figure.first)


# Before most numbers stands a word in small letters and a blank: no currency, no sign.
_BARE: Final = frozenset(f"{letter} " for letter in set(ascii_lowercase) - set("fphso"))

_SIGNS: Final = "|".join(map(re.escape, sorted(units.CURRENCY_SIGNS, key=lambda sign: (-len(sign), sign))))
_CURRENCY: Final = regex(rf"(?x) (?<![\w$.]) ({_SIGNS}) (?: \.?\s{{0,2}} (-?) ) \Z")
_MINUS: Final = regex(r"(?:(?<![^\s(])(?<![0-9%]\s)[-−–]|\b(?:[Mm]inus|[Nn]egatif)\s{1,2})\Z")
_REACH: Final = 12


def _look_before(text: str, figure: Figure, done: int) -> None:
    """Read the currency and the sign, not before `done`: `minus Rp 5 miliar`, `negatif 2%`."""
    currency = _CURRENCY.search(text, max(done, figure.start - _REACH), figure.start)
    if currency:
        figure.currency = units.CURRENCY_SIGNS[currency[1]]
        figure.negative = bool(currency[2])
        figure.start = currency.start()
    minus = _MINUS.search(text, max(done, figure.start - _REACH), figure.start)
    if minus:
        figure.negative = True
        figure.start = minus.start()


# Before a number: a letter or a sign that makes it part of a name, a date, a score, a phone: `U-20`, `3/4`, `1:2`.
_TIED_BEFORE: Final = regex(r"(?:[\w#@+=]|[\w)][/:.'’&]|[0-9][-–][0-9]+[-–]|\b0[0-9]+[-–])\Z")
_DASHED_BEFORE: Final = regex(r"([^\W\d_]+)[-–]\Z")
_TIED_BEHIND: Final = regex(r"[/:x×*][0-9]|[-–][0-9]+[-–/][0-9]|-(?!Rp|US|USD|IDR|SGD|EUR|RM|S\$)[A-Z]|[_@]")


def _is_part(text: str, figure: Figure) -> bool:
    """Tell whether the digits are only part of a longer sign: a name, a date, a phone number."""
    if text[figure.start - 1 : figure.start] not in _APART and not (figure.currency or figure.negative):
        before = max(0, figure.start - _REACH)
        if _TIED_BEFORE.search(text, before, figure.start) and not text.startswith("%", figure.last):
            return True
        dashed = _DASHED_BEFORE.search(text, before, figure.start)
        if dashed and dashed[1].lower() not in _RANGED:
            return True
    return text[figure.last : figure.last + 1] in _TIES and _TIED_BEHIND.match(text, figure.last) is not None


_APART: Final = frozenset({"", " ", "("})
_TIES: Final = frozenset("/:x×*-–_@")
_RANGED: Final = units.MAGNITUDES.keys() | units.PERCENT | units.BASIS_POINTS | units.MEASURES

_WORD: Final = regex(r"([\s\xa0]{0,2})([^\W\d_]+(?:[23²³](?!\w))?|%|°\s?[CF]?)")
_MOST_MAGNITUDES: Final = 2

# `3 triliun tahun depan`: the time is not what is counted.
_SAID: Final = regex(r"\s(?:ini|lalu|depan|mendatang|sebelumnya|[12][0-9]{3})\b")


def _look_behind(text: str, figure: Figure) -> None:
    sign = text[figure.end : figure.end + 1]
    if sign == "%":
        figure.unit, figure.currency, figure.end = "%", "", figure.end + 1
        return
    if sign == "-" and text.startswith("-an", figure.end):
        figure.end += 3
    for _ in range(_MOST_MAGNITUDES):
        match = _WORD.match(text, figure.end)
        if not match or not _magnitude(match, figure):
            break
    else:
        match = _WORD.match(text, figure.end)
    if match and not _share_of(text, match, figure) and not _money(text, match, figure) and not figure.currency:
        figure.unit, end = counted(text, match.start(2), glued=not match[1])
        figure.end = end or figure.end
        figure.timed = match[2].lower() in units.TIMES and not (figure.magnitude and _SAID.match(text, match.end()))


def _magnitude(match: re.Match[str], figure: Figure) -> bool:
    word = match[2]
    power = units.MAGNITUDES.get(word.lower()) or (figure.currency and units.CAPITAL_MAGNITUDES.get(word))
    if power:
        figure.magnitude += power
        figure.end = match.end()
    return bool(power)


_BASIS: Final = regex(r"\s+(?:poin|point|points)\b", re.IGNORECASE)


def _share_of(text: str, match: re.Match[str], figure: Figure) -> bool:
    """Read `%`, `persen`, `basis poin`."""
    word, end = match[2].lower(), match.end()
    points = _BASIS.match(text, end) if word == "basis" else None
    if word in units.PERCENT:
        figure.unit = "%"
    elif points or word in units.BASIS_POINTS:
        figure.unit, end = "bps", points.end() if points else end
    else:
        return False
    figure.currency, figure.end = "", end
    return True


_NATION: Final = regex(r"\s(?:(hong)\s?kong|(selandia)\s+baru|arab\s+(saudi)|(\w+))", re.IGNORECASE)


def _money(text: str, match: re.Match[str], figure: Figure) -> bool:
    """Read the currency behind the number: `5 juta dolar Singapura`."""
    currency = units.CURRENCY_WORDS.get(match[2].lower())
    if currency is None:
        return False
    figure.end = match.end()
    nation = _NATION.match(text, figure.end)
    word = next(filter(None, nation.groups()), "").lower() if nation else ""
    if nation and word in units.NATIONS and match[2].lower() not in units.OWN_CURRENCIES:
        currency, figure.end = units.NATIONS[word], nation.end()
    figure.currency = figure.currency or currency
    return True
