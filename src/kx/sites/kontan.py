"""Kontan.co.id: the main layout since 2018, Business Insight, the `artikel__` sub-brands, AMP."""

from kx.sites.site import Site

SITE = Site(
    domains=("kontan.co.id", "momsmoney.id"),
    language="id",
    title="h1.detail-desk, h1.jdl_dtl, h1.artikel__title, h1.amp-title, div.bag-kiri h1",
    published=(
        "div.bag-kiri > div.font-gray, h1.detail-desk ~ div.font-gray, h1.jdl_dtl ~ div.color-gray, h1.jdl_dtl + div,"
        "div.artikel__tanggal, div.amp-date, div.bag-kiri div.ff-opensans, div.date"
    ),
    byline="div.artikel__info, div.fs13.mar-t-10, div.ff-knowledge-l",
    reporters="#penulis",
    editors="#editor",
    picture="div.img-detail-desk img, figure.artikel__foto img, figure.amp-foto amp-img",
    caption="div.img-detail-desk, figure.artikel__foto figcaption, figure.amp-foto figcaption",
    section="div.breadcumb a, div.artikel__kategori, div.amp-kanal, div.kat",
    tags="div.wrap-tag a, ul.list-tag a, div.artikel__tags a, li > a[href*='kontan.co.id/tag/']",
    bare_tags=True,
    indicators="ul#ticker-indikator > li, div.track-indikator li, div.track-indikator tr, div.track-indikator div",
    body="div.tmpt-desk-kon, div.artikel__isi, div.amp-isi, div.ctn, div[itemprop=articleBody]",
    body_end="pagination end",
    remove=(
        ".boxdonasi, #share-it, [d-widget], .ads-partner-wrap, .kgnw-root, .mar-v-10, .heightads250, #persona-widget,"
        ".insideads, #adsoutsream, .ads-inreads, .pagination, .head-sec, #loop_lastest, .penampang_paging,"
        "#isi-diskus-det, .kgmPWall, .kgmModal, .wrap-tag, .listbut-shr, .artikel__sosmed, .artikel__tags"
    ),
    promotions=(
        "banner langganan",
        "cek berita dan artikel yang lain di",
        "dapatkan rangkuman berita",
        "newsletter kontan",
        "donasi, dapat voucer gratis",
        "dukungan anda",
        "donasi sekarang",
        "simak data pasar",
        "kontan academy",
        "kirim artikel ini sebagai hadiah",
        "pelanggan kontan digital premium",
        "beri artikel ini",
    ),
    page_number="div.pagination li.active",
    page_links="div.pagination a",
    locked=(
        "pastikan Anda sudah berlangganan",
        "Sudah berlangganan? Masuk",
    ),
)
