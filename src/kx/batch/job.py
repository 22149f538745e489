"""One source to one outcome: what is done for every page, in whichever process."""

import os
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from kx.errors import KxError
from kx.inputs import Source

if TYPE_CHECKING:
    from kx.article import Article

T = TypeVar("T")

DEBUG_VARIABLE = "KX_DEBUG"
"""Set in the environment, it lets an unexpected exception through, traceback and all."""


class Done(NamedTuple, Generic[T]):
    """A source that gave an article, and what was made of it."""

    source: str
    value: T


class Failure(NamedTuple):
    """A source that gave no article: `kind` for programs, `message` and `hint` for people."""

    source: str
    kind: str
    message: str
    hint: str = ""


Outcome = Done[T] | Failure


def _article(page: bytes | str, **about: Any) -> "Article":  # noqa: ANN401 - as `extract` takes it
    from kx.pipeline import extract  # noqa: PLC0415 - half of the start, and the process that asks reads no page

    return extract(page, **about)


class Job(Generic[T]):
    """Reads a source and renders the article in it, or what else `read` makes of its page."""

    def __init__(
        self,
        render: Callable[[Any], T],
        url: str | None = None,
        now: datetime | None = None,
        read: Callable[..., object] = _article,
    ) -> None:
        """Keep what makes something of an article; `url` and `now` are those of `kx.extract`."""
        self._render = render
        self._url = url
        self._now = now
        self._read = read

    def __call__(self, source: Source) -> Outcome[T]:
        """Return what became of `source`; a bad page raises nothing."""
        try:
            url, now = self._url or source.url, self._now or source.now
            return Done(source.name, self._render(self._read(source.read(), url=url, now=now, source=source.name)))
        except KxError as error:
            return Failure(source.name, error.kind, error.message, error.hint)
        except Exception as error:
            if os.environ.get(DEBUG_VARIABLE):
                raise
            return _internal(source.name, error)


def _internal(source: str, error: Exception) -> Failure:
    # C code that has no memory left to say so ends without an exception, which Python takes for a fault of its own.
    if isinstance(error, MemoryError | SystemError):
        return Failure(source, "out_of_memory", "needs more memory than a page may", "No article is that large.")
    message = f"an error inside kx ({type(error).__name__}: {error})"
    return Failure(source, "internal", message, f"Please report it, with the page and what {DEBUG_VARIABLE}=1 shows.")
