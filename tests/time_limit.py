"""A limit on the time of a test: what would hang fails."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def within(*, seconds: float) -> Iterator[None]:
    """Raise a TimeoutError once the process has worked longer; regular expressions let themselves be stopped too."""

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
