"""The program as a user runs it, and pages of invented stories."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from unmeasured import unmeasured

PAGE = """<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>{title} - Kontan</title>
<link rel="canonical" href="https://industri.kontan.co.id/news/{slug}"></head><body>
<div class="bag-kiri"><h1 class="detail-desk">{title}</h1>
<div class="fs14 ff-opensans font-gray">Senin, 04 Maret 2024 / 09:15 WIB</div>
<div class="img-detail-desk"><img src="//foto.kontan.co.id/tungku.jpg"><div>ILUSTRASI. Tungku tempa di Desa Kaliwungu</div></div>
<div class="tmpt-desk-kon" itemprop="articleBody"><p>Reporter: <b>Sekar Wulan</b> | Editor: <b>Bagus Prakoso</b></p>
<p><strong>KONTAN.CO.ID - KUDUS.</strong> Perajin pisau “Kaliwungu” menambah dua tungku pada awal tahun ini, kata ketuanya.</p>
<p>Pesanan pisau dapur naik 12% menjadi 4.300 bilah, terbanyak sejak koperasi itu berdiri sembilan tahun silam.</p>
<p><strong>Baca Juga:</strong> <a class="track-bacajuga-inside" href="https://industri.kontan.co.id/news/arang">Harga arang turun</a></p>
<p>Koperasi menargetkan omzet Rp 1,9 miliar, dengan syarat pasokan baja bekas dari galangan tidak tersendat lagi.</p>
<!-- pagination end --></div></div></body></html>
"""

INDEX = (
    "<!DOCTYPE html><html><head><title>Indeks</title></head><body><ul><li><a href='/a'>A</a></li></ul></body></html>"
)


class Ran(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str


Kx = Callable[..., Ran]


SEEN: set[str] = set()
"""Tests of which coverage has watched a case; it doubles the time of a start, and the first case shows enough."""


def environment(test: str) -> Mapping[str, str]:
    """Return the environment of a case of a test."""
    around = unmeasured() if test in SEEN else os.environ
    SEEN.add(test)
    return {name: value for name, value in around.items() if name != "PYTHONUNBUFFERED"}


@pytest.fixture
def kx(tmp_path: Path, request: pytest.FixtureRequest) -> Kx:
    """Run `kx ARGS` in an empty folder, with standard output buffered as it is for users."""
    plain = environment(request.node.nodeid.partition("[")[0])

    def run(*args: str | bytes | Path, stdin: bytes = b"", **variables: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "kx", *args],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**plain, **variables},
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def page() -> Callable[[str], bytes]:
    """Make a page of the main layout with the given headline."""

    def make(title: str = "Pandai besi Kaliwungu menambah tungku") -> bytes:
        return PAGE.format(title=title, slug="tungku").encode()

    return make


@pytest.fixture
def folder(tmp_path: Path, page: Callable[[str], bytes]) -> Path:
    """Return `pages/` with three articles, an index and an image of no concern."""
    pages = tmp_path / "pages"
    (pages / "b").mkdir(parents=True)
    (pages / "b.html").write_bytes(page("Kedua"))
    (pages / "b" / "a.htm").write_bytes(page("Ketiga"))
    (pages / "a.xhtml").write_bytes(page("Pertama"))
    (pages / "index.html").write_text(INDEX)
    (pages / "foto.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    return pages
