"""Republika Online and its ihram.co.id pages: the layouts of 2016, with its galleries, 2017, 2018 and since 2021."""

from kx.sites.site import Site

SITE = Site(
    domains=("republika.co.id", "ihram.co.id"),
    language="id",
    title=(
        "div.max-card__title h1, div.wrap_detail_set h1, div.wrap-title div.h5, div.wrap-title h2, div.wrap-title h1,"
        "div.detail-left h2, div.jdl-pic"
    ),
    published="div.date-item__headline, div.date_detail p, div.date-detail, div.date-pic",
    byline="div.max-card__title, div.by, .red, div.sumber",
    caption=(
        "div.img_set_teaser_left, div.img-detail div.caption, div.max-card__image figcaption,"
        "div.max-card__image .caption"
    ),
    picture="div.max-card__image img, div.img_detail img, div.img-set img, div.img-detail img",
    section="div.breadcome a",
    tags="div.wrap_blok_tag a, div.tagging a",
    body="div.article-content, div.artikel, div.teaser.global-detail, div.content-detail, div.teaser-pic",
    remove=(
        ".taiching, .ads, .ads-160, .parallax, .img-detail, .img_detail, .caption, .content-revision, .wrap_sosmed,"
        ".wrap_blok_tag, .tagging, .red, .sumber"
    ),
    promotions=(
        "dapatkan update berita republika",
        "ikuti whatsapp channel republika",
        "komunikasi lebih cepat, ikuti",
        "yuk koleksi buku bacaan",
    ),
    credit="div.img_set_teaser_right, div.img-set div.def",
)
