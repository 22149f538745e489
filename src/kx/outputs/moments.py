"""Answers of `kx date`: one line for each text, plain or JSON."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, tzinfo
from types import MappingProxyType

from kx.errors import DateError
from kx.indonesian.dates import Moment, parse_date
from kx.outputs.encoding import encode


def _iso(point: date, _zone: tzinfo) -> str:
    return point.isoformat()


def _day(point: date, _zone: tzinfo) -> str:
    return f"{point:%Y-%m-%d}"


def _epoch(point: date, zone: tzinfo) -> str:
    """Write seconds since 1970; a day without a clock counts from its first second in `zone`."""
    instant = point if isinstance(point, datetime) else datetime.combine(point, time(), zone)
    return f"{instant.timestamp():.0f}"


FORMATS: Mapping[str, Callable[[date, tzinfo], str]] = MappingProxyType({"iso": _iso, "date": _day, "epoch": _epoch})
"""How a point in time can be written; the second argument is the zone of days."""


Answer = Moment | DateError
Writer = Callable[[str, Answer], bytes]


def answer(text: str, now: datetime | None, zone: str) -> Answer:
    """Return the moment that `text` names, or the error that says why there is none."""
    try:
        return parse_date(text, now=now, zone=zone)
    except DateError as error:
        return error


def plain(form: str, zone: tzinfo) -> Writer:
    """Return a function that writes `start`, or `start/end` for a span, or an empty line for an error."""
    write = FORMATS[form]

    def line(_text: str, answer: Answer) -> bytes:
        if isinstance(answer, DateError):
            return b"\n"
        start, end = write(answer.start, zone), write(answer.end, zone)
        return f"{start}\n".encode() if start == end else f"{start}/{end}\n".encode()

    return line


def record(text: str, answer: Answer) -> bytes:
    """Write the answer to `text` as one JSON object; all keys are always there."""
    found, error = (None, str(answer)) if isinstance(answer, DateError) else (answer, None)
    value = {
        "text": text,
        "start": found and found.start,
        "end": found and found.end,
        "granularity": found and found.granularity,
        "warnings": found.warnings if found else (),
        "error": error,
    }
    return encode(value) + b"\n"
