"""Dates in running text: the longest that the grammar reads at each place, unless its surroundings deny it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from kx.errors import DateError
from kx.indonesian.dates.atoms import Atoms, atoms
from kx.indonesian.dates.moment import Moment
from kx.indonesian.dates.phrases import BEGINNERS, Phrase, phrases
from kx.indonesian.dates.reference import Reference, reference
from kx.indonesian.dates.shapes import KIND, compiled, kinds
from kx.indonesian.dates.tokens import tokenised
from kx.indonesian.dates.written import Written
from kx.indonesian.mentions.datejudgement import is_date
from kx.indonesian.mentions.dateplaces import Place
from kx.indonesian.mentions.runs import runs
from kx.text import regex


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text; `start` and `end` are its place, `moment` is what it means."""

    text: str
    start: int
    end: int
    moment: Moment


_NTH_WEEK: Final = KIND["NTH_WEEK"]
_AND: Final = KIND["AND"]

# `Selasa (1/5) dan Rabu (2/5)` are two dates, `1 dan 2 Mei` are one.
_COMPLETE: Final = "[WRITTEN MONTH_YEAR MONTH YEAR RELATIVE_DAY RELATIVE_YEAR SPAN HIJRI_DATE CLOSE]"
_TWO: Final = f"(?!BETWEEN) .* {_COMPLETE} AND"

_LISTING: Final = kinds("COMMA AND OR")
_MONTHLY: Final = kinds("MONTH DAY_MONTH")

_OUTER: Final = kinds("BETWEEN LABEL")

_PART_OF_DAY: Final = r"(?:pagi|siang|sore|petang|malam|subuh|dini\s+hari)"
_SAID: Final = r"(?:lalu|silam|kemarin|mendatang|nanti|tadi|ini)"
_BEHIND: Final = regex(rf"(?:,?\s{{1,2}}{_PART_OF_DAY}(?:\s+hari)?(?:\s+{_SAID})?|\s{{1,2}}{_SAID})(?!\w)")
_IN_BRACKETS: Final = regex(r"\([0-9]\S*\)")
_CLOSING: Final = regex(r"\s?[)\]]")
_BEFORE: Final = regex(r"\b(?:[Tt]anggal|[Tt]gl\.?)\s$")
_LONGEST_MARK: Final = 10


def find_dates(text: str, *, now: datetime | None = None, zone: str = "Asia/Jakarta") -> tuple[DateMention, ...]:
    """Return the dates in `text`, in order.

    `now` is when the text was written; without it, dates such as "kemarin" or "(1/11)" are left out.
    `zone` is that of clocks that name none.

    >>> [found] = find_dates("Penjualan naik 12% pada Jumat (1/11).", now=datetime(2019, 11, 3))
    >>> found.text, found.moment.start.isoformat()
    ('Jumat (1/11)', '2019-11-01')
    """
    here = _reference(now, zone)
    return tuple(mention for start, end in runs(text) for mention in _in_run(text, start, end, here))


_reference = lru_cache(maxsize=16)(reference)


class _Read(NamedTuple):
    phrase: Phrase
    moment: Moment


def _in_run(text: str, start: int, end: int, here: Reference) -> Iterator[DateMention]:
    start -= text[start - 1 : start] == "("
    found = _parsed(text[start : end + (text[end : end + 1] == ")")])
    place = done = 0
    while found and place < len(found.kinds):
        read = _longest(found, place, here) if found.kinds[place] in BEGINNERS else None
        if read is None:
            place += 1
            continue
        place = read.phrase.end
        mention = _mention(text, start, found, read)
        if mention and mention.start >= done:
            done = mention.end
            yield mention


@lru_cache(maxsize=4096)
def _parsed(run: str) -> Atoms | None:
    """Return the atoms of a run, None where no date begins in it; many runs return: `tahun lalu`, `akhir tahun`."""
    found = atoms(tokenised(run, 0, len(run)))
    _share_years(found)
    begins = (kind in BEGINNERS and phrases(found.kinds, place) for place, kind in enumerate(found.kinds))
    return found if any(begins) else None


def _share_years(found: Atoms) -> None:
    """Give the months of a list the year that only its last one has: `Oktober atau November 2024`."""
    dated: Written | None = None
    for place in reversed(range(len(found.kinds))):
        value = found.values[place]
        if found.kinds[place] in _LISTING:
            continue
        if dated and isinstance(value, Written) and found.kinds[place] in _MONTHLY and not value.direction:
            value = found.values[place] = _in_year_of(dated, value)
        dated = value if isinstance(value, Written) and value.year else None


def _in_year_of(dated: Written, value: Written) -> Written:
    """Return `value` in the year of the date behind it, in the one before if its month is later."""
    return value._replace(year=(dated.year or 0) - ((value.month or 0) > (dated.month or 0)))


def _longest(found: Atoms, place: int, here: Reference) -> _Read | None:
    for phrase in phrases(found.kinds, place):
        part = found.part(phrase.start, phrase.end)
        if _AND in part.kinds and compiled(_TWO).match(part.kinds):
            continue
        try:
            return _Read(phrase, phrase.read(part, here))
        except (DateError, ValueError, OverflowError):
            continue
    return None


def _mention(text: str, run: int, found: Atoms, read: _Read) -> DateMention | None:
    first, last = read.phrase.start, read.phrase.end
    while found.kinds[first] in _OUTER:
        first += 1
    start, end = run + found.starts[first], run + found.ends[last - 1]
    if not is_date(Place(text, (start, end), found.kinds[first:last])):
        return None
    start, end = _widened(text, start, end)
    return DateMention(text[start:end], start, end, _meant(read.moment, found.kinds[first]))


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the place with the bracket that closes it, `tanggal` before it and `lalu`, `malam` behind it."""
    if "(" in text[start:end] and text.count("(", start, end) > text.count(")", start, end):
        closing = _CLOSING.match(text, end)
        end = closing.end() if closing else end
    if text[start] == "(" and not _IN_BRACKETS.fullmatch(text, start, end):
        start, end = start + 1, end - (text[end - 1] == ")")
    if behind := _BEHIND.match(text, end):
        end = behind.end()
    if mark := _BEFORE.search(text, max(0, start - _LONGEST_MARK), start):
        start = mark.start()
    return start, end


def _meant(moment: Moment, kind: str) -> Moment:
    """Return the whole week, Monday to Sunday, for `minggu pertama November 2023`."""
    if kind != _NTH_WEEK:
        return moment
    monday = moment.start - timedelta(days=moment.start.weekday())
    return moment._replace(start=monday, end=monday + timedelta(days=6))
