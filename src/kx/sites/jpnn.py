"""Jpnn.com and its regional sub-domains: the present layout and that of 2016."""

from kx.sites.site import Site

SITE = Site(
    domains=("jpnn.com",),
    language="id",
    title="h1.judul",
    published="span.date-publish, div.artikel > div.date",
    byline="div.penulis",
    caption="div.artikel div.foto p",
    picture="div.artikel div.foto img",
    section="div.artikel > div.breadcrumb a, div.bc a",
    tags="div.artikel div.tags a, div.terkait ~ div.tags a",
    body="div[itemprop='articleBody'], div.page-content, div.artikel div.post",
    remove=".pagination, .top-medsos, .creator-medsos, .foto",
    page_number="ul.pagination li.active",
    page_links="ul.pagination a",
)
