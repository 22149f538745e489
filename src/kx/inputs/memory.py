"""A bound on what the process may add to its memory; only Linux counts memory in this way."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def bounded(most: int) -> Iterator[None]:
    """Have whoever asks for more than `most` bytes on top of what there is get an error instead."""
    import resource

    before = bound(most)
    try:
        yield
    finally:
        if before is not None:
            resource.setrlimit(resource.RLIMIT_DATA, before)


def bound(most: int) -> tuple[int, int] | None:
    """Set the bound for good; return the one before it, None where it stays as it was."""
    import resource

    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            pages = int(file.read().split()[5])
    except OSError:
        return None
    # What there is already is not counted: pyarrow alone reserves a gigabyte.
    limit = pages * resource.getpagesize() + most
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if soft != resource.RLIM_INFINITY and soft <= limit:
        return None
    resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
    return soft, hard
