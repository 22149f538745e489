"""How many sources gave an article, why the others did not, and which they were."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, Self
from zlib import crc32

from kx.batch.job import Failure, Outcome

_REASONS = {
    "not_an_article": "not an article",
    "unreadable": "unreadable",
    "timed_out": "timed out",
    "crashed": "crashed",
    "out_of_memory": "out of memory",
    "internal": "by an error inside kx",
}


class Tally:
    """Counts of articles, and of failures by kind; `chain` is a checksum of the names of all sources, in order."""

    def __init__(self, articles: int = 0, failures: Counter[str] | None = None, chain: int = 0) -> None:
        """Begin, or go on where another run has come to."""
        self.articles = articles
        self.failures = Counter(failures)
        self.chain = chain

    def count(self, outcome: Outcome[Any]) -> None:
        """Add one outcome."""
        self.chain = linked(self.chain, outcome.source)
        if isinstance(outcome, Failure):
            self.failures[outcome.kind] += 1
        else:
            self.articles += 1

    @property
    def inputs(self) -> int:
        """How many sources there were."""
        return self.articles + self.failed

    @property
    def failed(self) -> int:
        """How many gave no article."""
        return self.failures.total()

    def summary(self) -> str:
        """Return the counts as a clause.

        >>> Tally(1204, Counter(not_an_article=2, timed_out=1)).summary()
        '1,204 articles, 3 failed: 2 not an article, 1 timed out'
        """
        articles = f"{self.articles:,} {'article' if self.articles == 1 else 'articles'}"
        reasons = ", ".join(f"{number:,} {_REASONS[kind]}" for kind, number in self.failures.most_common())
        return f"{articles}, {self.failed:,} failed: {reasons}" if reasons else articles

    def state(self) -> dict[str, Any]:
        """Return the tally as plain values."""
        return {"articles": self.articles, "failures": dict(self.failures), "chain": self.chain}

    @classmethod
    def of(cls, state: dict[str, Any]) -> Self:
        """Return the tally that `state` was made of."""
        return cls(state["articles"], Counter(state["failures"]), state["chain"])


def linked(chain: int, name: str) -> int:
    """Return the checksum of what `chain` is the checksum of, and `name` behind it."""
    return crc32(f"{name}\0".encode("utf-8", "replace"), chain)


def chained(names: Iterable[str]) -> int:
    """Return the checksum of `names`."""
    chain = 0
    for name in names:
        chain = linked(chain, name)
    return chain
