"""The environment of a program that coverage is to leave alone: what it measures it slows down and writes files beside."""

import os


def unmeasured() -> dict[str, str]:
    """Return the environment of this process, without what makes coverage start in each program below it."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
