"""Who wrote and who edited: "Reporter: … | Editor: …" and its kin."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from kx.indonesian.bylinewords import AGENCIES, ROLES, is_nobody
from kx.indonesian.degrees import BEFORE_DEGREE
from kx.text import fold, regex

_LONGEST_ROLE = max(map(len, ROLES))
_FIRST_WORDS = tuple(role.split()[0] for role in ROLES)
_WORDS = "|".join(sorted(ROLES, key=len, reverse=True))
# A role may be glued to the name before it, where elements stood side by side: "Rani PutriEditor: Sari Dewi".
_ROLE = regex(rf"(?:^|(?<=[\s|/,;•·(-])|(?-i:(?<=[a-z.])(?=[A-Z])))({_WORDS})\s*:\s*", re.IGNORECASE)
_BARE_WORDS = (
    "LAPORAN WARTAWAN|OLEH|PENULIS|REPORTER|EDITOR"
    "|Laporan [Ww]artawan|Laporan [Rr]eporter|Laporan [Kk]ontributor|Oleh|By|Penulis|Reporter|Pewarta|Editor|Redaktur"
    "|[Dd]i(?:tulis|laporkan|sunting|edit|kirim|posting|poskan|buat) [Oo]leh"
    "|(?:[Ww]ritten|[Ee]dited|[Pp]osted|[Ss]ubmitted) [Bb]y"
)
# Names without a role's colon: "Oleh Rani Putri", and "EditorSari Dewi" where a dump lost the space.
_BARE_ROLE = regex(
    rf"({_BARE_WORDS})"
    r"(?:\s+[-–]?\s*|(?<=[a-z]))([A-Z][\w.'’]*,?(?:\s+(?:/\s+)?[A-Z][\w.'’]*,?)*)\s*",
)
_BETWEEN_ROLES = regex(
    r"\s*[,|/;•]\s*(?=(?:disunting|diedit|penulis|reporter|pewarta|editor|redaktur|edited by)\b)", re.IGNORECASE
)
_LEAD_IN = regex(
    r"(?:(?:written|posted|published|ditulis|diposting|diposkan|diterbitkan)\s+)?(?:by|oleh|penulis|author|reporter)\b\s*:?\s*",
    re.IGNORECASE,
)
_LEAD_OUT = regex(r"\s*(?:[•·/]|\s[-–—]|,?\s+\d|\bpada\b|$).*$")
_LED = regex(r"([A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3})\s*[-–|,/]?\s*(?=(?:Editor|Red|Redaktur|Penyunting)\s*:)")
"""A name in front of the editor's role: "Rani Putri Editor: Sari Dewi"."""
_BEHIND = ("Author", "Penulis", "Reporter", "Jurnalis", "Wartawan", "Pewarta", "Editor", "Redaktur", "Penyunting")
_ROLE_BEHIND = regex(
    r"([A-Z][\w.'’-]*?(?:\s[A-Z][\w.'’-]*?){1,3})(?:(?<=[a-z.])|\s*[,|/(–-]\s*)"
    rf"({'|'.join(_BEHIND)})\)?\s*(?![a-z])"
)
"""A name and the role in an element behind it: "Rani PutriPenulisSari DewiEditor"."""
_AVATAR = regex(r"^[\w.@ -]{2,40}['’]s avatar\s*")
_PERSON = regex(r"[A-Z][\w.'’-]*(?:\s[\w.'’-]+){0,4}")
_LIST = regex(r"\s*[,;|•·]\s*(?:(?:dan|&|and)\s+)?|\s+(?:dan|&|and)\s+|(?<=\w)\s*/\s*(?=[A-Z])", re.IGNORECASE)
_CHANNEL = regex(r"\s+[-–—]\s+.*$")
_OFFICE = regex(r"\(\s*(?:kontributor|magang|koresponden|mg\w*)\b[^)]*\)?", re.IGNORECASE)
_NAME = regex(r"[A-Z][\w.'’]*(?:\s[A-Z][\w.'’-]*){1,3}\s?(?:\s*[-,(]+[-,(\s]*[\w ]{3,24}\)?)?")
_INITIALS = regex("[A-Z]{2,4}")
_ONE_NAME = regex(r"[A-Z][a-z'’]+|[a-z]{2,4}")
_MOST_WORDS_ASIDE = 3
_SIGNATURE = regex(r"[A-Z][A-Z.'’]+(?:[ |,/]+[A-Z][A-Z.'’]*){0,5}")
_HELD = "\0"
"""Stands for a comma that parts no names."""
_LONGEST_NAME = 60
_SHORTEST_TWICE = 4
_LONGEST_BARE_LINE = 80
_LONGEST_ROW = 160


class Byline(NamedTuple):
    """Names by what they did, in the order of the page."""

    reporters: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


def is_byline(text: str) -> bool:
    """Tell whether a line begins with a role word and its colon, or is a role word and a name.

    >>> is_byline("Sumber: Reuters | Editor: Sari Dewi"), is_byline("Oleh Rani Putri"), is_byline("Oleh sebab itu")
    (True, True, False)
    """
    if _begins_with_role(text) and (_ROLE.match(text) or _bare(_BETWEEN_ROLES.split(text, maxsplit=1)[0])):
        return True
    return _led(text) is not None or bool(_roles_behind(text))


def is_role(text: str) -> bool:
    """Tell whether a text is nothing but a role word.

    >>> is_role("Penulis :"), is_role("Penulis muda")
    (True, False)
    """
    role = text.rstrip(" :")
    return len(role) <= _LONGEST_ROLE and role.casefold() in ROLES


def is_name(text: str) -> bool:
    """Tell whether a line may be nothing but a person's name, perhaps with a channel behind it.

    >>> is_name("Salsabila Anggraini - detikHealth"), is_name("Harga Emas Naik Rp 5.000")
    (True, False)
    """
    return _NAME.fullmatch(text) is not None


def are_names(text: str) -> bool:
    """Tell whether a line may be nothing but names, perhaps with their media or with a role word between them.

    >>> are_names("Rani Putri, CNBC Indonesia"), are_names("Rani Putri Editor: Sari Dewi"), are_names("Beras naik lagi")
    (True, True, False)
    """
    names = [name for part in _ROLE.split(text)[::2] for name in entries(part)]
    if not names or len(text) > _LONGEST_BARE_LINE or any(character.isdigit() for character in text):
        return False
    return all(is_name(name) or _is_aside(name) or (len(names) > 1 and _ONE_NAME.fullmatch(name)) for name in names)


def _is_aside(entry: str) -> bool:
    """Tell whether an entry is what stands beside a name: the medium, a desk, a role."""
    return len(entry.split()) <= _MOST_WORDS_ASIDE and is_nobody(entry)


def without_avatar(text: str) -> str:
    """Return a name without what stands for the picture beside it.

    >>> without_avatar("rani.putri's avatarRani Putri")
    'Rani Putri'
    """
    return _AVATAR.sub("", text, count=1) if "avatar" in text else text


def is_signature(text: str) -> bool:
    """Tell whether a last line is the writer, "DINI LESTARI", or an agency, "REUTERS", in capitals.

    >>> is_signature("DINI LESTARI"), is_signature("Dini Lestari")
    (True, False)
    """
    return text.isupper() and _SIGNATURE.fullmatch(text) is not None


def read_byline(text: str) -> Byline:
    """Return the names behind each role word of `text`.

    >>> read_byline("Reporter: Rani Putri, Bima Aji | Editor: Sari Dewi")
    Byline(reporters=('Rani Putri', 'Bima Aji'), editors=('Sari Dewi',), sources=())
    """
    if behind := _roles_behind(text):
        text = " | ".join(f"{role}: {name}" for name, role in behind)
    if led := _led(text):
        text = f"Reporter: {led[1]} | {text[led.end() :]}"
    text = " | ".join(f"{bare[0]}: {bare[1]}" if (bare := _bare(part)) else part for part in _BETWEEN_ROLES.split(text))
    _, *pieces = _ROLE.split(text)
    named: dict[str, list[str]] = {"reporters": [], "editors": [], "sources": [], "others": []}
    for word, value in zip(pieces[::2], pieces[1::2], strict=True):
        role = ROLES[fold(word).casefold()]
        # "Laporan Wartawan Surya Medan / Rani Putri": the paper, and who writes for it.
        listed = value.rpartition(" / ")[2] if word[:7].casefold() == "laporan" else value
        names = entries(listed)
        named[role] += names if role == "sources" else _people(names)
        if role == "reporters":
            named["sources"] += _agencies(names)
    return Byline(*(tuple(dict.fromkeys(named[role])) for role in Byline._fields))


def joined(bylines: Iterable[Byline]) -> Byline:
    """Return one byline of all, each name once."""
    columns = zip(Byline(), *bylines, strict=True)
    return Byline(*(tuple(dict.fromkeys(name for names in column for name in names)) for column in columns))


def people(text: str) -> list[str]:
    """Return the persons of a list such as "Rani Putri - detikNews, Bima Aji", without desks and agencies."""
    return _people(entries(text))


def _people(entries: Iterable[str]) -> list[str]:
    names = [name for name in entries if name.casefold() not in AGENCIES and not is_nobody(name)]
    written_out = [name for name in names if not _INITIALS.fullmatch(name)]
    return written_out or names


def unlabelled(text: str) -> list[str]:
    """Return the persons of an element that is called after authors, without "by" in front and the date behind.

    >>> unlabelled("Diposting oleh Rani Putri - 12 Mei 2024"), unlabelled("admin")
    (['Rani Putri'], [])
    """
    names = people(_LEAD_OUT.sub("", _LEAD_IN.sub("", text, count=1)))
    return [name for name in names if _PERSON.fullmatch(name) and not is_role(name)]


def agencies(text: str) -> list[str]:
    """Return the agencies and media of a list of authors."""
    return _agencies(entries(text))


def _agencies(entries: Iterable[str]) -> list[str]:
    return [name for name in entries if name.casefold() in AGENCIES]


def entries(text: str) -> list[str]:
    """Return the entries of a list of names, trimmed; what is too long to be a name is left out."""
    whole = _without_office(fold(text))
    if "," in whole:
        whole = BEFORE_DEGREE.sub(_HELD, whole)
    listed = (name.replace(_HELD, ", ") for name in _LIST.split(whole))
    names = (_CHANNEL.sub("", name).strip(" -–—|/.,;:()") for name in listed)
    return [name for name in map(_once, names) if name and len(name) <= _LONGEST_NAME]


def _without_office(text: str) -> str:
    return _OFFICE.sub("", text) if "(" in text else text


def _begins_with_role(text: str) -> bool:
    return text.casefold().startswith(_FIRST_WORDS)


def _led(text: str) -> re.Match[str] | None:
    return _LED.match(text) if ":" in text and not _ROLE.match(text) else None


def _roles_behind(text: str) -> list[tuple[str, str]]:
    """Return each name with the role behind it, where the line is nothing but these."""
    if len(text) > _LONGEST_ROW or not text.rstrip(" )").endswith(_BEHIND):
        return []
    role = next((role for role in _BEHIND if text.endswith(role)), "")
    name = text.removesuffix(role).strip()
    if (once := _once(name)) != name:
        return [(once, role)]
    return [] if _ROLE_BEHIND.sub("", text) else _ROLE_BEHIND.findall(text)


def _once(name: str) -> str:
    """Return a name that is said twice, for its picture and by itself, once."""
    half = len(name) // 2
    return name[:half] if half >= _SHORTEST_TWICE and name[:half] == name[half:].lstrip() else name


def _bare(text: str) -> tuple[str, str] | None:
    """Return role and names of a short line such as "Oleh Rani Putri", which has no colon."""
    may_be = len(text) <= _LONGEST_BARE_LINE and _begins_with_role(text) and ":" not in text
    found = _BARE_ROLE.fullmatch(text) if may_be else None
    return (found[1], found[2]) if found else None
