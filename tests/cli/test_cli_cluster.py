"""A run on a real cluster: a scheduler and two workers, started as a user starts them."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import sleep
from typing import NamedTuple

import pytest
from conftest import INDEX, Kx

from unmeasured import unmeasured

pytest.importorskip("distributed")

from kx.batch.cluster import Command, Shard, read_shard

COUNT = 1600
"""Pages: four shards, so that both workers have some when one is killed."""


class Cluster(NamedTuple):
    """A scheduler's address, and the processes of its workers."""

    address: str
    workers: "list[subprocess.Popen[bytes]]"


def started(*words: str, cwd: Path) -> "subprocess.Popen[bytes]":
    command = [
        sys.executable,
        "-m",
        "distributed.cli.dask_scheduler" if words[0] == "scheduler" else "distributed.cli.dask_worker",
    ]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [*command, *words[1:]], cwd=cwd, env=unmeasured(), start_new_session=True, **quiet
    )


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    told = tmp_path / "scheduler.json"
    base = tmp_path / "dask"
    base.mkdir()
    scheduler = started("scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(told), cwd=base)
    one = ("worker", "--scheduler-file", str(told), "--nthreads", "1", "--no-dashboard", "--local-directory", str(base))
    workers = [started(*one, cwd=base) for _ in range(2)]
    try:
        for _ in range(600):
            if told.exists() and told.stat().st_size:
                break
            sleep(0.05)
        yield Cluster(json.loads(told.read_text())["address"], workers)
    finally:
        for process in (scheduler, *workers):
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@pytest.fixture
def crowd(tmp_path: Path, page: Callable[[str], bytes]) -> Path:
    folder = tmp_path / "crowd"
    folder.mkdir()
    for number in range(COUNT):
        content = INDEX.encode() if number % 1000 == 7 else page(f"Judul {number}")
        (folder / f"{number:04}.html").write_bytes(content)
    (folder / "loop").symlink_to(".")
    return folder


def test_a_run_that_loses_a_worker_gives_what_a_local_run_gives(
    kx: Kx, crowd: Path, cluster: Cluster, tmp_path: Path
) -> None:
    command = ["json", crowd.name, "--fields", "source,title", "--report", "report"]
    run = subprocess.Popen(
        [sys.executable, "-m", "kx", *command, "--cluster", cluster.address, "-o", "run/part-*.jsonl"],
        cwd=tmp_path,
        stderr=subprocess.PIPE,
    )
    for _ in range(3000):
        if list(tmp_path.glob("run/part-*.jsonl")):
            break
        sleep(0.01)
    os.killpg(cluster.workers[0].pid, signal.SIGKILL)
    _, err = run.communicate(timeout=100)
    assert run.returncode == 1, err.decode()
    manifest = json.loads((tmp_path / "run/manifest.json").read_text())
    assert manifest["parts"] == [f"part-{number:05}.jsonl" for number in range(4)]
    assert manifest["articles"] == COUNT - 2
    assert manifest["failures"] == {"not_an_article": 2, "unreadable": 1}
    assert f"{COUNT - 2:,} articles, 3 failed: 2 not an article, 1 unreadable" in err.decode()
    report = (tmp_path / "report").read_bytes()
    local = kx(*command)
    assert "".join((tmp_path / "run" / name).read_text() for name in manifest["parts"]) == local.out
    assert report == (tmp_path / "report").read_bytes()


def test_a_worker_reads_its_shard_as_kx_does_here(kx: Kx, folder: Path, tmp_path: Path) -> None:
    paths = sorted(map(str, folder.rglob("*html")))
    command = Command(("json", "--fields", "source,title"), str(tmp_path), str(tmp_path / "run/part-*.jsonl"))
    report = read_shard(command, Shard(7, tuple(paths)))
    assert (tmp_path / "run/part-00007.jsonl").read_text() == kx("json", "--fields", "source,title", *paths).out
    assert [json.loads(line)["source"] for line in report] == paths
    with pytest.raises(RuntimeError, match="there is no field"):
        read_shard(replace(command, words=("json", "--fields", "nonsense")), Shard(8, tuple(paths)))


def test_a_run_on_a_cluster_says_what_it_lacks(kx: Kx, tmp_path: Path) -> None:
    for given, error in (
        (["-o", "out.jsonl"], "kx: --cluster: the output is in parts. Name them, as in -o 'run/part-*.jsonl'; "),
        (["-o", "part-*.jsonl"], "kx: no scheduler at tcp://127.0.0.1:9. Start one, as in: dask scheduler.\n"),
    ):
        ran = kx("json", "missing.html", "--cluster", "tcp://127.0.0.1:9", *given)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(error)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "manifest.json").touch()
    assert "manifest.json exists" in kx("json", "a.html", "--cluster", "tcp://127.0.0.1:9", "-o", "p-*").err
