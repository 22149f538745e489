"""The account of a page's lines: each stands in a field of the record, or there is a reason why it does not."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kx.article import Image, Indicator, Related
from kx.errors import DateError
from kx.indonesian.dates import parse_date
from kx.indonesian.datetexts import is_date_line
from kx.page import Found, Page, Role
from kx.page.seen import Part, Seen, Survey
from kx.sites import Site
from kx.sites.general import GENERAL
from kx.text import letters


@dataclass(frozen=True, slots=True)
class Fate:
    """One visible line: the fields that hold it, or why none does."""

    number: int
    text: str
    fields: tuple[str, ...]
    reason: str | None


_ROLES: Mapping[str, Role] = {
    "reporters": Role.BYLINE,
    "editors": Role.BYLINE,
    "sources": Role.BYLINE,
    "image": Role.CAPTION,
    "tags": Role.TAGS,
    "related": Role.RELATED,
    "page": Role.PAGING,
}
"""The role of the lines that a field is read from."""

_PLACES: Mapping[str, tuple[str, ...]] = {
    "reporters": ("byline",),
    "editors": ("byline",),
    "sources": ("byline",),
    "image": ("caption", "credit"),
    "page": ("page_number", "page_links"),
}
"""The entries of a site file that a field is read from besides the one that its origin names."""

_WORDS: Mapping[Role, str] = {
    Role.PROSE: "a line",
    Role.RELATED: "a link to another article",
    Role.NEXT: "a link out of the article",
    Role.BYLINE: "a byline",
    Role.CAPTION: "a caption",
    Role.CELL: "a cell of a table",
    Role.DATE: "a date",
    Role.INITIALS: "initials",
    Role.PROMOTION: "an advert or a button",
    Role.PAGING: "page numbers",
    Role.PAYWALL: "a notice that the rest is for sale",
    Role.RULE: "a rule",
    Role.SHARE: "share buttons",
    Role.TAGS: "a list of topics",
    Role.CLOSE: "the site's closing line",
    Role.END: "the heading of other articles",
}


_GONE = {Part.LABEL: "a label of the lines below it", Part.POST: "an embedded post that the text does not announce"}

_INVISIBLE = frozenset({"url", "language"})
"""Fields that no line shows."""

_INLINE = frozenset({"published", "modified", "reporters", "editors", "sources"})
"""Fields whose elements often stand inside a line."""
_SHORTEST_PART = 4

_INSIDE = frozenset({"signature", "line beside the date", "line above the headline", "line with a credit"})
"""Origins of values that are a part of a line."""


def fates(
    page: Page, survey: Survey, found: Mapping[str, Sequence[Found[Any]]], now: datetime | None
) -> Iterator[Fate]:
    """Yield what became of each line of the survey; `found` are the candidates of each field, its value first."""
    traces = [_Trace(field, all_of_it[0], page, now) for field, all_of_it in found.items() if all_of_it]
    held = [tuple(_holders(traces, seen)) for seen in survey.seen]
    headline = next((i for i, fields in enumerate(held) if "title" in fields), 0)
    for i, (seen, fields) in enumerate(zip(survey.seen, held, strict=True)):
        reason = None if fields else _reason(seen, survey.place, before_headline=i < headline)
        yield Fate(i + 1, seen.text, fields, reason)


def _holders(traces: Iterable["_Trace"], seen: Seen) -> Iterator[str]:
    """Return the fields that hold a line."""
    text = letters(seen.text)
    forms = frozenset((text, *(letters(line.text) for line in seen.lines)))
    return (trace.field for trace in traces if trace.is_in(seen, text, forms))


def _reason(seen: Seen, place: str, *, before_headline: bool) -> str:
    """Word why no field holds a line."""
    what = _WORDS[seen.lines[0].role] if seen.lines else ""
    match seen.part:
        case Part.CUT:
            return seen.cause
        case Part.LABEL | Part.POST:
            return _GONE[seen.part]
        case Part.HEAD:
            return f"{what} {'before the headline' if before_headline else 'above the text'}"
        case Part.BODY:
            return f"{what} at the end of the text" if seen.lines[0].role is Role.PROSE else f"{what} in the text"
        case Part.TAIL:
            return f"{what} behind the end of the text"
        case _:
            return f"{seen.part} the element of the text, {place}"


class _Trace:
    """How the value of a field shows among the lines."""

    def __init__(self, field: str, found: Found[Any], page: Page, now: datetime | None) -> None:
        self.field = field
        self.value = found.value
        self.origin = found.origin
        self.zone = page.site.zone
        self.now = now
        texts = (self.origin.removeprefix("locked: "),) if field == "paywalled" else _texts(found.value)
        self.texts = frozenset(filter(None, map(letters, () if field in _INVISIBLE else texts)))
        self._places = frozenset(line.text for css in self._selectors(page) for line in page.lines(css))

    def is_in(self, seen: Seen, text: str, forms: frozenset[str]) -> bool:
        """Tell whether the line is, or holds, the value or a part of it; `text` are its letters, in all its `forms`."""
        if not self.texts.isdisjoint(forms):
            return True
        if self._is_at_its_place(seen.text) and (not self.texts or self.shares(text)):
            return True
        return _PROOFS.get(self.field, _by_role)(self, seen, text)

    def _is_at_its_place(self, line: str) -> bool:
        """Tell whether a selector of the field shows the line; names and times may be a part of one."""
        if self.field in _INLINE:
            return any(len(place) >= _SHORTEST_PART and place in line for place in self._places)
        return line in self._places

    def shares(self, text: str) -> bool:
        """Tell whether the letters of a line hold a text of the value, or are a part of one."""
        return bool(text) and any(own in text or text in own for own in self.texts)

    def reads(self, text: str) -> bool:
        """Tell whether the text is the date."""
        try:
            return bool(parse_date(text, now=self.now, zone=self.zone).start == self.value)
        except DateError:
            return False

    def _selectors(self, page: Page) -> Iterator[str]:
        if self.field not in _INVISIBLE:
            yield from (
                part for part in self.origin.split("; ") if part in {*_selectors(page.site), *_selectors(GENERAL)}
            )
            yield from (getattr(page.site, name) for name in _PLACES.get(self.field, ()))


def _selectors(site: Site) -> Iterator[str]:
    return (css for css in site if isinstance(css, str) and css)


_Proof = Callable[[_Trace, Seen, str], bool]


def _by_role(trace: _Trace, seen: Seen, text: str) -> bool:
    """Tell whether the line has the role that the field is read from, and something of its value."""
    if trace.origin in _INSIDE and seen.part in (Part.HEAD, Part.BODY):
        return any(own in text for own in trace.texts)
    role = _ROLES.get(trace.field)
    made = [letters(line.text) for line in seen.lines if line.role is role]
    return any(not trace.texts or trace.shares(own) for own in made)


def _by_place(trace: _Trace, seen: Seen, text: str) -> bool:
    """Tell whether the line is one of the text."""
    return seen.part is Part.BODY and seen.lines[0].role is Role.PROSE and trace.shares(text)


def _by_date(trace: _Trace, seen: Seen, _: str) -> bool:
    """Tell whether the line is, or holds, the date."""
    return any(trace.reads(each) for each in (seen.text, *(line.text for line in seen.lines)) if is_date_line(each))


def _by_percentage(trace: _Trace, seen: Seen, text: str) -> bool:
    """Tell whether the line is one of the ticker."""
    return seen.part is Part.HEAD and seen.text.endswith("%") and trace.shares(text)


def _by_sentence(trace: _Trace, _: Seen, text: str) -> bool:
    """Tell whether the line has the sentence that says so."""
    return any(own in text for own in trace.texts)


_PROOFS: Mapping[str, _Proof] = {
    "published": _by_date,
    "modified": _by_date,
    "paragraphs": _by_place,
    "indicators": _by_percentage,
    "paywalled": _by_sentence,
}


def _texts(value: object) -> Iterator[str]:
    """Yield the texts of a value; numbers and times have none."""
    for part in value if isinstance(value, tuple) else (value,):
        match part:
            case str():
                yield part
            case Image():
                yield from filter(None, (part.caption, part.credit))
            case Related(title=text) | Indicator(name=text):
                yield text
            case _:
                pass
