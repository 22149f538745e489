"""Investor.id, the paper Investor Daily."""

from kx.sites.site import Site

SITE = Site(
    domains=("investor.id",),
    language="id",
    published="span.text-muted",
    byline="div.col.small.pt-1",
    section=".breadcrumb a",
    tags="b:contains('Tags') + ul a",
    body="div.body-content, div.content-article",
    promotions=("follow channel", "baca berita lainnya"),
)
