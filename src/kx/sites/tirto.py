"""Tirto.id: no JSON-LD of articles; the picture and the read-also lists stand in the text."""

from kx.sites.site import Site

SITE = Site(
    domains=("tirto.id",),
    language="id",
    title="h1.article-title",
    published="div.byline div",
    reporters="a.reporter-name",
    section=".breadcrumbs-wrapper a",
    body="div.content-text-editor",
    remove=".text-lead",
)
