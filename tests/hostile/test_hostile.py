"""Inputs that nobody means well with: each ends soon, in little memory, as a record or as a line that names it."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from hostile_inputs import ARCHIVES, MORE, PAGES, ZIP_NAMES, story

from invariants import check_page, check_screens
from unmeasured import UNMEASURED, unmeasured

pytestmark = UNMEASURED

SECONDS = 10
PATIENCE = 10 * SECONDS
"""Of a machine that does other things as well."""
MEMORY = 300 << 20
MEMORY_OF_ONE = 220 << 20
RECIPE = "rahasia dapur"

MEASURED = """
import json, os, subprocess, sys
run = subprocess.Popen([sys.executable, "-m", "kx", *sys.argv[2:]])
_, status, used = os.wait4(run.pid, 0)
with open(sys.argv[1], "w") as file:
    json.dump([os.waitstatus_to_exitcode(status), used.ru_maxrss << 10], file)
"""
"""Runs kx from a small process: memory of the one that started it would count as its own."""


class Ran(NamedTuple):
    code: int
    memory: int
    """Bytes that the largest process of the run took."""
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


def run(*args: str | bytes, cwd: Path) -> Ran:
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, "measured", *args],
        cwd=cwd,
        env=unmeasured(),
        capture_output=True,
        timeout=90 * SECONDS,
        check=True,
    )
    code, memory = json.loads((cwd / "measured").read_text())
    return Ran(code, memory, done.stdout.decode(), done.stderr.decode())


READ = {
    "nested a little", "paragraphs", "UTF-16", "UTF-32", "JSON-LD, null everywhere", "formulas", "a long date", "JSON-LD, nested",
    "entity of a file", "orders to a terminal", "many names", "declared as nonsense",
}  # fmt: skip
"""Pages that hold an article in the midst of it all."""

HEAVY = [
    *((name, command) for name in PAGES if name.startswith("as ") for command in ("json", "explain")),
    ("JSON-LD, objects", "json"), ("paragraphs deep down", "explain"), ("dump of tabs", "json"), ("dump of rows of tabs", "json"),
]  # fmt: skip

GOOD = 100
ODD_NAMES = [b"baris\nbaru.html", b"bukan utf8 \xff\xe9.html", b"\x1b[31mmerah.html", b"-o.html", "\u202elmth.html".encode(), b"'; rm x #.html", b"=1+1.html"]  # fmt: skip

INPUTS = {f"{number:03}.html": name for number, name in enumerate(PAGES)} | {name: name for name in ARCHIVES}
"""Names of files to those of the tables."""


def fill(folder: Path) -> None:
    """Put everything hostile into a folder, good pages in between, and things that are no files."""
    for file, name in INPUTS.items():
        (folder / file).write_bytes((PAGES | ARCHIVES)[name]())
    for number in range(GOOD):
        (folder / f"{number:03}-baik.html").write_bytes(story(title=f"Harga garam baik ke-{number}"))
    for odd in ODD_NAMES:
        Path(os.fsdecode(os.fsencode(folder) + b"/" + odd)).write_bytes(story(title="Nama ganjil"))
    (folder / "rahasia.txt").symlink_to(folder.parent / "rahasia.txt")
    (folder / "putar").symlink_to(folder)
    (folder / "diri.html").symlink_to("diri.html")
    (folder / "hilang.html").symlink_to("tidak ada")
    (folder / "alat.html").symlink_to("/dev/zero")
    (folder / "folder.html").mkdir()
    (folder / "kosong.html").write_bytes(b"")
    os.mkfifo(folder / "pipa.html")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds `saved/` and, beside it, a file that no page may show."""
    place = tmp_path_factory.mktemp("place")
    (place / "rahasia.txt").write_text(RECIPE)
    (place / "saved").mkdir()
    fill(place / "saved")
    return place


@pytest.fixture(scope="module")
def ran(place: Path) -> Ran:
    return run("json", "saved", "-j", "2", "--timeout", str(PATIENCE), "--report", "report", cwd=place)


@pytest.fixture(scope="module")
def reported(ran: Ran, place: Path) -> dict[str, list[str | None]]:
    """Return the kinds of failures, None for articles, by the name of the file."""
    assert ran.memory
    kinds: dict[str, list[str | None]] = {}
    for line in map(json.loads, (place / "report").read_text().splitlines()):
        name = line["source"].removeprefix("saved/").partition("#")[0]
        kinds.setdefault(name, []).append(line["error"] and line["error"]["kind"])
    return kinds


@pytest.mark.parametrize("file", [pytest.param(file, id=name) for file, name in INPUTS.items()])
def test_an_input_ends_in_time_with_a_record_or_a_line(file: str, reported: dict[str, list[str | None]]) -> None:
    assert {*reported[file]} <= {None, "unreadable", "not_an_article"}
    if INPUTS[file] in READ:
        assert reported[file] == [None]


def test_all_together_stay_in_little_memory_and_each_has_its_line(
    ran: Ran, reported: dict[str, list[str | None]]
) -> None:
    kinds = [kind for kinds in reported.values() for kind in kinds]
    assert ran.memory < MEMORY
    assert len(ran.records) == kinds.count(None)
    assert len(ran.err.splitlines()) == len(kinds) - kinds.count(None) + 1
    assert ran.code == 1


@pytest.mark.parametrize(("name", "command"), HEAVY)
def test_the_heaviest_stay_in_little_memory_alone(name: str, command: str, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGES[name]())
    ran = run(command, "a.html", "--timeout", "60", cwd=tmp_path)
    assert ran.memory < MEMORY_OF_ONE
    assert ran.code == 0 or ran.err.startswith("kx: a.html: ")


VALUES = {
    "values": b'{"html": [' + b"1," * 15_000_000 + b"1]}\n",
    "lists in lists": b'{"html": [' + (b"[" * 24 + b"]" * 24 + b",") * 900_000 + b"1]}\n",
    "objects in objects": b'{"html": [' + (b'{"a":' * 90 + b"1" + b"}" * 90 + b",") * 80_000 + b"1]}\n",
    "wide letters": f'{{"html": "\U0001f9c2{"a" * 47_000_000}"}}\n'.encode(),
}


@pytest.mark.parametrize("line", VALUES.values(), ids=VALUES)
def test_a_line_of_too_much_is_refused_before_it_is_parsed(line: bytes, tmp_path: Path) -> None:
    (tmp_path / "values.jsonl").write_bytes(line + json.dumps({"html": story().decode()}).encode())
    ran = run("json", "values.jsonl", cwd=tmp_path)
    assert ran.memory < MEMORY_OF_ONE
    assert [record["source"] for record in ran.records] == ["values.jsonl#2"]
    assert ran.err.startswith("kx: values.jsonl#1: larger than 16 MB. ")


@pytest.mark.parametrize("name", ["many.zip", "very many.zip"])
def test_a_list_of_an_archive_is_read_entry_by_entry(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(ARCHIVES[name]())
    ran = run("json", name, cwd=tmp_path)
    assert ran.memory < MEMORY_OF_ONE
    assert [record["title"] for record in ran.records] == ["Harga garam naik"]


def test_names_for_the_same_data_are_refused_one_by_one_or_given_up_together(tmp_path: Path) -> None:
    said = {}
    for name in ("overlap.zip", "small overlap.zip"):
        (tmp_path / name).write_bytes(ARCHIVES[name]())
        said[name] = run("json", name, cwd=tmp_path).err.splitlines()
    assert said["overlap.zip"][999] == (
        "kx: overlap.zip#0999.html: zip data that swells to more than 4 MB. No page is like that; do not unpack it."
    )
    assert said["small overlap.zip"][-2] == (
        "kx: small overlap.zip: zip data that swells to more than 200 times its size. No archive is like that."
    )
    assert len(said["small overlap.zip"]) < 250


def test_no_good_page_is_lost_among_them(ran: Ran) -> None:
    titles = [str(record["title"]) for record in ran.records]
    good = [title for title in titles if title.startswith("Harga garam baik ke-")]
    assert good == [f"Harga garam baik ke-{number}" for number in range(GOOD)]
    assert titles.count("Nama ganjil") == len(ODD_NAMES)


def test_what_stands_beside_is_neither_shown_nor_written_over(ran: Ran, place: Path) -> None:
    assert RECIPE not in ran.out + ran.err
    assert sorted(os.listdir(place)) == ["measured", "rahasia.txt", "report", "saved"]  # noqa: PTH208 - names only
    assert not any(Path(path).exists() for path in (place.parent / "luar.html", "/tmp/luar.html"))  # noqa: S108 - as named in the archives


def test_what_the_parser_takes_minutes_for_is_ended_and_named(tmp_path: Path) -> None:
    # Ends of tags in values, so close together that nobody looks for a long tag.
    attributes = " ".join(f"a{n}='>'" for n in range(200_000))
    (tmp_path / "a.html").write_bytes(story(body=f"<p {attributes}>{MORE}</p>"))
    for command in ("json", "explain"):
        ran = run(command, "a.html", "--timeout", "1", cwd=tmp_path)
        assert (ran.code, ran.err) == (1, "kx: a.html: not read within 1 seconds. Allow more with --timeout.\n")


SHORT = 200_000


@pytest.mark.parametrize("name", PAGES)
def test_nothing_of_a_page_commands_a_terminal_in_any_command(name: str) -> None:
    page = PAGES[name]()
    if len(page) <= SHORT:
        check_page(page)
        check_screens(page)


# No network, no program, no file but the output.


@contextmanager
def listening() -> Iterator[socket.socket]:
    """Give a server that waits for somebody to call."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        yield server


CALLS = (
    "<!DOCTYPE html SYSTEM '{at}/a.dtd' [<!ENTITY a SYSTEM '{at}/a'><!ENTITY % b SYSTEM '{at}/b'> %b;]><html><head><base href='{at}/'>"
    "<?xml-stylesheet href='{at}/a.xsl'?><link rel=stylesheet href='{at}/a.css'><script src='{at}/a.js'></script><meta http-equiv=refresh content='0;url={at}/'>"
    '<link rel=canonical href=\'{at}/news/a\'><script type=\'application/ld+json\'>{{"@context":"{at}/ld","@type":"NewsArticle","@id":"{at}/id"}}</script></head>'
    "<body><iframe src='{at}/f'></iframe><img src='{at}/i'><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='{at}/x'/>&a;"
)

WATCHED = """
import os, sys
from kx.__main__ import main
allowed = os.path.realpath(sys.argv.pop(1))
runs = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "ctypes.dlopen")
writes = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.utime")
def is_outside(event, args):
    if event == "open" and not (set("wxa+") & set(args[1] or "") or args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
        return False
    return isinstance(args[0], (str, bytes)) and os.path.dirname(os.path.realpath(os.fsdecode(args[0]))) != allowed
def watch(event, args):
    if event.startswith(runs) or event.startswith(("open", *writes)) and is_outside(event, args):
        os.write(2, f"REFUSED {event} {args}".encode())
        os._exit(99)
sys.dont_write_bytecode = True
sys.addaudithook(watch)
main()
"""
"""Runs kx, and ends it at the first call that opens a socket, starts a program or writes outside of one folder."""


def test_a_page_calls_nobody_runs_nothing_and_writes_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved/slip.zip").write_bytes(ARCHIVES["slip.zip"]())
    (tmp_path / "saved/slip.tar").write_bytes(ARCHIVES["slip.tar"]())
    with listening() as server:
        calls = CALLS.format(at=f"http://127.0.0.1:{server.getsockname()[1]}").encode()
        for name in ("calls", "entity of a file", "large addresses", "formulas"):
            (tmp_path / f"saved/{name}.html").write_bytes(calls + PAGES[name]())
        command = [sys.executable, "-c", WATCHED, "out", "json", "saved", "-o", "out/a.jsonl"]
        done = subprocess.run(
            command, cwd=tmp_path, env=unmeasured(), capture_output=True, text=True, timeout=60, check=False
        )
        with pytest.raises(BlockingIOError):
            server.accept()
    assert "REFUSED" not in done.stderr, done.stderr
    assert len((tmp_path / "out/a.jsonl").read_text().splitlines()) == 4 + 2 * len(ZIP_NAMES)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "saved"]


DOES = ["socket.socket()", "os.system('true')", "open('a', 'w')", "os.open('a', os.O_CREAT)", "os.mkdir('a')"]  # fmt: skip


@pytest.mark.parametrize("does", DOES)
def test_the_watch_refuses(does: str, tmp_path: Path) -> None:
    code = WATCHED.replace("main()\n", f"{does}\n").replace("from kx.__main__ import main", "import socket")
    done = subprocess.run([sys.executable, "-c", code, "out"], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 99
