"""Indonesian dates: when a text says that something was, as a day, an instant or a span.

    text ──► tokens ──► atoms ──────────────► phrases ──► Moment
             words,     3 November 2019       Minggu, 3 November 2019 pukul 14.02 WIB
             numbers,   14.02 WIB             31 Oktober hingga 2 November
             signs      2 jam lalu            akhir kuartal III-2019

A word belongs in a table (`kx.indonesian.calendar`, `kx.indonesian.numerals`, `vocabulary`);
a way of writing belongs in a row of shapes (`days`, `clocks`, `periods` and `relative` make
atoms; `points`, `spans` and `ranges` make phrases). Both levels are regular expressions over
kinds of word, so that reading is linear and can begin anywhere in a text, as mentions do.
"""

from datetime import datetime

from kx.indonesian.dates import common
from kx.indonesian.dates.correction import correct_zone
from kx.indonesian.dates.moment import Moment
from kx.indonesian.dates.reference import reference

__all__ = ["Moment", "correct_zone", "parse_date"]


def parse_date(text: str, *, now: datetime | None = None, zone: str = "Asia/Jakarta") -> Moment:
    """Return the moment that `text` names, or raise a `DateError`.

    `now` is when the text was written, for dates such as "kemarin" or "(1/11)"; `zone` is that of clocks
    that name none: WIB, WITA, WIT, +07:00 or an IANA name.

    >>> parse_date("Minggu, 03 November 2019 / 14:02 WIB").start.isoformat()
    '2019-11-03T14:02:00+07:00'
    """
    if moment := common.read(text, zone):
        return moment
    from kx.indonesian.dates import reading  # noqa: PLC0415 - most runs read pages whose dates are common

    return reading.read(text, reference(now, zone))
