"""Whatever the day, the clock and the reference: what is written is read back, and nothing else fails."""

from datetime import date, datetime, time, timedelta, timezone
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invariants import check_date
from kx.errors import DateError
from kx.indonesian.dates import parse_date
from kx.indonesian.dates.vocabulary import WORDS as VOCABULARY
from time_limit import within

DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
MODERN = st.dates(date(1970, 1, 1), date(2069, 12, 31))
CLOCKS = st.times().map(lambda clock: clock.replace(microsecond=0))
ZONES = st.sampled_from([("WIB", 7), ("WITA", 8), ("WIT", 9), ("UTC", 0), ("GMT+7", 7), ("+0800", 8), ("+09:00", 9)])
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jum'at", "Sabtu", "Minggu")
MONTHS = (
    (
        "Januari",
        "Pebruari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "Nopember",
        "Desember",
    ),
    ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"),
    (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
)
DAY_SHAPES = (
    "{day} {month} {year}",
    "{day:02} {month} {year}",
    "{weekday}, {day} {month} {year}",
    "{weekday} ({day}/{number}/{year})",
    "{weekday}, {day:02}/{number:02}/{year}",
    "{day:02}-{number:02}-{year}",
    "{day:02}-{month}-{year}",
    "{month} {day}, {year}",
    "{year}-{number:02}-{day:02}",
    "{year}/{number:02}/{day:02}",
    "{weekday} - {day} {month} {year}",
)
LABELS = ("", "Diterbitkan pada ", "Ani Budi | ", "Kompas.com - ", "Liputan6.com, ", "Update: ")
CLOCK_SHAPES = (
    "{day} {hour:02}:{minute:02} {zone}",
    "{day}, {hour:02}.{minute:02} {zone}",
    "{day} / {hour:02}:{minute:02} {zone}",
    "{day} | {hour}:{minute:02} {zone}",
    "{day} pukul {hour:02}.{minute:02} {zone}",
    "{day} - {hour:02}:{minute:02} {zone} - 1.234 views",
    "{hour:02}:{minute:02} {zone}, {day}",
)


def _written(shape: str, day: date, months: tuple[str, ...]) -> str:
    weekday, month = WEEKDAYS[day.weekday()], months[day.month - 1]
    return shape.format(day=day.day, number=day.month, year=day.year, month=month, weekday=weekday)


@given(
    day=DAYS,
    shape=st.sampled_from(DAY_SHAPES),
    months=st.sampled_from(MONTHS),
    label=st.sampled_from(LABELS),
)
def test_a_day_is_read_back(day: date, shape: str, months: tuple[str, ...], label: str) -> None:
    moment = parse_date(label + _written(shape, day, months))
    assert (moment.start, moment.end, moment.granularity) == (day, day, "day")
    assert moment.warnings == ()


@given(
    day=DAYS,
    told=st.tuples(CLOCKS, ZONES),
    shapes=st.sampled_from(list(product(DAY_SHAPES, CLOCK_SHAPES))),
    months=st.sampled_from(MONTHS),
)
def test_a_clock_is_read_back(
    day: date, told: tuple[time, tuple[str, int]], shapes: tuple[str, str], months: tuple[str, ...]
) -> None:
    clock, zone = told
    text = shapes[1].format(day=_written(shapes[0], day, months), hour=clock.hour, minute=clock.minute, zone=zone[0])
    offset = timezone(timedelta(hours=zone[1]))
    expected = datetime.combine(day, clock.replace(second=0), offset)
    moment = parse_date(text)
    assert moment.start == expected
    assert isinstance(moment.start, datetime)
    assert moment.start.utcoffset() == expected.utcoffset()
    assert (moment.granularity, moment.warnings) == ("minute", ())


@given(
    moment=st.datetimes(datetime.fromisoformat("1000-01-02T00:00"), datetime.fromisoformat("2999-12-30T00:00")),
    east=st.integers(-12, 14),
)
def test_machine_times_are_read_back(moment: datetime, east: int) -> None:
    exact = moment.replace(microsecond=0, tzinfo=timezone(timedelta(hours=east)))
    for written in (
        exact.isoformat(),
        exact.strftime("%Y-%m-%d %H:%M:%S%z"),
        exact.strftime("%a, %d %b %Y %H:%M:%S %z"),
    ):
        assert parse_date(written).start == exact


@given(day=MODERN, reference=st.integers(-100, 100))
def test_a_day_without_year_is_the_nearest(day: date, reference: int) -> None:
    now = datetime.combine(day + timedelta(days=reference), time(14, 2))
    if (day.month, day.day) == (2, 29):
        return
    assert parse_date(f"{WEEKDAYS[day.weekday()]} ({day.day}/{day.month})", now=now).start == day


@given(start=MODERN, length=st.integers(0, 300), word=st.sampled_from(["-", " hingga ", " s/d ", " \u2013 "]))
def test_ranges_are_read_back(start: date, length: int, word: str) -> None:
    end = start + timedelta(days=length)
    left = f"{start.day} {MONTHS[0][start.month - 1]}"
    right = _written(DAY_SHAPES[0], end, MONTHS[0])
    moment = parse_date(f"{left}{word}{right}")
    assert (moment.start, moment.end) == (start, end)


@given(
    count=st.integers(0, 999),
    now=st.datetimes(datetime.fromisoformat("1999-01-01T00:00"), datetime.fromisoformat("2900-01-01T00:00")),
)
def test_days_ago(count: int, now: datetime) -> None:
    assert parse_date(f"{count} hari lalu", now=now).start == now.date() - timedelta(days=count)


ALPHABET = st.one_of(
    st.characters(),
    st.sampled_from("0123456789 -/.,:()|'+"),
)
WORDS = st.sampled_from(
    ("Ramadan", "H", "M", "-", "/", "+", "GMT+99", "99999", "31", "0", "1445", *VOCABULARY, "3", "2019", "14.02")
)
TEXTS = st.one_of(st.text(ALPHABET, max_size=260), st.lists(WORDS, max_size=14).map(" ".join))
NOW = st.one_of(
    st.none(),
    st.datetimes(),
    st.just(datetime.fromisoformat("0001-01-01T00:00")),
    st.just(datetime.fromisoformat("9999-12-31T23:59")),
)


@given(text=TEXTS, now=NOW)
def test_any_text_is_a_moment_or_a_date_error(text: str, now: datetime | None) -> None:
    with within(seconds=1):
        check_date(text, now)


@pytest.mark.parametrize("zone", ["", "Mars", "+99:00", "../x", "WIB WIB", "\0"])
def test_an_unknown_zone_is_a_date_error(zone: str) -> None:
    with pytest.raises(DateError):
        parse_date("3 November 2019 14.02", zone=zone)
