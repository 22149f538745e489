"""What comes out, and where it goes."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import INDEX, Kx

Page = Callable[..., bytes]


def rows(out: str, **options: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(out, newline=""), delimiter=options.get("delimiter", ",")))


def test_an_array_is_valid_json(kx: Kx, folder: Path) -> None:
    assert [record["title"] for record in json.loads(kx("json", "--array", folder).out)] == [
        "Pertama",
        "Kedua",
        "Ketiga",
    ]


def test_an_array_of_nothing_is_valid_json(kx: Kx) -> None:
    ran = kx("json", "--array", stdin=INDEX.encode())
    assert ran.code == 1
    assert json.loads(ran.out) == []


@pytest.mark.parametrize("options", [["--pretty"], ["--pretty", "--array"]])
def test_pretty_is_the_same_record_indented(kx: Kx, page: Page, options: list[str]) -> None:
    pretty = kx("json", *options, stdin=page()).out
    parsed = json.loads(pretty)
    assert (parsed[0] if "--array" in options else parsed) == json.loads(kx("json", stdin=page()).out)
    assert '\n    "title"' in pretty if "--array" in options else '\n  "title"' in pretty


def test_fields_are_printed_in_the_order_asked_for(kx: Kx, page: Page) -> None:
    record = json.loads(kx("json", "--fields", "text, title,image.caption,page.of", stdin=page()).out)
    assert list(record) == ["text", "title", "image.caption", "page.of"]
    assert record["text"].count("\n\n") == 2
    assert record["image.caption"] == "Tungku tempa di Desa Kaliwungu"
    assert record["page.of"] is None


@pytest.mark.parametrize("command", ["json", "csv"])
def test_an_unknown_field_is_wrong_usage_and_the_known_ones_are_named(kx: Kx, command: str) -> None:
    ran = kx(command, "--fields", "title,judul")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("kx: --fields: there is no field 'judul'. Known are source, url, ")


def test_csv_has_a_header_and_a_row_for_each_article(kx: Kx, folder: Path) -> None:
    ran = kx("csv", folder)
    assert [row["title"] for row in rows(ran.out)] == ["Pertama", "Kedua", "Ketiga"]
    row = rows(ran.out)[0]
    assert row["reporters"] == "Sekar Wulan"
    assert row["image_caption"] == "Tungku tempa di Desa Kaliwungu"
    assert row["related"] == "Harga arang turun"
    assert row["page_number"] == ""
    assert row["paywalled"] == "false"
    assert row["text"].count("\n\n") == 2


def test_csv_of_nothing_is_its_header(kx: Kx) -> None:
    assert (
        kx("csv", "--fields", "title,image,text", stdin=INDEX.encode()).out
        == "title,image_url,image_caption,image_credit,text\r\n"
    )


@pytest.mark.parametrize(("given", "character"), [("\\t", "\t"), ("tab", "\t"), (";", ";"), ("\t", "\t")])
def test_delimiters(kx: Kx, page: Page, given: str, character: str) -> None:
    out = kx("csv", "--delimiter", given, stdin=page("Satu; dua\t, tiga")).out
    assert rows(out, delimiter=character)[0]["published"] == "2024-03-04T09:15:00+07:00"


@pytest.mark.parametrize("given", ["", "ab", '"', "\n"])
def test_an_impossible_delimiter_is_wrong_usage(kx: Kx, given: str) -> None:
    ran = kx("csv", "--delimiter", given)
    assert ran.code == 2
    assert ran.err.startswith("kx: --delimiter: ")


def test_excel_gets_a_mark_and_no_formula(kx: Kx, page: Page) -> None:
    headline = '=HYPERLINK("http://contoh.id","klik")'
    ran = kx("csv", "--excel", stdin=page(headline.replace('"', "&quot;")))
    assert ran.out.startswith("\ufeffsource,")
    assert rows(ran.out.removeprefix("\ufeff"))[0]["title"] == f"'{headline}"


def test_extract_in_a_pipe_is_markdown(kx: Kx, page: Page) -> None:
    ran = kx("extract", stdin=page("Tungku *baru* di [Kaliwungu]"))
    assert ran.out.startswith(
        "# Tungku \\*baru\\* di \\[Kaliwungu]\n\n"
        "Reporter: Sekar Wulan | Editor: Bagus Prakoso\n\n"
        "2024-03-04 09:15 WIB\n\n"
        "*Tungku tempa di Desa Kaliwungu*\n\n"
        "KONTAN.CO.ID - KUDUS. Perajin pisau"
    )
    assert ran.out.endswith("## Baca juga\n\n- [Harga arang turun](https://industri.kontan.co.id/news/arang)\n")


@pytest.mark.parametrize("command", ["json", "csv", "extract"])
def test_output_goes_to_a_file(kx: Kx, page: Page, tmp_path: Path, command: str) -> None:
    ran = kx(command, "-o", "out", stdin=page())
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert (tmp_path / "out").read_bytes().decode() == kx(command, stdin=page()).out
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_output_to_a_device_is_written_straight(kx: Kx, page: Page) -> None:
    assert kx("json", "-o", "/dev/null", stdin=page()).code == 0
    assert json.loads(kx("json", "-o", "-", stdin=page()).out)


@pytest.mark.parametrize("path", ["nowhere/out.json", ".", "/dev/full"])
def test_a_place_that_cannot_be_written_to_is_named(kx: Kx, page: Page, path: str) -> None:
    ran = kx("json", "-o", path, stdin=page())
    assert ran.code == 2
    assert ran.err.startswith(f"kx: cannot write to {path}: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("redirection", [">/dev/full", ">&-"])
def test_standard_output_that_cannot_be_written_to_is_named(page: Page, tmp_path: Path, redirection: str) -> None:
    (tmp_path / "page").write_bytes(page())
    shell = f"{sys.executable} -m kx json page {redirection}"
    done = subprocess.run(
        ["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("kx: ")
    assert done.stderr.count("\n") == 1


def test_closed_standard_error_does_not_mix_into_the_records(page: Page, tmp_path: Path) -> None:
    (tmp_path / "page").write_bytes(page())
    shell = f"{sys.executable} -m kx json page missing 2>&-"
    done = subprocess.run(
        ["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize("command", ["json", "csv", "extract", "json --array", "json 2>&-"])
def test_a_closed_pipe_is_quiet(page: Page, tmp_path: Path, command: str) -> None:
    for number in range(200):
        (tmp_path / f"{number}.html").write_bytes(page(f"Judul {number}") * 5)
    shell = f"{sys.executable} -m kx {command} . | head -1"
    done = subprocess.run(
        ["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1


def test_a_pipe_closed_before_the_last_flush_is_quiet(page: Page, tmp_path: Path) -> None:
    (tmp_path / "page").write_bytes(page())
    shell = f"({sys.executable} -m kx json page; echo $? >status) | true"
    done = subprocess.run(
        ["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    assert (tmp_path / "status").read_text() == "0\n"
