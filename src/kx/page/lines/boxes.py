"""Boxes that advertise other articles: the heading that opens one, and the entries that it holds."""

import re

from kx.indonesian import labels
from kx.indonesian.datetexts import is_date_line
from kx.page.lines.line import Line, Role
from kx.text import regex

BOX = r"""
    (?: most [ ] (?: read | popular | viewed ) | popular [ ] on ) (?: [ ] [\w'’]+ ){0,4}
    | (?: more | related | recommended | trending ) (?: [ ] [\w'’]+ ){0,4} [ ] (?: articles | posts | stories )
"""
"""Headings of such boxes, in lower case, for a verbose pattern."""
CONTENTS = r"""
    (?: daftar [ ] isi (?: [ ] artikel )? | table [ ] of [ ] contents )
    \W* (?: hide | show | toggle | tutup | buka | sembunyikan | tampilkan )? \W*
"""
"""Headings of the contents of an article, with the button that folds them."""
_BOXES = regex(BOX, re.VERBOSE)
MARKS = " :!.…↓»"
"""What headings end in."""
_NEVER_ENTRIES = frozenset({Role.CLOSE, Role.PROMOTION, Role.PAYWALL, Role.END})
_TOPICS = frozenset({Role.PROSE, Role.TAGS})
_BETWEEN_TOPICS = regex(r"[#,;|]")
_LONGEST_TOPIC = 40
_MOST_WORDS = 4
_LONGEST_HEADLINE = 200


class Box:
    """A heading whose entries follow it: "Baca Juga" over a list, "Rekomendasi untuk Anda" over a headline."""

    def __init__(self) -> None:
        """Begin outside any box."""
        self.role = Role.PROSE
        self._is_new = False
        self._kind = ""
        self._gap: bool | None = None

    def open(self, told: Line) -> None:
        """Open at a heading, close at any other line."""
        is_heading = not told.text or (told.role is Role.PROMOTION and told.kind != "related" and _is_box(told.text))
        self.role = told.role if is_heading else Role.PROSE
        self._is_new = True
        self._gap = None

    def takes(self, line: Line, told: Line) -> bool:
        """Tell whether the line is an entry: listed, linked, or a headline that comes first or right below another."""
        has_label = told.role is Role.RELATED and told.text != line.text
        if self.role is Role.PROSE or told.role in _NEVER_ENTRIES or has_label:
            return False
        if self.role is Role.TAGS and line.dumped:
            return self._takes_topic(line, told)
        is_row = self.role is Role.TAGS and line.is_links and line.kind == "text"
        # Boxes print when their articles were published.
        is_date = self.role is Role.RELATED and not self._is_new and is_date_line(line.text)
        listed = line.kind == "item" or line.is_link or is_row or is_date
        follows = self._is_new or (self.role is Role.RELATED and not line.gap)
        if not listed and not (follows and self.role is not Role.TAGS and _is_entry(told)):
            return False
        self._is_new = False
        return True

    def _takes_topic(self, line: Line, told: Line) -> bool:
        """Tell whether a line of a dump is a topic: of the kind of the first, and spaced as the second."""
        is_topic = line.kind == "item" or line.is_link or (line.is_links and self._is_new) or _is_topic(line.text)
        if told.role not in _TOPICS or not is_topic or line.text.casefold() in labels.SHARE_TARGETS:
            return False
        if not self._is_new:
            self._gap = line.gap if self._gap is None else self._gap
            if (line.kind, line.gap) != (self._kind, self._gap):
                return False
        self._kind = line.kind
        self._is_new = False
        return True


def _is_topic(text: str) -> bool:
    return all(map(_may_be_topic, filter(None, map(str.strip, _BETWEEN_TOPICS.split(text)))))


def _may_be_topic(text: str) -> bool:
    return len(text) <= _LONGEST_TOPIC and len(text.split()) <= _MOST_WORDS and text[-1] not in ".:?!"


def _is_box(text: str) -> bool:
    low = text.casefold().rstrip(MARKS)
    return low in labels.WIDGET or _BOXES.fullmatch(low) is not None


def _is_entry(told: Line) -> bool:
    is_heading = told.kind == "heading" and not told.dumped
    is_text = (told.role is Role.PROSE and not is_heading) or (told.role is Role.CAPTION and told.kind != "caption")
    return is_text and told.text[-1] not in ".:" and not told.is_signed and len(told.text) <= _LONGEST_HEADLINE
