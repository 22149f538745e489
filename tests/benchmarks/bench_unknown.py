"""What a page of an unknown site costs, as a ratio to trafilatura: python tests/benchmarks/bench_unknown.py [FOLDER]…

Every HTML page below the folders, also gzipped, is read in turns by kx and by `trafilatura.bare_extraction` with
metadata; then again without site files. Without arguments all samples are read. kx is to be no slower on any page
and at least twice as fast on all. In turns, each finds the processor's caches full of the other's work; as a run over
many pages meets them, the last line of each half has first the one read all pages, then the other.
"""

import gzip
import os
import statistics
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import trafilatura
from bench_pages import Job, extract, medians, spread

import kx.sites

PASSES = 5
SAMPLES = Path(__file__).parents[2] / "samples"


def pages(folders: Iterable[Path]) -> list[bytes]:
    files = [file for folder in folders for file in sorted(folder.rglob("*.html*"))]
    return [gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes() for file in files]


def theirs(page: bytes) -> None:
    trafilatura.bare_extraction(page, with_metadata=True)


def forget_sites() -> None:
    """Read the files of the sites, or that there are to be none, anew."""
    kx.sites._site_in.cache_clear()  # noqa: SLF001 - what a process reads once, and here twice
    kx.sites._by_domain.cache_clear()  # noqa: SLF001


def compare(name: str, found: Sequence[bytes]) -> None:
    forget_sites()
    times = [medians((extract, theirs), page) for page in found]
    print(name)
    print(f"  kx, ms                  {spread([our for our, _ in times])}")
    print(f"  trafilatura, ms         {spread([their for _, their in times])}")
    print(f"  kx / trafilatura, each  {spread([our / their for our, their in times])}")
    print(f"  kx / trafilatura, all   {sum(our for our, _ in times) / sum(their for _, their in times):.3f}")
    print(f"  all pages by each       {whole(extract, found) / whole(theirs, found):.3f}")


def whole(job: Job, found: Sequence[bytes]) -> float:
    """Return the median time that a job takes for all pages, in seconds of this process."""
    times = []
    for _ in range(PASSES):
        start = time.process_time()
        for page in found:
            job(page)
        times.append(time.process_time() - start)
    return statistics.median(times)


def main(folders: list[Path]) -> None:
    found = pages(folders)
    print(f"{len(found)} HTML pages, median {statistics.median(map(len, found)) / 1000:.0f} kB")
    compare("with site files", found)
    os.environ[kx.sites.NONE_VARIABLE] = "1"
    compare("without", found)


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]] or [SAMPLES])
