"""Who wrote and who edited: "Reporter: … | Editor: …" and its kin."""

import re
from typing import NamedTuple

from kx.text import fold

ROLES = {
    "author": "reporters",
    "editor": "editors",
    "jurnalis": "reporters",
    "kontributor": "reporters",
    "laporan": "reporters",
    "laporan wartawan": "reporters",
    "oleh": "reporters",
    "penulis": "reporters",
    "penyunting": "editors",
    "pewarta": "reporters",
    "red": "editors",
    "redaktur": "editors",
    "reporter": "reporters",
    "sumber": "sources",
    "wartawan": "reporters",
    "writer": "reporters",
}
"""Role words and the list of the record that their names go into."""

NOT_PEOPLE = re.compile(
    r"""
    \b(?: tim | redaksi | redaktur | admin | developer | newsroom | desk | media | cyber | pt | tbk
        | online | kontan | antara | kompas | tempo | detik\w* | liputan6 | okezone )\b
    | \.(?: com | co | id | net )\b
    | \d | @ | https?:
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Words of accounts, desks and companies, which bylines also hold."""

_ROLE = re.compile(rf"(?:^|(?<=[\s|/,;•·(-]))({'|'.join(sorted(ROLES, key=len, reverse=True))})\s*:\s*", re.IGNORECASE)
_LIST = re.compile(r"\s*[,;|•·]\s*|\s+(?:dan|&|and)\s+|(?<=\w)\s*/\s*(?=[A-Z])", re.IGNORECASE)
_LONGEST_NAME = 60


class Byline(NamedTuple):
    """Names by what they did, in the order of the page."""

    reporters: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def is_byline(text: str) -> bool:
    """Tell whether a line begins with a role word and its colon.

    >>> is_byline("Sumber: Reuters | Editor: Sari Dewi"), is_byline("Sumber di pasar: harga naik")
    (True, False)
    """
    return _ROLE.match(text) is not None


def read_byline(text: str) -> Byline:
    """Return the names behind each role word of `text`.

    >>> read_byline("Reporter: Rani Putri, Bima Aji | Editor: Sari Dewi")
    Byline(reporters=('Rani Putri', 'Bima Aji'), editors=('Sari Dewi',), sources=())
    """
    _, *pieces = _ROLE.split(text)
    named: dict[str, list[str]] = {"reporters": [], "editors": [], "sources": []}
    for word, value in zip(pieces[::2], pieces[1::2], strict=True):
        role = ROLES[fold(word).casefold()]
        named[role] += entries(value) if role == "sources" else people(value)
    return Byline(*(tuple(dict.fromkeys(names)) for names in named.values()))


def people(text: str) -> list[str]:
    """Return the persons of a list such as "Rani Putri, Bima Aji", without desks and companies."""
    return [name for name in entries(text) if not NOT_PEOPLE.search(name)]


def entries(text: str) -> list[str]:
    """Return the entries of a list of names, trimmed; what is too long to be a name is left out."""
    names = (name.strip(" -–—|/.,;:()") for name in _LIST.split(fold(text)))
    return [name for name in names if name and len(name) <= _LONGEST_NAME]
