"""Metrotvnews.com: the layout of 2016 and the present one; name and clock share an element."""

from kx.sites.site import Site

SITE = Site(
    domains=("metrotvnews.com",),
    language="id",
    title="div.part.lead > h1",
    published="p.pt-20.date, div.part.lead > span",
    reporters="p.pt-20.date, div.part.lead > span",
    section="div.breadcrumb-content p",
    body="div.news-text, div.part.article",
)
