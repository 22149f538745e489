"""Lines to standard output, for the commands that write no articles."""

from collections.abc import Iterable

from kx.outputs.encoding import safe
from kx.outputs.streams.destination import destination


def print_lines(lines: Iterable[bytes]) -> None:
    """Write each of `lines` as soon as it is there, and to a terminal nothing that it would obey."""
    with destination(None) as file:
        for line in map(safe, lines) if file.isatty() else lines:
            file.write(line)
            # Whoever writes a line and waits for its answer gets it now.
            file.flush()
