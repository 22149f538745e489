"""The forms of a line that names who did what, with and without colons, as pairs of role and names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from kx.indonesian.bylinewords import ROLES, is_button, is_nobody
from kx.indonesian.datetexts import is_date_line
from kx.indonesian.places import is_place
from kx.text import regex

Pair = tuple[str, str]
"""A role word and what stands behind it."""

_FIRST_WORDS = tuple({role.split()[0] for role in ROLES})
_DOERS = "penulis|reporter|editor|redaktur|pewarta|jurnalis|wartawan|penyunting|fotografer"


def _in_any_case(words: Iterable[str]) -> str:
    """Return the alternatives, parted by their first letters: where none of these stands, no word is tried."""
    endings: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=len, reverse=True):
        endings[word[0]].append(re.escape(word[1:]))
    return "|".join(f"[{first}{first.upper()}](?i:{'|'.join(rest)})" for first, rest in endings.items())


_WORDS = _in_any_case(ROLES)
# Some do two things: "Penulis dan Editor: Rani Putri".
_DOING = rf"(?:{_WORDS})(?:(?:\s?[/&]\s?|\s(?i:dan|sekaligus)\s)(?i:{_DOERS}))?"
_BETWEEN_DOERS = regex(r"\s?(?:/|&|\bdan\b|\bsekaligus\b)\s?")
# A role may be glued to the name before it, where elements stood side by side: "Rani PutriEditor: Sari Dewi".
_ROLE = regex(rf"(?:^|(?<=[\s|/,;•·(-])|(?<=[a-z.])(?=[A-Z]))({_DOING})\s*:\s*")
_BARE_WORDS = (
    "LAPORAN WARTAWAN|OLEH|PENULIS|REPORTER|EDITOR"
    r"|Author(?=(?:\s[A-Z][\w.'’-]*){2,3}$)"
    "|Laporan (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor)"
    "|[Nn]askah [Oo]leh|[Oo]leh|[Bb]y|Penulis|Reporter|Pewarta|Editor(?: [Bb]y)?|Redaktur|Penyunting"
    "|[Dd]i(?:tulis|laporkan|sunting|edit|kirim|posting|poskan|buat|terbitkan|publikasikan|unggah) [Oo]leh"
    "|[Dd]i(?:tulis|laporkan)"
    "|(?:[Ww]ritten|[Ss]tory|[Ee]dited|[Pp]osted|[Ss]ubmitted|[Rr]eported|[Ww]ords|[Rr]eporting|[Ee]diting) [Bb]y"
)
# Names without a role's colon: "Oleh Rani Putri", and "EditorSari Dewi" where a dump lost the space.
_BARE_ROLE = regex(
    rf"({_BARE_WORDS}|(?i:{_DOERS})(?=\s+[-–—]\s))"
    r"(?:,?\s+[-–—]?\s*|(?<=[a-z]))([A-Z][\w.'’-]*,?(?:\s+(?:(?:/|dan|&|and)\s+)?[A-Z][\w.'’-]*,?)*)\s*"
    r"(?:\b(?:in|di|dari)(?:\s[A-Z]\w+){1,3}\s*)?(?:(?:di|pada|at|on)\s\d{1,2}[.:]\d{2}(?:\s?[AaPp][Mm])?)?",
)
_NO_DOER = "".join(f"(?<!{doer[1:]})" for doer in _DOERS.split("|"))
# Behind a role a slash parts it from a second role of the same people.
_BETWEEN_ROLES = regex(
    rf"(?:[,|;•·]|{_NO_DOER}/|\s[-–](?=\s))\s*"
    r"(?=(?i:disunting|diedit|penulis|reporter|pewarta|editor|redaktur|edited by|editing by)\b)"
    r"|(?<=\w)\s+(?=(?:Editor|Redaktur|Penyunting) [A-Z])"
)
_NOBODY = regex(r"(?:posted by|ditulis oleh|oleh|by|penulis|author) (\w+(?: \w+){0,3})", re.IGNORECASE)
"""An account behind a role word without a colon: "By admin"."""
_POSTED = regex(
    r"((?:Laporan )?(?i:wartawan|reporter|kontributor|koresponden|jurnalis|pewarta)) "
    r"([A-Z][\w.]*+(?: [A-Z][\w.]*+){0,3})\s*([:,])\s*"
    r"(?=(?:[A-Z][\w.'’-]*+(?:[ ,&/]++(?:dan )?+|$))++$)"
)
"""The paper or the place between role and name: "Laporan wartawan Suara Teluk: Rani Putri"."""
_SENT = regex(
    r"(Laporan (?i:wartawan|reporter|kontributor)) [A-Z]{3,}(?:\.(?i:com|co\.id|id))? "
    r"(?=[A-Z][a-z][\w.'’-]*+(?: [A-Z][\w.'’-]*+){0,4}$)"
)
"""The paper in capitals in front of the name: "Laporan wartawan KABAR Rani Putri"."""
_LED = regex(r"([A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3})\s*[-–|,/]?\s*(?=(?:Editor|Red|Redaktur|Penyunting)\s*:)")
"""A name in front of the editor's role: "Rani Putri Editor: Sari Dewi"."""
_BEHIND = ("Author", "Penulis", "Reporter", "Jurnalis", "Wartawan", "Pewarta", "Editor", "Redaktur", "Penyunting")
_ROLE_BEHIND = regex(
    r"([A-Z][\w.'’-]*?(?:(?:,?\s|\sdan\s)[A-Z][\w.'’-]*?){1,7})(?:(?<=[a-z.])|\s*[,|/(–-]\s*)"
    rf"({'|'.join(_BEHIND)})\)?[\s,;/|&•]*+(?![a-z])"
)
"""A name and the role in an element behind it: "Rani PutriPenulisSari DewiEditor"."""
_ROW = regex(rf"[A-Z][\w ]{{2,24}}(?::[^:|]{{2,60}}|[^:|]{{2,60}})\|\s*(?:{'|'.join(_BEHIND)})\s*:")
"""What is no role, or none that is known, in front of one: "Penata Suara: Rani Putri | Reporter: Bima Aji"."""
_BRAND = regex(r"^[\w.-]+\.(?:co\.id|com|id|net)\s*[,–-]+\s*(?=(?:oleh|penulis|reporter|laporan)\b\s?:)", re.IGNORECASE)
"""The site in front of a role word: "KABAR.CO.ID, Oleh: Rani Putri"."""
_TWICE = tuple(f"{role}{blank}{role}" for role in ("Editor", "Penulis", "Reporter", "Writer") for blank in ("", " "))
"""A role that is said for its picture and for itself."""
_SIGNED = regex(rf"\([a-z]{{2,5}}(?:/[a-z]{{2,5}}){{0,2}}\)\s*[|/–-]?\s*(?=(?:{'|'.join(_BEHIND)})\s*:)")
"""Initials in front of a role word: "(ran/sar) | Editor: Sari Dewi"."""
_RIGHTS = ("©", "copyright", "hak cipta")
_NOTICE = regex(r"(?:[cC](?i:opyright)\b|©|[hH](?i:ak cipta)\b).*?(?=\|\s*\w[\w ]{1,20}:|$)", re.DOTALL)
"""A notice of rights, as far as the next role."""
_SHORTEST_TWICE = 4
_LONGEST_DOMAIN = 24
_LONGEST_BARE_LINE = 80
_LONGEST_ROW = 160


def names_people(text: str) -> bool:
    """Tell whether a line is a role word and names, or begins with a role word and its colon.

    >>> names_people("Sumber: Reuters | Editor: Sari Dewi"), names_people("By admin"), names_people("Oleh sebab itu")
    (True, True, False)
    """
    text = _opened(text)
    if _begins_with_role(text):
        if _ROLE.match(text) or _bare(_BETWEEN_ROLES.split(text.partition("|")[0], maxsplit=1)[0].rstrip()):
            return True
        if len(text) <= _LONGEST_ROW and _names_account(text):
            return True
    return bool(_led(text) or _roles_behind(text) or ("|" in text and len(text) <= _LONGEST_ROW and _ROW.match(text)))


def pairs(text: str) -> list[Pair]:
    """Return each role word of a line with what stands behind it.

    >>> pairs("(Penulis Rani Putri Editor Sari Dewi)")
    [('Penulis', 'Rani Putri | '), ('Editor', 'Sari Dewi')]
    """
    text = _opened(text)
    low = text.casefold()
    if any(word in low for word in _RIGHTS):
        text = _NOTICE.sub("", text)
    if behind := _roles_behind(text):
        text = " | ".join(f"{role}: {name}" for name, role in behind)
    if led := _led(text):
        text = f"Reporter: {led[1]} | {text[led.end() :]}"
    if text[:7].casefold() == "laporan" and (sent := _SENT.match(text)):
        text = f"{sent[1]}: {text[sent.end() :]}"
    if (posted := _POSTED.match(text)) and (posted[3] == ":" or is_place(posted[2])):
        text = f"{posted[1]}: {text[posted.end() :]}"
    cells = (cell for part in _BETWEEN_ROLES.split(text) for cell in part.split("|"))
    text = " | ".join(_but_behind_dates(_labelled(cell) for cell in cells))
    _, *pieces = _ROLE.split(text)
    return [*zip(pieces[::2], pieces[1::2], strict=True)]


def _labelled(cell: str) -> str:
    """Return a cell with a colon behind its role, where it has one."""
    bare = _bare(cell.strip())
    return f"{bare[0]}: {bare[1]}" if bare else cell


def _but_behind_dates(cells: Iterable[str]) -> Iterator[str]:
    """Yield the cells but dates and what stands behind one without a role: "Oleh Rani Putri | 11 Mei 2021 | Kampus"."""
    is_dated = False
    for cell in cells:
        is_dated = (is_dated and ":" not in cell) or is_date_line(cell.strip())
        if not is_dated:
            yield cell


def lists_of(role: str) -> list[str]:
    """Return the lists of the record that names behind a role word go into.

    >>> lists_of("Editor"), lists_of("Penulis/Editor")
    (['editors'], ['reporters', 'editors'])
    """
    low = " ".join(role.casefold().split())
    # A word may have a letter that patterns take for another one: the Turkish i without a dot.
    doers = [low] if low in ROLES else _BETWEEN_DOERS.split(low)
    return [ROLES[doer] for doer in doers if doer in ROLES]


def parts(text: str) -> list[str]:
    """Return what stands around the role words of a line."""
    return _ROLE.split(text)[::2]


def once(name: str) -> str:
    """Return a name that is said twice, for its picture and by itself, once."""
    half = len(name) // 2
    return name[:half] if half >= _SHORTEST_TWICE and name[:half] == name[half:].lstrip() else name


def _opened(text: str) -> str:
    """Return a line of role words without the brackets around it; of a source they are part of a picture's caption."""
    text = text.lstrip("| ")
    if "." in text[:_LONGEST_DOMAIN]:
        text = _BRAND.sub("", text, count=1)
    if text.startswith(_TWICE):
        text = text[text.index(text[0], 1) :]
    if text[:1] == "(" and (signed := _SIGNED.match(text)):
        return text[signed.end() :]
    bracketed = text[:1] in ("(", "[") and text[-1:] in (")", "]") and len(text) <= _LONGEST_ROW
    inner = text[1:-1].strip() if bracketed else ""
    return inner if inner and not inner[:6].casefold().startswith("sumber") and _begins_with_role(inner) else text


def _begins_with_role(text: str) -> bool:
    return text.casefold().startswith(_FIRST_WORDS)


def _names_account(text: str) -> bool:
    """Tell whether a line that begins with a role names an account, or somebody behind the paper or the place."""
    is_report = text[:7].casefold() == "laporan"
    return bool(_names_nobody(text) or _POSTED.match(text) or (is_report and _SENT.match(text)))


def _names_nobody(text: str) -> bool:
    account = _NOBODY.fullmatch(text)
    return account is not None and is_nobody(account[1])


def _led(text: str) -> re.Match[str] | None:
    return _LED.match(text) if ":" in text and not _ROLE.match(text) else None


def _roles_behind(text: str) -> list[Pair]:
    """Return each name with the role behind it, where the line is nothing but these."""
    if len(text) > _LONGEST_ROW or not text.rstrip(" )").endswith(_BEHIND):
        return []
    role = next((role for role in _BEHIND if text.endswith(role)), "")
    name = text.removesuffix(role).strip()
    if (single := once(name)) != name:
        return [(single, role)]
    return [] if _ROLE_BEHIND.sub("", text) else _ROLE_BEHIND.findall(text)


def _bare(text: str) -> Pair | None:
    """Return role and names of a short line such as "Oleh Rani Putri", which has no colon."""
    text = text.removesuffix("*)").rstrip(" -–*/")
    may_be = len(text) <= _LONGEST_BARE_LINE and _begins_with_role(text) and ":" not in text
    found = _BARE_ROLE.fullmatch(text) if may_be else None
    if not found or is_button(found[2]):
        return None
    role = found[1] if found[1].casefold() in ROLES else f"{found[1]} oleh"
    return role, found[2]
