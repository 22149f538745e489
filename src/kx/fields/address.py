"""Where the page lives, and in what language it is."""

import re
from collections.abc import Iterator
from itertools import chain

from kx.indonesian.languages import language_of
from kx.page import Found, Page, Role, address_parts
from kx.text import regex

_INDEX = regex(r"/?(?:index(?:[._]\w+)?/?|indeks(?:/.*)?)?", re.IGNORECASE)
"""The path of a front page or of a list of articles."""
_LIST = regex(
    r"/(?:(?:id|en)/)?(?:category|kategori|tags?|topi[ck]s?|author|penulis|search|label)/[^/]+(?:/page/\d+)?/?",
    re.IGNORECASE,
)
"""The path of a list of articles of one category, topic or writer."""
_LIST_BODIES = "body.archive, body.search-results, body.error404"
"""What WordPress calls the body of lists and of error pages."""
_ARTICLE_BODIES = "body.single, body.single-post, body.post-template-default"
"""What it calls that of an article, whatever its metadata state."""
_OLD_CODES = {"in": "id"}
"""What Java and old phones write for Indonesian."""


def candidates(page: Page) -> Iterator[Found[str]]:
    """Yield the canonical address, most trusted first; a bare host is no article's address."""
    yield from (address for address in _addresses(page) if _leads_to_a_page(address.value))


def language(page: Page) -> Iterator[Found[str]]:
    """Yield the language code: what the text shows, since templates often say `en` of Indonesian; then what is said."""
    text = " ".join(line.text for line in page.regions.body if line.role is Role.PROSE)
    if code := language_of(text):
        yield Found(code, "words of the text")
    for found in chain(page.json_ld("inLanguage"), page.attributes("html", "lang"), page.meta("og:locale")):
        code = found.value.replace("_", "-").split("-")[0].casefold()
        yield found._replace(value=_OLD_CODES.get(code, code))
    if page.site.language:
        yield Found(page.site.language, "site language")


def is_index(page: Page) -> bool:
    """Tell whether the page names a front page or a list as its own address, and does not call itself an article."""
    declared = [*page.attributes("link[rel=canonical]", "href"), *page.meta("og:url")]
    is_called_list = any(page.attributes(_LIST_BODIES, "class"))
    is_profile = any(found.value == "profile" for found in page.meta("og:type"))
    is_list = bool(declared) and all(_leads_to_an_index(address.value) for address in declared)
    if not (is_called_list or is_profile or is_list) or any(page.attributes(_ARTICLE_BODIES, "class")):
        return False
    website = any(found.value == "website" for found in page.meta("og:type"))
    dated = chain(page.json_ld("datePublished"), () if website else page.meta("article:published_time"))
    return not any(dated)


def _addresses(page: Page) -> Iterator[Found[str]]:
    yield from page.attributes("link[rel=canonical]", "href")
    yield from page.meta("og:url")
    yield from page.json_ld("mainEntityOfPage", "@id")
    if page.url:
        yield Found(page.url, "--url")


def _leads_to_a_page(address: str) -> bool:
    parts = address_parts(address)
    return bool(parts and (parts.path.strip("/") or parts.query))


def _leads_to_an_index(address: str) -> bool:
    parts = address_parts(address)
    return bool(parts and not parts.query and (_INDEX.fullmatch(parts.path) or _LIST.fullmatch(parts.path)))
