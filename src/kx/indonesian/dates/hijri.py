"""Dates of the Islamic calendar, by the Umm al-Qura tables and what the ministry decided."""

from datetime import date, timedelta
from typing import Final

from kx.errors import DateError
from kx.indonesian.dates.tokens import Tokens
from kx.indonesian.dates.written import Written

# Months that began in Indonesia a day after the Umm al-Qura tables, by year: what the ministry
# announced for Ramadan (9), Syawal (10) and Zulhijah (12), and its calendar of holidays.
_A_DAY_LATER: Final = {
    1431: (12,),
    1432: (10,),
    1433: (9,),
    1434: (9,),
    1435: (9, 12),
    1436: (12,),
    1437: (12,),
    1439: (9, 12),
    1440: (10,),
    1441: (1,),
    1443: (1, 3, 9, 12),
    1444: (10, 12),
    1445: (3, 9, 12),
    1446: (3, 10),
    1447: (1, 3, 9, 10),
}


def read(parts: Tokens) -> Written:
    """Return the Gregorian day of a Hijri date, flagged as approximate."""
    year = parts.first("YEAR") or 0
    month = parts.first("HIJRI_MONTH")
    if month is None:
        half = parts.first("EDGE") or parts.first("HIJRI_SECOND") or 0
        month = (parts.first("HIJRI_PAIR") or 0) + (half > 0)
    return converted(year, month, parts.first("DIGIT TWO_DIGITS") or 0)


def converted(year: int, month: int, day: int) -> Written:
    """Return the Gregorian day of `day`/`month`/`year` of the Hijri era."""
    from hijridate import Hijri  # noqa: PLC0415  a table that few texts need

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError) as error:
        raise DateError(
            f"no day {day}/{month}/{year} is known of the Hijri calendar", "Years 1343 to 1500 are known."
        ) from error
    later = timedelta(days=month in _A_DAY_LATER.get(year, ()))
    value = date(found.year, found.month, found.day) + later
    return Written(value.year, value.month, value.day, warnings=("hijri_approximate",))
