"""How text exports write links and emphasis, and how to take that off again."""

import re
from collections.abc import Callable
from typing import NamedTuple

from kx.page.lines.line import Link, absolute
from kx.text import fold, regex

Unmark = Callable[[str], tuple[str, tuple[Link, ...]]]
"""Takes the notation off one line and returns its text and its links."""

_TARGET = r"\(\s*+<?((?:[^()\\]|\\.|\([^()]*\)){0,2000}?)>?(?:\s+\"[^\"]{0,500}\")?\s*\)"
_MARKDOWN = regex(r"^#{1,6} \S|\]\([^)]{0,2000}\)|\*\*\S", re.MULTILINE)
_IMAGE = regex(rf"!\[[^\]]{{0,2000}}\]{_TARGET}")
_LINK = regex(rf"\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]{_TARGET}")
_REST_OF_LINK = regex(rf"\]{_TARGET}")
"""What is left where the text of a link has several rows."""
_BROKEN_LINK = regex(r"(?<!\s)\s++(?=\]\()")
"""A link whose text ends with a break, or with blanks."""
_CELLS = regex(r"(?<!\s)\s*\|\s*(?=:)")
_BLANK_BEHIND_MARK = regex(r"(?<=\S)(\*\*|[*_]) (?=[,;:)])")
"""Html2text puts a blank behind the mark that ends an emphasis."""
_EMPTY_MARK = regex(r"(?<!\w)__(?!_)")
"""An icon: an emphasis of nothing."""
_BETWEEN_LINKS = regex(r"(?<=\))#{1,6} (?=\[)")
"""The mark of a heading in one row with another one."""
_IN_LINK = regex(r"^#{1,6}\s+")
_EMPHASIS = regex(r"(?<![\w*_])([*_])(?=\S)([^*_]+)\1(?![\w*_])")
_ESCAPE = regex(r"\\([\\`*_{}\[\]()#+.!|>-])")

_PICTURES = (
    ("![", _IMAGE, ""),
    ("|", _CELLS, ""),
    ("* ", _BLANK_BEHIND_MARK, r"\1"),
    ("_ ", _BLANK_BEHIND_MARK, r"\1"),
)
_AROUND_LINKS = (("__", _EMPTY_MARK, ""), (")#", _BETWEEN_LINKS, " "))
_IN_TEXT = (("*", _EMPHASIS, r"\2"), ("_", _EMPHASIS, r"\2"), ("\\", _ESCAPE, r"\1"))
"""A sign, what it may be part of, and what is left of that."""

_NUMBER = regex(r"\[(\d{1,4})\]")
_DEFINED = regex(r"^[ ]*\[(\d{1,4})\]:[ ]*(\S+)(?:\n\S+)?$", re.MULTILINE)
_REFERRING = regex(r"\]\[(\d{1,4})\]")
"""Markdown's other way to write links: `[Beras naik][12]`, with the addresses below the text."""
_REFERENCES = regex(r"^[ ]*References[ ]*$", re.MULTILINE)
_REFERENCE = regex(r"^[ ]*(\d{1,4})\.[ ]+(\S+)[ ]*$", re.MULTILINE)

_ADDRESS = regex(r"(?:(?<!\s)|^)\s*\(((?:https?:)?//[^\s()]+|/[^\s()]*|#[\w-]*|javascript:\w*\(\w*\);?|)\)")
_ADDRESS_LIKE = regex(r"\((?:(?:https?:)?/|#|javascript:|\))")
"""What such a row holds; a pattern that begins with a sign is found fast."""
_ANGLED = regex(r"(?<!\s)\s*<((?:https?://|mailto:)[^\s<>]+)>")
"""An address as browsers print it behind its link when they save a page as text; in Markdown it stands for itself."""
_ITALICS = regex(r"(?<![\w/.:])/(?=[^\s/])([^/<>\n]{1,200}?)(?<=[^\s/])/(?![\w/])")
_BOLD_LABEL = regex(r"^\*([\w ]{3,24}:) ?\*(?=\S)")
_BOLD_BEGINNING = regex(r"^\*(?=\S)([^*]{2,80})(?<=\S)\*(?=[ ,:])")
"""The beginning of a row in bold, as mail programs mark it: a dateline, say."""
_BEFORE_LABEL = regex(r"^(?:\w[\w ]{0,23}:\s|[\s,/|·•–-]++)*+")
"""What stands between a link and the one before it, or in front of the first one of a line."""
_LONGEST_LABEL = 120
"""Characters of a link, where its beginning is not marked; a paragraph that ends with one has more."""
_MOST_OPENED = 50
_MOST_IN_LABEL = 4
"""Brackets of a row, and for each of its links, that may open one; where there are more, they are no links."""
_AROUND = 2
"""Marks of a row that is emphasised as a whole."""
_ENOUGH_ADDRESSES = 4
"""So many are an export's way to print links; fewer may be the writer's own."""


def notation(dump: str) -> tuple[str, Unmark]:
    """Return the dump without its list of links, and what takes the notation off its lines."""
    heads = list(_REFERENCES.finditer(dump)) if "References" in dump else []
    if heads and _NUMBER.search(dump):
        end = heads[-1]
        return dump[: end.start()], _Numbered(dict(_REFERENCE.findall(dump, end.end()))).unmark
    if "][" in dump:
        dump = _with_addresses(dump)
    if "](" in dump:
        dump = _BROKEN_LINK.sub("", dump)
    return dump, next(unmark for is_so, unmark in _NOTATIONS if is_so(dump))


def _is_saved_by_browser(dump: str) -> bool:
    return dump.count("<http") >= _ENOUGH_ADDRESSES and "](" not in dump


def _is_markdown(dump: str) -> bool:
    return ("](" in dump or "**" in dump) and _MARKDOWN.search(dump) is not None


def _has_addresses(dump: str) -> bool:
    return len(_ADDRESS_LIKE.findall(dump)) >= _ENOUGH_ADDRESSES <= len(_ADDRESS.findall(dump))


def _has_headings(dump: str) -> bool:
    return "\n#" in dump and _MARKDOWN.search(dump) is not None


def _with_addresses(dump: str) -> str:
    """Return a dump whose links refer to a list below the text with the addresses in their place."""
    defined = dict(_DEFINED.findall(dump))
    return (
        _REFERRING.sub(lambda number: f"]({defined.get(number[1], '')})", _DEFINED.sub("", dump)) if defined else dump
    )


class _Numbered(NamedTuple):
    """Lynx's `[12]` in front of a link; the addresses stand under "References"."""

    addresses: dict[str, str]

    def unmark(self, text: str) -> tuple[str, tuple[Link, ...]]:
        pieces = _NUMBER.split(text)
        links = tuple(
            Link(fold(after), self.addresses[number])
            for number, after in zip(pieces[1::2], pieces[2::2], strict=True)
            if number in self.addresses and after.strip()
        )
        return "".join(pieces[::2]), links


def _unmark_markdown(text: str) -> tuple[str, tuple[Link, ...]]:
    text = _without(_AROUND_LINKS, _without(_PICTURES, text).replace("**", ""))
    if "<http" in text:
        text = _ANGLED.sub(r" \1", text)
    links = text.count("](")
    if not links or text.count("[") > _MOST_OPENED + _MOST_IN_LABEL * links:
        return _plain(text), ()
    found = (
        (_plain(_IN_LINK.sub("", label)), _ESCAPE.sub(r"\1", "".join(url.split())))
        for label, url in _LINK.findall(text)
    )
    labelled = tuple(Link(label, absolute(url)) for label, url in found if label)
    return _plain(_REST_OF_LINK.sub("", _LINK.sub(_label, text))), labelled


def _without(marks: tuple[tuple[str, re.Pattern[str], str], ...], text: str) -> str:
    """Return the text without marks; each pattern is tried only where its sign stands."""
    for sign, pattern, replacement in marks:
        if sign in text:
            text = pattern.sub(replacement, text)
    return text


def _label(link: re.Match[str]) -> str:
    return _IN_LINK.sub("", link[1])


def _plain(text: str) -> str:
    return fold(_without(_IN_TEXT, text)).replace("(C)", "©")


def _unmark_addresses(text: str) -> tuple[str, tuple[Link, ...]]:
    pieces = _ADDRESS.split(text)
    linked = zip(map(fold, pieces[::2]), pieces[1::2], strict=False)
    return "".join(pieces[::2]), tuple(Link(label, absolute(url)) for label, url in linked if label)


def _unmark_browsers(text: str) -> tuple[str, tuple[Link, ...]]:
    text = _BOLD_LABEL.sub(r"\1 ", text)
    pieces = _ANGLED.split(_ITALICS.sub(r"\1", text) if "/" in text else text)
    labels = (_BEFORE_LABEL.sub("", _plain(piece)) for piece in pieces[::2])
    linked = zip(labels, pieces[1::2], strict=False)
    return _plain("".join(pieces[::2])), tuple(
        Link(label, url) for label, url in linked if 0 < len(label) <= _LONGEST_LABEL
    )


def _unmark_emphasis(text: str) -> tuple[str, tuple[Link, ...]]:
    """Take the marks off a row that is emphasised as a whole, or at its beginning; others are the writer's own."""
    if text[:1] != "*" or text.count("*") != _AROUND or len(text) == _AROUND:
        return text, ()
    if text[-1] == "*":
        return text[1:-1], ()
    return _BOLD_BEGINNING.sub(r"\1", _BOLD_LABEL.sub(r"\1 ", text)), ()


_NOTATIONS: tuple[tuple[Callable[[str], bool], Unmark], ...] = (
    (_is_saved_by_browser, _unmark_browsers),
    (_is_markdown, _unmark_markdown),
    (_has_addresses, _unmark_addresses),
    (_has_headings, _unmark_markdown),
    (lambda _: True, _unmark_emphasis),
)
"""What tells a notation, the surest first, and what takes it off a line."""
