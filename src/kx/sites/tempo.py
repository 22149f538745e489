"""Tempo.co: the layouts of 2015, 2018, 2020 and since 2024."""

from kx.sites.site import Site

SITE = Site(
    domains=("tempo.co",),
    language="id",
    title="h1[itemprop=headline], div.detail-title h1, div.artikel h1",
    published="span#date, div.detail-title p.date, div.block-tanggal",
    byline="div.sub-head",
    reporters="h4[itemprop=author], div.box-avatar span[itemprop=author], div.detail-title span[itemprop=author]",
    editors="h4[itemprop=editor], div.box-avatar span[itemprop=editor]",
    caption="figcaption[itemprop=caption], div.foto-detail figcaption, div.artikel p.caption",
    picture="figure img[itemprop=image], div.foto-detail img, article figure img",
    section="nav.breadcrumbs li:nth-child(2) a, ul.breadcrumbs li:nth-child(2) a, div.breadcrumb li:nth-child(2) a",
    tags="div.tags a, div.box-tag-detail a",
    body="div#isi, div.detail-in, div.detail-konten, div.detail-content, div.artikel",
    remove=".img-gal, .item-img, .img-gal-caption, .block-judul, .block-tanggal, .caption, .ads, .tags, #inarticle",
    promotions=("selalu update info terkini", "dapatkan update berita"),
)
