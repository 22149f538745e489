"""References, zones, limits, and dates that begin inside a text."""

from datetime import date, datetime, timedelta, timezone

import pytest

from kx.errors import DateError
from kx.indonesian.dates import Moment, parse_date

WIT = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("Asia/Jakarta", 7),
        ("Asia/Makassar", 8),
        ("Asia/Jayapura", 9),
        ("Asia/Tokyo", 9),
        ("Asia/Singapore", 8),
        ("WIB", 7),
        ("wita", 8),
        ("+05:30", 5.5),
        ("-0300", -3),
        ("UTC", 0),
    ],
)
def test_a_clock_without_zone_is_in_the_zone_given(zone: str, hours: float) -> None:
    start = parse_date("3 November 2019 14.02", zone=zone).start
    assert isinstance(start, datetime)
    assert start.utcoffset() == timedelta(hours=hours)


def test_the_zone_of_the_text_wins() -> None:
    moment = parse_date("3 November 2019 14.02 WIT", zone="WIB")
    assert moment == Moment(
        datetime(2019, 11, 3, 14, 2, tzinfo=WIT), datetime(2019, 11, 3, 14, 2, tzinfo=WIT), "minute"
    )


def test_today_is_the_day_of_the_zone() -> None:
    now = datetime.fromisoformat("2019-11-03T18:30:00+00:00")
    assert parse_date("hari ini", now=now).start == date(2019, 11, 4)
    assert parse_date("hari ini", now=now, zone="UTC").start == date(2019, 11, 3)
    assert parse_date("hari ini", now=now.replace(tzinfo=None)).start == date(2019, 11, 3)


def test_a_long_text_is_refused_at_once() -> None:
    text = "Senin, 4 November 2019 " + "x" * 217
    assert parse_date(text).start == date(2019, 11, 4)
    with pytest.raises(DateError, match="240 characters"):
        parse_date(text + "x")
    with pytest.raises(DateError, match="240 characters"):
        parse_date("9" * 10_000_000)


@pytest.mark.parametrize(
    ("now", "text"),
    [("0001-01-01", "kemarin"), ("9999-12-31", "besok"), ("0001-01-01", "bulan lalu"), ("9999-12-31", "tahun depan")],
)
def test_the_ends_of_the_calendar(now: str, text: str) -> None:
    with pytest.raises(DateError, match="9999"):
        parse_date(text, now=datetime.fromisoformat(now))


def test_a_leap_day_without_year_near_a_century_without_one() -> None:
    assert parse_date("29 Februari", now=datetime.fromisoformat("1900-02-01T00:00")).start == date(1896, 2, 29)


@pytest.mark.parametrize(
    ("now", "text", "expected"),
    [
        ("2023-07-31", "sebulan lalu", "2023-06-30"),
        ("2024-02-29", "setahun lalu", "2023-02-28"),
        ("2019-12-30", "Rabu (1/1)", "2020-01-01"),
        ("2020-01-05", "Jumat (27/12)", "2019-12-27"),
        ("2019-05-02", "Senin (4/11)", "2019-11-04"),
        ("2019-05-07", "Minggu (4/11)", "2018-11-04"),
        ("2019-11-03", "kuartal IV", "2018-10-01"),
        ("2020-01-01", "kuartal IV", "2019-10-01"),
    ],
)
def test_turns_of_month_and_year(now: str, text: str, expected: str) -> None:
    assert parse_date(text, now=datetime.fromisoformat(now)).start.isoformat() == expected


def test_moments_flag_each_warning_once() -> None:
    moment = Moment(date(2019, 11, 3), date(2019, 11, 3), "day", ("a",))
    assert moment.flagged("a") is moment
    assert moment.flagged("b", "a", "b").warnings == ("a", "b")
