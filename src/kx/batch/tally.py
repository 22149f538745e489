"""How many sources gave an article, why the others did not, and which they were."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, Self

from kx.batch.job import Failure, Outcome

_REASONS = {
    "not_an_article": "not an article",
    "unreadable": "unreadable",
    "timed_out": "timed out",
    "crashed": "crashed",
    "out_of_memory": "out of memory",
    "internal": "by an error inside kx",
}


@dataclass(slots=True)
class Tally:
    """Counts of articles, and of failures by kind; `chain` is a digest of the names of all sources, in their order."""

    articles: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    chain: str = ""

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


def linked(chain: str, name: str) -> str:
    """Return the digest of what `chain` is the digest of, and `name` behind it."""
    return blake2b(f"{chain}\0{name}".encode("utf-8", "replace"), digest_size=16).hexdigest()


def chained(names: Iterable[str]) -> str:
    """Return the digest of `names`."""
    chain = ""
    for name in names:
        chain = linked(chain, name)
    return chain
