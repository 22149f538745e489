"""Joins what exports break that are no hard wraps: around the elements of a sentence, and in a caption."""

from collections.abc import Iterable, Iterator, Sequence

from kx.indonesian.captions import LONGEST_CAPTION, has_credit, is_credit
from kx.indonesian.datelines import opens_text
from kx.indonesian.places import is_place
from kx.page.dumps.row import EDGE, NARROWEST_WRAP, SENTENCE_ENDS, Row, begins_anew, begins_caption, one
from kx.text import regex

_INNER_SIGNS = frozenset(",;")
"""What no line begins with but the rest of one, behind a link."""
_DASHES = frozenset("-–—")
_TEXT_BEHIND_DASH = regex(r"[-–—]+ [\"“‘A-Z]")
_LEAD = regex(r"(?:[\w-]+\.(?:com|co\.id|id|net),? )?([A-Z][\w .'’-]{2,23})")
"""A place, perhaps behind the site's name."""
_LABEL_IN_BRACKETS = regex(r"[(\[]((?i:baca|lihat|simak) (?i:juga)) ?:$")
_OPENING_SIGNS = ("(", "“")
_CLOSING_SIGNS = ",;)”"
_FEWEST_GOING_ON = 2
_SHORTEST_BEGINNING = 15
"""Characters of a sentence in front of a link; entries of menus have fewer."""
_MOSTLY_PARTED = 0.4
"""The share of rows below a blank one."""


def may_begin_behind_place(firsts: frozenset[str]) -> bool:
    """Tell whether one of the rows, which begin with these characters, begins with a dash."""
    return not _DASHES.isdisjoint(firsts)


def may_hold_links(rows: Sequence[Row]) -> bool:
    """Tell whether one of the rows ends in what opens a link in brackets."""
    labels = [row.text for row in rows if row.text[-1] == ":"]
    return any(map(_LABEL_IN_BRACKETS.search, labels))


def with_whole_leads(rows: Iterable[Row]) -> list[Row]:
    """Return the rows, a place that has one to itself put in front of the dash that begins the next: a dateline."""
    whole: list[Row] = []
    for row in rows:
        if row.text[0] in _DASHES and not row.gap and whole and _is_behind_place(row, whole[-1]):
            row = one((whole.pop(), row))  # noqa: PLW2901 - the row that was read
        whole.append(row)
    return whole


def _is_behind_place(row: Row, above: Row) -> bool:
    lead = _LEAD.fullmatch(above.text) if _TEXT_BEHIND_DASH.match(row.text) else None
    return lead is not None and is_place(lead[1])


def with_links_apart(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows, links in brackets at the end of a paragraph apart from it: "… (Baca juga:", "Garam Naik", ")"."""
    rest = iter(rows)
    for row in rest:
        label = _LABEL_IN_BRACKETS.search(row.text) if row.text[-1] == ":" else None
        link = next(rest, None) if label else None
        if not (label and link):
            yield row
            continue
        behind = None if link.text[-1] == ")" else next(rest, None)
        is_closed = behind is None or behind.text[0] == ")"
        if before := row.text[: label.start()].rstrip():
            yield row._replace(text=before)
        yield link._replace(text=f"{label[1]}: {link.text.rstrip(' )')}", gap=False)
        left = behind.text.lstrip(" ).") if behind and is_closed else behind.text if behind else ""
        if behind and left:
            yield behind._replace(text=left)


def with_whole_captions(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows, each labelled caption in one."""
    caption: list[Row] = []
    for row in rows:
        if caption and not _is_rest_of_caption(caption, row):
            yield one(caption)
            caption = []
        if caption or begins_caption(row.text):
            caption.append(row)
        else:
            yield row
    yield from [one(caption)] if caption else ()


def _is_rest_of_caption(line: Sequence[Row], row: Row) -> bool:
    """Tell whether a row goes on with the labelled caption right above: its credit, or the rest of its sentence."""
    if row.gap or row.kind != "text" or len(line[0].text) > LONGEST_CAPTION or has_credit(line[0].text):
        return False
    return is_credit(row.text) or (line[-1].text[-1] not in SENTENCE_ENDS and not begins_anew(row.text))


def begin_inside(firsts: frozenset[str]) -> bool:
    """Tell whether one of the rows begins with what only the rest of a sentence begins with."""
    return not _INNER_SIGNS.isdisjoint(firsts)


def with_whole_sentences(rows: Sequence[Row], *, inside: bool) -> Iterator[Row]:
    """Yield the rows of an export that breaks around each element, links in a sentence too, its paragraphs whole.

    `inside` tells that one of them begins with what only the rest of a sentence begins with.
    """
    going_on = [i for i, row in enumerate(rows) if row.indent == 1 and i and _goes_on(rows, i)]
    if len(going_on) >= _FEWEST_GOING_ON:
        yield from _joined(rows, [_goes_on(rows, i) or _leads_on(rows, i) for i in range(len(rows))])
        return
    if not inside:
        yield from rows
        return
    # Where blank rows part all other lines, what stands without one is of the line above.
    are_parted = sum(row.gap for row in rows) >= _MOSTLY_PARTED * len(rows)
    yield from _joined(
        rows,
        [
            (not row.gap and row.kind == "text") if are_parted else _is_rest(rows, i) or _is_link(rows, i)
            for i, row in enumerate(rows)
        ],
    )


def _joined(rows: Sequence[Row], are_rests: Sequence[bool]) -> Iterator[Row]:
    """Yield the rows, each with those behind it that are the rest of its line."""
    line: list[Row] = []
    for row, is_rest in zip(rows, are_rests, strict=True):
        if line and not is_rest:
            yield one(line)
            line = []
        line.append(row)
    yield from [one(line)] if line else ()


def _goes_on(rows: Sequence[Row], i: int) -> bool:
    """Tell whether a row goes on behind an element: the blank in front of it was left."""
    row, above = rows[i], rows[i - 1]
    if row.gap or row.kind != "text" or not (row.indent == 1 > above.indent or row.text[0] in _CLOSING_SIGNS):
        return False
    return any(map(str.isalnum, row.text)) and not begins_anew(row.text)


def _leads_on(rows: Sequence[Row], i: int) -> bool:
    """Tell whether a row is an element in a sentence: the blank in front of it ends the row above."""
    row, above = rows[i], rows[i - 1] if i else EDGE
    if row.gap or row.kind != "text" or begins_anew(row.text):
        return False
    is_first = above.is_open and (row.text[0].islower() or (i + 1 < len(rows) and _goes_on(rows, i + 1)))
    return is_first or above.text[-1:] in _OPENING_SIGNS


def _is_rest(rows: Sequence[Row], i: int) -> bool:
    """Tell whether a row is the rest of a line: it begins with a comma, or in small letters next to a long row."""
    row, above = rows[i], rows[i - 1] if i else EDGE
    if row.gap or row.kind != "text" or not above.text:
        return False
    if row.text[0] in _INNER_SIGNS or row.text == "." or (len(above.text) < NARROWEST_WRAP and opens_text(above.text)):
        return True
    is_near = max(len(row.text), len(above.text)) >= NARROWEST_WRAP or (i > 1 and _is_unended(rows[i - 2]))
    return is_near and row.text[0].islower() and not begins_anew(row.text)


def _is_link(rows: Sequence[Row], i: int) -> bool:
    """Tell whether a row is a link in a sentence, which a long row leads to and goes on behind."""
    return i > 0 and not rows[i].gap and _is_unended(rows[i - 1]) and i + 1 < len(rows) and _is_rest(rows, i + 1)


def _is_unended(row: Row) -> bool:
    return len(row.text) >= _SHORTEST_BEGINNING and (row.text[-1].islower() or row.text[-1] == ",")
