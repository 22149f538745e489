"""Indonesian dates: when a text says that something was, as a day, an instant or a span.

    text ──► tokens ──► atoms ──────────────► phrases ──► Moment
             words,     3 November 2019       Minggu, 3 November 2019 pukul 14.02 WIB
             numbers,   14.02 WIB             31 Oktober hingga 2 November
             signs      2 jam lalu            akhir kuartal III-2019

A word belongs in a table (`kx.indonesian.calendar`, `kx.indonesian.numerals`, `vocabulary`);
a way of writing belongs in a row of shapes (`days`, `clocks`, `periods` and `relative` make
atoms; `points`, `spans` and `ranges` make phrases). Both levels are regular expressions over
kinds of word, so that reading is linear and can begin anywhere in a text.
"""

from kx.indonesian.dates.correction import correct_zone
from kx.indonesian.dates.moment import Moment
from kx.indonesian.dates.reading import match_date, parse_date

__all__ = ["Moment", "correct_zone", "match_date", "parse_date"]
