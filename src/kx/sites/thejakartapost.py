"""Thejakartapost.com, in English."""

from kx.sites.site import Site

SITE = Site(
    domains=("thejakartapost.com",),
    language="en",
    title="h1.tjp-title--single, h1.tjp-title",
    published="div.tjp-single__head .created, .tjp-single__head .created",
    section="li.tjp-breadcrumb__list-item.active",
    tags="div.tjp-topics a",
    body="div.tjp-single__content",
    remove=".tjp-single__content-ads, .tjp-single__content-list, .tjp-paywall, .tjp-premium, .tjp-newsletter-box",
    locked=('class="tjp-paywall',),
)
