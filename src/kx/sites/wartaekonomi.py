"""Wartaekonomi.co.id."""

from kx.sites.site import Site

SITE = Site(
    domains=("wartaekonomi.co.id",),
    language="id",
    title="div.articlePostHeader h1",
    byline="div.articlePostHeader",
    section="div.articlePostHeader ul li a",
    body="div.articlePostContent",
    remove=".adInArticle, .articleListShare",
    promotions=("mau berita terbaru lainnya dari warta ekonomi",),
)
