"""Bantennews.co.id."""

from kx.sites.site import Site

SITE = Site(
    domains=("bantennews.co.id",),
    language="id",
    title="h1.entry-title",
    published="span.td-post-date time",
    byline="div.td-post-author-name",
    caption="div.td-post-featured-image figcaption",
    picture="div.td-post-featured-image img",
    section="a.entry-crumb, li.entry-category a",
    tags="ul.td-tags a",
    body="div.td-post-content div[itemprop='articleBody'], div.td-post-content",
)
