"""Voi.id, in Indonesian and English."""

from kx.sites.site import Site

SITE = Site(
    domains=("voi.id",),
    published=".single-post-date time",
    reporters=".single-post-author a",
    body="div.single-post-content",
)
