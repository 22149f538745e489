"""Options that several commands share, as dataclasses: a command takes the whole group as one parameter."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import wraps
from typing import Any, TypeVar

R = TypeVar("R")


def ungrouped(function: Callable[..., R]) -> Callable[..., R]:
    """Give `function` a signature in which every parameter that is a dataclass is replaced by its fields."""
    parameters = inspect.signature(function).parameters.values()
    groups: dict[str, Any] = {
        parameter.name: parameter.annotation for parameter in parameters if is_dataclass(parameter.annotation)
    }

    @wraps(function)
    def call(**given: Any) -> R:  # noqa: ANN401 - whatever the options hold
        for name, group in groups.items():
            given[name] = group(**{field.name: given.pop(field.name) for field in fields(group)})
        return function(**given)

    flat = [flat for parameter in parameters for flat in _flat(parameter)]
    call.__signature__ = inspect.Signature(flat)  # type: ignore[attr-defined]
    return call


def _flat(parameter: inspect.Parameter) -> Iterator[inspect.Parameter]:
    if not is_dataclass(parameter.annotation):
        yield parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY)
        return
    for field in fields(parameter.annotation):
        yield inspect.Parameter(
            field.name, inspect.Parameter.KEYWORD_ONLY, default=field.default, annotation=field.type
        )
