"""Whatever happens to a worker, every source has its outcome, in order."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import pytest

from kx.batch import Done, Failure, Job, Outcome, outcomes
from kx.batch.crew import WINDOW
from kx.inputs import Source


def sources(*names: str) -> list[Source]:
    return [Source(name) for name in names]


def upper(source: Source) -> Outcome[str]:
    return Done(source.name, source.name.upper())


def numbered(count: int) -> list[str]:
    return [f"s{number}" for number in range(count)]


def told(result: list[Outcome[str]]) -> list[str]:
    """Return values of what was done and kinds of what failed."""
    return [outcome.kind if isinstance(outcome, Failure) else outcome.value for outcome in result]


def unlucky(names: Mapping[str, Callable[[], object]]) -> Callable[[Source], Outcome[str]]:
    """Return a job that does something else first when it meets one of `names`."""

    def job(source: Source) -> Outcome[str]:
        if source.name in names:
            names[source.name]()
        return upper(source)

    return job


def hang() -> None:
    """Never come back from C, nor let any other thread of Python run."""
    ctypes.PyDLL(None).sleep(3600)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def left() -> int:
    """Return how many processes were started and nobody has waited for; wait for them."""
    count = 0
    with suppress(ChildProcessError):
        while os.waitpid(-1, 0):
            count += 1
    return count


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_outcomes_come_in_the_order_of_the_sources(jobs: int) -> None:
    names = numbered(3 * WINDOW)
    slow = {name: (lambda: sleep(0.01)) for name in names[::97]}
    assert told(list(outcomes(sources(*names), unlucky(slow), jobs=jobs))) == [name.upper() for name in names]


def test_nothing_gives_nothing() -> None:
    assert list(outcomes([], upper)) == []


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_page_that_hangs_in_c_costs_itself_alone(jobs: int) -> None:
    names = numbered(40)
    expected = [name.upper() for name in names]
    expected[7] = expected[30] = "timed_out"
    started = monotonic()
    result = list(outcomes(sources(*names), unlucky({"s7": hang, "s30": hang}), jobs=jobs, timeout=0.3))
    assert told(result) == expected
    assert result[7] == Failure("s7", "timed_out", "not read within 0.3 seconds", "Allow more with --timeout.")
    assert monotonic() - started < 10


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_page_that_kills_its_worker_costs_itself_alone(jobs: int) -> None:
    names = numbered(200)
    expected = [name.upper() for name in names]
    expected[0] = expected[120] = expected[199] = "crashed"
    result = list(outcomes(sources(*names), unlucky({"s0": die, "s120": die, "s199": die}), jobs=jobs))
    assert told(result) == expected
    assert result[0] == Failure("s0", "crashed", "its reader died twice (signal 9)", "Please report it, with the page.")


def test_a_worker_that_leaves_without_a_word_is_noticed() -> None:
    (failure,) = outcomes(sources("a"), unlucky({"a": lambda: os._exit(3)}))
    assert isinstance(failure, Failure)
    assert failure.message == "its reader died twice (without a signal)"


def test_a_worker_killed_by_chance_costs_nothing(tmp_path: Path) -> None:
    def once() -> None:
        if not (tmp_path / "done").exists():
            (tmp_path / "done").touch()
            die()

    assert told(list(outcomes(sources("a"), unlucky({"a": once})))) == ["A"]


def test_a_page_that_wants_all_memory_costs_itself_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kx.pipeline.extract", lambda *_, **__: bytearray(2 * 1024**3))
    (tmp_path / "a").write_bytes(b"x")
    (failure,) = outcomes([Source("a", str(tmp_path / "a"))], Job(lambda article: article.title))
    assert isinstance(failure, Failure)
    assert (failure.kind, failure.message) == ("out_of_memory", "needs more memory than a page may")


def test_c_code_that_has_no_memory_to_say_so_is_named_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    def null(*_: object, **__: object) -> None:
        raise SystemError("<function extract> returned NULL without setting an exception")

    monkeypatch.setattr("kx.pipeline.extract", null)
    (failure,) = outcomes([Source("a", data=b"x")], Job(lambda article: article.title))
    assert isinstance(failure, Failure)
    assert failure.kind == "out_of_memory"


def test_sources_are_listed_only_as_far_as_the_window_reaches() -> None:
    listed = 0

    def many() -> Iterator[Source]:
        nonlocal listed
        for name in numbered(10 * WINDOW):
            listed += 1
            yield Source(name)

    run = outcomes(many(), unlucky({"s3": lambda: sleep(0.5)}), jobs=2)
    next(run)
    next(run)
    next(run)
    next(run)
    assert listed <= 2 * WINDOW
    run.close()  # type: ignore[attr-defined]


def test_no_more_is_read_than_there_is_room_for_behind_a_page_that_takes_its_time(tmp_path: Path) -> None:
    def large(source: Source) -> Outcome[bytes]:
        if source.name == "s0":
            sleep(1)
        (tmp_path / source.name).touch()
        return Done(source.name, bytes(4 << 20))

    run = outcomes(sources(*numbered(60)), large, jobs=2)
    next(run)
    assert len(list(tmp_path.iterdir())) < 20
    assert len(list(run)) == 59


@pytest.mark.skipif(sys.platform != "linux", reason="as Linux counts memory")
@pytest.mark.parametrize("jobs", [1, 3])
def test_a_worker_that_holds_on_to_memory_is_replaced_and_costs_nothing(jobs: int) -> None:
    held: list[bytes] = []

    def holding(source: Source) -> Outcome[str]:
        if source.name in {"s90", "s91", "s140"}:
            held.append(os.urandom(100 << 20))
        return Done(source.name, f"{source.name} {len(held)}")

    expected = [f"{name} {int(name in {'s90', 's91', 's140'})}" for name in numbered(200)]
    assert told(list(outcomes(sources(*numbered(200)), holding, jobs=jobs))) == expected


def test_a_run_that_is_given_up_leaves_no_process_behind() -> None:
    left()
    run = outcomes(sources(*numbered(50)), unlucky({"s20": hang}), jobs=2)
    next(run)
    run.close()  # type: ignore[attr-defined]
    assert left() == 0


def test_processes_of_earlier_runs_do_not_pile_up() -> None:
    left()
    for _ in range(3):
        list(outcomes(sources("a", "b"), upper))
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
    assert left() == 1


def test_an_error_is_shown_as_it_is_on_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KX_DEBUG", "1")

    def fails(_: Source) -> Outcome[str]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(outcomes(sources("a"), fails))
