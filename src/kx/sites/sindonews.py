"""Sindonews.com: the layout of 2016 to 2019 and the one since 2020."""

from kx.sites.site import Site

SITE = Site(
    domains=("sindonews.com",),
    language="id",
    title="h1.detail-title, div.detail-title h1, div.article h1",
    published="div.detail-date-artikel, div.article time",
    reporters="div.detail-nama-redaksi a, div.reporter p.author a",
    caption="div.detail-img figcaption, figure.detail-img figcaption, div.article figure figcaption",
    picture="div.detail-img img, figure.detail-img img, div.article figure img",
    section="ul.breadcrumb li:nth-child(1) a, div.breadcrumb a",
    tags="div.tag-list a",
    body="div#detail-desc, div.detail-desc, div.article div#content",
    remove=".detail-img, .ads, .ads300, .article-paging, .note-paging, .box-paging, .paging-artikel, .editor",
    promotions=("lihat video:", "[gambas"),
    page_number="ul.article-paging li.active",
    page_links="ul.article-paging li:not(.article-next) a, div.paging-artikel a",
)
