"""Balipost.com, printed in Denpasar."""

from kx.sites.site import Site

SITE = Site(
    domains=("balipost.com",),
    zone="Asia/Makassar",
    language="id",
    published=".entry-date",
    section="a.entry-crumb, li.entry-category a",
    tags="ul.td-tags a",
    body="div.td-post-content",
)
