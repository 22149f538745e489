"""`kx explain`: where each value of a record came from, and what became of the lines of its page."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from kx.cli.endings import SOME_FAILED, UsageError, command, complain
from kx.cli.options import NoSites, Now, Timeout, Url, read_moment

if TYPE_CHECKING:
    from kx.explanation import Explanation
    from kx.inputs import Source

Page = Annotated[
    str | None,
    typer.Argument(
        metavar="INPUT", help="One page, or - for standard input, the default in a pipe.", show_default=False
    ),
]


@command
def explain_command(
    page: Page = None,
    url: Url = None,
    now: Now = None,
    timeout: Timeout = 10,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    _no_sites: NoSites = False,
) -> None:
    """Explain the record of one page.

    For each field: its value, where that came from, and the candidates that it beat. Then each visible line
    of the page that is in no field, and why. In a pipe one of these a line: kind, field or number, text,
    origin or reason, tabs between.

    \b
    kx explain page.html
    kx explain page.html | grep ^dropped
    kx explain page.html --json | jq .fields.title
    """
    from kx.batch import Failure, Job, outcomes
    from kx.errors import KxError
    from kx.explanation import Explanation, explain

    job: Job[Explanation] = Job(lambda explanation: explanation, url, read_moment("--now", now), explain)
    (outcome,) = outcomes([_only_source(page)], job, timeout=timeout)
    if isinstance(outcome, Failure):
        complain(f"{outcome.source}: {KxError(outcome.message, outcome.hint)}")
        raise typer.Exit(SOME_FAILED)
    _print(outcome.value, as_json=as_json)


def _only_source(page: str | None) -> "Source":
    """Return the one page that is meant."""
    from itertools import islice

    from kx.inputs import STDIN, sources

    if page is None and sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("no input", "Name a page, or pipe one in, as in: kx explain < page.html.")
    first, *others = islice(sources([page or STDIN]), 2)
    if others:
        raise UsageError(f"{page}: more than one page", "Name one of them.")
    return first


def _print(explanation: "Explanation", *, as_json: bool) -> None:
    from kx.cli.printing import print_lines
    from kx.outputs import explained
    from kx.outputs.encoding import encode

    if sys.stdout is not None and sys.stdout.isatty() and not as_json:
        from kx.outputs.screens import explained as explained_screen

        explained_screen.show(explanation, sys.stdout)
        return
    print_lines([encode(explanation) + b"\n"] if as_json else explained.plain(explanation))
