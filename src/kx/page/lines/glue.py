"""Takes apart what a page or a dump ran into one line: a name, the date behind it, the caption behind that."""

import re
from collections.abc import Iterable, Iterator

from kx.indonesian import labels
from kx.indonesian.bylines import is_byline
from kx.indonesian.datelines import opens_text
from kx.indonesian.datetexts import find_stamp, is_change, is_date_line
from kx.page.lines.line import Line, Link
from kx.text import regex

_INLINE_LABEL = regex(r"(?:[bB](?i:aca)|[sS](?i:imak)|[lL](?i:ihat))(?P<also> (?i:juga))?\s*:\s*")
_SENTENCE_ENDS = '.!?”")'
_ROLES = ("Reporter", "Penulis", "Editor", "Pewarta", "Oleh")
"""Role words that pages run into the clock before them; where none stands, the clock need not be looked for."""
_GLUED_ROLE = regex(rf"\d{{1,2}}[.:]\d{{2}}(?:\s?(?:WIB|WITA|WIT))?\s*(?=(?:{'|'.join(_ROLES)})\s*:)")
_SMALL_WORDS = frozenset({"dan", "by", "on", "bin", "binti"})
"""Words in lower case that stand among names."""
_SHARING = frozenset((*labels.SHARE, *labels.SHARE_TARGETS, *labels.SHARE_COUNTERS))
_BESIDE_DATE = " ,|·•●*–-"
_BETWEEN_LINKS = " |,;/·•–-"
_READING_TIME = regex(r"(?:waktu baca )?\d+ (?:menit|min read)\s*")
_LONGEST_HEAD = 320
"""Characters of a line that holds names, a date and a caption."""
_LONGEST_NAMES = 80
_LONGEST_HEADLINE = 200
_SHORTEST_TEXT = 40
"""Characters behind a link that are of the paragraph around it."""
_FEWEST_WORDS = 4
"""Links of fewer words, side by side, make up a menu or a list of topics."""


def without_glued_dates(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines of a whole page, dates above the text apart from the names and the caption on their line."""
    lines = iter(lines)
    for line in lines:
        if opens_text(line.text) and not line.is_link:
            yield line
            break
        span = find_stamp(line.text) if len(line.text) <= _LONGEST_HEAD else None
        yield from _around_date(line, span) if span else (line,)
    yield from lines


def _around_date(line: Line, span: tuple[int, int]) -> Iterator[Line]:
    text = line.text
    before, date, after = text[: span[0]], text[span[0] : span[1]], text[span[1] :]
    rest = _READING_TIME.sub("", after.strip(_BESIDE_DATE), count=1)
    parts: tuple[str, ...] = (before.strip(_BESIDE_DATE), date.strip(), rest)
    if is_date_line(rest):
        # The second of two dates is that of the last change, unless the first says so of itself.
        parts = (
            (f"{before}{date}".strip(), rest)
            if is_change(text)
            else (*parts[:2], rest if is_change(rest) else f"Diperbarui: {rest}")
        )
    elif is_date_line(text) or is_change(text) or not _is_apart(before, _without_links(after, line.links)):
        parts = (text,)
    yield from (line._replace(text=part, links=line.links if part is text else ()) for part in parts if part)


def _without_links(text: str, links: Iterable[Link]) -> str:
    """Return what stands behind a date, but buttons."""
    for link in links:
        text = text.replace(link.text, "", 1)
    return text


def _is_apart(before: str, after: str) -> bool:
    """Tell whether texts around a date are names and a caption, and not the sentence that the date stands in."""
    are_names = is_byline(before) or not any(w[0].islower() and w not in _SMALL_WORDS for w in before.split())
    if len(before) > _LONGEST_NAMES or not are_names:
        return False
    if after.endswith("|"):  # the cells of a page's head: "Kamis, 9 Juli 2026 | 05:31 WIB | INDIKATOR |"
        return False
    rest = after.lstrip(_BESIDE_DATE)
    return not rest[:1].islower() or rest in _SHARING or _READING_TIME.match(rest) is not None


def unglued(line: Line) -> Iterable[Line]:
    """Yield the lines that one line holds, where a page or a dump ran a label into the text before it."""
    text = line.text
    if len(line.links) > 1 and (parted := _each_link(line)):
        return parted
    if text.find("ILUSTRASI.") > 0:
        return _halves(line, text.find("ILUSTRASI."))
    if ":" in text:
        if any(map(text.__contains__, _ROLES)) and (role := _GLUED_ROLE.search(text)):
            return _halves(line, role.end())
        if label := _inline_label(line):
            return _around_link(line, label)
    return (line,)


def _each_link(line: Line) -> list[Line]:
    """Return the pieces of a line of links, headlines or behind a label: "Baca Juga: Garam Naik | Gula Turun"."""
    label = _INLINE_LABEL.match(line.text)
    if label and not _without_links(line.text[label.end() :], line.links).strip(_BETWEEN_LINKS):
        return [line._replace(text=f"Baca juga: {link.text}", links=(link,)) for link in line.links]
    are_headlines = all(len(link.text.split()) >= _FEWEST_WORDS for link in line.links)
    if are_headlines and line.text == "".join(link.text for link in line.links):
        return [line._replace(text=link.text, links=(link,)) for link in line.links]
    return []


def _halves(line: Line, place: int) -> Iterator[Line]:
    yield line._replace(text=line.text[:place].strip(), links=())
    yield line._replace(text=line.text[place:].strip())


def _inline_label(line: Line) -> re.Match[str] | None:
    """Return the label of a link inside a paragraph, or at its beginning with text behind the link."""
    if "juga" not in line.text.casefold():
        label = _INLINE_LABEL.match(line.text)
        return label if label and _is_inside(line, label) else None
    labels = _INLINE_LABEL.finditer(line.text)
    return next((label for label in labels if _is_inside(line, label)), None)


def _is_inside(line: Line, label: re.Match[str]) -> bool:
    """Tell whether text stands around a label and its link; "Baca:" may be a sentence's own but at the beginning."""
    if label.start():
        return label["also"] is not None
    return _goes_on(line, line.text[label.end() :])


def _goes_on(line: Line, rest: str) -> bool:
    return any(rest.startswith(link.text) and len(rest) - len(link.text) >= _SHORTEST_TEXT for link in line.links)


def _around_link(line: Line, label: re.Match[str]) -> Iterator[Line]:
    """Yield the text before a "Baca juga:" inside a paragraph, the link, and the text behind it."""
    rest = line.text[label.end() :]
    link = next((link for link in line.links if rest.startswith(link.text)), None)
    title = link.text if link else rest.rstrip(" )]")
    before = line.text[: label.start()].rstrip(" ([")
    is_apart = before[-1:] in _SENTENCE_ENDS or label[0].istitle() or label[0].isupper()
    if not link and not (is_apart and _is_headline(title)):
        yield line
        return
    yield line._replace(text=before, links=())
    yield line._replace(text=f"Baca juga: {title}", links=(link,) if link else ())
    yield line._replace(text=rest[len(title) :].lstrip(" )]"), links=())


def _is_headline(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_HEADLINE and ". " not in text and text[-1] != "."
