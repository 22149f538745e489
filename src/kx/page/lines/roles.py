"""Gives each line of an article its role, by the labels that Indonesian pages print."""

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import NamedTuple

from kx.indonesian import labels
from kx.indonesian.bylines import is_byline
from kx.indonesian.captions import is_credit, read_caption
from kx.indonesian.datetexts import is_date_line
from kx.page.lines.boxes import MARKS, Box
from kx.page.lines.forms import role_by_form
from kx.page.lines.glue import unglued
from kx.page.lines.line import Line, Role
from kx.page.lines.nametables import with_names
from kx.text import regex

_LABELS = {
    **dict.fromkeys(labels.CAPTION, Role.CAPTION),
    **dict.fromkeys(labels.NEXT, Role.NEXT),
    **dict.fromkeys(labels.RELATED, Role.RELATED),
    **dict.fromkeys(labels.TAGS, Role.TAGS),
}
"""Roles of lines that begin with one of these words and a colon."""

_LISTED = frozenset({Role.RELATED, Role.TAGS})
"""Roles of headings that give their role to the entries below them and go."""


_BEGINNINGS = {
    **dict.fromkeys(labels.CLOSE, Role.CLOSE),
    **dict.fromkeys(labels.PAYWALL, Role.PAYWALL),
    **dict.fromkeys((*labels.REQUESTS, *labels.EMBEDDED), Role.PROMOTION),
    **dict.fromkeys(labels.CREDITS, Role.INITIALS),
    "ilustrasi.": Role.CAPTION,
    "©": Role.CAPTION,
}


class _Beginnings(NamedTuple):
    """What lines begin with, of one first letter, with their roles."""

    texts: tuple[str, ...] = ()
    roles: Sequence[Role | None] = ()


_NO_BEGINNINGS = _Beginnings()


_CHAT = "whatsapp|wa|telegram|youtube"
_ROOM = "channel|chanel|grup|group|saluran|kanal"
_ROLES_OF_KINDS = {"caption": Role.CAPTION, "related": Role.RELATED, "cell": Role.CELL}
_CHANNELS = regex(
    r"google news|klik di ?sini|(?:artikel|berita) (?:menarik )?lainnya (?:hanya )?di |newsletter|(?:di|lewat|ke) email|kotak masuk"
    rf"|(?:{_CHAT}) (?:{_ROOM})|(?:{_ROOM}) (?:{_CHAT})|(?:via|lewat|melalui) (?:{_CHAT})\b"
)
_HASH_TAGS = regex(r"(?:#\w[\w .-]{1,40})+")
_LINKED = frozenset((*labels.RELATED, *labels.LINKED))
_ARROWS = "<>«» "
_AROUND = f"{MARKS}|>-–—•➡️→[]()"
_NOTES = "*) "
"""What stands before a request: "**) Ikuti berita terbaru di Google News"."""
_HERE = ("klik di sini", "klik disini")
_QUOTED = regex(r"(?:simak|lihat|tonton)(?: juga)? video\s*[\"“]\s?(.+?)[\"”](?:\s*\[gambas:[^\]]*\])?", re.IGNORECASE)
_READ = ("baca", "simak", "lihat")
_FIRST_OF_LABELLED = frozenset(f"bslt([{_ARROWS}")
"""What lines begin with, in lower case, that bear a label without a colon; most do not, and are spared the looks."""
_LAST_OF_NOTES = ".)]"
"""What credits and notes end in."""
_READ_ALSO = regex(rf"(?i:{'|'.join(_READ)}) (?i:juga)\s*(?:[-–—;]\s?)?(?=[\"“‘'(]?[A-Z0-9])")
"""A label that lost its colon; a sentence goes on in lower case."""
_SHOUTED = ("BACA JUGA ", "LIHAT JUGA ", "SIMAK JUGA ")
"""A label that no sentence begins with."""
_PICTURE = regex(r"[(\[](?:image|photo|picture|foto)s?\b(?!\W*https?:)[^()\[\]]{0,60}[)\]]$", re.IGNORECASE)
"""The credit at the end of a caption."""
_COPYRIGHT = regex(r" © ?[A-Z][\w./@ ]{2,40}$")
_BETWEEN_NAMES = regex(r"\w\s?/\s?[A-Z]")
_FEWEST_WORDS = 4
"""Of a headline whose link leads nowhere, as where a script opens it."""
_ENTRY = regex(r"(?:\W{1,3})?[A-Z][\w /&]{1,24}\s?:\s?(?=.{2,80}$)")
"""An entry of a list that says what is what: "Sutradara: Rani Putri"."""
_REACH = 14
"""Lines below a heading in which a text goes on."""
_LONGEST_CREDITED = 320
_LONGEST_LABEL = 24
_LONGEST_ROW = 80
_LONGEST_HEADLINE = 200


def give_roles(lines: Iterable[Line], promotions: tuple[str, ...] = ()) -> list[Line]:
    """Return the lines with their roles; headings of boxes give their role to the entries and go.

    `promotions` are the site's own beginnings of lines, in lower case, that are adverts.
    """
    beginnings = _by_first_letter(promotions)
    given: list[Line] = []
    box = Box()
    named = with_names(list(lines))
    for i, part in ((i, part) for i, line in enumerate(named) for part in unglued(line) if part.text):
        told = _told(part, beginnings)
        if told.role is Role.BYLINE and _is_announced(part, given):
            told = part
        elif told.role is Role.PROSE and told.text.endswith(("...", "…")) and given and given[-1].role is Role.PAGING:
            told = part._replace(role=Role.PROMOTION)  # how the next page begins
        if not told.text and told.role is Role.RELATED and _is_over_last_list(part, named[i + 1 : i + 1 + _REACH]):
            told = part._replace(role=Role.END)
        if told.role is Role.PROSE is box.role and told.text:
            given.append(told)
        elif box.takes(part, told):
            given.append(part._replace(role=Role.PROMOTION if is_date_line(part.text) else box.role))
        else:
            box.open(told)
            given += [told] if told.text else []
    return given


def _is_announced(part: Line, above: Sequence[Line]) -> bool:
    """Tell whether a byline stands in a list that a colon announces, such as the credits of a film or of a book."""
    for line in islice(reversed(above), _REACH):
        if line.role is Role.PROSE and line.text.endswith(":"):
            return part.kind == "item" or line is not above[-1]
        if line.role is not Role.PROSE or not (line.kind == "item" or _ENTRY.match(line.text)):
            return False
    return False


def _is_over_last_list(heading: Line, below: Sequence[Line]) -> bool:
    """Tell whether a heading that may stand in a text stands behind it: no paragraph follows soon."""
    return heading.text.casefold().strip(_AROUND) in labels.OVER_LAST_LISTS and not any(line.is_prose for line in below)


@functools.cache
def _by_first_letter(promotions: tuple[str, ...]) -> Mapping[str, _Beginnings]:
    """Return what lines begin with that are no prose, with their role; without one, they may be none."""
    own = dict.fromkeys(promotions, Role.PROMOTION)
    found: defaultdict[str, list[tuple[str, Role | None]]] = defaultdict(list)
    for beginning, role in chain(_BEGINNINGS.items(), own.items(), dict.fromkeys(labels.INVITATIONS).items()):
        found[beginning[0]].append((beginning, role))
    return {letter: _Beginnings(*zip(*pairs, strict=True)) for letter, pairs in found.items()}


def without_posts(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines without embedded posts, but for those that a colon announces: these the article quotes."""
    if not any(line.kind == "post" for line in lines):
        return lines
    kept: list[Line] = []
    is_announced = False
    for line in lines:
        if line.kind != "post":
            is_announced = line.text.endswith(":")
        if line.kind != "post" or is_announced:
            kept.append(line)
    return kept


def _told(line: Line, beginnings: Mapping[str, _Beginnings]) -> Line:
    """Return the line with its role; a heading whose entries follow comes back with an empty text."""
    if role := _ROLES_OF_KINDS.get(line.kind):
        return _in_box(line) if role is Role.RELATED else line._replace(role=role)
    low = line.text[:_LONGEST_ROW].casefold()
    may_be_labelled = ":" in low or low[0] in _FIRST_OF_LABELLED or line.links
    return (
        (may_be_labelled and _by_label(line, low))
        or ((line.links or line.text[0] == "#") and _by_links(line))
        or _by_beginning(line, low, beginnings)
        or ((line.text[-1] in _LAST_OF_NOTES or "©" in line.text) and _by_end(line))
        or _by_form(line)
        or line
    )


def _in_box(line: Line) -> Line:
    """Return a line in an element of related articles: a link to one, perhaps behind its label, or nothing."""
    if line.is_link and not is_date_line(line.text):
        return line._replace(role=Role.RELATED)
    labelled = _by_label(line, line.text[:_LONGEST_ROW].casefold())
    return labelled if labelled and labelled.role is Role.RELATED else line._replace(role=Role.PROMOTION)


def _by_label(line: Line, low: str) -> Line | None:
    """Return what a label at the beginning makes of a line; `low` is that beginning in lower case."""
    text = line.text[1:-1] if line.text[0] in "([" and line.text[-1] in ")]" else line.text.strip(_ARROWS)
    if bare := low.startswith(_READ, len(line.text) > len(text)) and _read_also(text, line):
        title = text[bare.end() :]
        # Behind the link may be what praises it.
        linked = next((link.text for link in line.links if title.startswith(link.text)), title)
        return line._replace(text=linked, role=Role.RELATED)
    if quoted := _QUOTED.fullmatch(text) if text.endswith(('"', "”", "]")) else None:
        return line._replace(text=quoted[1], role=Role.RELATED)
    word, colon, rest = text.partition(":")
    if not colon or len(word) > _LONGEST_LABEL:
        is_labelled = line.links and _before_link(line)
        return line._replace(text=line.links[0].text, role=Role.RELATED) if is_labelled else None
    if line.links and word.strip(_AROUND).casefold() in labels.LINKED and rest.strip() == line.links[0].text:
        return line._replace(text=line.links[0].text, role=Role.RELATED)
    if (role := _LABELS.get(word.strip().casefold())) and not rest.lstrip(" <").startswith("http"):
        if role is Role.RELATED and rest.rstrip(" .!").casefold().endswith(_HERE):
            return line._replace(role=Role.PROMOTION)
        # The label of a caption is part of it; `read_caption` takes off the one that is not.
        return line._replace(text=line.text if role is Role.CAPTION else rest.strip(), role=role)
    return line._replace(role=Role.BYLINE) if is_byline(line.text) else None


def _read_also(text: str, line: Line) -> re.Match[str] | None:
    may_be = text[-1] != "." or text.startswith(_SHOUTED)
    is_headline = may_be and (line.is_links or len(text) <= _LONGEST_HEADLINE)
    return _READ_ALSO.match(text) if is_headline else None


def _before_link(line: Line) -> str:
    """Return what stands in front of the link of a line: "Baca Juga Garam naik"; behind it may be what praises it."""
    before, _, behind = line.text.partition(line.links[0].text)
    label = before.strip(_AROUND).casefold()
    if label in labels.READ_ALSO or (label.startswith(labels.READ_ALSO) and len(label) <= _LONGEST_ROW and not behind):
        return label
    return label if not behind.strip(_AROUND) and label in _LINKED else ""


def _by_beginning(line: Line, low: str, beginnings: Mapping[str, _Beginnings]) -> Line | None:
    if low[0] in _NOTES and not low.startswith(labels.CREDITS):
        low = low.lstrip(_NOTES) or low
    known = beginnings.get(low[0], _NO_BEGINNINGS)
    if not low.startswith(known.texts):
        return None
    found, role = next(pair for pair in zip(known.texts, known.roles, strict=True) if low.startswith(pair[0]))
    if line.kind == "item" and found in labels.STEPS:
        return None
    return line._replace(role=role or Role.PROMOTION) if role or _is_invitation(line.text) else None


def _is_invitation(text: str) -> bool:
    return len(text) <= _LONGEST_CREDITED and _CHANNELS.search(text.casefold()) is not None


def _by_end(line: Line) -> Line | None:
    if len(line.text) > _LONGEST_CREDITED:
        return None
    if line.text[-1] == ".":
        return _by_last_words(line)
    if line.text[:10].casefold() == "ilustrasi " and read_caption(line.text).credit:
        return line._replace(role=Role.CAPTION)
    credit = _PICTURE if line.text[-1] in ")]" else _COPYRIGHT if "©" in line.text else None
    return line._replace(role=Role.CAPTION) if credit and credit.search(line.text) else None


def _by_last_words(line: Line) -> Line | None:
    if line.text.endswith(labels.CREDITED):
        return line._replace(role=Role.INITIALS)
    end = line.text[-_LONGEST_ROW:].casefold()
    is_disclaimed = end.endswith(labels.DISCLAIMED) and line.text.casefold().startswith(labels.DISCLAIMED_WORKS)
    return line._replace(role=Role.PROMOTION) if is_disclaimed else None


def _by_form(line: Line) -> Line | None:
    if len(line.text) > _LONGEST_ROW:
        return None
    role = role_by_form(line.text)
    if not role and line.text[0] == "(" and _BETWEEN_NAMES.search(line.text) and is_credit(line.text):
        role = Role.CAPTION
    return line._replace(text="" if role in _LISTED else line.text, role=role) if role else None


def _leads_inside(line: Line) -> bool:
    """Tell whether a link leads to a place of its page, as the contents do, or is a button that leads nowhere."""
    url = line.links[0].url
    return url.startswith("#") and (len(url) > 1 or len(line.text.split()) < _FEWEST_WORDS)


def _by_links(line: Line) -> Line | None:
    """Return what a line of links is: an entry of the contents, or the tag list, of links to topics or of hash tags."""
    # Dumps have rows of what is popular on the whole site.
    may_be_own = not line.dumped or line.kind == "item"
    if line.kind == "item" and line.is_link and _leads_inside(line):
        return line._replace(role=Role.PROMOTION)
    is_row = line.leads_to_topics or (line.text[0] == "#" and may_be_own and _HASH_TAGS.fullmatch(line.text))
    return line._replace(role=Role.TAGS) if is_row else None
