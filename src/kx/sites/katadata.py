"""Katadata.co.id."""

from kx.sites.site import Site

SITE = Site(
    domains=("katadata.co.id",),
    language="id",
    title="h1.detail-title",
    published="div.detail-date",
    byline="div.detail-body ~ *:contains('Reporter'), div.detail-body ~ *:contains('Editor')",
    reporters="div.detail-author-name a, div.detail-author-name",
    caption="div.detail-image",
    picture="div.detail-image img",
    section="section.section-breadcrumb a",
    body="div.detail-body, div.detail-main",
    remove=".ai-summary, .ai-summary-box, .databoks-embed, .kd-paging-nav",
    page_number="li.page-is-active",
    page_links="ul.paging-wrapper a.pagination__link",
)
