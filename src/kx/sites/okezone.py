"""Okezone.com: the layouts of 2015, 2017, 2020, 2023 and since 2024."""

from kx.sites.site import Site

SITE = Site(
    domains=("okezone.com",),
    language="id",
    title="div.title-article h1, div.hd-title h1, div.container-bodyhome-left div.title h1, div.title-detail h1",
    published="div.namerep b, div.journalist span, div.title-detail span, div.meta-post time, time.tgl",
    reporters="div.journalist a, div.namerep, div.title-detail span",
    caption="div.detailcaption, div.detfoto span",
    picture="img.imgpath, img#imgCheck",
    section="div.breadcrumb a, div.hd-title span.kanal",
    tags="div.detail-tag a, a.ga_Tag",
    body="div#contentx, div.description.read, div.c-detail, div.ctn-desc",
    remove=(
        ".detail-tag, .box-gnews, .flying_carpet_div, .center-paralax, .vicon, .video-wrap, .pagingxm, .detads-bottom,"
        "#_popIn_recommend, #metube_div, #rekomendasi_video, .widget-img-list, .iframe-banner, .iframe-widget-client,"
        ".ads-disclaimer"
    ),
    promotions=("follow berita okezone", "follow whatsapp channel okezone", "telusuri berita", "konten di bawah ini"),
    page_number="div.ofvalue",
    page_links="div.halmob.next a",
    body_end=".detail-tag",
)
