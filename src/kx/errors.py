"""What can go wrong, as one small tree of exceptions.

    KxError
    ├── Unreadable        a source that cannot be read, or is no text at all
    ├── NotAnArticle      a page that was read, but holds no article
    ├── DateError         a text that is no date, or not without a reference
    └── OutputError       a place that cannot be written to

Each carries a message (what is wrong) and a hint (what to do next); the command line prints
both on one line.
"""

from typing import ClassVar


class KxError(Exception):
    """Base of everything that kx raises on purpose."""

    kind: ClassVar[str] = "error"

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep `message`, a clause without a full stop, and `hint`, a sentence in the imperative."""
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message


class Unreadable(KxError):
    """A source that cannot be opened, decompressed or decoded."""

    kind = "unreadable"


class NotAnArticle(KxError):
    """A page without a headline and a text of its own: an index, an error page, a menu."""

    kind = "not_an_article"


class DateError(KxError):
    """A text that names no possible date, or none without a reference."""

    kind = "no_date"


class OutputError(KxError):
    """A file or folder that cannot be written to."""

    kind = "output"
