"""Balipost.com, printed in Denpasar."""

from kx.sites.site import Site

SITE = Site(
    domains=("balipost.com",),
    zone="Asia/Makassar",
    language="id",
    published=".entry-date",
    body="div.td-post-content",
)
