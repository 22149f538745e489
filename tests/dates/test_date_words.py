"""Every spelling in the calendar's tables, every separator, every zone."""

from datetime import date, datetime

import pytest

from kx.indonesian import calendar
from kx.indonesian.dates import parse_date
from kx.indonesian.numerals import CARDINALS, ORDINALS

NOW = datetime.fromisoformat("2019-11-03T14:02:00+07:00")

MONTHS = [(name, month) for month, names in calendar.MONTHS.items() for name in names.split()]
WEEKDAYS = [(name, day) for day, names in calendar.WEEKDAYS.items() for name in names.split()]
ZONES = [(name, east) for east, names in calendar.ZONES.items() for name in names.split()]
SEPARATORS = [
    " / ",
    "/",
    " | ",
    "|",
    " - ",
    " \u2013 ",
    " \u2014 ",
    ", ",
    ",",
    " \u00b7 ",
    " \u2022 ",
    " ",
    " pukul ",
    " jam ",
]


@pytest.mark.parametrize(("name", "month"), MONTHS)
@pytest.mark.parametrize("written", ["5 {} 2018", "05-{}-2018", "5 {}. 2018", "5{}2018", "5/{}/2018", "{} 5, 2018"])
def test_months(name: str, month: int, written: str) -> None:
    for spelling in (name, name.title(), name.upper()):
        assert parse_date(written.format(spelling)).start == date(2018, month, 5)


@pytest.mark.parametrize(("name", "month"), MONTHS)
def test_months_alone_and_of_a_year(name: str, month: int) -> None:
    assert parse_date(f"{name} 2018").start == date(2018, month, 1)
    assert parse_date(f"{name}", now=NOW).granularity == "month"


@pytest.mark.parametrize(("name", "weekday"), WEEKDAYS)
def test_weekdays(name: str, weekday: int) -> None:
    day = 28 + weekday
    text = f"{name.title()}, {day} Oktober 2019" if day < 32 else f"{name}, {day - 31} November 2019"
    moment = parse_date(text)
    assert moment.start.weekday() == weekday
    assert moment.warnings == ()
    alone = parse_date(name, now=NOW)
    assert alone.start.weekday() == weekday


@pytest.mark.parametrize(("name", "east"), [*ZONES, ("utc", 0), ("GMT", 0), ("Z", 0)])
def test_zones(name: str, east: int) -> None:
    offset = parse_date(f"3 November 2019 14.02 {name.upper()}").start
    assert isinstance(offset, datetime)
    shift = offset.utcoffset()
    assert shift is not None
    assert shift.total_seconds() == east * 60


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize(
    "day", ["3 November 2019", "03/11/2019", "3-11-2019", "Minggu, 3 Nov 2019", "Ahad (3/11/2019)"]
)
@pytest.mark.parametrize("clock", ["14:02 WIB", "14.02 WIB", "14:02", "14.02"])
def test_separators(separator: str, day: str, clock: str) -> None:
    assert parse_date(f"{day}{separator}{clock}").start == datetime.fromisoformat("2019-11-03T14:02:00+07:00")


@pytest.mark.parametrize(
    "apostrophe", ["'", "\u2019", "\u2018", "`", "\u00b4", "\u02bc", "&#39;", "&#8217;", "&rsquo;", "\\'", "''", ""]
)
def test_friday_in_every_apostrophe(apostrophe: str) -> None:
    assert parse_date(f"Jum{apostrophe}at, 1 November 2019").warnings == ()
    assert parse_date(f"JUM{apostrophe}AT (1/11)", now=NOW).start == date(2019, 11, 1)


@pytest.mark.parametrize(
    ("unit", "names"), [(unit, name) for unit, names in calendar.UNITS.items() for name in names.split()]
)
@pytest.mark.parametrize("written", ["1 {} lalu", "satu {} yang lalu", "1{} lalu", "se{} lalu"])
def test_units(unit: int, names: str, written: str) -> None:
    moment = parse_date(written.format(names), now=NOW)
    assert moment.start == parse_date(f"1 {calendar.UNITS[unit].split()[0]} lalu", now=NOW).start


@pytest.mark.parametrize(
    ("value", "name"), [(value, name) for value, names in CARDINALS.items() for name in names.split()]
)
def test_cardinals(value: int, name: str) -> None:
    assert parse_date(f"{name} hari lalu", now=NOW) == parse_date(f"{value} hari lalu", now=NOW)


@pytest.mark.parametrize(
    ("nth", "name"),
    [(nth, name) for nth, names in ORDINALS.items() for name in names.split() if nth < 5 and name != "second"],
)
@pytest.mark.parametrize("part", calendar.YEAR_PARTS[3].split())
def test_quarters(nth: int, name: str, part: str) -> None:
    quarter = parse_date(f"{part} {name.upper()} 2018")
    assert quarter.start == date(2018, 3 * nth - 2, 1)
    assert quarter.granularity == "quarter"


@pytest.mark.parametrize(
    "word", ["-", "\u2013", " - ", " s/d ", " s.d. ", " sd ", " hingga ", " sampai ", " sampai dengan "]
)
@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("28", "30 Oktober 2019"),
        ("28 Oktober", "30 Oktober 2019"),
        ("28 Oktober 2019", "30 Oktober 2019"),
        ("Senin, 28 Oktober", "Rabu, 30 Oktober 2019"),
        ("28/10/2019", "30/10/2019"),
        ("(28", "30/10/2019)"),
        ("Senin (28/10/2019)", "Rabu (30/10/2019)"),
    ],
)
def test_ranges(word: str, start: str, end: str) -> None:
    moment = parse_date(f"{start}{word}{end}")
    assert (moment.start, moment.end) == (date(2019, 10, 28), date(2019, 10, 30))
    assert (moment.granularity, moment.warnings) == ("interval", ())
