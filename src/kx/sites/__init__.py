"""What kx knows of single sites. A site is one file here, holding one `SITE`; no list names them.

`general.py` holds what most sites have in common; its selectors are asked after those of the
page's own site.
"""

import functools
import importlib
import os
from collections.abc import Iterator, Mapping

from kx.sites.site import Site

__all__ = ["Site", "entries", "hide_sites", "registrable_domain", "site_of_domain", "sites"]

_SECOND_LEVELS = frozenset(
    {"ac", "biz", "co", "com", "desa", "edu", "go", "gov", "mil", "my", "net", "or", "org", "sch", "web"}
)


_COUNTRY_CODE = 2
"""Characters: under two-letter domains a level such as `co` belongs to nobody."""


@functools.lru_cache(maxsize=4096)  # pages lead to the same few hosts
def registrable_domain(host: str) -> str:
    """Return the part of a host name that its owner registered.

    >>> registrable_domain("amp.kontan.co.id"), registrable_domain("www.detik.com")
    ('kontan.co.id', 'detik.com')
    """
    labels = host.casefold().strip(".").split(".")
    *_, second, top = ["", *labels]
    is_shared = len(top) == _COUNTRY_CODE and second in _SECOND_LEVELS
    return ".".join(labels[-3:] if is_shared else labels[-2:])


NONE_VARIABLE = "KX_NO_SITES"
"""Set in the environment, it hides all sites: what is left are the rules for unknown ones."""


def hide_sites() -> None:
    """Read all pages by the rules for unknown sites from now on, also in processes that are started later."""
    os.environ[NONE_VARIABLE] = "1"
    _site_in.cache_clear()
    _by_domain.cache_clear()


@functools.cache
def _site_in(name: str) -> Site | None:
    """Return the site of the file `name`.py in this folder."""
    if not name.isidentifier() or os.environ.get(NONE_VARIABLE):
        return None
    try:
        module = importlib.import_module(f"{__name__}.{name}")
    except ModuleNotFoundError:
        return None
    site: Site | None = getattr(module, "SITE", None)
    return site


@functools.cache
def _by_domain() -> Mapping[str, Site]:
    import pkgutil  # noqa: PLC0415 - a page of a known site needs its file only

    found = filter(None, (_site_in(module.name) for module in pkgutil.iter_modules(__path__)))
    return {domain: site for site in found for domain in site.domains}


def sites() -> Iterator[Site]:
    """Yield every known site once, by domain."""
    yield from sorted({site.domains: site for site in _by_domain().values()}.values(), key=lambda site: site.domains)


def site_of_domain(domain: str | None) -> Site | None:
    """Return what is known of a registrable domain, or None.

    A site's file bears the first label of its main domain, so that most pages need one file only.
    """
    if not domain:
        return None
    site = _site_in(domain.split(".")[0].replace("-", "_"))
    return site if site and domain in site.domains else _by_domain().get(domain)


def entries(site: Site) -> Iterator[str]:
    """Yield the names of what the file of a site gives, its domains, zone and language apart."""
    about = ("domains", "zone", "language")
    return (name for name, known in site._asdict().items() if known and name not in about)
