"""Idxchannel.com."""

from kx.sites.site import Site

SITE = Site(
    domains=("idxchannel.com",),
    language="id",
    published="div.article--creator .text-body--2, div.article--creator > div, div.article--creator",
    reporters=(
        "div.article--creator a.creator, div.article--creator a[href*='/author/'],"
        "a.list-tim-editor:contains('Reporter') .name-editor"
    ),
    editors="a.list-tim-editor:contains('Editor') .name-editor",
    caption="div.article--image",
    picture="div.article--image img",
    tags="div.article--tags-link a",
    body="div.article--content, div.detail--article, div.detail-content--left",
    remove=".article--excerpt, .article--image, #relatedNews, .berita--terkait",
    page_links="div.paging a",
)
