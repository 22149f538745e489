"""Archives and tables through the command line: named, in folders, and on standard input."""

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Kx

Page = Callable[..., bytes]

WARC = """WARC/1.0\r
WARC-Type: response\r
WARC-Record-ID: <urn:uuid:6f3c2f2e-0a51-4d4e-9d3a-6f0f3f6f1a01>\r
WARC-Date: 2024-03-04T03:00:00Z\r
WARC-Target-URI: https://industri.kontan.co.id/news/tungku\r
Content-Type: application/http; msgtype=response\r
Content-Length: {}\r
\r
"""


def warc(page: bytes) -> bytes:
    served = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    return WARC.format(len(served)).encode() + served + b"\r\n\r\n"


def zipped(pages: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in pages.items():
            packed.writestr(name, data)
    return file.getvalue()


def tarred(pages: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as packed:
        for name, data in pages.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            packed.addfile(member, io.BytesIO(data))
    return file.getvalue()


def jsonl(pages: dict[str, bytes]) -> bytes:
    return b"".join(json.dumps({"html": data.decode()}).encode() + b"\n" for data in pages.values())


MAKE: dict[str, Callable[[dict[str, bytes]], bytes]] = {
    "zip": zipped,
    "tar": tarred,
    "tar.gz": lambda pages: gzip.compress(tarred(pages)),
    "warc": lambda pages: b"".join(map(warc, pages.values())),
    "warc.gz": lambda pages: b"".join(gzip.compress(warc(page)) for page in pages.values()),
    "jsonl": jsonl,
    "jsonl.gz": lambda pages: gzip.compress(jsonl(pages)),
}


@pytest.mark.parametrize("kind", MAKE)
def test_an_archive_gives_its_articles_named_or_piped(kx: Kx, page: Page, tmp_path: Path, kind: str) -> None:
    data = MAKE[kind]({"b.html": page("Satu"), "a.html": page("Dua")})
    (tmp_path / f"a.{kind}").write_bytes(data)
    named, piped = kx("json", "--quiet", f"a.{kind}"), kx("json", "--quiet", stdin=data)
    assert (named.code, named.err, piped.code, piped.err) == (0, "", 0, "")
    records = [json.loads(line) for line in named.out.splitlines()]
    assert [record["title"] for record in records] == ["Satu", "Dua"]
    assert all(record["source"].startswith(f"a.{kind}#") for record in records)
    assert piped.out == named.out.replace(f'"a.{kind}#', '"-#')


def test_a_warc_record_tells_address_and_time(kx: Kx, page: Page, tmp_path: Path) -> None:
    dump = page("Tungku").replace(b"Senin, 04 Maret 2024 / 09:15 WIB", b"2 jam lalu").replace(b'rel="canonical"', b"")
    (tmp_path / "a.warc").write_bytes(warc(dump))
    record = json.loads(kx("json", "a.warc").out)
    assert record["source"] == "a.warc#6f3c2f2e-0a51-4d4e-9d3a-6f0f3f6f1a01"
    assert record["url"] == "https://industri.kontan.co.id/news/tungku"
    assert record["published"] == "2024-03-04T08:00:00+07:00"


def test_what_is_wrong_in_an_archive_is_named_and_the_rest_goes_on(kx: Kx, page: Page, tmp_path: Path) -> None:
    (tmp_path / "a.tar").write_bytes(tarred({"a.html": page("Satu"), "b.html": b"", "c.html": page("Dua")}))
    (tmp_path / "b.jsonl").write_bytes(b'{"html": 7}\n')
    ran = kx("json", "--quiet", "a.tar", "b.jsonl")
    assert [json.loads(line)["title"] for line in ran.out.splitlines()] == ["Satu", "Dua"]
    assert ran.code == 1
    assert ran.err == (
        "kx: a.tar#b.html: an empty file. Save the page again.\n"
        "kx: b.jsonl#1: neither 'html' nor 'text' holds a page. Say where pages are with --html-field or --text-field.\n"
    )


def test_a_web_address_is_refused_with_what_to_do(kx: Kx) -> None:
    ran = kx("json", "https://www.kontan.co.id/")
    assert ran.code == 1
    assert ran.err == (
        "kx: https://www.kontan.co.id/: a web address. Fetch it, as in: curl -s https://www.kontan.co.id/ | kx json.\n"
    )
