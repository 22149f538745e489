"""A site is added with one file and one sample, and nothing else: in a copy of the package, as a contributor does it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from unmeasured import unmeasured

ROOT = Path(__file__).parent.parent
SLUG = "2024-05-20-lumbung-padi-terapung"

SITE = '''"""Kabarlumbung.id, an invented site."""

from kx.sites.site import Site

SITE = Site(
    domains=("kabarlumbung.id",),
    zone="Asia/Makassar",
    title="p.judul-besar",
    published="p.waktu",
    reporters="span.pena",
    remove=".kotak-liputan",
    body="div.isi",
)
'''

PAGE = """<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Lumbung Padi Terapung Tahan Banjir</title>
<link rel="canonical" href="https://kabarlumbung.id/desa/lumbung-padi-terapung">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lumbung Padi Terapung Tahan Banjir",
"author": {"@type": "Person", "name": "Gede Sutarja"}}</script></head><body>
<p class="judul-besar">Lumbung Padi Terapung Tahan Banjir di Sengkang</p>
<p class="waktu"><span class="pena">Rukmini Astari</span> untuk Kabar Lumbung, 20 Mei 2024 pukul 08.15</p>
<div class="isi"><p>Petani di tepi Danau Tempe menyimpan gabah di lumbung yang mengapung di atas drum bekas.</p>
<div class="kotak-liputan"><p>Liputan ini didanai para pembaca dan dikerjakan bersama tiga redaksi di Sulawesi.</p></div>
<p>Lumbung setinggi empat meter itu naik bersama air, sehingga gabah tetap kering sepanjang musim hujan.</p></div>
</body></html>
"""

CASE = {"url": None, "now": None, "note": "a box of the newsroom between the paragraphs; JSON-LD names the editor"}

EXPECTED = {
    "url": "https://kabarlumbung.id/desa/lumbung-padi-terapung",
    "site": "kabarlumbung.id",
    "title": "Lumbung Padi Terapung Tahan Banjir di Sengkang",
    "published": "2024-05-20T08:15:00+08:00",
    "modified": None,
    "dateline": None,
    "reporters": ["Rukmini Astari"],
    "editors": [],
    "sources": [],
    "section": None,
    "tags": [],
    "language": "id",
    "image": None,
    "paragraphs": [
        "Petani di tepi Danau Tempe menyimpan gabah di lumbung yang mengapung di atas drum bekas.",
        "Lumbung setinggi empat meter itu naik bersama air, sehingga gabah tetap kering sepanjang musim hujan.",
    ],
    "related": [],
    "indicators": [],
    "page": None,
    "paywalled": False,
    "warnings": ["zone_assumed"],
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the repository that has no samples."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tests").mkdir()
    for name in ("test_samples.py", "known_failures.txt"):
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests")
    return tmp_path


def in_copy(copy: Path, *command: str) -> subprocess.CompletedProcess[str]:
    # The copy is not what coverage is to be measured of.
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=copy,
        env={**unmeasured(), "PYTHONPATH": str(copy / "src")},
        capture_output=True,
        text=True,
        check=False,
    )


def add_sample(copy: Path) -> Path:
    sample = copy / "samples" / "kabarlumbung" / SLUG
    sample.mkdir(parents=True)
    (sample / "page.html").write_text(PAGE)
    (sample / "case.json").write_text(json.dumps(CASE))
    (sample / "expected.json").write_text(json.dumps(EXPECTED))
    return sample


def test_one_file_and_one_sample_add_a_site(copy: Path) -> None:
    page = str(add_sample(copy) / "page.html")
    check = ("pytest", "-q", "-p", "no:cacheprovider", "tests/test_samples.py", "-k", "kabarlumbung")
    box = "Liputan ini didanai para pembaca dan dikerjakan bersama tiga redaksi di Sulawesi."
    before = in_copy(copy, "kx", "explain", page).stdout
    assert "found\tsite\tkabarlumbung.id\tno file for it" in before
    assert "\tthe site file removes " not in before
    assert in_copy(copy, *check).returncode == 1

    (copy / "src" / "kx" / "sites" / "kabarlumbung.py").write_text(SITE)
    after = in_copy(copy, "kx", "explain", page).stdout
    assert f"\t{box}\tthe site file removes .kotak-liputan\n" in after
    assert "found\treporters\tRukmini Astari\tsite reporters: span.pena, line 2" in after
    assert (
        "kabarlumbung.id\tAsia/Makassar\t\ttitle,published,reporters,body,remove\n"
        in in_copy(copy, "kx", "sites").stdout
    )
    checked = in_copy(copy, *check)
    assert checked.returncode == 0, checked.stdout


def test_the_file_that_readme_shows_gives_what_readme_shows(copy: Path) -> None:
    adding = (ROOT / "README.md").read_text("utf-8").partition("### Adding a site\n")[2]
    file = adding.partition("```python\n")[2].partition("```")[0]
    page, shown = adding.partition(file)[2].partition("$ kx explain ")[2].split(" ", 1)
    (copy / "src" / "kx" / "sites" / f"{page.split('/')[1]}.py").write_text(file)
    told = in_copy(copy, "kx", "explain", str(ROOT / page)).stdout.splitlines()
    found = [line for line in shown.partition("```")[0].splitlines() if line.startswith("found\t")]
    assert found
    assert set(found) <= set(told)
