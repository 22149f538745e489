"""Tribunnews.com and its regional sub-domains; their clocks name the zone."""

from kx.sites.site import Site

SITE = Site(
    domains=("tribunnews.com",),
    language="id",
    title="h1#arttitle, div#article h1",
    published="div.mt10 > time, div#article time, div.grey.bdr3 span",
    byline="div.credit, div.sources",
    reporters="div#penulis a",
    editors="div#editor a",
    caption="div#artimg, div.imgfull_div div.grey2",
    picture="div#artimg img, img.imgfull",
    tags="h5.tagcloud3 a",
    body="div.side-article.txt-article, div.txt-article",
    remove=".summary-article, .ads-placeholder",
    page_number="div.paging span.total-page",
    page_links="div.paging a",
    promotions=("klik: baca koran",),
)
