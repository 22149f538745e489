"""Fuzz one target with atheris: TARGET SECONDS SEED [CORPUS]; `run.py` starts it."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from tempfile import TemporaryDirectory
from time import process_time

import atheris

FOLDER = Path(__file__).parent
WITHOUT = {"kx.__main__", "kx.batch.cluster", "kx.inputs.remote"}
sys.path.insert(0, str(FOLDER.parent))

with atheris.instrument_imports(include=["kx"]):
    import kx

    # Most are imported only where they are used, and would go without instruments.
    for module in walk_packages(kx.__path__, "kx."):
        if module.name not in WITHOUT:
            import_module(module.name)
    from targets import TARGETS

SLOWEST = 10
"""Seconds of computing that an input may take; with the instruments in it a page takes ten times as long as without."""
PATIENCE = 100
"""Seconds on the clock, which goes on while the machine does other things as well."""
MOST_MEMORY = 1000
"""Megabytes; kx takes 100, the fuzzer the rest."""


def main(name: str, seconds: str, seed: str, corpus: str = "") -> None:
    target = TARGETS[name]
    with TemporaryDirectory() as scratch:
        kept = Path(corpus or f"{scratch}/corpus")
        kept.mkdir(parents=True, exist_ok=True)
        seeds = Path(scratch, "seeds")
        seeds.mkdir()
        for number, data in enumerate(target.seeds()):
            (seeds / f"{number:04}").write_bytes(data[: target.longest])
        words = Path(scratch, "words")
        words.write_text("".join(map(entry, target.words)), "ascii")
        found = FOLDER / "found" / name
        found.mkdir(parents=True, exist_ok=True)
        options = {
            "max_total_time": seconds,
            "seed": seed,
            "max_len": target.longest,
            "timeout": PATIENCE,
            "rss_limit_mb": MOST_MEMORY,
            "dict": words,
            "artifact_prefix": f"{found}/",
            "print_final_stats": 1,
        }
        arguments = [f"-{option}={value}" for option, value in options.items()]
        atheris.Setup([sys.argv[0], *arguments, str(kept), str(seeds)], bounded(target.check))
        atheris.Fuzz()


def bounded(check: Callable[[bytes], object]) -> Callable[[bytes], None]:
    """Return `check` as one that fails also where it computes too long."""

    def run(data: bytes) -> None:
        begun = process_time()
        check(data)
        assert process_time() - begun < SLOWEST, "takes too long"

    return run


def entry(word: str) -> str:
    """Return a line of a libFuzzer dictionary; it takes at most 64 bytes."""
    data = word.encode("utf-8", "surrogatepass")[:64]
    return '"' + "".join(f"\\x{byte:02x}" for byte in data) + '"\n'


if __name__ == "__main__":
    main(*sys.argv[1:])
