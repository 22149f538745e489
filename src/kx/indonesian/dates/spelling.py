"""Months with a slip of the pen: `Februrari`, `Oktobr`, `Novmber`."""

from collections.abc import Iterator
from typing import Final

from kx.indonesian.calendar import MONTHS

# Shorter names are one letter away from each other and from other words: `Juni`, `Juli`, `Juri`.
_SHORTEST: Final = 7

_SURE: Final = {name: month for month, names in MONTHS.items() for name in names.split() if len(name) >= _SHORTEST}


def _shortened(word: str) -> Iterator[str]:
    yield word
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


_CLOSE: Final = {short: month for name, month in _SURE.items() for short in _shortened(name)}
_LENGTHS: Final = range(_SHORTEST - 1, max(map(len, _SURE)) + 2)


def misspelt(word: str) -> int | None:
    """Return the month whose long name `word`, in lower case, misses by a letter.

    >>> misspelt("oktobr"), misspelt("novemmber"), misspelt("septenber"), misspelt("member")
    (10, 11, 9, None)
    """
    if len(word) not in _LENGTHS:
        return None
    return next((_CLOSE[short] for short in _shortened(word) if short in _CLOSE), None)
