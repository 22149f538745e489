"""An explanation in a pipe: one find, beaten candidate or dropped line a line, tabs between its four columns."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kx.article import Image, Indicator, Part, Related
from kx.explanation import Explained, Explanation
from kx.text import displayable

_LONGEST_QUOTE = 60
_LONGEST_VALUE = 240


class Row(NamedTuple):
    """One line of the output."""

    kind: str
    """`refused`, `found`, `missing`, `beaten` or `dropped`."""
    what: str
    """The field, or the number of the line."""
    text: str
    why: str
    """Where it came from, or why it was left out."""


def plain(explanation: Explanation) -> Iterator[bytes]:
    """Yield the rows as text."""
    for row in rows(explanation):
        yield "\t".join(row).encode("utf-8", "replace") + b"\n"


def rows(explanation: Explanation) -> Iterator[Row]:
    """Yield the fields with what they beat, then the dropped lines; safe to look at."""
    if explanation.refused:
        yield Row("refused", "", line(explanation.refused), "")
    known = "read by the file of the site" if explanation.known else "no file for it: read by the general rules"
    yield Row("found" if explanation.site else "missing", "site", line(explanation.site or ""), known)
    for field, explained in explanation.fields.items():
        yield from _field(field, explained, explanation)
    for fate in explanation.lines:
        if fate.reason:
            yield Row("dropped", str(fate.number), line(fate.text), line(fate.reason))


def _field(field: str, explained: Explained, explanation: Explanation) -> Iterator[Row]:
    if not explained.origins:
        yield Row("missing", field, "", "")
        return
    yield Row(
        "found", field, _shortened(worded(explained.value), _LONGEST_VALUE), line(_origin(explained, explanation))
    )
    for beaten in explained.beaten:
        yield Row("beaten", field, _shortened(worded(beaten.value), _LONGEST_VALUE), line(", ".join(beaten.origins)))


def _origin(explained: Explained, explanation: Explanation) -> str:
    """Word where a value came from: "byline line, line 13: “Reporter: …”, also JSON-LD author"."""
    origin, *others = explained.origins
    shown = [explanation.lines[number - 1] for number in explained.lines]
    if shown:
        origin += f", {_numbers(explained.lines)}"
    if len(shown) == 1 and line(shown[0].text) != worded(explained.value):
        origin += f": “{_shortened(shown[0].text, _LONGEST_QUOTE)}”"
    return "; also ".join((origin, ", ".join(others))) if others else origin


def _numbers(lines: Sequence[int]) -> str:
    """Word numbers of lines, runs of them by their ends.

    >>> _numbers((4,)), _numbers((2, 3, 4, 9))
    ('line 4', 'lines 2-4, 9')
    """
    runs: list[list[int]] = []
    for number in lines:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    worded_runs = ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
    return f"line{'s' if len(lines) > 1 else ''} {worded_runs}"


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"


def worded(value: object) -> str:
    """Return a value of the record as one line.

    >>> worded(("Rani Putri", "Bima Aji")), worded(Part(1, 2, None)), worded(date(2019, 11, 3))
    ('Rani Putri; Bima Aji', 'page 1 of 2', '2019-11-03')
    """
    match value:
        case date():
            return value.isoformat()
        case tuple():
            return "; ".join(map(worded, value))
        case Image() | Related() | Indicator() | Part():
            return line(_part(value))
        case _:
            return line(str(value))


def _part(value: Image | Related | Indicator | Part) -> str:
    match value:
        case Image():
            return " | ".join(filter(None, (value.caption, value.credit, value.url)))
        case Related():
            return value.title
        case Indicator():
            return " ".join(filter(None, (value.name, str(value.value or "").removesuffix(".0"))))
        case Part():
            return f"page {value.number or '?'} of {value.of or '?'}"


def line(text: str) -> str:
    """Return a text of the page as one line that no terminal obeys."""
    return " ".join(displayable(text).split())
