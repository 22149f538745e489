"""Where the time of a page goes.

    python tests/benchmarks/bench_steps.py [FOLDER]...

Without folders the Kontan samples are read. A field that is asked first pays for what later ones share, so the lines
of the page, which most fields need, are a step of their own.
"""

import statistics
import sys
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from time import process_time_ns
from typing import TypeVar

from kx.errors import KxError
from kx.page import Found, open_page
from kx.page.charset import decode
from kx.pipeline import First, read

SAMPLES = Path(__file__).parents[2] / "samples" / "kontan"
ROUNDS = 15

T = TypeVar("T")
D = TypeVar("D")


class Clock(First):
    """Picks as kx does, and notes how long each field took."""

    def __init__(self, warnings: Iterable[str]) -> None:
        super().__init__(warnings)
        self.taken: dict[str, float] = {}

    def __call__(self, field: str, candidates: Iterable[Found[T]], default: D) -> T | D:
        started = process_time_ns()
        value = super().__call__(field, candidates, default)
        self.taken[field] = (process_time_ns() - started) / 1e6
        return value


def steps(data: bytes) -> dict[str, float]:
    """Return milliseconds of each step over one page."""
    ticks = [process_time_ns()]
    decoded = decode(data)
    ticks.append(process_time_ns())
    page, warnings = open_page(decoded.text, None)
    ticks.append(process_time_ns())
    page.regions  # noqa: B018 - reads the lines
    ticks.append(process_time_ns())
    clock = Clock(warnings)
    read(page, clock, None, "-")
    ticks.append(process_time_ns())
    names = ("decoding", "parsing", "lines", "all fields")
    taken = {name: (after - before) / 1e6 for name, (before, after) in zip(names, pairwise(ticks), strict=True)}
    return {**taken, **{f"  {field}": value for field, value in clock.taken.items()}}


def report(kind: str, pages: list[Path]) -> None:
    rounds = []
    for page in pages:
        try:
            rounds += [steps(page.read_bytes()) for _ in range(ROUNDS)]
        except KxError as error:
            print(f"{page}: {error}", file=sys.stderr)
    if not rounds:
        return
    means = {name: statistics.mean(one[name] for one in rounds) for name in rounds[0]}
    whole = sum(value for name, value in means.items() if not name.startswith(" "))
    print(f"{len(pages)} {kind}, {whole:.2f} ms each")
    for name, value in means.items():
        print(f"  {name:16} {value:6.3f} ms {value / whole:5.0%}")


def main() -> None:
    folders = [Path(name) for name in sys.argv[1:]] or [SAMPLES]
    for kind, suffix in (("HTML pages", ".html"), ("text dumps", ".txt")):
        report(kind, [page for folder in folders for page in sorted(folder.rglob(f"*{suffix}"))])


if __name__ == "__main__":
    main()
