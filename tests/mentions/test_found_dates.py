"""Which dates running text names, where they begin and end, and what only looks like one."""

from datetime import datetime

import pytest

from kx import find_dates

NOW = datetime.fromisoformat("2019-11-03T14:02:00+07:00")


def read(text: str) -> list[tuple[str, str]]:
    found = find_dates(text, now=NOW)
    points = [(mention.text, mention.moment.start.isoformat(), mention.moment.end.isoformat()) for mention in found]
    return [(words, start if start == end else f"{start}/{end}") for words, start, end in points]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Jumat (1/11)", "2019-11-01"),
        ("kuartal III-2019", "2019-07-01/2019-09-30"),
        ("2015-2019", "2015-01-01/2019-12-31"),
        ("Sabtu-Minggu (2-3/11)", "2019-11-02/2019-11-03"),
        ("(1/11)", "2019-11-01"),
        ("tanggal 13 sampai dengan 25 Pebruari 2017", "2017-02-13/2017-02-25"),
        ("30 Juli s.d. 2 Agustus 2019", "2019-07-30/2019-08-02"),
        ("30 s/d 31 Agustus 2019", "2019-08-30/2019-08-31"),
        ("tanggal 8 April 2016", "2016-04-08"),
        ("Selasa (22/10) malam nanti", "2019-10-22"),
        ("5-8 Oktober lalu", "2019-10-05/2019-10-08"),
        ("0300 GMT 13 Februari 2023", "2023-02-13T03:00:00+00:00"),
        ("pukul 10 malam EST 12 Februari 2023", "2023-02-12T22:00:00-05:00"),
        ("Minggu pertama November 2023", "2023-10-30/2023-11-05"),
        ("Senin malam", "2019-10-28"),
        ("tahun penuh 2018", "2018-01-01/2018-12-31"),
        ("awal Oktober lalu", "2019-10-01/2019-10-10"),
        ("awal November lalu", "2018-11-01/2018-11-10"),
        ("Desember kemarin", "2018-12-01/2018-12-31"),
        ("bulan Agustus", "2019-08-01/2019-08-31"),
        ("Q3 2019", "2019-07-01/2019-09-30"),
        ("dua hari lalu", "2019-11-01"),
        ("kemarin (2/11)", "2019-11-02"),
        ("tanggal 1/11", "2019-11-01"),
    ],
)
def test_a_date_is_one_mention(text: str, value: str) -> None:
    assert read(f"hal itu terjadi pada {text}, katanya") == [(text, value)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Selasa (29/10) dan Rabu (30/10)", ["Selasa (29/10)", "Rabu (30/10)"]),
        ("antara 1 Mei dan 3 Juni 2019", ["1 Mei dan 3 Juni 2019"]),
        ("Ekstase (1933)", ["1933"]),
        ("(0300 GMT 13 Februari)", ["0300 GMT 13 Februari"]),
        ("pada 2017, 2018 dan 2019", ["2017", "2018", "2019"]),
        ("APBN 2019 dan Dana Desa 2018", ["2019", "2018"]),
        ("Kinerja 2018 membaik", ["2018"]),
        ("Untuk 2000.", ["2000"]),
        ("Minggu (3/11) pukul 09.00, lalu pulang", ["Minggu (3/11) pukul 09.00"]),
        ("Oktober (Jumat 1/11 dan 2/11)", ["Oktober", "Jumat 1/11"]),
        ("indeks IDX30 pekan lalu", ["pekan lalu"]),
        ("1 Mei 2019, 2 Mei 2019", ["1 Mei 2019", "2 Mei 2019"]),
        ("akhir tahun, hari keempat, 71,34 sen", []),
    ],
)
def test_several_in_one_run(text: str, values: list[str]) -> None:
    assert [words for words, _ in read(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "UU Nomor 4 Tahun 2023",
        "Perpres 9/2018",
        "Obligasi I tahun 2018 Seri A",
        "pukul 10.00 hingga 12.00",
        "setiap Senin",
        "buka Senin-Jumat",
        "Senin hingga Jumat",
        "salat Jumat",
        "Kamis Putih",
        "sel surya",
        "Sel ini lalu Sat ini",
        "sel lalu",
        "jumat",
        "Mei Lin",
        "kata Dewi Juni",
        "mei",
        "Piala Dunia 2018",
        "Asian Games 2018",
        "Galaxy S20 2018",
        "level 2018",
        "Rp 2018",
        "2018 orang",
        "untuk 2000 calon",
        "novel “2018”",
        "3000",
        "3/4 bagian",
        "rasio 3/4 pukul 10.00",
        "#2019 dan @2018",
        "COVID-2019",
        "lagu 2018an",
        "dua hari sebelumnya",
        "tiga tahun terakhir",
        "lebih dari 10 tahun lalu",
        "beberapa hari ini",
        "sehari semalam",
        "seminggu kemarin",
        "paruh kedua",
        "K3 nasional",
        "Jalan 17 Agustus 1945",
        "31 Februari 2019",
        "pasal 7/2018",
        "1441 H",
    ],
)
def test_other_expressions_are_no_dates(text: str) -> None:
    assert read(text) == []


def test_a_text_without_a_reference_has_only_dates_that_need_none() -> None:
    found = find_dates("Kemarin hujan; pada 3 November 2019 dan Jumat (1/11) tidak")
    assert [mention.text for mention in found] == ["3 November 2019"]


def test_a_clock_at_one_end_makes_no_range() -> None:
    assert [words for words, _ in read("sedetik belakangan hingga Agustus")] == ["Agustus"]


def test_a_run_longer_than_a_date_can_be_is_read_in_parts() -> None:
    assert len(read("1 Mei 2019 " * 60)) == 60
