"""Merdeka.com: the desktop layout of 2015 to 2020, the mobile one of 2021, and its Today pages."""

from kx.sites.site import Site

SITE = Site(
    domains=("merdeka.com",),
    language="id",
    title="div.mdk-news-head h1, div.mdk-dt-headline h1, div.deskrip-hv h1, div#detail-headline h2",
    published=(
        "div.mdk-date-reporter span, span.date-post, div.kategori-date span, div#mdk-body-news-reporter,"
        "div#detail-headline span.time"
    ),
    byline="div.mdk-date-reporter, div#mdk-body-news-reporter, span.reporter, div.infinite",
    reporters="div.mdk-date-reporter a[href*='/reporter/'], span.reporter a",
    caption="span.mdk-news-img-copyright, div.mdk-dt-img span, div.detail-img > p",
    picture="div.mdk-news-img img, div.mdk-dt-img img, div.detail-img img",
    section="div.mdk-date-reporter > span:first-child > a, div.kategori-date a, div.mdk-breadcrumb a",
    tags="ul.tag__list a, div.mdk-dt-tag a",
    body="div.mdk-body-paragraph, div.mdk-body-paragpraph, div.body-paragpraph, div.infinite",
    remove=(
        ".read-too, .page-number, .instagram-media, .twitter-tweet, .mdk-dt-box, .gtwsub, .disclaimer-comment,"
        ".picturefirst-widget-homepage-volume, .advertisement-text"
    ),
    promotions=("banyak orang hebat di sekitar kita", "©20", "baca selanjutnya"),
    unfold=".paging-content",
)
