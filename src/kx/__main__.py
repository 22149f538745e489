"""`kx` and `python -m kx`."""

import atexit
import gc

# A third of the start goes into looking for garbage among modules that are being imported, and a fifth of a
# short run into looking once more at its end; there is next to none, and memory is given back anyway.
gc.set_threshold(100_000, 20, 20)
atexit.register(gc.freeze)

from kx.cli import main  # noqa: E402 - as above

if __name__ == "__main__":
    main()
