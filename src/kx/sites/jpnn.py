"""Jpnn.com and its regional sub-domains."""

from kx.sites.site import Site

SITE = Site(
    domains=("jpnn.com",),
    language="id",
    title="h1.judul",
    published="span.date-publish",
    body="div[itemprop='articleBody'], div.page-content",
    remove=".pagination, .top-medsos, .creator-medsos",
    page_number="ul.pagination li.active",
    page_links="ul.pagination a",
)
