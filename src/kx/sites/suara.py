"""Suara.com: the layout until about 2024 and the one since."""

from kx.sites.site import Site

SITE = Site(
    domains=("suara.com",),
    language="id",
    title="div.article-image h1, div.info h1",
    published="div.info .date, span.mt-10",
    reporters="a.author-trigger, .author-trigger a, .writer a",
    tags="div.article-tags a, div.tag-header a",
    body="div.article-content, article.detail-content, div.detail-content",
    remove=(
        ".ten-second, .placeholder_belt, .placeholder_read_body, #next-article, .next-article, .wrap-pagination,"
        ".article-tags, .google-pref"
    ),
)
