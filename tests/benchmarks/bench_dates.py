"""How fast dates are read: strings a second, against dateparser, worst cases, growth with length.

    python tests/benchmarks/bench_dates.py

The strings are the tables of the tests. dateparser runs with the setting that reads most of them:
Indonesian and English, day before month, the past preferred.
"""

import csv
import sys
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from dateparser.date import DateDataParser

from kx.errors import DateError
from kx.indonesian.dates import parse_date
from kx.indonesian.dates.atoms import grouped
from kx.indonesian.dates.phrases import phrases

_TABLES = Path(__file__).parent.parent / "dates"
_NOW = datetime.fromisoformat("2019-11-03T14:02:00+07:00")
_LIMIT = 240

# Texts that make a careless grammar look again and again.
_HOSTILE = {
    "digits": "9" * _LIMIT,
    "spaced digits": "1 " * 120,
    "fractions": "1/" * 120,
    "clocks": "1:" * 120,
    "dotted": "1." * 120,
    "dashes": "-" * _LIMIT,
    "brackets": "(" * _LIMIT,
    "apostrophes": "a'" * 120,
    "weekdays": "Senin " * 40,
    "weekdays and dashes": "Senin-" * 40,
    "months": "Mei " * 60,
    "quantities": "1 jam " * 40,
    "number words": "dua puluh " * 24,
    "days and months": "1 Mei " * 40,
    "days, months, dashes": "1 Mei-" * 40,
    "full dates": "1 Mei 2019 " * 21,
    "labels": "pada " * 48,
    "years": "2019-" * 48,
    "quarters": "Q1-" * 80,
    "entities": "&#39;" * 48,
    "emoji": "\U0001f600" * _LIMIT,
    "words": "kata " * 48,
    "too long": "Senin " * 1_000_000,
}


def _texts() -> list[str]:
    found = []
    for table in sorted(_TABLES.glob("*.tsv")):
        with table.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            found += [row["text"] for row in rows]
    return found


def _read(text: str) -> None:
    with suppress(DateError):
        parse_date(text, now=_NOW)


def _read_anew(text: str) -> None:
    """Read `text` as if its shape had never been seen."""
    grouped.cache_clear()
    phrases.cache_clear()
    _read(text)


def _read_all(texts: list[str]) -> None:
    for text in texts:
        _read(text)


def _seconds(work: Callable[[], object], rounds: int) -> float:
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def _of_dateparser(texts: list[str]) -> Callable[[], object]:
    settings = {
        "DATE_ORDER": "DMY",
        "PREFER_DATES_FROM": "past",
        "RELATIVE_BASE": _NOW.replace(tzinfo=None),
    }
    parser = DateDataParser(languages=["id", "en"], settings=settings)
    return lambda: [parser.get_date_data(text) for text in texts]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _throughput() -> None:
    texts = _texts()
    ours = _seconds(partial(_read_all, texts), 7) / len(texts)
    theirs = _seconds(_of_dateparser(texts), 3) / len(texts)
    _say(f"{len(texts)} strings")
    _say(f"  kx         {1 / ours:9,.0f} a second")
    _say(f"  dateparser {1 / theirs:9,.0f} a second, {theirs / ours:.0f} times slower")


def _hostile() -> None:
    _say(f"the slowest of {len(_HOSTILE)} hostile texts, milliseconds")
    times = {name: _seconds(partial(_read_anew, text), 5) * 1e3 for name, text in _HOSTILE.items()}
    for name in sorted(times, key=lambda name: -times[name])[:6]:
        _say(f"  {name:24s} {times[name]:7.3f}")


def _growth() -> None:
    _say("a piece said 5, 10, 20 and 40 times, milliseconds")
    for piece in ("Mei ", "1/2 ", "Senin-", "1 jam ", "kata "):
        times = [_seconds(partial(_read_anew, piece * count), 9) * 1e3 for count in (5, 10, 20, 40)]
        _say(f"  {piece!r:12s}" + "".join(f"{each:8.3f}" for each in times))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for measure in (_throughput, _hostile, _growth):
        measure()
