"""Inputs that nobody means well with, by name; made when asked for, since many of them are megabytes.

Each is about an invented article, so that a reader that got through would find one.
"""

import gzip
import io
import json
import re
import tarfile
import zipfile
from collections.abc import Callable

LEAD = (
    "KONTAN.CO.ID - JAKARTA. Petani garam di Sumenep memanen lebih banyak daripada tahun lalu karena kemarau panjang."
)
MORE = "Harga di tingkat petani turun menjadi Rp 700 per kilogram, kata ketua koperasinya di Madura."
TIME = "Minggu, 03 November 2019 / 14:02 WIB"
SIZE = 1_000_000

STORY = (
    "<!DOCTYPE html><html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>"
    "<link rel=canonical href='https://industri.kontan.co.id/news/garam'><h1 class='detail-desk'>{title}</h1>"
    "<div class='fs14 ff-opensans font-gray'>{time}</div><div class='tmpt-desk-kon' itemprop=articleBody>"
    "<p>Reporter: <b>{name}</b> | Editor: <b>Sari Dewi</b></p><p>{lead}</p>{body}<p>{more}</p>"
    "</div>{end}</body></html>"
)
DEFAULTS = {"title": "Harga garam naik", "head": "", "time": TIME, "name": "Rani Putri", "lead": LEAD, "body": "", "more": MORE, "end": ""}  # fmt: skip


def story(**parts: str) -> bytes:
    """Return a page with some of its parts exchanged: title, head, time, name, lead, body, more, end."""
    return STORY.format(**(DEFAULTS | parts)).encode("utf-8", "surrogatepass")


def json_ld(text: str) -> bytes:
    return story(head=f"<script type='application/ld+json'>{text}</script>")


FIELDS = (
    "headline name alternativeHeadline datePublished dateModified dateCreated author creator editor publisher image thumbnailUrl "
    "articleBody articleSection keywords url mainEntityOfPage inLanguage isAccessibleForFree itemListElement description"
).split()
WRONG: dict[str, object] = {
    "null": None, "number": 1e308, "a large number": 10**400, "true": True, "list": [[None, [1, {}]], {}, "a"],
    "object": {"@type": {"@type": []}, "name": {"name": [None]}, "@id": 7, "url": [[]], "@list": None}, "empty": "", "blank": " \u200b ",
}  # fmt: skip


def wrong_types(value: object) -> bytes:
    """Return a page whose JSON-LD has `value` in every field, and in every key of its structure."""
    article = {"@context": value, "@type": "NewsArticle", **dict.fromkeys(FIELDS, value)}
    trail = {"@type": "BreadcrumbList", "itemListElement": value}
    return json_ld(
        json.dumps([value, article, trail, {"@graph": value}, {"@graph": [value, article]}, {"@type": value}])
    )


def doctype(declarations: str, use: str) -> bytes:
    """Return a page of XHTML that declares entities and uses them in every place."""
    head = f'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html [{declarations}]>'
    return head.encode() + story(title=f"Garam {use}", body=f"<p title='{use}'>{use}</p>").partition(b">")[2]


def of_nobody(page: bytes) -> bytes:
    """Return a page in the markup of no known site."""
    return page.replace(b"kontan.co.id", b"contoh.id").replace(b"tmpt-desk-kon", b"x").replace(b"detail-desk", b"y")


def addressed(url: str) -> bytes:
    """Return a page that gives itself an address, wherever it can."""
    head = f"<link rel=canonical href='{url}'><meta property=og:url content='{url}'><base href='{url}'>"
    return b"<html><head>" + head.encode() + story(body="<p><b>Baca Juga:</b> <a href='../x?y'>Garam lain</a></p>")


DATES = ["9999-99-99", "99999-01-01T99:99:99Z", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "2019-11-03T14:02:00+99:99", "999999999999999", "-1"]  # fmt: skip
ADDRESSES = ["http://[::1", "http://[v1.a]/", "javascript:alert(1)", "http://a:99999999/", "//", "http://%zz/", "http://\u2100.id/", "http://a\u3002b/", "https://user:p@w@kontan.co.id:8/", "data:text/html,a", "http://\u0660.id", "http://a/" + "b/" * 300_000]  # fmt: skip

LAUGHS = "<!ENTITY l0 'ha'>" + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
ORDERS = "\x1b[31m\x1b]0;judul\x07\x1b]8;;http://contoh.id\x1b\\x\x9b2J\u202eterbalik\u2066\u200f [bold]tebal[/] [link=x]y[/link] \x7f\x00\x08\r"
ZIP_NAMES = ["../../luar.html", "/tmp/luar.html",  # noqa: S108 - the name is the trap
    "..\\luar.html", "C:/luar.html", "a/../../luar.html", "~/luar.html", "con.html", "\x1b[31m.html"]  # fmt: skip

PAGES: dict[str, Callable[[], bytes]] = {
    # XML
    "entity bomb": lambda: doctype(LAUGHS, "&l9;"),
    "quadratic entities": lambda: doctype(f"<!ENTITY a '{'a' * 100_000}'>", "&a;" * 10_000),
    "entity of itself": lambda: doctype("<!ENTITY a '&b;'><!ENTITY b '&a;'>", "&a;"),
    "entity of a file": lambda: doctype("<!ENTITY a SYSTEM 'rahasia.txt'>", "&a;"),
    "parameter entity of a file": lambda: doctype("<!ENTITY % a SYSTEM 'rahasia.txt'> %a;", "&a;"),
    "inclusion of a file": lambda: story(body="<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='rahasia.txt' parse='text'/><iframe src=rahasia.txt></iframe><!--#include file='rahasia.txt'-->"),
    # Trees
    "nested": lambda: story(body="<div>" * 20_000 + LEAD),
    "nested and closed": lambda: story(body="<div>" * 20_000 + LEAD + "</div>" * 20_000),
    "nested spans": lambda: story(body="<span>" * 20_000 + LEAD),
    "nested tables": lambda: story(body="<table><tr><td>" * 3_000),
    "nested formatting": lambda: story(body="<b><i><a href=x>" * 5_000),
    "nested a little": lambda: story(body="<div>" * 900 + LEAD),
    "nothing closed": lambda: b"<html><body>" + b"<p><b>garam<i><a href=x><ul><li><table><td>" * 4_000,
    "only closed": lambda: story(body="</div></p></a></body></html>" * 9_000),
    "links": lambda: story(end="".join(f"<a href='https://www.kontan.co.id/news/{n}'>Harga garam {n}</a> " for n in range(50_000))),
    "related links": lambda: story(body="".join(f"<p><b>Baca Juga:</b> <a href='/{n}'>Garam {n}</a></p>" for n in range(15_000))),
    "elements": lambda: story(body="<br>" * 190_000),
    "too many elements": lambda: story(body="<br>" * 210_000),
    "paragraphs deep down": lambda: story(body="<div>" * 1900 + f"<p>{MORE}</p>" * 20_000),
    "paragraphs deep down, of nobody": lambda: of_nobody(story(body="<div>" * 1900 + f"<p>{MORE}</p>" * 20_000)),
    "furniture": lambda: of_nobody(story(body="<div class='share widget related'>a</div>" * 60_000)),
    "comments": lambda: story(body="<!---->" * 100_000),
    "paragraphs": lambda: story(body=f"<p>{MORE}</p>" * 20_000),
    "attributes": lambda: story(body=f"<p {' '.join(f'a{n}=1' for n in range(30_000))}>{MORE}</p>"),
    "one attribute again and again": lambda: story(body=f"<p {'class=a ' * 200_000}>{MORE}</p>"),
    "classes": lambda: story(body=f"<div class='{' '.join(f'c{n}' for n in range(200_000))}'><p>{MORE}</p></div>"),
    "a large attribute": lambda: story(body=f"<p class='{'garam ' * (SIZE // 6)}'>{MORE}</p><a href='{'a/' * (SIZE // 2)}'>x</a>"),
    "large addresses": lambda: story(head=f"<link rel=canonical href='https://{'a.' * 99_000}id/{'x' * SIZE}'><base href='{'x' * SIZE}'>"),
    "a large tag": lambda: story(body=f"<{'x' * SIZE}>{MORE}"),
    "a large comment": lambda: story(body=f"<!--{'<p>' * 60_000}-->" + "<!-- -" * 9_000),
    "a large paragraph": lambda: story(body=f"<p>{MORE * (SIZE // len(MORE))}</p>"),
    "as large a paragraph as there can be": lambda: story(body=f"<p>{(MORE + ' ') * (15 * SIZE // len(MORE))}</p>"),
    "as large a paragraph of wide letters as there can be": lambda: story(body=f"<p>\U0001f9c2{(MORE + ' ') * (15 * SIZE // len(MORE))}</p>"),
    "as large a class as there can be": lambda: story(body=f"<p class='{'a ' * (15 * SIZE // 2)}'>{MORE}</p>"),
    "as many classes as there can be": lambda: story(body="".join(f"<p class='{' '.join(f'{n:x}{c}' for c in 'abcdefghijklmnopqrst')}'>a" for n in range(99_000))),
    "as large a title as there can be": lambda: story(title="Harga garam naik " * (7 * SIZE // 17)),
    "as large a list of keywords as there can be": lambda: story(head=f"<meta name=keywords content='{'a,' * (15 * SIZE // 2)}'>"),
    "line breaks in a paragraph": lambda: story(body=f"{MORE}<br>" * 100_000),
    "a large word": lambda: story(body=f"<p>{'garam' * (SIZE // 5)}</p>"),
    "tables": lambda: story(body="<table>" + "<tr><td>a<td>b" * 20_000),
    "lists": lambda: story(body="<ul>" + "<li>garam" * 50_000),
    "forms": lambda: story(body="<select>" + "<option>garam" * 50_000),
    "processing instructions": lambda: story(body="<?php echo 1 ?><![CDATA[x]]><!x>" * 9_000),
    "references": lambda: story(body="<p>" + "&amp;&#0;&#xd800;&#x110000;&#99999999999999;&garam;&" * 9_000),
    "scripts": lambda: story(body="<script>document.write('</scr'+'ipt>')</script><style>*{}</style>" * 9_000),
    "a script without an end": lambda: story(body="<script>" + "garam " * 100_000),
    "a style without an end": lambda: story(body="<style>" + "garam " * 100_000),
    "a comment without an end": lambda: story(body="<!--" + "garam " * 100_000),
    "a section without an end": lambda: story(body="<![CDATA[" + "garam " * 100_000),
    "a title without an end": lambda: b"<title>" + story(),
    "frames": lambda: b"<html><head><title>Garam</title></head><frameset>" + b"<frame src=a>" * 30_000 + b"</frameset></html>",
    "only noscript": lambda: b"<html><body><noscript>" + story() + b"</noscript></body></html>",
    "no markup from here on": lambda: b"<plaintext>" + story(),
    "hosts": lambda: story(end="".join(f"<a href='https://{'a' * 50}{n}.id/'>x</a>" for n in range(60_000))),
    "calls": lambda: story(head="<meta http-equiv=refresh content='0;url=javascript:alert(1)'><base href='javascript:alert(1)'>", body="<a href='javascript:alert(1)'>Baca Juga: garam</a><img src='data:text/html,x' onerror=alert(1)>"),
    # Characters
    "null bytes": lambda: story(title="Harga\0garam", body="\0" * 100_000),
    "only null bytes": lambda: bytes(SIZE),
    "random bytes": lambda: bytes(n * n * 31 % 251 for n in range(300_000)),
    "half of a character": lambda: story().replace(b"garam", b"gar\xe2\x80am"),
    "UTF-7": lambda: b"<meta charset=utf-7>" + story(title="+ADw-script+AD4-alert(1)+ADw-/script+AD4-"),
    "UTF-16": lambda: story().decode().encode("utf-16"),
    "UTF-16 without a mark": lambda: story().decode().encode("utf-16-be"),
    "UTF-16, cut short": lambda: story().decode().encode("utf-16")[:-1],
    "a byte order mark in the middle": lambda: story(title="Harga \ufeffgaram", lead=f"{LEAD[:40]}\ufeff{LEAD[40:]}"),
    "references to what no text has": lambda: story(title="Harga &#xD800;&#0;&#1;&#x1b;[31m&#x202e;&#x9b; garam", name="Rani &#x202e;Putri&#x2066;"),
    "UTF-32 without a mark": lambda: story().decode().encode("utf-32-le"),
    "UTF-32": lambda: story().decode().encode("utf-32"),
    "declared as UTF-16": lambda: story().replace(b"charset=utf-8", b"charset=utf-16"),
    "declared as nonsense": lambda: story().replace(b"charset=utf-8", b"charset='" + b"\x1b[31m" * 9_000 + b"'"),
    "declared as a codec of Python": lambda: story().replace(b"charset=utf-8", b"charset=zlib_codec") + b"\xff",
    "declared a thousand times": lambda: b"<meta charset=unicode_escape>" * 9_000 + story() + b"\xff",
    "lone surrogates": lambda: story(title="Harga \ud800 garam", body="<p>\udfff\ud83d</p>"),
    "overlong UTF-8": lambda: story(title="Harga garam").replace(b"garam", b"\xc0\xaf\xe0\x80\xaf"),
    "mixed character sets": lambda: story(title="“Garam” naik") + "“é”".encode("cp1252") * 9_000 + "“é”".encode() * 9_000 + "é".encode("utf-16"),
    "as much that is half UTF-8 as there can be": lambda: story() + b"\xc3\xa9\xff" * (5 * SIZE),
    "gb18030": lambda: (story().decode().replace("utf-8", "gb18030") + "盐" * 9_000).encode("gb18030"),
    "combining marks": lambda: story(title="Harga g" + "\u0301\u0489" * 100_000 + "aram"),
    "invisible": lambda: story(title="Harga" + "\u200b\u200d\ufeff\u00ad" * 100_000 + "garam"),
    "blanks": lambda: story(title="Harga" + " \u00a0\u3000\t" * 100_000 + "garam", body=" \n" * 300_000),
    "letters that grow": lambda: story(title="ﬃİŉǰΐ" * 50_000),
    # What a terminal or a spreadsheet would do
    "orders to a terminal": lambda: story(title=f"Harga {ORDERS} garam", name=f"Rani {ORDERS} Putri", body=f"<p>{MORE} {ORDERS}</p><p><b>Baca Juga:</b> <a href='/{ORDERS}'>Garam {ORDERS}</a></p>"),
    "formulas": lambda: story(title='=HYPERLINK("http://contoh.id";"klik")', name="@SUM(A1)", body="<p>=cmd|' /C calc'!A0</p><p>-1+1</p>"),
    "quotes and separators": lambda: story(title='Harga ";,\t garam""', name='Rani; "Putri"', body='<p>";"\n","\r\n</p>'),
    # Long where little is meant
    "a long name": lambda: story(name="Rani Putri " * (SIZE // 11)),
    "many names": lambda: story(name="".join(f"Rani Putri{n}, " for n in range(50_000))),
    "a long title": lambda: story(title="Harga garam naik " * (SIZE // 17)),
    "a long date": lambda: story(time="1" * 100_000),
    "a date of digits": lambda: story(head=f"<meta property='article:published_time' content='{'9' * 100_000}'>", time=f"Minggu, {'0' * 100_000}3 November 2019"),
    "a date of years": lambda: story(time="3 November " + "2019" * 100_000 + " 14:02 WIB"),
    "many dates": lambda: story(time=f"{TIME} " * 30_000),
    "many roles": lambda: story(name="Reporter: A | Editor: " * 30_000),
    "a long dateline": lambda: story(lead="JAKARTA, " * 100_000 + "KONTAN.CO.ID - " * 30_000 + MORE),
    "metas": lambda: story(head="".join(f"<meta property='article:tag' content='garam {n}'>" for n in range(50_000))),
    "paging": lambda: story(end="<div class=pagination><ul>" + "".join(f"<li><a href='?page={n}'>{n}</a>" for n in range(30_000)) + "</ul></div>"),
    "headings of other articles": lambda: of_nobody(story(body="<h3>Berita terkait</h3>" * 20_000)),
    "a name of signs": lambda: of_nobody(story(body=f"<p>Rani Putri{'-(' * 50_000}</p>")),
    "pictures": lambda: story(body="<img src=a.jpg alt='garam'>" * 50_000),
    # JSON-LD
    "JSON-LD, large": lambda: json_ld(json.dumps({"@type": "NewsArticle", "headline": "Garam", "author": [{"name": f"Rani {n}"} for n in range(50_000)], "articleBody": MORE * 5_000})),
    "JSON-LD, nested": lambda: json_ld("[" * 50_000),
    "JSON-LD, nested objects": lambda: json_ld('{"a":' * 50_000),
    "JSON-LD, nested and closed": lambda: json_ld("[" * 50_000 + "]" * 50_000),
    "JSON-LD, nested a little": lambda: json_ld('{"@graph":[' * 400 + '{"@type":"NewsArticle","headline":"Garam"}' + "]}" * 400),
    "JSON-LD, a nested author": lambda: json_ld('{"@type":"NewsArticle","author":' + '{"name":[' * 400 + '"Rani"' + "]}" * 400 + "}"),
    "JSON-LD, many blocks": lambda: story(head="<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>" * 20_000),
    "JSON-LD, digits": lambda: json_ld('{"@type":"NewsArticle","wordCount":' + "9" * 100_000 + "}"),
    "JSON-LD, escapes": lambda: json_ld('{"@type":"NewsArticle","headline":"\\ud800\\u0000\\u001b[31m garam","@type":"Article"}'),
    "JSON-LD, objects": lambda: story(head=f"<script type='application/ld+json'>[{'{},' * 330_000}{{}}]</script>" * 14),
    "JSON-LD, keys again and again": lambda: json_ld('{"@type":"NewsArticle",' + '"headline":"a","author":[1],' * 20_000 + '"@type":"NewsArticle"}'),
    "JSON-LD, no numbers": lambda: json_ld('{"@type":"NewsArticle","headline":NaN,"datePublished":Infinity,"author":-Infinity,"image":1e999}'),
    "JSON-LD, references in a circle": lambda: json_ld('[{"@id":"#a","author":{"@id":"#b"}},{"@id":"#b","@type":"NewsArticle","author":[{"@id":"#a"},{"@id":"#b"}]}]'),
    "JSON-LD, many references": lambda: json_ld(json.dumps({"@graph": [{"@id": f"#{n}", "@type": "NewsArticle", "author": {"@id": f"#{n + 1}"}} for n in range(10_000)]})),
    **{f"JSON-LD, the date {date}": (lambda date=date: json_ld(json.dumps({"@type": "NewsArticle", "headline": "Garam", "datePublished": date, "dateModified": date}))) for date in DATES},  # type: ignore[misc]
    **{f"the address {url[:20]}": (lambda url=url: addressed(url)) for url in ADDRESSES},  # type: ignore[misc]
    "JSON-LD, no JSON": lambda: json_ld("NaN Infinity {'@type': 'NewsArticle',} // x \ud800"),
    **{f"JSON-LD, {name} everywhere": (lambda value=value: wrong_types(value)) for name, value in WRONG.items()},  # type: ignore[misc]
    # Text dumps
    "dump of lines": lambda: b"kontan.co.id\nHarga garam\n" + f"{TIME}\n{LEAD}\n{MORE}\n".encode() * 9_000,
    "dump of a ticker": lambda: b"kontan.co.id\n" + f"  • LQ45{'9' * 400},21   7,33   0.76%\n  • EMAS1e999 -0,26%\n  • IDX{'9' * 100_000},1 1,1 1%\nHarga garam naik\n{TIME}\n{LEAD}\n{MORE}\n".encode(),
    "dump of too many lines": lambda: f"Harga garam\n{TIME}\n".encode() + b"\n" * SIZE + LEAD.encode(),
    "dump of blank lines": lambda: f"Harga garam\n{TIME}\n".encode() + b"\n" * 29_000 + f"{LEAD}\n{MORE}".encode(),
    "dump of dates": lambda: b"Harga garam\n" + f"{TIME}\n".encode() * 29_000 + f"{LEAD}\n{MORE}".encode(),
    "dump of names": lambda: f"Harga garam\n{TIME}\n".encode() + b"Reporter: Rani Putri | Editor: Sari Dewi\n" * 29_000 + f"{LEAD}\n{MORE}".encode(),
    "dump of captions": lambda: f"Harga garam\n{TIME}\n".encode() + b"ILUSTRASI. Garam. KONTAN/Rani Putri/2019\n" * 29_000 + f"{LEAD}\n{MORE}".encode(),
    "dump of odd line ends": lambda: b"Harga garam\n" + f"{TIME}\n".encode() + "garam\u2028\x85\r".encode() * 100_000 + LEAD.encode(),
    "as large a dump as there can be": lambda: (MORE + " ").encode() * (15 * SIZE // len(MORE)),
    "dump of tabs": lambda: f"\U0001f9c2Harga garam\n{TIME}\n{LEAD}".encode() + b"\t" * (15 * SIZE) + MORE.encode(),
    "dump of rows of tabs": lambda: f"\U0001f9c2Harga garam\n{TIME}\n{LEAD}".encode() + (b"\t" * 500 + b"a\n") * 29_000 + MORE.encode(),
    "dump of one line": lambda: f"Harga garam\n{TIME}\n{LEAD} ".encode() + b"garam " * (SIZE // 6),
    "dump of brackets": lambda: f"Harga garam\n{TIME}\n{LEAD}\n".encode() + b"[a](" * 50_000 + b"[1]" * 50_000 + b"**_" * 50_000,
    "dump of bullets": lambda: f"Harga garam\n{TIME}\n{LEAD}\n".encode() + b"  * + # > 1. garam\n" * 20_000,
    "dump of references": lambda: f"Harga garam\n{TIME}\n{LEAD}\nReferences\n\n".encode() + b"   1. https://a.id/b\n" * 29_000,
}  # fmt: skip


def in_zip(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return file.getvalue()


def in_tar(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as packed:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            packed.addfile(member, io.BytesIO(data))
        for kind, name in (
            (tarfile.SYMTYPE, "lunak.html"),
            (tarfile.LNKTYPE, "keras.html"),
            (tarfile.FIFOTYPE, "pipa.html"),
        ):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "../../rahasia.txt"
            packed.addfile(member)
    return file.getvalue()


def overlapping(size: int) -> bytes:
    """Return a zip archive whose thousand names all mean the same bytes, so many of them."""
    data = in_zip({"0000.html": bytes(size)})
    start = data.index(b"PK\x01\x02")
    entry = data[start : data.index(b"PK\x05\x06")]
    entries = b"".join(entry.replace(b"0000.html", b"%04d.html" % number) for number in range(1000))
    count = (1000).to_bytes(2, "little")
    sizes = len(entries).to_bytes(4, "little") + start.to_bytes(4, "little")
    return data[:start] + entries + b"PK\x05\x06\0\0\0\0" + count + count + sizes + b"\0\0"


def named_again_and_again(times: int) -> bytes:
    """Return a zip archive of one page whose list names a picture so many times."""
    data = in_zip({"a.jpg": b"", "b.html": story()})
    start = data.index(b"PK\x01\x02")
    picture, page = (
        data[start : (second := data.index(b"PK\x01\x02", start + 4))],
        data[second : data.index(b"PK\x05\x06")],
    )
    entries = picture * times + page
    sizes = len(entries).to_bytes(4, "little") + start.to_bytes(4, "little")
    return data[:start] + entries + b"PK\x05\x06\0\0\0\0\xff\xff\xff\xff" + sizes + b"\0\0"


def encrypted() -> bytes:
    """Return a zip archive whose member says that it is encrypted."""
    data = bytearray(in_zip({"a.html": story(), "b.html": story()}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    return bytes(data)


def in_pax(headers: dict[str, str]) -> bytes:
    """Return a tar archive whose member has extended headers."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as packed:
        member = tarfile.TarInfo("a.html")
        member.size, member.pax_headers = len(story()), headers
        packed.addfile(member, io.BytesIO(story()))
    return file.getvalue()


def in_warc(body: bytes, headers: bytes = b"") -> bytes:
    """Return a WARC archive of one page, served as it is given."""
    served = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + b"\r\n" + body
    about = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(served)}\r\n\r\n"
    return about.encode() + served + b"\r\n\r\n"


ARCHIVES: dict[str, Callable[[], bytes]] = {
    "bomb.html.gz": lambda: gzip.compress(bytes(200 * SIZE), 1),
    "bomb in bomb.html.gz": lambda: gzip.compress(gzip.compress(bytes(200 * SIZE))),
    "bomb in bomb in bomb.html.gz": lambda: gzip.compress(gzip.compress(gzip.compress(bytes(200 * SIZE)))),
    "slip.zip": lambda: in_zip(dict.fromkeys(ZIP_NAMES, story())),
    "slip.tar": lambda: in_tar(dict.fromkeys(ZIP_NAMES, story())),
    "many.zip": lambda: in_zip({f"{number}.jpg": b"" for number in range(100_000)} | {"a.html": story()}),
    "very many.zip": lambda: named_again_and_again(600_000),
    "overlap.zip": lambda: overlapping(8 * SIZE),
    "small overlap.zip": lambda: overlapping(3 * SIZE),
    "bomb.zip": lambda: in_zip({"a.html": bytes(100 * SIZE), "b.html": story()}),
    "cut.zip": lambda: in_zip({f"{number}.html": story() for number in range(20)})[:-700],
    "zip in zip.zip": lambda: in_zip({"a.zip": in_zip({"b.html": story()}), "a.html": in_zip({"b.html": story()})}),
    "cut.tar.gz": lambda: gzip.compress(in_tar({f"{number}.html": story() for number in range(20)}), 0)[:-30_000],
    "encrypted.zip": encrypted,
    "nameless.zip": lambda: in_zip(dict.fromkeys(["/", "..", ".html", "\n.html", "a" * 60_000 + ".html"], story())),
    "negative.zip": lambda: (
        in_zip({"a.html": story()}).replace(b"PK\x05\x06", b"PK\x05\x06", 1)[:-6] + b"\xff\xff\xff\x7f\0\0"
    ),
    "sixty-four.zip": lambda: in_zip({"a.html": story()}).replace(
        b"PK\x05\x06", b"PK\x06\x06" + b"\xff" * 52 + b"PK\x06\x07" + b"\xff" * 16 + b"PK\x05\x06"
    ),
    "names.tar": lambda: in_tar({f"{'a/' * 5000}{number}.html": story() for number in range(3)}),
    "pax.tar": lambda: in_pax({"path": "a/" * 400_000 + "b.html", "size": "9" * 5000, "comment": "x" * SIZE}),
    "sparse.tar": lambda: in_pax(
        {"GNU.sparse.major": "0", "GNU.sparse.map": "0,0," * 100_000 + "1", "GNU.sparse.size": "9" * 18}
    ),
    "negative.tar": lambda: in_pax({"size": "-512"}),
    "junk behind.html.gz": lambda: gzip.compress(story()) + b"sampah" * 1000,
    "cut.html.gz": lambda: gzip.compress(story())[:-9],
    "bomb.warc": lambda: in_warc(gzip.compress(bytes(200 * SIZE)), b"Content-Encoding: gzip\r\n"),
    "chunks.warc": lambda: in_warc(
        b"fffffff\r\n" + b"1\r\na\r\n" * 300_000 + b"-1\r\n", b"Transfer-Encoding: chunked\r\n"
    ),
    "encodings.warc": lambda: in_warc(story(), b"Content-Encoding: " + b"gzip, br, deflate, " * 20_000 + b"x\r\n"),
    "longer than said.warc": lambda: in_warc(story()).replace(b"Content-Length: ", b"Content-Length: 9", 1),
    "shorter than said.warc": lambda: re.sub(
        rb"Content-Length: \d+", b"Content-Length: 200", in_warc(story()), count=1
    ),
    "no archive.zip": lambda: b"PK\x03\x04" + bytes(100_000),
    "no archive.tar": lambda: b"a" * 257 + b"ustar" + b"a" * 100_000,
    "no archive.warc": lambda: b"WARC/1.0\r\n" * 20_000,
    "headers.warc": lambda: b"WARC/1.0\r\nContent-Length: 99999999999999999999\r\n" + b"A: b\r\n" * 100_000,
}
"""Files by name: archives, and what is packed in itself."""
