"""Archives and tables of invented pages, made by the tools that everybody uses."""

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from backports import zstd
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from kx.inputs import Columns, Source, sources

PACK: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstd.compress,
}

PAGES = {f"pages/{letter}.html": f"<html><p>Halaman {letter} {'garam ' * 50}</p></html>".encode() for letter in "bac"}
"""In no order but their own, which is what an archive has to keep."""

FETCHED = "2019-11-03T07:02:00Z"


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return file.getvalue()


def tarred(members: dict[str, bytes], pax: bool = True) -> bytes:  # noqa: FBT001, FBT002
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT if pax else tarfile.GNU_FORMAT) as packed:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            packed.addfile(member, io.BytesIO(data))
    return file.getvalue()


class InMemory(WARCWriter):  # type: ignore[misc]  # warcio has no types
    """A writer that leaves no temporary files open."""

    _create_temp_file = staticmethod(io.BytesIO)


class Warc:
    """A WARC file in the making."""

    def __init__(self, *, packed: bool = True) -> None:
        self._file = io.BytesIO()
        self._writer = InMemory(self._file, gzip=packed)
        self._number = 0

    def response(self, body: bytes, *headers: tuple[str, str], status: str = "200 OK") -> "Warc":
        served = StatusAndHeaders(status, list(headers or [("Content-Type", "text/html")]), protocol="HTTP/1.1")
        return self._add("response", body, http_headers=served)

    def record(self, kind: str, body: bytes, media_type: str) -> "Warc":
        return self._add(kind, body, warc_content_type=media_type)

    def _add(self, kind: str, body: bytes, **rest: Any) -> "Warc":  # noqa: ANN401 - as warcio takes it
        self._number += 1
        about = {"WARC-Record-ID": f"<urn:uuid:{self._number}>", "WARC-Date": FETCHED}
        address = f"https://www.kontan.co.id/news/{self._number}"
        record = self._writer.create_warc_record(
            address, kind, payload=io.BytesIO(body), warc_headers_dict=about, **rest
        )
        self._writer.write_record(record)
        return self

    def done(self) -> bytes:
        return self._file.getvalue()


def jsonl(rows: Iterable[object]) -> bytes:
    return "".join(f"{json.dumps(row)}\n" for row in rows).encode()


def parquet(rows: list[dict[str, object]], **options: Any) -> bytes:  # noqa: ANN401 - as pyarrow takes it
    file = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), file, **options)
    return file.getvalue()


def listed(path: Path | str, columns: Columns | None = None) -> list[Source]:
    return list(sources([str(path)], columns or Columns()))


def texts(found: Iterable[Source]) -> dict[str, str]:
    """Return what `read` does, as text."""
    return {name: page.decode() if isinstance(page, bytes) else page for name, page in read(found).items()}


def read(found: Iterable[Source]) -> dict[str, bytes | str]:
    """Return the pages by the part of their names behind `#`, or the name of the file; the trouble where there is one."""
    return {
        source.name.rpartition("#")[2] or source.name: str(source.trouble) if source.trouble else source.read()
        for source in found
    }
