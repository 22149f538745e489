"""Text as characters: white space, and what must never reach a terminal."""

import re
from functools import partial
from typing import Any, AnyStr, cast


class _Late:
    """A pattern that is compiled when it is first used; then it is as fast as any other."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._compile = partial(re.compile, source, flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - stands for any attribute of a pattern
        compiled = self._compile()
        for method in ("match", "search", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern that costs nothing until it is used: kx has a hundred, and a page needs a few.

    >>> regex("[0-9]+").findall("3 November 2019")
    ['3', '2019']
    """
    return cast("re.Pattern[AnyStr]", _Late(source, flags))


_INVISIBLE = "\u00ad\u200b\u2060\ufeff"

_COMMANDS = "\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069"
"""ASCII's control characters but tab and newline, bidirectional overrides and isolates: no part of any text."""

_COMMAND = regex(f"[{_COMMANDS}]")

_UNPRINTABLE = regex(
    f"[{_COMMANDS}"
    "\x80-\x9f"  # further control characters; text that was encoded twice is full of them
    "\u061c\u180e\u200b\u200e\u200f\u2028\u2029\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"  # what else is invisible
    "\ud800-\udfff]"  # lone surrogates, which no encoder takes
)


_LONG = 100_000
"""Characters of a text that is split in pieces: its words take ten times its memory, or twenty."""

_PIECE = regex(rf"(?s).{{{_LONG}}}\S*|.+")


def fold(text: str) -> str:
    """Return `text` trimmed, each run of white space as one space, invisible and control characters gone.

    >>> fold("  KONTAN.CO.ID -\\u00a0 JAKARTA.\\n"), fold("\\x1b[31mmerah\\u202e")
    ('KONTAN.CO.ID - JAKARTA.', '[31mmerah')
    """
    # Of white space only the blank is printable, and nothing invisible is: most texts are folded as they stand.
    if text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]:
        return text
    if not text.isascii():
        for character in _INVISIBLE:
            text = text.replace(character, "")
    pieces = (piece[0] for piece in _PIECE.finditer(text)) if len(text) > _LONG else (text,)
    folded = " ".join(filter(None, (" ".join(piece.split()) for piece in pieces)))
    return folded if folded.isprintable() else _COMMAND.sub("", folded)


def letters(text: str) -> str:
    """Return the letters and digits of `text` in lower case: what is left to compare when punctuation does not count.

    >>> letters("Kompas.com"), letters("Laba naik 12%!")
    ('kompascom', 'labanaik12')
    """
    return "".join(filter(str.isalnum, text.casefold()))


def displayable(text: str) -> str:
    """Return `text` without control, escape and bidirectional characters, for a person's screen.

    >>> displayable("\\x1b[31mmerah\\u202e")
    '[31mmerah'
    """
    return _UNPRINTABLE.sub("", text)
