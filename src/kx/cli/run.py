"""One run over the inputs: articles go out as they come, failures are named, and counted for the end."""

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

import typer

from kx.article import Article
from kx.batch import Failure, Outcome, outcomes
from kx.cli.endings import SOME_FAILED, UsageError, complain
from kx.errors import KxError
from kx.inputs import STDIN, sources
from kx.outputs.destination import destination

Chunks = Iterable[bytes]


class Run:
    """The articles of `inputs`, and afterwards how many there were and how many failed."""

    def __init__(self, inputs: list[str] | None, url: str | None, now: datetime | None) -> None:
        """Check that `inputs` and `url` go together; nothing is read yet."""
        named = inputs or _default_inputs()
        if url and (len(named) > 1 or Path(named[0]).is_dir()):
            raise UsageError("--url: it can only be the address of one page", "Name a single file.")
        self._outcomes: Iterator[Outcome] = outcomes(sources(named), url=url, now=now)
        self._read = 0
        self._failed = 0

    def articles(self) -> Iterator[Article]:
        """Yield the articles; what gives none is named on standard error."""
        for outcome in self._outcomes:
            if isinstance(outcome, Failure):
                self._failed += 1
                complain(f"{outcome.source}: {KxError(outcome.message, outcome.hint)}")
            else:
                self._read += 1
                yield outcome

    def finish(self) -> None:
        """Sum up where that says something new; exits with 1 after failures."""
        if not self._failed:
            return
        if self._read + self._failed > 1:
            complain(f"{self._read} {'article' if self._read == 1 else 'articles'}, {self._failed} failed")
        raise typer.Exit(SOME_FAILED)


def write(chunks: Chunks, path: str | None, safe: Callable[[Chunks], Chunks]) -> None:
    """Write `chunks` to `path` or standard output; a terminal gets them as `safe` makes them."""
    with destination(path) as file:
        for chunk in safe(chunks) if file.isatty() else chunks:
            file.write(chunk)


def _default_inputs() -> list[str]:
    if sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("no input", "Name files or folders, or pipe a page in, as in: kx json < page.html.")
    return [STDIN]
