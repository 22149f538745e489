"""Antaranews.com, its provinces and channels: the layout of 2015 and the one since 2019."""

from kx.sites.site import Site

SITE = Site(
    domains=("antaranews.com",),
    language="id",
    title="div.wrap__article-detail-title h1, h1[itemprop=headline], h1.title",
    published=(
        "time[itemprop=datePublished], div.wrap__article-detail-info span.text-secondary,"
        "div.wrap__article-detail-info li.list-inline-item"
    ),
    byline="div.wrap__article-detail-content p.text-muted, div.post-content p.text-muted, div.byline",
    reporters="div.byline span[itemprop=author], div.byline",
    caption="div.wrap__article-detail-image figcaption, div#caption_news",
    picture="div.wrap__article-detail-image img, div#image_news img",
    section="ul.breadcrumbs a",
    tags="div.blog-tags a, div.tags-links a, ul.tags-widget a, span[itemprop=keywords]",
    body="div.wrap__article-detail-content, div#content_news, div.post-content",
    remove=".text-muted, .date, .adsbygoogle, .blog-tags, #box_fly",
    promotions=("copyright © antara", "dilarang keras mengambil konten"),
)
