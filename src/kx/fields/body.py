"""The running text."""

import re
from collections.abc import Iterator
from itertools import groupby

from kx.indonesian.signatures import is_signature
from kx.page import Found, Line, Page, Role, address_parts
from kx.text import regex

_INITIALS = regex(
    r"(?<=[.!?”\"’'])(?P<behind>)\s*[(\[](?:\*\s?/\s?)?"
    r"(?:[\w.-]{1,12}|(?:[A-Z][\w.'’-]{0,20} ){1,3}[A-Z][\w.'’-]{0,20})(?:\s?/\s?[\w.-]{1,20}){1,3}[)\]]\W*$"
    r"|(?<=[.!?”\"]) \d [a-z]\w{1,3}$"  # as NusaBali signs
    r"|(?<=[.!?”\"'])(?: ?\*{1,3})? ?[(\[](?:[lL]aporan\W+)?"
    r"(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}|[A-Z]\w{1,3}-\d{1,3})[)\]]\W*$"
    r"|(?<=[.!?”\"]) ?(?:\*{1,3}|[■▪◼]|\[\])$"
    r"|(?<=[.!?”\"]) ?\(\*{1,3}\)(?: [A-Z][\w.'’-]*){1,4}$"
    r"|\s*[(\[](?:[a-zA-Z]{2,4}|[a-z]\d{1,3}|[A-Z]\d{0,2}-\d{1,3}[a-z]?|[A-Z]{1,2}-\d{1,2}|mag-\d+|\*+)(?:\s*[/.,-]\s*(?:[a-zA-Z]{2,4}|[A-Z]{1,2}-\d{1,2})){0,3}[.-]*[)\]]$"
)
_ADDRESS = regex(r"(?:https?://)?(?:www\.)?[\w-]{2,30}\.(?:co\.id|com|id)/?", re.IGNORECASE)
_SIGNS_BEHIND = frozenset(")]*■▪◼")
"""What a text ends in, or nearly so, that is signed; or with a letter."""
_SHORTEST_QUOTE = 25
_LONGEST_QUOTE = 220
_SENTENCE_ENDS = '.!?”"'
_QUOTES = "“”\"‘’'"
_FEWEST_WORDS = 4
"""Of a headline; links of fewer words in a list are things."""


def candidates(page: Page, headline: str | None) -> Iterator[Found[tuple[str, ...]]]:
    """Yield the paragraphs in reading order, without the headline where the text element holds that too."""
    own = [line for line in page.regions.body if line.role is Role.PROSE and not _leads_out(line)]
    prose = _without_pull_quotes(_once(_without_lists_of_links(page, own)))
    if prose and prose[0].text == headline:
        prose = prose[1:]
    while prose and _leads_nowhere(prose[-1]):
        prose = prose[:-1]
    yield Found(_unsigned([line.text for line in prose]), "body lines")


def _once(lines: list[Line]) -> list[Line]:
    """Return the lines without a second copy of all of them, as pages hold for narrow screens."""
    texts = [line.text for line in lines]
    half = len(texts) // 2
    return lines[:half] if half and texts[:half] == texts[half:] else lines


def _without_pull_quotes(lines: list[Line]) -> list[Line]:
    """Return the lines without sentences that are set apart from a paragraph next to them, to be seen."""
    texts = ["", *(line.text for line in lines), ""]
    return [
        line
        for line, above, below in zip(lines, texts, texts[2:], strict=False)
        if len(line.text) > _LONGEST_QUOTE or not _is_in(line.text, above, below)
    ]


def _is_in(text: str, above: str, below: str) -> bool:
    """Tell whether a sentence is part of the paragraph above or below it."""
    if len(text) < _SHORTEST_QUOTE or text[-1] not in _SENTENCE_ENDS:
        return False
    said = text.strip(_QUOTES).removesuffix("...")
    return (len(below) > len(text) and said in below) or (len(above) > len(text) and said in above)


def _without_lists_of_links(page: Page, lines: list[Line]) -> list[Line]:
    """Return the lines without runs of items that are headlines of the site's articles; a colon announces others."""
    if not any(line.kind == "item" for line in lines):
        return lines
    kept: list[Line] = []
    for is_linked, run in groupby(lines, lambda line: _is_headline_in_list(page, line)):
        listed = [*run]
        is_announced = bool(kept) and kept[-1].text.endswith(":")
        kept += listed if not is_linked or len(listed) == 1 or is_announced else []
    return kept


def _is_headline_in_list(page: Page, line: Line) -> bool:
    is_headline = line.kind == "item" and line.is_link and len(line.text.split()) >= _FEWEST_WORDS
    parts = address_parts(line.links[0].url) if is_headline else None
    # What leads to other sites, as to shops, is what the text speaks of.
    return is_headline and (not parts or not page.domain or (parts.hostname or "").endswith(page.domain))


def _leads_out(line: Line) -> bool:
    """Tell whether a line between paragraphs is nothing but a link: the headline of another article."""
    return line.is_link and line.kind == "text" and not line.is_prose


def _leads_nowhere(last: Line) -> bool:
    """Tell whether the last line is a heading without a text, a row of links, a teaser, a signature, or an address."""
    is_row = len(last.links) > 1 and last.is_links
    says_nothing = is_signature(last.text) or _ADDRESS.fullmatch(last.text) is not None or _is_run_together(last)
    return last.kind == "heading" or is_row or _is_teaser(last) or says_nothing


def _is_run_together(last: Line) -> bool:
    """Tell whether a line of a dump is one word, as a list of topics is whose entries ran into each other."""
    return last.dumped and last.kind == "text" and " " not in last.text and last.text[-1].isalnum()


def _is_teaser(last: Line) -> bool:
    """Tell whether a line is a headline that leads elsewhere, with what stands in an element of its own run into it."""
    title = last.links[0].text if last.links else ""
    behind = last.text.removeprefix(title)
    return len(title.split()) >= _FEWEST_WORDS and behind != last.text and behind[:1] not in ("", " ", ",", ".")


def _unsigned(paragraphs: list[str]) -> tuple[str, ...]:
    """Return the paragraphs without the writer's initials at the end of the last one."""
    if not paragraphs:
        return ()
    *others, last = paragraphs
    may_be_signed = last[-1:].isalnum() or not _SIGNS_BEHIND.isdisjoint(last)
    signature = _INITIALS.search(last) if may_be_signed else None
    is_inside = signature is not None and last[: signature.start()].rstrip()[-1:] not in _SENTENCE_ENDS
    if not signature or (is_inside and signature["behind"] is None and _is_acronym(signature[0].strip(" ()"))):
        return tuple(paragraphs)
    return tuple(filter(None, (*others, last[: signature.start()])))


def _is_acronym(text: str) -> bool:
    """Tell whether a text in brackets may belong to the sentence: "(RT/RW)", but "(OL-1)"."""
    return text.isupper() and not any(character.isdigit() for character in text)
