"""What holds for any page: an article or a KxError, the same record from the same page, the record its schema."""

import json
import re
from collections.abc import Callable
from datetime import datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

import kx
from invariants import SCHEMA, URL, check_page, check_screens, outcome
from kx.outputs.encoding import encode
from pieces import MARKUP, TEXT
from unmeasured import UNMEASURED

pytestmark = UNMEASURED

SAMPLES = Path(__file__).parent.parent / "samples"
PAGES = sorted(SAMPLES.glob("kontan/*/page.html"))

STORY = [
    "<html><body><h1 class='detail-desk'>Harga garam naik</h1>", "<div>Minggu, 03 November 2019 / 14:02 WIB</div>",
    "<div class='tmpt-desk-kon' itemprop='articleBody'><p>Reporter: Rani Putri | Editor: Sari Dewi</p>",
    "<p>KONTAN.CO.ID - JAKARTA. Petani garam memanen lebih banyak daripada tahun lalu karena kemarau.</p>", "</div></body></html>",
]  # fmt: skip
DUMP = [
    "kontan.co.id\n", "Harga garam naik di Madura\n", "Minggu, 03 November 2019 / 14:02 WIB\n", "\nReporter: Rani Putri | Editor: Sari Dewi\n\n",
    "KONTAN.CO.ID - JAKARTA. Petani garam memanen lebih banyak daripada tahun lalu karena kemarau panjang.\n", "\nTERBARU\n",
]  # fmt: skip


def glued(pieces: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pieces), max_size=40).map("".join)


def torn(story: list[str]) -> st.SearchStrategy[str]:
    """Return a story with anything between its pieces: most of these get past headline and text."""
    return st.tuples(*[glued([*MARKUP, *TEXT, ""]) for _ in story]).map(
        lambda between: "".join(piece + more for piece, more in zip(story, between, strict=True))
    )


ANY_PAGE = st.one_of(glued(MARKUP + TEXT), glued(TEXT), torn(STORY), torn(DUMP))


@given(st.binary(max_size=2000))
def test_any_bytes_give_an_article_or_an_error(page: bytes) -> None:
    outcome(page)


@given(st.text(max_size=2000))
def test_any_text_gives_an_article_or_an_error(page: str) -> None:
    outcome(page)


@given(glued(MARKUP + TEXT), st.binary(max_size=20), st.sampled_from(["utf-8", "utf-16", "cp1252", "gb18030"]))
def test_pages_in_any_encoding_give_an_article_or_an_error(page: str, noise: bytes, encoding: str) -> None:
    outcome(noise + page.encode(encoding, "replace") + noise)


@settings(max_examples=400)
@given(ANY_PAGE)
def test_pieces_of_pages_give_the_same_twice_and_an_article_comes_back_from_every_writer(page: str) -> None:
    event(type(check_page(page)).__name__)


@settings(max_examples=100)
@given(ANY_PAGE)
def test_no_piece_of_a_page_commands_a_terminal(page: str) -> None:
    check_screens(page)


@pytest.mark.parametrize(
    "url", ["", "https://[", "//", "kontan.co.id", "http://\ud800/", "https://a" * 99, "\x00", "javascript:a"]
)
def test_any_address_is_taken(url: str) -> None:
    page = "".join(STORY)
    assert kx.extract(page, url=url).title == "Harga garam naik"


@pytest.mark.parametrize("page", sorted(SAMPLES.glob("*/*/page.*")), ids=lambda page: page.parent.name)
def test_records_of_samples_fit_the_schema(page: Path) -> None:
    SCHEMA.validate(orjson.loads(encode(kx.extract(page.read_bytes()))))


# Changes to a page that no reader sees.

ATTRIBUTE = re.compile(r"""\s+([\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)""")
TAG = re.compile(r"""<([A-Za-z][\w-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)+)\s*(/?)>""")
ADVERT = '<div class="insideads"><p>Iklan: beli sekarang, harga naik besok pagi, kata penjualnya di Jakarta.</p></div>'


def with_reversed_attributes(page: str) -> str:
    return TAG.sub(lambda tag: f"<{tag[1]} {' '.join(reversed(ATTRIBUTE.findall(tag[2])))}{tag[3]}>", page)


def with_tags_in_capitals(page: str) -> str:
    return re.sub(r"</?[a-z][a-z0-9-]*(?=[\s/>])", lambda tag: tag[0].upper(), page)


def with_white_space(page: str) -> str:
    """Put line breaks where there are blanks in texts, and between blocks."""
    broken = re.sub(r">[^<]+<", lambda text: text[0].replace(" ", "\n   "), page)
    return re.sub(
        r"</(?:p|div|li|ul|h1|h2|h3|figure|table|section|article)>", r"\g<0>\n\n\t", broken, flags=re.IGNORECASE
    )


def with_comments(page: str) -> str:
    return re.sub(
        r"</?(?:p|div|b|strong|h1)\b[^>]*>", r"<!-- a <b> -->\g<0><!-- TERBARU -->", page, flags=re.IGNORECASE
    )


def with_adverts(page: str) -> str:
    return re.sub(r"<p>|</p>|<br ?/?>\s*<br ?/?>", lambda tag: f"{ADVERT}{tag[0]}" if tag[0] != "</p>" else f"</p>{ADVERT}", page, flags=re.IGNORECASE)  # fmt: skip


def with_carriage_returns(page: str) -> str:
    return page.replace("\r\n", "\n").replace("\n", "\r\n")


def with_edges(page: str) -> str:
    return f"\n\n<!-- saved from the web -->{page}\n"


CHANGES: list[Callable[[str], str]] = [
    with_reversed_attributes, with_tags_in_capitals, with_white_space, with_comments, with_adverts,
    with_carriage_returns, with_edges,
]  # fmt: skip


def text_of(page: Path) -> str:
    data = page.read_bytes()
    return data.decode("cp1252" if b"iso-8859-1" in data else "utf-8")


@cache
def record_of(page: Path) -> kx.Article:
    return kx.extract(text_of(page), url=URL)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_harmless_changes_leave_the_record_alone(page: Path, change: Callable[[str], str]) -> None:
    assert kx.extract(change(text_of(page)), url=URL) == record_of(page)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_changes_change_most_pages(change: Callable[[str], str]) -> None:
    assert sum(change(text_of(page)) != text_of(page) for page in PAGES) > len(PAGES) / 2


@given(st.sampled_from(PAGES), st.lists(st.sampled_from(CHANGES), max_size=len(CHANGES), unique=True))
@settings(max_examples=40)
def test_all_changes_together_leave_the_record_alone(page: Path, changes: list[Callable[[str], str]]) -> None:
    text = text_of(page)
    for change in changes:
        text = change(text)
    assert kx.extract(text, url=URL) == record_of(page)


@pytest.mark.parametrize(
    "pack",
    [
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.encode("utf-16"),
    ],
    ids=["byte order mark", "utf-16"],
)
@pytest.mark.parametrize("page", PAGES[:3], ids=lambda page: page.parent.name)
def test_the_packing_leaves_the_record_alone(page: Path, pack: Callable[[str], bytes]) -> None:
    assert kx.extract(pack(text_of(page)), url=URL) == record_of(page)


# A dump gives what the page gives.

KNOWN_FAILURES = frozenset((Path(__file__).parent / "known_failures.txt").read_text("utf-8").split())
DUMPED = [
    (page, dump)
    for page, dump in pairwise(sorted(SAMPLES.glob("*/*"), key=lambda folder: (folder.parent.name, folder.name)))
    if dump.name.startswith(f"{page.name}-")
]


@pytest.mark.parametrize("field", ["title", "published", "dateline", "reporters", "editors", "sources", "paragraphs"])
@pytest.mark.parametrize(("page", "dump"), DUMPED, ids=lambda folder: folder.name)
def test_a_dump_gives_what_its_page_gives(page: Path, dump: Path, field: str) -> None:
    if {f"{folder.parent.name}/{folder.name}-{field}" for folder in (page, dump)} & KNOWN_FAILURES:
        pytest.skip("stands in known_failures.txt")
    from_page, from_dump = (read(folder) for folder in (page, dump))
    assert getattr(from_dump, field) == getattr(from_page, field)


@cache
def read(folder: Path) -> kx.Article:
    (page,) = folder.glob("page.*")
    case: dict[str, Any] = json.loads((folder / "case.json").read_text("utf-8"))
    return kx.extract(page.read_bytes(), now=datetime.fromisoformat(case["now"]) if case["now"] else None)
