"""Viva.co.id: two layouts, told apart by how they head an article."""

from kx.sites.site import Site

SITE = Site(
    domains=("viva.co.id",),
    language="id",
    title="h1.main-content-title, h1.main-title",
    published="div.main-content-date, .date-time time.date",
    reporters="div.main-content-author li, div.main-content-author ul, .date-time .author",
    section="a.breadcrumb-step",
    body="div.main-content-detail",
    remove=".widget-other-article",
)
