"""Reporters, editors and sources."""

from collections.abc import Iterable, Iterator

from kx.fields.byline.besidedates import beside_the_date
from kx.fields.byline.elements import Names, but_the_site, in_elements
from kx.fields.byline.labelled import shown
from kx.indonesian.bylines import (
    Byline,
    agencies,
    entries,
    is_byline,
    people,
    read_byline,
)
from kx.indonesian.signatures import is_signature, signed_for, signed_sources
from kx.page import Found, Line, Page, Role
from kx.page.lines.nametables import with_names
from kx.text import letters

__all__ = ["editors", "reporters", "shown", "sources"]

_FEWEST_WORDS = 4
"""Of the headline of another article."""
_EDITORS = ":named(editor), :named(redaktur), :named(penyunting)"
_AUTHOR_METAS = (
    "content_author",
    "author",
    "dable:author",
    "cxenseparse:author",
    "parsely-author",
    "dc.creator",
    "jpnncom_news_author",
)


def reporters(page: Page, byline: Byline, headline: str) -> Iterator[Found[Names]]:
    """Yield the people who wrote; metadata, which often names the editor, counts only where no writer is shown."""
    named = [found.value for found in page.select(page.site.reporters)]
    writers = _but(frozenset(byline.editors) - frozenset(byline.reporters), _named_in(named))
    yield Found(_with_others(writers, byline.reporters), page.site.reporters)
    yield Found(but_the_site(page, byline.reporters), "byline line")
    yield Found(_people(name for name in _signature(page) if not _is_agency(name)), "signature")
    if not named and not byline.reporters:
        others = _edited(page, byline)
        yield from (found._replace(value=_but(others, found.value)) for found in in_elements(page))
    beside = _people(text for text in beside_the_date(page) if text != headline)
    yield Found(but_the_site(page, beside), "line beside the date")
    if byline.sources:  # what wrote is named; metadata would add the editor
        return
    if not named and not byline.reporters:
        others = _edited(page, byline)
        is_shown = _stands_alone if any(byline) else _is_shown
        # JSON-LD comes last: on Indonesian pages its author is often the editor.
        for stated in (page.meta(*_AUTHOR_METAS), page.json_ld("author")):
            names = but_the_site(page, _people(found.value for found in stated))
            yield Found(_but(others, tuple(name for name in names if is_shown(page, name))), "stated author")


def editors(page: Page, byline: Byline) -> Iterator[Found[Names]]:
    """Yield the people who edited."""
    yield Found(_people(found.value for found in page.select(page.site.editors)), page.site.editors)
    yield Found(byline.editors, "byline line")
    yield from _labelled(page)
    yield Found(_people(found.value for found in page.json_ld("editor")), "json-ld editor")
    yield Found(_people(found.value for found in page.meta("content_editor", "editor")), "meta editor")


def sources(page: Page, byline: Byline) -> Iterator[Found[Names]]:
    """Yield the agencies and media that are credited."""
    credited = [name for found in page.select(page.site.reporters) for name in agencies(found.value)]
    signed = [name for name in _signature(page) if _is_agency(name)]
    sourced = signed_sources(_last_line(page))
    named = dict.fromkeys([*byline.sources, *credited, *signed, *sourced])
    own = _words_of((*byline.reporters, *byline.editors))
    media = (name for name in named if not _is_address_in(page.domain, name) and not own.issuperset(_words_of([name])))
    yield Found(tuple(media), "byline line")


def _words_of(names: Iterable[str]) -> frozenset[str]:
    return frozenset(letters(word) for name in names for word in name.split())


def _is_address_in(domain: str | None, source: str) -> bool:
    """Tell whether a source is another page of the site, as where an article says its own address."""
    return domain is not None and f".{source}".casefold().endswith(f".{domain}") and source.casefold() != domain


def _labelled(page: Page) -> Iterator[Found[Names]]:
    """Yield the editors whom elements of that name give behind the word, where all of the page say the same."""
    texts = (found.value for found in page.select(_EDITORS, between=" "))
    said = {read_byline(text).editors for text in texts if is_byline(text)}
    if not said and (lines := [*page.lines(_EDITORS)]):
        said = {read_byline(line.text).editors for line in with_names(lines) if is_byline(line.text)} - {()}
    if len(said) == 1:
        yield Found(said.pop(), _EDITORS)


def _signature(page: Page) -> list[str]:
    last = _last_line(page)
    signed = signed_for(last)
    if signed and letters(signed[1]) in page.brands:
        return [signed[0]]
    return entries(last) if last.isupper() and last[0] not in "([" and is_signature(last) else []


def _last_line(page: Page) -> str:
    below = page.regions.tail[0] if page.regions.tail else None
    if below and below.dumped and below.text.isupper() and " " in below.text and is_signature(below.text):
        return below.text
    lines = (line.text for line in reversed(page.regions.body) if line.role is Role.PROSE and not _leads_out(line))
    return next(lines, "")


def _leads_out(line: Line) -> bool:
    """Tell whether a line is the headline of another article, below the signature of this one."""
    return line.is_link and len(line.text.split()) >= _FEWEST_WORDS


def _is_agency(signature: str) -> bool:
    """Tell whether a name in capitals is that of an agency: people sign with more than one word."""
    return " " not in signature or bool(agencies(signature))


def _edited(page: Page, byline: Byline) -> frozenset[str]:
    """Return the editors: an element that is called after authors may hold them."""
    return frozenset((*byline.editors, *_people(found.value for found in page.select(page.site.editors))))


def _named_in(texts: Iterable[str]) -> Names:
    """Return the writers in elements that hold nothing else, perhaps behind a role word: "Oleh Rani Putri"."""
    lists = (read_byline(text).reporters if is_byline(text) else people(text) for text in texts)
    return tuple(dict.fromkeys(name for names in lists for name in names))


def _people(texts: Iterator[str] | list[str]) -> Names:
    return tuple(dict.fromkeys(name for text in texts for name in people(text)))


def _is_shown(page: Page, name: str) -> bool:
    """Tell whether a page of an unknown site shows a name that its metadata state: many state the editor."""
    if page.site.domains:
        return True
    return any(name.casefold() in line.text.casefold() for lines in page.regions for line in lines)


def _stands_alone(page: Page, name: str) -> bool:
    """Tell whether nothing but a name stands in a line above the text, which proves metadata beside an editor."""
    return any(line.text.casefold() == name.casefold() for line in page.regions.head)


def _with_others(names: Names, labelled: Names) -> Names:
    """Return names, and behind them those that a role word tells besides."""
    known = " ".join(names).casefold()
    return (*names, *(name for name in labelled if name.casefold() not in known)) if names else ()


def _but(others: frozenset[str], names: Names) -> Names:
    return tuple(name for name in names if name not in others)
