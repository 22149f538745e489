"""What an unfinished output holds, noted beside it while it grows, so that a later run can go on behind it."""

import json
from pathlib import Path
from typing import Any

from kx.outputs.places import refusals
from kx.outputs.streams.destination import part_of

State = dict[str, Any]
"""Plain values, as JSON has them."""


class Journal:
    """The notes on one output file. Each is a line; the last whole one counts."""

    def __init__(self, output: Path) -> None:
        """Look at what an earlier run has left; nothing is written yet."""
        self._path = output.with_name(f".{output.name}.journal")
        self._part = part_of(output)

    def last(self) -> State | None:
        """Return the last note of a run that did not end, None where there was none."""
        if not (self._path.is_file() and self._part.is_file()):
            return None
        *lines, _torn = self._path.read_bytes().split(b"\n")
        return json.loads(lines[-1]) if lines else None

    def note(self, state: State) -> None:
        """Add a note; what it tells of must have been written before."""
        with refusals(self._path, "Make room, then --resume."), self._path.open("ab") as file:
            file.write(json.dumps(state).encode() + b"\n")

    def abandon(self) -> None:
        """Take away the notes, and the unfinished output with them."""
        self.forget()
        self._part.unlink(missing_ok=True)

    def forget(self) -> None:
        """Take the notes away: a run starts anew, or has ended."""
        self._path.unlink(missing_ok=True)
