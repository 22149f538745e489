"""Whatever the text: what is found stands where it is said to stand, and what is written is read back exactly."""

from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kx import Amount, DateMention, Ticker, find_amounts, find_dates, find_tickers
from kx.indonesian.dates.vocabulary import WORDS
from kx.indonesian.mentions.codes import CODES
from kx.indonesian.mentions.notcounted import NO_UNITS
from kx.indonesian.mentions.quantities import read_digits, read_words
from kx.indonesian.mentions.units import CURRENCY_SIGNS, CURRENCY_WORDS, MAGNITUDES

NOW = datetime.fromisoformat("2024-03-06T10:00:00+07:00")

PIECES = st.sampled_from(
    [
        *sorted(WORDS),
        *sorted(CURRENCY_SIGNS),
        *sorted(CURRENCY_WORDS),
        *sorted(MAGNITUDES),
        *sorted(NO_UNITS)[::9],
        *sorted(CODES)[::90],
        *"Senin Selasa Minggu Januari Mei tanggal minus saham PT Tbk kode orang unit kg persen basis poin pasal".split(),
        *"( ) - – / . , : % x ° \" ' -an 1 2 5 12 19 31 2000 2018 2.018 1,5 0300 14.02 24,36 (1/11) (BBCA)".split(),
    ]
)
GAPS = st.sampled_from([" ", " ", " ", "", ", ", "\u00a0", "-"])
JUMBLES = st.lists(st.tuples(PIECES, GAPS), max_size=24).map(lambda parts: "".join(word + gap for word, gap in parts))
TEXTS = st.one_of(st.text(max_size=60), JUMBLES)


@given(TEXTS)
def test_a_mention_is_what_stands_at_its_place(text: str) -> None:
    finds: list[tuple[DateMention | Amount | Ticker, ...]]
    finds = [find_dates(text, now=NOW), find_dates(text), find_amounts(text), find_tickers(text)]
    for found in finds:
        assert all(text[mention.start : mention.end] == mention.text != "" for mention in found)
        assert all(first.end <= second.start for first, second in pairwise(found))


@given(st.dates(date(1800, 1, 1), date(2100, 12, 31)), st.sampled_from([" kata", ", kata", ". Kata", ")", " 12%"]))
def test_a_date_is_found_in_a_sentence(day: date, behind: str) -> None:
    written = f"{day.day}/{day.month}/{day.year}"
    [found] = find_dates(f"Hal itu terjadi pada {written}{behind}")
    assert (found.text, found.moment.start, found.moment.end) == (written, day, day)


NUMBERS = st.decimals(min_value=0, max_value=999_999_999, places=2, allow_nan=False)


def indonesian(number: Decimal, *, cents: bool) -> str:
    whole = f"{int(number):,}".replace(",", ".")
    return f"{whole},{number:.2f}".replace(f",{int(number)}.", ",") if cents else whole


SIGNS = st.sampled_from(["Rp", "IDR", "US$", "S$", "€", "RM", "A$", "£", "USD"])
POWERS = st.sampled_from([("", 0), (" ribu", 3), (" juta", 6), (" miliar", 9), (" triliun", 12), (" jt", 6)])
MINUS = st.sampled_from(["", "minus ", "-"])
BLANKS = st.sampled_from(["", " ", "\u00a0"])


@given(NUMBERS, st.tuples(MINUS, SIGNS, BLANKS), POWERS)
def test_money_is_read_back(number: Decimal, before: tuple[str, str, str], magnitude: tuple[str, int]) -> None:
    (minus, sign, _), (word, power) = before, magnitude
    for cents in (False, True):
        written = f"{''.join(before)}{indonesian(number, cents=cents)}{word}"
        value = (number if cents else Decimal(int(number))) * 10**power
        [found] = find_amounts(f"Nilainya {written} pada laporan itu")
        assert (found.text, found.unit) == (written, CURRENCY_SIGNS[sign])
        assert found.value == (-value if minus else value)


@given(number=NUMBERS, unit=st.sampled_from(["%", " persen", " basis poin", " rupiah", " ton", " juta ton", " kg"]))
def test_what_stands_behind_a_number_is_read_back(number: Decimal, unit: str) -> None:
    written = f"{indonesian(number, cents=True)}{unit}"
    [found] = find_amounts(f"Nilainya {written} pada laporan itu")
    assert found.text == written
    assert found.value == number * (10**6 if "juta" in unit else 1)


@given(number=NUMBERS, gap=st.sampled_from([" ", "  ", "\n", "\t", "\u00a0"]))
def test_any_white_space_stands_between_words(number: Decimal, gap: str) -> None:
    written = f"minus{gap}{indonesian(number, cents=True)}{gap}persen"
    [found] = find_amounts(f"turun{gap}{written}{gap}saja")
    assert (found.text, found.value, found.unit) == (written, -number, "%")


@given(st.integers(1, 10**15 - 1))
def test_number_words_are_read_back(number: int) -> None:
    assert read_words(spelt(number).split()) == number


_ONES = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()


def spelt(number: int) -> str:
    if number < 12:
        return _ONES[number] if number else ""
    if number < 20:
        return f"{_ONES[number - 10]} belas"
    for size, word, one in (
        (10**12, "triliun", "satu triliun"),
        (10**9, "miliar", "satu miliar"),
        (10**6, "juta", "satu juta"),
        (1000, "ribu", "seribu"),
        (100, "ratus", "seratus"),
        (10, "puluh", "sepuluh"),
    ):
        if number >= size:
            head, rest = divmod(number, size)
            return f"{one if head == 1 else f'{spelt(head)} {word}'} {spelt(rest)}".strip()
    raise AssertionError(number)


@given(st.text("0123456789.,", min_size=1, max_size=30))
def test_any_marks_make_a_number_or_none(text: str) -> None:
    for whole in (False, True):
        value = read_digits(text, whole=whole)
        assert value is None or value >= 0
