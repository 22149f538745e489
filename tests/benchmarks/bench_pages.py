"""How long a page takes, against lxml and trafilatura in the same run.

    python tests/benchmarks/bench_pages.py [FOLDER]...

A folder holds pages, HTML (.html) or text dumps (.txt), at any depth; without one, the Kontan samples are
read. Ratios are what counts: they hold when the machine is slow or busy. The two sides of a ratio take
turns, so that whatever else the machine does meets both.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import lxml.html

import kx

SAMPLES = Path(__file__).parents[2] / "samples" / "kontan"
BIN = Path(sys.executable).parent
ROUNDS = 25
STARTS = 20

# pip compiles what it installs; an editable kx is compiled when it is first used, unless this stands in the way.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

Job = Callable[[bytes], object]


def pages(folders: Iterable[Path], suffix: str) -> list[Path]:
    return [page for folder in folders for page in sorted(folder.rglob(f"*{suffix}"))]


def extract(page: bytes) -> None:
    with suppress(kx.KxError):
        kx.extract(page)


def medians(jobs: Sequence[Job], page: bytes) -> list[float]:
    """Return the median time of each job on one page, in milliseconds of this process."""
    times: list[list[float]] = [[] for _ in jobs]
    for _ in range(ROUNDS):
        for job, taken in zip(jobs, times, strict=True):
            start = time.process_time_ns()
            job(page)
            taken.append((time.process_time_ns() - start) / 1e6)
    return [statistics.median(taken) for taken in times]


def spread(values: Sequence[float]) -> str:
    return f"median {statistics.median(values):.2f}, {min(values):.2f} to {max(values):.2f}"


def html_pages(folders: list[Path]) -> None:
    found = pages(folders, ".html")
    if not found:
        return
    times = [medians((extract, lxml.html.fromstring), page.read_bytes()) for page in found]
    size = statistics.median(page.stat().st_size for page in found) / 1000
    print(f"{len(found)} HTML pages, median {size:.0f} kB")
    print(f"  kx.extract, ms           {spread([ours for ours, _ in times])}")
    print(f"  lxml.html.fromstring, ms {spread([theirs for _, theirs in times])}")
    print(f"  kx / lxml on each page   {spread([ours / theirs for ours, theirs in times])}")
    print(f"  kx / lxml on all         {sum(ours for ours, _ in times) / sum(theirs for _, theirs in times):.2f}")


def dumps(folders: list[Path]) -> None:
    found = pages(folders, ".txt")
    if found:
        times = [medians((extract,), page.read_bytes())[0] for page in found]
        print(f"{len(found)} text dumps")
        print(f"  kx.extract, ms           {spread(times)}")


def wall(command: Sequence[str], page: Path) -> float:
    """Return how long a command takes that may read the page from standard input, in milliseconds."""
    with page.open("rb") as file:
        start = time.perf_counter()
        nowhere = subprocess.DEVNULL
        subprocess.run(command, stdin=file, stdout=nowhere, stderr=nowhere, check=True, env=ENVIRONMENT)
        return (time.perf_counter() - start) * 1000


def starts(commands: Mapping[str, Sequence[str]], page: Path) -> Mapping[str, list[float]]:
    """Return the times of each command; in each round every command runs once."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(STARTS + 1):
        for name, command in commands.items():
            taken = wall(command, page)
            if number:  # the first round warms the file cache
                times[name].append(taken)
    return times


def start_up(folders: list[Path]) -> None:
    page = next((page for page in pages(folders, ".html")), None)
    if page is None:
        return
    theirs = "trafilatura --json --with-metadata < PAGE"
    times = starts(
        {
            "kx --version": [str(BIN / "kx"), "--version"],
            "kx json PAGE": [str(BIN / "kx"), "json", str(page)],
            theirs: [str(BIN / "trafilatura"), "--json", "--with-metadata"],
        },
        page,
    )
    print(f"start-up, {STARTS} rounds, ms of wall time")
    for name, taken in times.items():
        ratios = [ours / their for ours, their in zip(taken, times[theirs], strict=True)]
        print(f"  {name:42} median {statistics.median(taken):4.0f}, ratio {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    chosen = [Path(argument) for argument in sys.argv[1:]] or [SAMPLES]
    for measure in (html_pages, dumps, start_up):
        measure(chosen)
