"""Options that several commands share, as named tuples: a command takes the whole group as one parameter."""

import inspect
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, TypeVar

R = TypeVar("R")


def ungrouped(function: Callable[..., R]) -> Callable[..., R]:
    """Give `function` a signature in which every parameter that is a named tuple is replaced by its fields."""
    parameters = inspect.signature(function).parameters.values()
    groups: dict[str, Any] = {
        parameter.name: parameter.annotation for parameter in parameters if _is_group(parameter.annotation)
    }

    @wraps(function)
    def call(**given: Any) -> R:  # noqa: ANN401 - whatever the options hold
        for name, group in groups.items():
            given[name] = group(*(given.pop(field) for field in group._fields))
        return function(**given)

    flat = [flat for parameter in parameters for flat in _flat(parameter)]
    call.__signature__ = inspect.Signature(flat)  # type: ignore[attr-defined]
    return call


def _is_group(annotation: object) -> bool:
    return hasattr(annotation, "_field_defaults")


def _flat(parameter: inspect.Parameter) -> Iterator[inspect.Parameter]:
    group = parameter.annotation
    if not _is_group(group):
        yield parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY)
        return
    for name, default in group._field_defaults.items():
        yield inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=group.__annotations__[name]
        )
