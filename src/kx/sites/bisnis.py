"""Bisnis.com: the channels and the premium pages."""

from kx.sites.site import Site

SITE = Site(
    domains=("bisnis.com",),
    language="id",
    title="h1.detailsTitleCaption, h1.text-jet",
    published="div.detailsAttributeDates, p.authorTime, span.detailsAttributeItem",
    byline="div.detailsAuthor",
    reporters="div.authorName, div.authorNames a, div.authorNames",
    caption="figcaption.detailsImgCaption",
    picture="figure.detailsCoverImg img, div.detailsCoverImg img",
    section="a.breadcrumbLink",
    tags="a.detailsTagLink",
    body="article.detailsContent, div.detailsContent, div.paywall",
    locked=("Artikel ini khusus pelanggan",),
)
