"""The second level of the grammar: atoms put together into one moment.

Of the rows that fit at a place, the longest wins.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final, NamedTuple

from kx.indonesian.dates import points, ranges, spans
from kx.indonesian.dates.atoms import Atoms
from kx.indonesian.dates.moment import Moment
from kx.indonesian.dates.reference import Reference
from kx.indonesian.dates.shapes import compiled, kinds

Read = Callable[[Atoms, Reference], Moment]


class Phrase(NamedTuple):
    """Atoms from `start` to `end` that one row of the grammar describes."""

    start: int
    end: int
    read: Read


_ROWS: Final[tuple[tuple[str, Read], ...]] = (*points.ROWS, *spans.ROWS, *ranges.ROWS)


# The atoms that a phrase can begin with; the others need not be tried.
BEGINNERS: Final = kinds(
    "WRITTEN MONTH_YEAR HIJRI_DATE MONTH YEAR PART TIME RELATIVE_DAY RELATIVE_YEAR SPAN INSTANT"
    " WEEKDAY NTH_WEEK NTH_THIRD NUMBER EDGE HARI OPEN BETWEEN LABEL"
)


@cache
def _grammar() -> tuple[tuple[re.Pattern[str], Read], ...]:
    return tuple((compiled(shape), read) for shape, read in _ROWS)


@lru_cache(maxsize=4096)
def phrases(kinds: str, start: int) -> tuple[Phrase, ...]:
    """Return every phrase that begins at atom `start` of the shape `kinds`, the longest first."""
    found = []
    for shape, read in _grammar():
        if match := shape.match(kinds, start):
            found.append(Phrase(start, match.end(), read))
    return tuple(sorted(found, key=lambda phrase: -phrase.end))
