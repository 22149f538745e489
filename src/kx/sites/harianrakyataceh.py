"""Harianrakyataceh.com."""

from kx.sites.site import Site

SITE = Site(
    domains=("harianrakyataceh.com",),
    language="id",
    title="main article > .detail h1",
    published="main article > .detail .meta-post time",
    section="main article > .detail .category",
    body="main article > .detail .the-content",
)
