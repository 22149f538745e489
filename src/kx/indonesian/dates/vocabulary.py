"""Every word the grammar knows, with its kind and its value.

The words of the calendar and the numerals stand in their own tables and get their kinds here;
the small words that hold a date together are listed below them.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from kx.indonesian import calendar, numerals
from kx.indonesian.dates.shapes import KIND

# Where two tables share a word, the later row has it: `second` is a unit here, no ordinal.
_TABLES: Final[tuple[tuple[str, Mapping[int, str]], ...]] = (
    ("DIGIT", numerals.CARDINALS),
    ("SCALE", numerals.SCALES),
    ("THOUSAND", {1000: "ribu"}),
    ("ONE_THOUSAND", {1000: "seribu"}),
    ("ORDINAL", numerals.ORDINALS),
    ("ROMAN", {7: "vii", 8: "viii", 9: "ix", 10: "x", 11: "xi", 12: "xii"}),
    ("MONTH", calendar.MONTHS),
    ("HIJRI_MONTH", calendar.HIJRI_MONTHS),
    ("HIJRI_PAIR", calendar.HIJRI_PAIRS),
    ("HIJRI_SECOND", calendar.HIJRI_SECONDS),
    ("NAMED_WEEKDAY", calendar.WEEKDAYS),
    ("MARKET_DAY", calendar.MARKET_DAYS),
    ("ZONE", calendar.ZONES),
    ("GREENWICH", {0: calendar.GREENWICH}),
    ("AREA", calendar.ZONE_AREAS),
    ("DAY_PART", calendar.DAY_PARTS),
    ("MERIDIEM", calendar.MERIDIEMS),
    ("EDGE", calendar.EDGES),
    ("YEAR_PART", calendar.YEAR_PARTS),
    ("QUARTER_LETTER", calendar.QUARTER_LETTERS),
    ("NAMED_DAY", calendar.NAMED_DAYS),
    ("SIDE", {-1: "lalu silam ago lampau", 1: "depan dpn mendatang datang"}),
    ("LAGI", {1: "lagi lg"}),
    ("NANTI", {1: "nanti nnt ntar entar kelak"}),
    ("INI", {0: "ini"}),
    ("KEMARIN", {-1: "kemarin kemaren kmrn"}),
    ("DULU", {-2: "dulu dahulu"}),
    ("TADI", {-1: "tadi td"}),
    ("SEBELUMNYA", {-1: "sebelumnya", 1: "sesudahnya setelahnya kemudian berikutnya"}),
    ("ENGLISH_SIDE", {-1: "last", 0: "this", 1: "next"}),
)

_UNIT_KINDS: Final = {
    calendar.SECOND: "CLOCK_UNIT",
    calendar.MINUTE: "CLOCK_UNIT",
    calendar.HOUR: "CLOCK_UNIT",
    calendar.DAY: "HARI",
    calendar.WEEK: "PEKAN",
    calendar.MONTH: "BULAN",
    calendar.YEAR: "TAHUN",
    calendar.DECADE: "DECADE",
}

_SINGLE_KINDS: Final = dict.fromkeys((calendar.SECOND, calendar.MINUTE, calendar.HOUR), "SINGLE_CLOCK")

_WORDS: Final = {
    "HIJRIAH": "h hijriah hijriyah hijriyyah hijri",
    "MASEHI": "m masehi",
    "DASARIAN": "dasarian",
    "FISCAL": "fy",
    "WAKTU": "waktu",
    "SETEMPAT": "setempat",
    "INDONESIA": "indonesia",
    "CLOCK_LABEL": "pukul pkl pkul pk at",
    "LEWAT": "lewat lebih",
    "KURANG": "kurang",
    "KE": "ke",
    "TERAKHIR": "terakhir belakangan",
    "NOW": "sekarang now barusan",
    "BARU": "baru just",
    "SAJA": "saja aja",
    "SEVERAL": "beberapa few",
    "HALF": "setengah stgh",
    "QUARTER_OF": "seperempat",
    "ARTICLE": "a an",
    "TO": "hingga sampai sampe sd to until till through",
    "AND": "dan and",
    "OR": "atau or",
    "BETWEEN": "antara between",
    "SINCE": "sejak mulai dari since from semenjak",
    "UPDATED": "diperbarui diperbaharui diupdate update updated diubah modified edited",
    "FILLER": "yang yg dengan akan bagian the of",
    "SUFFIX": "st nd rd",
    "NUMERO": "no nomor nomer rp universitas jl jln",
    "TANGGAL": "tanggal tgl tertanggal",
    "LABEL_WORD": """
        pada per sekitar sekira kira on di in oleh by dalam selama sepanjang
        periode era menjelang jelang around during as penuh ajaran pelajaran anggaran buku fiskal takwim musim
        diterbitkan dipublikasikan dipublikasi dipublish diunggah ditayangkan disiarkan dirilis
        dimuat dibuat diposting terbit tayang publish published posted post
        date t edisi
    """,
}


def _entries() -> Iterator[tuple[str, str, int]]:
    for kind, words in _WORDS.items():
        yield from ((word, kind, 0) for word in words.split())
    for kind, table in _TABLES:
        yield from ((word, kind, value) for value in table for word in table[value].split())
    for unit, words in calendar.UNITS.items():
        for word in words.split():
            yield word, _UNIT_KINDS[unit], unit
            yield f"se{word}", _SINGLE_KINDS.get(unit, "SINGLE"), unit
    yield "jam", "JAM", calendar.HOUR
    yield "seminggu", "SINGLE", calendar.WEEK
    yield "minggu", "WEEK_OR_SUNDAY", _SUNDAY
    yield "mgg", "WEEK_OR_SUNDAY", _SUNDAY


_SUNDAY: Final = 6

WORDS: Final = {word: (KIND[kind], value) for word, kind, value in _entries()}

# In the middle of a sentence only the day has a capital: `Minggu lalu` is a Sunday, `minggu lalu` a week.
CAPITALISED: Final = {"Minggu": (KIND["SUNDAY"], _SUNDAY)}
