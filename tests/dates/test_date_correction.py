"""Machine times with the wrong zone, against what the page shows."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kx.indonesian.dates import correct_zone

WIB = timezone(timedelta(hours=7))
SEEN = datetime(2019, 11, 3, 14, 2, tzinfo=WIB)


@pytest.mark.parametrize("written", ["Z", "+00:00", "-07:00", "+08:00", "+09:00", "-05:00"])
def test_local_time_with_another_zone_gets_its_own(written: str) -> None:
    machine = datetime.fromisoformat(f"2019-11-03T14:02:31{written}")
    corrected, warnings = correct_zone(machine, SEEN)
    assert corrected.isoformat() == "2019-11-03T14:02:31+07:00"
    assert warnings == ("zone_corrected",)


@pytest.mark.parametrize("hours", [7, 8, 9])
@pytest.mark.parametrize("sign", [-1, 1])
def test_a_gap_of_an_indonesian_zone_is_closed(hours: int, sign: int) -> None:
    machine = SEEN + sign * timedelta(hours=hours, seconds=31 / sign)
    corrected, warnings = correct_zone(machine, SEEN)
    assert corrected == SEEN + timedelta(seconds=31)
    assert warnings == ("zone_corrected",)


def test_wita_is_kept() -> None:
    seen = datetime(2019, 11, 3, 14, 2, tzinfo=timezone(timedelta(hours=8)))
    assert correct_zone(datetime(2019, 11, 3, 14, 2, tzinfo=UTC), seen)[0] == seen


@pytest.mark.parametrize(
    "machine",
    [
        datetime(2019, 11, 3, 7, 2, 31, tzinfo=UTC),
        datetime(2019, 11, 3, 14, 2, 31, tzinfo=WIB),
        datetime(2019, 11, 3, 12, 40, tzinfo=UTC),
        datetime(2019, 11, 5, 14, 2, tzinfo=UTC),
    ],
)
def test_a_right_or_unrelated_time_stays(machine: datetime) -> None:
    assert correct_zone(machine, SEEN) == (machine, ())


def test_nothing_visible_changes_nothing() -> None:
    machine = datetime(2019, 11, 3, 14, 2, tzinfo=UTC)
    assert correct_zone(machine, None) == (machine, ())


def test_a_day_alone_shows_a_time_that_only_fits_as_local() -> None:
    late = datetime(2019, 11, 3, 20, 15, tzinfo=UTC)
    assert correct_zone(late, date(2019, 11, 3)) == (late.replace(tzinfo=WIB), ("zone_corrected",))
    assert correct_zone(late, date(2019, 11, 4)) == (late, ())


def test_times_without_a_zone_are_local() -> None:
    naive = datetime.fromisoformat("2019-11-03T14:02")
    assert correct_zone(naive, None) == (naive.replace(tzinfo=WIB), ("zone_assumed",))
    assert correct_zone(naive, SEEN) == (naive.replace(tzinfo=WIB), ())
    assert correct_zone(SEEN, naive.replace(second=0)) == (SEEN, ())
