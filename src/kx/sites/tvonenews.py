"""Tvonenews.com."""

from kx.sites.site import Site

SITE = Site(
    domains=("tvonenews.com",),
    language="id",
    published=".detail-date",
    byline=".detail-author",
    reporters=".detail-author",
    section=".breadcrumb a",
    body="div.detail-content",
)
