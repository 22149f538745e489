"""WARC and WET files, as crawlers and Common Crawl write them."""

import gzip
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import brotli
import pytest
from backports import zstd
from test_compressed import bombed

import kx
from kx.inputs import Source
from packing import PACK, Warc, listed, read

HTML = "<html><p>Harga “garam” di Sumenep</p></html>"
BODY = HTML.encode()
TYPE = ("Content-Type", "text/html; charset=utf-8")


def pages(tmp_path: Path, warc: Warc) -> list[Source]:
    (tmp_path / "a.warc.gz").write_bytes(warc.done())
    return listed(tmp_path / "a.warc.gz")


def test_a_page_knows_its_record_its_address_and_when_it_was_fetched(tmp_path: Path) -> None:
    (source,) = pages(tmp_path, Warc().response(BODY))
    assert source == Source(
        f"{tmp_path}/a.warc.gz#1",
        data=BODY,
        url="https://www.kontan.co.id/news/1",
        now=datetime(2019, 11, 3, 7, 2, tzinfo=UTC),
    )


@pytest.mark.parametrize("packed", [True, False])
def test_only_pages_are_read(packed: bool, tmp_path: Path) -> None:  # noqa: FBT001
    warc = (
        Warc(packed=packed)
        .record("warcinfo", b"software: kx\r\n", "application/warc-fields")
        .record("request", b"GET / HTTP/1.1\r\n\r\n", "application/http; msgtype=request")
        .response(b"three")
        .response(b"\x89PNG", ("Content-Type", "image/png"))
        .response(b"gone", status="404 Not Found")
        .response(b"moved", status="301 Moved Permanently")
        .response(b"broken", status="503 Service Unavailable")
        .response(b"no type", ("Server", "nginx"))
        .record("resource", b"\0\0", "text/dns")
        .response(b"ten", ("content-type", "Application/XHTML+XML; charset=utf-8"))
        .record("resource", b"eleven", "text/html")
        .record("resource", b"{}", "application/json")
        .record("metadata", b"a: b", "application/warc-fields")
        .record("conversion", b"fourteen", "text/plain")
    )
    assert read(pages(tmp_path, warc)) == {"3": b"three", "10": b"ten", "11": b"eleven", "14": b"fourteen"}


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x;ext=1\r\n%s\r\n" % (len(piece), piece) for piece in (body[:9], body[9:])) + b"0\r\n\r\n"


ENCODED: dict[str, tuple[bytes, list[tuple[str, str]]]] = {
    "gzip": (gzip.compress(BODY), [("Content-Encoding", "gzip")]),
    "x-gzip": (gzip.compress(BODY), [("content-encoding", "X-GZIP")]),
    "deflate": (zlib.compress(BODY), [("Content-Encoding", "deflate")]),
    "raw deflate": (zlib.compress(BODY)[2:-4], [("Content-Encoding", "deflate")]),
    "brotli": (brotli.compress(BODY), [("Content-Encoding", "br")]),
    "zstd": (zstd.compress(BODY), [("Content-Encoding", "zstd")]),
    "chunked": (chunked(BODY), [("Transfer-Encoding", "chunked")]),
    "both": (chunked(gzip.compress(BODY)), [("Content-Encoding", "gzip"), ("Transfer-Encoding", "chunked")]),
    "two": (gzip.compress(zlib.compress(BODY)), [("Content-Encoding", "deflate, gzip")]),
    "none": (BODY, [("Content-Encoding", "identity")]),
    "gzip that is none": (BODY, [("Content-Encoding", "gzip")]),
    "brotli that is none": (BODY, [("Content-Encoding", "br")]),
    "chunks that are none": (BODY, [("Transfer-Encoding", "chunked")]),
    "gzip, once unpacked": (gzip.compress(BODY), [("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")]),
}


@pytest.mark.parametrize("name", ENCODED)
def test_what_the_server_encoded_is_decoded(name: str, tmp_path: Path) -> None:
    body, headers = ENCODED[name]
    (source,) = pages(tmp_path, Warc().response(body, ("Content-Type", "text/html"), *headers))
    assert source.read() == BODY


@pytest.mark.parametrize(
    ("body", "served", "expected"),
    [
        ("“Ħ”".encode("iso-8859-3", "replace"), "iso-8859-3", "?Ħ?"),
        (HTML.encode("cp1252"), "iso-8859-1", HTML),
        (HTML.encode("cp1252"), '"Windows-1252"', HTML),
        (b'<meta charset="koi8-r">' + HTML.encode("cp1252"), "windows-1252", '<meta charset="koi8-r">' + HTML),
        (BODY, "iso-8859-1", BODY),
        (b"\xef\xbb\xbf" + BODY, "iso-8859-1", b"\xef\xbb\xbf" + BODY),
        (HTML.encode("utf-16"), "iso-8859-1", HTML.encode("utf-16")),
        (HTML.encode("cp1252"), "utf-8", HTML.encode("cp1252")),
        (HTML.encode("cp1252"), "no-such-set", HTML.encode("cp1252")),
        (HTML.encode("cp1252"), "base64", HTML.encode("cp1252")),
    ],
)
def test_the_character_set_of_the_server_stands_between_mark_and_declaration(
    body: bytes, served: str, expected: bytes | str, tmp_path: Path
) -> None:
    (source,) = pages(tmp_path, Warc().response(body, ("Content-Type", f"text/html;charset={served}")))
    assert source.read() == expected


def test_damage_of_one_body_costs_that_page_alone(tmp_path: Path) -> None:
    warc = Warc().response(gzip.compress(BODY)[:-9] + b"x" * 9, TYPE, ("Content-Encoding", "gzip")).response(BODY)
    first, second = pages(tmp_path, warc)
    with pytest.raises(kx.KxError, match="damaged gzip data"):
        first.read()
    assert second.read() == BODY


@pytest.mark.parametrize("packed", [True, False])
def test_an_archive_that_is_cut_short_yields_what_was_whole(packed: bool, tmp_path: Path) -> None:  # noqa: FBT001
    body = BODY * 3000
    data = Warc(packed=packed).response(body).response(body).response(body).done()
    (tmp_path / "a.warc").write_bytes(data[: len(data) * 9 // 10])
    *whole, last = listed(tmp_path / "a.warc")
    assert [source.read() for source in whole if not source.trouble] == [body, body]
    assert "damaged" in str(last.trouble) if packed else "cut short" in str(last.trouble)


def test_an_archive_that_is_cut_short_in_what_is_no_page_is_named(tmp_path: Path) -> None:
    data = Warc(packed=False).response(BODY).response(b"\x89PNG" * 1000, ("Content-Type", "image/png")).done()
    (tmp_path / "a.warc").write_bytes(data[:-500])
    page, last = listed(tmp_path / "a.warc")
    assert page.read() == BODY
    assert "cut short" in str(last.trouble)


def test_garbage_between_records_is_named(tmp_path: Path) -> None:
    data = Warc(packed=False).response(BODY).done()
    (tmp_path / "a.warc").write_bytes(data + b"garbage\r\n" + data)
    page, trouble = listed(tmp_path / "a.warc")
    assert page.read() == BODY
    assert "damaged or cut short (Invalid WARC header)" in str(trouble.trouble)


@pytest.mark.parametrize("pack", [PACK["zst"], PACK["xz"]])
def test_an_archive_may_be_compressed_as_a_whole(pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(pack(Warc(packed=False).response(BODY).done()))
    (source,) = listed(tmp_path / "a")
    assert source.read() == BODY


def test_what_is_large_is_refused_or_skipped_and_the_rest_goes_on(tmp_path: Path) -> None:
    large = bytes(100_000_000)
    warc = (
        Warc(packed=False)
        .response(large)
        .response(large, ("Content-Type", "video/mp4"))
        .response(gzip.compress(large), TYPE, ("Content-Encoding", "gzip"))
        .response(brotli.compress(large, quality=1), TYPE, ("Content-Encoding", "br"))
        .response(zstd.compress(large), TYPE, ("Content-Encoding", "zstd"))
        .response(BODY)
    )
    (tmp_path / "a.warc").write_bytes(warc.done())
    assert [line.rpartition("#")[2] for line in bombed(tmp_path / "a.warc")] == [
        *(f"{number} larger than 16 MB" for number in (1, 3, 4, 5)),
        f"6 {len(BODY)}",
    ]


def test_an_address_in_angle_brackets_and_a_record_without_name_or_date(tmp_path: Path) -> None:
    data = (
        Warc(packed=False)
        .response(BODY)
        .done()
        .replace(b"URI: https://www.kontan.co.id/news/1", b"URI: <https://a.id/b>")
    )
    lines = [line for line in data.split(b"\r\n") if not line.startswith((b"WARC-Record-ID", b"WARC-Date"))]
    (tmp_path / "a.warc").write_bytes(b"\r\n".join(lines))
    (source,) = listed(tmp_path / "a.warc")
    assert (source.name, source.url, source.now) == (f"{tmp_path}/a.warc#0", "https://a.id/b", None)
