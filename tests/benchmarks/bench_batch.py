"""What a run over many pages costs, beside trafilatura's command over the same pages.

    python tests/benchmarks/bench_batch.py [--pages 2000] [--large 20000] [FOLDER]...

Pages are copies of those in the folders, else of the samples. Speed is measured on good pages only; memory, and the
accounting, on crowds in which one page of a hundred is bad: empty, binary, cut, a named pipe, without permission, 50 MB
of tags, or nested 20,000 deep.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import cycle, islice
from pathlib import Path
from subprocess import PIPE
from typing import NamedTuple

import psutil

SAMPLES = Path(__file__).parents[2] / "samples"
BIN = Path(sys.executable).parent
KX = str(BIN / "kx")
ROUNDS = 3
TRAFILATURA = (str(BIN / "trafilatura"), "--json", "--with-metadata", "--parallel", "2", "--input-dir")

BAD: tuple[Callable[[Path], object], ...] = (
    lambda path: path.touch(),
    lambda path: path.write_bytes(os.urandom(20_000)),
    lambda path: path.write_bytes(b"<!DOCTYPE html><html><head><title>Judul</ti"),
    os.mkfifo,
    lambda path: path.symlink_to(path),
    lambda path: path.write_bytes(b"<html><body>" + b"<b>" * (50 * 1024**2 // 3)),
    lambda path: path.write_bytes(b"<html><body><h1>Judul</h1>" + b"<div>" * 20_000),
)


class Ran(NamedTuple):
    """A finished command: seconds, lines on standard output, peak memory of all its processes in MB, last word."""

    seconds: float
    lines: int
    memory: float
    word: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--large", type=int, default=20_000)
    parser.add_argument("folders", type=Path, nargs="*", default=[SAMPLES])
    given = parser.parse_args()
    originals = [page for folder in given.folders for page in sorted(folder.rglob("*")) if is_page(page)]
    with tempfile.TemporaryDirectory() as scratch:
        speed(originals, given.pages, Path(scratch, "good"))
        small = crowd(originals, given.pages, Path(scratch, "small"))
        large = crowd(originals, given.large, Path(scratch, "large"))
        accounts = [account(small, given.pages), account(large, given.large)]
        print(f"peak memory of the large run / of the small one: {accounts[1].memory / accounts[0].memory:.2f}")


def is_page(path: Path) -> bool:
    return path.suffix == ".html"


def speed(originals: Sequence[Path], count: int, folder: Path) -> None:
    filled(folder, originals, count)
    commands = ((KX, "json", "-j", "1"), (KX, "json", "-j", "2"), TRAFILATURA)
    rounds = [[run(*command, str(folder)) for command in commands] for _ in range(ROUNDS)]
    one, two, theirs = (sorted(runs)[ROUNDS // 2] for runs in zip(*rounds, strict=True))
    print(f"{count:,} good pages, the middle one of {ROUNDS} rounds")
    for name, ran in (("kx -j 1", one), ("kx -j 2", two), ("trafilatura --parallel 2", theirs)):
        print(f"  {name:26} {count / ran.seconds:7.0f} pages/s {ran.memory:7.0f} MB {ran.lines:7,} records")
    print(f"  kx -j 2 / kx -j 1          {one.seconds / two.seconds:7.2f}")
    print(f"  kx -j 2 / trafilatura      {theirs.seconds / two.seconds:7.2f}")


def crowd(originals: Sequence[Path], count: int, folder: Path) -> Path:
    filled(folder, originals, count)
    for number in range(0, count, 100):
        page = folder / f"{number:06}.html"
        page.unlink()
        BAD[number // 100 % len(BAD)](page)
    return folder


def account(folder: Path, count: int) -> Ran:
    one, two = run(KX, "json", "-j", "1", str(folder)), run(KX, "json", "-j", "2", str(folder))
    print(f"{count:,} pages, {count // 100:,} of them bad")
    for ran in (one, two):
        print(f"  {ran.memory:4.0f} MB, {ran.lines:,} records; {ran.word}")
    return two


def filled(folder: Path, originals: Sequence[Path], count: int) -> None:
    folder.mkdir()
    for number, original in enumerate(islice(cycle(originals), count)):
        shutil.copyfile(original, folder / f"{number:06}.html")


def run(*command: str) -> Ran:
    started = time.perf_counter()
    with tempfile.TemporaryFile() as errors, subprocess.Popen(command, stdout=PIPE, stderr=errors) as process:
        watch = threading.Thread(target=watched, args=(process, peaks := [0.0]))
        watch.start()
        lines = sum(1 for _ in process.stdout or ())
        process.wait()
        seconds = time.perf_counter() - started
        watch.join()
        errors.seek(0)
        return Ran(seconds, lines, max(peaks), errors.read().decode().strip().rpartition("\n")[2])


def watched(process: "subprocess.Popen[bytes]", peaks: list[float]) -> None:
    """Note the memory that a command and its children have together: shared pages counted once."""
    while process.poll() is None:
        with suppress(psutil.Error):
            parent = psutil.Process(process.pid)
            peaks.append(sum(one.memory_full_info().pss for one in (parent, *parent.children(recursive=True))) / 1e6)
        time.sleep(0.05)


if __name__ == "__main__":
    main()
