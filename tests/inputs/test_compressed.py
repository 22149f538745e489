"""Compressed pages: told by content, unpacked within limits, damage named."""

import bz2
import gzip
import lzma
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from kx.errors import Unreadable
from kx.inputs import Source
from kx.inputs.compressed import unpacked
from packing import PACK, listed

PAGE = b"<html><p>Garam rakyat</p></html>" * 100

packings = pytest.mark.parametrize("pack", PACK.values(), ids=PACK)


@packings
def test_a_page_is_unpacked_whatever_its_name(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(pack(PAGE))
    (source,) = listed(tmp_path / "page.html")
    assert source.read() == PAGE


@pytest.mark.parametrize("ending", PACK)
def test_a_folder_has_compressed_pages_of_every_kind(ending: str, tmp_path: Path) -> None:
    (tmp_path / f"a.HTML.{ending}").write_bytes(PACK[ending](PAGE))
    (source,) = listed(tmp_path)
    assert source.read() == PAGE


@packings
def test_several_files_in_a_row_are_one_page(pack: Callable[[bytes], bytes]) -> None:
    assert unpacked(pack(PAGE) * 3) == PAGE * 3


@packings
def test_twice_compressed_is_read_and_thrice_is_refused(pack: Callable[[bytes], bytes]) -> None:
    assert unpacked(gzip.compress(pack(PAGE))) == PAGE
    with pytest.raises(Unreadable, match="more than twice"):
        unpacked(gzip.compress(gzip.compress(pack(PAGE))))


def test_a_file_compressed_thrice_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(gzip.compress(gzip.compress(gzip.compress(PAGE))))
    (source,) = listed(tmp_path / "a")
    assert "more than twice" in str(source.trouble)


@packings
def test_what_is_cut_short_is_damaged(pack: Callable[[bytes], bytes]) -> None:
    for missing in (1, 5, 20):
        with pytest.raises(Unreadable, match="damaged"):
            unpacked(pack(PAGE)[:-missing])


@packings
def test_what_swells_is_refused(pack: Callable[[bytes], bytes]) -> None:
    with pytest.raises(Unreadable, match="swells to more than"):
        unpacked(pack(bytes(50_000_000)))


def test_a_page_up_to_the_limit_is_read() -> None:
    data = bytes(range(256)) * (16 * 1024**2 // 256)
    assert unpacked(gzip.compress(data, 1)) == data
    with pytest.raises(Unreadable, match="swells to more than 16 MB"):
        unpacked(gzip.compress(data + b"x", 1))


@packings
def test_millions_of_empty_pieces_are_refused(pack: Callable[[bytes], bytes]) -> None:
    with pytest.raises(Unreadable, match="too many pieces"):
        unpacked(pack(b"") * 20_000)


@given(st.sampled_from([b"", *(pack(PAGE)[:20] for pack in PACK.values())]), st.binary())
def test_any_bytes_come_out_or_are_unreadable(head: bytes, rest: bytes) -> None:
    try:
        Source("x", data=head + rest).read()
    except Unreadable:
        return


BOMB = """
import resource, sys
from kx.errors import Unreadable
from kx.inputs import sources
resource.setrlimit(resource.RLIMIT_AS, (300 << 20, 300 << 20))
for source in sources(sys.argv[1:]):
    try:
        print(source.name, len(source.read()))
    except Unreadable as error:
        print(source.name, error.message)
"""


def bombed(*paths: Path) -> list[str]:
    """Read `paths` in 300 MB of memory, and return what was said about each page."""
    done = subprocess.run([sys.executable, "-c", BOMB, *map(str, paths)], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


SIZE = 320 * 1024**2
STEP = bytes(16 * 1024**2)


@pytest.mark.parametrize(
    ("name", "opened"), [("gz", gzip.open), ("bz2", bz2.open), ("xz", lzma.open), ("zst", zstd.open)]
)
def test_hundreds_of_megabytes_of_nothing_stay_out_of_memory(
    name: str, opened: Callable[..., gzip.GzipFile], tmp_path: Path
) -> None:
    level = {"preset": 0} if name == "xz" else {"level": 1} if name == "zst" else {"compresslevel": 1}
    with opened(tmp_path / name, "wb", **level) as file:
        for _ in range(SIZE // len(STEP)):
            file.write(STEP)
    (said,) = bombed(tmp_path / name)
    assert "swells to more than" in said
