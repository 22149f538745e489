"""Rri.co.id, with the stations of all regions."""

from kx.sites.site import Site

SITE = Site(
    domains=("rri.co.id",),
    language="id",
    published=".date",
    byline=".author",
    section="div.bread a",
    body=".post_details_inner",
)
