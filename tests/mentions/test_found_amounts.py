"""What amounts are worth, what ranges share, and which numbers are none."""

from decimal import Decimal

import pytest

from kx import find_amounts


def read(text: str) -> list[tuple[str, str]]:
    return [(found.text, f"{found.value} {found.unit}".rstrip()) for found in find_amounts(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rp144,65 miliar", "144650000000 IDR"),
        ("4,4 juta unit", "4400000 unit"),
        ("99%", "99 %"),
        ("6,19%", "6.19 %"),
        ("22 sentra", "22 sentra"),
        ("341 pelaku", "341 pelaku"),
        ("Rp. 1.250", "1250 IDR"),
        ("Rp 2,5 T", "2500000000000 IDR"),
        ("Rp 500rb", "500000 IDR"),
        ("Rp 2 ribu triliun", "2000000000000000 IDR"),
        ("US$ 5 bn", "5000000000 USD"),
        ("Rp 1,250", "1250 IDR"),
        ("Rp 1,250 triliun", "1250000000000 IDR"),
        ("US$ 1,250,000", "1250000 USD"),
        ("1,250 orang", "1250 orang"),
        ("0,045 persen", "0.045 %"),
        ("50 bp", "50 bps"),
        ("10 juta dolar Amerika", "10000000 USD"),
        ("7 dolar Hong Kong", "7 HKD"),
        ("3 riyal", "3 SAR"),
        ("5 juta yen", "5000000 JPY"),
        ("100-an orang", "100 orang"),
        ("12 m2", "12 m2"),
        ("32°C", "32 °C"),
        ("27 WNI", "27 WNI"),
        ("-2,5%", "-2.5 %"),
        ("minus 3 derajat", "-3 derajat"),
        ("53 awaknya", "53 awak"),
        ("7 e-commerce", "7 e-commerce"),
        ("dua ratus lima puluh ribu orang", "250000 orang"),
        ("35.000 MW", "35000 MW"),
    ],
)
def test_an_amount_is_one_mention_with_its_value(text: str, value: str) -> None:
    assert read(f"ada {text}, katanya") == [(text, value)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("10%-15%", ["10 %", "15 %"]),
        ("10-15%", ["10 %", "15 %"]),
        ("9 dan 7 persen", ["9 %", "7 %"]),
        ("Rp 2 triliun hingga Rp 3 triliun", ["2000000000000 IDR", "3000000000000 IDR"]),
        ("Rp 2 hingga Rp 3 triliun", ["2000000000000 IDR", "3000000000000 IDR"]),
        ("Rp 500 hingga Rp 1 juta", ["500 IDR", "1000000 IDR"]),
        ("Rp 4.500 dan 5.950", ["4500 IDR", "5950 IDR"]),
        ("Rp 5.000 dan 3 orang", ["5000 IDR", "3 orang"]),
        ("10 ribu-15 ribu orang", ["10000 orang", "15000 orang"]),
        ("5 sampai dengan 10 juta", ["5000000", "10000000"]),
        ("dari 5 menjadi 7 persen", ["5 %", "7 %"]),
        ("naik 5 menjadi 7 persen", ["7 %"]),
        ("pada 2018 dan 7 persen", ["7 %"]),
        ("7 sampai 12 tahun", []),
        ("Rp 3 hingga 1.2.3 miliar", ["3 IDR"]),
        ("5 Euro 3 juta orang", ["5 EUR", "3000000 orang"]),
        ("dua sampai 5 persen", ["5 %"]),
    ],
)
def test_ends_of_a_range_share_what_stands_once(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "Pasal 5 huruf a",
        "UU 13/2003",
        "HUT ke-69 bank itu",
        "nomor 081234567890 orang",
        "telepon 0812-3456-7890 orang",
        "skor 3-1 untuk tim tamu",
        "pukul 14.02 waktu setempat",
        "10.30 peserta",
        "usia 26 tahun",
        "COVID-19 varian baru",
        "jaringan 5G nasional",
        "pada 2025 perusahaan berhasil",
        "salah satu korban",
        "tiga hari lagi",
        "653 merupakan penerima baru",
        "Liga 1 Indonesia",
        "1:3 orang",
        "3x4 meter",
        "+62 812",
        "nilai 1.2.3 orang",
        "9999999999999999999 orang",
        "enam tiba-tiba meledak",
        "12 Maret",
        "5 lainnya",
        "kapal 402 Nanggala",
        "5 @",
    ],
)
def test_other_numbers_are_no_amounts(text: str) -> None:
    assert find_amounts(text) == ()


def test_round_thousands_count_unless_a_year_is_meant() -> None:
    assert read("formasi untuk 2000 calon taruna") == [("2000 calon", "2000 calon")]
    assert read("sebanyak 1998 orang") == [("1998 orang", "1998 orang")]
    assert read("sejak 2000 perusahaan itu") == []


def test_values_are_exact() -> None:
    [found] = find_amounts("senilai Rp 0,1 triliun")
    assert found.value == Decimal(100_000_000_000)
    assert str(found.value) == "100000000000"
