"""Mediaindonesia.com: JSON-LD names the editor, the page the writer."""

from kx.sites.site import Site

SITE = Site(
    domains=("mediaindonesia.com",),
    language="id",
    published=".datetime",
    byline=".info-author",
    reporters=".author-2",
    section=".mi-breadcrumb a",
    body="div.article",
    remove=".flying-carpet, .ext-channel, .info-author, ._ap_apex_ad, .dfp-ad",
    promotions=("cek berita dan artikel yg lain di",),
)
