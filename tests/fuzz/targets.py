"""What is fuzzed: each target takes any bytes and fails only where kx breaks its word.

They run without a fuzzer too: `test_found.py` gives them what was found before.
"""

import gzip
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import NamedTuple

import pieces
from invariants import NOW, check_article, check_article_on_screen, check_date, check_file, check_mentions, check_page
from kx.article import Article, Image, Indicator, Part, Related
from packing import PACK, Warc, jsonl, tarred, zipped

TESTS = Path(__file__).parent.parent
SAMPLES = TESTS.parent / "samples"
LARGEST_SEED = 8_000
"""Bytes; a small page has as many branches in it as a large one, and is read more often."""

GAP = "\x1f"
"""Stands between the texts of an article in the bytes of a fuzzer."""


class Target(NamedTuple):
    """`check` raises over a broken promise; `seeds` are what a fuzzer begins with; `words` are what it puts in."""

    check: Callable[[bytes], object]
    seeds: Callable[[], Iterator[bytes]]
    words: list[str]
    longest: int = LARGEST_SEED


def text_of(data: bytes) -> str:
    """Return any bytes as a text, with lone surrogates for what is no UTF-8."""
    return data.decode("utf-8", "surrogateescape")


def dates(data: bytes) -> None:
    text = text_of(data)
    for now in (None, NOW, NOW.replace(year=9999, month=12), NOW.replace(year=1, month=1)):
        check_date(text, now)


def mentions(data: bytes) -> None:
    check_mentions(text_of(data), NOW)


def archives(data: bytes) -> None:
    path = _scratch() / "data"
    path.write_bytes(data)
    check_file(path)


@cache
def _scratch() -> Path:
    shm = Path("/dev/shm")  # noqa: S108 - in memory, where there is any
    return Path(mkdtemp(prefix="kx-fuzz-", dir=shm if shm.is_dir() else None))


def writers(data: bytes) -> None:
    article = article_of(text_of(data))
    check_article(article)
    check_article_on_screen(article)


class Parts:
    """The texts of an article, one after the other; empty ones when they are used up."""

    def __init__(self, text: str) -> None:
        self._texts = iter(text.split(GAP))

    def one(self) -> str:
        return next(self._texts, "")

    def several(self) -> tuple[str, ...]:
        return tuple(filter(None, self.one().split("|")))


def article_of(text: str) -> Article:
    """Return an article with pieces of a text in every field that may hold one; numbers and times are read out of it."""
    parts = Parts(text)
    several = parts.several
    return Article(
        source=parts.one() or "-",
        title=parts.one() or "Judul",
        url=parts.one() or None,
        site=parts.one() or None,
        dateline=parts.one() or None,
        section=parts.one() or None,
        language=parts.one() or None,
        reporters=several(),
        editors=several(),
        sources=several(),
        tags=several(),
        paragraphs=several() or ("Paragraf.",),
        warnings=(),
        image=Image(parts.one() or None, parts.one() or None, parts.one() or None),
        related=tuple(Related(title, parts.one() or None) for title in several()),
        indicators=tuple(Indicator(name, number(parts.one()), number(parts.one()), None) for name in several()),
        page=Part(1, None, parts.one() or None),
        published=moment(parts.one()),
        modified=moment(parts.one()),
        paywalled=False,
    )


def number(text: str) -> float | None:
    with suppress(ValueError):
        return float(text)
    return None


def moment(text: str) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(text).astimezone(NOW.tzinfo)
    return None


def pages(name: str) -> Iterator[bytes]:
    for path in sorted(SAMPLES.glob(f"*/*/{name}")):
        if path.stat().st_size <= LARGEST_SEED:
            yield path.read_bytes()


def column(number: int, *tables: Path) -> Iterator[bytes]:
    """Yield a column of tables of the tests."""
    for table in tables:
        for line in table.read_text("utf-8").splitlines():
            yield line.split("\t")[number].encode()


def packed() -> Iterator[bytes]:
    """Yield a few short pages as an archive of every kind, and each of them compressed."""
    page = b"<html><h1>Harga garam</h1><p>Petani garam memanen.</p></html>"
    members = {"a.html": page, "b/c.txt": b"Harga garam\n"}
    served = (
        Warc(packed=False)
        .response(page)
        .response(page, ("Content-Type", "text/html"), ("Transfer-Encoding", "chunked"))
    )
    yield from (zipped(members, 0), zipped(members), tarred(members), tarred(members, pax=False))
    yield served.record("conversion", b"Harga garam\n", "text/plain").record("resource", page, "text/html").done()
    yield (
        Warc(packed=False)
        .response(PACK["gz"](page), ("Content-Type", "text/html; charset=x"), ("Content-Encoding", "gzip"))
        .done()
    )
    yield jsonl([{"html": page.decode(), "url": "https://contoh.id/a"}, {"text": "Harga garam"}, {"html": None}])
    for pack in PACK.values():
        yield pack(page)
        yield pack(pack(page))
        yield pack(tarred({"a.html": page}))
    yield gzip.compress(page) + gzip.compress(page)


def records() -> Iterator[bytes]:
    """Yield the texts of records of samples, as `article_of` reads them."""
    for path in sorted(SAMPLES.glob("*/*/expected.json"))[::8]:
        yield GAP.join(re.findall(r'"([^"]*)"', path.read_text("utf-8"))).encode()


TARGETS = {
    "html": Target(check_page, lambda: pages("page.html"), [*pieces.MARKUP, *pieces.TEXT]),
    "dumps": Target(check_page, lambda: pages("page.txt"), pieces.TEXT),
    "dates": Target(dates, lambda: column(0, *TESTS.glob("dates/*.tsv")), pieces.DATE_WORDS, 300),
    "mentions": Target(mentions, lambda: column(1, TESTS / "mentions/sentences.tsv"), pieces.DATE_WORDS, 1000),
    "archives": Target(archives, packed, pieces.PACKED, 12_000),
    "writers": Target(writers, records, [GAP, "|", *pieces.TEXT], 4000),
}  # fmt: skip
