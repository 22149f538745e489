"""What site files are worth: every page read with them and, as a page of an unknown site, without.

    python tests/benchmarks/bench_sites.py [PAGES GOLD]

PAGES holds pages as `site/page.html`, GOLD the right records as `site/page.json`, with the record's keys; without
the two, the samples are read. For each site the share of right values with site files and, behind the bar, without.
Text is F1 over runs of four words; leaks are paragraphs that are a label or a byline.
"""

import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import mean
from typing import Any

SAMPLES = Path(__file__).parents[2] / "samples"
KX = Path(sys.executable).parent / "kx"
RUN = 4
LABEL = re.compile(
    r"(?:baca juga|simak juga|lihat juga|selanjutnya|halaman selanjutnya|reporter|penulis|editor|pewarta|tags?|topik)\s*:",
    re.IGNORECASE,
)

Record = Mapping[str, Any]
Pair = tuple[Record, Record]


def pairs_of(pages: Path, gold: Path) -> Mapping[Path, Path]:
    """Return the file of the right record for each page that has one."""
    named = {page: gold / page.relative_to(pages).with_suffix(".json") for page in sorted(pages.rglob("*.*"))}
    return {page: record for page, record in named.items() if record.is_file()}


def samples() -> Mapping[Path, Path]:
    return {page: page.with_name("expected.json") for page in sorted(SAMPLES.glob("*/*/page.*"))}


def read(folder: Path, *, with_sites: bool) -> Mapping[Path, Record]:
    """Return what the command line makes of the pages of a folder; a page that it refuses has no record."""
    environment = {name: value for name, value in os.environ.items() if name != "KX_NO_SITES"}
    if not with_sites:
        environment["KX_NO_SITES"] = "1"
    run = subprocess.run([str(KX), "json", str(folder)], env=environment, capture_output=True, text=True, check=False)
    return {Path(record["source"]): record for record in map(json.loads, run.stdout.splitlines())}


def words(record: Record) -> Counter[tuple[str, ...]]:
    text = re.findall(r"\w+", " ".join(record.get("paragraphs") or ()).casefold())
    return Counter(tuple(text[i : i + RUN]) for i in range(max(1, len(text) - RUN + 1)))


def f1(right: Record, found: Record) -> float:
    wanted, got = words(right), words(found)
    return 2 * (wanted & got).total() / (wanted.total() + got.total())


def same(key: str) -> Callable[[Record, Record], float | None]:
    """Return a measure: whether the values agree, None where the page has none."""
    return lambda right, found: float(right[key] == found.get(key)) if right.get(key) else None


def leaks(_: Record, found: Record) -> float:
    return float(sum(bool(LABEL.match(paragraph)) for paragraph in found.get("paragraphs") or ()))


MEASURES: Mapping[str, Callable[[Record, Record], float | None]] = {
    **{key: same(key) for key in ("title", "published", "reporters", "editors", "section", "tags")},
    "text": f1,
    "leaks": leaks,
}


def shares(pairs: Sequence[Pair]) -> Iterator[str]:
    """Yield the mean of each measure as a cell of the table; leaks are a sum."""
    for name, measure in MEASURES.items():
        values = [value for right, found in pairs if (value := measure(right, found)) is not None]
        yield "-" if not values else f"{sum(values):.0f}" if name == "leaks" else f"{mean(values):.2f}"


def main(folder: Path, pages: Mapping[Path, Path]) -> None:
    read_both = [read(folder, with_sites=with_sites) for with_sites in (True, False)]
    by_site: dict[str, list[Path]] = defaultdict(list)
    for page in pages:
        by_site[page.parent.name if page.stem != "page" else page.parents[1].name].append(page)
    print(f"{'':20}{'pages':>6}" + "".join(f"{name:>12}" for name in MEASURES))
    for site, files in (*sorted(by_site.items()), ("all", list(pages))):
        right = [json.loads(pages[page].read_text("utf-8")) for page in files]
        columns = [shares([*zip(right, (found.get(page, {}) for page in files), strict=True)]) for found in read_both]
        cells = (f"{ours}|{alone}" for ours, alone in zip(*columns, strict=True))
        print(f"{site:20}{len(files):6}" + "".join(f"{cell:>12}" for cell in cells))


if __name__ == "__main__":
    given = [Path(argument) for argument in sys.argv[1:3]]
    main(given[0], pairs_of(*given)) if given else main(SAMPLES, samples())
