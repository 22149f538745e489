"""What not every user needs is an extra of the package; who needs it is told how to get it."""

from collections.abc import Iterator
from contextlib import contextmanager

from kx.errors import Unreadable


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Turn a failed import into Unreadable, with the command that installs the extra called `name`."""
    try:
        yield
    except ImportError as error:
        raise Unreadable(f"{error.name} is not installed", f"Run: pip install 'kx[{name}]'") from error
