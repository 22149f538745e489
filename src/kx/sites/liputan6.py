"""Liputan6.com: the layout of 2016, the desktop one since 2017, the mobile pages and galleries."""

from kx.sites.site import Site

SITE = Site(
    domains=("liputan6.com",),
    language="id",
    title="h1.article-header__title, h1.read-page--header--title, h1.read-page--header__title",
    published=(
        "span.article-header__datetime, time.read-page--header--author__datetime, time.read-page--header__datetime"
    ),
    modified="div.article-header__modified-time",
    reporters=(
        "li.article-credits__item:contains('Author') span.article-credits__item-name,"
        "li#credits_author + li span.read-page--credits__name, span.read-page--header--author__name,"
        "a.article-header__author-link, span.read-page--header__author"
    ),
    editors=(
        "li.article-credits__item:contains('Editor') span.article-credits__item-name,"
        "li#credits_editor + li span.read-page--credits__name"
    ),
    caption="div.article-photo-gallery--item__description, figcaption.read-page--photo-gallery--item__caption",
    picture="img.article-photo-gallery--item__picture-img, picture.read-page--photo-gallery--item__picture img",
    section="a.breadcrumb--item__link, li.read-page--breadcrumb--item a",
    tags="a.tags--topics--item__link, a.read-page--tags__link, a.tags--snippet__link",
    body=(
        "div.article-content-body, div.read-page__content-body, div.article-content-body__item-content,"
        "div.article-short-desc"
    ),
    remove=(
        ".article-photo-gallery--item, .read-page--photo-gallery--item, .article-video-gallery--item, .twitter-tweet,"
        ".fb-post, .instagram-media, .seamless-ads, .article-ad, .article-content-body__item-index, .tags--snippet,"
        ".article-content-body__break, .article-content-body__load-more"
    ),
    unfold=".article-content-body__item-page",
    promotions=(
        "scroll down",
        "saksikan video",
        "saksikan juga video",
        "simak video",
        "fakta atau hoaks? untuk mengetahui",
        "tentang cek fakta",
        "melawan hoaks sama saja",
        "sejak 2 juli 2018, cek fakta",
        "kami bekerja sama dengan 21 media",
        "jika anda memiliki informasi seputar hoaks",
    ),
)
