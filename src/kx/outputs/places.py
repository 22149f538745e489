"""Files that appear under their name only when they are whole, and one error for all that the system refuses."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kx.errors import OutputError

OTHER_PLACE = "Choose another place."


@contextmanager
def refusals(place: str | Path, hint: str = OTHER_PLACE) -> Iterator[None]:
    """Turn what the system refuses into an OutputError that names `place`; a closed pipe is no refusal."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise refused(place, error.strerror or str(error), hint) from error


def refused(place: str | Path, reason: str, hint: str = OTHER_PLACE) -> OutputError:
    """Return the error for a place that cannot be written to."""
    return OutputError(f"cannot write to {place}: {reason}", hint)


def require_file(path: Path) -> None:
    """Raise OutputError where `path` is there and no regular file: a folder, a pipe, a device."""
    if path.exists() and not path.is_file():
        raise refused(path, "not a regular file")


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """Open a file beside `path` that takes its place when the block ends well, and goes when it does not."""
    part = path.with_name(f".{os.urandom(6).hex()}.part")
    try:
        with part.open("xb") as file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
