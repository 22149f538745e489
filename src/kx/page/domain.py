"""Whose page it is: hosts of addresses, and the site that most links of a page lead to."""

import re
from collections import Counter

from lxml import etree

from kx.sites import registrable_domain, site_of_domain
from kx.text import regex

_HOST = regex(r"(?:https?:)?//(?:[^/?#@]*@)?([^/?#:@\s\[\]<>\"'\\]+)", re.IGNORECASE)
_FEWEST_LINKS = 3
"""How many links to one known site prove that a page without an address is its own."""


def host_of(address: str) -> str | None:
    """Return the host of an absolute address, or None.

    >>> host_of("//foto.kontan.co.id/a.jpg"), host_of("/news/a")
    ('foto.kontan.co.id', None)
    """
    found = _HOST.match(address)
    return found[1].casefold() if found else None


def domain_of(address: str) -> str | None:
    """Return the registrable domain of an absolute address, or None."""
    host = host_of(address)
    return registrable_domain(host) if host else None


def most_linked_site(tree: etree._Element) -> str | None:
    """Return the domain of the known site that most links and pictures of a page lead to, where enough do."""
    links = tree.xpath("//a/@href | //img/@src | //amp-img/@src | //link/@href", smart_strings=False)
    domains: Counter[str] = Counter()
    for host, count in Counter(map(host_of, links)).items():
        if host:
            domains[registrable_domain(host)] += count
    known = ((domain, count) for domain, count in domains.most_common() if site_of_domain(domain))
    domain, count = next(known, (None, 0))
    return domain if count >= _FEWEST_LINKS else None
