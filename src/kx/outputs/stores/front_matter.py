"""The head of a Markdown file: YAML that any parser reads back exactly.

Every value is written as JSON writes it, which is YAML too, so no text can be taken for a date, a number, `no` or the
end of the head; what YAML does not allow in a quoted text, and what a terminal might obey, is escaped.
"""

import json
import re

from kx.outputs.stores.columns import Row
from kx.text import regex

_LEFT_OUT = ("paragraphs", "related", "indicators")
"""The text and its links stand below the head; the ticker is that of the day the page was saved."""

_ESCAPED = regex("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")

RULE = "---\n"


def front_matter(columns: Row) -> str:
    r"""Return the head, rules included, `source` first.

    >>> front_matter({"source": "a.html", "title": "No: ---", "tags": ["1", "x"], "page_of": None})
    '---\nsource: "a.html"\ntitle: "No: ---"\ntags: ["1", "x"]\npage_of: null\n---\n'
    """
    lines = (f"{key}: {scalar(value)}\n" for key, value in columns.items() if key not in _LEFT_OUT)
    return "".join((RULE, *lines, RULE))


def scalar(value: object) -> str:
    """Return a text, a number, a truth, None or a list of them as YAML."""
    return _ESCAPED.sub(_escape, json.dumps(value, ensure_ascii=False))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
