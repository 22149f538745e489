"""News.ddtc.co.id."""

from kx.sites.site import Site

SITE = Site(
    domains=("ddtc.co.id",),
    language="id",
    published="#publish-news",
    section="div.kanal a",
    tags="div.topik a",
    body="div.contentArticle",
)
