"""One source to one outcome: what is done for every page, in whichever process."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from kx.article import Article
from kx.errors import KxError
from kx.inputs import Source
from kx.pipeline import extract

T = TypeVar("T")

DEBUG_VARIABLE = "KX_DEBUG"
"""Set in the environment, it lets an unexpected exception through, traceback and all."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """A source that gave an article, and what was made of it."""

    source: str
    value: T


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that gave no article: `kind` for programs, `message` and `hint` for people."""

    source: str
    kind: str
    message: str
    hint: str = ""


Outcome = Done[T] | Failure


@dataclass(frozen=True, slots=True)
class Job(Generic[T]):
    """Reads a source and renders its article; `url` and `now` are those of `kx.extract`."""

    render: Callable[[Article], T]
    url: str | None = None
    now: datetime | None = None

    def __call__(self, source: Source) -> Outcome[T]:
        """Return what became of `source`; a bad page raises nothing."""
        try:
            article = extract(source.read(), url=self.url or source.url, now=self.now or source.now, source=source.name)
            return Done(source.name, self.render(article))
        except KxError as error:
            return Failure(source.name, error.kind, error.message, error.hint)
        except Exception as error:
            if os.environ.get(DEBUG_VARIABLE):
                raise
            return _internal(source.name, error)


def _internal(source: str, error: Exception) -> Failure:
    if isinstance(error, MemoryError):
        return Failure(source, "out_of_memory", "needs more memory than a page may", "No article is that large.")
    message = f"an error inside kx ({type(error).__name__}: {error})"
    return Failure(source, "internal", message, f"Please report it, with the page and what {DEBUG_VARIABLE}=1 shows.")
