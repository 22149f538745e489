"""Kumparan.com: hooks for tests mark the parts of a page; no element surrounds the paragraphs alone."""

from kx.sites.site import Site

SITE = Site(
    domains=("kumparan.com",),
    language="id",
    title="h1[data-qa-id='story-title'], span[data-qa-id='story-title']",
    published="time[data-qa-id='publish-date'], [data-qa-id='publish-date']",
    section="[data-qa-id='channel-name']",
    tags="a[data-qa-id='tag-topic']",
    promotions=("simak panduan lengkap corona", "yuk, bantu donasi atasi dampak corona"),
)
