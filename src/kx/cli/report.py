"""`--report`: what became of each input, a JSON line for each."""

from typing import Any, BinaryIO, Self

from kx.batch import Failure, Outcome
from kx.errors import OutputError
from kx.outputs.json_records import encode


class Report:
    """The report in the file `path`, or none; `at` is the length of what an earlier run has left of it."""

    def __init__(self, path: str | None) -> None:
        """Keep the name; the file is opened when the run begins."""
        self._path = path
        self._file: BinaryIO | None = None
        self.at = 0

    def __enter__(self) -> Self:
        """Open the file; raises OutputError, as everything here."""
        if self._path:
            try:
                self._file = open(self._path, "r+b" if self.at else "wb")  # noqa: PTH123 - closed in __exit__
                self._file.seek(self.at)
                self._file.truncate()
            except OSError as error:
                raise self._refused(error) from error
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file; the lines in it are whole."""
        if self._file:
            self._file.close()

    def add(self, outcome: Outcome[Any]) -> None:
        """Write one line."""
        if self._file:
            try:
                self._file.write(encode(entry(outcome)) + b"\n")
            except OSError as error:
                raise self._refused(error) from error

    def flush(self) -> int:
        """Hand everything to the system; return the length of the report."""
        if not self._file:
            return 0
        try:
            self._file.flush()
        except OSError as error:
            raise self._refused(error) from error
        return self._file.tell()

    def _refused(self, error: OSError) -> OutputError:
        return OutputError(f"cannot write to {self._path}: {error.strerror}", "Choose another place with --report.")


def entry(outcome: Outcome[Any]) -> dict[str, object]:
    """Return what the report, and the stream with `--errors-as-records`, say of an outcome."""
    if not isinstance(outcome, Failure):
        return {"source": outcome.source, "error": None}
    error = {"kind": outcome.kind, "message": outcome.message, "hint": outcome.hint}
    return {"source": outcome.source, "error": error}
