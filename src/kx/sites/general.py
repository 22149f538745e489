"""What pages of most sites have in common: the selectors that are asked after a site's own."""

from kx.sites.site import Site

GENERAL = Site(
    domains=(),
    title="h1[itemprop=headline], article h1, h1",
    published="time[itemprop=datePublished], [itemprop=datePublished], article time, time[datetime]",
    body="div[itemprop=articleBody], section[itemprop=articleBody], article[itemprop=articleBody]",
    caption="figure figcaption",
    section="[class~=breadcrumb] a, [class~=breadcrumbs] a, [class*=breadcrumb] a, [aria-label=breadcrumb] a",
    tags="a[rel~=tag], ul.td-tags a, [class~=tags] a, [class~=tag-list] a, [class~=list-tag] a",
)
