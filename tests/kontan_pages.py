"""One invented story, the record it must give, and what Kontan's layouts and text exports make of it."""

import html
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from textwrap import wrap
from typing import Any, NamedTuple

_PARAGRAPHS = (
    "Koperasi Garam Lenteng memanen 4.200 ton garam sepanjang Oktober, naik 12% dibandingkan bulan yang sama tahun lalu.",
    "“Kemarau yang panjang menolong kami, tetapi harga jual belum ikut naik,” ujar Ketua Koperasi Bagas Wirayuda, Jumat (1/11).",
    "Menurut dia, harga di tingkat petani hanya Rp 700 per kilogram. Padahal, ongkos produksi mencapai Rp 650 per kilogram.",
    "Koperasi itu menyiapkan Rp 1,5 miliar untuk membangun gudang kedua di dekat pelabuhan.",
)
_MENU = ("Nasional", "Keuangan", "Investasi", "Industri", "Peluang Usaha")
_LATEST = ("Nelayan Muara Menanti Solar Murah", "Pasar Lenteng Ditata Ulang, Pedagang Pindah")


class Block(NamedTuple):
    """A part of the text: `p`, `h3`, `li` are paragraphs, `related` is a link to another article, `noise` is neither."""

    kind: str
    text: str


class Row(NamedTuple):
    """A row of the ticker, as printed and as numbers."""

    printed: str
    value: float | None
    change: float | None
    percent: float | None


@dataclass(frozen=True)
class Page:
    """The facts of a story, and how a page prints them."""

    title: str = "Panen garam Lenteng melimpah, koperasi menambah gudang"
    lead: str = "KONTAN.CO.ID - JAKARTA. "
    place: str | None = "JAKARTA"
    byline: str = "Reporter: Ranti Paramesti | Editor: Tirta Anugerahwan"
    signed: str = ""
    below_byline: str = ""
    reporters: tuple[str, ...] = ("Ranti Paramesti",)
    editors: tuple[str, ...] = ("Tirta Anugerahwan",)
    sources: tuple[str, ...] = ()
    label: str = "ILUSTRASI. "
    caption: str | None = "Petani memanen garam. KONTAN/Galih Suhara"
    blocks: tuple[Block, ...] = tuple(Block("p", text) for text in _PARAGRAPHS)
    read_also: str = "Baca Juga: "
    closing: tuple[str, ...] = ("Cek Berita dan Artikel yang lain di Google News",)
    ticker: tuple[tuple[str, Row], ...] = (("EMAS", Row("1.321.000 0,46%", 1_321_000.0, None, 0.46)),)
    date: str = "Minggu, 03 November 2019 / 14:02 WIB"
    published: str = "2019-11-03T14:02:00+07:00"
    layout: str = "main"
    paragraph: str = "<p>{}</p>"
    related: str = "<p><strong>{label}{link}</strong></p>"
    picture: str = "{image}<span class='caption'>{caption}</span>"
    head: str = "<meta charset='utf-8'>"
    marked_up: Callable[[str], str] = str
    encoding: str = "utf-8"
    between: str = "\n\n"
    width: int = 0
    printed: Callable[[str], str] = str


def inserted(page: Page, *blocks: Block) -> Page:
    return replace(page, blocks=(*page.blocks[:2], *blocks, *page.blocks[2:]))


def expected(page: Page) -> dict[str, Any]:
    """Return the record's keys that the story decides."""
    texts = [block.text for block in page.blocks if block.kind in ("p", "h3", "li")]
    return {
        "title": " ".join(page.title.split()),
        "published": page.published,
        "dateline": page.place,
        "reporters": page.reporters,
        "editors": page.editors,
        "sources": page.sources,
        "caption": page.caption,
        "paragraphs": tuple(" ".join(text.split()) for text in (page.lead + texts[0], *texts[1:])),
        "related": tuple(block.text for block in page.blocks if block.kind == "related"),
        "indicators": tuple((name, row.value, row.change, row.percent) for name, row in page.ticker),
    }


def as_html(page: Page) -> bytes:
    """Return the story in the markup of its layout."""
    image = "<img src='//foto.kontan.co.id/garam.jpg' alt='Tambak'>"
    printed = "" if page.caption is None else html.escape(page.label + page.caption, quote=False)
    parts = {
        "title": html.escape(page.title, quote=False),
        "date": page.date,
        "byline": page.byline,
        "picture": page.picture.format(image=image, caption=printed),
        "caption": printed,
        "text": "\n".join(_text(page)),
        "ticker": "".join(f"<li><a href='/'>{name}</a> {row.printed}</li>" for name, row in page.ticker),
        "menu": "".join(f"<li><a href='//{name.lower()}.kontan.co.id/'>{name}</a></li>" for name in _MENU),
        "latest": "".join(
            f"<li><h1><a href='/n'>{title}</a></h1><i>Nasional | 8 Menit lalu</i></li>" for title in _LATEST
        ),
    }
    body = _LAYOUTS[page.layout].format(**parts)
    document = f"<!DOCTYPE html><html><head>{page.head}<title>Kontan</title></head><body>{body}</body></html>"
    return page.marked_up(document).encode(page.encoding, "xmlcharrefreplace")


def _text(page: Page) -> Iterator[str]:
    lead = f"<strong>{page.lead}</strong>" if page.lead else ""
    for block in page.blocks:
        text = html.escape(block.text, quote=False)
        if block.kind == "related":
            yield page.related.format(label=page.read_also, link=f"<a href='/news/x'>{text}</a>", title=text)
        elif block.kind == "p":
            yield page.paragraph.format(lead + text)
            lead = ""
        else:
            yield block.text if block.kind == "noise" else f"<{block.kind}>{text}</{block.kind}>"
    yield from (f"<p>{html.escape(line)}</p>" for line in (page.signed, *page.closing) if line)


_HEAD = """
<div class='logo'><a href='https://www.kontan.co.id'><img src='//asset.kontan.co.id/logo.png' alt='kontan.co.id'></a></div>
<div class='track-indikator'>| : WIB | INDIKATOR |<ul id='ticker-indikator'>{ticker}</ul></div><nav><ul>{menu}</ul></nav>
"""
_TAIL = "<div class='bag-kanan'><div class='head-sec'>TERBARU</div><ul>{latest}</ul></div>"
_LAYOUTS = {
    "main": _HEAD
    + """<div class='bag-kiri'><h1 class='detail-desk'>{title}</h1><div class=' fs14 ff-opensans font-gray'> {date} </div>
        <div class='img-detail-desk'>{picture}</div><div class='tmpt-desk-kon' itemprop='articleBody'>
        <p>{byline}</p>{text}<!-- pagination end --><p>Simak data pasar hari ini.</p></div></div>"""
    + _TAIL,
    "bare": _HEAD
    + """<div class='bag-kiri'><h1>{title}</h1><div class='date'>{date}</div><div class='img-detail-desk'>{picture}</div>
        <div class='tmpt-desk-kon'><div class='ctn-detail'><p>{byline}</p>{text}</div></div></div>"""
    + _TAIL,
    "insight": _HEAD
    + """<div class='sec_kiri'><h1 class='jdl_dtl'>{title}</h1><div class='fs13 color-gray mar-t-10'>{date}</div>
        <div class='img-detail-desk'>{picture}</div><div class='fs13 mar-t-10'>{byline}</div>
        <div class='ctn' itemprop='articleBody'>{text}<div class='kgmPWall'><p>Ini Artikel Spesial</p></div></div></div>"""
    + _TAIL,
    "artikel": _HEAD
    + """<article class='col-12'><h1 class='artikel__title'>{title}</h1><div class='artikel__info'>{byline}
        <div class='artikel__tanggal'>{date}</div></div><figure class='artikel__foto'><figcaption>{caption}</figcaption></figure>
        <div class='artikel__isi'>{text}</div></article>"""
    + _TAIL,
    "amp": _HEAD
    + """<link rel='stylesheet' href='//asset.kontan.co.id/amp.css'><a href='https://amp.kontan.co.id'>KONTAN</a>
        <article class='amp-artikel'><h1 class='amp-title'>{title}</h1><div class='amp-date'>{date}</div>
        <figure><amp-img src='https://foto.kontan.co.id/garam.jpg'></amp-img><figcaption>{caption}</figcaption></figure>
        <div class='amp-isi'>{text}<p>{byline}</p></div></article>""",
}
LAYOUTS = tuple(_LAYOUTS)


def as_dump(page: Page) -> bytes:
    """Return the story as a text export prints the main layout."""
    ticker = [f"  • {name} {row.printed}" for name, row in page.ticker]
    caption = [] if page.caption is None else [page.label + page.caption]
    byline = [line for line in (page.byline, page.below_byline) if line]
    head = ["kontan.co.id", "banner langganan top", "| : WIB | INDIKATOR |", *ticker, "", page.title, "", ""]
    head += [page.date, page.title, *caption, "", "", *byline, ""]
    text = page.between.join(_wrapped(page, paragraph) for paragraph in _paragraphs(page))
    below = "\n\n".join(line for line in (page.signed, *page.closing) if line)
    rows = (*(_wrapped(page, line) for line in head), text, "", below, "", "", "TERBARU", "[X]", "×")
    return page.printed("\n".join(rows)).encode(page.encoding)


def _wrapped(page: Page, paragraph: str) -> str:
    return "\n".join(wrap(paragraph, page.width, break_on_hyphens=False)) if page.width else paragraph


def _paragraphs(page: Page) -> Iterator[str]:
    lead = page.lead
    for block in page.blocks:
        if block.kind == "p":
            yield lead + block.text
            lead = ""
        elif block.kind != "noise":
            yield {"related": page.read_also, "li": "  • "}.get(block.kind, "") + block.text
