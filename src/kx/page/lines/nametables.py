"""Puts names that have lines of their own, as in tables and lists, behind the role words above or below them."""

import functools
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from kx.indonesian import labels
from kx.indonesian.bylines import is_name, is_role, without_avatar
from kx.indonesian.datetexts import is_date_line
from kx.page.lines.line import Line
from kx.text import regex

_NAMES = regex(
    r":?\s*[A-Z][\w.'’-]*(?:(?:[,/& ]+|\sdan\s)[A-Z][\w.'’-]*){0,7}[, ]*(?:\([\w ]{3,24}\))?|[\w-]{2,}(?:\.[\w-]{2,})+"
)
_MOST_NAMES = 8
_MOST_SHARING = 3
"""Names above one role."""
_TEAM = ("Penulis", "Editor")
_NO_NAMES = frozenset((
    *labels.ADVERT, *labels.BUTTONS, *labels.END, *labels.READ_ALSO, *labels.RELATED, *labels.SHARE, *labels.TAGS,
    *labels.WIDGET,
))  # fmt: skip
"""Buttons and headings that have the form of names."""


def with_names(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, names that stand below a role word, or above it, put behind it."""
    if not any(is_role(line.text) for line in lines):
        return [*lines]
    told: list[Line] = []
    i = 0
    while i < len(lines):
        if not is_role(lines[i].text) or _is_over_table(lines, i):
            told.append(lines[i])
            i += 1
        elif team := _team_above(lines, i):
            told[-2:] = team
            i += 1
        elif told and told[-1] is lines[i - 1] and (table := _table_around(lines, i)):
            told[len(told) - table.above :] = table.pairs
            i += table.below
        else:
            names = _names_below(lines, i)
            told.append(_of_team(lines[i], names) if names else lines[i])
            i += 1 + len(names) + (bool(names) and lines[i + 1].text == ":")
    return told


def _named(role: Line, names: str) -> Line:
    return role._replace(text=f"{role.text.strip(' :|')}: {names}")


def _of_team(role: Line, names: Sequence[str]) -> Line:
    """Return a role with its names; of those in one row below "Tim Redaksi" the last one edits."""
    writers, _, editor = ", ".join(names).rpartition(", ")
    if role.text.casefold().strip(" :") != "tim redaksi" or not writers or "/" in editor:
        return _named(role, ", ".join(names))
    return role._replace(text=f"{_TEAM[0]}: {writers} | {_TEAM[1]}: {editor}")


def _is_over_table(lines: Sequence[Line], i: int) -> bool:
    """Tell whether a line names the team of which names and roles follow: "Tim Redaksi"."""
    is_team = lines[i].text.casefold().startswith("tim ") and i + 2 < len(lines)
    return is_team and is_role(lines[i + 2].text) and _table_around(lines, i + 2) is not None


def _team_above(lines: Sequence[Line], i: int) -> list[Line]:
    """Return the writers and the editor, who is last, where Kompas prints "Tim Redaksi" below their names."""
    if lines[i].text.casefold() != "tim redaksi" or i < len(_TEAM):
        return []
    team = lines[i - len(_TEAM) : i]
    if not (team[0].text.endswith(",") and _may_be_name(team[-1].text)):
        return []
    return [line._replace(text=f"{role}: {line.text.rstrip(',')}") for role, line in zip(_TEAM, team, strict=True)]


class _Table(NamedTuple):
    """Lines of roles and their names, and how many lines above and from the first role on they stand for."""

    pairs: list[Line]
    above: int
    below: int


def _table_around(lines: Sequence[Line], role: int) -> _Table | None:
    """Return a table in which names stand above their role; nothing where a name is last."""
    names = first = _names_above(lines, role)
    pairs: list[tuple[Line, Sequence[Line]]] = []
    i = role
    while names and i < len(lines) and len(pairs) < _MOST_NAMES and is_role(lines[i].text) and lines[i].text[-1] != ":":
        pairs.append((lines[i], names))
        names = [*takewhile(_is_of_name, lines[i + 1 : i + 1 + _MOST_SHARING])]
        i += 1 + len(names)
    is_name_last = any(len(line.links) <= 1 for line in names[:1])
    if is_name_last or not pairs:
        return None
    named = [_named(told, ", ".join(line.text for line in above)) for told, above in pairs]
    return _Table(named, len(first), i - len(names) - role)


def _names_above(lines: Sequence[Line], role: int) -> Sequence[Line]:
    """Return the name right above a role; where all lines up to the date may be names, all of them."""
    above = [*takewhile(_is_of_name, reversed(lines[max(0, role - _MOST_SHARING) : role]))][::-1]
    place = role - len(above) - 1
    return above if place >= 0 and is_date_line(lines[place].text) else above[-1:]


def _is_of_name(line: Line) -> bool:
    return _may_be_name(line.text)


@functools.lru_cache(maxsize=256)  # above one role and below another
def _may_be_name(text: str) -> bool:
    return is_name(text) and not is_role(text) and text.casefold() not in _NO_NAMES


def _names_below(lines: Sequence[Line], role: int) -> list[str]:
    """Return the name right below a role word, and all others of a list of them."""
    below = lines[role + 1 : role + 1 + _MOST_NAMES]
    first, *others = (below[1:] if below and below[0].text == ":" else below) or (None,)
    name = without_avatar(first.text).rstrip(" |,") if first else ""
    if not first or not _NAMES.fullmatch(name) or is_role(name):
        return []
    listed: list[str] = []
    for above, line in pairwise((first, *others)):
        is_of_list = first.kind == "item" == line.kind and (line.is_link or _goes_on(line))
        if not (is_of_list or above.text.endswith(",")) or not is_name(line.text.rstrip(",")):
            break
        listed.append(line.text.rstrip(","))
    return [name.lstrip(" :"), *listed]


def _goes_on(line: Line) -> bool:
    """Tell whether an entry of a list in a dump, where links are lost, is of the same list as the one above it."""
    return line.dumped and not line.gap
