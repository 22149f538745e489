"""Where the text of a page stands: in the element that the site's file knows, else by the rules for all layouts."""

import functools
from collections.abc import Sequence

from lxml import etree

from kx.indonesian.bylines import read_byline
from kx.indonesian.bylinewords import ROLES
from kx.page.lines.glue import without_glued_dates
from kx.page.lines.line import Line, Role
from kx.page.lines.regions import Regions, split, with_dates, within, without_clock
from kx.page.lines.roles import give_roles, without_posts
from kx.page.trees.blocks import densest, lines_inside, short_lined, with_short_ends, without_false_ends
from kx.page.trees.datatables import without_data
from kx.page.trees.furniture import Cuts, Marks, holds_date, is_hidden, names_roles
from kx.page.trees.mainpicture import PICTURES
from kx.page.trees.picturelines import with_captions
from kx.page.trees.selection import Selection
from kx.page.trees.walk import Walked, walk
from kx.sites import Site
from kx.sites.general import GENERAL, UNKNOWN

_SHORT_WORD = 3
"""Letters of a role word that is part of many others."""
_OF_EDITORS = tuple(
    f"{word}{end}".encode()
    for word, told in ROLES.items()
    if told == "editors"
    for end in ([":", " :", "<"] if len(word) <= _SHORT_WORD else [""])
)
"""Where none of these stands, no editor is named."""


@functools.cache
def _cuts_of(site: Site) -> Cuts:
    return Cuts(Marks.of(site.remove), Marks.of(site.body_end), Marks.of(site.unfold), unknown=site is UNKNOWN)


class Layout:
    """The lines of one page, parted into those above the text, the text, and what follows."""

    def __init__(self, tree: etree._Element, selection: Selection, site: Site, base: str | None) -> None:
        """Look at a tree by the file of its site; `base` is the address that links are made absolute by."""
        self._tree = tree
        self._selection = selection
        self._site = site
        self._base = base
        self.cuts = _cuts_of(site)
        """What is left out of the text of all pages of the site."""

    def cuts_of(self, root: etree._Element) -> Cuts:
        """Return what is left out of the lines of `root`, the site's body element or the whole page."""
        return self._unknown_cuts if root is self._tree else self.cuts

    @property
    def _unknown_cuts(self) -> Cuts:
        """The same for a layout that the site's file does not know: names tell there what is furniture."""
        return self.cuts._replace(unknown=True)

    @functools.cached_property
    def regions(self) -> Regions:
        """The lines above the text, the text, and what follows; the site's body element tells them apart."""
        root, walked = self.read
        if root is self._tree:
            return self._unknown_layout(walked)
        texts = (without_posts(walked.text), walked.rest)
        given, tail = (give_roles(lines, self._site.promotions) for lines in texts)
        body: Sequence[Line] = given
        if next(root.iter(*PICTURES), None) is not None:
            body = with_captions(given, walked.blocks)
        if next(root.iter("table"), None) is not None:
            body = without_data(body, walked.blocks)
        known = within(body, tail, of_pages=bool(self._site.unfold))
        shown = [line.text for line in (*known.body, *known.tail) if line.role is Role.BYLINE]
        is_whole = self._has_names(shown) and self._has_date()
        return known if is_whole else self._with_surroundings(root, known)

    def _has_names(self, shown: Sequence[str]) -> bool:
        """Tell whether the names are where the site's file knows them, or in `shown`, the bylines in the text."""
        site = self._site
        if site.byline and any(map(names_roles, self._selection.first(site.byline))):
            return True
        if not (shown or self._has_any(site.reporters)):
            return False
        if not (site.editors or site.byline) or any(read_byline(text).editors for text in shown):
            return True
        return bool(self._selection.first(site.editors)) or not self._selection.says(_OF_EDITORS)

    def _has_date(self) -> bool:
        """Tell whether the date is where the site's file knows it, or the file knows of none."""
        places = self._selection.first(self._site.published) if self._site.published else ()
        return not self._site.published or any(map(holds_date, places))

    def _has_any(self, *lists: str) -> bool:
        """Tell whether one of the lists of selectors finds something, or all are empty."""
        return not any(lists) or any(map(self._selection.first, lists))

    def _with_surroundings(self, body: etree._Element, known: Regions) -> Regions:
        """Return the regions with what stands around a text whose date or names stand elsewhere than the file knows."""
        # What the site's file removes stands inside the text; the date above it may be in an element called the same.
        walked = walk(self._tree, self._unknown_cuts._replace(remove=Marks()), self._base)
        lines = give_roles(without_glued_dates(walked.text), self._site.promotions)
        inside = lines_inside(lines, walked.blocks, [body])
        if not inside:
            return known
        head = without_clock(with_dates(lines[: inside[0]]), walked.menus)
        return known._replace(head=head, tail=[*known.tail, *lines[inside[-1] + 1 :]])

    @functools.cached_property
    def read(self) -> tuple[etree._Element, Walked]:
        """The site's body element, where it has lines, else the whole page; and the lines in it."""
        for element in self._selection.every(self._site.body):
            walked = walk(element, self.cuts, self._base)
            # What few see is a summary of the text, unless it is long.
            if any(line.is_prose for line in walked.text) or (walked.text and not is_hidden(element)):
                return element, walked
        return self._tree, walk(self._tree, self._unknown_cuts, self._base)

    def _unknown_layout(self, walked: Walked) -> Regions:
        """Find the text among the lines of the whole page: in the element that its markup names, or in the densest."""
        told = give_roles(without_glued_dates(without_posts(walked.text)), self._site.promotions)
        lines = without_false_ends(with_captions(told, walked.blocks), walked.blocks)
        lines = without_data(lines, walked.blocks, {Role.INITIALS})
        named = self._selection.first(GENERAL.body)
        # Of several, those side by side are pieces of one text, and all others belong to further articles.
        inside = lines_inside(lines, walked.blocks, [e for e in named if e.getparent() is named[0].getparent()])
        if not any(lines[i].is_prose for i in inside):
            if short := short_lined(lines, walked.blocks):
                return short
            inside = lines_inside(lines, walked.blocks, densest(lines, walked.blocks))
        regions = with_short_ends(split(lines, inside), walked.blocks)
        return regions._replace(head=without_clock(regions.head, walked.menus))
