"""KapanLagi.com: the layouts of 2015 (entertainment) and 2016 (musik), and its Today pages."""

from kx.sites.site import Site

SITE = Site(
    domains=("kapanlagi.com",),
    language="id",
    title="h1.v7-music-newsdetail-title, h1.entertainment-newsdetail-title-new, div#detail-headline h2",
    published="span.v7-music-newsdetail-schedule, span.newsdetail-schedule-new, div#detail-headline span.time",
    byline="div.infinite",
    caption="div#v7-music-newsdetail-imageinfo, div.entertainment-newsdetail-imageinfo, div.detail-img > p",
    picture=(
        "div#v7-music-newsdetail-image-headline img, div.entertainment-newsdetail-headlineimg > img, div.detail-img img"
    ),
    section="div.v7-breadcrumb a, div#v5-navigation a",
    tags="div.v7-tags-terkait-warper a",
    body="div.v7-music-detail-news, div#v6-revb-detailnews, div.infinite",
    remove=".music-newsdetail-image-caption, .instagram-media, .twitter-tweet, .advertisement-text",
    unfold=".detail-paging",
    promotions=("kalau bukan sekarang, kapanlagi",),
)
