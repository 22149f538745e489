"""`kx mentions`: texts in; the dates, amounts and share codes that they mention out."""

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from kx.cli.endings import UsageError, command
from kx.cli.options import Ref, Zone, read_moment, read_zone, spelled

_LONGEST = 1024 * 1024
"""Bytes of a line; what is longer is read as several, since what is found takes fifty times the memory of the text."""


@command
def mentions_command(
    texts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXTS]...", help="Running text; else lines of standard input.", show_default=False),
    ] = None,
    ref: Ref = None,
    zone: Zone = "Asia/Jakarta",
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a text: text, dates, amounts, tickers.")
    ] = False,
) -> None:
    """Find the dates, amounts and share codes in running text.

    On a terminal the text with its finds marked; in a pipe one find a line: kind, text and value, tabs between.

    \b
    kx mentions --ref 2019-11-03 "Laba BBCA naik 12,5% pada Jumat (1/11) menjadi Rp 20,9 triliun"
    kx mentions --json --ref 2019-11-03 < paragraphs.txt | jq -r '.amounts[] | [.value, .unit] | @tsv'
    """
    from kx.cli.printing import print_lines
    from kx.outputs import mentions

    place = read_zone("--zone", zone)
    now = read_moment("--ref", ref, place)
    found = (mentions.mentions(text, now, zone) for text in (spelled(texts) if texts else _piped_lines()))
    if sys.stdout is not None and sys.stdout.isatty() and not as_json:
        from kx.outputs.screens import mentions as mentions_screen

        mentions_screen.show(found, sys.stdout)
        return
    print_lines(map(mentions.record if as_json else mentions.plain, found))


def _piped_lines() -> Iterator[str]:
    """Yield the lines of standard input."""
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("no text", 'Give it, or pipe lines in, as in: kx mentions "Laba naik 12,5%".')
    rest = b""
    while line := rest + sys.stdin.buffer.readline(_LONGEST):
        rest = b""
        if len(line) >= _LONGEST and not line.endswith(b"\n") and b" " in line:
            line, _, rest = line.rpartition(b" ")
        yield line.decode("utf-8", "replace").rstrip("\r\n").lstrip("\ufeff")
