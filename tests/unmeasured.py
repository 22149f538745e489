"""What coverage is to leave alone: what it measures it slows down, and programs write files beside."""

import os

import pytest

UNMEASURED = pytest.mark.no_cover
"""Marks properties and all samples at once: single pages and commands show coverage the same lines in half the time."""


def unmeasured() -> dict[str, str]:
    """Return the environment of this process, without what makes coverage start in each program below it."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
