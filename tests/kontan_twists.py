"""What real Kontan pages do otherwise than the plain story: tables of names and of what each does to a page."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kontan_pages import LAYOUTS, Block, Page, Row, inserted

Twist = Callable[[Page], Page]
Twists = dict[str, Twist]


def given(**facts: Any) -> Twist:  # noqa: ANN401 - the fields of `Page`
    return lambda page: replace(page, **facts)


def lead(printed: str, place: str | None) -> Twist:
    return given(lead=printed, place=place)


def said(text: str) -> Twist:
    return lambda page: inserted(page, Block("p", text))


def beside(*blocks: tuple[str, str]) -> Twist:
    return lambda page: inserted(page, *(Block(*block) for block in blocks))


def read_also(markup: str, label: str = "Baca Juga: ") -> Twist:
    one = Block("related", "Harga Kapur Naik 5% Mulai Juni, Ini Dampaknya")
    return lambda page: replace(inserted(page, one), related=markup, read_also=label)


TITLES: Twists = {
    "plain": given(),
    "quoted": given(title='"Garam emas" dari Lenteng, koperasi menambah gudang'),
    "with a bar": given(title="Panen garam melimpah | Edisi khusus Lenteng"),
    "like a menu": given(title="Industri Keuangan"),
    "second part": given(title="Panen garam Lenteng melimpah, ini kata petani (2)"),
    "like names": given(title="Harga Garam Lenteng Naik, Petani Tahan Stok"),
    "question": given(title="Panen garam melimpah: siapa yang untung?"),
}
LEADS: Twists = {
    "plain": given(),
    "two blanks": lead("KONTAN.CO.ID -  JAKARTA. ", "JAKARTA"),
    "no blanks": lead("KONTAN.CO.ID-JAKARTA.", "JAKARTA"),
    "blank before the stop": lead("KONTAN.CO.ID -\xa0NEW YORK . ", "NEW YORK"),
    "en dash": lead("KONTAN.CO.ID – BANDA ACEH. ", "BANDA ACEH"),
    "titled": lead("KONTAN.CO.ID - Jakarta. ", "Jakarta"),
    "stop behind the brand": lead("KONTAN.CO.ID. JAKARTA. ", "JAKARTA"),
    "nothing behind the brand": lead("KONTAN.CO.ID JAKARTA. ", "JAKARTA"),
    "capitals and a hyphen": lead("KONTAN.CO.ID - COVID-19 sempat menekan panen. ", None),
    "quotation behind the place": lead("KONTAN.CO.ID - JAKARTA “Garam, garam!” ", "JAKARTA"),
    "no place": lead("KONTAN.CO.ID - ", None),
    "sub-brand": lead("MOMSMONEY.ID - ", None),
    "place alone": lead("JAKARTA. ", "JAKARTA"),
    "two places": lead("KONTAN.CO.ID - BEIJING/WASHINGTON. ", "BEIJING/WASHINGTON"),
}
BYLINES: Twists = {
    "plain": given(),
    "no editor": given(byline="Reporter: Ranti Paramesti |", editors=()),
    "same person": given(byline="Reporter: Ranti Paramesti | Editor: Ranti Paramesti", editors=("Ranti Paramesti",)),
    "three reporters": given(
        byline="Reporter: Ranti Paramesti, Sya'ban Al-Amin, dan S.S. Kirana | Editor: Tirta Anugerahwan",
        reporters=("Ranti Paramesti", "Sya'ban Al-Amin", "S.S. Kirana"),
    ),
    "with a slash": given(
        byline="Penulis: RANTI PARAMESTI/GALANG PRADANA | Editor: Tirta Anugerahwan",
        reporters=("RANTI PARAMESTI", "GALANG PRADANA"),
    ),
    "agency": given(byline="Sumber: Reuters | Editor: Tirta Anugerahwan", reporters=(), sources=("Reuters",)),
    "agency, and an author in the metadata": given(
        byline="Sumber: kompas.com | Editor: Tirta Anugerahwan", reporters=(), sources=("kompas.com",),
        head="<meta name='author' content='Wening Kinasih'>",
    ),
    "editor alone, and an author in the metadata": given(
        byline="Editor: Tirta Anugerahwan", reporters=(), head="<meta name='author' content='Wening Kinasih'>",
    ),
    "editor below": given(byline="Reporter: Ranti Paramesti", signed="Editor: Tirta Anugerahwan"),
}  # fmt: skip
CAPTIONS: Twists = {
    "plain": given(),
    "none": given(caption=None),
    "day of the photo": given(caption="Petani memanen garam. KONTAN/Galih Suhara/23/04/2024"),
    "label with a colon": given(label="ILUSTRASI: "),
    "label twice": given(label="ILUSTRASI. ILUSTRASI. "),
    "below the picture": given(picture="{image}<p>{caption}</p>"),
    "above the picture": given(picture="<div class='caption-foto'>{caption}</div>{image}"),
}
DATES: Twists = {
    "plain": given(),
    "one digit": given(date="Minggu, 3 November 2019 / 14:02 WIB"),
    "English": given(date="Sunday, 03 November 2019 / 14:02 WIB"),
    "bar": given(date="Minggu, 03 November 2019 | 14:02 WIB"),
}
TEXTS: Twists = {
    "plain": given(),
    "begins like a byline": said(
        "Reporter radio setempat melaporkan, antrean truk garam mencapai dua kilometer pada pagi hari."
    ),
    "begins like a source": said(
        "Sumber KONTAN mengatakan, penjualan gudang lama itu akan rampung sebelum tutup tahun."
    ),
    "begins like a link": said(
        "Baca juga perjanjian itu sampai tuntas sebelum menandatanganinya, begitu pesan sang ketua."
    ),
    "begins like paging": said("Selanjutnya, pemerintah daerah akan membentuk tim yang mengawasi penyaluran garam."),
    "begins like a copyright": said(
        "Hak cipta motif batik pada karung itu didaftarkan koperasi pada tahun 2018, kata dia."
    ),
    "quotes a label": said('Spanduk di gudang itu bertuliskan "Baca Juga: Laporan Rugi" dan menarik perhatian warga.'),
    "sub-heading": beside(("h3", "Rencana tahun depan")),
    "list": beside(("p", "Berikut rincian harga di tiga kota:"), ("li", "Sumenep Rp 700"), ("li", "Kupang Rp 950")),
}
READ_ALSO: Twists = {
    "none": given(),
    "strong": read_also("<p><strong>{label}{link}</strong></p>"),
    "inside the link": read_also("<p><a href='/x'><strong>{label}{title}</strong></a></p>"),
    "heading": read_also("<h2>{label}{link}</h2>"),
    "label alone": read_also("<p><strong>{label}</strong><br>{link}</p>", "Baca Juga:"),
    "a dash for the colon": read_also("<p>{label}{link}</p>", "Baca Juga — "),
    "no colon": read_also("<p>{label}{link}</p>", "Baca Juga "),
    "unclosed": read_also("<p><strong>{label}<a href='/x'>{title}</strong></p>"),
}
NOISE: Twists = {
    "none": given(),
    "donation": beside(("noise", "<div class='boxdonasi'><p>Dukungan Anda menambah semangat kami.</p></div>")),
    "newsletter": beside(("noise", "<div class='kgnw-root'><div>Dapatkan rangkuman berita setiap pagi.</div></div>")),
    "widget": beside(
        ("noise", "<div d-widget='x'><h2>Berita Pilihan</h2><p>Panen Singkong Bikin Harga Jatuh</p></div>")
    ),
    "script": beside(("noise", "<script>document.write('<p>Iklan dalam skrip.</p>')</script><!-- <p>Lama</p> -->")),
}
CLOSINGS: Twists = {
    "plain": given(),
    "none": given(closing=()),
    "channels": given(
        closing=("Cek Berita dan Artikel yang lain di Google News dan WA Channel", "Menarik Dibaca: Pasar Ditata")
    ),
    "next": given(closing=("Selanjutnya: Nelayan Muara Menanti Solar Murah", "Tonton: Video Tambak")),
    "pages": given(closing=("Halaman: 1 2 Tampilkan Semua",)),
    "pages in a row": given(closing=("1 2 3 Show All",)),
}
TICKERS: Twists = {
    "plain": given(),
    "none": given(ticker=()),
    "all columns": given(ticker=(("LQ45", Row("935,34   -28,38   -2.95%", 935.34, -28.38, -2.95)),)),
    "set minus": given(ticker=(("IDX", Row("7.578   −147,94   −1,95%", 7578.0, -147.94, -1.95)),)),
    "dash for nothing": given(ticker=(("USD/IDR", Row("15.213   -   0,07%", 15213.0, None, 0.07)),)),
    "no percentage": given(ticker=(("EMAS", Row("1.478.000   -35.000", 1_478_000.0, -35_000.0, None)),)),
    "English marks": given(ticker=(("EMAS", Row("1,321,000.50 0.46%", 1_321_000.5, None, 0.46)),)),
    "unknown name": given(ticker=(("NIKKEI225", Row("33.000,5   -10,00   -0,03%", 33_000.5, -10.0, -0.03)),)),
    "percentage alone": given(ticker=(("RD.PENDAPATAN TETAP", Row("0.18%", None, None, 0.18)),)),
}
MARKUP: Twists = {
    **{layout: given(layout=layout) for layout in LAYOUTS},
    "date in pieces": given(
        layout="bare", published="2019-11-03",
        date="<div class='dd'>03</div><div class='mm'>November</div><div class='yy'>2019</div>",
    ),
    "line breaks": given(paragraph="{}<br><br>"),
    "open paragraphs": given(paragraph="<p><span lang='IN'>{}"),
    "stray ends": given(paragraph="<p>{}</div-x></p></p><p>&nbsp;</p>"),
    "upper case": given(marked_up=lambda text: re.sub(r"<(/?)(div|p|span|ul|li)\b", lambda tag: tag[0].upper(), text)),
    "minified": given(marked_up=lambda text: re.sub(r">\s+<", "><", text)),
    "latin": given(head="<meta charset='iso-8859-1'>", encoding="cp1252"),
    "utf-16": given(encoding="utf-16"),
}  # fmt: skip
EXPORTS: Twists = {
    "plain": given(),
    "carriage returns": given(printed=lambda text: text.replace("\n", "\r\n")),
    "mark and trailing blanks": given(encoding="utf-8-sig", printed=lambda text: text.replace("\n", " \n")),
    "no blank lines": given(between="\n"),
    "date in pieces, a clock above": given(
        date="03\n\nNovember\n2019",
        published="2019-11-03",
        printed=lambda text: text.replace("| : WIB", "Kamis, 09 Juli 2026 | 05:31 WIB"),
    ),
    "pages below the byline": given(width=72, below_byline="1 2 Semua Halaman"),
    "narrow": given(width=72),
    "wide": given(width=132),
}
STORIES = (TITLES, DATES, LEADS, BYLINES, CAPTIONS, TEXTS, READ_ALSO, CLOSINGS, TICKERS)
"""What a page says otherwise, whatever it comes as."""
AS_HTML = (*STORIES, NOISE, MARKUP)
AS_DUMP = (*STORIES, EXPORTS)
