"""Where the page lives, and in what language it is."""

from collections.abc import Iterator
from itertools import chain
from urllib.parse import urlsplit

from kx.page import Found, Page


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield the canonical address, most trusted first; a bare host is no article's address."""
    yield from (address for address in _addresses(page) if _leads_to_a_page(address.value))


def language(page: Page) -> Iterator[Found[str]]:
    """Yield the language code: what the page says, then what is known of the site."""
    for found in chain(page.json_ld("inLanguage"), page.attributes("html", "lang"), page.meta("og:locale")):
        yield found._replace(value=found.value.replace("_", "-").split("-")[0].casefold())
    if page.site.language:
        yield Found(page.site.language, "site")


def _addresses(page: Page) -> Iterator[Found[str]]:
    yield from page.attributes("link[rel=canonical]", "href")
    yield from page.meta("og:url")
    yield from page.json_ld("mainEntityOfPage", "@id")
    if page.url:
        yield Found(page.url, "given")


def _leads_to_a_page(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https")
        and bool(parts.hostname)
        and (parts.path.strip("/") != "" or parts.query != "")
    )
