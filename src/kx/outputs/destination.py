"""Where records go: standard output, or a file that appears under its name only when it is whole."""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kx.errors import OutputError

STDOUT = "-"


@contextmanager
def destination(path: str | None) -> Iterator[BinaryIO]:
    """Open `path`, or standard output for None and `-`; whatever the system refuses becomes an OutputError."""
    try:
        if path is None or path == STDOUT:
            with _standard_output() as file:
                yield file
        else:
            with _opened(Path(path)) as file:
                yield file
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"cannot write to {path or 'standard output'}: {error.strerror}", "Choose another place with -o."
        ) from error


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise OutputError("standard output is closed", "Choose a file with -o.")
    file = sys.stdout.buffer
    try:
        yield file
    except KeyboardInterrupt:
        with suppress(OSError):
            file.flush()  # what was written are whole records
        raise
    file.flush()


def _opened(path: Path) -> AbstractContextManager[BinaryIO]:
    if path.exists() and not path.is_file():
        return path.open("wb")  # a device or a pipe: nothing to rename
    return _written_beside(path.resolve())


@contextmanager
def _written_beside(path: Path) -> Iterator[BinaryIO]:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            yield file
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
