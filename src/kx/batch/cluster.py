"""A run in shards on the machines of a Dask cluster, which looks after retries and lost workers.

A shard is read by kx itself, as a command of its own, so that it comes out as it would here. Inputs and outputs must
mean the same on every machine: folders that all of them mount, or the URLs of a store.
"""

import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

import fsspec
import orjson
from distributed import Client

from kx.batch.job import Done, Failure, Outcome
from kx.errors import KxError, Unreadable
from kx.inputs import Source, is_page_name, listed, printable_name

_PAGES = 500
"""Pages of a shard: seconds of work, beside which a start of kx is little."""

_RETRIES = 3

_PATIENCE = 10
"""Seconds to wait for a scheduler."""


class ClusterError(KxError):
    """A cluster that cannot be reached."""

    kind = "cluster"


@dataclass(frozen=True, slots=True)
class Shard:
    """Files that are read together, in order: many pages, or one archive; or one input that cannot be read at all."""

    number: int
    paths: tuple[str, ...]
    trouble: Failure | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """How shards are read: the words of kx's command, the folder it runs in, and where the records of a shard go.

    `target` is a path or URL with a `*` for the number of the shard.
    """

    words: tuple[str, ...]
    folder: str
    target: str

    def part(self, shard: Shard) -> str:
        """Return where the records of `shard` go."""
        return self.target.replace("*", f"{shard.number:05}")


@dataclass(frozen=True, slots=True)
class Part:
    """Where the records of a shard are, None where there are none, and what became of its inputs."""

    name: str | None
    outcomes: tuple[Outcome[bytes], ...]


def parts(address: str, command: Command, inputs: Iterable[str]) -> Iterator[Part]:
    """Have `inputs` read on the cluster whose scheduler is at `address`, and yield their parts in order.

    Raises ClusterError.
    """
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        client: Any = Client(address, timeout=_PATIENCE)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise ClusterError(f"no scheduler at {address}", "Start one, as in: dask scheduler.") from error
    with client:
        # Far enough ahead that no worker waits, and no further: there may be millions of inputs.
        ahead = 2 + 2 * sum(client.nthreads().values())
        shards = shards_of(inputs)
        waiting = deque((shard, _submitted(client, command, shard)) for shard in islice(shards, ahead))
        while waiting:
            shard, future = waiting.popleft()
            yield _part(command, shard, future)
            waiting.extend((shard, _submitted(client, command, shard)) for shard in islice(shards, 1))


def shards_of(inputs: Iterable[str]) -> Iterator[Shard]:
    """Split what `inputs` are into shards; archives are not looked into."""
    number = 0
    pages: list[str] = []
    for source in chain.from_iterable(map(listed, inputs)):
        alone = source.path is None or not is_page_name(source.path)
        if pages and (alone or len(pages) == _PAGES):
            yield Shard(number, tuple(pages))
            number += 1
            pages = []
        if source.path is None:
            yield Shard(number, (), _trouble(source))
        elif alone:
            yield Shard(number, (source.path,))
            number += 1
        else:
            pages.append(source.path)
    if pages:
        yield Shard(number, tuple(pages))


def read_shard(command: Command, shard: Shard) -> list[bytes]:
    """Read `shard` where this is called, put its records where they belong, and return its report, line by line."""
    with tempfile.TemporaryDirectory() as scratch:
        names, report = Path(scratch, "names"), Path(scratch, "report")
        records = Path(scratch, command.part(shard).rpartition("/")[2])
        names.write_bytes(b"".join(os.fsencode(path) + b"\0" for path in shard.paths))
        places = ["--files-from", str(names), "-o", str(records), "--report", str(report), "--quiet"]
        words = [sys.executable, "-m", "kx", *command.words, *places]
        done = subprocess.run(words, cwd=command.folder, capture_output=True, check=False)  # noqa: S603 - kx itself
        if done.returncode not in {0, 1}:
            raise RuntimeError(done.stderr.decode("utf-8", "replace"))
        _put(records, command.part(shard))
        return report.read_bytes().splitlines()


def _submitted(client: Any, command: Command, shard: Shard) -> Any:  # noqa: ANN401 - the library has no types
    if shard.trouble:
        return None
    return client.submit(read_shard, command, shard, retries=_RETRIES, pure=False)


def _part(command: Command, shard: Shard, future: Any) -> Part:  # noqa: ANN401 - as above
    if future is None:
        return Part(None, tuple(filter(None, (shard.trouble,))))
    try:
        report: list[bytes] = future.result()
    except Exception as error:  # noqa: BLE001 - whatever the cluster could not mend
        message = f"the cluster gave its shard up ({' '.join(str(error).split())[:200]})"
        hint = "See what its workers say."
        return Part(None, tuple(Failure(printable_name(path), "crashed", message, hint) for path in shard.paths))
    return Part(command.part(shard).rpartition("/")[2], tuple(map(_outcome, report)))


def _outcome(line: bytes) -> Outcome[bytes]:
    entry = orjson.loads(line)
    return Failure(entry["source"], **entry["error"]) if entry["error"] else Done(entry["source"], b"")


def _trouble(source: Source) -> Failure:
    trouble = source.trouble or Unreadable("nothing to read")
    return Failure(source.name, trouble.kind, trouble.message, trouble.hint)


def _put(file: Path, target: str) -> None:
    """Copy `file` to a path or URL, where it appears when it is whole."""
    store, path = fsspec.url_to_fs(target)
    store.makedirs(path.rpartition("/")[0], exist_ok=True)
    with store.transaction, store.open(path, "wb") as out, file.open("rb") as records:
        shutil.copyfileobj(records, out)
