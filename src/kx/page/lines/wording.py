"""What the first or the last words make of a line: an advert, a request, a closing line, a credit, a caption."""

import functools
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from kx.indonesian import labels
from kx.indonesian.captions import read_caption
from kx.page.lines.line import Line, Role
from kx.text import regex

_BEGINNINGS = {
    **dict.fromkeys(labels.CLOSE, Role.CLOSE),
    **dict.fromkeys(labels.PAYWALL, Role.PAYWALL),
    **dict.fromkeys((*labels.REQUESTS, *labels.EMBEDDED), Role.PROMOTION),
    **dict.fromkeys(labels.CREDITS, Role.INITIALS),
    "ilustrasi.": Role.CAPTION,
    "©": Role.CAPTION,
}


class Beginnings(NamedTuple):
    """What lines begin with, of one first letter, with their roles."""

    texts: tuple[str, ...] = ()
    roles: Sequence[Role | None] = ()


_NO_BEGINNINGS = Beginnings()


_CHAT = "whatsapp|wa|telegram|youtube"
_ROOM = "channel|chanel|grup|group|saluran|kanal"
_CHANNELS = regex(
    r"google news|klik di ?sini|(?:artikel|berita) (?:menarik )?lainnya (?:hanya )?di |newsletter|(?:di|lewat|ke) email"
    r"|kotak masuk"
    r"|^(?:ayo|yuk),? kunjungi [\w-]+\.(?:com|co\.id|id)\b"
    rf"|(?:{_CHAT}) (?:{_ROOM})|(?:{_ROOM}) (?:{_CHAT})|(?:via|lewat|melalui) (?:{_CHAT})\b"
)
_NOTES = "*) "
"""What stands before a request: "**) Ikuti berita terbaru di Google News"."""
ENDS_OF_NOTES = (".", ")", "]", "artikel ini", "laporan ini")
"""What credits and notes end in, also those without a full stop."""
_PICTURE = regex(r"[(\[](?:image|photo|picture|foto)s?\b(?!\W*https?:)[^()\[\]]{0,60}[)\]]$", re.IGNORECASE)
"""The credit at the end of a caption."""
_ILLUSTRATED = "ilustrasi "
_PICTURED = ("foto yang ", "foto udara ", "foto ini ", _ILLUSTRATED)
"""What captions begin with, wherever they stand, that end in a credit."""
_COPYRIGHT = regex(r" © ?[A-Z][\w./@ ]{2,40}$")
_LONGEST_CREDITED = 320
_LONGEST_ROW = 80


@functools.cache
def by_first_letter(promotions: tuple[str, ...]) -> Mapping[str, Beginnings]:
    """Return what lines begin with that are no prose, with their role; without one, they may be none."""
    own = dict.fromkeys(promotions, Role.PROMOTION)
    found: defaultdict[str, list[tuple[str, Role | None]]] = defaultdict(list)
    for beginning, role in chain(_BEGINNINGS.items(), own.items(), dict.fromkeys(labels.INVITATIONS).items()):
        found[beginning[0]].append((beginning, role))
    return {letter: Beginnings(*zip(*pairs, strict=True)) for letter, pairs in found.items()}


def by_beginning(line: Line, low: str, beginnings: Mapping[str, Beginnings]) -> Line | None:
    """Return what its beginning, which is `low` in lower case, makes of a line."""
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


def by_end(line: Line) -> Line | None:
    """Return what its last words make of a line: a caption by the credit, a note by what it says."""
    if len(line.text) > _LONGEST_CREDITED:
        return None
    if line.text[-1] not in ")]" and (said := _by_last_words(line)):
        return said
    if _is_caption(line.text):
        return line._replace(role=Role.CAPTION)
    credit = _PICTURE if line.text[-1] in ")]" else _COPYRIGHT if "©" in line.text else None
    return line._replace(role=Role.CAPTION) if credit and credit.search(line.text) else None


def _is_caption(text: str) -> bool:
    """Tell whether a line begins and ends as captions do; stories of a picture end in "(Antara)" as well."""
    begun = text[:_LONGEST_ROW].casefold()
    if not begun.startswith(_PICTURED):
        return False
    credit = read_caption(text).credit or ""
    return "/" in credit or (bool(credit) and begun.startswith(_ILLUSTRATED))


def _by_last_words(line: Line) -> Line | None:
    end = line.text[-_LONGEST_ROW:].casefold()
    if end.rstrip(".").endswith(labels.CREDITED):
        return line._replace(role=Role.INITIALS)
    is_disclaimed = end.endswith(labels.DISCLAIMED) and line.text.casefold().startswith(labels.DISCLAIMED_WORKS)
    return line._replace(role=Role.PROMOTION) if is_disclaimed else None
