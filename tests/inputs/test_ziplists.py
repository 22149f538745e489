"""The members of zip archives, as `zipfile` has them."""

import io
import zipfile

import pytest

from kx.inputs.archives.ziplists import listed, opened


def zipped(count: int, *, large: bool = False, comment: bytes = b"", before: bytes = b"") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.comment = comment
        for number in range(count):
            with packed.open(f"é{number}.html", "w", force_zip64=large) as member:
                member.write(b"<p>%d" % number)
    return before + file.getvalue()


ARCHIVES = {
    "plain": zipped(3),
    "empty": zipped(0),
    "with large sizes": zipped(3, large=True),
    "with more members than its end can count": zipped(70_000),
    "with a comment": zipped(3, comment=b"x" * 65_535),
    "behind a program": zipped(3, before=b"#!/bin/sh\n"),
    "behind a program, with large sizes": zipped(3, large=True, before=b"#!/bin/sh\n"),
}
KEPT = ("filename", "file_size", "compress_size", "header_offset", "external_attr", "CRC", "flag_bits", "compress_type")


@pytest.mark.parametrize("data", ARCHIVES.values(), ids=ARCHIVES)
def test_the_list_is_that_of_the_archive(data: bytes) -> None:
    file = io.BytesIO(data)
    found = list(listed(file))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for member, known in zip(found, packed.infolist(), strict=True):
            assert all(getattr(member, name) == getattr(known, name) for name in KEPT)
        for member in found[:3]:
            assert opened(file, member).read() == packed.read(member.filename)


def test_sizes_behind_the_list_of_a_large_archive_are_believed() -> None:
    data = bytearray(zipped(1, large=True))
    start = data.index(b"PK\x01\x02")
    entry = data[start : data.index(b"PK\x05\x06")]
    sizes = b"\x01\0\x10\0" + entry[24:28] + bytes(4) + entry[20:24] + bytes(4)
    entry[20:28] = b"\xff" * 8
    entry[30:32] = len(sizes).to_bytes(2, "little")
    end = data[start + len(entry) :]
    end[12:16] = (len(entry) + len(sizes)).to_bytes(4, "little")
    (member,) = listed(io.BytesIO(data[:start] + entry + sizes + end))
    assert (member.file_size, opened(io.BytesIO(data), member).read()) == (4, b"<p>0")
