"""What kx knows of Indonesian around dates: bylines, captions, datelines, numbers, the tables themselves."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kx.indonesian import bylines, bylinewords, captions, labels, numerals
from kx.indonesian.bylines import Byline, is_byline, is_name, is_role, read_byline
from kx.indonesian.captions import read_caption
from kx.indonesian.datelines import is_dateline_alone, read_dateline
from kx.indonesian.dates import common, reading
from kx.indonesian.dates.reference import reference
from kx.indonesian.datetexts import is_change, is_date_line
from kx.indonesian.numbers import read_decimal, read_number
from kx.indonesian.places import PLACES, is_place
from kx.indonesian.signatures import is_signature
from time_limit import within

FIRST = st.sampled_from(["Rani", "Bima", "Sari", "Ni Luh", "Muh.", "I Gede", "Yosef", "Cut", "A.", "Nur'aini"])
LAST = st.sampled_from(["Putri", "Aji", "Dewi", "Wirayuda", "Siregar", "Lubis", "O’Brien", "Langit"])
NAME = st.builds("{} {}".format, FIRST, LAST)
NAMES = st.lists(NAME, min_size=1, max_size=4, unique=True)
COMMA = st.sampled_from([", ", ",", " , ", " dan ", " & ", "; ", " | "])
COLON = st.sampled_from([":", ": ", " : "])
ROLES = [role for role in bylinewords.ROLES if bylinewords.ROLES[role] in ("reporters", "editors")]


# Bylines


@given(st.sampled_from(ROLES), COLON, NAMES, COMMA)
def test_names_behind_a_role_are_read_back(role: str, colon: str, names: list[str], comma: str) -> None:
    for word in (role, role.capitalize(), role.upper()):
        text = f"{word}{colon}{comma.join(names)}"
        assert is_byline(text)
        assert getattr(read_byline(text), bylinewords.ROLES[role]) == tuple(names)


@given(NAMES, NAMES, st.sampled_from([" | ", " |", "| ", " ", " / ", "; "]))
def test_reporters_and_editors_on_one_line(reporters: list[str], editors: list[str], bar: str) -> None:
    assume(not set(reporters) & set(editors))
    text = f"Reporter: {', '.join(reporters)}{bar}Editor: {', '.join(editors)}"
    assert read_byline(text) == Byline(tuple(reporters), tuple(editors), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sumber: Reuters, Bloomberg | Editor: Sari Dewi", Byline((), ("Sari Dewi",), ("Reuters", "Bloomberg"))),
        ("Oleh: ANTARA", Byline((), (), ("ANTARA",))),
        ("Editor: Rani - detikNews", Byline((), ("Rani",), ())),
        ("Reporter: Rani Putri (Kontributor Medan)", Byline(("Rani Putri",), (), ())),
        ("Rep: Rani Putri/ Red: Sari Dewi", Byline(("Rani Putri",), ("Sari Dewi",), ())),
        ("Reporter: RP", Byline(("RP",), (), ())),
        ("Reporter: Rani Putri, RP", Byline(("Rani Putri",), (), ())),
        ("Reporter: Rani Putri | Editor: ", Byline(("Rani Putri",), (), ())),
        ("Editor: Redaksi, admin, Tim Kontan, a@b.id", Byline()),
        ("Penulis: Advertorial", Byline()),
        ("Edıtor: Sari Dewi", Byline()),
        ("Video editordanpenulis: Sari Dewi", Byline()),
        ("Penulis sekaligus editor: Sari Dewi", Byline(reporters=("Sari Dewi",), editors=("Sari Dewi",))),
        ("Penulis: Corporate Secretary", Byline()),
        ("Penulis: Evan Sihotang Jr.", Byline(reporters=("Evan Sihotang Jr.",))),
        ("Reporter: " + "A" * 61, Byline()),
        ("Harga garam naik", Byline()),
        ("", Byline()),
        # In brackets, without colons, behind one another.
        ("(Reporter: Rani Putri, Editor: Sari Dewi)", Byline(("Rani Putri",), ("Sari Dewi",), ())),
        ("[Penulis: Rani Putri | Redaktur: Sari Dewi]", Byline(("Rani Putri",), ("Sari Dewi",), ())),
        ("Penulis Rani Putri Editor Sari Dewi", Byline(("Rani Putri",), ("Sari Dewi",), ())),
        ("Rani Putri (Penulis), Sari Dewi (Editor)", Byline(("Rani Putri",), ("Sari Dewi",), ())),
        ("Diterbitkan oleh Rani Putri", Byline(("Rani Putri",), (), ())),
        ("by Rani Putri", Byline(("Rani Putri",), (), ())),
        # Paper and place between role and name.
        ("Laporan wartawan Suara Teluk: Rani Putri", Byline(("Rani Putri",), (), ())),
        ("Kontributor Tuban, Rani Putri", Byline(("Rani Putri",), (), ())),
        ("Kontributor Tuban: Rani Putri dan Bima Aji", Byline(("Rani Putri", "Bima Aji"), (), ())),
        # What stands behind names.
        ("Oleh: Rani Putri *)", Byline(("Rani Putri",), (), ())),
        ("Oleh: Rani Putri (Dosen Universitas Teluk)", Byline(("Rani Putri",), (), ())),
        ("Oleh Rani Putri, Mahasiswa Universitas Teluk", Byline(("Rani Putri",), (), ())),
        ("Reporter: Rani (Tuban), Bima (Pati) | Editor: Sari", Byline(("Rani", "Bima"), ("Sari",), ())),
        ("Pewarta : Rani Putri Editor : Sari Dewi Copyright © Teluk 2024", Byline(("Rani Putri",), ("Sari Dewi",), ())),
        ("By Rani Putri in Kupang", Byline(("Rani Putri",), (), ())),
        ("Oleh Rani Putri | Pemerhati Sosial", Byline(("Rani Putri",), (), ())),
        ("Dilaporkan Rani Putri", Byline(("Rani Putri",), (), ())),
        # Who did two things.
        ("Penulis/Reporter: Rani Putri | Editor: Sari Dewi", Byline(("Rani Putri",), ("Sari Dewi",), ())),
        ("Penulis dan Editor: Rani Putri", Byline(("Rani Putri",), ("Rani Putri",), ())),
        # Roles that are no writer's.
        ("Written by: Rani Putri / Photo by: Bima Aji", Byline(("Rani Putri",), (), ())),
        ("Reporter: Rani Putri, Penata Suara: Bima Aji, Editor: Sari", Byline(("Rani Putri",), ("Sari",), ())),
        ("Penata Suara: Bima Aji | Reporter: Rani Putri", Byline(("Rani Putri",), (), ())),
        ("Editor : Sari Dewi Publisher : Bima Aji", Byline((), ("Sari Dewi",), ())),
    ],
)
def test_bylines(text: str, expected: Byline) -> None:
    assert read_byline(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oleh Rani Putri", True),
        ("Oleh karena itu, harga naik", False),
        ("Editor senior itu pergi", False),
        ("Penata Suara: Bima Aji | Reporter: Rani Putri", True),
        ("By admin", True),
        ("oleh sebab itu", False),
        ("by the sea", False),
        ("Penulis muda", False),
        ("(Sumber: Badan Geologi)", False),
        ("Kontributor Tuban, yang hadir", False),
        ("Reporterku", False),
    ],
)
def test_bylines_without_a_colon(text: str, *, expected: bool) -> None:
    assert is_byline(text) is expected


def test_bylines_are_joined_and_every_name_counts_once() -> None:
    found = bylines.joined([Byline(("a", "b"), (), ("c",)), Byline(("b", "d"), ("e",), ())])
    assert found == Byline(("a", "b", "d"), ("e",), ("c",))
    assert bylines.joined([]) == Byline()


@given(NAME)
def test_a_name_is_a_name_and_no_signature(name: str) -> None:
    assert is_name(name)
    assert not is_signature(name)
    assert not is_role(name)


# Datelines

DATELINES = [
    "KONTAN.CO.ID - {}. ", "KONTAN.CO.ID -{}. ", "{}, KOMPAS.com - ", "REPUBLIKA.CO.ID, {} -- ", "{}. ", "{} (ANTARA) - ",
    "“KONTAN.CO.ID - {}. ",
]  # fmt: skip


@given(st.sampled_from(sorted(PLACES)), st.sampled_from(DATELINES))
def test_every_known_place_is_read_in_capitals(place: str, form: str) -> None:
    text = f"{form.format(place.upper())}Harga garam di tingkat petani naik dua kali lipat tahun ini."
    assert read_dateline(text) == place.upper()


@given(st.sampled_from(sorted(PLACES)), st.sampled_from(["TEMPO.CO, {} - ", "{}, CNN Indonesia -- ", "{} (ANTARA) - "]))
def test_every_known_place_is_read_in_title_case(place: str, form: str) -> None:
    text = f"{form.format(place.title())}Harga garam di tingkat petani naik dua kali lipat tahun ini."
    assert read_dateline(text) == place.title()


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "Harga garam naik. Petani senang.", "KONTAN.CO.ID - Harga garam naik.", "OJK. Harga naik.", "PT Garam - Harga naik",
        "Ia tiba pukul 10.30. Lalu pergi.", "“Jakarta,” katanya. Lalu pergi.", "Jakarta adalah kota.", "12.000 ton garam - naik",
    ],
)  # fmt: skip
def test_what_is_no_dateline(text: str) -> None:
    assert read_dateline(text) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("TUBAN, (WARTATELUK.ID) - ", "TUBAN"),
        ("TUBAN, (WT) – ", "TUBAN"),
        ("TUBAN– ", "TUBAN"),
        ("Tuban. – ", "Tuban"),
        ("Tuban, Selasa (14/5/2024) – ", "Tuban"),
        ("TUBAN, JAWA TIMUR – ", "TUBAN, JAWA TIMUR"),
        ("Dompu, NTB – ", "Dompu, NTB"),
        ("KAB. TUBAN – ", "KAB. TUBAN"),
        ("Kabupaten Tuban, Warta Teluk – ", "Kabupaten Tuban"),
        ("KOTA BATU – ", "KOTA BATU"),
        ("TUBAN/LAMONGAN, Warta Teluk – ", "TUBAN/LAMONGAN"),
        ("Warta Teluk, Tuban – ", "Tuban"),
        ("TEMPO.CO, Tojo Una-Una - ", "Tojo Una-Una"),
        ("DOHA, QATAR – ", "DOHA, QATAR"),
        ("Tuban, 14 Mei 2024. ", "Tuban"),
        ("Tuban (14 Mei 2024) - ", "Tuban"),
        ("TUBAN- ", "TUBAN"),
        ("TUBAN,WARTATELUK | ", "TUBAN"),
        ("Tuban, (Wartateluk)—", "Tuban"),
        ("MUARO BUNGO – ", "MUARO BUNGO"),
        ("KOTIM – ", "KOTIM"),
        ("KBRN, Lembung : ", "Lembung"),
        ("WARTATELUK.CO LEMBUNG – ", "LEMBUNG"),
        ("Tuban, 14 Mei 2024 (Warta Teluk) – ", "Tuban"),
        ("Kota tua – ", None),
        ("Malaysia – ", None),
        ("BPBD, TUBAN DAN PATI – ", None),
    ],
)
def test_datelines_of_many_forms(text: str, place: str | None) -> None:
    assert read_dateline(f"{text}Harga garam di tingkat petani naik dua kali lipat.") == place


@pytest.mark.parametrize(
    ("text", "expected"),
    [("JAKARTA, KOMPAS.com –", True), ("Jakarta —", True), ("Harga -", False), ("Jakarta - " + "a" * 99, False)],
)
def test_datelines_alone(text: str, *, expected: bool) -> None:
    assert is_dateline_alone(text) is expected


def test_places() -> None:
    assert is_place("Jakarta")
    assert is_place("NEW YORK, Amerika")
    assert not is_place("")
    assert not is_place("Harga")


# Captions


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        (
            "ILUSTRASI. Petani memanen. KONTAN/Rani Putri/03/11/2019",
            "Petani memanen. KONTAN/Rani Putri/03/11/2019",
            "KONTAN/Rani Putri",
        ),
        ("Petani memanen. (ANTARA FOTO/Rani Putri/foc)", None, "ANTARA FOTO/Rani Putri/foc"),
        ("Petani (Foto: Rani Putri/detikcom)", None, "Rani Putri/detikcom"),
        ("Petani. Foto: dok. PT Garam", None, "dok. PT Garam"),
        ("Dok. Pertamina", None, "Dok. Pertamina"),
        ("REUTERS/Rani Putri", None, "REUTERS/Rani Putri"),
        ("Petani memanen (12 ton)", None, None),
        ("Petani memanen, Sabtu (12/3/2016)", None, None),
        ("Petani memanen (Sabtu, 12/3)", None, None),
        ("Kereta melaju (120 km/jam)", None, None),
        ("Petani memanen (Liputan6.com/Rani Putri)", None, "Liputan6.com/Rani Putri"),
        ("  Petani \n memanen padi ", "Petani memanen padi", None),
        ("", "", None),
        *(
            (f"Petani memanen. {said}", f"Petani memanen. {said}", credit)
            for said, credit in (
                ("Istimewa", "Istimewa"),
                ("Kredit: Rani Putri", "Rani Putri"),
                ("Photo: Rani Putri", "Rani Putri"),
                ("Foto oleh Rani Putri", "Rani Putri"),
                ("(Foto oleh Rani Putri)", "Rani Putri"),
                ("Gambar: Pixabay", "Pixabay"),
                ("(Shutterstock)", "Shutterstock"),
                ("(Tangkapan layar YouTube)", "Tangkapan layar YouTube"),
                ("Panen itu istimewa", None),
                ("(Badan Geologi)", None),
            )
        ),
        ("Foto: Petani memanen hasil di desa.", "Foto: Petani memanen hasil di desa.", None),
        ("Foto: Rani Putri", "Foto: Rani Putri", "Rani Putri"),
        ("Petani memanen | Foto: Rani Putri", "Petani memanen | Foto: Rani Putri", "Rani Putri"),
    ],
)
def test_captions(text: str, caption: str | None, credit: str | None) -> None:
    assert read_caption(text) == captions.Caption(text if caption is None else caption, credit)


# Numbers


@given(st.integers(-(10**12), 10**12))
def test_whole_numbers_are_read_back(number: int) -> None:
    assert read_number(f"{number:,}".replace(",", ".")) == number


@given(st.decimals(-1000, 1000, places=2))
def test_decimals_are_read_back(number: object) -> None:
    assert read_decimal(str(number)) == read_decimal(str(number).replace(".", ",")) == float(str(number))
    assert read_number(str(number).replace(".", ",")) == float(str(number))


@pytest.mark.parametrize(
    ("text", "value"), [("1,321,000", 1321000), ("1,321,000.5", 1321000.5), ("935.34", 935.34), ("1.2.3", 123)]
)
def test_numbers_with_the_marks_of_others_are_read(text: str, value: float) -> None:
    assert read_number(text) == read_decimal(text) == value


@pytest.mark.parametrize(
    ("parts", "value"),
    [
        ([], 0),
        ([(False, 7)], 7),
        ([(False, 2), (True, 10)], 20),
        ([(False, 2), (True, 100), (False, 3), (True, 10), (False, 4)], 234),
    ],
)
def test_numbers_in_words(parts: list[tuple[bool, int]], value: int) -> None:
    assert numerals.total(parts) == value


# Lines that are dates


@given(
    st.dates(date(1950, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["Reporter", "Rani Putri | ", "Kompas.com - ", "Diperbarui ", ""]),
)
def test_date_lines(day: date, before: str) -> None:
    before = "" if before == "Reporter" else before
    assert is_date_line(f"{before}{day:%d/%m/%Y}, 14:02 WIB")
    assert is_date_line(f"{before}Minggu, {day:%d} November {day:%Y} / 14:02 WIB")
    assert is_change(f"{before}{day:%d/%m/%Y}") is (before == "Diperbarui ")


@pytest.mark.parametrize(
    "text", ["", "2019", "Kenaikan harga terjadi pada 3 November 2019. Lalu turun.", "a" * 111 + " 3 November 2019"]
)
def test_what_is_no_date_line(text: str) -> None:
    assert not is_date_line(text)


# The short cut to common dates

WORDS = st.sampled_from(
    "Minggu Senin jumat , 3 03 31 32 0 November nopember Mei feb xyz 2019 1999 0999 / | - – 14:02 24:00 7.5 14.02 25:61 WIB wita WIT UTC".split()
)
CLOCK = st.datetimes(datetime(1000, 1, 1), datetime(2999, 12, 31))  # noqa: DTZ001 - the zone is printed behind it


@given(st.one_of(st.lists(WORDS, max_size=9).map(" ".join), st.builds("{:%Y-%m-%dT%H:%M:%S}{}".format, CLOCK, st.sampled_from(["", "Z", "+07:00", "+0800", "-99:99"]))))  # fmt: skip
def test_the_short_cut_reads_as_the_grammar_does(text: str) -> None:
    short = common.read(text, "WIB")
    assert short is None or short == reading.read(text, reference(None, "WIB"))


@pytest.mark.parametrize(
    ("text", "warnings"),
    [
        ("2019-11-03T14:02:00", ("zone_assumed",)),
        ("2019-11-03T14:02:00+07:00", ()),
        ("Minggu, 03 November 2019 / 14:02 WIB", ()),
        ("Senin, 03 November 2019 / 14:02", ("zone_assumed", "weekday_conflict")),
    ],
)
def test_the_short_cut_knows_the_commonest_forms(text: str, warnings: tuple[str, ...]) -> None:
    found = common.read(text, "Asia/Jakarta")
    assert found
    assert found.warnings == warnings
    assert found.start.isoformat().startswith("2019-11-03T14:02:00+07:00")


# The tables

TABLES = {name: value for name, value in vars(labels).items() if name.isupper()}


@pytest.mark.parametrize("name", TABLES)
def test_labels_are_in_lower_case_and_stand_once(name: str) -> None:
    words = list(TABLES[name])
    assert words == [word.casefold().strip() for word in words]
    assert len(set(words)) == len(words)
    assert all(words)


def test_roles_and_places_are_in_lower_case() -> None:
    for word in (*bylinewords.ROLES, *bylinewords.AGENCIES, *PLACES):
        assert word == word.casefold().strip() != ""
    assert set(bylinewords.ROLES.values()) == {*Byline._fields, "others"}


# What it costs

HOSTILE = ["A" * 20_000, "Aa " * 6000, "A." * 9000, "a" * 20_000, "Oleh " + "A" * 70, "Oleh" + " Rani" * 14 + "(", "Editor:" * 3000, "A/" * 9000, "JAKARTA " * 2000, "JAKARTA, " * 2000, "(a" * 9000, "Foto: " * 3000, "Dok. " * 3000, "1/" * 9000, ", " * 9000, " - " * 6000, "/1" * 9000]  # fmt: skip


@pytest.mark.parametrize("end", ["", "(", ".", " - "])
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
@pytest.mark.parametrize(
    "read",
    [
        is_byline,
        is_name,
        is_signature,
        is_role,
        read_byline,
        read_caption,
        read_dateline,
        is_dateline_alone,
        is_date_line,
        is_change,
    ],
)
def test_nothing_takes_long(read: Callable[[str], object], text: str, end: str) -> None:
    with within(seconds=0.5):
        read(f"{text}{end}")
