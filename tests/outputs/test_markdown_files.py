"""Articles as files: where they lie, what their head says, and what is never overwritten."""

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import BARE, FULL, article

from kx.article import Article
from kx.errors import OutputError
from kx.outputs.stores import markdown_files
from kx.outputs.stores.columns import row
from kx.outputs.stores.file_names import names, safe
from kx.outputs.streams.markdown import document


def put(folder: Path, *articles: Article, roots: tuple[str, ...] = (), force: bool = False) -> None:
    with markdown_files.store(str(folder), roots, force=force) as add:
        for one in articles:
            add(markdown_files.rendered(one))


def parted(text: str) -> tuple[Any, str]:
    """Return the head as YAML, and the body, as readers of front matter part them."""
    start, head, body = text.split("---\n", 2)
    assert start == ""
    return yaml.safe_load(head), body


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


@pytest.mark.parametrize("one", [FULL, BARE], ids=["full", "bare"])
def test_the_head_has_the_record_and_the_body_the_article(one: Article) -> None:
    head, body = parted(markdown_files.rendered(one).text)
    columns = row(one)
    assert list(head)[:4] == ["source", "url", "site", "title"]
    assert head == {key: columns[key] for key in columns if key not in {"paragraphs", "related", "indicators"}}
    assert head["published"] == json.loads(json.dumps(one.published and one.published.isoformat()))
    assert body == f"\n{document(one)}"


ANY_TEXT = st.text(st.characters(exclude_categories=()))
AWKWARD = st.sampled_from(
    [
        *"--- =1+1 ' \" no null ~ 2019-11-03 1e5 0x1F 12:30 &a *a !t {{x}} %TAG ` \\ \x7f \uffff \U0001f525".split(" "),
        *("a: b", "# x", "- x", " x ", "\t", "a\nb", "\r\n", "\x85", "\u2028", "\ufeff", "x" * 5000),
    ]
)


@given(ANY_TEXT | AWKWARD)
def test_any_text_is_read_back_by_yaml(text: str) -> None:
    one = article(title=text, tags=(text, text), section=text)
    head, _ = parted(markdown_files.rendered(one).text)
    read = text.encode("utf-8", "replace").decode()
    assert (head["title"], head["tags"], head["section"]) == (read, [read, read], read)


def test_nothing_in_the_head_commands_a_terminal() -> None:
    head = markdown_files.rendered(article(title="a\x1b[31m\u202e\x9bb")).text.partition("\n---\n")[0]
    assert all(character.isprintable() or character == "\n" for character in head)


@pytest.mark.parametrize(
    ("source", "roots", "name"),
    [
        ("saved/2019/tungku.html", ("saved",), "2019/tungku.md"),
        ("saved/2019/tungku.html", ("saved", "saved/2019"), "tungku.md"),
        ("./tungku.html", (".",), "tungku.md"),
        ("/saved/tungku.xhtml.gz", ("",), "saved/tungku.md"),
        ("tungku.TXT", (".",), "tungku.md"),
        ("tungku.2019.html", (".",), "tungku.2019.md"),
        ("-", (".",), "page.md"),
        (".html", (".",), "page.md"),
        ("../../etc/passwd", (), "etc/passwd.md"),
        ("/etc/passwd", (), "etc/passwd.md"),
        ("saved.zip#../../a.html", (), "saved.zip/a.md"),
        ("d/crawl.warc.gz#urn:uuid:1-2", ("d",), "crawl.warc.gz/urn_uuid_1-2.md"),
        ("a\\..\\b\n:*?.html", (), "a_.._b_.md"),
        ("caf\\xe9.html", (), "caf_xe9.md"),
        ("con.html", (), "_con.md"),
        ("Lpt1/NUL.x.html", (), "_Lpt1/_NUL.x.md"),
        ("notes.md/a.html", (), "notes.md_/a.md"),
        (".git/hooks/a.html", (), "git/hooks/a.md"),
        ("a /b. .html", (), "a/b.md"),
        ("Cafe\u0301.html", (), "Caf\u00e9.md"),
    ],
)
def test_names(source: str, roots: tuple[str, ...], name: str) -> None:
    assert str(names(source, roots)[0]) == name


@given(st.text(), st.lists(st.text(), max_size=3))
def test_a_name_is_safe_on_every_system(source: str, roots: list[str]) -> None:
    for name in names(source, roots):
        assert not name.is_absolute()
        for part in name.parts:
            assert 0 < len(part.encode()) <= 120
            assert part == part.strip(" .").lstrip("-")
            assert not set(part) & set('<>:"/\\|?*\0\n\r\t\x7f')
            assert part.partition(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
        assert [part.lower().endswith(".md") for part in name.parts] == [False] * (len(name.parts) - 1) + [True]


@pytest.mark.parametrize(
    "source", ["x" * 1_000_000, "a/" * 500_000 + "b", "../" * 300_000, "é" * 500_000, "." * 1_000_000]
)
def test_a_huge_name_is_cut(source: str, tmp_path: Path) -> None:
    put(tmp_path, article(source=source), article(source=f"{source}1"))
    assert len(files(tmp_path)) == 2
    assert max(len(name.encode()) for name in files(tmp_path)) < 1500


PATHS = st.lists(st.sampled_from(["a", "A", "a.html", "a.txt", "a.md", "..", "", "con", "\n", "b?", "b*"]), min_size=1)


# A busy disk takes its time.
@settings(max_examples=40)
@given(st.lists(PATHS.map("/".join) | st.text(min_size=1), unique=True, min_size=1, max_size=8))
def test_sources_never_share_a_file_and_stay_inside(sources: list[str]) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place) / "inside"
        for _ in range(2):
            put(folder, *(article(source=source) for source in sources), roots=("a",))
            heads = [parted((folder / name).read_text("utf-8"))[0] for name in files(folder)]
            assert sorted(head["source"] for head in heads) == sorted(sources)
        assert [path.name for path in Path(place).iterdir()] == ["inside"]


def test_the_second_of_a_name_gets_a_suffix_that_stays(tmp_path: Path) -> None:
    first, second = article(source="a.html"), article(source="a.txt")
    put(tmp_path, first, second)
    before = files(tmp_path)
    assert before == [str(names("a.txt", ())[1]), "a.md"]
    put(tmp_path, article(source="a.txt", title="Baru"), first)
    assert files(tmp_path) == before
    assert parted((tmp_path / before[0]).read_text())[0]["title"] == "Baru"


@pytest.mark.parametrize("text", ["", "# Catatan\n", "---\ntitle: x\n---\n"])
def test_a_file_of_others_is_replaced_only_by_force(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(text)
    with pytest.raises(OutputError, match="not of kx"):
        put(tmp_path, article(source="a.html"))
    assert (tmp_path / "a.md").read_text() == text
    put(tmp_path, article(source="a.html"), force=True)
    assert parted((tmp_path / "a.md").read_text())[0]["source"] == "a.html"


@pytest.mark.parametrize("force", [False, True])
def test_a_link_leads_nowhere(force: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a parameter of the test
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (outside / "secret").write_text("rahasia")
    (inside / "sub").symlink_to(outside)
    (inside / "a.md").symlink_to(outside / "secret")
    (inside / "b.md").symlink_to(outside / "new")
    for source in ("sub/a.html", "sub/deep/a.html"):
        with pytest.raises(OutputError, match="it is a link"):
            put(inside, article(source=source), force=force)
    for source in ("a.html", "b.html"):
        if force:
            put(inside, article(source=source), force=True)
        else:
            with pytest.raises(OutputError, match="not of kx"):
                put(inside, article(source=source))
    assert files(outside) == ["secret"]
    assert (outside / "secret").read_text() == "rahasia"


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_is_left_alone(make: Any, tmp_path: Path) -> None:  # noqa: ANN401 - a function of the system
    make(tmp_path / "a.md")
    with pytest.raises(OutputError, match="not of kx"):
        put(tmp_path, article(source="a.html"))
    assert files(tmp_path) == ([] if (tmp_path / "a.md").is_dir() else ["a.md"])


def test_no_name_is_left_when_others_hold_both(tmp_path: Path) -> None:
    for name in names("a.html", ()):
        (tmp_path / name).write_text('---\nsource: "other"\n---\n')
    with pytest.raises(OutputError, match="of another source"):
        put(tmp_path, article(source="a.html"))


def test_a_component_is_never_empty() -> None:
    assert safe("") == safe("...") == safe(" . ") == "page"
