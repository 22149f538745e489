"""Beritasatu.com: the layout of 2016 and the present one."""

from kx.sites.site import Site

SITE = Site(
    domains=("beritasatu.com",),
    language="id",
    title="div.content-detail > h4",
    published="div.content-detail div.date",
    reporters="a[href*='beritasatu.com/penulis/'], a[href^='/penulis/'], div.content-detail > p",
    editors="a[href*='beritasatu.com/editor/'], a[href^='/editor/']",
    section="ol.breadcrumb a",
    tags="h3.badge",
    body="div.body-content, div.content-body",
    remove=".badge",
)
