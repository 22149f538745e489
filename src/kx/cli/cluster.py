"""`--cluster`: the command that was given, run in parts on other machines, and accounted for here."""

import os
from collections.abc import Iterator
from typing import Any

import typer

from kx.batch import Outcome, Tally
from kx.cli.endings import UsageError
from kx.cli.options import Output
from kx.cli.run import Run
from kx.errors import OutputError
from kx.inputs import is_url
from kx.outputs.encoding import encode
from kx.outputs.places import refusals

try:
    import fsspec

    from kx.batch.cluster import Command, parts
except ModuleNotFoundError as error:
    raise UsageError(f"--cluster: {error.name} is not installed", "Run: pip install 'kx[cluster]'") from error

_OURS = frozenset({"inputs", "files_from", "report", "quiet", "jobs", "path", "force", "resume", "cluster"})
"""Options that say where pages come from and where records go; a part has its own."""


def write_parts(run: Run[bytes], output: Output, context: typer.Context) -> None:
    """Have the pages of `run` read on the cluster of `output`, and write a manifest of the parts beside them."""
    folder, _, name = (output.path or "").rpartition("/")
    if "*" not in name or output.resume:
        raise UsageError(
            "--cluster: the output is in parts", "Name them, as in -o 'run/part-*.jsonl'; without --resume."
        )
    place = folder if is_url(folder) else os.path.abspath(folder)  # noqa: PTH100 - as the workers know it
    manifest = Manifest(f"{place}/manifest.json", force=output.force)
    command = Command((*_words(context), "--jobs", "1"), os.getcwd(), f"{place}/{name}")  # noqa: PTH109 - as above

    def outcomes() -> Iterator[Outcome[bytes]]:
        for part in parts(str(output.cluster), command, run.inputs):
            manifest.parts += [part.name] if part.name else []
            yield from part.outcomes

    for _ in run.values_of(outcomes()):
        pass
    manifest.write(run.tally)


class Manifest:
    """A list of the parts, in order, and what they hold together; it appears when all of them are there."""

    def __init__(self, url: str, *, force: bool) -> None:
        """Look whether there is one already; raises OutputError."""
        self.parts: list[str] = []
        self._url = url
        self._store, self._path = fsspec.url_to_fs(url)
        if self._store.exists(self._path) and not force:
            raise OutputError(f"{url} exists", "Replace that run with --force, or choose another place with -o.")

    def write(self, tally: Tally) -> None:
        """Write it; raises OutputError."""
        told = {"parts": self.parts, "articles": tally.articles, "failures": tally.failures}
        with refusals(self._url):
            self._store.makedirs(self._path.rpartition("/")[0], exist_ok=True)
            with self._store.open(self._path, "wb") as file:
                file.write(encode(told, pretty=True) + b"\n")


def _words(context: typer.Context) -> Iterator[str]:
    """Yield the command and the options that were given."""
    yield str(context.info_name)
    for option in context.command.params:
        value = context.params.get(str(option.name))
        if option.name not in _OURS and _was_given(context, str(option.name)):
            yield option.opts[0]
            yield from [] if value is True else [str(value)]


def _was_given(context: typer.Context, name: str) -> bool:
    source: Any = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"
