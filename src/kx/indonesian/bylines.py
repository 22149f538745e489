"""Who wrote and who edited: "Reporter: … | Editor: …" and its kin."""

import functools
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kx.indonesian.bylineforms import lists_of, names_people, once, pairs, parts
from kx.indonesian.bylinewords import AGENCIES, ROLES, is_nobody
from kx.indonesian.degrees import BEFORE_DEGREE
from kx.indonesian.places import is_place
from kx.text import fold, regex

_LONGEST_ROLE = max(map(len, ROLES)) + len(" : ")
_LEAD_IN = regex(
    r"(?:(?:written|posted|published|ditulis|diposting|diposkan|diterbitkan)\s+)?(?:by|oleh|penulis|author|reporter)\b\s*:?\s*",
    re.IGNORECASE,
)
_LEAD_OUT = regex(r"\s*(?:[•·/]|\s[-–—]|,?\s+\d|\|?\s*[A-Z][a-z]{2,8}\.? \d|\bpada\b|$).*$")
_AVATAR = regex(r"^[\w.@ -]{2,40}['’]s avatar\s*")
_PERSON = regex(r"[A-Z][\w.'’-]*(?:\s[\w.'’-]+){0,4}")
_LIST = regex(r"\s*[,;|•·]\s*(?:(?:dan|&|and)\s+)?|\s+(?:dan|&|and)\s+|(?<=\w)\s*/\s*(?=[A-Z])", re.IGNORECASE)
_CHANNEL = regex(r"\s+[-–—]\s+.*$")
_COUNTER = regex(r"(?<=[a-z])\s+\d[\d.,]*$")
"""How often the article was read."""
_OFFICE = regex(r"\([^()]*\)?")
"""What stands behind a name in brackets: an office, a place."""
_OTHER_DOER = regex(
    r",?[^,()]{2,60}\((?:foto|fotografer|infografi[ks]|grafis|video|ilustrasi|desain)[^()]{0,20}\)", re.IGNORECASE
)
"""One of a team who did something else: "Rani Putri (teks), Bima Aji (foto)"."""
_NAME = regex(r"[A-Z][\w.'’]*(?:\s[A-Z][\w.'’-]*){1,3}\s?(?:\s*+[-,(][-,(\s]*+[\w ]{3,24}\)?)?")
_MEDIA = ("harian ", "koran ", "majalah ", "tabloid ")
"""What names of papers begin with, which stand in a reporter's place as agencies do."""
_INITIALS = regex("[A-Z]{2,4}")
_ACCOUNT = regex("[a-z]{2,4}")
"""Initials that stand for whoever put the article up."""
_ONE_NAME = regex(r"[A-Z][a-z'’]+|[a-z]{2,4}")
_MOST_WORDS_ASIDE = 3
_LOWER = regex(r"(?<=\s)(?!(?:bin|binti|van|von|der|den|de|al|el|da|dos)\b)[a-z]{2,}\b")
_ADDRESS = regex(r"https?://(?:www\.)?([\w.-]+)\S*")
"""Of an address that is given for a name its host counts."""
_RUN_INTO = regex(
    r"(?<=[a-z.])(?:(?:Editor|Jurnalis|Penulis|Redaktur|Reporter)(?=[A-Z\s:])"
    r"|(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu)\b|\s?(?:Diterbitkan|Terbit|Diposting|Posted|Published|Updated)|\s(?:Dibaca|Dilihat|Hits|Views)(?=\W+\d)|pada(?=\s\D{0,12}\d)|\s[Pp]ada\s?:?$).*"
)
"""A role word or a label that runs into the name before it: "Rani PutriEditorSari Dewi"."""
_SMALL_WORD = regex(r"(?<=\s)(?!(?:dan|dari|the|of|for|and)\b)[a-z]+\b(?!\.\w)")
"""A word of a sentence: the name of a medium has none."""
_NOT_TOLD = frozenset({"diolah", "berbagai sumber", "dari berbagai sumber"})
"""What stands behind a source, or for one that is not named."""
_HELD = "\0"
"""Stands for a comma that parts no names."""
_MOST_LOWER = 4
"""Words in lower case of what an element that is called after authors says of one; more make up a biography."""
_LONGEST_NAME = 60
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
    return names_people(text)


def is_role(text: str) -> bool:
    """Tell whether a text is nothing but a role word.

    >>> is_role("Penulis :"), is_role("Penulis muda")
    (True, False)
    """
    return len(text) <= _LONGEST_ROLE and text.strip(" :|").casefold() in ROLES


def is_name(text: str) -> bool:
    """Tell whether a line may be nothing but a person's name, perhaps with a channel behind it.

    >>> is_name("Salsabila Anggraini - detikHealth"), is_name("Harga Emas Naik Rp 5.000")
    (True, False)
    """
    may_be = len(text) <= _LONGEST_ROW and not text.endswith("..")
    return may_be and _NAME.fullmatch(_OFFICE.sub("", text).rstrip() if "@" in text else text) is not None


def are_names(text: str) -> bool:
    """Tell whether a line may be nothing but names, perhaps with their media or with a role word between them.

    >>> are_names("Rani Putri, CNBC Indonesia"), are_names("Rani Putri Editor: Sari Dewi"), are_names("Beras naik lagi")
    (True, True, False)
    """
    names = [name for part in parts(text) for name in entries(part)]
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


@functools.lru_cache(maxsize=4096)  # the same few write for a site, and edit
def read_byline(text: str) -> Byline:
    """Return the names behind each role word of `text`.

    >>> read_byline("Reporter: Rani Putri, Bima Aji | Editor: Sari Dewi")
    Byline(reporters=('Rani Putri', 'Bima Aji'), editors=('Sari Dewi',), sources=())
    """
    named: dict[str, list[str]] = {"reporters": [], "editors": [], "sources": [], "others": []}
    for word, value in pairs(text):
        lists = lists_of(word)
        names = _listed(word, value, lists)
        doers = [ROLES.get(doer.strip().casefold(), "") for doer in word.split("/")]
        if len(doers) == len(names) > 1 and all(doers) and "/" in value:  # "Reporter/Editor: Rani Putri/Sari Dewi"
            for doer, name in zip(doers, names, strict=True):
                named[doer].append(name)
            continue
        for each in lists:
            named[each] += filter(_may_be_medium, names) if each == "sources" else _people(names)
        if "reporters" in lists:
            named["sources"] += _agencies(names)
    return Byline(*(tuple(dict.fromkeys(named[role])) for role in Byline._fields))


def _listed(role: str, value: str, lists: Sequence[str]) -> list[str]:
    """Return the entries behind a role word, without offices in brackets and those of a team who did something else."""
    # "Laporan Wartawan Surya Medan / Rani Putri": the paper, and who writes for it.
    listed = value.rpartition(" / ")[2] if role[:7].casefold() == "laporan" else value
    if "(" in listed and "sources" not in lists:
        listed = _OFFICE.sub("", _OTHER_DOER.sub("", listed))
    return entries(listed)


def _may_be_medium(source: str) -> bool:
    """Tell a medium from what a table or a picture is made of: "Sumber: laporan keuangan, diolah"."""
    return source not in _NOT_TOLD and not _SMALL_WORD.search(source)


def joined(bylines: Iterable[Byline]) -> Byline:
    """Return one byline of all, each name once."""
    first, *others = [*bylines] or [Byline()]
    if not others:
        return first
    columns = zip(first, *others, strict=True)
    return Byline(*(_written_out(dict.fromkeys(name for names in column for name in names)) for column in columns))


def _written_out(names: Iterable[str]) -> tuple[str, ...]:
    """Return each name once, without the initials and parts of those that are written out elsewhere on the page."""
    said: dict[str, str] = {}
    for name in names:
        said.setdefault(name.casefold(), name)
    listed = tuple(said.values())
    full = [name.split() for name in listed if " " in name]
    short = {"".join(word[0] for word in words) for words in full} | {word for words in full for word in words}
    return tuple(name for name in listed if name not in short)


def people(text: str) -> list[str]:
    """Return the persons of a list such as "Rani Putri - detikNews, Bima Aji", without desks and agencies."""
    return _people(entries(_OFFICE.sub("", text)))


def _people(entries: Sequence[str]) -> list[str]:
    is_sentence = any(map(_is_said, entries))
    names = [
        name
        for name in entries
        if name.casefold() not in AGENCIES
        and not (is_nobody(name) or _ACCOUNT.fullmatch(name))
        and not (is_sentence and not _is_written(name))
    ]
    written_out = [name for name in names if not _INITIALS.fullmatch(name)] or names
    full = [name for name in written_out if " " in name]
    return [name for name in written_out if name in full or not is_place(name)] if full else written_out


def _is_said(entry: str) -> bool:
    """Tell whether an entry is part of a sentence: capitals make a name, or none of its words has one."""
    return entry[:1].isupper() and len(_LOWER.findall(entry)) > 1


def _is_written(entry: str) -> bool:
    """Tell whether an entry beside the parts of a sentence may be a name all the same."""
    return entry[:1].isupper() and not _is_said(entry)


def unlabelled(text: str) -> list[str]:
    """Return the persons of an element that is called after authors, without "by" in front and the date behind.

    >>> unlabelled("Diposting oleh Rani Putri - 12 Mei 2024"), unlabelled("admin")
    (['Rani Putri'], [])
    """
    if len(_LOWER.findall(text)) > _MOST_LOWER:
        return []
    names = people(_LEAD_OUT.sub("", _LEAD_IN.sub("", text, count=1)))
    return [name for name in names if _PERSON.fullmatch(name) and not is_role(name)]


def agencies(text: str) -> list[str]:
    """Return the agencies and media of a list of authors."""
    return _agencies(entries(text))


def _agencies(entries: Iterable[str]) -> list[str]:
    return [name for name in entries if name.casefold() in AGENCIES or name.casefold().startswith(_MEDIA)]


def entries(text: str) -> list[str]:
    """Return the entries of a list of names, trimmed; what is too long to be a name is left out."""
    whole = fold(text)
    if "://" in whole:
        whole = _ADDRESS.sub(r"\1", whole)
    whole = _COUNTER.sub("", _RUN_INTO.sub("", whole))
    if "," in whole:
        whole = BEFORE_DEGREE.sub(_HELD, whole)
    pieces = (name.replace(_HELD, ", ") for name in _LIST.split(whole))
    said = [name for name in (once(_trimmed(_CHANNEL.sub("", piece))) for piece in pieces) if name]
    names = [name for name in said if len(name) <= _LONGEST_NAME]
    # Beside what is too long for a name stand other parts of its sentence.
    return names if len(names) == len(said) else [name for name in names if name[0].isupper()]


def _trimmed(entry: str) -> str:
    """Return an entry without the signs around it; the full stop behind a last initial is part of the name."""
    name = entry.strip(" -–—|/.,;:()[]*&")
    is_short = name[-2:-1] == " " or name.endswith((" Jr", " Sr"))
    return f"{name}." if is_short and f"{name}." in entry else name
