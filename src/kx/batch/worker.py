"""A process that reads pages for the run, and may die of one.

Made of `os.fork` and two pipes. The pools of the standard library cannot end a page that hangs in C code,
and give up as a whole when a worker is killed; so did pebble 5.2, in two of three runs of 600 tasks whose
workers were killed at random; `multiprocessing` alone costs every start 6 ms more.
"""

import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from time import perf_counter
from typing import BinaryIO, Generic, NamedTuple, NoReturn, Self, TypeVar

from kx.inputs import Source
from kx.inputs.memory import bound

R = TypeVar("R")

CAN_FORK = hasattr(os, "fork")
"""Where it is missing, pages are read in the main process, unguarded."""

_MEMORY = 1024**3
"""Bytes that a worker may take: ten times what the largest page needs."""


_WORN = 96 * 1024**2
"""Bytes that a worker may have grown by; what it has got it keeps, in pieces, and its caches keep texts of any page."""
_LONG = 0.02
"""Seconds that a page takes which may have cost much memory: some systems need longer than a page to tell how much."""


_dismissed: set[int] = set()
"""Processes that were left to end; the next run in this one asks the system to forget those that have."""


class Answer(NamedTuple, Generic[R]):
    """The results for the first of the sources that were asked for; for all, where the worker is not worn out."""

    results: list[R]
    size: int
    """Bytes of the results, as they were sent."""
    is_last: bool
    """Whether the worker is worn out and wants to end."""


class Lost(Exception):
    """A worker that died before it answered; `signal` is what ended it, 0 where it was none."""

    def __init__(self, signal: int) -> None:
        """Keep the number of the signal."""
        super().__init__(signal)
        self.signal = signal

    @property
    def timed_out(self) -> bool:
        """Whether its time was over."""
        return self.signal == signal.SIGALRM


class Worker(Generic[R]):
    """A process that calls `job` on each source it is given, `timeout` seconds for each at most (0: no limit)."""

    def __init__(self, job: Callable[[Source], R], timeout: float, others: Iterable[Self] = ()) -> None:
        """Start the process; it ends by itself with the one that started it, which `others` it did start."""
        _dismissed.difference_update([pid for pid in _dismissed if _has_ended(pid)])
        questions, self._ask = _pipe()
        self._answers, told = _pipe()
        self._pid = os.fork()
        if not self._pid:
            # The other end of a pipe is gone when nobody has it open any more.
            for worker in (self, *others):
                worker._close()  # noqa: SLF001 - of the same class
            _serve(questions, told, job, timeout)
        questions.close()
        told.close()

    def fileno(self) -> int:
        """Return the descriptor that is readable when there is an answer, or none to come."""
        return self._answers.fileno()

    def give(self, sources: Sequence[Source]) -> None:
        """Ask for `sources` to be read."""
        with suppress(BrokenPipeError):  # it died; `take` will say so
            pickle.dump(sources, self._ask, pickle.HIGHEST_PROTOCOL)
            self._ask.flush()

    def take(self) -> Answer[R]:
        """Wait for the answer; raises Lost."""
        try:
            size, is_last = pickle.load(self._answers)  # noqa: S301 - written by our own process
            return Answer(pickle.load(self._answers), size, is_last)  # noqa: S301 - as above
        except (EOFError, pickle.UnpicklingError):
            raise Lost(self.end()) from None

    def dismiss(self) -> None:
        """Let the process, which has nothing to do, end without anybody waiting: that is a fiftieth of a short run."""
        self._close()
        _dismissed.add(self._pid)

    def stop(self) -> None:
        """Kill the process, whatever it is doing."""
        os.kill(self._pid, signal.SIGKILL)
        self.end()

    def end(self) -> int:
        """Let the process end, and return the signal that ended it, or 0."""
        self._close()
        _, status = os.waitpid(self._pid, 0)
        return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0

    def _close(self) -> None:
        for pipe in (self._ask, self._answers):
            with suppress(BrokenPipeError):  # what was left for a dead one to read
                pipe.close()


def _has_ended(pid: int) -> bool:
    try:
        return os.waitpid(pid, os.WNOHANG)[0] == pid
    except ChildProcessError:  # somebody else has waited for it
        return True


def _pipe() -> tuple[BinaryIO, BinaryIO]:
    reading, writing = os.pipe()
    return os.fdopen(reading, "rb"), os.fdopen(writing, "wb")


def _serve(questions: BinaryIO, answers: BinaryIO, job: Callable[[Source], R], timeout: float) -> NoReturn:
    """Answer until there are no more questions; Ctrl-C is for the process that asks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Left to the system, an alarm also ends a call that never comes back to Python.
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    bound(_MEMORY)
    worn = _peak() + _WORN
    try:
        while True:
            sources: list[Source] = pickle.load(questions)  # noqa: S301 - as above
            results: list[R] = []
            is_worn = False
            while len(results) < len(sources) and not is_worn:
                started = perf_counter()
                results.append(_timed(job, sources[len(results)], timeout))
                is_worn = perf_counter() - started > _LONG and _peak() >= worn
            told = pickle.dumps(results, pickle.HIGHEST_PROTOCOL)
            pickle.dump((len(told), _peak() >= worn), answers)
            answers.write(told)
            answers.flush()
    except (EOFError, BrokenPipeError):
        os._exit(0)
    finally:
        os._exit(1)


def _peak() -> int:
    """Return the most bytes that this process has had in memory."""
    import resource  # noqa: PLC0415 - as `os.fork`, it is not everywhere

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _timed(job: Callable[[Source], R], source: Source, timeout: float) -> R:
    signal.setitimer(signal.ITIMER_REAL, timeout)
    result = job(source)
    signal.setitimer(signal.ITIMER_REAL, 0)
    return result
