"""Alinea.id."""

from kx.sites.site import Site

SITE = Site(
    domains=("alinea.id",),
    language="id",
    published="div.frontdate",
    reporters="div.written__reporter div.reporter__nama",
)
