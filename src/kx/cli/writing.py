"""Articles as one stream, into a file or to standard output; a file can be gone on with, whatever stopped its run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from kx.cli.endings import UsageError, complain
from kx.cli.options import Output
from kx.cli.run import Run, State
from kx.outputs.places import refusals
from kx.outputs.streams.destination import STDOUT, Destination, destination
from kx.outputs.streams.form import Form
from kx.outputs.streams.journal import Journal

_BETWEEN_NOTES = 100
"""Inputs; what a killed run has done since its last note is done again."""


def write(run: Run[bytes], form: Form, output: Output, context: typer.Context) -> None:
    """Write the articles of `run` to `output` and sum up; `context` is that of the command."""
    if output.path not in {None, STDOUT}:
        run.spare(str(output.path))
    path = _regular(output)
    if output.resume and path is None and not output.cluster:
        raise UsageError("--resume: there is no file to go on with", "Name it with -o.")
    if output.cluster:
        from kx.cli.cluster import write_parts

        write_parts(run, output, context)
    elif path is None:
        with destination(output.path) as file:
            _stream(run, form, file, None)
    elif output.resume and path.exists() and not Journal(path).last():
        complain(f"{output.path} is whole; there is nothing to go on with")
        return
    else:
        _write_file(run, form, path, output)
    run.finish()


def _regular(output: Output) -> Path | None:
    """Return the file to write, or None for standard output, a device or a pipe."""
    if output.path in {None, STDOUT}:
        return None
    path = Path(str(output.path))
    with refusals(str(path), "Choose another place with -o."):
        return None if path.exists() and not path.is_file() else path.resolve()


def _write_file(run: Run[bytes], form: Form, path: Path, output: Output) -> None:
    journal = Journal(path)
    state = journal.last() if output.resume else None
    if state:
        if state["kind"] != form.kind:
            raise UsageError(
                "--resume: the run that was stopped wrote other fields, or in another form", "Repeat them."
            )
        run.go_on(state)
    with destination(output.path, force=output.force or bool(state), at=state["length"] if state else 0) as file:
        if not state:
            journal.forget()
        with _kept(run, journal):
            _stream(run, form, file, journal)
    journal.forget()


@contextmanager
def _kept(run: Run[bytes], journal: Journal) -> Iterator[None]:
    """Leave behind what can be gone on with, and nothing else."""
    try:
        yield
    except BaseException:
        if journal.last():
            complain(f"{run.tally.inputs:,} pages were read; the same command with --resume goes on from there")
        else:
            journal.abandon()
        raise


def _stream(run: Run[bytes], form: Form, file: Destination, journal: Journal | None) -> None:
    begun = run.begun
    noted = run.tally.inputs
    watched = file.isatty()
    for piece in form.pieces(run.values(), begun=begun):
        file.write(form.safe(piece) if watched else piece)
        begun = True
        if journal and run.tally.inputs - noted >= _BETWEEN_NOTES:
            noted = run.tally.inputs
            journal.note(_state(run, form, file))
    end = form.end(begun=begun)
    file.write(form.safe(end) if watched else end)
    file.flush()


def _state(run: Run[bytes], form: Form, file: Destination) -> State:
    return {**run.state(), "kind": form.kind, "length": file.flush()}
