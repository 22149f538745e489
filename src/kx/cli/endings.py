"""How a command ends: every error becomes one line on standard error and an exit status.

0    every input gave what was asked for
1    some did not; each is named
2    wrong usage, or nowhere to write to
130  interrupted
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec

import typer

from kx.errors import KxError, OutputError
from kx.outputs.places import refusals
from kx.text import displayable

P = ParamSpec("P")

SOME_FAILED, WRONG_USAGE, INTERRUPTED = 1, 2, 130

_ONE_LINE = str.maketrans({"\n": "\\n", "\t": "\\t"})


class UsageError(KxError):
    """Options or arguments that cannot be meant; the message names the option."""

    kind = "usage"


def complain(message: str) -> None:
    """Write one line to standard error, safe to look at whatever a page or a file name holds."""
    if sys.stderr is not None:
        sys.stderr.write(f"kx: {displayable(message.translate(_ONE_LINE))}\n")


def command(function: Callable[P, None]) -> Callable[P, None]:
    """Make `function` a command that ends with the statuses above and never with a traceback."""

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            function(*args, **kwargs)
        except KxError as error:
            complain(str(error))
            if isinstance(error, OutputError):
                _forget_output()
            raise typer.Exit(WRONG_USAGE) from None
        except KeyboardInterrupt:
            _forget_output()
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            # The reader, `head` say, has what it wanted.
            _forget_output()
            raise typer.Exit from None

    return run


@contextmanager
def to_the_end() -> Iterator[None]:
    """End the program in the same way where no command runs: help and version are written before."""
    try:
        with refusals("standard output", "Make room there."):
            yield
    except OutputError as error:
        complain(str(error))
        _forget_output()
        sys.exit(WRONG_USAGE)


def _forget_output() -> None:
    """Let Python flush into nothing at shutdown, where a closed pipe or a full disk would be an error again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            os.dup2(nowhere, stream.fileno())
