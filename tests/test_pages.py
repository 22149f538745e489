"""What a page answers: HTML and text dumps, lines and their roles, what sites and metadata know."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from lxml import etree

import kx
from kx import structured
from kx.errors import NotAnArticle, Unreadable
from kx.page import Line, Link, Role, open_page
from kx.page.charset import Decoded
from kx.page.dumps.notation import notation
from kx.page.dumps.rows import read_rows
from kx.page.html import HtmlPage
from kx.page.lines.line import absolute
from kx.page.lines.roles import give_roles
from kx.page.measure import require_markup
from kx.page.trees.furniture import Cuts, Marks
from kx.page.trees.walk import walk
from kx.sites import registrable_domain, site_of_domain, sites
from kx.sites.general import UNKNOWN
from kx.text import fold
from time_limit import within

WIB = timezone(timedelta(hours=7))
LEAD = "Petani garam di Sumenep memanen lebih banyak daripada tahun lalu karena kemarau panjang."
MORE = "Harga di tingkat petani turun menjadi Rp 700 per kilogram, kata ketua koperasinya."
TIME = "Minggu, 03 November 2019 / 14:02 WIB"
STATED = "<meta property='article:published_time' content='2019-11-03T14:02:00Z'>"


def html(body: str, head: str = "") -> HtmlPage:
    page, _ = open_page(f"<html><head>{head}</head><body>{body}</body></html>", None)
    assert isinstance(page, HtmlPage)
    return page


def kontan(body: str, head: str = "", date_line: str = TIME) -> kx.Article:
    """Read a page of the main layout with these lines in its body element."""
    return kx.extract(
        f"<html><head>{head}</head><body><h1 class='detail-desk'>Harga garam naik</h1>"
        f"<div class='font-gray'>{date_line}</div><div class='tmpt-desk-kon'>{body}</div></body></html>",
        url="https://industri.kontan.co.id/news/garam",
    )


def values(found: object) -> list[str]:
    return [each.value for each in found]  # type: ignore[attr-defined]


# HTML or text


@pytest.mark.parametrize(
    "text", ["", " \n ", "Harga <p> garam", "a < b > c", "<- Harga ->", "Tag <b> dan <br>, kata dia"]
)
def test_text_is_no_html(text: str) -> None:
    page, _ = open_page(text, None)
    assert not isinstance(page, HtmlPage)


@pytest.mark.parametrize(
    "text", ["<p>a<p>b", "<!DOCTYPE html><title>a", "\n<HTML lang=id><BODY>", "<span class='a\nb'>x</span><ul>"]
)
def test_two_tags_are_html(text: str) -> None:
    page, _ = open_page(text, None)
    assert isinstance(page, HtmlPage)


@pytest.mark.parametrize("text", ["", "<!-- -->", "<!DOCTYPE html>", "<?xml version='1.0'?>"])
def test_markup_without_elements_is_refused(text: str) -> None:
    with pytest.raises(NotAnArticle) as error:
        HtmlPage(Decoded(text, "utf-8", guessed=False), None, None)
    assert error.value.hint


def test_a_parser_that_gives_up_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object) -> None:
        raise etree.LxmlError("Document is empty")  # as lxml before 6 says of an empty page

    monkeypatch.setattr("kx.page.html.etree.fromstring", give_up)
    with pytest.raises(NotAnArticle):
        HtmlPage(Decoded("<p>", "utf-8", guessed=False), None, None)


# What HTML answers


def test_the_first_selector_that_finds_anything_answers() -> None:
    page = html("<p class=b>dua</p><h2>tiga</h2><p id=c>empat</p>")
    assert values(page.select("p.a, h2, p.b")) == ["tiga"]
    assert values(page.select("p.a")) == []
    assert values(page.select("")) == []
    assert values(page.select("body > #c, p")) == ["empat"]
    assert values(page.select("body > div, body .b, p")) == ["dua"]
    assert values(page.select("p:not(.b), h2")) == ["empat"]


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("div.a p", ["1", "2"]),
        ("div.a > p", ["1"]),
        ("div.a.b p", []),
        (".a .c", ["2"]),
        ("#x", ["3"]),
        ("p#x.c", []),
        ("span.a", []),
        ("[data-x]", ["3"]),
        ("p[data-x='1, 2'], .a", ["3"]),
        ("div.a > section > *", ["2"]),
        ("div.a ~ p", ["3"]),
        ("div.a + p", ["3"]),
        ("div.a + section", []),
        ("p[data-x^='1']", ["3"]),
        ("[data-x$=2]", ["3"]),
        ("[class*=d]", ["2"]),
        ("p[class~=d]", ["2"]),
        ("p[class=d]", []),
        ("section > p[class]", ["2"]),
        ("div > p[class]", []),
        ("div p[class]", ["2"]),
        ("nav p[class]", []),
        ("p:not(.c)", ["1", "3"]),
        ("section:not([class]) *", ["2"]),
        ("div.a > p:first-child", ["1"]),
        ("section:first-child p", []),
        ("div.a > section:nth-child(2) p", ["2"]),
        ("div.a ~ *:contains('3')", ["3"]),
        ("p:contains('4')", []),
        ("p:last-child", ["2", "3"]),
        ("p:not(:first-child)", ["3"]),
        ("section:nth-child(2n) p", ["2"]),
    ],
)
def test_selectors(css: str, expected: list[str]) -> None:
    page = html("<div class='a'><p>1</p><section><p class='c d'>2</p></section></div><p id=x data-x='1, 2'>3</p>")
    assert values(page.select(css)) == expected


@pytest.mark.parametrize("white", [" ", "\n", "\u00a0\t", " " * 200_000])
def test_a_text_of_any_length_is_folded(white: str) -> None:
    text = white.join(["garam"] * 90_000) if len(white) < 9 else f"a{white}b{white}"
    assert fold(text) == " ".join(text.split())


def test_texts_are_folded_and_empty_ones_left_out() -> None:
    page = html("<li>LQ45<b>935,34</b></li><li> \n </li><li>  EMAS\n1 </li>")
    assert values(page.select("li", between=" ")) == ["LQ45 935,34", "EMAS 1"]


def test_addresses_are_absolute_and_empty_attributes_left_out() -> None:
    markup = "<p><a href='/b'>x</a><a href=''>y</a><a>z</a><img src='//f.id/a.jpg' alt=' b '>"
    page = HtmlPage(Decoded(markup, "utf-8", guessed=False), "https://a.id/c/d", None)
    assert values(page.attributes("a", "href")) == ["https://a.id/b"]
    assert values(page.attributes("img", "src")) == ["https://f.id/a.jpg"]
    assert values(page.attributes("img", "alt")) == ["b"]


def test_metadata_is_found_by_any_of_its_names() -> None:
    page = html(
        "",
        "<meta NAME=Author content=' Rani  Putri '><meta property='og:title' content=''><meta itemprop=a content=b><meta content=c>",
    )
    assert values(page.meta("og:title", "a", "author")) == ["b", "Rani Putri"]


@pytest.mark.parametrize(
    ("href", "base", "expected"),
    [
        ("https://a.id/b", "https://c.id/", "https://a.id/b"),
        ("//a.id/b", None, "https://a.id/b"),
        (" /b ", "https://a.id/c", "https://a.id/b"),
        ("b", None, "b"),
        ("//[a", "https://b.id", "https://[a"),
        ("http:[a", "https://[b", "http:[a"),
    ],
)
def test_absolute(href: str, base: str | None, expected: str) -> None:
    assert absolute(href, base) == expected


# JSON-LD


def ld(*blocks: str) -> HtmlPage:
    return html("", "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks))


ARTICLE = '{"@type": "NewsArticle", "headline": "Garam"}'


@pytest.mark.parametrize(
    "block",
    [
        ARTICLE,
        f"[{ARTICLE}]",
        f'{{"@graph": [{{"@type": "Organization", "headline": "Kontan"}}, {ARTICLE}]}}',
        '{"@type": ["Thing", "Article"], "headline": "Garam"}',
        '{"@type": "NewsArticle", "headline": "Garam", "description": "satu\ndua\ttiga"}',
        '{"@type": "NewsArticle", "headline": ["Garam"]}',
        '{"@type": "NewsArticle", "headline": {"@value": " Garam "}}',
        '{"@type": "NewsArticle", "headline": "Garam", "author": ' + "[" * 30 + "]" * 30 + "}",
        '{"@type": "NewsArticle", "headline": "Garam", "hasPart": [' + ", ".join(["{}"] * 90) + "]}",
    ],
)
def test_json_ld_in_its_forms(block: str) -> None:
    assert values(ld(block).json_ld("headline")) == ["Garam"]


@pytest.mark.parametrize(
    "block",
    [
        "",
        "{",
        "null",
        "3",
        '"NewsArticle"',
        '{"@type": "Organization", "headline": "Garam"}',
        '{"@type": "NewsArticle", "headline": null}',
        '{"@type": "NewsArticle", "headline": "  "}',
        '{"@type": "NewsArticle", "headline": {"a": "b"}}',
        '{"@type": "NewsArticle", "headline": "Garam"},',
        '{"@type": "NewsArticle", "headline": "Garam", "author": ' + "[" * 90 + "]" * 90 + "}",
        "[" * 50_000,
        ARTICLE + " " * 1_000_000,
    ],
)
def test_json_ld_that_says_nothing(block: str) -> None:
    assert values(ld(block).json_ld("headline")) == []


def test_articles_come_before_pages_and_paths_lead_inside() -> None:
    page = ld(
        '{"@type": "WebPage", "publisher": {"name": "b"}}',
        '{"@type": "Article", "publisher": {"name": ["a"]}}',
        ARTICLE,
    )
    assert values(page.json_ld("publisher", "name")) == ["a", "b"]
    assert values(page.json_ld("publisher", "name", "first")) == []


def test_names_of_json_ld() -> None:
    value = [{"name": "Rani"}, {"url": "https://a.id"}, "Bima", 3, None, {"name": ["Sari", {"@value": "Dewi"}]}, True]
    assert list(structured.texts(value)) == ["Rani", "https://a.id", "Bima", "Sari", "Dewi"]


# Sites


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("kontan.co.id", "kontan.co.id"),
        ("AMP.Kontan.co.id.", "kontan.co.id"),
        ("www.detik.com", "detik.com"),
        ("surabaya.go.id", "surabaya.go.id"),
        ("co.id", "co.id"),
        ("localhost", "localhost"),
        ("", ""),
        ("a.b.co.uk", "b.co.uk"),
    ],
)
def test_registrable_domain(host: str, domain: str) -> None:
    assert registrable_domain(host) == domain


def test_every_site_is_found_by_each_of_its_domains_and_has_the_name_of_one() -> None:
    known = list(sites())
    assert known == sorted(known, key=lambda site: site.domains)
    assert all(site_of_domain(domain) is site for site in known for domain in site.domains)
    assert all(site.domains == tuple(map(registrable_domain, site.domains)) for site in known)
    files = {path.stem for path in Path(kx.sites.__path__[0]).glob("*.py")}
    # One template that serves many papers is named after its maker.
    unnamed = [site.domains[0] for site in known if site.domains[0].split(".")[0].replace("-", "_") not in files]
    assert unnamed == ["pikiran-rakyat.com"]


@pytest.mark.parametrize(
    "domain", [None, "", "tidak-ada.co.id", "general", "site", "__init__.id", "general.com", "a b.id", "../x.id"]
)
def test_a_site_that_is_not_known(domain: str | None) -> None:
    assert site_of_domain(domain) is None


@pytest.mark.parametrize(
    ("head", "body", "domain"),
    [
        ("<link rel=canonical href='https://industri.kontan.co.id/news/a'>", "", "kontan.co.id"),
        (
            "<link rel=canonical href='/news/a'><meta property='og:url' content='https://www.detik.com/a'>",
            "",
            "detik.com",
        ),
        ("<link rel=canonical href='/a'><meta property='al:web:url' content='b'>", "", None),
        (
            "",
            "<a href='//a.kontan.co.id/1'>a</a><a href='//b.kontan.co.id/'>b</a><img src='//kontan.co.id/c'>",
            "kontan.co.id",
        ),
        (
            "",
            "<a href='//a.kontan.co.id/1'>a</a><a href='//b.kontan.co.id/'>b</a>" + "<a href='//x.test'>c</a>" * 9,
            None,
        ),
        ("", "", None),
    ],
)
def test_the_site_of_a_page(head: str, body: str, domain: str | None) -> None:
    page = html(body + "<p>", head)
    assert page.domain == domain
    assert page.site is (site_of_domain(domain) or UNKNOWN)


def test_without_site_files_all_sites_are_unknown() -> None:
    code = "from kx.sites import site_of_domain, sites; print(site_of_domain('kontan.co.id'), list(sites()))"
    hidden = {**os.environ, "KX_NO_SITES": "1"}
    done = subprocess.run([sys.executable, "-c", code], env=hidden, capture_output=True, text=True, check=True)
    assert done.stdout == "None []\n"


# Lines of a tree


def lines(body: str, cuts: Cuts | None = None, base: str | None = None) -> list[Line]:
    page = html(body)
    element = next(iter(page._selection.first("body")))  # noqa: SLF001 - the tree is the page's own affair
    return walk(element, cuts or Cuts(), base).text


def test_blocks_and_breaks_begin_lines() -> None:
    found = lines("satu<p>dua <b>tiga</b><br>empat</p>lima<div>enam<div>tujuh</div></div><!-- x -->delapan")
    assert [line.text for line in found] == ["satu", "dua tiga", "empat", "lima", "enam", "tujuh", "delapan"]


def test_kinds_of_lines() -> None:
    found = lines("<h2>a</h2><ul><li>b <i>c</i></li></ul><figcaption>d</figcaption><p>e</p><h3><div>f</div></h3>")
    assert [(line.text, line.kind) for line in found] == [
        ("a", "heading"), ("b c", "item"), ("d", "caption"), ("e", "text"), ("f", "heading"),
    ]  # fmt: skip


def test_links_belong_to_the_line_they_stand_in() -> None:
    found = lines(
        "<p>x <a href='/a'>satu</a> y <a>z</a> <a href='/b'> </a></p><a href='/c'><p>dua</p><p>tiga</p></a>",
        base="https://a.id",
    )
    assert [line.links for line in found] == [
        (Link("satu", "https://a.id/a"),), (Link("dua", "https://a.id/c"),), (Link("tiga", "https://a.id/c"),),
    ]  # fmt: skip
    assert [line.is_link for line in found] == [False, True, True]


def test_what_is_never_seen() -> None:
    found = lines(
        "<script>a</script><style>b</style><noscript>c</noscript><p style='Display : none'>d</p><p hidden>e</p><p>f</p>"
    )
    assert [line.text for line in found] == ["f"]


def test_what_a_site_leaves_out_and_unfolds() -> None:
    cuts = Cuts(remove=Marks.of(".iklan, #x, [d-widget]"), unfold=Marks.of(".lagi"))
    body = (
        "<p class='a iklan'>1</p>2<p id=x>3</p><p d-widget>4</p><p id=y class=b>5</p><div class=lagi style='display:none'>6</div>"
        "<div class=lain style='display:none'>7</div>"
    )
    assert [line.text for line in lines(body, cuts)] == ["2", "5", "6"]


@pytest.mark.parametrize("mark", ["<!-- pagination end -->", "<hr class=habis>", "<div id=habis></div>"])
def test_the_text_ends_where_the_site_says(mark: str) -> None:
    page = html(f"<div id=b><p>satu{mark}</p>dua{mark}<p>tiga</p></div>")
    walked = walk(next(iter(page._selection.first("#b"))), Cuts(end=Marks.of("pagination end, .habis, #habis")))  # noqa: SLF001
    assert [line.text for line in walked.text] == ["satu"]
    assert [line.text for line in walked.rest] == ["dua", "tiga"]


def test_furniture_of_unknown_pages() -> None:
    unknown = Cuts(unknown=True)
    much = "kata " * 200
    body = f"<div class=komentar>a</div><p class=isi>b</p><div class=sidebar>{much}</div><div hidden>{much}</div><div hidden>c</div>"
    assert [line.text[:4] for line in lines(body, unknown)] == ["b", "kata", "kata"]


# Rows of a dump


def rows(dump: str) -> list[tuple[str, str]]:
    return [(line.text, line.kind) for line in read_rows(dump)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_rows_with_any_line_end(end: str) -> None:
    assert rows(end.join(["  satu", "", "   * dua", "## tiga", "\t• empat", "____________", "[ ] lima (BUTTON)"])) == [
        ("satu", "text"), ("dua", "item"), ("tiga", "heading"), ("empat", "item"), ("lima", "text"),
    ]  # fmt: skip


WRAPPED = """\
Petani garam di Sumenep memanen lebih banyak daripada
tahun lalu karena kemarau yang panjang. Harga di tingkat
petani turun menjadi Rp 700 per kilogram-
nya, kata ketua koperasi/
paguyuban petani di Sumenep itu pada hari Minggu.
Baca Juga: Garam rakyat menumpuk di gudang
Minggu, 03 November 2019 / 14:02 WIB
  * satu
"""


def test_hard_wraps_are_undone() -> None:
    first, *others = (text for text, _ in rows(WRAPPED))
    assert first.startswith("Petani garam di Sumenep memanen lebih banyak daripada tahun lalu")
    assert others[-3:] == ["Baca Juga: Garam rakyat menumpuk di gudang", TIME, "satu"]


def test_rows_of_a_dump_without_wraps_are_left_alone() -> None:
    texts = [f"{LEAD} {LEAD}", "kata dia.", f"{MORE} {MORE} {MORE}"]
    assert [text for text, _ in rows("\n".join(texts))] == texts


@pytest.mark.parametrize(
    ("dump", "row", "expected"),
    [
        ("a [1]b\nReferences\n 1. https://a.id/b\n", "x [1]b c [2] [3]d", ("x b c  d", (Link("b c", "https://a.id/b"),))),
        ("[a](b)", '**x** [y *z*](//a.id/b "t") ![c](d) [](e)', ("x y z", (Link("y z", "https://a.id/b"),))),
        ("# a", r"1\. _satu_ snake_case_name 2*3*4", ("1. satu snake_case_name 2*3*4", ())),
        ("(//a.id/1) (//a.id/2) (//a.id/3) (//a.id/4)", "x (https://a.id/1) y", ("x y", (Link("x", "https://a.id/1"),))),
        ("satu (https://a.id/1)", "satu (https://a.id/1)", ("satu (https://a.id/1)", ())),
        ("References\n 1. https://a.id\n", "[x] References", ("[x] References", ())),
    ],
)  # fmt: skip
def test_notations(dump: str, row: str, expected: tuple[str, Sequence[Link]]) -> None:
    _, unmark = notation(f"\n{dump}\n")
    assert unmark(row) == expected


# Roles


def roles(*texts: str | Line) -> list[tuple[str, str]]:
    given = give_roles([text if isinstance(text, Line) else Line(text) for text in texts], ("dukung kami",))
    return [(line.text, line.role) for line in given]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (LEAD, "prose"), ("Reporter: Rani Putri", "byline"), ("Oleh Rani Putri", "byline"), ("Oleh karena itu", "prose"),
        ("Terbaru", "end"), ("TAG: garam, Madura", "tags"), ("Advertisement", "promotion"), ("Dukung kami dengan donasi", "promotion"),
        ("Bagikan", "share"), ("Facebook Twitter WhatsApp", "share"), ("1 2 3", "paging"), ("(abc/def)", "initials"),
        ("ILUSTRASI. Garam", "caption"), ("Foto: Garam", "caption"), ("Foto: https://a.id", "prose"), ("***", "rule"),
        ("Selanjutnya: Garam", "next"), ('Simak video "Garam"', "related"), ("(Baca juga: Garam)", "related"), ("“Garam”", "prose"),
    ],
)  # fmt: skip
def test_roles(text: str, role: str) -> None:
    assert [given for _, given in roles(text)] == [role]


def test_a_heading_gives_its_role_to_its_entries() -> None:
    item = Line("Garam", kind="item")
    assert roles("Baca Juga", item, Line("Laut", links=(Link("Laut", "x"),)), LEAD, item) == [
        ("Garam", "related"), ("Laut", "related"), (LEAD, "prose"), ("Garam", "prose"),
    ]  # fmt: skip
    assert roles("Baca Juga", "Harga garam", "Harga laut") == [("Harga garam", "related"), ("Harga laut", "prose")]
    assert roles("Tags", "Harga garam", item) == [("Harga garam", "prose"), ("Garam", "prose")]
    assert roles("Baca Juga", "Terbaru") == [("Terbaru", "end")]


def test_names_below_a_role_word_join_it() -> None:
    assert roles("Penulis", "Rani Putri", "Editor :", ": Sari Dewi") == [
        ("Penulis: Rani Putri", "byline"),
        ("Editor: Sari Dewi", "byline"),
    ]
    assert [text for text, _ in roles("Penulis", "Editor", LEAD)] == ["Penulis", "Editor", LEAD]
    assert [text for text, _ in roles(LEAD, "Editor")] == [LEAD, "Editor"]
    assert roles("Editor:", "Bima Aji (Kontributor)") == [("Editor: Bima Aji (Kontributor)", "byline")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Garam ILUSTRASI. Petani", [("Garam", "prose"), ("ILUSTRASI. Petani", "caption")]),
        (f"{TIME} Reporter: Rani", [(TIME, "prose"), ("Reporter: Rani", "byline")]),
        (f"{LEAD} Baca juga: Garam rakyat", [(LEAD, "prose"), ("Garam rakyat", "related")]),
        ("Harga garam: Baca Juga: Garam rakyat", [("Harga garam:", "prose"), ("Garam rakyat", "related")]),
        ("Harga garam: baca juga: Garam rakyat", [("Harga garam: baca juga: Garam rakyat", "prose")]),
        (f"{LEAD} Baca juga: Garam. Laut. Ikan.", [(f"{LEAD} Baca juga: Garam. Laut. Ikan.", "prose")]),
    ],
)
def test_glued_lines_are_split(text: str, expected: list[tuple[str, str]]) -> None:
    assert roles(text) == expected


def test_a_link_inside_a_paragraph_is_taken_out() -> None:
    line = Line(f"{LEAD} Baca juga: Garam rakyat {MORE}", links=(Link("Garam rakyat", "https://a.id"),))
    before, link, after = give_roles([line])
    assert (before.text, link.text, after.text) == (LEAD, "Garam rakyat", MORE)
    assert (link.role, link.links) == (Role.RELATED, line.links)


def test_a_link_with_a_label_of_its_own_is_no_entry_of_the_box_above() -> None:
    listed = Line("Garam rakyat", "item", (Link("Garam rakyat", "https://a.id"),))
    labelled = Line("Baca Juga: Kapur sirih", links=(Link("Baca Juga: Kapur sirih", "https://b.id"),))
    told = give_roles([Line("Baca Juga"), listed, labelled])
    assert [(line.text, line.role) for line in told] == [("Garam rakyat", Role.RELATED), ("Kapur sirih", Role.RELATED)]


def test_a_link_behind_half_a_sentence_is_taken_out() -> None:
    line = Line("Berikut harga garam: Baca juga: Garam rakyat", links=(Link("Garam rakyat", "https://a.id"),))
    assert [each.text for each in give_roles([line])] == ["Berikut harga garam:", "Garam rakyat"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEAD, True), ("Harga garam naik dua kali lipat.", False), (LEAD.rstrip("."), False), (f"{LEAD[:-1]}?", False),
        (f"{LEAD} Mengapa demikian, tanya ketua koperasi petani itu?", True), (f"{LEAD[:-1]}…", False), (f"{LEAD} Lalu…", True),
        (f"{LEAD[:-1]}:", True), (("kata " * 40).strip(), True), (("kata " * 20).strip(), False), (f"“{LEAD}”", True),
    ],
)  # fmt: skip
def test_prose(text: str, *, expected: bool) -> None:
    assert Line(text).is_prose is expected
    assert not Line(text, role=Role.CAPTION).is_prose


# The record


def test_the_channel_is_the_last_level_of_the_breadcrumb() -> None:
    levels = f"<a>Home</a><a>Industri</a><a>Agribisnis</a><a>{LEAD}</a>"
    assert (
        kontan(f"</div><div class=breadcumb>{levels}</div><div class='tmpt-desk-kon'><p>{LEAD}</p>").section
        == "Agribisnis"
    )
    assert (
        kontan(f"</div><div class=breadcumb><a>Home</a></div><div class='tmpt-desk-kon'><p>{LEAD}</p>").section is None
    )


def test_channels_without_a_breadcrumb() -> None:
    assert kontan(f"<p>{LEAD}</p>", "<meta property='article:section' content='Industri'>").section == "Industri"
    long = "Kapur sirih dan garam dari pantai utara Madura"
    dump = f"{{}}\n\nHarga garam rakyat naik di Madura\n\n{TIME}\n\n{LEAD}\n\n{MORE}\n"
    assert kx.extract(dump.format("Ekonomi / Industri")).section == "Industri"
    assert kx.extract(dump.format(long)).section is None


def test_a_list_right_above_those_of_other_articles_holds_the_tags() -> None:
    dump = (
        f"Harga garam rakyat naik di Madura\n\n{TIME}\n\n{LEAD}\n\n{MORE}\n\n(abc/def)\n\n  * Garam\n  * Madura\n{{}}"
    )
    assert kx.extract(dump.format("\nTerbaru\n")).tags == ("Garam", "Madura")
    assert kx.extract(dump.format("")).tags == ()


def test_text_after_an_empty_body_element() -> None:
    article = kontan(f"</div><div class='tmpt-desk-kon'><p>{LEAD}</p>")
    assert article.paragraphs == (LEAD,)


def test_a_body_element_without_text_is_as_good_as_none() -> None:
    page = f"<div class='tmpt-desk-kon'><script>1</script></div><p>{TIME}</p><p>{LEAD}</p><p>{MORE}</p>"
    article = kx.extract(f"<html><body><h1>Harga garam naik</h1>{page}", url="https://kontan.co.id/a")
    assert article.paragraphs == (LEAD, MORE)


def test_the_headline_is_no_paragraph() -> None:
    assert kontan(f"<p>Harga garam naik</p><p>{LEAD}</p><h3>Harga</h3>").paragraphs == (LEAD,)


def test_initials_are_no_text() -> None:
    assert kontan(f"<p>{LEAD}</p><p>{MORE} (abc/def)</p>").paragraphs == (LEAD, MORE)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2019-11-03T14:02:00+07:00", datetime(2019, 11, 3, 14, 2, tzinfo=WIB)),
        ("2019-11-03T07:02:00Z", datetime(2019, 11, 3, 14, 2, tzinfo=WIB)),
        ("2019-11-03T14:02:00-07:00", datetime(2019, 11, 3, 14, 2, tzinfo=WIB)),
        ("2019-11-03", date(2019, 11, 3)),
        ("November 2019", None),
        ("segera", None),
    ],
)
def test_times_for_machines_count_where_none_is_shown(stated: str, expected: datetime | date | None) -> None:
    head = f"<meta property='article:published_time' content='{stated}'>"
    article = kontan(f"<p>Reporter: Rani Putri</p><p>{LEAD}</p>", head, date_line="")
    assert article.published == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "<meta property='article:modified_time' content='2019-11-03T15:30:00+07:00'>",
            datetime(2019, 11, 3, 15, 30, tzinfo=WIB),
        ),
        ("<meta property='article:modified_time' content='2019-11-03T14:02:40+07:00'>", None),
        ("<meta property='article:modified_time' content='2019-11-03'>", date(2019, 11, 3)),
        (
            STATED + "<meta property='article:modified_time' content='2019-11-03T15:30:00Z'>",
            datetime(2019, 11, 3, 15, 30, tzinfo=WIB),
        ),
    ],
)
def test_times_of_change(head: str, expected: datetime | date | None) -> None:
    assert kontan(f"<p>{LEAD}</p>", head).modified == expected


def test_a_bare_day_of_change_is_the_day_of_publication() -> None:
    head = "<meta property='article:modified_time' content='2019-11-03'>"
    assert kontan(f"<p>{LEAD}</p>", head, date_line="3 November 2019").modified is None


def test_a_time_that_lies_in_the_future_of_utc_is_kept() -> None:
    now = datetime(2019, 11, 3, 8, 0, tzinfo=UTC)
    page = f"<html><body><h1 class='detail-desk'>Harga garam naik</h1><div class='font-gray'>2 jam yang lalu</div><div class='tmpt-desk-kon'><p>{LEAD}</p></div>"
    article = kx.extract(page, url="https://kontan.co.id/a", now=now)
    assert article.published == datetime(2019, 11, 3, 13, 0, tzinfo=WIB)


@pytest.mark.parametrize(
    ("page", "missing"),
    [
        ("<html><body><p>a</p></body></html>", "headline"),
        ("<html><body><h1>Harga garam naik</h1></body></html>", "running text"),
        (f"<html><body><h1>Harga garam naik</h1><p>{LEAD}</p></body></html>", "date, dateline or byline"),
    ],
)
def test_what_a_page_is_refused_for(page: str, missing: str) -> None:
    with pytest.raises(NotAnArticle, match=missing):
        kx.extract(page)


FRONT = "<link rel=canonical href='https://www.kontan.co.id/'>"


def test_a_front_page_is_refused_unless_it_calls_itself_an_article() -> None:
    with pytest.raises(NotAnArticle, match="index"):
        kontan(f"<p>{LEAD}</p>", FRONT)
    with pytest.raises(NotAnArticle, match="index"):
        kontan(f"<p>{LEAD}</p>", f"{FRONT}{STATED}<meta property='og:type' content='website'>")
    assert kontan(f"<p>{LEAD}</p>", FRONT + STATED).paragraphs == (LEAD,)


# What it costs


LINES = "\n".join(f"{LEAD} {number}." for number in range(40))
HOSTILE = [
    "Oleh Rani Putri" * 4 + "(", "Oleh " + "A" * 60 + " bcd", "Penulis\n" + "A" * 60 + "(", "A" * 400 + "(", "1." * 5000, "[a](" * 3000,
    "](" * 3000, "((" * 3000, "**a" * 3000, "&" * 9000, "a/" * 3000, "a-" * 3000, "A " * 3000, "[1]" * 3000, "(//a.id" * 2000, "ILUSTRASI. " * 900,
    "Baca juga: " * 900, "10:20 WIB " * 900, f"{LEAD} " * 100, f"{TIME}\n" * 300, "Penulis\n" * 900, "<p>" * 3000, "<div>" * 3000, "<b" * 3000,
    "<p><a href=x>" * 900, "<!--" * 3000, "<p hidden>" * 900, f"<p>{LEAD}" * 100, "<ul><li>a" * 900,
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE, ids=lambda piece: piece[:12])
@pytest.mark.parametrize(
    "form", ["{}", "kontan.co.id\nHarga garam\n" + TIME + "\n" + LINES + "\n{}", "<html><body><h1>Harga</h1><div>{}"]
)
def test_no_page_takes_long(form: str, piece: str) -> None:
    with within(seconds=1), suppress(kx.KxError):
        kx.extract(form.format(piece))


SLOW = {"trafilatura", "dateparser", "rich", "pydantic", "cssselect", "hashlib"}


@pytest.mark.parametrize("arguments", [["--version"], ["json", "PAGE"]])
def test_the_start_imports_nothing_slow(arguments: list[str]) -> None:
    page = Path(__file__).parent.parent / "samples/kontan/2019-08-14-gudang-dingin-bitung/page.html"
    code = (
        "import json, sys; before = set(sys.modules); import kx.cli\n"
        f"sys.argv = ['kx', *{[str(page) if argument == 'PAGE' else argument for argument in arguments]!r}]\n"
        "try: kx.cli.main()\nexcept SystemExit as end: assert not end.code\n"
        "sys.stderr.write(json.dumps(sorted({name.partition('.')[0] for name in set(sys.modules) - before})))"
    )
    # With this variable pages are read in the main process, whose modules can be seen.
    environment = {**os.environ, "KX_DEBUG": "1"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout
    imported = set(json.loads(done.stderr.splitlines()[-1]))
    assert "kx" in imported
    assert not imported & SLOW


def test_the_process_that_asks_imports_nothing_that_reads_pages() -> None:
    page = Path(__file__).parent.parent / "samples/kontan/2019-08-14-gudang-dingin-bitung/page.html"
    code = (
        f"import sys; import kx.cli; sys.argv = ['kx', 'json', {str(page)!r}]\n"
        "try: kx.cli.main()\nexcept SystemExit as end: assert not end.code\n"
        "assert not {'lxml', 'kx.pipeline', 'kx.cli.stores'} & set(sys.modules), sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout


@pytest.mark.parametrize("last", ["9" * 25, "9" * 5000])
def test_a_number_that_counts_no_pages_is_left_out(last: str) -> None:
    pages = f"<li class=active>1</li><li><a href='?page=2'>2</a></li><li><a href='/'>{last}</a></li>"
    part = kontan(f"<div class='tmpt-desk-kon'><p>{LEAD}</p></div><div class=pagination><ul>{pages}</ul></div>").page
    assert part
    assert (part.number, part.of) == (1, 2)


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("<html><body><h1>Judul</h1>" + "<p>isi</p>" * 100_000, "200,000 tags"),
        ("Judul\n" + "isi\n" * 30_000, "30,000 lines"),
        ("Judul\r" + "isi\r" * 30_000, "30,000 lines"),
        (f"<html><body><h1>Judul</h1><p>{'isi ' * 300_000}", "1,000,000 characters in one line"),
        ("<html><body><h1>Judul</h1>" + "<!---->" * 30_000, "20,000 comments"),
        ("<html><body><h1>Judul</h1>" + "<?abc><!b>" * 21_000, "20,000 comments"),
        (f"<html><body><h1>Judul</h1><p {' '.join(f'a{n}=1' for n in range(40_000))}>", "10,000 attributes in one tag"),
        (
            f"<html><body><h1>Judul</h1><p b='{'>' * 5000}'{'/'.join(f'a{n}' for n in range(40_000))}",
            "10,000 attributes in one tag",
        ),
        ("Judul\n" + "isi " * 300_000, "1,000,000 characters in one line"),
        (f"<html><body><h1 class='{'a ' * 1_100_000}'>Judul</h1>", "2,000,000 characters in its classes and ids"),
    ],
)
def test_a_page_beyond_all_measure_is_refused_before_it_costs_memory(page: str, name: str) -> None:
    with within(seconds=1), pytest.raises(Unreadable, match=f"^a page of more than {name}"):
        kx.extract(page)


@pytest.mark.parametrize("long", [
    f"<script>for (i=0;i<n;i++) {{ {'a = b; ' * 9_000} }}</script>", f"<!-- i <n {'a = b; ' * 9_000} -->",
    f"<style>{'a b {} ' * 9_000}</style>", f"<p data-a=\"{'a b ' * 9_000}\" data-b='{'a &gt; ' * 9_000}'>",
    f"<pre>{'if a < b then c ' * 9_000}</pre>",
])  # fmt: skip
def test_blanks_that_part_no_attributes_are_not_counted(long: str) -> None:
    require_markup(f"<html><body><h1>Judul</h1>{long}<p>isi</p></body></html>".encode())


# What stands on pages of any site


@pytest.mark.parametrize("name", ["tags", "detail__body-tag", "wrap_blok_tag", "articleTags"])
def test_an_element_is_called_what_a_word_of_its_class_says(name: str) -> None:
    assert values(html(f"<div class='{name}'><a>garam</a></div>").select(":named(tag) a")) == ["garam"]
    assert values(html(f"<div id='{name}'><a>garam</a></div>").select(":named(tag) a")) == ["garam"]


@pytest.mark.parametrize("name", ["stage", "instagram", "vintage"])
def test_a_word_inside_a_word_calls_nothing(name: str) -> None:
    assert not values(html(f"<div class='{name}'><a>garam</a></div>").select(":named(tag) a"))


def test_a_reference_in_json_ld_leads_to_the_person_and_a_company_is_none() -> None:
    graph = {
        "@graph": [
            {"@type": "Article", "author": [{"@id": "#rani"}, {"@type": "Organization", "name": "Suluh Sigi"}]},
            {"@type": "Person", "@id": "#rani", "name": "Rani Putri"},
        ]
    }
    page = html("", f"<script type='application/ld+json'>{json.dumps(graph)}</script>")
    assert values(page.json_ld("author")) == ["Rani Putri"]


def test_the_clock_of_the_head_is_no_date_of_an_article_that_has_another() -> None:
    head = "<meta property='article:published_time' content='2019-11-03T07:02:00Z'>"
    body = f"<p>Selasa, 24 November 2026 08:30 WIB</p><h1>Harga garam naik</h1><p>{LEAD}</p><p>{MORE}</p>"
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    assert kx.extract(page).published == datetime(2019, 11, 3, 14, 2, tzinfo=WIB)
