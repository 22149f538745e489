"""What a label at the beginning makes of a line: a link to another article, a caption, a tag list, a byline."""

import re

from kx.indonesian import labels
from kx.indonesian.bylines import is_byline, read_byline
from kx.page.lines.boxes import MARKS
from kx.page.lines.line import Line, Role
from kx.text import regex

_LABELS = {
    **dict.fromkeys(labels.CAPTION, Role.CAPTION),
    **dict.fromkeys(labels.NEXT, Role.NEXT),
    **dict.fromkeys(labels.RELATED, Role.RELATED),
    **dict.fromkeys(labels.TAGS, Role.TAGS),
}
"""Roles of lines that begin with one of these words and a colon."""

_LINKED = frozenset((*labels.RELATED, *labels.LINKED))
_ARROWS = "<>«» "
AROUND = f"{MARKS}|>-–—•➡️→[]()"
_HERE = ("klik di sini", "klik disini")
_QUOTED = regex(
    r"(?:simak|lihat|tonton)(?: juga)? video\s*[\"“'‘]\s?(.+?)[\"”'’]:?(?:\s*\[gambas:[^\]]*\])?", re.IGNORECASE
)
_READ = ("baca", "simak", "lihat")
FIRST_OF_LABELLED = frozenset(f"bslt([{_ARROWS}")
"""What lines begin with, in lower case, that bear a label without a colon; most do not, and are spared the looks."""
_READ_ALSO = regex(rf"(?i:{'|'.join(_READ)}) (?i:juga)\s*(?:[-–—;»>→]+\s?)?(?=[\"“‘'(]?[A-Z0-9])")
"""A label that lost its colon; a sentence goes on in lower case."""
_SHOUTED = ("BACA JUGA ", "LIHAT JUGA ", "SIMAK JUGA ")
"""A label that no sentence begins with."""
_LONGEST_LABEL = 24
_LONGEST_ROW = 80
_LONGEST_HEADLINE = 200


def by_label(line: Line, low: str) -> Line | None:
    """Return what a label at the beginning makes of a line; `low` is that beginning in lower case."""
    text = line.text[1:-1] if line.text[0] in "([" and line.text[-1] in ")]" else line.text.strip(_ARROWS)
    may_be_bare = low.startswith(_READ, len(line.text) > len(text))
    if title := _in_quotes(text) or (may_be_bare and _behind_bare_label(text, line)):
        return line._replace(text=title, role=Role.RELATED)
    word, colon, rest = text.partition(":")
    if not colon or len(word) > _LONGEST_LABEL:
        is_labelled = line.links and _before_link(line)
        return line._replace(text=line.links[0].text, role=Role.RELATED) if is_labelled else None
    return _by_colon(line, word, rest) or (line._replace(role=Role.BYLINE) if _is_byline(line) else None)


def _is_byline(line: Line) -> bool:
    """Tell a byline from a paragraph that begins with a role word and names nobody."""
    return is_byline(line.text) and (not line.is_prose or any(read_byline(line.text)))


def _by_colon(line: Line, word: str, rest: str) -> Line | None:
    """Return what a word in front of a colon makes of a line."""
    if line.links and word.strip(AROUND).casefold() in labels.LINKED and rest.strip() == line.links[0].text:
        return line._replace(text=line.links[0].text, role=Role.RELATED)
    role = _LABELS.get(word.strip().casefold())
    if not role or rest.lstrip(" <").startswith("http"):
        return None
    if role is Role.RELATED and rest.rstrip(" .!").casefold().endswith(_HERE):
        return line._replace(role=Role.PROMOTION)
    # The label of a caption is part of it; `read_caption` takes off the one that is not.
    return line._replace(text=line.text if role is Role.CAPTION else rest.strip(), role=role)


def _behind_bare_label(text: str, line: Line) -> str:
    """Return the headline behind a label that lost its colon; behind the link may be what praises it."""
    bare = _read_also(text, line)
    title = text[bare.end() :] if bare else ""
    return next((link.text for link in line.links if title.startswith(link.text)), title)


def _in_quotes(text: str) -> str:
    """Return the headline of a video in quotation marks: `Simak Video "Garam Naik"`."""
    quoted = _QUOTED.fullmatch(text) if text.endswith(('"', "”", "]", "'", "’", "':", "’:")) else None
    return quoted[1] if quoted else ""


def _read_also(text: str, line: Line) -> re.Match[str] | None:
    may_be = text[-1] != "." or text.startswith(_SHOUTED)
    is_headline = may_be and (line.is_links or len(text) <= _LONGEST_HEADLINE)
    return _READ_ALSO.match(text) if is_headline else None


def _before_link(line: Line) -> str:
    """Return what stands in front of the link of a line: "Baca Juga Garam naik"; behind it may be what praises it."""
    before, _, behind = line.text.partition(line.links[0].text)
    label = before.strip(AROUND).casefold()
    if label in labels.READ_ALSO or (label.startswith(labels.READ_ALSO) and len(label) <= _LONGEST_ROW and not behind):
        return label
    return label if not behind.strip(AROUND) and label in _LINKED else ""
