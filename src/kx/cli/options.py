"""The options that commands share, and how their values are read."""

import os
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Annotated, NamedTuple

import typer

from kx.cli.endings import UsageError
from kx.errors import KxError

_LONGEST_TIMEOUT = 86_400
JAKARTA = timezone(timedelta(hours=7))
"""Western Indonesian time, in which a moment without a zone is meant."""

Inputs = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[INPUTS]...",
        help="Files, folders (searched for .html .htm .xhtml .txt, also .gz), or - for standard input, "
        "which is the default in a pipe.",
        show_default=False,
    ),
]

Url = Annotated[
    str | None,
    typer.Option("--url", metavar="URL", help="Address of the page, where it does not tell; for a single input."),
]

Now = Annotated[
    str | None,
    typer.Option(
        "--now", metavar="TIME", help="When the page was read, for dates like “2 jam lalu”: 2019-11-03T15:00."
    ),
]

Option = typer.Option


def _within_a_day(seconds: float) -> float:
    # What is no number passes any comparison, and processes wait for none of these.
    if not seconds <= _LONGEST_TIMEOUT:
        raise typer.BadParameter("not a number of seconds up to a day; 0 is no limit")
    return seconds


def _hide_sites(wanted: bool) -> None:
    if wanted:
        from kx.sites import hide_sites

        hide_sites()


Timeout = Annotated[
    float,
    Option("--timeout", min=0, metavar="SECONDS", callback=_within_a_day, help="For a page; 0 is no limit."),
]
NoSites = Annotated[
    bool,
    typer.Option("--no-sites", hidden=True, callback=_hide_sites, help="Read by the general rules alone."),
]
"""Its callback does all, for this process and its workers: nobody needs to look at the value."""


class Pages(NamedTuple):
    """Which pages are read, and how."""

    inputs: Inputs = None
    files_from: Annotated[
        str | None,
        Option("--files-from", metavar="LIST", help="Read the names of inputs from LIST, one a line or NUL-separated."),
    ] = None
    html_field: Annotated[
        str, Option("--html-field", metavar="NAME", help="Where JSON Lines and Parquet have a page as HTML.")
    ] = "html"
    text_field: Annotated[str, Option("--text-field", metavar="NAME", help="The same, as a text dump.")] = "text"
    url_field: Annotated[str, Option("--url-field", metavar="NAME", help="The same, its address.")] = "url"
    url: Url = None
    now: Now = None
    jobs: Annotated[
        int | None, Option("--jobs", "-j", min=1, metavar="N", help="Processes to read with; default: the cores.")
    ] = None
    timeout: Timeout = 10
    report: Annotated[
        str | None, Option("--report", metavar="FILE", help="Write what became of each input, a JSON line for each.")
    ] = None
    no_sites: NoSites = False
    quiet: Annotated[bool, Option("--quiet", "-q", help="No progress, no summary; failures are still named.")] = False


class Output(NamedTuple):
    """Where a stream of records goes."""

    path: Annotated[
        str | None,
        Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to FILE, which appears when all is done; compressed if it ends in .gz, .bz2, .xz or .zst.",
        ),
    ] = None
    force: Annotated[bool, Option("--force", help="Replace FILE if it exists.")] = False
    resume: Annotated[bool, Option("--resume", help="Go on where an earlier run to FILE was stopped.")] = False
    cluster: Annotated[
        str | None,
        Option(
            "--cluster",
            metavar="ADDRESS",
            help="Read on the Dask cluster whose scheduler is there, tcp://host:8786; FILE has a * for the number of "
            "a part, and may be the URL of a store.",
        ),
    ] = None


Ref = Annotated[
    str | None,
    typer.Option("--ref", metavar="TIME", help="When the text was written, for “kemarin” or (1/11): 2019-11-03T15:00."),
]

Zone = Annotated[
    str,
    typer.Option("--zone", metavar="ZONE", help="Zone of clocks that name none: WIB, WITA, WIT or an IANA name."),
]

Fields = Annotated[
    str | None,
    typer.Option(
        "--fields",
        metavar="NAMES",
        help="Only these, in this order: title,published,text. Keys of the record, text, image.caption and the like.",
    ),
]

Mentions = Annotated[
    bool,
    typer.Option(
        "--mentions", help="Also the dates, amounts and share codes in the text, as seen from its publication."
    ),
]


def read_moment(option: str, text: str | None, zone: tzinfo = JAKARTA) -> datetime | None:
    """Return the moment that the value of `option` names: ISO 8601, or a date as an article prints it.

    >>> read_moment("--now", "2019-11-03T14:02").isoformat()
    '2019-11-03T14:02:00+07:00'
    """
    if text is None:
        return None
    try:
        moment: date = datetime.fromisoformat(text)
    except ValueError:
        moment = _printed_moment(option, text)
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _printed_moment(option: str, text: str) -> date:
    from kx.indonesian.dates import parse_date

    try:
        return parse_date(text).start
    except KxError as error:
        raise UsageError(
            f"{option}: {text!r} is not a moment ({error.message})", "Write it as in 2019-11-03T14:02+07:00."
        ) from error


def read_zone(option: str, name: str) -> tzinfo:
    """Return the zone that the value of `option` names."""
    from kx.indonesian.dates.reference import zone_of

    try:
        return zone_of(name)
    except KxError as error:
        raise UsageError(f"{option}: {error.message}", error.hint) from error


def read_fields(text: str | None) -> tuple[str, ...] | None:
    """Return the field names of a comma-separated list, each known."""
    from kx.outputs.fields import GETTERS

    if text is None:
        return None
    names = tuple(name.strip() for name in text.split(","))
    for name in names:
        if name not in GETTERS:
            raise UsageError(f"--fields: there is no field {name!r}", f"Known are {', '.join(GETTERS)}.")
    return names


def read_delimiter(text: str) -> str:
    r"""Return the one character that `text` stands for; `\t` and `tab` are a tab.

    >>> read_delimiter("tab"), read_delimiter(";")
    ('\t', ';')
    """
    character = {"\\t": "\t", "tab": "\t"}.get(text, text)
    if len(character) != 1 or character in '"\r\n':
        raise UsageError(
            f"--delimiter: {text!r} is not one character",
            'Choose one that is no quote and no line end, such as ";" or tab.',
        )
    return character


def spelled(texts: Iterable[str]) -> list[str]:
    """Return arguments as the UTF-8 that they are, whatever the locale took them for."""
    return [os.fsencode(text).decode("utf-8", "replace") for text in texts]
