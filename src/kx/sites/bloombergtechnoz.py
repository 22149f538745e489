"""Bloombergtechnoz.com."""

from kx.sites.site import Site

SITE = Site(
    domains=("bloombergtechnoz.com",),
    language="id",
    title="h1.title.margin-bottom-sm",
    published="h5.title.fw4.cl-gray",
    reporters="h5.title.margin-bottom-ss a",
    section="ul.sitemap a",
    body="div.detail-in",
)
