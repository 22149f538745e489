"""The sites that Promedia hosts, all in one template: Pikiran Rakyat, Jawa Pos and its Radar papers, and others."""

from kx.sites.site import Site

SITE = Site(
    domains=(
        "pikiran-rakyat.com",
        "jawapos.com",
        "20jam.com",
        "aboutmalang.com",
        "ayocirebon.com",
        "ayoindonesia.com",
        "hops.id",
        "jatimnetwork.com",
        "panturapost.com",
        "pojoksatu.id",
        "suaramerdeka.com",
        "unews.id",
    ),
    language="id",
    title="h1.read__title, div.read__title h1",
    published="div.read__info__date",
    byline="span.read_contributor",
    reporters="div.read__info__author a[href*='/author/'], div.read__info__author a",
    caption="div.photo__caption",
    picture="div.photo__img img",
    section="ul.breadcrumb__wrap a",
    tags="ul.tag__list a, section.read__tagging a",
    body="article.read__content, div.read__content",
    remove=(
        ".read__info, .read__tagging, .read__related, .latest, .prads, .coverwa, .social, .photo, .paging, .cards_list,"
        ".ap_container"
    ),
    page_number="a.paging__link--active",
    page_links="div.paging--article a.paging__link",
)
