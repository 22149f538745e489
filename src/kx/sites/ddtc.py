"""News.ddtc.co.id."""

from kx.sites.site import Site

SITE = Site(
    domains=("ddtc.co.id",),
    language="id",
    published="#publish-news",
    body="div.contentArticle",
)
