"""The page: the only thing that knows HTML from text. Both kinds answer the same questions."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from kx.indonesian.captions import Caption
from kx.page.charset import Decoded, decode
from kx.page.domain import domain_of
from kx.page.found import Found
from kx.page.html import HtmlPage
from kx.page.lines.line import Line, Link, Role, address_parts
from kx.page.lines.regions import Regions
from kx.page.measure import require_lines
from kx.sites import Site
from kx.text import regex

__all__ = [
    "Found",
    "Line",
    "Link",
    "Page",
    "Regions",
    "Role",
    "address_parts",
    "open_page",
]

if TYPE_CHECKING:
    from kx.page.seen import Survey

_MARKUP = regex(
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|script|div|article|section|p|h1|table|span|ul|br)\b[^<]{0,2000}>",
    re.IGNORECASE,
)
_LOOK_INTO = 20_000
_FEWEST_TAGS = 2
"""One tag may be quoted in a text."""


class Page(Protocol):
    """What a field may ask, whatever the page came as.

    A list of CSS selectors is an order of trust: the first that finds anything is the answer.
    """

    text: str
    """The page as decoded: markup or dump."""
    url: str | None
    """The address that the caller gave."""
    domain: str | None
    site: Site

    @property
    def is_known(self) -> bool:
        """Whether the site's file knows the layout: what it does not find there need not be guessed."""

    @property
    def brands(self) -> frozenset[str]:
        """The names that the page's site has for itself, as `letters`; they are no authors and no channels."""

    def select(self, css: str, *, between: str = "") -> Iterator[Found[str]]:
        """Yield the text of each element, its text nodes joined with `between`."""

    def lines(self, css: str) -> Iterator[Line]:
        """Yield the lines that each element shows, whichever selector finds it."""

    def attributes(self, css: str, name: str) -> Iterator[Found[str]]:
        """Yield an attribute of each element that has it, addresses made absolute."""

    def meta(self, *names: str) -> Iterator[Found[str]]:
        """Yield the contents of the named `<meta>` elements, name by name."""

    def json_ld(self, *path: str) -> Iterator[Found[str]]:
        """Yield the texts of a property of the article's JSON-LD."""

    def breadcrumb(self) -> Iterator[Found[str]]:
        """Yield the levels of the breadcrumb in the JSON-LD, top first."""

    def printed_captions(self) -> Iterator[Found[Caption]]:
        """Yield captions that no element marks, best proven first."""

    def around_picture(self) -> Iterator[Line]:
        """Yield the lines of the smallest element around the main picture that shows any."""

    @property
    def regions(self) -> Regions:
        """The lines above the text, the text, and what follows."""

    def survey(self) -> "Survey":
        """Return every visible line of the page and what became of it."""


def open_page(page: bytes | str, url: str | None) -> tuple[Page, tuple[str, ...]]:
    """Return the page and the warnings of its decoding; HTML or text is told by content, not by name."""
    decoded = Decoded(page, "utf-8", guessed=False) if isinstance(page, str) else decode(page)
    domain = domain_of(url) if url else None
    warnings = ("encoding_guessed",) if decoded.guessed else ()
    if not looks_like_html(decoded.text):
        require_lines(decoded.text)
        from kx.page.dump import TextPage  # noqa: PLC0415 - its patterns take time that most pages need not pay

        return TextPage(decoded.text, url, domain), warnings
    return HtmlPage(decoded, url, domain), warnings


def looks_like_html(text: str) -> bool:
    """Tell markup from plain text by the tags near its beginning."""
    tags = _MARKUP.finditer(text, 0, _LOOK_INTO)
    return sum(1 for _ in zip(range(_FEWEST_TAGS), tags, strict=False)) == _FEWEST_TAGS
