"""The run: one source after the other, each ends as an article or as a named failure."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from kx.article import Article
from kx.errors import KxError
from kx.inputs import Source
from kx.pipeline import extract

DEBUG_VARIABLE = "KX_DEBUG"
"""Set in the environment, it lets an unexpected exception through, traceback and all."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that gave no article: `kind` for programs, `message` and `hint` for people."""

    source: str
    kind: str
    message: str
    hint: str


Outcome = Article | Failure


def outcomes(sources: Iterable[Source], *, url: str | None = None, now: datetime | None = None) -> Iterator[Outcome]:
    """Yield what became of each source, in order; a bad page costs itself alone."""
    for source in sources:
        yield _outcome(source, url, now)


def _outcome(source: Source, url: str | None, now: datetime | None) -> Outcome:
    try:
        return extract(source.read(), url=url, now=now, source=source.name)
    except KxError as error:
        return Failure(source.name, error.kind, error.message, error.hint)
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        message = f"an error inside kx ({type(error).__name__}: {error})"
        return Failure(
            source.name, "internal", message, f"Please report it, with the page and what {DEBUG_VARIABLE}=1 shows."
        )
