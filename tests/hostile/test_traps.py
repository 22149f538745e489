"""No regular expression of kx takes long over any text: each meets, where pages have their texts, what it is made of."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from pkgutil import walk_packages
from re import _parser  # type: ignore[attr-defined]  # the only reader of patterns there is
from typing import Any

import pytest
from hostile_inputs import LEAD, MORE, TIME, story
from pumping import pumped

import kx
from kx.indonesian.mentions.amounts import find_amounts
from kx.indonesian.mentions.dates import find_dates
from kx.indonesian.mentions.tickers import find_tickers
from kx.text import fold
from time_limit import within

LENGTH = 32_000
SECONDS = 2
"""Of computing: ten times what the slowest takes, and less than a tenth of what anything quadratic does."""

REPEATED = [
    "a", "1", " ", "\u00a0", "\t", "[", "(", "A", "*", "-", "/", "_", "&", "'", '"', "\\", "=", "#", "a ", "1 ", "A ", "a, ", "A, ", "1.", "1/",
    "1-", "1:", "a.", "a-", "A-", "A.", ". ", ": ", "; ", "| ", " - ", "> ", "(a ", "(A/", "**a", "**_", "[a](", "[1]", "![", "![a](", "](",
    "//a.id", "(//a.id", "[INS:", '[a](b "', "<p ", "</p>", "<!--", "&amp;", "AB, ", "Rp ", "\n", "\n ", "\n/", "a\n",
]  # fmt: skip


def patterns() -> Iterator[re.Pattern[Any]]:
    """Yield all that stand in modules of kx, also those in tables."""
    for module in walk_packages(kx.__path__, "kx."):
        if module.name != "kx.__main__":
            for value in vars(import_module(module.name)).values():
                yield from inside(value)


def inside(value: object) -> Iterator[Any]:
    if isinstance(value, (tuple, list, set, frozenset)):
        for part in value:
            yield from inside(part)
    elif isinstance(value, dict):
        yield from inside([*value.values()])
    elif isinstance(value, re.Pattern) or type(value).__name__ == "_Late":
        yield value


def literals(parsed: Iterable[Any]) -> Iterator[str]:
    """Yield the words that a parsed pattern names."""
    word = ""
    for kind, argument in parsed:
        if kind is _parser.LITERAL:
            word += chr(argument)
            continue
        yield word
        word = ""
        for part in nested(argument):
            yield from literals(part)
    yield word


def nested(argument: object) -> Iterator[Any]:
    if isinstance(argument, _parser.SubPattern):
        yield argument
    elif isinstance(argument, (tuple, list)):
        for part in argument:
            yield from nested(part)


FOUND = {(pattern.pattern, pattern.flags) for pattern in patterns()}
WORDS = {max(literals(_parser.parse(source, flags)), key=len, default="") for source, flags in FOUND}
TRAPS = sorted({*REPEATED, *(f"{word} " for word in WORDS if len(word) > 1)})


def test_the_patterns_are_found() -> None:
    assert len(FOUND) > 150
    assert len(TRAPS) > 120


def repeated(trap: str) -> str:
    # Rows have a cost of their own, which grows in line with their number.
    return trap * ((LENGTH if "\n" not in trap else LENGTH // 8) // len(trap))


def of_kontan(trap: str) -> str:
    """Return a page that has `trap` wherever it has a text."""
    text = repeated(trap)
    head = "".join(f'<meta name="{name}" content="{text}">' for name in ("author", "keywords", "article:published_time", "og:title"))  # fmt: skip
    body = f"<figure><img src=x><figcaption>Garam {text}</figcaption></figure><p>{text}</p><div>{text}!</div>"
    page = story(title=f"Harga {text}", head=head, time=TIME + text, name=f"Rani {text}", lead=LEAD + text, body=body)
    return page.decode()


def of_nobody(trap: str) -> str:
    """Return the same in the markup of no known site."""
    return (
        of_kontan(trap).replace("kontan.co.id", "contoh.id").replace("tmpt-desk-kon", "x").replace("detail-desk", "y")
    )


def dumped(trap: str) -> str:
    """Return a text dump that has `trap` in every kind of line."""
    text = repeated(trap)
    rows = ["kontan.co.id", f"Harga {text}", TIME, f"ILUSTRASI. {text}", f"Reporter: {text} | Editor: Sari", f"{LEAD} {text}", f"[a](b) **c** {text}!", MORE, f"ILUSTRASI. {text}"]  # fmt: skip
    return "\n".join(rows)


@pytest.mark.parametrize("form", [of_kontan, of_nobody, dumped], ids=lambda form: form.__name__)
@pytest.mark.parametrize("trap", TRAPS, ids=repr)
def test_a_text_of_one_piece_takes_no_page_long(trap: str, form: Any) -> None:  # noqa: ANN401 - one of the above
    page = form(trap)
    with within(seconds=SECONDS), suppress(kx.KxError):
        kx.extract(page)


IN_MARKUP = {
    "texts with siblings that a file asks for": ("katadata.co.id", "<div class=detail-body>x</div><p>y</p>" * 3_000),
    "headlines with siblings": ("kontan.co.id", "<h1 class=detail-desk>x</h1><p>y</p>" * 9_000),
    "boxes with siblings": ("jpnn.com", "<div class=terkait>x</div><div class=tags>y</div>" * 4_000),
    "the second of many items": ("tempo.co", "<ul class=breadcrumbs>" + "<li><a>x</a>" * 7_000),
    "footers inside each other": ("contoh.id", "<footer class=entry-footer>" * 300 + "<br> " * 15_000),
    "hidden pages inside each other": ("contoh.id", "<div hidden class=page>" * 300 + "<br> " * 15_000),
    "figures inside each other": ("contoh.id", "<figure><img src=a.jpg><figcaption>Tambak" * 900),
    "articles inside each other": ("contoh.id", "<article><h1>x</h1>" * 6_000),
    "initials without a picture": ("contoh.id", "<p>(RPS/SD)</p>" * 8_000),
}  # fmt: skip
"""What takes long only on the pages of a site, or in a certain place."""


@pytest.mark.parametrize("name", IN_MARKUP)
def test_elements_side_by_side_and_inside_each_other_take_no_page_long(name: str) -> None:
    domain, markup = IN_MARKUP[name]
    page = story(end=markup).decode().replace("kontan.co.id", domain)
    with within(seconds=SECONDS), suppress(kx.KxError):
        kx.extract(page if domain == "kontan.co.id" else page.replace("tmpt-desk-kon", "x"))


@pytest.mark.parametrize("tag", ["footer", "aside", "form", "div class=share", "div class=author-box", "figure", "h3"])
def test_elements_inside_each_other_take_no_page_long(tag: str) -> None:
    page = story(end=f"<hr><section></section><cite>teks </cite><{tag}>" * 1_200).decode()
    with within(seconds=SECONDS), suppress(kx.KxError):
        kx.extract(page.replace("kontan.co.id", "contoh.id").replace("tmpt-desk-kon", "x"))


def row_by_row(*rows: str, before: str = "") -> str:
    """Return a text dump that holds these rows below its lead."""
    return "\n".join(
        [before, "kontan.co.id", "Harga garam naik", TIME, BYLINE, LEAD, "", *rows, "", *[f"{MORE}\n"] * 6]
    )


def below_caption(row: str, caption: str = "Garam naik") -> str:
    """Return a text dump that holds a row right below a labelled caption."""
    return "\n".join(["kontan.co.id", "Harga garam naik", TIME, f"ILUSTRASI. {caption}", row, LEAD, "", *[MORE] * 6])


def below_byline(row: str) -> str:
    """Return a text dump that holds a row right below its byline."""
    return "\n".join(["kontan.co.id", "Harga garam naik", TIME, BYLINE, row, LEAD, "", *[MORE] * 6])


BYLINE = "Reporter: Rani Putri | Editor: Sari Dewi"
ADDRESSES = "<http://a.id> " * 4
OF_LAYOUT = {
    "blanks inside a link": lambda: row_by_row("**a** [a](" + " " * 3_000 + "x"),
    "blank rows before a link's address": lambda: row_by_row("[a](b) x", "\n" * 28_000),
    "brackets that stand for themselves": lambda: row_by_row("**a** [a](b) [" + "\\[" * 20_000),
    "brackets that are opened": lambda: row_by_row("**a** [a](b) " + "[a\\" * 10_000),
    "blanks before an address in angles": lambda: row_by_row(ADDRESSES, "a" + " " * 50_000 + "b"),
    "insertions without an end": lambda: row_by_row("[INS:" * 58_000),
    "a name and many dashes": lambda: below_byline("A" + "-" * 40_000 + "a bagus sekali di pasar"),
    "blanks behind a name below a caption": lambda: below_caption("Rani Putri" + " " * 40_000 + ": x"),
    "blanks behind a day below a caption": lambda: below_caption("A | Rabu" + " " * 40_000 + ": x 22 Juni 2021 11:38 x"),
    "rows below a long caption": lambda: below_caption("a\n" * 6_000, caption="Garam " * 16_000),
    "names above their roles": lambda: row_by_row(before="Rani Putri - Garamnews\n\nPenulis\n\n" * 4_000 + "Rani Putri - Garamnews"),
}  # fmt: skip
"""What takes long only where it stands in a certain place, or together with something."""


@pytest.mark.parametrize("name", OF_LAYOUT)
def test_rows_take_no_dump_long(name: str) -> None:
    dump = OF_LAYOUT[name]()
    with within(seconds=SECONDS), suppress(kx.KxError):
        kx.extract(dump)


@pytest.mark.parametrize("trap", TRAPS, ids=repr)
def test_nor_mentions(trap: str) -> None:
    text = repeated(trap)
    with within(seconds=SECONDS):
        for find in (find_amounts, find_dates, find_tickers):
            list(find(text))


SHORT = 48
"""Characters that a part of a pattern is repeated over: few enough for any power of their number."""
PATIENCE = 2
"""Seconds; what doubles its time with every second character takes years."""


@pytest.mark.parametrize(("source", "flags"), sorted(FOUND, key=str), ids=lambda value: ascii(value)[:40])
def test_no_pattern_doubles_its_time_with_each_character(source: Any, flags: int) -> None:  # noqa: ANN401 - text or bytes
    pattern = re.compile(source, flags)
    short = pumped(source, flags, SHORT)
    # Most texts are folded before they meet a pattern; then runs of blanks are none, and only those of words are long.
    long = map(fold, pumped(source, flags, 2 * SHORT))
    for text in dict.fromkeys((*short, *long)):
        trap = text.encode("latin-1", "replace") if isinstance(source, bytes) else text
        with within(seconds=PATIENCE):
            pattern.search(trap)
            pattern.fullmatch(trap)


@pytest.mark.parametrize("source", ["(?:a+)+b", "(?:x|a{1,2}){9,}b", r"(?:\s?\d{1,2})*\Z", "(?:a|a)*b", "(a*)*c"])
def test_a_pattern_that_does_is_noticed(source: str) -> None:
    with pytest.raises(TimeoutError), within(seconds=0.5):  # noqa: PT012 - whichever of them it is
        for text in pumped(source, 0, SHORT):
            re.fullmatch(source, text)
