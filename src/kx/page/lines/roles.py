"""Gives each line of an article its role, by the labels that Indonesian pages print."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from kx.indonesian import labels
from kx.indonesian.captions import is_credit
from kx.indonesian.datetexts import is_date_line
from kx.page.lines.boxes import Box
from kx.page.lines.forms import role_by_form
from kx.page.lines.glue import unglued
from kx.page.lines.labelled import AROUND, FIRST_OF_LABELLED, by_label
from kx.page.lines.line import Line, Role, leads_to_topic
from kx.page.lines.nametables import with_names
from kx.page.lines.wording import ENDS_OF_NOTES, Beginnings, by_beginning, by_end, by_first_letter
from kx.text import regex

_OF_THEIR_PLACE = frozenset({Role.BYLINE, Role.CAPTION})
"""Roles that a line has only where it does not belong to the lines above it."""
_LISTED = frozenset({Role.RELATED, Role.TAGS})
"""Roles of headings that give their role to the entries below them and go."""
_ROLES_OF_KINDS = {"caption": Role.CAPTION, "related": Role.RELATED, "cell": Role.CELL}
_HASH_TAGS = regex(r"(?:#\w[\w .-]{1,40})+")
_BETWEEN_NAMES = regex(r"\w\s?/\s?[A-Z]")
_FEWEST_WORDS = 4
"""Of a headline whose link leads nowhere, as where a script opens it."""
_ENTRY = regex(r"(?:\W{1,3})?[A-Z][\w /&]{1,24}\s?:\s?(?=.{2,80}$)")
"""An entry of a list that says what is what: "Sutradara: Rani Putri"."""
_DOCUMENTED = ("(Dok. ", "(Dok/")
"""How credits begin that have the form of initials."""
_REACH = 14
"""Lines below a heading in which a text goes on."""
_LONGEST_ROW = 80
_CUT_SHORT = ("...", "…")


def give_roles(lines: Iterable[Line], promotions: tuple[str, ...] = ()) -> list[Line]:
    """Return the lines with their roles; headings of boxes give their role to the entries and go.

    `promotions` are the site's own beginnings of lines, in lower case, that are adverts.
    """
    beginnings = by_first_letter(promotions)
    given: list[Line] = []
    box = Box()
    named = with_names(list(lines))
    for i, part in ((i, part) for i, line in enumerate(named) for part in unglued(line) if part.text):
        told = _told(part, beginnings)
        if told.role in _OF_THEIR_PLACE or (given and given[-1].role is Role.PAGING):
            told = _below(told, part, given)
        if not told.text and told.role is Role.RELATED and _is_over_last_list(part, named[i + 1 : i + 1 + _REACH]):
            told = part._replace(role=Role.END)
        if told.role is Role.PROSE is box.role and told.text:
            given.append(told)
        elif box.takes(part, told):
            given.append(part._replace(role=Role.PROMOTION if is_date_line(part.text) else box.role))
        else:
            box.open(told)
            given += [told] if told.text else []
    return given


def _below(told: Line, part: Line, above: Sequence[Line]) -> Line:
    """Return a line whose role the lines above it may change: in a list of credits, behind a colon or a pager."""
    if told.role is Role.BYLINE and _is_announced(part, above):
        return part
    if told.role is Role.CAPTION and " " not in told.text and above and above[-1].text.endswith(":"):
        return part
    if told.role is Role.PROSE and told.text.casefold() in labels.PAGER_ENDS:
        return part._replace(role=Role.PAGING)
    if told.role is Role.PROSE and told.text.endswith(_CUT_SHORT):
        return part._replace(role=Role.PROMOTION)  # how the next page begins
    return told


def _is_announced(part: Line, above: Sequence[Line]) -> bool:
    """Tell whether a byline stands in a list that a colon announces, such as the credits of a film or of a book."""
    if above and above[-1].kind == "item" != part.kind:
        return False
    for line in islice(reversed(above), _REACH):
        if line.role is Role.PROSE and line.text.endswith(":"):
            return part.kind == "item" or line is not above[-1]
        if line.role is not Role.PROSE or not (line.kind == "item" or _ENTRY.match(line.text)):
            return False
    return False


def _is_over_last_list(heading: Line, below: Sequence[Line]) -> bool:
    """Tell whether a heading that may stand in a text stands behind it: no paragraph follows soon."""
    return heading.text.casefold().strip(AROUND) in labels.OVER_LAST_LISTS and not any(line.is_prose for line in below)


def without_posts(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines without embedded posts, but for those that a colon announces: these the article quotes."""
    if not any(line.kind == "post" for line in lines):
        return lines
    kept: list[Line] = []
    is_announced = False
    for line in lines:
        if line.kind != "post":
            is_announced = line.text.endswith(":")
        if line.kind != "post" or is_announced:
            kept.append(line)
    return kept


def _told(line: Line, beginnings: Mapping[str, Beginnings]) -> Line:
    """Return the line with its role; a heading whose entries follow comes back with an empty text."""
    if role := _ROLES_OF_KINDS.get(line.kind):
        return _in_box(line) if role is Role.RELATED else line._replace(role=role)
    low = line.text[:_LONGEST_ROW].casefold()
    may_be_labelled = ":" in low or low[0] in FIRST_OF_LABELLED or line.links
    return (
        (may_be_labelled and by_label(line, low))
        or ((line.links or line.text[0] == "#") and _by_links(line))
        or by_beginning(line, low, beginnings)
        or ((line.text.endswith(ENDS_OF_NOTES) or "©" in line.text) and by_end(line))
        or _by_form(line)
        or line
    )


def _in_box(line: Line) -> Line:
    """Return a line in an element of related articles: a link to one, perhaps behind its label, or nothing."""
    labelled = by_label(line, line.text[:_LONGEST_ROW].casefold())
    if labelled and labelled.role is Role.RELATED:
        return labelled
    is_headline = line.is_link and not is_date_line(line.text)
    return line._replace(role=Role.RELATED if is_headline else Role.PROMOTION)


def _by_form(line: Line) -> Line | None:
    if len(line.text) > _LONGEST_ROW:
        is_rule = not line.text[0].isalnum() and not any(map(str.isalnum, line.text))
        return line._replace(role=Role.RULE) if is_rule else None
    role = role_by_form(line.text)
    may_be_credit = line.text[0] == "(" and not role and _BETWEEN_NAMES.search(line.text)
    if may_be_credit or line.text.startswith(_DOCUMENTED):
        role = Role.CAPTION if is_credit(line.text) else role
    return line._replace(text="" if role in _LISTED else line.text, role=role) if role else None


def _leads_inside(line: Line) -> bool:
    """Tell whether a link leads to a place of its page, as the contents do, or is a button that leads nowhere."""
    url = line.links[0].url
    return url.startswith("#") and (len(url) > 1 or len(line.text.split()) < _FEWEST_WORDS)


def _is_behind_label(line: Line) -> bool:
    """Tell whether links to topics stand behind a label without a colon: "Kata Kunci / Tags garam beras"."""
    label = line.text.partition(line.links[0].text)[0] if line.links else ""
    return label.strip(AROUND).casefold() in labels.TAGS and all(leads_to_topic(link.url) for link in line.links)


def _by_links(line: Line) -> Line | None:
    """Return what a line of links is: an entry of the contents, or the tag list, of links to topics or of hash tags."""
    # Dumps have rows of what is popular on the whole site.
    may_be_own = not line.dumped or line.kind == "item"
    if line.kind == "item" and line.is_link and _leads_inside(line):
        return line._replace(role=Role.PROMOTION)
    is_row = (
        line.leads_to_topics
        or _is_behind_label(line)
        or (line.text[0] == "#" and may_be_own and _HASH_TAGS.fullmatch(line.text))
    )
    return line._replace(role=Role.TAGS) if is_row else None
