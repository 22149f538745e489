"""What became of each visible line of a page on the way to the regions."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from kx.page.lines.line import Line


class Part(StrEnum):
    """The part of the page that a line stands in."""

    ABOVE = "above"  # above the element that holds the text, so not read
    HEAD = "head"
    BODY = "body"
    TAIL = "tail"
    BELOW = "below"  # below that element
    CUT = "cut"  # among the lines of the text, but left out of them
    LABEL = "label"  # a heading that gave its role to the lines below it, and went
    POST = "post"  # an embedded post that the text does not announce


class Seen(NamedTuple):
    """One visible line."""

    text: str
    part: Part
    cause: str = ""
    """Why it was cut: `removed .boxdonasi`, `furniture .social-share`, `hidden`, `<nav>`."""
    lines: tuple[Line, ...] = ()
    """What was made of it in its region; several where labels were run into the text."""


class Survey(NamedTuple):
    """All visible lines in order, and where the text was found."""

    place: str
    """The element around the text, as a selector: `div#isi.konten`."""
    seen: Sequence[Seen]
