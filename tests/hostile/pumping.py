"""Texts that a pattern repeats itself on: made of the pattern, so that a new one is tested as it comes."""

import re
from collections.abc import Callable, Iterator
from random import Random
from re import _constants as kinds  # type: ignore[attr-defined]  # with the next, the only reader of patterns there is
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_MANY = 8
"""How often a piece must be allowed to come again to be worth repeating."""

END = "\0a\0"
"""Lets a match fail late: of every class something, and nothing that a pattern of kx ends with."""


def pumped(source: str | bytes, flags: int, length: int) -> Iterator[str]:
    """Yield, for each part of a pattern that may come again and again, a text that matches up to it and then fails."""
    parsed = _parser.parse(source, flags)
    random = Random(ascii(source))  # noqa: S311 - the same texts in every run
    for before, body in _repeats(parsed, ()):
        for _ in range(4):
            head = "".join(_example(part, random) for part in before)
            piece = _example(body, random) or _example(body, random) or "a"
            yield head + piece * (length // len(piece)) + END
            mixed = piece + (_example(body, random) or piece)
            yield head + mixed * (length // len(mixed)) + END


def _repeats(parsed: Any, before: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:  # noqa: ANN401 - of `re`
    """Yield what stands before each repeated part, and the part."""
    for item in parsed:
        kind, argument = item
        for inner in _inside(kind, argument):
            if kind in _REPEATED and argument[1] >= _MANY:
                yield before, inner
            yield from _repeats(inner, before)
        before = (*before, [item])


def _inside(kind: Any, argument: Any) -> list[Any]:  # noqa: ANN401 - of `re`
    if kind in _REPEATED:
        return [argument[2]]
    if kind is kinds.SUBPATTERN:
        return [argument[3]]
    if kind is kinds.BRANCH:
        return list(argument[1])
    if kind is kinds.ATOMIC_GROUP:
        return [argument]
    return [argument[1]] if kind in {kinds.ASSERT, kinds.ASSERT_NOT} else []


_REPEATED = {kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT}


def _example(parsed: Any, random: Random) -> str:  # noqa: ANN401 - of `re`
    """Return a text that the part of a pattern matches, by and large: what stands around is not looked at."""
    return "".join(_EXAMPLES.get(kind, _nothing)(argument, random) for kind, argument in parsed)


def _nothing(_argument: Any, _random: Random) -> str:  # noqa: ANN401 - of `re`
    return ""


def _repeated(argument: Any, random: Random) -> str:  # noqa: ANN401 - of `re`
    least, most, body = argument
    return "".join(_example(body, random) for _ in range(random.randint(least, min(int(most), least + 2))))


def _one_of(argument: Any, random: Random) -> str:  # noqa: ANN401 - of `re`
    """Return a character of a class; of a negated one, any that it does not name."""
    pattern = re.compile("".join(["[", "^" if argument[0][0] is kinds.NEGATE else "", *map(_member, argument), "]"]))
    candidates = [character for character in _CHARACTERS if pattern.match(character)]
    return random.choice(candidates) if candidates else ""


def _member(item: tuple[Any, Any]) -> str:
    kind, argument = item
    if kind is kinds.LITERAL:
        return re.escape(chr(argument))
    if kind is kinds.RANGE:
        return f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
    return _CATEGORIES.get(argument, "") if kind is kinds.CATEGORY else ""


_CATEGORIES = {
    kinds.CATEGORY_DIGIT: r"\d", kinds.CATEGORY_NOT_DIGIT: r"\D", kinds.CATEGORY_SPACE: r"\s",
    kinds.CATEGORY_NOT_SPACE: r"\S", kinds.CATEGORY_WORD: r"\w", kinds.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip
_CHARACTERS = "a1 A.-/,:[]()\"'<>&;\n\t_*#|=é“”–\x1f\x80" + "bcdefghijklmnopqrstuvwxyz"

_EXAMPLES: dict[Any, Callable[[Any, Random], str]] = {
    kinds.LITERAL: lambda argument, _: chr(argument),
    kinds.NOT_LITERAL: lambda argument, _: "a" if argument != ord("a") else "b",
    kinds.ANY: lambda _, random: random.choice("a1 "),
    kinds.IN: _one_of,
    kinds.BRANCH: lambda argument, random: _example(random.choice(argument[1]), random),
    kinds.SUBPATTERN: lambda argument, random: _example(argument[3], random),
    kinds.ATOMIC_GROUP: _example,
    **dict.fromkeys(_REPEATED, _repeated),
}
