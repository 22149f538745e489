"""Cnbcindonesia.com: the layout until 2023 and the one since."""

from kx.sites.site import Site

SITE = Site(
    domains=("cnbcindonesia.com",),
    language="id",
    title="h1.text-32, div.jdl h1",
    published="div.text-cm.text-gray, div.jdl div.date",
    reporters="div.mb-1.text-base.font-semibold, div.jdl div.author",
    section="a.text-xs.font-semibold",
    body="div.detail-text div.detail-text, div.detail-text, div.detail_text",
    promotions=("[gambas:", "saksikan video di bawah ini"),
)
