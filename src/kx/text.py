"""Text as characters: white space, and what must never reach a terminal."""

import re

_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and newline
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional overrides and isolates
    "\ud800-\udfff]"  # lone surrogates, which no encoder takes
)


def fold(text: str) -> str:
    """Return `text` trimmed, each run of white space as one space, invisible characters gone.

    >>> fold("  KONTAN.CO.ID -\\u00a0 JAKARTA.\\n")
    'KONTAN.CO.ID - JAKARTA.'
    """
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    return " ".join(text.split())


def displayable(text: str) -> str:
    """Return `text` without control, escape and bidirectional characters, for a person's screen.

    >>> displayable("\\x1b[31mmerah\\u202e")
    '[31mmerah'
    """
    return _UNPRINTABLE.sub("", text)
