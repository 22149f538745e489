"""The main picture: address, caption, credit."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise

from kx.article import Image
from kx.indonesian.bylines import is_name
from kx.indonesian.captions import Caption, is_credit, read_caption, without_label
from kx.indonesian.datetexts import is_date_line
from kx.indonesian.labels import MAIN_CAPTION, PICTURE_BUTTONS
from kx.page import Found, Line, Page, Role
from kx.page.lines.regions import headline_of
from kx.page.lines.roles import give_roles
from kx.sites.general import GENERAL
from kx.text import regex

_CREDITS = ", ".join(
    f":named({name})" for name in "author copyright cred credit fotografer kredit photographer".split()
)
_RUN_TOGETHER = regex(r"[a-z.)][A-Z]|[A-Z]{3}[a-z]")
"""Where the text of one element may run into that of the next."""
_BUTTONS = regex(r"\b(?:share|tweet|komentar|comments?)\b", re.IGNORECASE)
_CALLED = ":named(caption)"
_SITE_IN_FRONT = regex(r"^[\w.]{2,40}\.(?:com|co\.id|id|net|org)(?=[A-Z][a-z])")
"""A credit that runs into the caption behind it."""
_FEWEST_WORDS = 2
_FEWEST_ABOVE = 3
"""Paragraphs above a picture that is not the main one."""
_FEWEST_BARS = 2
"""Of a menu in one line."""


def candidates(page: Page, headline: str) -> Iterator[Found[Image]]:
    """Yield one image, put together from the best address, the best caption and the best credit."""
    address = next(_addresses(page), None)
    caption = next(_captions(page, headline), None)
    if address or caption:
        text, printed = caption.value if caption else (None, None)
        credit = next(_unlabelled(page.select(page.site.credit)), None)
        credit = credit or (None if printed else next(_credits(page), None))
        origin = "; ".join(found.origin for found in (address, caption, credit) if found)
        yield Found(Image(address.value if address else None, text, credit.value if credit else printed), origin)


def _addresses(page: Page) -> Iterator[Found[str]]:
    yield from page.attributes(page.site.picture, "src")
    yield from page.meta("og:image", "twitter:image")
    yield from page.json_ld("image")


def _captions(page: Page, headline: str) -> Iterator[Found[Caption]]:
    yield from _read(page.site.caption, _apart(page, _credits_last(page.lines(page.site.caption))))
    yield from page.printed_captions()
    head, body, _ = page.regions
    yield from _read(
        "caption of the main picture", (line for line in body if line.text.casefold().startswith(MAIN_CAPTION))
    )
    # Pictures above the date belong to other articles; the own one is next to the text.
    date = max((i for i, line in enumerate(head) if line.role is Role.DATE), default=0)
    below = head[date:][::-1]
    near = {line.text for line in (*head, *body)}
    around = _captions_around(page, headline)
    yield from _read("around the picture", (line for line in around if not is_credit(line.text)))
    shown = list(page.lines(GENERAL.caption))
    inside = _inside(page)
    own = [line for line in shown if (line.text in near or len(shown) == 1) and line.text not in inside]
    owners = _owners(page) if own else frozenset()
    yield from _read(GENERAL.caption, (_without_owner(line, owners) for line in own))
    yield from _called_captions(page)
    yield from _read("around the picture", around)
    yield from _above_credits(head[date:], headline)
    for line in (*below, *body):
        if line.role is Role.CAPTION and not is_credit(line.text) and line.text not in inside:
            yield from _read("caption line", (line,))
    for line in below:
        if line.role is Role.PROSE and line.kind == "text":
            yield from _credited(line.text.removeprefix(headline).strip())
    for line in head[: max(0, headline_of(head))][-1:]:
        yield from _credited(line.text)


def _inside(page: Page) -> frozenset[str]:
    """Return the captions behind the first paragraphs, which are of further pictures."""
    if not any(line.role is Role.CAPTION for line in page.regions.body):
        return frozenset()
    prose = accumulate(line.role is Role.PROSE and line.is_prose for line in page.regions.body)
    return frozenset(
        line.text
        for line, above in zip(page.regions.body, prose, strict=True)
        if line.role is Role.CAPTION and above >= _FEWEST_ABOVE
    )


def _called_captions(page: Page) -> Iterator[Found[Caption]]:
    """Yield the text of the one element that is called a caption."""
    inside = _inside(page)
    inside |= {line.text for line in page.regions.tail}
    called = {line.text: line for line in page.lines(_CALLED) if line.text not in inside}
    if [is_credit(text) for text in called] == [False, True]:
        yield Found(read_caption(" ".join(called)), _CALLED)
    if len(called) == 1:
        yield from _read(_CALLED, called.values())


def _read(origin: str, lines: Iterable[Line]) -> Iterator[Found[Caption]]:
    captions = (
        read_caption(_without_button(line.text))
        for line in lines
        if not (_is_address(line.text) or _is_button(line.text))
    )
    return (Found(caption, origin) for caption in captions if caption.text)


def _unlabelled(credited: Iterable[Found[str]]) -> Iterator[Found[str]]:
    """Yield credits without "Foto:" in front."""
    return (found._replace(value=without_label(found.value)) for found in credited)


def _credits(page: Page) -> Iterator[Found[str]]:
    """Yield the credit next to the main picture that has a line or an element of its own."""
    lines = tuple(page.lines(page.site.caption) if page.site.caption else page.around_picture())
    owners = _owners(page) if lines and not (page.is_known and page.site.credit) else frozenset()
    for line in lines:
        credit = read_caption(line.text).credit if is_credit(line.text) else without_label(_owner_of(line, owners))
        if credit:
            yield Found(credit, "around the picture")


def _owners(page: Page) -> frozenset[str]:
    return frozenset(line.text for line in page.lines(_CREDITS))


def _owner_of(line: Line, owners: frozenset[str]) -> str:
    """Return the credit in front of a caption, or that which runs into its end; behind a blank it is part of it."""
    return next((owner for owner in owners if _stands_before(line, owner) or _runs_into(line, owner)), "")


def _stands_before(line: Line, owner: str) -> bool:
    behind = line.text.removeprefix(owner)
    return behind != line.text and (behind[:1] == " " or behind[:1].isupper())


def _runs_into(line: Line, owner: str) -> bool:
    before = line.text.removesuffix(owner)
    return before != line.text and before[-1:] not in ("", " ", "/")


def _captions_around(page: Page, headline: str) -> Sequence[Line]:
    """Return the lines next to the main picture that may be its caption."""
    lines = [line for line in give_roles(page.around_picture()) if _may_be_caption(line) and line.text != headline]
    owners = _owners(page) if lines else frozenset()
    return [_without_owner(line, owners) for line in lines]


def _credits_last(lines: Iterable[Line]) -> Sequence[Line]:
    """Return the lines, mere credits last."""
    shown = [*lines]
    return shown if len(shown) == 1 else sorted(shown, key=lambda line: is_credit(line.text))


def _may_be_caption(line: Line) -> bool:
    """Tell a caption from the date, a name, a button and a link."""
    is_text = line.role in (Role.PROSE, Role.CAPTION) and not line.is_link and not is_date_line(line.text)
    is_text = is_text and not (_BUTTONS.search(line.text) or line.text.count(" | ") >= _FEWEST_BARS)
    is_long = len(line.text.split()) >= _FEWEST_WORDS or read_caption(line.text).credit is not None
    return is_text and is_long and not _is_person(line.text)


def _is_person(text: str) -> bool:
    """Tell whether a line next to a picture is who wrote, not what is seen: "Rani Putri", but "Rani Putri (ANTARA)"."""
    return is_name(text) and "(" not in text


def _apart(page: Page, lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines, the credits off that run into them from elements of their own."""
    if not any(_RUN_TOGETHER.search(line.text) for line in lines):
        return lines
    owners = _owners(page)
    apart = (_without_owner(line, owners) for line in lines)
    return [line._replace(text=_SITE_IN_FRONT.sub("", line.text)) for line in apart]


def _without_owner(line: Line, owners: frozenset[str]) -> Line:
    """Return the line without the credit in front or behind, which stands in an element of its own."""
    owner = _owner_of(line, owners)
    return line._replace(text=line.text.removeprefix(owner).removesuffix(owner).strip() or line.text)


def _above_credits(head: Sequence[Line], headline: str) -> Iterator[Found[Caption]]:
    """Yield lines of text right above one that is nothing but a credit."""
    for line, below in pairwise(head):
        if below.role is Role.CAPTION and is_credit(below.text) and _may_be_caption(line) and line.text != headline:
            yield Found(Caption(line.text, read_caption(below.text).credit), "line above a credit")


def _credited(text: str) -> Iterator[Found[Caption]]:
    """Yield a line without a label that ends in a credit."""
    caption = read_caption(text)
    if caption.credit and not is_credit(text) and not _is_address(text):
        yield Found(caption, "line with a credit")


def _is_button(text: str) -> bool:
    return text.casefold() in PICTURE_BUTTONS


def _without_button(text: str) -> str:
    """Return a caption without the button behind it: "Petani memanen padi. Perbesar"."""
    button = next((button for button in PICTURE_BUTTONS if text.endswith(f" {button.capitalize()}")), "")
    return text[: len(text) - len(button)].rstrip()


def _is_address(text: str) -> bool:
    return text.startswith(("http:", "https:"))
