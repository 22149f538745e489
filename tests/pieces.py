"""Pieces of pages, dumps and dates: properties glue them together, and fuzzers put them in."""

from kx.indonesian.dates.vocabulary import WORDS

MARKUP = [
    "<html>", "<head>", "<body>", "<div class='tmpt-desk-kon' itemprop='articleBody'>", "<p>", "</p>", "<br>", "</div>", "<h1>", "</h1>",
    "<h1 class='detail-desk'>Harga garam naik</h1>", "<div class='bag-kiri'>", "<ul><li>", "</ul>", "<a href='//kontan.co.id/x'>", "</a>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":null,\"author\":[1,{\"name\":[]}]}</script>",
    "<script type='application/ld+json'>[{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2019-11-03T14:02:00Z\"}]},",
    "<meta property='og:title' content='Harga garam naik | Kontan'>", "<link rel=canonical href='https://[bad'>", "<!-- pagination end -->",
    "<link rel=canonical href='https://www.detik.com/a/b'>", "<meta name=author content='detik'>", "<table><tr><td>", "<template>", "<svg>",
    "<div class=pagination><li class=active>1</li><a href='?page=2'>2</a></div>", "<div style='display: none'>", "<figure><figcaption>",
    "<time datetime='2019-11-03T14:02'>", "<div class=insideads>", "<base href='//[x'>", "<title>", "<noscript>", "<textarea>", "<![CDATA[",
    "<div class='breadcumb'><a>Industri</a></div>", "<span id=penulis>Rani Putri</span>", "<img src='a b' alt>", "<plaintext>",
]  # fmt: skip
TEXT = [
    "Minggu, 03 November 2019 / 14:02 WIB", "31 Februari 2019 25:61", "2 jam lalu", "Jumat (1/11)", "Reporter: Rani Putri | Editor: Sari Dewi",
    "Editor:", "Penulis", "Sumber: Reuters", "Oleh Rani Putri", "Baca Juga: Garam rakyat", "Baca Juga", "Selanjutnya: Garam", "ILUSTRASI. Garam",
    "KONTAN.CO.ID - JAKARTA. Petani garam memanen lebih banyak daripada tahun lalu karena kemarau panjang.", "JAKARTA -", "(REUTERS)",
    "Hasil panen di Sumenep naik dua kali lipat, dan harga di tingkat petani turun menjadi Rp 700 per kilogram.", "Halaman 1/2", "(abc/def)",
    "TERBARU", "LQ45935,34 -28,38 -2.95%", "\n", "\n\n", "  • ", "* ", "# ", "> ", "[1]", "References\n\n 1. https://a.id/b\n", "×", "\x00",
    "![a](b)", "[a](b)", "[a](", "**", "_", "\\", "“Kutipan,” kata dia.", "—", "&nbsp;", "&#x110000;", "\ud800", "\u202e", "\x1b[31m", "\ufeff",
    "https://a.id/b", "(//a.id/b) (//a.id/c) (//a.id/d) (//a.id/e)", "Tag: garam, Madura", "TAG", "Komentar", "Copyright", "٣", "ﬁ", "İ", "ß",
]  # fmt: skip
DATE_WORDS = [
    *WORDS,
    "Rp ",
    "US$",
    "%",
    " juta",
    "(BBCA)",
    " persen",
    "/",
    "-",
    " s/d ",
    ":",
    ".",
    "'",
    "+07:00",
    " H",
    "2019",
    "1445",
]
PACKED = [
    "PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "PK\x06\x06", "PK\x06\x07", "ustar\x0000", "ustar  \x00", "WARC/1.0\r\n", "WARC-Type: response\r\n",
    "WARC-Type: conversion\r\n", "Content-Length: ", "Content-Type: text/html\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: deflate\r\n",
    "WARC-Record-ID: <urn:uuid:1>\r\n", "WARC-Date: 2019-11-03T07:02:00Z\r\n", "HTTP/1.1 200 OK\r\n", "\r\n\r\n", '{"html": "', '{"text": "', "}\n",
    " size=9\n", "GNU.sparse.map=", "GNU.sparse.realsize=", "path=", "././@LongLink", ".html", ".txt.gz", "\x1f\x8b\x08", "BZh91AY&SY", "\x28\xb5\x2f\xfd",
]  # fmt: skip
