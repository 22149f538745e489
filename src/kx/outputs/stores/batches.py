"""Rows that wait until writing them is worth the while."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

_MOST = 1000
"""Rows that wait at most: a second's work to lose, and few enough to fit in memory."""

_LARGEST = 16 * 1024 * 1024
"""Characters that wait at most, should the rows be long ones."""


class Batches(Generic[T]):
    """Collects what is added and gives it to `write` many at a time; `size` counts the characters of one."""

    def __init__(self, write: Callable[[list[T]], None], size: Callable[[T], int]) -> None:
        """Start with nothing."""
        self._write = write
        self._size_of = size
        self._waiting: list[T] = []
        self._size = 0

    def add(self, value: T) -> None:
        """Keep `value`, and write all when there are enough."""
        self._waiting.append(value)
        self._size += self._size_of(value)
        if len(self._waiting) >= _MOST or self._size >= _LARGEST:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        waiting, self._waiting, self._size = self._waiting, [], 0
        if waiting:
            self._write(waiting)
