"""Where a date stands in a text, and what stands beside it."""

from typing import Final

from kx.indonesian.dates.shapes import kinds
from kx.text import regex

_REACH: Final = 60

_PREVIOUS_REACH: Final = 24
_SIGNS: Final = "()[]\"“”'‘’,;:"
_NEXT: Final = regex(r"[\s)\"”]{0,2}([^\W\d_]+)")

# A full stop behind these ends no sentence.
_ABBREVIATED: Final = frozenset({"no.", "rp.", "jl.", "tgl."})
_ENDS: Final = (".", "?", "!", "-", "—", "–", '"', "“", ":")
_QUOTES: Final = frozenset("\"'“”‘’")


class Place:
    """A stretch of a text that reads as a date: its words, and the kinds of its atoms."""

    __slots__ = ("end", "previous", "shape", "start", "text", "words", "written_before")

    def __init__(self, text: str, span: tuple[int, int], shape: str) -> None:
        """Look at the word before the place too; it is empty where a sentence begins."""
        self.text = text
        self.start, self.end = span
        self.shape = frozenset(shape)
        self.words = text[self.start : self.end].lower()
        words = text[max(0, self.start - _PREVIOUS_REACH) : self.start].split()
        word = words[-1].lstrip(_SIGNS) if words and words[-1][-1] not in _SIGNS else ""
        ends = word.endswith((".", "?", "!")) and word.lower() not in _ABBREVIATED
        self.written_before = "" if ends else word
        self.previous = self.written_before.lower().removesuffix(".")

    @property
    def first(self) -> str:
        """The first word of the place, as it is written."""
        return self.text[self.start : self.end].split()[0]

    @property
    def before(self) -> str:
        """The text before the place, as far as it matters."""
        return self.text[max(0, self.start - _REACH) : self.start]

    @property
    def next(self) -> str:
        """The word right behind the place, as it is written."""
        match = _NEXT.match(self.text, self.end)
        return match[1] if match else ""

    @property
    def quoted(self) -> bool:
        """Whether quotation marks stand around the place alone: the title of a film or a book."""
        return self.text[self.start - 1 : self.start] in _QUOTES and self.text[self.end : self.end + 1] in _QUOTES

    @property
    def in_name(self) -> bool:
        """Whether the word before has a capital that the start of a sentence does not explain."""
        if not self.written_before[:1].isupper():
            return False
        head = self.before.rstrip().removesuffix(self.written_before).rstrip()
        return not head.endswith(_ENDS) if head else self.start > _REACH

    def only(self, names: str) -> bool:
        """Tell whether all atoms are of the kinds `names`."""
        return self.shape <= kinds(names)

    def has(self, names: str) -> bool:
        """Tell whether an atom is of one of the kinds `names`."""
        return not kinds(names).isdisjoint(self.shape)
