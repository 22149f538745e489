"""README tells the truth: its commands give what it shows, and every command has its place in it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SESSIONS = [
    (lines[0], lines[1:])
    for block in re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    for lines in (part.splitlines() for part in block.split("$ ")[1:])
]
COMMANDS = ("extract", "json", "csv", "date", "schema")


@pytest.mark.parametrize(("command", "shown"), SESSIONS, ids=[command for command, _ in SESSIONS])
def test_a_session_gives_what_is_shown(command: str, shown: list[str]) -> None:
    kx = f"{Path(sys.executable).parent / 'kx'}"
    done = subprocess.run(
        ["bash", "-c", re.sub(r"^kx\b", kx, command)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == shown


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented_and_has_a_one_liner(command: str) -> None:
    assert f"kx {command}" in README
    done = subprocess.run([sys.executable, "-m", "kx", command, "--help"], capture_output=True, text=True, check=True)
    assert f"kx {command}" in done.stdout.split("Options:")[0].split("\n", 2)[2]


def test_the_first_page_of_readme_is_a_sample() -> None:
    page = (ROOT / "samples/kontan/2019-10-18-kapur-bukit-ranah/page.txt").read_text("utf-8")
    shown = README.split("```")[1].strip("\n").splitlines()
    assert all(line.rstrip("… ") in page for line in shown)
