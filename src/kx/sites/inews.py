"""Inews.id and its regional sub-domains."""

from kx.sites.site import Site

SITE = Site(
    domains=("inews.id",),
    language="id",
    published=".createdAt, .timeAndShare",
    section=".breadcrumb a",
)
