"""Reading up to a limit, and what goes wrong with it told with a hint."""

from typing import BinaryIO

from kx.errors import Unreadable

MAX_PAGE_BYTES = 16 * 1024 * 1024
_USUAL_BYTES = 512 * 1024
"""What is asked for first: to be given room for the largest page takes longer than to read a usual one."""

_HINTS: dict[type[Exception], str] = {
    FileNotFoundError: "Check the name.",
    PermissionError: "Check who may read it.",
}


def read_capped(file: BinaryIO) -> bytes:
    """Return the rest of `file`, at most MAX_PAGE_BYTES; raises Unreadable."""
    data = file.read(_USUAL_BYTES)
    if len(data) == _USUAL_BYTES:
        data += file.read(MAX_PAGE_BYTES + 1 - _USUAL_BYTES)
    if len(data) > MAX_PAGE_BYTES:
        raise too_large()
    return data


def too_large() -> Unreadable:
    """Return the error for what is longer than any page."""
    return Unreadable(
        f"larger than {MAX_PAGE_BYTES // 1024**2} MB", "No article is that long; name its pages one by one."
    )


def explained(error: Exception) -> Unreadable:
    """Return an error of opening or reading as one with a hint; what has no reason of its own is damage."""
    if isinstance(error, Unreadable):
        return error
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return Unreadable(reason[0].lower() + reason[1:], _HINTS.get(type(error), "Check that it can be read."))
