"""A page that came as HTML. The tree is parsed once; everything else asks it."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lxml import etree

from kx import structured
from kx.indonesian.captions import Caption, read_caption
from kx.page.charset import Decoded
from kx.page.domain import domain_of, most_linked_site
from kx.page.found import Found
from kx.page.lines.line import Line, absolute
from kx.page.lines.regions import Regions
from kx.page.measure import LONGEST_TEXT, require_markup
from kx.page.trees.endless import without_other_articles
from kx.page.trees.layout import Layout
from kx.page.trees.mainpicture import about_first, about_named
from kx.page.trees.parsing import parse
from kx.page.trees.selection import Selection
from kx.page.trees.walk import walk
from kx.sites import Site, site_of_domain
from kx.sites.general import UNKNOWN
from kx.text import fold, letters, regex

if TYPE_CHECKING:
    from kx.page.seen import Survey

_TEXTS = etree.XPath("descendant::text()", smart_strings=False)

_BETWEEN = regex(r"\s[|»–—-]\s")
"""What parts the name of a site from the headline in the title of a window."""
_LONG_LABEL = 6
"""Characters of a domain that are the site's name in any text that holds them."""


class HtmlPage:
    """One parsed page and the site that it belongs to."""

    def __init__(self, decoded: Decoded, url: str | None, domain: str | None) -> None:
        """Parse the markup; `url` and `domain` are what the caller knows of its address."""
        self.text = decoded.text
        self.url = url
        markup = decoded.markup
        require_markup(markup)
        self._tree = without_other_articles(parse(markup), markup)
        self._selection = Selection(self._tree, markup)
        self.domain = domain or self._own_domain()
        self.site: Site = site_of_domain(self.domain) or UNKNOWN
        self._layout = Layout(self._tree, self._selection, self.site, url)

    @property
    def is_known(self) -> bool:
        """Whether the site's file tells where the text and its date stand."""
        return bool(self.site.body) and not self.regions.head

    @functools.cached_property
    def brands(self) -> frozenset[str]:
        """The names that the page's site has for itself, as `letters`; they are no authors and no channels."""
        named = (*self.meta("og:site_name", "application-name"), *self.json_ld("publisher", "name"))
        domain = self.domain or ""
        label = letters(domain.split(".")[0])
        is_telling = len(label) >= _LONG_LABEL and not self.site.domains
        titles = self.select("head > title") if is_telling else ()
        named_in = (found.value for found in titles if label in letters(found.value))
        in_window = (part for title in named_in for part in _BETWEEN.split(title) if label in letters(part))
        names = (domain, label, *(found.value for found in named), *in_window)
        return frozenset(filter(None, map(letters, names)))

    def select(self, css: str, *, between: str = "") -> Iterator[Found[str]]:
        """Yield the text of each element, its text nodes joined with `between`."""
        for element in self._selection.first(css):
            if text := _told(_text_of(element, between) if len(element) else element.text):
                yield Found(text, css)

    def lines(self, css: str) -> Iterator[Line]:
        """Yield the lines that each element shows, whichever selector finds it; those inside another only once."""
        shown: set[etree._Element] = set()
        for element in self._selection.every(css):
            if not shown or shown.isdisjoint(element.iterancestors()):
                shown.add(element)
                yield from self._lines_of(element)

    def attributes(self, css: str, name: str) -> Iterator[Found[str]]:
        """Yield an attribute of each element that has it, addresses made absolute."""
        for element in self._selection.first(css):
            value = element.get(name, "").strip()
            if value and len(value) <= LONGEST_TEXT:
                yield Found(absolute(value, self.url) if name in ("href", "src") else value, f"{css} @{name}")

    def meta(self, *names: str) -> Iterator[Found[str]]:
        """Yield the contents of the named `<meta>` elements, name by name."""
        for name in names:
            for content in self._metas.get(name, ()):
                if folded := _told(content):
                    yield Found(folded, f"meta {name}")

    def json_ld(self, *path: str) -> Iterator[Found[str]]:
        """Yield the texts of a property of the article's JSON-LD, such as `"publisher", "name"`."""
        for node in self._articles:
            value: Any = node
            for key in path:
                value = value.get(key) if isinstance(value, Mapping) else None
            for text in structured.texts(value):
                if folded := fold(text):
                    yield Found(folded, f"json-ld {'.'.join(path)}")

    def breadcrumb(self) -> Iterator[Found[str]]:
        """Yield the levels of the breadcrumb in the JSON-LD, top first."""
        return (Found(fold(level), "json-ld breadcrumb") for level in structured.breadcrumb(self._nodes))

    def printed_captions(self) -> Iterator[Found[Caption]]:
        """Yield nothing: elements tell captions better than lines do."""
        return iter(())

    def around_picture(self) -> Iterator[Line]:
        """Yield the lines at the main picture: that which the metadata name, else that above the text."""
        stated = (*self.meta("og:image", "twitter:image"), *self.json_ld("image"))
        lines = about_named(self._tree, (found.value for found in stated), self._lines_of)
        first = self.regions.first
        root, walked = self._layout.read
        if lines is None and first:
            block = walked.blocks[first.number] if root is self._tree else root
            lines = about_first(self._tree, block, self._lines_of)
            # Where the site's file knows other captions, one that it does not know must have a credit.
            is_sure = root is self._tree or any(read_caption(line.text).credit for line in lines)
            lines = lines if is_sure else ()
        yield from lines or ()

    def _lines_of(self, element: etree._Element) -> Sequence[Line]:
        """Return the lines of an element that was asked for, so that no name makes a part of it furniture."""
        return walk(element, self._layout.cuts._replace(unknown=False), self.url).text

    @functools.cached_property
    def regions(self) -> Regions:
        """The lines above the text, the text, and what follows."""
        return self._layout.regions

    def survey(self) -> "Survey":
        """Return every visible line and what became of it; meant for explanations, it takes its time."""
        from kx.page.survey import of_tree  # noqa: PLC0415 - as said

        root, _ = self._layout.read
        return of_tree((self._tree, root), self._layout.cuts_of(root), self.regions)

    @functools.cached_property
    def _metas(self) -> Mapping[str, list[str]]:
        metas: dict[str, list[str]] = {}
        for element in self._selection.tagged("meta"):
            name = element.get("property") or element.get("name") or element.get("itemprop")
            content = element.get("content")
            if name and content:
                metas.setdefault(name.casefold(), []).append(content)
        return metas

    @functools.cached_property
    def _nodes(self) -> list[structured.Node]:
        scripts = self._selection.tagged("script")
        return structured.read_nodes(s.text for s in scripts if "ld+json" in s.get("type", "") and s.text)

    @functools.cached_property
    def _articles(self) -> list[structured.Node]:
        return [node for node in structured.articles(self._nodes) if not self._is_of_another_page(node)]

    def _is_of_another_page(self, node: structured.Node) -> bool:
        """Tell whether an article has its address on another site, and a headline that this page does not show."""
        addresses = (domain_of(url) for key in ("url", "mainEntityOfPage") for url in structured.texts(node.get(key)))
        domain = next(filter(None, addresses), None)
        if not domain or not self.domain or domain == self.domain:
            return False
        titles = (found.value for css in ("h1", "head > title") for found in self.select(css))
        headline = letters(next(structured.texts(node.get("headline")), ""))
        return bool(headline) and not any(headline in letters(title) for title in titles)

    def _own_domain(self) -> str | None:
        """Return the domain of the page's own address, else of the known site that most of its links lead to."""
        addresses = [
            *self.attributes("link[rel=canonical]", "href"),
            *self.meta("og:url", "twitter:url", "al:web:url"),
        ]
        stated = (domain_of(found.value) for found in addresses)
        return next(filter(None, stated), None) or most_linked_site(self._tree)


def _told(text: str | None) -> str:
    """Return a text of the page, folded; what is longer than any says nothing."""
    return fold(text) if text and len(text) <= LONGEST_TEXT else ""


def _text_of(element: etree._Element, between: str) -> str:
    """Return the text of an element with others in it; both ways are several times as fast as `itertext`."""
    if between:
        return between.join(_TEXTS(element))
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)
