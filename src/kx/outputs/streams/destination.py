"""Where records go: standard output, or a file that appears under its name only when it is whole."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kx.errors import OutputError
from kx.outputs.places import refusals
from kx.outputs.streams.packing import packer

STDOUT = "-"

_ELSEWHERE = "Choose another place with -o."


class Destination:
    """An open output. `flush` makes what was written safe from whatever happens to the program later."""

    def __init__(self, file: BinaryIO, pack: Callable[[BinaryIO], BinaryIO] | None = None) -> None:
        """Write to `file`, through `pack` where it is to be compressed."""
        self._file = file
        self._pack = pack
        self._part: BinaryIO | None = None

    def write(self, piece: bytes) -> None:
        """Write one piece."""
        if self._pack and self._part is None:
            self._part = self._pack(self._file)
        (self._part or self._file).write(piece)

    def flush(self) -> int:
        """Hand everything to the system; return the length of the file, 0 where it has none."""
        if self._part is not None:
            self._part.close()
            self._part = None
        self._file.flush()
        return self._file.tell() if self._file.seekable() else 0

    def isatty(self) -> bool:
        """Whether a person looks at it."""
        return self._file.isatty()


@contextmanager
def destination(path: str | None, *, force: bool = True, at: int = 0) -> Iterator[Destination]:
    """Open `path`, or standard output for None and `-`; whatever the system refuses becomes an OutputError.

    A file that exists is replaced only with `force`. `at` is the length of what an earlier run has left
    whole of it, to go on behind.
    """
    with refusals(path or "standard output", _ELSEWHERE):
        if path is None or path == STDOUT:
            with _standard_output() as file:
                yield Destination(file)
        else:
            with _opened(Path(path), force=force, at=at) as file:
                out = Destination(file, packer(path))
                yield out
                out.flush()


def part_of(path: Path) -> Path:
    """Return the file in which `path` grows until it is whole."""
    return path.with_name(f".{path.name}.part")


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


@contextmanager
def _opened(path: Path, *, force: bool, at: int) -> Iterator[BinaryIO]:
    if path.exists() and not path.is_file():
        with path.open("wb") as file:  # a device or a pipe: nothing to rename
            yield file
        return
    if path.exists() and not force:
        raise OutputError(f"{path} exists", f"Replace it with --force. {_ELSEWHERE}")
    with _written_beside(path.resolve(), at) as file:
        yield file


@contextmanager
def _written_beside(path: Path, at: int) -> Iterator[BinaryIO]:
    """Write to a part file, which stays behind if this fails once something was made safe: `at` goes on there."""
    part = part_of(path)
    file = os.fdopen(os.open(part, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
    with file:
        _lock(file, path)
        file.truncate(at)
        file.seek(at)
        yield file
    part.replace(path)


def _lock(file: BinaryIO, path: Path) -> None:
    """Keep other runs off, until this process ends; not a lock that workers would inherit and hold on to."""
    if sys.platform == "win32":
        return
    import fcntl  # noqa: PLC0415 - it is not everywhere

    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise OutputError(f"another run is writing {path}", f"Wait for it. {_ELSEWHERE}") from error
