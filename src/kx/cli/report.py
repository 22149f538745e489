"""`--report`: what became of each input, a JSON line for each."""

import os
from contextlib import AbstractContextManager
from typing import Any, BinaryIO, Self

import orjson

from kx.batch import Failure, Outcome
from kx.errors import OutputError
from kx.outputs.encoding import encode, safe
from kx.outputs.places import refusals

_KEYS = ["source", "error"]
_LONGEST_ENTRY = 65_536
"""Bytes read of a file that may be a report; entries are shorter."""
_ELSEWHERE = "Choose another place with --report."


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
            with self._refusals:
                self._require_report(self._path)
                self._file = open(self._path, "r+b" if self.at else "wb")  # noqa: PTH123 - closed in __exit__
                if self.at:
                    self._file.seek(self.at)
                    self._file.truncate()
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file; the lines in it are whole."""
        if self._file:
            with self._refusals:
                self._file.close()

    def add(self, outcome: Outcome[Any]) -> None:
        """Write one line."""
        if self._file:
            with self._refusals:
                # It may be a terminal, or go to one.
                self._file.write(safe(encode(entry(outcome))) + b"\n")

    def flush(self) -> int:
        """Hand everything to the system; return the length of the report."""
        if not self._file:
            return 0
        with self._refusals:
            self._file.flush()
            return self._file.tell() if self._file.seekable() else 0

    @staticmethod
    def _require_report(path: str) -> None:
        """Refuse to replace a file that is none of kx's reports: it may be an input, or the list of them."""
        if os.path.isfile(path) and not path.startswith("/dev/"):  # noqa: PTH113 - it never raises
            with open(path, "rb") as file:  # noqa: PTH123 - as above
                line = file.readline(_LONGEST_ENTRY)
            if line and not _is_entry(line):
                raise OutputError(f"{path} exists and is no report of kx", _ELSEWHERE)

    @property
    def _refusals(self) -> AbstractContextManager[None]:
        return refusals(self._path or "", _ELSEWHERE)


def entry(outcome: Outcome[Any]) -> dict[str, object]:
    """Return what the report, and the stream with `--errors-as-records`, say of an outcome."""
    if not isinstance(outcome, Failure):
        return {"source": outcome.source, "error": None}
    error = {"kind": outcome.kind, "message": outcome.message, "hint": outcome.hint}
    return {"source": outcome.source, "error": error}


def _is_entry(line: bytes) -> bool:
    """Tell whether a line is one of a report; articles too begin with their source."""
    try:
        return list(orjson.loads(line)) == _KEYS
    except (ValueError, TypeError):
        return False
