"""Kompas.com: the layouts of 2015, 2016 (news, bola, otomotif), 2018, 2020 and since 2023, and kolom."""

from kx.sites.site import Site

SITE = Site(
    domains=("kompas.com",),
    language="id",
    title="h1.read__title, div.kcm-read-top h2, div.kcm-read-content-top h2, div.baca-content h1, div.kcm-read h2",
    published="div.read__time, div.kcm-date, div.kcm-read-top div.msmall",
    reporters=(
        "div.credit-author-title:contains('Penulis') .credit-author-name,"
        "div.credit-title:contains('Penulis') div.credit-title-nameEditor, div#penulis a,"
        "div.kcm-read-copy td:contains('Penulis') + td, div.penulis-editor td:contains('Penulis') + td,"
        "div.opinion__author a, div.read__author a"
    ),
    editors=(
        "div.credit-author-title:contains('Editor') .credit-author-name, div#editor a,"
        "div.kcm-read-copy td:contains('Editor') + td, div.penulis-editor td:contains('Editor') + td"
    ),
    byline="div.kcm-read-copy, div.penulis-editor",
    caption="div.photo__caption, div.photo",
    picture="div.photo__wrap img, div.photo img",
    section=(
        "li.breadcrumb__item:nth-child(2) a, ul.breadcrumb__wrap li:nth-child(2) a, h1.tcenter,"
        "div.bread-c li:first-child a"
    ),
    tags="a.tag__article__link, div.tagsCloud-tag a",
    body="div.read__content, div.kcm-read-text, span.kcmread1114, div.div-read",
    remove=(
        ".pb_10, .fb-quote, .kcm, .kompasidRec, .ads-on-body, .ads-partner-wrap, .kompas-widget, .native-wrap, .wSpec,"
        ".photo, .photo__caption, .photo__wrap, .video, .paging, .read__paging, .tagsCloud-tag, .read__credit"
    ),
    promotions=(
        "dapatkan update berita",
        "simak breaking news dan berita",
        "pilih saluran andalanmu akses berita",
        "mari bergabung di grup telegram",
        "kompas.com berkomitmen memberikan fakta jernih",
        "dalam segala situasi, kompas.com berkomitmen",
        "segera lengkapi data dirimu dan ikuti program",
    ),
    page_number="a.paging__link--active",
    page_links="div.paging a.paging__link",
    credit="div.photo span.author",
)
