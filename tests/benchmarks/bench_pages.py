"""How long a page takes, against lxml and trafilatura in the same run: python tests/benchmarks/bench_pages.py [FOLDER]...

Prints ratios, since they hold when the machine is slow; a folder holds pages, HTML or text dumps.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import lxml.html

import kx

SAMPLES = Path(__file__).parents[2] / "samples" / "kontan"
BIN = Path(sys.executable).parent
ROUNDS = 15
STARTS = 20


def pages(folders: Iterable[Path], suffix: str) -> list[bytes]:
    return [page.read_bytes() for folder in folders for page in sorted(folder.rglob(f"*{suffix}"))]


def best(job: Callable[[bytes], object], page: bytes) -> float:
    """Return the shortest time of several, in seconds of this process."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        job(page)
        times.append(time.process_time() - start)
    return min(times)


def in_process(folders: list[Path]) -> None:
    ratios = [best(kx.extract, page) / best(lxml.html.fromstring, page) for page in pages(folders, ".html")]
    if ratios:
        spread = f"{min(ratios):.1f} to {max(ratios):.1f}"
        print(f"an HTML page: {statistics.median(ratios):.1f} times lxml.html ({spread}, {len(ratios)} pages)")
    dumps = [best(kx.extract, page) * 1000 for page in pages(folders, ".txt")]
    if dumps:
        print(f"a text dump: {statistics.median(dumps):.2f} ms (at most {max(dumps):.2f}, {len(dumps)} dumps)")


def wall(command: list[str], page: Path) -> float:
    start = time.perf_counter()
    with page.open("rb") as file:
        subprocess.run(command, stdin=file, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def start_up(folders: list[Path]) -> None:
    page = next(page for folder in folders for page in sorted(folder.rglob("*.html")))
    commands = {
        "kx --version": [str(BIN / "kx"), "--version"],
        "kx json PAGE": [str(BIN / "kx"), "json", str(page)],
        "trafilatura": [str(BIN / "trafilatura"), "--json", "--with-metadata"],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            times[name].append(wall(command, page))
    for name in list(commands)[:2]:
        ratio = statistics.median(a / b for a, b in zip(times[name], times["trafilatura"], strict=True))
        print(f"{name}: {statistics.median(times[name]) * 1000:.0f} ms, {ratio:.2f} times `trafilatura --json < PAGE`")


if __name__ == "__main__":
    chosen = [Path(argument) for argument in sys.argv[1:]] or [SAMPLES]
    in_process(chosen)
    start_up(chosen)
