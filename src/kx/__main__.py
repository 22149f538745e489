"""`kx` and `python -m kx`."""

import gc

# A third of the start goes into looking for garbage among modules that are being imported; there is next to none.
gc.set_threshold(100_000, 20, 20)

import os  # noqa: E402 - as above
import sys  # noqa: E402

from kx import cli  # noqa: E402


def main() -> None:
    """Run the command line, and leave at once when it ends."""
    try:
        cli.main()
    except SystemExit as end:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        # The system takes all memory back; to take the program apart before, object by object, is a twentieth of a
        # short run.
        os._exit(end.code if isinstance(end.code, int) else 0)


if __name__ == "__main__":
    main()
