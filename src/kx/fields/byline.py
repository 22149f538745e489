"""Reporters, editors and sources."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from kx.indonesian.bylines import (
    Byline,
    agencies,
    entries,
    is_byline,
    is_name,
    is_role,
    is_signature,
    joined,
    people,
    read_byline,
    signed_for,
    signed_sources,
    unlabelled,
)
from kx.indonesian.bylinewords import is_button
from kx.indonesian.captions import is_credit
from kx.indonesian.datetexts import beside_date, is_date_line
from kx.indonesian.places import is_place
from kx.page import Found, Line, Page, Role
from kx.page.lines.regions import headline_of
from kx.text import letters, regex

Names = tuple[str, ...]

_NEAR = 4
_WITH_CHANNEL = regex(r"(?:[A-Z][\w.'’]*\s){1,4}[-–]\s*\w+")
"""A name and the channel that it writes for: "Salsabila Anggraini - detikHealth"."""
_BEFORE_DATE = regex(r"\s*[|•·]\s*|\s+[-–—/]\s+|,\s(?=\d{1,2}\s[A-Z])")
_AND = regex(r" (?:dan|and|&) ")
_MAY_NAME = (Role.PROSE, Role.DATE)
"""Roles of lines that may hold a name without a role word."""
_BY = ("Oleh", "By ", "Ditulis", "Diposting", "Dilaporkan")
_FEWEST_WORDS = 4
_LONGEST_ROW = 160
_REACH = 14
"""How many lines above and below the text may name its writer."""
_AUTHORS = (
    "[itemprop=author]", "a[rel=author]", ":named(author)", ":named(penulis)", ":named(reporter)", ":named(jurnalis)",
    ":named(wartawan)", ":named(byline)", ":named(writer)", ":named(creator)",
    "a[href*='/author/'], a[href*='/penulis/'], a[href*='/reporter/'], a[href*='/jurnalis/'], a[href*='/wartawan/']",
)  # fmt: skip
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


def shown(page: Page) -> Found[Byline]:
    """Return the names behind role words: in the site's byline element and in the lines around and in the text."""
    head, body, tail = page.regions
    # Some pages print names and date in one line; above the headline other articles may do so too.
    dates = [i for i, line in enumerate(head) if line.role is Role.DATE]
    headline = headline_of(head)
    below_headline = [i for i in dates if i > headline]
    with_date = [head[i].text for i in below_headline or dates[-1:]] or _dated_below(page)
    with_date += [line.text for line in head[headline + 1 :] if line.role is Role.PROSE and _may_be_signed(line.text)]
    dated = (text.strip() for line in with_date for text in beside_date(line))
    shown = (line.text for line in head if line.role is Role.BYLINE and not _is_of_picture(line.text))
    own = takewhile(lambda line: not _is_headline(line), page.regions.close_by)
    below = (line.text for line in (*body, *own) if line.role is Role.BYLINE or _names_agents(line))
    close_by = (*dated, *shown, *below)
    whole = _whole(_but_dates(page.lines(page.site.byline)))
    near = joined(map(read_byline, filter(None, (whole, *close_by))))
    # Behind lists of other articles a byline is that of the page where it names the same writer, or nobody else does.
    far = joined(read_byline(line.text) for line in tail if line.role is Role.BYLINE)
    ours = any(far) and (not any(near) or set(near.reporters) & set(far.reporters))
    return Found(joined((near, far)) if ours else near, "byline line")


def _dated_below(page: Page) -> list[str]:
    """Return the lines right below the text that hold its date."""
    return [line.text for line in page.regions.close_by[:_NEAR] if is_date_line(line.text)]


def _may_be_signed(text: str) -> bool:
    """Tell whether a row below the headline begins as a byline does, and may hold dates: "Oleh Rani Terbit 12 Mei"."""
    return len(text) <= _LONGEST_ROW and text.startswith(_BY)


def _is_headline(line: Line) -> bool:
    """Tell whether a line below the text is the headline of another article, as where readers scroll on."""
    return line.kind == "heading" and line.role is Role.PROSE and len(line.text.split()) >= _FEWEST_WORDS


def _names_agents(line: Line) -> bool:
    """Tell whether a line below a text says who did it, as agencies print it: "(Reporting by …; Editing by …)"."""
    return line.role is Role.INITIALS and is_byline(line.text)


def reporters(page: Page, byline: Byline, headline: str) -> Iterator[Found[Names]]:
    """Yield the people who wrote; metadata, which often names the editor, counts only where no writer is shown."""
    named = [found.value for found in page.select(page.site.reporters)]
    yield Found(_with_others(_named_in(named), byline.reporters), page.site.reporters)
    yield Found(_but_the_site(page, byline.reporters), "byline line")
    yield Found(_people(name for name in _signature(page) if not _is_agency(name)), "signature")
    if not named and not byline.reporters:
        others = _edited(page, byline)
        yield from (found._replace(value=_but(others, found.value)) for found in _in_elements(page))
    beside = _people(text for text in _beside_date(page) if text != headline)
    yield Found(_but_the_site(page, beside), "line beside the date")
    if byline.sources:  # what wrote is named; metadata would add the editor
        return
    if not named and not byline.reporters:
        others = _edited(page, byline)
        is_shown = _stands_alone if any(byline) else _is_shown
        # JSON-LD comes last: on Indonesian pages its author is often the editor.
        for stated in (page.meta(*_AUTHOR_METAS), page.json_ld("author")):
            names = _but_the_site(page, _people(found.value for found in stated))
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
    yield Found(tuple(name for name in named if not _is_address_in(page.domain, name)), "byline line")


def _is_address_in(domain: str | None, source: str) -> bool:
    """Tell whether a source is another page of the site, as where an article says its own address."""
    return domain is not None and f".{source}".casefold().endswith(f".{domain}") and source.casefold() != domain


def _is_of_picture(text: str) -> bool:
    """Tell whether a source above the text is that of the picture: "Sumber: KABAR/Rani Putri"."""
    return "/" in text and "://" not in text and text[:6].casefold() == "sumber" and is_credit(text)


def _labelled(page: Page) -> Iterator[Found[Names]]:
    """Yield the editors whom elements of that name give behind the word, where all of the page say the same."""
    texts = (found.value for found in page.select(_EDITORS, between=" "))
    said = {read_byline(text).editors for text in texts if is_byline(text)}
    if len(said) == 1:
        yield Found(said.pop(), _EDITORS)


def _but_dates(lines: Iterator[Line]) -> Iterator[str]:
    return (line.text for line in lines if not is_date_line(line.text))


def _whole(lines: Iterator[str]) -> str:
    """Return the lines of a byline as one text; a role word may stand on a line of its own, its names below."""
    return "".join(f"{text.rstrip(' :')}: " if is_role(text) else f"{text} | " for text in lines)


def _beside_date(page: Page) -> Iterator[str]:
    """Yield what may be the writer's name: with a channel behind it, before the date on its line, or next to it."""
    head = page.regions.head
    date = max((i for i, line in enumerate(head) if line.role is Role.DATE), default=len(head))
    near = [line.text for line in head[max(0, date - _NEAR) : date + _NEAR] if line.role is Role.PROSE]
    yield from (text for text in near if _WITH_CHANNEL.fullmatch(text))
    kind = head[date].kind if date < len(head) else "text"
    places = (date, _above(head, date), date + 1)
    beside = (head[i] for i in places if 0 <= i < len(head) and head[i].kind in (kind, "text"))
    texts = (_BEFORE_DATE.split(line.text, maxsplit=1)[0] for line in beside if line.role in _MAY_NAME)
    yield from islice((text for text in texts if _is_of_people(head, text)), 1)


def _above(head: Sequence[Line], date: int) -> int:
    """Return the index of the line above a date, where that stands twice or below a badge above the first and those."""
    place = date - 1
    while place > 0 and (head[place].role is Role.DATE or is_button(head[place].text)):
        place -= 1
    return place


def _is_of_people(head: Sequence[Line], text: str) -> bool:
    """Tell whether a text beside a date is a name or two, rather than a place, a channel, a button or the headline."""
    is_form = (is_name(text) or all(map(is_name, _AND.split(text)))) and bool(people(text))
    return is_form and not (is_place(text) or _is_channel(head, text) or _is_repeated(head, text))


def _is_channel(head: Sequence[Line], text: str) -> bool:
    """Tell whether a name before the date is one that the menus above lead to: "Gaya Hidup - 12 Mei 2024"."""
    return any(link.text.casefold() == text.casefold() for line in head if line.kind == "item" for link in line.links)


def _is_repeated(head: Sequence[Line], text: str) -> bool:
    """Tell whether a line stands twice above the text, as headlines do: "Harga Garam Naik"."""
    return sum(line.text == text for line in head) > 1


def _signature(page: Page) -> list[str]:
    last = _last_line(page)
    signed = signed_for(last)
    if signed and letters(signed[1]) in page.brands:
        return [signed[0]]
    return entries(last) if last.isupper() and is_signature(last) else []


def _last_line(page: Page) -> str:
    return next((line.text for line in reversed(page.regions.body) if line.role is Role.PROSE), "")


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


def _in_elements(page: Page) -> Iterator[Found[Names]]:
    """Yield the names in elements called after authors: those next to the text, or the only one of the page."""
    near = "\n".join(line.text for line in (*page.regions.head[-_REACH:], *page.regions.close_by[:_REACH]))
    for css in _AUTHORS:
        # A bar between the texts of an element keeps a name from the role and the channel in elements behind it.
        texts = dict.fromkeys(found.value for found in page.select(css, between="|"))
        shown = [text for text in texts if max(text.split("|"), key=len).strip() in near]
        found = _but_places(_but_the_site(page, tuple(_named(shown or texts))))
        if shown or len(found) == 1:
            yield Found(found, css)


def _named(texts: Iterable[str]) -> list[str]:
    """Return the names in elements called after authors; where one is a full name, single words beside it are none."""
    parts = (part.strip() for text in texts for part in text.split("|"))
    lists = (_writers(part) for part in parts if not is_date_line(part))
    names = list(dict.fromkeys(name for each in lists for name in each))
    full = [name for name in names if " " in name]
    return full or names


def _writers(text: str) -> Iterable[str]:
    """Return the writers in a text of an element called after authors, which may hold the editor too."""
    return read_byline(text).reporters if is_byline(text) else unlabelled(text)


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


def _but_places(names: Names) -> Names:
    """Return the names but the places beside them, from which somebody wrote; alone, a name may be a place's too."""
    return tuple(name for name in names if not is_place(name)) or names


def _but_the_site(page: Page, names: Names) -> Names:
    """Return the names but those that are the site under one of its own."""
    own = page.brands
    return tuple(name for name in names if letters(name) not in own)


def _but(others: frozenset[str], names: Names) -> Names:
    return tuple(name for name in names if name not in others)
