"""WARC archives of crawls, and the WET files made of them: the HTML pages and the texts, as they were served."""

import io
import re
import zlib
from collections.abc import Callable, Iterator
from functools import partial, reduce
from typing import BinaryIO, cast

from fastwarc.stream_io import BrotliReader, GzipReader, WarcReader, ZstdReader
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from kx.errors import Unreadable
from kx.inputs.archives.archive import Archive, Page
from kx.inputs.capped import MAX_PAGE_BYTES, too_large
from kx.inputs.source import Source
from kx.page.charset import labelled
from kx.text import regex

_HTML = {"text/html", "application/xhtml+xml"}
_TEXT = {"text/plain"}

_SERVED = 200

_MOST_ENCODINGS = 8
"""Servers apply one or two."""

_CHUNK = regex(rb"(?:\r?\n)?([0-9a-f]{1,8})[^\r\n]{0,200}\r?\n", re.IGNORECASE)


class _Counted:
    """A stream that knows how far it was read, which fastwarc asks; it takes what is there, as a pipe gives it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = cast("io.BufferedReader", file)
        self._position = 0

    def read(self, size: int) -> bytes:
        piece = self._file.read1(size)
        self._position += len(piece)
        return piece

    def tell(self) -> int:
        return self._position


def pages(archive: Archive) -> Iterator[Source]:
    """Yield HTML that was served with status 200 or kept as a resource, and the texts of conversions."""
    records = ArchiveIterator(cast("BinaryIO", _Counted(archive.file)), parse_http=False, stream_detect=False)
    for record in records:
        record.parse_http()
        if _is_page(record):
            name = (record.record_id or str(record.stream_pos)).strip("<>").removeprefix("urn:uuid:")
            yield archive.page(name, partial(_page, record))
        elif record.reader.consume() < record.content_length:
            raise _cut_short()


def _is_page(record: WarcRecord) -> bool:
    if record.record_type == WarcRecordType.response:
        return record.is_http and record.http_headers.status_code == _SERVED and _media_type(record) in _HTML
    if record.record_type == WarcRecordType.resource:
        return _media_type(record) in _HTML
    return record.record_type == WarcRecordType.conversion and _media_type(record) in _HTML | _TEXT


def _content_type(record: WarcRecord) -> str:
    return (record.http_headers if record.is_http else record.headers).get("Content-Type") or ""


def _media_type(record: WarcRecord) -> str:
    return _content_type(record).partition(";")[0].strip().lower()


def _url(record: WarcRecord) -> str | None:
    """Return the address; the first edition of the format was read as putting it in angle brackets."""
    return (record.headers.get("WARC-Target-URI") or "").strip("<> ") or None


def _page(record: WarcRecord) -> Page:
    body = record.reader.read(MAX_PAGE_BYTES + 1)
    if len(body) > MAX_PAGE_BYTES:
        raise too_large()
    if len(body) < record.content_length:
        raise _cut_short()
    encodings = _encodings(record) if record.is_http else []
    data = labelled(reduce(_decoded, encodings, body), _content_type(record))
    return Page(data, _url(record), record.record_date)


def _cut_short() -> Unreadable:
    return Unreadable("cut short", "Fetch it again.")


def _encodings(record: WarcRecord) -> list[str]:
    """Return what has to be undone, in order: the last that was done comes first."""
    done = [record.http_headers.get(name) or "" for name in ("Content-Encoding", "Transfer-Encoding")]
    return [name.strip().lower() for name in ",".join(done).split(",")][: -_MOST_ENCODINGS - 1 : -1]


def _decoded(body: bytes, encoding: str) -> bytes:
    """Undo one encoding; crawlers store bodies decoded and keep the header, so what is not in it stays as it is."""
    decode = _DECODERS.get(encoding)
    try:
        data = decode(body) if decode else body
    except (OSError, ValueError, zlib.error):
        return body
    if len(data) > MAX_PAGE_BYTES:
        raise too_large()
    return data


def _through(reader: Callable[[BinaryIO], WarcReader]) -> Callable[[bytes], bytes]:
    return lambda body: reader(io.BytesIO(body)).read(MAX_PAGE_BYTES + 1)


def _inflated(body: bytes) -> bytes:
    """Undo `deflate`, which servers take for either of two formats."""
    try:
        return zlib.decompressobj().decompress(body, MAX_PAGE_BYTES + 1)
    except zlib.error:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(body, MAX_PAGE_BYTES + 1)


def _joined(body: bytes) -> bytes:
    """Join the chunks of a body; raises ValueError if it has none."""
    whole = bytearray()
    at = 0
    while (chunk := _CHUNK.match(body, at)) and (size := int(chunk[1], 16)):
        at = chunk.end() + size
        whole += body[chunk.end() : at]
    if not chunk and at < len(body):
        raise ValueError
    return bytes(whole)


_DECODERS: dict[str, Callable[[bytes], bytes]] = {
    "chunked": _joined,
    "gzip": _through(GzipReader),
    "x-gzip": _through(GzipReader),
    "deflate": _inflated,
    "br": _through(BrotliReader),
    "zstd": _through(ZstdReader),
}
"""What `Transfer-Encoding` and `Content-Encoding` ask for; others, such as `identity`, change nothing."""
