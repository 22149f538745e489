"""Workers kept busy, their outcomes in the order of the sources, and never more than a window of either in memory."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from select import select
from time import perf_counter
from typing import Generic, TypeVar

from kx.batch.job import DEBUG_VARIABLE, Failure, Outcome
from kx.batch.worker import CAN_FORK, Answer, Lost, Worker
from kx.inputs import Source

T = TypeVar("T")

WINDOW = 1024
"""Sources that may be listed beyond the first that has no outcome yet."""

_MOST_KEPT = 32 * 1024 * 1024
"""Bytes of outcomes that may wait for the one before them; all were kept while a page took its ten seconds."""

_CHUNK_SECONDS = 0.1
"""How long a worker should be busy with what it is given at once: long beside the 0.2 ms of asking and answering."""

_CHUNK_LENGTH = 128
_CHUNK_BYTES = 4 * 1024 * 1024


def outcomes(
    sources: Iterable[Source], job: Callable[[Source], Outcome[T]], *, jobs: int = 1, timeout: float = 0
) -> Iterator[Outcome[T]]:
    """Yield what became of each source, in order; a page that hangs, or kills its worker, costs itself alone.

    `jobs` is the number of processes, `timeout` the seconds for a page (0: no limit).
    """
    if not CAN_FORK or os.environ.get(DEBUG_VARIABLE):
        return map(job, sources)
    return _Crew(job, jobs, timeout).outcomes(sources)


class _Chunk:
    """Sources that are given to a worker at once; `first` is the number of the first."""

    def __init__(self, first: int, sources: list[Source]) -> None:
        self.first = first
        self.sources = sources
        self.given = 0.0
        self.losses = 0


class _Crew(Generic[T]):
    def __init__(self, job: Callable[[Source], Outcome[T]], jobs: int, timeout: float) -> None:
        self._job = job
        self._jobs = jobs
        self._timeout = timeout
        self._idle: list[Worker[Outcome[T]]] = []
        self._busy: dict[Worker[Outcome[T]], _Chunk] = {}
        self._again: deque[_Chunk] = deque()
        self._done: dict[int, tuple[Outcome[T], float]] = {}
        """Outcomes that wait for those before them, with their bytes."""
        self._kept = 0.0
        self._next = 0
        self._length = 1

    def outcomes(self, sources: Iterable[Source]) -> Iterator[Outcome[T]]:
        fresh = self._chunks(iter(sources))
        try:
            while self._hand_out(fresh):
                self._collect()
                yield from self._in_order()
            while self._idle:
                self._idle.pop().dismiss()
        finally:
            for worker in self._busy:
                worker.stop()
            for worker in self._idle:
                worker.end()

    def _chunks(self, sources: Iterator[Source]) -> Iterator[_Chunk]:
        number = 0
        for source in sources:
            chunk = _Chunk(number, [source])
            size, late = _size(source), perf_counter() + _CHUNK_SECONDS
            # Pages may come slowly, through a pipe say; then they are not made to wait for one another.
            while len(chunk.sources) < self._length and size < _CHUNK_BYTES and perf_counter() < late:
                if not (more := next(sources, None)):
                    break
                chunk.sources.append(more)
                size += _size(more)
            number += len(chunk.sources)
            yield chunk

    def _hand_out(self, fresh: Iterator[_Chunk]) -> bool:
        """Give every free worker something to do; False when nothing is left to wait for."""
        while len(self._busy) < self._jobs and (chunk := self._following(fresh)):
            worker = self._idle.pop() if self._idle else Worker(self._job, self._timeout, self._busy)
            self._busy[worker] = chunk
            chunk.given = perf_counter()
            worker.give(chunk.sources)
        return bool(self._busy)

    def _following(self, fresh: Iterator[_Chunk]) -> _Chunk | None:
        if self._again:
            return self._again.popleft()
        waiting = len(self._done) + sum(len(chunk.sources) for chunk in self._busy.values())
        return next(fresh, None) if waiting < WINDOW and self._kept < _MOST_KEPT else None

    def _collect(self) -> None:
        """Wait until at least one worker has answered or died."""
        ready, _, _ = select(self._busy, [], [])
        for worker in ready:
            chunk = self._busy.pop(worker)
            try:
                answer = worker.take()
            except Lost as loss:
                self._take_back(chunk, loss)
                continue
            if answer.is_last:
                worker.end()
            else:
                self._idle.append(worker)
            self._keep(chunk, answer)
            self._measure(chunk, len(answer.results))

    def _keep(self, chunk: _Chunk, answer: Answer[Outcome[T]]) -> None:
        """Keep what is done of a chunk, and have the rest done next."""
        count = len(answer.results)
        share = answer.size / count
        self._done.update((number, (outcome, share)) for number, outcome in enumerate(answer.results, chunk.first))
        self._kept += answer.size
        if rest := chunk.sources[count:]:
            self._again.appendleft(_Chunk(chunk.first + count, rest))

    def _measure(self, chunk: _Chunk, count: int) -> None:
        seconds = (perf_counter() - chunk.given) / count
        self._length = max(1, min(_CHUNK_LENGTH, 2 * self._length, int(_CHUNK_SECONDS / seconds)))

    def _take_back(self, chunk: _Chunk, loss: Lost) -> None:
        """Have the pages of a lost worker read again one by one; a page that loses one alone is named."""
        if len(chunk.sources) > 1:
            singles = [_Chunk(number, [source]) for number, source in enumerate(chunk.sources, chunk.first)]
            self._again.extendleft(reversed(singles))
        elif loss.timed_out or chunk.losses:
            self._done[chunk.first] = self._named(chunk.sources[0], loss), 0
        else:
            chunk.losses += 1
            self._again.appendleft(chunk)

    def _named(self, source: Source, loss: Lost) -> Failure:
        if loss.timed_out:
            message = f"not read within {self._timeout:g} seconds"
            return Failure(source.name, "timed_out", message, "Allow more with --timeout.")
        message = f"its reader died twice ({f'signal {loss.signal}' if loss.signal else 'without a signal'})"
        return Failure(source.name, "crashed", message, "Please report it, with the page.")

    def _in_order(self) -> Iterator[Outcome[T]]:
        while self._next in self._done:
            outcome, size = self._done.pop(self._next)
            self._kept -= size
            self._next += 1
            yield outcome


def _size(source: Source) -> int:
    return len(source.data or b"")
