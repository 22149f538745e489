"""CNN Indonesia: the layouts of 2018, 2020 and since 2023."""

from kx.sites.site import Site

SITE = Site(
    domains=("cnnindonesia.com",),
    language="id",
    title="h1.title, h1.text-cnn_black",
    published="div.content_detail div.date, div.text-cnn_grey.mb-4, div.text-cnn_grey.text-sm, div.text-cnn_grey",
    reporters="div.content_detail div.date strong, div.text-cnn_black_light3",
    caption="div.media_artikel span, div.detail-image figcaption",
    picture="div.media_artikel img, div.detail-image img",
    section="a.gtm_breadcrumb_kanal, a[dtr-evt=breadcrumb]:not([href='#'])",
    tags="div.detail_tag a, a[dtr-evt=tag]",
    body="span#detikdetailtext, div#detikdetailtext, div.detail_text, div.detail-text, div.detail-wrap",
    remove=(".pic_artikel_sisip, .pic_artikel_sisip_table, .media_artikel, .detail_tag, .detail_ads, .embed"),
    promotions=("[gambas:", "bersambung ke halaman", "berlanjut ke halaman"),
)
