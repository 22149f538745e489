"""One run over the inputs: articles go out as they come, failures are named, and all are counted for the end."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path
from time import monotonic
from typing import Any, Generic, TypeVar

import typer

from kx.article import Article
from kx.batch import Failure, Job, Outcome, Tally, outcomes
from kx.batch.tally import chained
from kx.cli.endings import SOME_FAILED, UsageError, complain
from kx.cli.options import Pages, read_moment
from kx.cli.progress import Progress
from kx.cli.report import Report
from kx.errors import KxError
from kx.inputs import STDIN, Columns, is_url, paths_from, sources

T = TypeVar("T")

State = dict[str, Any]


class Run(Generic[T]):
    """What is made of the articles of the pages; and how many there were, and how many failed."""

    def __init__(
        self, pages: Pages, render: Callable[[Article], T], failed: Callable[[Failure], T] | None = None
    ) -> None:
        """Check that the options go together; nothing is read yet. `failed` renders failures, where they are wanted."""
        self._pages = pages
        self._job = Job(render, pages.url, read_moment("--now", pages.now))
        self._failed = failed
        self.inputs = _inputs(pages)
        self._sources = sources(self.inputs, Columns(pages.html_field, pages.text_field, pages.url_field))
        if pages.report is not None:
            self.spare(pages.report)
        self._report = Report(pages.report)
        self._started = monotonic()
        self._before = 0
        self.tally = Tally()

    def values(self) -> Iterator[T]:
        """Yield what was made of the articles; what gives none is named on standard error."""
        jobs = self._pages.jobs or cores()
        return self.values_of(outcomes(self._sources, self._job, jobs=jobs, timeout=self._pages.timeout))

    def values_of(self, outcomes: Iterable[Outcome[T]]) -> Iterator[T]:
        """Yield the same where somebody else has read the pages."""
        with self._report as report, Progress(self._pages) as progress:
            for outcome in outcomes:
                self.tally.count(outcome)
                report.add(outcome)
                progress.show(self.tally)
                if not isinstance(outcome, Failure):
                    yield outcome.value
                    continue
                complain(f"{outcome.source}: {KxError(outcome.message, outcome.hint)}")
                if self._failed:
                    yield self._failed(outcome)

    def spare(self, place: str) -> None:
        """Refuse to write to a file that the command line names for something else, under whatever name."""
        if not place:
            raise UsageError("the name of a place to write to is empty", "Name a file.")
        pages = self._pages
        named = (name for name in (*(pages.inputs or ()), pages.files_from) if name and not is_url(name))
        if any(_is_same(name, place) for name in named if name != STDIN):
            raise UsageError(f"{place} is one of the inputs", "Choose another place for what comes out.")
        if pages.report and pages.report is not place and _is_same(pages.report, place):
            raise UsageError(f"{place} is the report too", "Choose another place for one of them.")

    @property
    def begun(self) -> bool:
        """Whether anything was yielded, by this run or by the one it goes on with."""
        return bool(self.tally.articles or (self._failed and self.tally.failed))

    def state(self) -> State:
        """Return how far the run has come, to go on there."""
        return {**self.tally.state(), "report": self._report.flush()}

    def go_on(self, state: State) -> None:
        """Leave out what a run of that state has done."""
        tally = Tally.of(state)
        if chained(source.name for source in islice(self._sources, tally.inputs)) != tally.chain:
            raise UsageError("--resume: the inputs are not those of the run that was stopped", "Start without it.")
        self.tally = tally
        self._before = tally.inputs
        self._report.at = state["report"]

    def finish(self) -> None:
        """Sum up where that says something new; exits with 1 after failures."""
        if self.tally.inputs > 1 and not self._pages.quiet:
            rate = (self.tally.inputs - self._before) / (monotonic() - self._started)
            complain(f"{self.tally.summary()}; {rate:,.0f} pages/s")
        if self.tally.failed:
            raise typer.Exit(SOME_FAILED)


def cores() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _inputs(pages: Pages) -> Iterator[str]:
    """Yield what was named, on the command line and in a list, or standard input where nothing was."""
    named = pages.inputs or ([] if pages.files_from else _default_inputs())
    if pages.url is not None:
        _require_address(pages.url)
        if pages.files_from or len(named) > 1 or Path(named[0]).is_dir():
            raise UsageError("--url: it can only be the address of one page", "Name a single file.")
    return chain(named, paths_from(pages.files_from) if pages.files_from else ())


def _require_address(url: str) -> None:
    from kx.page import address_parts

    if not address_parts(url):
        raise UsageError(f"--url: {url!r} is no address", "Write it whole, as in https://www.kontan.co.id/news/a.")


def _is_same(one: str, other: str) -> bool:
    """Tell whether two names are of one file, also of one that is still to be made."""
    with suppress(OSError, ValueError):
        return not Path(one).is_dir() and (Path(one).resolve() == Path(other).resolve() or Path(one).samefile(other))
    return False


def _default_inputs() -> list[str]:
    if sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("no input", "Name files or folders, or pipe a page in, as in: kx json < page.html.")
    return [STDIN]
