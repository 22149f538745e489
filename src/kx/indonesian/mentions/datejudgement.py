"""Whether what reads as a date is one where it stands: `tahun 2023` of a law is none, nor `2018` of a cup.

Each row denies one kind of look-alike; a date is what no row denies.
"""

from collections.abc import Callable
from typing import Final

from kx.indonesian.dates.shapes import kinds
from kx.indonesian.dates.vocabulary import WORDS
from kx.indonesian.mentions import datewords
from kx.indonesian.mentions.counted import counted
from kx.indonesian.mentions.dateplaces import Place
from kx.indonesian.mentions.units import BEFORE_YEARS
from kx.text import regex

# A clock alone is no date.
_DAYS: Final = kinds(
    "WRITTEN MONTH_YEAR HIJRI_DATE MONTH YEAR PART RELATIVE_DAY RELATIVE_YEAR SPAN INSTANT WEEKDAY NTH_WEEK EDGE"
)


_MONEY_BEFORE: Final = regex(r"(?:\b(?:Rp|IDR|USD|SGD|EUR|RM)|[$€£¥])\.?\s?$")
_RUNS_ON: Final = regex(r"[\w%°]|[.,:/][0-9]|[-–](?=[a-z0-9])")


def _glued(place: Place) -> bool:
    """`COVID-2019`, `3,14`, `Rp 2019`."""
    text, start, is_number = place.text, place.start, place.words[0].isdigit()
    sign, beyond = text[start - 1 : start], text[max(0, start - 2) : start - 1] if start > 1 else ""
    if sign.isalnum() or sign in {"_", "#", "@"}:
        return True
    if beyond.isalnum() and sign and sign in ("-–/.,:&+'’" if is_number else "-–/"):
        return True
    behind = _RUNS_ON.match(text, place.end)
    return behind is not None or (is_number and _MONEY_BEFORE.search(place.before) is not None)


_HANGING: Final = regex(
    r"\b(?:sebelumnya|kemudian|sesudahnya|setelahnya|berikutnya|terakhir|belakangan|keesokan|ke\s+depan|ke\s+muka"
    r"|sekarang|barusan|baru\s+saja|now|just|today|yesterday|tomorrow|this|last|next|ago)\b"
)


def _hanging(place: Place) -> bool:
    """`dua hari sebelumnya` hangs on another date, `tiga tahun terakhir` is a length."""
    return _HANGING.search(place.words) is not None


def _fraction_alone(place: Place) -> bool:
    """`3/4`: a day only in brackets, with its weekday or after `tanggal`."""
    if place.has("OPEN WEEKDAY RELATIVE_DAY DATE DAY_MONTH"):
        return False
    return not place.before.endswith("(") and place.previous not in {"tanggal", "tgl"}


_NUMBERED_MONTH: Final = regex(r"[0-9]{1,2}/[0-9]{4}\)?")


def _number_of_law(place: Place) -> bool:
    """`Perpres 9/2018`."""
    return _NUMBERED_MONTH.fullmatch(place.words) is not None


_TITLE: Final = regex(
    r"""(?ix) \b (?: nomor | nomer | no | uu | pp | perppu | perpres | inpres | keppres | pojk | pbi | pmk | perda ) \b
    \.? \s* [\w./-]* \d [\w./-]* \s* $"""
)


def _of_law(place: Place) -> bool:
    """`Nomor 4 Tahun 2023`; `Tahap I tahun 2025 Seri A` of a bond."""
    if not place.only("YEAR SLASH DASH"):
        return False
    return _TITLE.search(place.before) is not None or place.next in {"Seri", "SM", "H", "Hijriah", "Hijriyah"}


_ANY_DAY: Final = r"(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)"
_UNTIL: Final = r"\s*(?:[-–—]|hingga|sampai(?:\s+dengan)?|s\.?/?d\.?)\s*(?:hari\s+)?"
_RANGE_BEFORE: Final = regex(rf"{_ANY_DAY}{_UNTIL}$")
_RANGE_BEHIND: Final = regex(rf"{_UNTIL}{_ANY_DAY}")
_HABIT_BEFORE: Final = regex(
    rf"\b(?:setiap|tiap|saban)\s(?:hari\s)?{_ANY_DAY}(?:,?\s(?:dan\s|atau\s)?{_ANY_DAY})*,?\s(?:dan|atau)\s$"
)
_FULL_DAY: Final = regex(rf"(?:[Hh]ari\s+)?{_ANY_DAY}")


def _no_weekday(place: Place) -> bool:
    """`Pasar Minggu`, `salat Jumat`, `Senin-Jumat` and `tiap Senin dan Rabu` as habits, and `sel` for Selasa."""
    if not place.only("WEEKDAY MARKET_DAY DAY_PART HARI COMMA TIME TO DASH LABEL"):
        return place.has("WEEKDAY RELATIVE_DAY") and place.first in datewords.SHORT_DAYS
    if not _FULL_DAY.match(place.text, place.start) or place.next.lower() in datewords.FEASTS:
        return True
    if place.previous in datewords.NAMED_AFTER or _HABIT_BEFORE.search(place.before):
        return True
    return bool(_RANGE_BEFORE.search(place.before) or _RANGE_BEHIND.match(place.text, place.end))


def _no_month(place: Place) -> bool:
    """`Mei Lin`, `mar`: a month alone is written in full and stands in no name."""
    if not place.only("MONTH") or place.words.startswith(("bulan", "bln")):
        return False
    if not place.first.istitle() or place.first not in datewords.FULL_MONTHS:
        return True
    if place.previous in datewords.TIMES or place.previous in WORDS:
        return False
    # An abbreviation before a month is what is measured, `inflasi AS Februari`, or somebody's title.
    named = place.in_name and (not place.written_before.isupper() or place.previous in datewords.TITLES)
    return named or place.next[:1].isupper()


_YEARS: Final = range(1800, 2101)


def _no_year(place: Place) -> bool:
    """`Piala Dunia 2018`, `mencapai 2000 orang`, `level 2018`."""
    if not place.only("YEAR SLASH DASH") or not place.first[0].isdigit():
        return False
    if int(place.words[:4]) not in _YEARS or place.next.lower() in datewords.COUNTED or place.quoted:
        return True
    if (
        place.words == "2000"
        and place.previous not in BEFORE_YEARS
        and counted(place.text, place.end + 1, glued=False)[1]
    ):
        return True
    if place.previous in datewords.NUMBERED or place.previous in datewords.TIMES:
        return place.previous in datewords.NUMBERED
    if place.previous in datewords.EVENTS or _numbered(place.previous):
        return True
    return place.in_name and not place.has("DASH") and place.previous not in datewords.YEARLY and not _owned(place)


_OWNER: Final = regex(r"(?:^|\s)([a-z]+|[A-Z]{2,})\s(?:[A-Z][\w&-]*\s){1,3}$")


def _owned(place: Place) -> bool:
    """Tell whether the name before a year owns a figure of that year: `inflasi Jawa Timur 2023`, `UMP DKI 2024`."""
    match = _OWNER.search(place.before)
    return match is not None and match[1].lower() in datewords.YEARLY | datewords.FIGURES


def _numbered(word: str) -> bool:
    """Tell whether a word before a year has a number, and is no year itself: `Liga 1 2018`, `S20 2020`."""
    return any(map(str.isdigit, word)) and not (word.isdecimal() and int(word) in _YEARS)


def _vague(place: Place) -> bool:
    """`lebih dari 10 tahun lalu`, `sehari semalam`, `hari esok`, `kapasitas 5 ton per tahun ini`."""
    if place.previous == "per" and place.words in {"tahun ini", "bulan ini"}:
        return True
    if not place.only("RELATIVE_DAY"):
        return False
    if place.words in datewords.AFTER_LENGTHS:
        return place.previous in datewords.LENGTHS
    return place.words.endswith(("lalu", "silam", "hari ini")) and place.previous in datewords.VAGUE


def _no_edge(place: Place) -> bool:
    """`setiap akhir bulan`, `belanja akhir tahun`: of no certain one."""
    if not place.only("EDGE BULAN TAHUN"):
        return False
    return not place.has("TAHUN") or place.previous not in datewords.UNTIL_EDGES


def _no_part(place: Place) -> bool:
    """`paruh kedua` of a match, `trimester ketiga`, `K3`."""
    if place.has("YEAR RELATIVE_YEAR TWO_DIGITS"):
        return False
    return place.words.startswith(("paruh", "trimester", "k3", "k1", "k2", "k4", "k-"))


def _of_place(place: Place) -> bool:
    """`Jalan 17 Agustus 1945`."""
    return place.previous in datewords.PLACES


# Which kinds of atoms each look-alike has; the others need not be asked.
_DENIALS: Final[tuple[tuple[frozenset[str], Callable[[Place], bool]], ...]] = (
    (kinds("RELATIVE_DAY RELATIVE_YEAR SPAN INSTANT"), _hanging),
    (kinds("RELATIVE_DAY RELATIVE_YEAR SPAN"), _vague),
    (kinds("YEAR"), _of_law),
    (kinds("YEAR"), _no_year),
    (kinds("MONTH_YEAR"), _number_of_law),
    (kinds("FRACTION"), _fraction_alone),
    (kinds("WEEKDAY RELATIVE_DAY"), _no_weekday),
    (kinds("MONTH"), _no_month),
    (kinds("EDGE"), _no_edge),
    (kinds("PART"), _no_part),
    (kinds("DATE DAY_MONTH"), _of_place),
)


def is_date(place: Place) -> bool:
    """Tell whether the words at `place` name a date there."""
    if _DAYS.isdisjoint(place.shape) or place.previous in datewords.HABITS or _glued(place):
        return False
    return not any(denies(place) for shapes, denies in _DENIALS if not shapes.isdisjoint(place.shape))
