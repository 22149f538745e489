"""Records as JSON: a line each, or one array; written as they come, never collected."""

from collections.abc import Callable, Sequence

from kx.outputs.encoding import encode, safe
from kx.outputs.fields import chosen
from kx.outputs.streams.form import Form


def form(names: Sequence[str] = (), *, pretty: bool = False, array: bool = False) -> Form:
    """Return the form of one JSON value after the other, a line each, or of one array; `names` choose fields."""
    write = writer(pretty=pretty, array=array)
    choose = chosen(names) if names else None
    frame = _ARRAY if array else {}
    return Form(
        kind=f"json {','.join(names)} {pretty=} {array=}",
        render=(lambda article: write(choose(article))) if choose else write,
        safe=safe,
        **frame,
    )


_ARRAY = {"opening": b"[\n", "between": b",\n", "closing": b"\n]\n", "empty": b"[]\n"}


def writer(*, pretty: bool = False, array: bool = False) -> Callable[[object], bytes]:
    """Return what makes the piece of one record."""
    if not array:
        return lambda record: encode(record, pretty=pretty) + b"\n"
    # Two spaces in; a newline in JSON never belongs to a string.
    return lambda record: (b"  " if pretty else b"") + encode(record, pretty=pretty).replace(b"\n", b"\n  ")
