"""What is asked of every page after the site's own selectors, and the site of which nothing is known."""

from kx.sites.site import Site

GENERAL = Site(
    domains=(),
    title="h1[itemprop=headline], article h1, h1",
    published="time[itemprop=datePublished], [itemprop=datePublished], article time, time[datetime]",
    modified="[itemprop=dateModified]",
    body="div[itemprop=articleBody], section[itemprop=articleBody], article[itemprop=articleBody]",
    caption="figure figcaption",
    section=(
        ":named(breadcrumb) a, :named(crumb) a, :named(bread) a, :named(breadcumb) a, [aria-label=breadcrumb] a,"
        "[aria-label=Breadcrumb] a, [typeof=BreadcrumbList] a, [itemtype$=BreadcrumbList] a"
    ),
    tags=(
        "a[rel=tag]:not([href*='/category/']):not([href*='/kategori/']), a[itemprop=keywords], [itemprop=keywords] a,"
        "ul.td-tags a, .tags a, .tag-list a, .list-tag a"
    ),
)

UNKNOWN = Site(domains=())
