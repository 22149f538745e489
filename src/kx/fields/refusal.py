"""Why a page is no article: the first reason that holds.

News says when, where or by whom. Blogs, forums and companies often say none of it; what tells their
articles from front pages, galleries, forms and walls is a text that hangs together in one place.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from kx.indonesian.datelines import opens_text
from kx.indonesian.datetexts import find_stamp, is_date_line
from kx.page import Line, Page, Role
from kx.page.lines.regions import headline_of
from kx.text import letters, regex

_DOOR = r"(?: log\s?in | sign\s(?:in|up) | register | masuk | daftar )"
_NO_ARTICLE = regex(
    rf"""
    (?: error \W+ )? (?: 403 | 404 | 410 | 50[0234] )
    (?: \W* (?: error | forbidden | gone | .{{0,20}}not\sfound ) .{{0,20}} )?
  | (?: (?: ups | oops | whoops | maaf | sorry ) \W+ )? (?: (?: the | this | that ) \s )? (?: page | halaman | artikel )
    (?: \s (?: you | yang ) \s .{{1,24}} )? \s
    (?: (?: was | is )? \s? not\sfound | is\sno\slonger\savailable | does(?:n.t|\snot)\sexist
      | can(?:.?t|not)\sbe\sfound | tidak\s(?:di)?temukan | tidak\stersedia )
  | not\sfound | access\sdenied | akses\sditolak | forbidden | just\sa\smoment
  | are\syou\s(?:a\s)?(?:human|robot) | (?:please\s)?verify\s(?:that\s)?you\sare\s(?:a\s)?human | captcha
  | before\syou\scontinue(?:\sto\s.+)? | we\s(?:value|respect)\syour\sprivacy | we\suse\scookies | kebijakan\scookie
  | {_DOOR} (?: \s (?:or|atau) \s {_DOOR} )? (?: \s (?:to|ke) \s (?:your|akun) \b .{{0,30}} )?
  | (?: kategori | category | tag | topik | label | arsip | archives? ) \s? : \s .{{2,40}}
  | pencarian | search | search\sresults? (?: \sfor\b .* )?
  | hasil\s(?:pencarian|penelusuran) (?: \s (?:untuk|kata) .* | \W*["“':].* )?
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Headlines of error pages, forms, walls and searches: whole ones, since articles begin with the same words."""
_BEGINNINGS = tuple(
    """
    403 404 410 50 access akses archive are arsip artikel before captcha category daftar error forbidden halaman hasil
    just kategori kebijakan label log maaf masuk not oops page pencarian please register search sign sorry tag that the
    this topik ups verify we whoops
    """.split()
)
"""What all of these begin with: few headlines of articles do, and the others are spared the pattern."""
_ABOUT_SITE = frozenset(
    name.strip()
    for name in """
    about us, contact us, disclaimer, hubungi kami, kebijakan privasi, kontak, kontak kami, pedoman media siber,
    pedoman pemberitaan media siber, privacy policy, redaksi, susunan redaksi, syarat dan ketentuan, tentang kami,
    terms of service, terms of use
    """.split(",")
)
"""Headlines, in lower case, of pages on which a site speaks of itself."""
_SITE = regex(r"\s+[|–—-]\s.*")
"""What a window's title has behind the page's own."""

_ARCHIVE = regex(r"(?:\S+ ){1,3}(?:archives|arsip)", re.IGNORECASE)
"""The window over the list of a category, as a common plug-in calls it: "Hukum Archives"."""

_FEWEST_TEASERS = 4
_FEWEST_EXCERPTS = 2
_CUT = ("[…]", "[...]", "[…", "[...")
"""What systems put behind the beginning of a text in a list."""
_CLOCKED = regex(r"\d{1,2}[:.]\d{2}(?: WIB)? [A-Z]")
_SHORTEST_TEASER = 25
"""Characters of a link that is a headline; shorter ones count where they come again, as "Read more" does."""
_LONG_ON_AVERAGE = 250
"""Characters of a paragraph; summaries are shorter."""
_MOST_LINKED = 0.4
"""The share of an undated text that may be links."""
_SMALL_TEXT = 600
_SMALL_SHARE = 0.25
"""Where the whole text is small, it is more than this share of all paragraphs of the page, or one teaser of many."""
_LEAST_TEXT = 400
_LEAST_DECLARED = 200
"""Characters of running text without date and names: on any page, and on one that calls itself an article."""


def reasons(page: Page, headline: str, paragraphs: Sequence[str], *, is_signed: bool) -> Iterator[str]:
    """Yield what speaks against an article, the plainest first.

    `is_signed` tells whether the page shows a date, a dateline or a byline of the article.
    """
    window = [_SITE.sub("", title) for title in _window(page)]
    yield from _of_headings(page, headline, window)
    if not paragraphs:
        yield "the page has no running text"
    is_part = (_is_one_teaser(page) or _is_below_many(page)) and not _is_headed(page, headline, window)
    if _is_archive(window, headline) or _is_list(page) or is_part:
        yield "the page is a list of other articles"
    if not is_signed and not _hangs_together(page):
        yield "the page has no date, dateline or byline, and little running text"


def _window(page: Page) -> list[str]:
    """Return the title of the window, which is the first line of most dumps."""
    return [found.value for found in page.select("head > title")] or [
        line.text for line in page.regions.head[:1] if line.dumped
    ]


def _of_headings(page: Page, headline: str, window: Sequence[str]) -> Iterator[str]:
    if not headline:
        yield "the page has no headline"
    elif any(map(_is_no_article, (headline, *window, *(found.value for found in page.select("h1"))))):
        yield "the page is an error page, a form or a wall"
    elif headline.casefold() in _ABOUT_SITE:
        yield "the page is about the site itself"


def _is_no_article(headline: str) -> bool:
    begins_so = headline.casefold().startswith(_BEGINNINGS)
    return begins_so and _NO_ARTICLE.fullmatch(headline.rstrip(" .!?…")) is not None


def _is_archive(window: Sequence[str], headline: str) -> bool:
    return any(_ARCHIVE.fullmatch(title) and title not in headline for title in window)


def _is_list(page: Page) -> bool:
    """Tell whether headlines that lead elsewhere are as many as the paragraphs; "Baca Juga" lines are none.

    A review of many things has such headlines too, but more to say under each.
    """
    prose = [line for line in page.regions.body if line.role is Role.PROSE]
    if _are_excerpts(prose):
        return True
    links = [line.text for line in prose if line.links and line.is_link]
    if len(links) < _FEWEST_TEASERS:
        return False
    counts = Counter(links).items()
    teasers = sum(count for text, count in counts if len(text) >= _SHORTEST_TEASER or count >= _FEWEST_TEASERS)
    if teasers < _FEWEST_TEASERS:
        return False
    paragraphs = sum(line.is_prose for line in prose)
    # The headline of the first teaser stands above what was taken for the text.
    if teasers < paragraphs - 1:
        return False
    return not (_is_declared(page) and _mass(prose) >= _LONG_ON_AVERAGE * paragraphs)


def _are_excerpts(prose: Sequence[Line]) -> bool:
    """Tell whether most paragraphs are cut short, as in a list of a blog, or are headlines with their clocks."""
    paragraphs = sum(line.is_prose for line in prose)
    cut = sum(line.text.endswith(_CUT) for line in prose)
    if cut >= _FEWEST_EXCERPTS:
        return 2 * cut >= paragraphs
    clocked = sum(line.dumped and _is_clocked(line.text) for line in prose)
    # Live reports have their dates as well, but no headlines of other articles.
    titles = sum(_is_title(line) for line in prose)
    stamped = sum(_is_stamp(line.text) for line in prose if not line.dumped) if titles else 0
    timed = clocked + min(titles, stamped)
    return timed >= _FEWEST_TEASERS and timed > paragraphs - timed


def _is_clocked(text: str) -> bool:
    return text[0].isdigit() and text[-1] != "." and _CLOCKED.match(text) is not None


def _is_title(line: Line) -> bool:
    is_titled = line.kind == "heading" or line.is_link
    return is_titled and len(line.text) >= _SHORTEST_TEASER and not is_date_line(line.text)


def _is_stamp(text: str) -> bool:
    """Tell whether a line is a date with its clock, as one stands below each teaser."""
    return is_date_line(text) and find_stamp(text) is not None


def _is_headed(page: Page, headline: str, window: Sequence[str]) -> bool:
    """Tell whether a text, however short, stands with its date or dateline below the headline that the window names."""
    head, body, _ = page.regions
    place = headline_of(head)
    if place < 0 or head[place].is_link or head[place].text != headline:
        return False
    is_dated = any(line.role is Role.DATE for line in head[place:]) or (bool(body) and opens_text(body[0].text))
    return is_dated and any(letters(title).startswith(letters(headline)) for title in window)


def _is_one_teaser(page: Page) -> bool:
    """Tell whether a small text is one among many others of the page."""
    own = sum(len(line.text) for line in page.regions.body if line.role is Role.PROSE and not line.is_link)
    return own < _SMALL_TEXT and own < _SMALL_SHARE * _mass(chain(*page.regions))


def _is_below_many(page: Page) -> bool:
    """Tell whether a text of a line or two stands below the dates of several other articles, as on a front page."""
    dates = sum(line.role is Role.DATE for line in page.regions.head)
    return dates >= _FEWEST_TEASERS and sum(len(line.text) for line in page.regions.body) < _LEAST_DECLARED


def _hangs_together(page: Page) -> bool:
    """Tell whether enough running text stands in one element; in a dump menus and paragraphs look alike."""
    prose = [line for line in page.regions.body if line.role is Role.PROSE and not line.dumped]
    linked = sum(len(link.text) for line in prose for link in line.links)
    if linked > _MOST_LINKED * sum(len(line.text) for line in prose):
        return False
    return _mass(prose) >= (_LEAST_DECLARED if _is_declared(page) else _LEAST_TEXT)


def _is_declared(page: Page) -> bool:
    types = chain(page.meta("og:type"), page.json_ld("@type"))
    return any(found.value.casefold().endswith(("article", "posting")) for found in types)


def _mass(lines: Iterable[Line]) -> int:
    """Return the characters of all paragraphs that stand in no link and are no row of headlines run together."""
    # A single word of such a length is a whole list run together.
    prose = (line for line in lines if line.is_prose and not (line.is_link or line.text.isalnum()))
    return sum(max(0, len(line.text) - sum(len(link.text) for link in line.links)) for line in prose)
