"""What `sources` promises: lazy, in order, sent to other processes; lists of paths and object stores too."""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import fsspec
import pytest

from kx.errors import DateError, KxError, NotAnArticle, OutputError, Unreadable
from kx.inputs import Columns, Source, paths_from, sources
from packing import PAGES, Warc, listed, read, tarred, zipped


@pytest.mark.parametrize("kind", [KxError, Unreadable, NotAnArticle, DateError, OutputError])
def test_an_error_survives_the_way_to_another_process(kind: type[KxError]) -> None:
    error = pickle.loads(pickle.dumps(kind("larger than 16 MB", "Name its pages.")))  # noqa: S301
    assert (type(error), error.message, error.hint) == (kind, "larger than 16 MB", "Name its pages.")


def test_a_source_survives_it_too() -> None:
    source = Source("a", data=b"x", url="https://a.id", now=datetime(2019, 11, 3, tzinfo=UTC))
    assert pickle.loads(pickle.dumps(source)) == source  # noqa: S301
    with pytest.raises(Unreadable, match=r"gone\. Look\."):
        pickle.loads(pickle.dumps(Source("a", trouble=Unreadable("gone", "Look.")))).read()  # noqa: S301


def test_sources_are_listed_no_earlier_than_they_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>x")

    def inputs() -> Iterator[str]:
        yield str(tmp_path / "a.html")
        raise AssertionError

    assert next(sources(inputs())).read() == b"<p>x"


def test_an_archive_is_read_no_further_than_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.tar").write_bytes(tarred({"a.html": b"<p>a"}) + b"damage" * 1000)
    assert next(sources([str(tmp_path / "a.tar")])).read() == b"<p>a"


def test_a_file_that_is_gone_when_it_is_read_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>x")
    (source,) = listed(tmp_path / "a.html")
    (tmp_path / "a.html").unlink()
    with pytest.raises(Unreadable, match="no such file"):
        source.read()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", []),
        (b"a.html\nb c.html\r\n\n caf\xe9.html", ["a.html", "b c.html", " caf\udce9.html"]),
        (b"a\nb.html\0c.html\0", ["a\nb.html", "c.html"]),
        (b"".join(b"%06d\n" % number for number in range(100_000)), [f"{number:06}" for number in range(100_000)]),
    ],
)
def test_a_list_of_paths(content: bytes, expected: list[str], tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(content)
    assert list(paths_from(str(tmp_path / "list"))) == expected


def test_a_list_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"a\n" + b"x" * 1_000_000)
    paths = paths_from(str(tmp_path / "list"))
    with pytest.raises(Unreadable, match="not a list of paths"):
        list(paths)
    with pytest.raises(Unreadable, match="no such file"):
        list(paths_from(str(tmp_path / "missing")))


def test_a_list_on_standard_input_streams() -> None:
    program = "import kx.inputs as i\nfor path in i.paths_from('-'): print(path, flush=True)"
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdin
        assert running.stdout
        running.stdin.write(b"a.html\n" * 3)
        running.stdin.flush()
        assert running.stdout.readline() == b"a.html\n"
        running.kill()


@pytest.fixture
def store() -> str:
    """Return the URL of a folder in an object store, with pages and archives."""
    url = f"memory://{uuid4()}"
    files = {
        "a.html": b"<p>a",
        "b/c.html.gz": __import__("gzip").compress(b"<p>c"),
        "b.zip": zipped(PAGES),
        "d.warc.gz": Warc().response(b"<p>d").done(),
        "e.jpg": b"\xff\xd8",
        "f.jsonl": b'{"html": "<p>f"}',
    }
    for name, data in files.items():
        with fsspec.open(f"{url}/{name}", "wb") as file:
            file.write(data)
    return url


def test_a_folder_of_an_object_store_is_read_like_one_of_this_machine(store: str) -> None:
    found = listed(store)
    name = store.replace("memory://", "memory:///")
    assert [source.name.removeprefix(f"{name}/") for source in found] == [
        "a.html",
        *(f"b.zip#{page}" for page in PAGES),
        "b/c.html.gz",
        "d.warc.gz#1",
    ]
    assert list(read(found).values()) == [b"<p>a", *PAGES.values(), b"<p>c", b"<p>d"]


def test_objects_and_wildcards(store: str) -> None:
    assert list(read(listed(f"{store}/a.html")).values()) == [b"<p>a"]
    assert list(read(listed(f"{store}/f.jsonl")).values()) == [b"<p>f"]
    assert list(read(listed(f"{store}/*.[hw]*")).values()) == [b"<p>a", b"<p>d"]
    assert "no pages" in str(listed(f"{store}/*.pdf")[0].trouble)


def test_what_a_store_has_not_is_named(store: str) -> None:
    (source,) = listed(f"{store}/missing.html")
    with pytest.raises(Unreadable):
        source.read()
    (source,) = listed(f"{store}/missing")
    assert source.trouble


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("https://www.kontan.co.id/", "a web address. Fetch it, as in: curl -s https://www.kontan.co.id/ | kx json."),
        ("http://a.id", "a web address"),
        ("ftp://a.id", "a web address"),
        ("zip://a.html::https://a.id/b.zip", "an address inside another"),
        ("simplecache::https://a.id/b.html", "an address inside another"),
        ("nosuch://a", "rotocol not known: nosuch"),
    ],
)
def test_addresses_that_are_refused(url: str, message: str) -> None:
    (source,) = listed(url)
    assert source.name == url
    assert message in str(source.trouble)


def test_a_file_url_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"<p>x")
    assert read(listed(f"file://{tmp_path}/a.html")) == {f"file://{tmp_path}/a.html": b"<p>x"}


MISSING = """
import sys
from importlib.abc import MetaPathFinder
class Missing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name in {"pyarrow", "fsspec"}:
            raise ModuleNotFoundError(name=name)
sys.meta_path.insert(0, Missing())
from kx.inputs import sources
for source in sources(sys.argv[1:]):
    print(source.trouble)
"""


def test_a_missing_extra_is_named_with_the_command_that_installs_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"PAR1")
    done = subprocess.run(
        [sys.executable, "-c", MISSING, "a", "memory://a"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "pyarrow is not installed. Run: pip install 'kx[parquet]'",
        "fsspec is not installed. Run: pip install 'kx[remote]'",
    ]


def test_a_pipe_is_never_copied_without_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    from kx.inputs.archives import archive

    monkeypatch.setattr(archive, "_MOST_SPOOLED", 10_000)
    reader, writer = os.pipe()
    os.write(writer, bytes(20_000))
    os.close(writer)
    with os.fdopen(reader, "rb") as file, pytest.raises(Unreadable, match="in a pipe"):
        archive.Archive("a", file, Columns()).seekable()
