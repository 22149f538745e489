"""Detik.com and its channels: the layouts of 2015, 2018 and since 2020."""

from kx.sites.site import Site

SITE = Site(
    domains=("detik.com",),
    language="id",
    title="h1.detail__title, div.jdl h1, h1.l_blue2_detik",
    published="div.detail__date, div.jdl div.date, time.text-black-light3, div.date",
    reporters="div.detail__author, div.jdl div.author, div.author, p.text-black-light1",
    caption="figcaption.detail__media-caption, div.pic_artikel span, div.pic_artikel",
    picture="figure.detail__media-image img, div.pic_artikel img",
    section="div.page__breadcrumb a, div.breadcrumb > a:not([href='#'])",
    tags="div.detail__body-tag a, div.detail_tag a",
    body="div.detail__body-text, div#detikdetailtext, div.itp_bodycontent, div.detail_text, div.text_detail",
    remove=(
        ".detail__body-tag, .detail_tag, .detail__newstag, .news_tag, .parallaxindetail, .pic_artikel,"
        ".pic_artikel_sisip, .pic_artikel_sisip_table, .detail__media-image, .sisip_embed_sosmed, .embed, .skybanner,"
        ".share-box, .detail__long-nav, .detail__anchor, .detail__multiple"
    ),
    promotions=(
        "simak video selengkapnya",
        "simak selengkapnya di halaman",
        "scroll to resume content",
        "ikuti terus berita terkini",
    ),
    page_number="a.detail__anchor-numb.active, a.detail__anchor-numb--active",
    page_links="a.detail__anchor-numb",
    body_end=".detail__body-tag",
)
