"""A value together with the place that it came from."""

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """One candidate for a field."""

    value: T
    origin: str
    """What was asked: a CSS selector, `json-ld author`, `meta og:title`, `byline line`."""
    warnings: tuple[str, ...] = ()
