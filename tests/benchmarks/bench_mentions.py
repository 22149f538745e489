"""What mentions cost: of a page, of a megabyte, and by the length of the text.

    python tests/benchmarks/bench_mentions.py [FOLDER]...

A folder holds pages of known sites, the samples of Kontan by default. The megabyte is their text, repeated.
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

import kx
from kx.outputs.mentions import of_article

SAMPLES = Path(__file__).parents[2] / "samples" / "kontan"
NOW = datetime.fromisoformat("2019-11-03T14:02:00+07:00")
ROUNDS = 25
MEGABYTE = 1_000_000

FINDERS: dict[str, Callable[[str], object]] = {
    "dates": partial(kx.find_dates, now=NOW),
    "amounts": kx.find_amounts,
    "tickers": kx.find_tickers,
}

# Texts that make a careless search look again and again.
HOSTILE = {
    "digits": "9",
    "spaced digits": "1 ",
    "fractions": "1/",
    "brackets": "(",
    "months": "Mei ",
    "weekdays and dashes": "Senin-",
    "years": "2019-",
    "currencies": "Rp ",
    "number words": "dua puluh ",
    "ranges": "1-",
    "codes": "BBCA ",
}


def best(job: Callable[[], object], rounds: int) -> float:
    """Return the shortest time of several, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return min(times)


def read(pages: list[bytes]) -> list[kx.Article]:
    """Return the articles of the pages that have one."""
    articles = []
    for page in pages:
        try:
            articles.append(kx.extract(page))
        except kx.KxError:
            continue
    return articles


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def main(folders: list[Path]) -> None:
    """Print the three tables."""
    pages = [path.read_bytes() for folder in folders for path in sorted(folder.rglob("*.html"))]
    articles = read(pages)
    extraction = best(lambda: read(pages), ROUNDS) / len(pages)
    mentions = best(lambda: [of_article(article) for article in articles], ROUNDS) / len(pages)
    say(f"{len(pages)} pages: {extraction * 1e6:.0f} us to extract, {mentions * 1e6:.0f} us to find mentions;")
    say(f"  {mentions / (extraction + mentions):.1%} fewer pages a second with --mentions")

    text = " ".join(article.text for article in articles)
    text = (text * (MEGABYTE // len(text) + 1))[:MEGABYTE]
    say("a paragraph of 1 MB, and of 1/8, 1/4 and 1/2, seconds")
    for name, find in FINDERS.items():
        times = [best(partial(find, text[: MEGABYTE // part]), 3) for part in (8, 4, 2, 1)]
        say(f"  {name:8s}" + "".join(f"{each:8.3f}" for each in times))

    say("hostile texts of 25, 50 and 100 kB, milliseconds for all three")
    for name, piece in HOSTILE.items():
        texts = [(piece * (size // len(piece) + 1))[:size] for size in (25_000, 50_000, 100_000)]
        times = [sum(best(partial(find, each), 1) for find in FINDERS.values()) * 1e3 for each in texts]
        say(f"  {name:20s}" + "".join(f"{each:9.1f}" for each in times))


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or [SAMPLES])
