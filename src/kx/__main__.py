"""`kx` and `python -m kx`."""

from kx.cli import main

if __name__ == "__main__":
    main()
