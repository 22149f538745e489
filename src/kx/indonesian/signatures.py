"""Who signs a text, and names beside a channel: forms of single lines that no role word tells."""

import re

from kx.indonesian.bylines import entries
from kx.indonesian.bylinewords import is_nobody
from kx.text import regex

_SIGNATURE = regex(r"[A-Z][A-Z.'’]+(?:[ |,/]+[A-Z][A-Z.'’]*){0,5}")
_NAME_AND_INITIALS = regex(r"[A-Z][a-z'’]+(?: [A-Z][\w.'’-]*){1,3} ?/ ?[A-Z]{2,5}")
_BEHIND_CHANNEL = regex(
    r"[A-Z][\w &]{2,24} [-–—] ([A-Z][\w.'’]*(?: [A-Z][\w.'’-]*){0,3}), ([A-Z][\w.]*(?: [A-Z][\w.]*){0,2})"
)
_BRACKETED = regex(r"\([A-Z][a-z'’.]+(?:\s[A-Z][a-z'’.]*){0,3}\)|\([A-Z][\w'’.]+(?:[ /]+[A-Z][\w'’.]*){1,6}\)")
_SOURCED = regex(r"[(\[]\s*sumber(?:\s\w+)?\s*:\s*([^()\[\]]{2,60})[)\]]\.?", re.IGNORECASE)
_SIGNED_FOR = regex(r"[(\[]([A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3})\s?/\s?([\w. -]{2,24})[)\]]$")


def is_signature(text: str) -> bool:
    """Tell whether a last line is the writer, an agency or a source, in capitals, in brackets or with initials.

    >>> is_signature("DINI LESTARI"), is_signature("Dini Lestari/DIN"), is_signature("Dini Lestari")
    (True, True, False)
    """
    if text[:1] in ("(", "["):
        return bool(_BRACKETED.fullmatch(text) or _SOURCED.fullmatch(text))
    if not text.isupper():
        return "/" in text and _NAME_AND_INITIALS.fullmatch(text) is not None
    return _SIGNATURE.fullmatch(text) is not None


def behind_channel(text: str) -> str | None:
    """Return the name in a line that has the channel in front of it and the medium behind.

    >>> behind_channel("MARKET - Rani Putri, CNBC Indonesia"), behind_channel("JAKARTA - Rani Putri, 42, menang")
    ('Rani Putri', None)
    """
    found = _BEHIND_CHANNEL.fullmatch(text) if ", " in text else None
    return found[1] if found and is_nobody(found[2]) else None


def signed_sources(text: str) -> list[str]:
    """Return the sources that a last line in brackets names.

    >>> signed_sources("(Sumber: Antara)"), signed_sources("(Dini Lestari)")
    (['Antara'], [])
    """
    sourced = _SOURCED.fullmatch(text) if text[:1] in ("(", "[") else None
    return entries(sourced[1]) if sourced else []


def signed_for(text: str) -> tuple[str, str] | None:
    """Return the name in brackets at the end of a text, and the medium behind it.

    >>> signed_for("Panen ditunda. (Rani Putri/wartaselat)"), signed_for("Panen ditunda (hujan/angin).")
    (('Rani Putri', 'wartaselat'), None)
    """
    found = _SIGNED_FOR.search(text) if text.endswith((")", "]")) else None
    return (found[1], found[2]) if found else None
