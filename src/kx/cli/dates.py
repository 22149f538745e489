"""`kx date`: texts in, moments out, one line for each."""

import sys
from collections.abc import Iterable, Iterator
from io import BufferedReader
from typing import Annotated, cast

import typer

from kx.cli.endings import SOME_FAILED, UsageError, command, complain
from kx.cli.options import Ref, Zone, read_moment, read_zone, spelled
from kx.errors import DateError

_CHUNK = 64 * 1024

_NAMED = 80
"""Characters of a text that stand in an error message."""

_LONGEST = 4096
"""Bytes kept of a line; far more than any date has, so a file without line ends stays out of memory."""


@command
def date_command(
    texts: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TEXTS]...", help="Dates as articles print them; else lines of standard input.", show_default=False
        ),
    ] = None,
    ref: Ref = None,
    zone: Zone = "Asia/Jakarta",
    form: Annotated[
        str, typer.Option("--format", metavar="iso|date|epoch", help="Times in full, days only, or seconds since 1970.")
    ] = "iso",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line instead.")] = False,
) -> None:
    """Normalise Indonesian dates.

    One line out for each line in: start, or start/end, or nothing where there is no date.

    \b
    kx date "Minggu, 03 November 2019 / 14:02 WIB"
    kx date --ref 2019-11-03 "Jumat (1/11)" "kemarin"
    cut -f2 dates.tsv | kx date --json
    """
    from kx.cli.printing import print_lines
    from kx.outputs import moments

    place = read_zone("--zone", zone)
    if form not in moments.FORMATS:
        raise UsageError(f"--format: {form!r} is not known", f"Choose one of {', '.join(moments.FORMATS)}.")
    write = moments.record if as_json else moments.plain(form, place)
    now = read_moment("--ref", ref, place)
    failed = False

    def written() -> Iterator[bytes]:
        nonlocal failed
        for batch in [spelled(texts)] if texts else _piped_lines():
            answers = [moments.answer(text, now, zone) for text in batch]
            failed = _name_failures(batch, answers) or failed
            yield b"".join(map(write, batch, answers))

    print_lines(written())
    if failed:
        raise typer.Exit(SOME_FAILED)


def _name_failures(texts: Iterable[str], answers: Iterable[object]) -> bool:
    failures = [(text, answer) for text, answer in zip(texts, answers, strict=True) if isinstance(answer, DateError)]
    for text, error in failures:
        complain(f"{text[:_NAMED]!r}: {error}")
    return bool(failures)


def _piped_lines() -> Iterator[list[str]]:
    """Yield the lines of standard input, as many at a time as there are."""
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("no dates", 'Name them, or pipe lines in, as in: kx date "3 November 2019".')
    stream = cast("BufferedReader", sys.stdin.buffer)
    rest = b""
    while chunk := stream.read1(_CHUNK):
        *lines, rest = (rest[:_LONGEST] + chunk).split(b"\n")
        yield [_text(line) for line in lines]
    if rest:
        yield [_text(rest)]


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace").rstrip("\r").lstrip("\ufeff")
