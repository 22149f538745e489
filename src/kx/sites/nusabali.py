"""Nusabali.com, printed in Denpasar."""

from kx.sites.site import Site

SITE = Site(
    domains=("nusabali.com",),
    zone="Asia/Makassar",
    language="id",
    title="h1 span[itemprop='headline']",
    published="span[itemprop='datePublished']",
    reporters="span[itemprop='author']",
    section="span.article-category",
    body="div.entry-box[itemprop='articleBody'] div.entry-content, div.entry-box[itemprop='articleBody']",
)
