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
from kx.page.lines.glue import without_glued_dates
from kx.page.lines.line import Line, Role, absolute
from kx.page.lines.regions import Regions, split, with_dates, within, without_clock
from kx.page.lines.roles import give_roles, without_posts
from kx.page.measure import LONGEST_TEXT, require_markup
from kx.page.trees.blocks import densest, lines_inside, short_lined, with_short_ends, without_false_ends
from kx.page.trees.datatables import without_data
from kx.page.trees.furniture import Cuts, Marks, is_hidden
from kx.page.trees.mainpicture import PICTURES, about_first, about_named
from kx.page.trees.parsing import parse
from kx.page.trees.picturelines import with_captions
from kx.page.trees.selection import Selection
from kx.page.trees.walk import Walked, walk
from kx.sites import Site, site_of_domain
from kx.sites.general import GENERAL, UNKNOWN
from kx.text import fold, letters, regex

if TYPE_CHECKING:
    from kx.page.seen import Survey

_TEXTS = etree.XPath("descendant::text()", smart_strings=False)

_BETWEEN = regex(r"\s[|»–—-]\s")
"""What parts the name of a site from the headline in the title of a window."""
_EDITING = ("edit", "redaktur", "penyunting", "red:")
"""What role words of editors hold."""
_LONG_LABEL = 6
"""Characters of a domain that are the site's name in any text that holds them."""


@functools.cache
def _cuts_of(site: Site) -> Cuts:
    return Cuts(Marks.of(site.remove), Marks.of(site.body_end), Marks.of(site.unfold), unknown=site is UNKNOWN)


class HtmlPage:
    """One parsed page and the site that it belongs to."""

    def __init__(self, decoded: Decoded, url: str | None, domain: str | None) -> None:
        """Parse the markup; `url` and `domain` are what the caller knows of its address."""
        self.text = decoded.text
        self.url = url
        markup = decoded.markup
        require_markup(markup)
        self._tree = parse(markup)
        self._selection = Selection(self._tree, markup)
        self.domain = domain or self._own_domain()
        self.site: Site = site_of_domain(self.domain) or UNKNOWN

    @functools.cached_property
    def _cuts(self) -> Cuts:
        """What is left out of the text of all pages of the site."""
        return _cuts_of(self.site)

    @property
    def is_known(self) -> bool:
        """Whether the site's file tells where the text and its date stand."""
        return bool(self.site.body) and not self.regions.head

    @property
    def _cuts_of_unknown(self) -> Cuts:
        """The same for a layout that the site's file does not know: names tell there what is furniture."""
        return self._cuts._replace(unknown=True)

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
        """Yield the lines that each element shows, whichever selector finds it."""
        for element in self._selection.every(css):
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
        first = next((line for line in self.regions.body if line.role is Role.PROSE), None)
        root, walked = self._read
        if lines is None and first:
            block = walked.blocks[first.number] if root is self._tree else root
            lines = about_first(self._tree, block, self._lines_of)
            # Where the site's file knows other captions, one that it does not know must have a credit.
            is_sure = root is self._tree or any(read_caption(line.text).credit for line in lines)
            lines = lines if is_sure else ()
        yield from lines or ()

    def _lines_of(self, element: etree._Element) -> Sequence[Line]:
        """Return the lines of an element that was asked for, so that no name makes a part of it furniture."""
        cuts = self._cuts._replace(unknown=False) if self._cuts.unknown else self._cuts
        return walk(element, cuts, self.url).text

    @functools.cached_property
    def regions(self) -> Regions:
        """The lines above the text, the text, and what follows; the site's body element tells them apart."""
        root, walked = self._read
        if root is self._tree:
            return self._unknown_layout(walked)
        texts = (without_posts(walked.text), walked.rest)
        body, tail = (give_roles(lines, self.site.promotions) for lines in texts)
        if next(root.iter(*PICTURES), None) is not None:
            body = with_captions(body, walked.blocks)
        known = within(body, tail, of_pages=bool(self.site.unfold))
        if next(root.iter("table"), None) is not None:
            known = known._replace(body=without_data(known.body, walked.blocks))
        shown = [line.text for line in (*known.body, *known.tail) if line.role is Role.BYLINE]
        is_whole = self._has_names(shown) and self._has_any(self.site.published)
        return known if is_whole else self._with_surroundings(root, known)

    def _has_names(self, shown: Sequence[str]) -> bool:
        """Tell whether the names are where the site's file knows them, or in `shown`, the bylines in the text."""
        site = self.site
        if site.byline and self._selection.first(site.byline):
            return True
        wrote = bool(shown) or self._has_any(site.reporters)
        edited = any(word in text.casefold() for text in shown for word in _EDITING)
        knows_editors = bool(site.editors or site.byline)
        return wrote and (edited or not knows_editors or bool(site.editors and self._has_any(site.editors)))

    def _has_any(self, *lists: str) -> bool:
        """Tell whether one of the lists of selectors finds something, or all are empty."""
        return not any(lists) or any(map(self._selection.first, lists))

    def _with_surroundings(self, body: etree._Element, known: Regions) -> Regions:
        """Return the regions with what stands around a text whose date or names stand elsewhere than the file knows."""
        walked = walk(self._tree, self._cuts_of_unknown, self.url)
        lines = give_roles(without_glued_dates(walked.text), self.site.promotions)
        inside = lines_inside(lines, walked.blocks, [body])
        if not inside:
            return known
        head = without_clock(with_dates(lines[: inside[0]]), walked.menus)
        return known._replace(head=head, tail=[*known.tail, *lines[inside[-1] + 1 :]])

    def survey(self) -> "Survey":
        """Return every visible line and what became of it; meant for explanations, it takes its time."""
        from kx.page.survey import of_tree  # noqa: PLC0415 - as said

        root, _ = self._read
        cuts = self._cuts_of_unknown if root is self._tree else self._cuts
        return of_tree((self._tree, root), cuts, self.regions)

    @functools.cached_property
    def _read(self) -> tuple[etree._Element, Walked]:
        """The site's body element, where it has lines, else the whole page; and the lines in it."""
        for element in self._selection.every(self.site.body):
            walked = walk(element, self._cuts, self.url)
            # What few see is a summary of the text, unless it is long.
            if any(line.is_prose for line in walked.text) or (walked.text and not is_hidden(element)):
                return element, walked
        return self._tree, walk(self._tree, self._cuts_of_unknown, self.url)

    def _unknown_layout(self, walked: Walked) -> Regions:
        """Find the text among the lines of the whole page: in the element that its markup names, or in the densest."""
        told = give_roles(without_glued_dates(without_posts(walked.text)), self.site.promotions)
        lines = without_false_ends(with_captions(told, walked.blocks), walked.blocks)
        named = self._selection.first(GENERAL.body)
        # Of several, those side by side are pieces of one text, and all others belong to further articles.
        inside = lines_inside(lines, walked.blocks, [e for e in named if e.getparent() is named[0].getparent()])
        if not any(lines[i].is_prose for i in inside):
            if short := short_lined(lines, walked.blocks):
                return short
            inside = lines_inside(lines, walked.blocks, densest(lines, walked.blocks))
        regions = with_short_ends(split(lines, inside), walked.blocks)
        return regions._replace(head=without_clock(regions.head, walked.menus))

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
        return structured.articles(self._nodes)

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
