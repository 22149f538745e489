"""What may stand before and behind a date, when a whole text is to be one.

A full date may have a byline, a channel or a counter beside it. A bare month or year may not:
`Mei Lin` and `Rp 2019` are none. Between the two, words must be set off by a sign.
"""

import re
from typing import Final

from kx.indonesian.dates.atoms import Atoms
from kx.indonesian.dates.moment import Moment
from kx.indonesian.dates.shapes import KIND, compiled, kinds

_FULL: Final = kinds("DATE HIJRI_DATE")
_DEFINITE: Final = kinds("DATE HIJRI_DATE DAY_MONTH FRACTION INSTANT CLOCK RELATIVE_DAY")

_QUIET: Final = kinds(
    "COMMA BAR SLASH DASH STOP COLON OPEN CLOSE APOSTROPHE LABEL UPDATED FILLER SINCE TO BETWEEN KURANG LEWAT"
)
_SIGNS: Final = kinds("COMMA BAR DASH STOP COLON")
_DATED: Final = kinds("DATE DAY_MONTH FRACTION MONTH_YEAR HIJRI_DATE CLOCK PART RELATIVE_DAY INSTANT IMPOSSIBLE")
_NUMBERS: Final = kinds("NUMBER YEAR LONG_NUMBER OTHER BARE_CLOCK")
_WORDS: Final = kinds("WORD NUMERO")
_UNITS: Final = kinds("UNIT")
_BEHIND_DAY: Final = kinds("SUFFIX TAHUN")
_APART: Final = _DATED | _NUMBERS | _QUIET

_SETS_APART: Final = kinds("BAR LABEL UPDATED")
_BAR: Final = KIND["BAR"]
_DATE: Final = KIND["DATE"]
_IN_BRACKETS: Final = f"{KIND['OPEN']}{_DATE}{KIND['CLOSE']}"
_HIJRI: Final = KIND["HIJRI_DATE"]

# `Terbit 3 November, diperbarui 4 November`: the first date is the one that is asked for.
_UPDATE: Final = re.compile(KIND["UPDATED"])


# `sejak tanggal`, `sampai dengan`: right before the date.
_SINCE: Final = "SINCE [LABEL FILLER]*$"
_UNTIL: Final = "TO [LABEL FILLER]*$"

# `No. 12/11/2019` is the number of a letter, `Universitas 17 Agustus 1945` a name.
_NUMBERED: Final = "NUMERO [STOP COLON]?$"


def agree(found: Atoms, start: int, end: int) -> bool:
    """Tell whether what stands around the atoms from `start` to `end` lets them be a date."""
    if _touch(found, start - 1) or _runs_on(found, end):
        return False
    phrase = frozenset(found.kinds[start:end])
    before, behind = found.kinds[:start], "" if _is_printed_twice(found, end) else found.kinds[end:]
    if (not _FULL.isdisjoint(found.kinds) and _FULL.isdisjoint(phrase)) or compiled(_NUMBERED).search(before):
        return False
    if not _FULL.isdisjoint(phrase):
        # Behind a day its name in the Islamic calendar may stand.
        return _names_before(found, start) and _noise(behind.replace(_HIJRI, "") if _DATE in phrase else behind)
    if _QUIET.issuperset(before) and _QUIET.issuperset(behind):
        return True
    return not _DEFINITE.isdisjoint(phrase) and _set_off(before[::-1]) and _set_off(behind)


def _is_printed_twice(found: Atoms, end: int) -> bool:
    """Tell whether a date is there again: in words in brackets, or glued, as a theme prints it for machines."""
    if found.kinds[end:] == _IN_BRACKETS:
        return found.values[end - 1] == found.values[end + 1]
    return found.kinds[end:] == _DATE and found.ends[end - 1] == found.starts[end]


def _names_before(found: Atoms, start: int) -> bool:
    """Tell whether there are only words before, numbers being part of one, `Liputan6.com`, or apart: `Hits: 84 | `."""
    apart = max((place for place in range(start) if found.kinds[place] in _SETS_APART), default=-1)
    for place, kind in enumerate(found.kinds[:start]):
        if kind in _DATED or (kind in _NUMBERS and place > apart and not _glued(found, place)):
            return False
    return True


def _glued(found: Atoms, place: int) -> bool:
    # `10th-12th May`: the day of an English range, and no name.
    if found.kinds[place + 1] in _BEHIND_DAY:
        return False
    return _touch(found, place - 1) or _touch(found, place, of=place + 1)


def _touch(found: Atoms, place: int, of: int | None = None) -> bool:
    """Tell whether no blank is behind atom `place`, and atom `of`, itself by default, is a word."""
    word = place if of is None else of
    return place >= 0 and found.ends[place] == found.starts[place + 1] and found.kinds[word] not in _APART


def _noise(behind: str) -> bool:
    """Tell whether there is no second date behind, and numbers only with a word that counts."""
    kinds_behind = frozenset(_UPDATE.split(behind)[0])
    if not _DATED.isdisjoint(kinds_behind):
        return False
    return _NUMBERS.isdisjoint(kinds_behind) or not _WORDS.isdisjoint(kinds_behind) or behind[0] == _BAR


def _runs_on(found: Atoms, end: int) -> bool:
    """Tell whether a word is glued to the end of the date."""
    return end < len(found.kinds) and _touch(found, end - 1, of=end)


def _set_off(outwards: str) -> bool:
    """Tell whether `outwards`, read away from the date, is quiet or has a sign before its words."""
    present = frozenset(outwards)
    if _QUIET.issuperset(present):
        return True
    if outwards[0] == _BAR and not _WORDS.isdisjoint(present):
        return _DATED.isdisjoint(present)
    return outwards[0] in _SIGNS and (_DATED | _NUMBERS | _UNITS).isdisjoint(present)


def opened(moment: Moment, found: Atoms, start: int) -> Moment:
    """Return `moment` flagged where a word before it says that the text knows one end only."""
    if moment.granularity == "interval":
        return moment
    before = found.kinds[:start]
    if compiled(_SINCE).search(before):
        return moment.flagged("open_end")
    return moment.flagged("open_start") if compiled(_UNTIL).search(before) else moment
