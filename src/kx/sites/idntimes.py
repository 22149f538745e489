"""Idntimes.com: the layout until about 2024 and the one since."""

from kx.sites.site import Site

SITE = Site(
    domains=("idntimes.com",),
    language="id",
    title="h1[data-testid='title-article'], h1.title-text",
    published="[data-testid='publish-date-article'] time, [data-testid='publish-date-article'], time.date",
    reporters="[data-testid='author-article-1'], .author-name a",
    section="[data-testid^='breadcrumbs-']:not([data-testid='breadcrumbs-separator'])",
    tags="[data-testid='tag-list'] a",
    body="#article-description",
    remove=".wrapper-ads",
)
