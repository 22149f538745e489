"""What the machine does to a run: each time an exit status and one clear line, and nothing lost or left behind."""

import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Kx, Ran
from test_cli_batch import COUNT, EXPECTED, children, crowd, noted, running, titles, wait_for

import kx as package
from unmeasured import unmeasured

__all__ = ["crowd"]

Page = Callable[..., bytes]

COMMAND = f"{sys.executable} -m kx"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="as Linux has it")


@pytest.fixture
def shell(tmp_path: Path, page: Page) -> Callable[[str], Ran]:
    """Run a line of the shell in a folder with `page.html` and `many/`, `kx` being the program."""
    (tmp_path / "page.html").write_bytes(page())
    (tmp_path / "many").mkdir()
    for number in range(60):
        (tmp_path / f"many/{number}.html").write_bytes(page(f"Judul {number}"))

    def run(line: str) -> Ran:
        full = f'kx() {{ {COMMAND} "$@"; }}; {line}'
        done = subprocess.run(
            ["bash", "-c", full], cwd=tmp_path, env=unmeasured(), capture_output=True, timeout=120, check=False
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


# Places to write to


STORES = ["json many -o out", "csv many -o out", "extract many -o out", "sqlite many out", "parquet many out", "markdown many out"]  # fmt: skip


@pytest.mark.parametrize("command", [*STORES, "json many > out", "csv many --report out > /dev/null"])
def test_a_full_disk_is_named(shell: Callable[[str], Ran], command: str, tmp_path: Path) -> None:
    ran = shell(f"ulimit -f {'0' if 'markdown' in command else '1'}; kx {command}")
    assert ran.code == 2
    assert ran.err.splitlines()[-1].startswith("kx: cannot write to ")
    assert ran.err.count("\n") == 1
    place = "standard output" if ">" in command and "report" not in command else "out"
    assert f"cannot write to {place}" in ran.err
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


@LINUX
@pytest.mark.parametrize("command", ["json page.html -o {}", "csv page.html -o {}", "sqlite page.html {}", "parquet page.html {}", "markdown page.html {}", "json page.html --report {}"])  # fmt: skip
def test_a_place_that_is_read_only_is_named(shell: Callable[[str], Ran], command: str) -> None:
    ran = shell(f"kx {command.format('/sys/kx')}")
    assert ran.code == 2
    assert ran.err.startswith("kx: cannot write to /sys/kx")
    assert ran.err.count("\n") == 1


def test_an_output_that_is_removed_in_the_middle_of_a_run_is_named(crowd: Path, tmp_path: Path) -> None:
    (tmp_path / "place").mkdir()
    with running("json", crowd.name, "-o", "place/out", cwd=tmp_path) as run:
        wait_for(lambda: noted(tmp_path / "place/.out.journal"))
        shutil.rmtree(tmp_path / "place")
        _, err = run.communicate(timeout=60)
    assert run.returncode == 2
    assert err.decode().splitlines()[-1].startswith("kx: cannot write to ")
    assert "Traceback" not in err.decode()


@pytest.mark.parametrize("command", [
    "json page.html", "extract page.html", "csv page.html", "explain page.html", "explain page.html --json", "date 2019",
    "mentions 12%", "sites", "schema", "--help", "--version", "json --help",
])  # fmt: skip
@pytest.mark.parametrize("place", ["/dev/full", "&-"])
def test_no_command_ends_in_a_traceback_where_nothing_can_be_written(shell: Callable[[str], Ran], command: str, place: str) -> None:  # fmt: skip
    ran = shell(f"kx {command} >{place}")
    assert ran.code == 2 or (place == "&-" and command.endswith(("help", "version")) and not ran.err)
    assert ran.err.startswith("kx: ") or not ran.code
    assert ran.err.count("\n") == (1 if ran.code else 0)


@pytest.mark.parametrize("command", ["sites", "schema", "explain page.html", "date 2019", "mentions 12%"])
def test_a_closed_pipe_is_quiet(shell: Callable[[str], Ran], command: str) -> None:
    ran = shell(f"(kx {command}; echo $? >status) | true; cat status")
    assert (ran.out, ran.err) == ("0\n", "")


@pytest.mark.parametrize(("streams", "code", "err"), [
    ("<&-", 1, "kx: -: standard input is closed. Name a file, or pipe a page in.\n"),
    ("<&- >&- 2>&-", 2, ""),
    ("2>&-", 0, ""),
])  # fmt: skip
def test_closed_streams(shell: Callable[[str], Ran], streams: str, code: int, err: str) -> None:
    ran = shell(f"kx json {'' if streams == '<&-' else 'page.html'} {streams}")
    assert (ran.code, ran.err) == (code, err)


# Signals and memory


def test_a_run_that_is_asked_to_end_leaves_no_process_behind_and_goes_on(kx: Kx, crowd: Path, tmp_path: Path) -> None:
    with running("json", crowd.name, "-j", "2", "-o", "out", cwd=tmp_path) as run:
        wait_for(lambda: noted(tmp_path / ".out.journal"))
        workers = children(run)
        run.send_signal(signal.SIGTERM)
        _, err = run.communicate(timeout=60)
    assert run.returncode == -signal.SIGTERM
    assert "Traceback" not in err.decode()
    wait_for(lambda: not any(map(_lives, workers)))
    assert kx("json", crowd.name, "-o", "out", "--resume").code == 1
    assert titles((tmp_path / "out").read_bytes()) == EXPECTED


def _lives(process: int) -> bool:
    state = Path(f"/proc/{process}/stat")
    return state.exists() and ") Z " not in state.read_text()


@LINUX
def test_a_page_that_needs_more_memory_than_there_is_costs_itself_alone(tmp_path: Path, page: Page) -> None:
    (tmp_path / "a.html").write_bytes(page("Satu"))
    (tmp_path / "b.html").write_bytes(page("Besar").replace(b"Pesanan", b"</p><p>".join([b"garam " * 25] * 90_000)))
    (tmp_path / "c.html").write_bytes(page("Tiga"))
    little = (120 << 20, resource.RLIM_INFINITY)
    done = subprocess.run(
        [sys.executable, "-m", "kx", "json", "."], cwd=tmp_path, env=unmeasured(), capture_output=True, timeout=60,
        check=False, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, little),
    )  # fmt: skip
    assert titles(done.stdout) == ["Satu", "Tiga"]
    assert done.returncode == 1
    assert done.stderr.startswith(b"kx: ./b.html: needs more memory than a page may")


# Surroundings

ODD = {
    "no locale": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii", "PYTHONCOERCECLOCALE": "0"},
    "another locale": {"LC_ALL": "tr_TR.ISO-8859-9"},
    "far away": {"TZ": "Pacific/Kiritimati"},
    "far away, to the west": {"TZ": "Etc/GMT+12"},
    "nowhere": {"TZ": "Nowhere/Nothing"},
    "no home": {"HOME": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent", "TMPDIR": "/nonexistent"},
    "a dumb terminal": {"TERM": "dumb", "NO_COLOR": "1", "COLUMNS": "0"},
    "a narrow terminal": {"TERM": "", "COLUMNS": "x"},
}  # fmt: skip


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
@pytest.mark.parametrize("command", ["json", "extract"])
def test_the_same_bytes_come_out_wherever_it_runs(odd: dict[str, str], command: str, kx: Kx, page: Page) -> None:
    text = page("Harga “garam” naik – 12%").replace(b"04 Maret 2024 / 09:15 WIB", b"4 Maret 2024 9:15")
    assert kx(command, stdin=text, **odd) == kx(command, stdin=text)


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_so_do_errors_dates_and_mentions(odd: dict[str, str], kx: Kx) -> None:
    for command in (["json", "tidak–ada.html"], ["date", "2 jam lalu", "–"], ["mentions", "Laba “naik” 12,5% – é"]):
        assert kx(*command, **odd) == kx(*command)
    assert kx("json", "tidak–ada.html", **odd).err == "kx: tidak–ada.html: no such file or directory. Check the name.\n"


def test_nothing_at_all_is_set(shell: Callable[[str], Ran]) -> None:
    ran = shell(f"env -i {COMMAND} json page.html < /dev/null")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == shell("kx json page.html").out


def test_there_is_no_terminal_to_ask(shell: Callable[[str], Ran]) -> None:
    ran = shell(f"setsid -w {COMMAND} json page.html < /dev/null")
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize(("command", "code", "err"), [
    ("json ../page.html", 0, ""),
    ("json .", 1, "kx: .: no pages in this folder. Pages end in .html, .htm, .xhtml or .txt, also compressed.\n"),
    *((f"{command.replace('many', '../page.html')}", 2, "kx: cannot write to ") for command in STORES),
])  # fmt: skip
def test_the_folder_it_runs_in_is_gone(shell: Callable[[str], Ran], command: str, code: int, err: str) -> None:  # fmt: skip
    at = command.replace("../page.html", "$page")
    ran = shell(f"page=$PWD/page.html; mkdir gone; cd gone; rmdir ../gone; kx {at}")
    assert ran.code == code
    assert ran.err.startswith(err)
    assert ran.err.count("\n") == bool(err)


@pytest.fixture
def read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder with a copy of the package that nobody may write to; what is measured is the package itself."""
    for name in os.environ.keys() - unmeasured().keys():
        monkeypatch.delenv(name)
    install = tmp_path / "install"
    shutil.copytree(Path(package.__file__).parent, install / "kx", ignore=shutil.ignore_patterns("__pycache__"))
    folders = [install, *(path for path in install.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    yield install
    for folder in folders:
        folder.chmod(0o755)


def test_it_is_installed_where_nobody_may_write(read_only: Path, kx: Kx, page: Page) -> None:
    before = sorted(read_only.rglob("*"))
    ran = kx("json", stdin=page(), PYTHONPATH=str(read_only), PYTHONDONTWRITEBYTECODE="1")
    assert ran == kx("json", stdin=page())
    assert sorted(read_only.rglob("*")) == before


# Inputs without an end


@pytest.mark.parametrize("source", ["yes garam", "cat /dev/zero", "yes | tr -d '\\n'"])
def test_an_input_without_an_end_is_given_up(shell: Callable[[str], Ran], source: str) -> None:
    for command in ("json", "extract", "explain"):
        ran = shell(f"{source} 2> /dev/null | kx {command}")
        assert ran.code == 1
        assert ran.err == "kx: -: larger than 16 MB. No article is that long; name its pages one by one.\n"


def test_a_line_of_a_hundred_megabytes_costs_itself_alone(shell: Callable[[str], Ran]) -> None:
    line = '(printf \'{"html": "\'; head -c 100000000 /dev/zero | tr \'\\0\' a; printf \'"}\\n{"text": "a"}\\n\')'
    ran = shell(f"{line} | kx json")
    assert ran.err.splitlines()[0].startswith("kx: -#1: larger than 16 MB. ")
    assert ran.err.splitlines()[1].startswith("kx: -#2: no article found: ")


def test_there_are_enough_pages_to_disturb_a_run(crowd: Path) -> None:
    assert len(os.listdir(crowd)) == COUNT  # noqa: PTH208 - names only
