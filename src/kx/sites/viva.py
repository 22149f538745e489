"""Viva.co.id."""

from kx.sites.site import Site

SITE = Site(
    domains=("viva.co.id",),
    language="id",
    title="h1.main-content-title",
    published="div.main-content-date",
    reporters="div.main-content-author li, div.main-content-author ul",
    section="a.breadcrumb-step",
    body="div.main-content-detail",
    remove=".widget-other-article",
)
