"""What a terminal gets: Rich's own colours, and nothing that a page could command it with."""

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Page = Callable[..., bytes]

HOSTILE = (
    "Tungku \x1b[31mmerah\x1b]0;judul\x07 \x9b31m \u202eterbalik\u2066 [bold]tebal[/bold] [/nope] :smile: "
    "\u009d8;;http://contoh.id\u009c akhir"
)

COLOURS = re.compile(r"\x1b\[[0-9;]*m")
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def on_terminal(*args: str, cwd: Path, stdin: int | None = None) -> tuple[int, str]:
    """Run `kx ARGS` with a terminal for all three streams and return what it shows."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    with subprocess.Popen(
        [sys.executable, "-m", "kx", *args],
        cwd=cwd,
        env=environment,
        stdin=stdin or theirs,
        stdout=theirs,
        stderr=theirs,
    ) as run:
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 65536):
                shown += chunk
        except OSError:  # Linux says so at the end of a terminal
            pass
    os.close(ours)
    return run.returncode, shown.decode()


@pytest.fixture
def hostile(tmp_path: Path, page: Page) -> Path:
    path = tmp_path / "hostile.html"
    path.write_bytes(page(HOSTILE).replace(b"Pesanan pisau", HOSTILE.encode()))
    return path


@pytest.mark.parametrize("command", ["extract", "json", "json --pretty", "csv"])
def test_nothing_of_a_page_commands_the_terminal(hostile: Path, command: str) -> None:
    code, shown = on_terminal(*command.split(), hostile.name, cwd=hostile.parent)
    assert code == 0
    assert "akhir" in shown
    assert not FORBIDDEN.search(COLOURS.sub("", shown).replace("\r\n", "\n"))
    assert "\x1b[31m" not in shown
    assert "[/nope]" in shown
    assert ":smile:" in shown


def test_extract_shows_a_page(tmp_path: Path, page: Page) -> None:
    (tmp_path / "a.html").write_bytes(page("Satu"))
    (tmp_path / "b.html").write_bytes(
        page("Dua").replace(b"track-bacajuga-inside", b"x").replace(b"Baca Juga:", b"Arang")
    )
    code, shown = on_terminal("extract", "a.html", "b.html", cwd=tmp_path)
    plain = COLOURS.sub("", shown)
    assert code == 0
    assert plain != shown
    for part in ("Satu", "Dua", "Reporter: Sekar Wulan", "2024-03-04 09:15 WIB", "• Harga arang turun"):
        assert part in plain
    assert max(map(len, plain.split("\r\n"))) <= 88


def test_extract_into_a_file_is_markdown_also_at_a_terminal(tmp_path: Path, page: Page) -> None:
    (tmp_path / "a.html").write_bytes(page("Satu"))
    assert on_terminal("extract", "a.html", "-o", "a.md", cwd=tmp_path) == (0, "")
    assert (tmp_path / "a.md").read_text(encoding="utf-8").startswith("# Satu\n")


def test_errors_do_not_command_the_terminal_either(tmp_path: Path) -> None:
    _, shown = on_terminal("json", "esc\x1b[31m\u202e.html", cwd=tmp_path)
    assert shown.startswith("kx: esc[31m.html: no such file")


@pytest.mark.parametrize("command", ["extract", "json", "csv", "date", "mentions"])
def test_nothing_to_read_at_a_terminal_is_wrong_usage(tmp_path: Path, command: str) -> None:
    code, shown = on_terminal(command, cwd=tmp_path)
    assert code == 2
    assert shown.startswith("kx: no ")
    assert "pipe" in shown


def test_dates_at_a_terminal(tmp_path: Path) -> None:
    code, shown = on_terminal("date", "--json", "3 November 2019", "\x9b31m", cwd=tmp_path)
    assert code == 1
    assert '"start":"2019-11-03"' in shown
    assert "\x9b" not in shown


def test_mentions_at_a_terminal(tmp_path: Path) -> None:
    text = "Laba BBCA naik 12,5% \u202e[bold]pada\x9b31m Jumat (1/11)"
    code, shown = on_terminal("mentions", "--ref", "2019-11-03", text, cwd=tmp_path)
    plain = COLOURS.sub("", shown)
    assert code == 0
    assert plain != shown
    assert "2019-11-01" in plain
    assert "[bold]" in plain
    assert "\t" not in plain
    assert not FORBIDDEN.search(plain.replace("\r\n", "\n"))


def test_no_value_is_cut_at_a_terminal(tmp_path: Path) -> None:
    text = "Rapat digelar Senin (4/11) pukul 22.00-02.00 WIB"
    code, shown = on_terminal("mentions", "--ref", "2019-11-03", text, cwd=tmp_path)
    assert code == 0
    assert "…" not in shown
    assert "02:00:00+07:00" in COLOURS.sub("", shown).replace(" ", "").replace("\r\n", "")


def test_mentions_as_json_at_a_terminal(tmp_path: Path) -> None:
    code, shown = on_terminal("mentions", "--json", "a\u202eb 12%", cwd=tmp_path)
    assert code == 0
    assert "\\u202e" in shown
