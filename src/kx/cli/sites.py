"""`kx sites`: the sites that have a file, and what each file knows."""

import sys
from typing import Annotated

import typer

from kx.cli.endings import command


@command
def sites_command(
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a site: domains, zone, language, knows.")
    ] = False,
) -> None:
    """List the sites that kx knows.

    A table on a terminal; in a pipe one site a line: domains, zone, language, and what is known of its pages,
    tabs between.

    \b
    kx sites | cut -f1
    kx sites --json | jq -r 'select(.knows | index("byline")) | .domains[0]'
    """
    from kx.cli.printing import print_lines
    from kx.outputs import known_sites
    from kx.outputs.encoding import encode
    from kx.sites import sites

    known = map(known_sites.known_site, sites())
    if sys.stdout is not None and sys.stdout.isatty() and not as_json:
        from kx.outputs.screens import known_sites as known_sites_screen

        known_sites_screen.show(known, sys.stdout)
        return
    print_lines(encode(site) + b"\n" if as_json else known_sites.plain(site) for site in known)
