"""Where each value of a record came from, and what became of every visible line of its page.

The fields are asked as for a record, but to their end; then each line of the page is accounted for: it
stands in a field, or there is a reason why it does not.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from kx.article import Article
from kx.errors import NotAnArticle
from kx.explanation.fates import Fate, fates
from kx.page import Found, Page, open_page
from kx.page.seen import Survey
from kx.page.trees.selectors import selectors
from kx.pipeline import First, read
from kx.sites.general import GENERAL, UNKNOWN

T = TypeVar("T")
D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that some places gave."""

    value: Any
    origins: tuple[str, ...]
    """Most trusted first: `site title: h1.detail-desk`, `JSON-LD headline`, `meta og:title`, `byline line`."""


@dataclass(frozen=True, slots=True)
class Explained:
    """One field: its value (None where nothing was found), where it came from, and what it beat."""

    value: Any
    origins: tuple[str, ...]
    lines: tuple[int, ...]
    """Numbers of the visible lines that hold it."""
    beaten: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that there is to say about one page."""

    source: str
    site: str | None
    known: bool
    """Whether there is a file for the site."""
    place: str
    """The element that holds the text, as a selector; empty for a dump."""
    refused: str | None
    """Why the page is no article."""
    warnings: tuple[str, ...]
    fields: Mapping[str, Explained]
    """The fields that were asked, in order; a page that is refused is asked for a few."""
    lines: tuple[Fate, ...]


def explain(
    page: bytes | str, *, url: str | None = None, now: datetime | None = None, source: str = "-"
) -> Explanation:
    """Explain one page; the arguments are those of `kx.extract`.

    Raises:
        NotAnArticle: the page is empty.
        Unreadable: the bytes are no text.
    """
    opened, warnings = open_page(page, url)
    watcher = _Watcher(warnings)
    refused = None
    try:
        read(opened, watcher, now, source)
    except NotAnArticle as error:
        refused = error.message
    found = {field: watcher.found[field] for field in Article.__dataclass_fields__ if field in watcher.found}
    survey = opened.survey()
    lines = tuple(fates(opened, survey, found, now))
    name = _Namer(opened, survey)
    return Explanation(
        source=source,
        site=opened.domain,
        known=opened.site is not UNKNOWN,
        place=survey.place,
        refused=refused,
        warnings=tuple(dict.fromkeys(watcher.warnings)),
        fields={field: _explained(field, candidates, lines, name) for field, candidates in found.items()},
        lines=lines,
    )


class _Watcher:
    """Picks first answers, and keeps all."""

    def __init__(self, warnings: Iterable[str]) -> None:
        self._first = First(warnings)
        self.warnings = self._first.warnings
        self.found: dict[str, Sequence[Found[Any]]] = {}

    def __call__(self, field: str, candidates: Iterable[Found[T]], default: D) -> T | D:
        found = [each for each in candidates if each.value]
        self.found[field] = found
        return self._first(field, found, default)


def _explained(field: str, found: Sequence[Found[Any]], lines: Iterable[Fate], name: "_Namer") -> Explained:
    origins: dict[Any, dict[str, None]] = {}
    for each in found:
        origins.setdefault(each.value, {})[name(each.origin)] = None
    first, *beaten = [Candidate(value, tuple(names)) for value, names in origins.items()] or [Candidate(None, ())]
    numbers = tuple(line.number for line in lines if field in line.fields)
    return Explained(first.value, first.origins, numbers, tuple(beaten))


class _Namer:
    """Words an origin as a contributor knows it: the entry of the site file, and the one selector that found it."""

    def __init__(self, page: Page, survey: Survey) -> None:
        self._page = page
        self._place = survey.place
        sites = (("site", page.site), ("general", GENERAL))
        self._entries = {
            css: f"{kind} {name}" for kind, site in sites[::-1] for name, css in site._asdict().items() if css
        }

    def __call__(self, origin: str) -> str:
        return "; ".join(self._named(part) for part in origin.split("; "))

    def _named(self, origin: str) -> str:
        if origin == "body lines":
            return self._text()
        css, at, attribute = origin.partition(" @")
        entry = self._entries.get(css)
        if not entry:
            return origin.replace("json-ld", "JSON-LD")
        return f"{entry}: {_asked(self._page, css, attribute)}{at}{attribute}"

    def _text(self) -> str:
        css = self._page.site.body
        if any(self._page.select(css)):
            return self._named(css)
        return f"lines of {self._place}" if self._place else "lines of the dump"


def _asked(page: Page, css: str, attribute: str) -> str:
    """Return the selector of a list that found something."""
    return next((each.text for each in selectors(css) if any(_answers(page, each.text, attribute))), css)


def _answers(page: Page, css: str, attribute: str) -> Iterator[Found[str]]:
    return page.attributes(css, attribute) if attribute else page.select(css)
