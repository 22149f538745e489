"""Fuzz kx: every target in its turn, or those that are named, for so many minutes in all.

    python tests/fuzz/run.py                        # a minute
    python tests/fuzz/run.py --minutes 120 html     # two hours for one target
    python tests/fuzz/run.py --seed 1               # the same choices each time, as CI makes them

It needs atheris (`pip install '.[fuzz]'`). What a target finds is left in tests/fuzz/found/, where `test_found.py`
asks for it from then on. Ends with 1 after a finding, with 3 where there is no fuzzer.
"""

import argparse
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = ("html", "dumps", "dates", "mentions", "archives", "writers")
NO_FUZZER = 3


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", choices=[*NAMES, []], metavar="TARGET", help=", ".join(NAMES))
    parser.add_argument("--minutes", type=float, default=1, help="for all targets together")
    parser.add_argument("--corpus", type=Path, help="folder that keeps what reaches new code, from run to run")
    parser.add_argument("--seed", type=int, default=0, help="where the choices begin; 0 is another place each time")
    chosen = parser.parse_args()
    if not find_spec("atheris"):
        print("NOT FUZZED: atheris is not installed (pip install '.[fuzz]')", file=sys.stderr)
        return NO_FUZZER
    names = chosen.targets or NAMES
    seconds = max(1, int(chosen.minutes * 60 / len(names)))
    return max([fuzzed(name, seconds, chosen.seed, chosen.corpus) for name in names])


def fuzzed(name: str, seconds: int, seed: int, corpus: Path | None) -> int:
    """Run one target in a process of its own and print what it did; return 1 if it found something."""
    kept = corpus / name if corpus else ""
    command = [sys.executable, str(FOLDER / "fuzzer.py"), name, str(seconds), str(seed), str(kept)]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, errors="replace", check=False)
    print(f"{name:9} {told(done.stderr)}", flush=True)
    if done.returncode:
        print(done.stderr[-5000:], file=sys.stderr)
    return min(1, abs(done.returncode))


def told(log: str) -> str:
    """Word what libFuzzer said: how often it ran the target, and how much of kx it reached."""
    runs = re.findall(r"number_of_executed_units: *(\d+)", log) or re.findall(r"^#(\d+)", log, re.MULTILINE) or [0]
    reached = re.findall(r"cov: (\d+) ft: (\d+)", log) or [(0, 0)]
    edges, features = reached[-1]
    found = re.findall(r"Test unit written to (\S+)", log)
    return f"{int(runs[-1]):>9,} executions, {edges} edges, {features} features; " + (
        f"FOUND {', '.join(found)}" if found else "nothing found"
    )


if __name__ == "__main__":
    sys.exit(main())
