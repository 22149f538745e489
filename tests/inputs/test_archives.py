"""Zip and tar archives: streamed, in their own order, nothing of them believed."""

import gzip
import io
import os
import random
import stat
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_compressed import bombed

from kx.errors import Unreadable
from packing import PACK, PAGES, Warc, jsonl, listed, parquet, read, tarred, zipped
from time_limit import within

KINDS: dict[str, bytes] = {
    "a.zip": zipped(PAGES),
    "a.tar": tarred(PAGES),
    "gnu.tar": tarred(PAGES, pax=False),
    **{f"a.tar.{ending}": pack(tarred(PAGES)) for ending, pack in PACK.items()},
    "a.zip.gz": gzip.compress(zipped(PAGES)),
}

by_kind = pytest.mark.parametrize("name", KINDS)


@by_kind
def test_pages_come_in_the_order_of_the_archive(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(KINDS[name])
    found = listed(tmp_path / name)
    assert [source.name for source in found] == [f"{tmp_path}/{name}#{page}" for page in PAGES]
    assert [source.read() for source in found] == list(PAGES.values())


@by_kind
def test_the_name_of_an_archive_does_not_matter(name: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(KINDS[name])
    assert read(listed(tmp_path / "page.html")) == PAGES


def test_archives_in_a_folder_are_read_in_its_order_and_tables_are_not(tmp_path: Path) -> None:
    for name in ("b.zip", "a.tgz"):
        (tmp_path / name).write_bytes(KINDS["a.zip" if name == "b.zip" else "a.tar.gz"])
    (tmp_path / "a.warc.gz").write_bytes(Warc().response(b"<p>x").done())
    (tmp_path / "articles.jsonl").write_bytes(jsonl([{"html": "<p>x"}]))
    (tmp_path / "c.parquet").write_bytes(parquet([{"html": "<p>x"}]))
    (tmp_path / "d.html").write_bytes(b"<p>x")
    (tmp_path / "e.tar.gz").write_bytes(gzip.compress(b"<p>no archive"))
    names = [source.name.removeprefix(f"{tmp_path}/") for source in listed(tmp_path)]
    assert names == [
        *(f"a.tgz#{page}" for page in PAGES),
        "a.warc.gz#1",
        *(f"b.zip#{page}" for page in PAGES),
        "d.html",
        "e.tar.gz",
    ]


def test_only_pages_are_read_also_compressed_ones(tmp_path: Path) -> None:
    members = {"a.html.gz": gzip.compress(b"<p>a"), "b.jpg": b"\xff\xd8\xff", "c.TXT": b"c", "d": b"d", "e.htm/": b""}
    (tmp_path / "a.zip").write_bytes(zipped(members))
    (tmp_path / "a.tar").write_bytes(tarred(members))
    assert read(listed(tmp_path / "a.zip")) == {"a.html.gz": b"<p>a", "c.TXT": b"c"}
    assert read(listed(tmp_path / "a.tar"))["a.html.gz"] == b"<p>a"


def test_an_archive_without_pages_is_named(tmp_path: Path) -> None:
    for name, data in {
        "a.zip": zipped({}),
        "a.tar": tarred({"foto.jpg": b"x"}),
        "a.warc": Warc().record("metadata", b"x", "text/html").done(),
    }.items():
        (tmp_path / name).write_bytes(data)
    assert [str(source.trouble).partition(".")[0] for source in listed(tmp_path)] == [
        "no pages in this archive",
        "no pages in this archive",
        "no pages in this archive",
    ]


def test_links_and_devices_are_skipped(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as packed:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
            member = tarfile.TarInfo(f"{ord(kind)}.html")
            member.type, member.linkname = kind, "/etc/passwd"
            packed.addfile(member)
        packed.addfile(tarfile.TarInfo("page.html"))
    link = zipfile.ZipInfo("link.html")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed_too:
        packed_too.writestr(link, "/etc/passwd")
        packed_too.writestr("page.html", "<p>x")
    assert [source.name.rpartition("#")[2] for source in listed(tmp_path)] == ["page.html", "page.html"]


def test_names_that_climb_out_write_nothing_and_odd_names_are_printable(tmp_path: Path) -> None:
    members = {"../../tangga.html": b"<p>x", "/etc/mutlak.html": b"<p>x"}
    (tmp_path / "a.zip").write_bytes(zipped(members))
    (tmp_path / "a.tar").write_bytes(tarred({**members, "caf\udce9.html": b"<p>x"}, pax=False))
    before = sorted(os.walk(tmp_path.parent))
    assert list(read(listed(tmp_path / "a.zip"))) == list(members)
    assert list(read(listed(tmp_path / "a.tar"))) == [*members, "caf\\xe9.html"]
    assert sorted(os.walk(tmp_path.parent)) == before


def test_an_encrypted_or_broken_member_costs_itself_alone(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.html": b"<p>a" * 9, "b.html": b"<p>b" * 9, "c.html": b"<p>c" * 9}, zipfile.ZIP_STORED))
    data[data.index(b"<p>a")] ^= 1
    listing = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    data[listing + 8] |= 1  # the flag of encryption
    (tmp_path / "a.zip").write_bytes(data)
    troubles = read(listed(tmp_path / "a.zip"))
    assert "Bad CRC-32" in str(troubles["a.html"])
    assert troubles["b.html"] == "encrypted. Unpack the archive first."
    assert troubles["c.html"] == b"<p>c" * 9


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_unpack_in_one_go_are_refused(method: int, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"a.html": b"<p>x"}, method))
    assert "neither stored nor deflated" in str(read(listed(tmp_path / "a.zip"))["a.html"])


@pytest.mark.parametrize("pack", [bytes, *PACK.values()], ids=["tar", *PACK])
def test_a_tar_archive_that_is_cut_short_yields_what_was_whole(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    noise = random.Random(1)  # noqa: S311 - what cannot be compressed
    pages = {f"{number}.html": noise.randbytes(200_000).hex().encode() for number in range(6)}
    data = pack(tarred(pages))
    (tmp_path / "a.tar").write_bytes(data[: len(data) * 9 // 10])
    found = read(listed(tmp_path / "a.tar"))
    assert [found["0.html"], found["1.html"]] == [pages["0.html"], pages["1.html"]]
    assert "damaged" in str(list(found.values())[-1])
    assert pack is bytes or "damaged" in str(found[f"{tmp_path}/a.tar"])


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_archive_that_is_cut_short_yields_what_was_whole(method: int, tmp_path: Path) -> None:
    noise = random.Random(1)  # noqa: S311 - what cannot be compressed
    pages = {f"{name}.html": noise.randbytes(4000).hex().encode() for name in "aüc"}
    data = zipped({**pages, "foto.jpg": b"x"}, method)
    (tmp_path / "a.zip").write_bytes(data[:-30])
    whole = read(listed(tmp_path / "a.zip"))
    assert "not a zip file" in str(whole.pop(f"{tmp_path}/a.zip"))
    assert whole == pages
    (tmp_path / "a.zip").write_bytes(data[: len(data) * 9 // 10])
    assert list(map(str, read(listed(tmp_path / "a.zip")).values()))[2:] == [
        "damaged or cut short. Fetch it again.",
        "damaged or cut short (File is not a zip file). Fetch it again.",
    ]


def test_a_zip_archive_that_was_streamed_and_cut_short_is_named(tmp_path: Path) -> None:
    class Pipe(io.BytesIO):
        def seek(self, at: int, _whence: int = 0) -> int:
            raise io.UnsupportedOperation(at)

    file = Pipe()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("a.html", b"<p>x")
    (tmp_path / "a.zip").write_bytes(file.getvalue()[:-30])
    (source,) = listed(tmp_path / "a.zip")
    assert "not a zip file" in str(source.trouble)


def test_garbage_between_members_is_no_end_of_the_archive(tmp_path: Path) -> None:
    data = tarred({"a.html": b"<p>a", "b.html": b"<p>b"}, pax=False)
    (tmp_path / "a.tar").write_bytes(data[:1024] + b"x" * 512 + data[1024:])
    page, trouble = listed(tmp_path / "a.tar")
    assert page.read() == b"<p>a"
    assert "damaged" in str(trouble.trouble)


def test_tens_of_thousands_of_members_take_little_memory(tmp_path: Path) -> None:
    names = [f"{number:06}.html" for number in range(20_000)]
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        for name in names:
            packed.writestr(zipfile.ZipInfo(name), b"<p>")
    member = tarfile.TarInfo("a.html").tobuf()
    (tmp_path / "a.tar").write_bytes(member * 20_000 + bytes(1024))
    said = bombed(tmp_path / "a.zip", tmp_path / "a.tar")
    assert [line.rpartition("#")[2] for line in said[:20_000]] == [f"{name} 3" for name in names]
    assert len(said) == 40_000


def test_a_bomb_in_an_archive_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        with packed.open("bomb.html", "w", force_zip64=True) as file:
            for _ in range(32):
                file.write(bytes(16 << 20))
        packed.writestr("page.html", "<p>x")
    lying = (tmp_path / "a.zip").read_bytes()
    size = struct.pack("<L", 3)
    listing = lying.index(b"PK\x01\x02")
    lying = lying[: listing + 24] + size + lying[listing + 28 :]
    (tmp_path / "lying.zip").write_bytes(lying)
    with gzip.open(tmp_path / "a.tar.gz", "wb", 1) as tar:
        member = tarfile.TarInfo("bomb.html")
        member.size = 512 << 20
        tar.write(member.tobuf())
        for _ in range(32):
            tar.write(bytes(16 << 20))
        tar.write(tarfile.TarInfo("page.html").tobuf() + bytes(1024))
    said = [
        line.rpartition("/")[2] for line in bombed(*(tmp_path / name for name in ("a.zip", "lying.zip", "a.tar.gz")))
    ]
    assert said[:2] == ["a.zip#bomb.html larger than 16 MB", "a.zip#page.html 4"]
    assert said[2].startswith("lying.zip#bomb.html ")
    assert said[3] == "lying.zip#page.html 4"
    assert said[4:] == ["a.tar.gz#bomb.html larger than 16 MB", "a.tar.gz#page.html an empty file"]


@pytest.mark.parametrize("layers", [1, 2])
def test_an_archive_that_swells_beyond_all_measure_is_given_up(layers: int, tmp_path: Path) -> None:
    page, picture = tarfile.TarInfo("page.html"), tarfile.TarInfo("a.jpg")
    page.size, picture.size = 3, 2 << 30
    head = page.tobuf() + b"<p>".ljust(512, b"\0") + picture.tobuf()
    data = gzip.compress(head) + gzip.compress(bytes(32 << 20)) * 64
    (tmp_path / "a.tar.gz").write_bytes(gzip.compress(data) if layers == 2 else data)
    with within(seconds=6):
        found = read(listed(tmp_path / "a.tar.gz"))
    assert found.pop("page.html") == b"<p>"
    assert [*found.values()] == ["gzip data that swells to more than 200 times its size. No archive is like that."]


@pytest.mark.parametrize("kind", [tarfile.GNUTYPE_LONGNAME, tarfile.XHDTYPE, tarfile.XGLTYPE])
def test_a_header_beyond_all_measure_is_refused(kind: bytes, tmp_path: Path) -> None:
    member = tarfile.TarInfo("a.html")
    member.type, member.size = kind, 2 << 30
    with gzip.open(tmp_path / "a.tar.gz", "wb", 1) as tar:
        tar.write(member.tobuf(tarfile.GNU_FORMAT))
        for _ in range(32):
            tar.write(bytes(16 << 20))
    assert bombed(tmp_path / "a.tar.gz") == [f"{tmp_path}/a.tar.gz a header larger than any name"]


ARCHIVES = [
    *(KINDS[name] for name in ("a.zip", "a.tar", "gnu.tar", "a.tar.gz", "a.tar.zst")),
    Warc().response(b"<p>x" * 100).record("conversion", b"x", "text/plain").done(),
    Warc(packed=False).response(b"<p>x" * 100).response(b"", ("Content-Encoding", "gzip")).done(),
    jsonl([{"html": "<p>x"}, {"text": "x" * 100, "url": "https://a.id"}]),
    parquet([{"html": "<p>x", "url": "https://a.id"}] * 20),
    b"",
]


def harm(data: bytearray, at: int, piece: bytes, change: Callable[[bytearray, int, bytes], None]) -> bytes:
    change(data, at % (len(data) + 1), piece)
    return bytes(data)


def overwrite(data: bytearray, at: int, piece: bytes) -> None:
    data[at : at + len(piece)] = piece


def insert(data: bytearray, at: int, piece: bytes) -> None:
    data[at:at] = piece


def cut(data: bytearray, at: int, _piece: bytes) -> None:
    del data[at:]


@given(st.sampled_from(ARCHIVES), st.integers(0), st.binary(max_size=30), st.sampled_from([overwrite, insert, cut]))
@settings(max_examples=400)
def test_any_damage_gives_pages_or_troubles_and_never_an_exception(
    data: bytes, at: int, piece: bytes, change: Callable[[bytearray, int, bytes], None]
) -> None:
    path = Path(os.environ.get("TMPDIR", "/tmp")) / f"kx-test-{os.getpid()}"  # noqa: S108 - one file for all examples
    path.write_bytes(harm(bytearray(data), at, piece, change))
    try:
        for source in listed(path):
            try:
                source.read()
            except Unreadable as error:
                assert error.message  # noqa: PT017 - not what is expected, but what is allowed
    finally:
        path.unlink()
