"""Whether the word behind a number is what it counts."""

from functools import lru_cache
from typing import Final

from kx.indonesian.mentions import units
from kx.indonesian.mentions.notcounted import NO_UNITS
from kx.indonesian.mentions.quantities import NUMBER_WORDS
from kx.text import regex

_NOUN: Final = regex(r"[^\W\d_]+(?:[23²³](?!\w))?(?:-[a-zé]+)*")
_DEGREES: Final = regex(r"°\s?[CF]?")

# Active, passive, stative and bare transitive verbs.
_VERB: Final = regex(
    r"me(?:m|n|ng|ny|l|r|w|y)[a-z]{3,}|(?:di|ber|ter)[a-z]{3,}|se(?:lu|be|ke)[a-z]+nya|[a-z]{2,}[^aiueo]kan"
)
_SHORTEST: Final = 3
_NO_NOUNS: Final = NO_UNITS | units.TIMES | NUMBER_WORDS


def counted(text: str, start: int, *, glued: bool) -> tuple[str, int]:
    """Return the unit at `start` and where it ends, or nothing; `glued` is one right behind the digits.

    >>> counted("341 pelaku usaha", 4, glued=False), counted("653 merupakan", 4, glued=False)
    (('pelaku', 10), ('', 0))
    """
    match = _NOUN.match(text, start) or _DEGREES.match(text, start)
    if match is None:
        return "", 0
    unit = _unit(match[0], glued)
    return (unit, match.end()) if unit else ("", 0)


@lru_cache(maxsize=4096)
def _unit(word: str, glued: bool) -> str:  # noqa: FBT001 - a cache takes no keywords apart
    plain = word.lower()
    if plain in units.MEASURES or plain.startswith("°"):
        return (word if word.isupper() else plain).replace(" ", "")
    if word in units.CAPITAL_UNITS and not glued:
        return word
    if glued or not word.islower() or len(word) < _SHORTEST or plain in _NO_NOUNS:
        return ""
    noun = plain.removesuffix("nya")
    if not _NO_NOUNS.isdisjoint((noun, *noun.split("-"))):
        return ""
    return "" if _VERB.fullmatch(plain) and noun not in units.NOUNS else noun
