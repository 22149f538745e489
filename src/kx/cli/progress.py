"""A bar on standard error while a long run goes on, for a person who looks at a terminal."""

import sys
from time import monotonic
from typing import TYPE_CHECKING, Self

from kx.batch import Tally
from kx.cli.options import Pages
from kx.inputs import STDIN, sources

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_PATIENCE = 0.5
"""Seconds that a run may take before it shows a bar; Rich takes a tenth of that to import."""

_PAUSE = 0.1
"""Seconds between two pictures of the bar."""

_COUNTING = 1
"""Seconds that it may take to count the pages, which no archive tells before it is read."""


class Progress:
    """Pages, rate and failures so far, and the time left where the number of pages is known."""

    def __init__(self, pages: Pages) -> None:
        """Show nothing yet; nothing ever without a terminal, or where records are shown on it."""
        watched = sys.stderr is not None and sys.stderr.isatty() and not (sys.stdout and sys.stdout.isatty())
        self._wanted = watched and not pages.quiet
        self._pages = pages
        self._started = monotonic()
        self._next = self._started + _PATIENCE
        self._bar: Bar | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away; the summary says the rest."""
        if self._bar:
            self._bar.stop()

    def show(self, tally: Tally) -> None:
        """Bring the bar up to date, when it is time."""
        if not self._wanted or monotonic() < self._next:
            return
        self._next = monotonic() + _PAUSE
        self._bar = self._bar or _opened(_total(self._pages))
        rate = tally.inputs / (monotonic() - self._started)
        self._bar.update(self._bar.task_ids[0], completed=tally.inputs, rate=rate, failed=tally.failed)
        self._bar.refresh()


def _opened(total: int | None) -> "Bar":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    bar = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("pages"),
        TextColumn("{task.fields[rate]:,.0f}/s", style="dim"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[failed]} failed", style="red"),
        console=Console(file=sys.stderr),
        transient=True,
        auto_refresh=False,  # a thread would be in the way of new workers
    )
    bar.add_task("", total=total, rate=0, failed=0)
    bar.start()
    return bar


def _total(pages: Pages) -> int | None:
    """Return how many pages there are, None where it takes long to tell."""
    if pages.files_from or not pages.inputs or STDIN in pages.inputs:
        return None
    late = monotonic() + _COUNTING
    total = 0
    for source in sources(pages.inputs):
        if source.path is None or monotonic() > late:
            return None
        total += 1
    return total
