"""The names behind role words: in the byline of the site, around the text, in it and below it."""

from collections.abc import Iterator
from itertools import takewhile

from kx.indonesian.bylines import Byline, is_byline, is_role, joined, read_byline
from kx.indonesian.captions import is_picture_source
from kx.indonesian.datetexts import beside_date, is_date_line
from kx.page import Found, Line, Page, Role
from kx.page.lines.regions import headline_of

_NEAR = 4
_BY = ("Oleh", "By ", "Ditulis", "Diposting", "Dilaporkan")
_FEWEST_WORDS = 4
_LONGEST_ROW = 160


def shown(page: Page) -> Found[Byline]:
    """Return the names behind role words: in the site's byline element and in the lines around and in the text."""
    whole = _whole(_but_dates(page.lines(page.site.byline)))
    near = joined(map(read_byline, filter(None, (whole, *_above(page), *_below(page)))))
    # Behind lists of other articles a byline is that of the page where it names the same writer, or nobody else does.
    far = [read_byline(line.text) for line in page.regions.tail if line.role is Role.BYLINE]
    is_ours = not any(near) or any(set(near.reporters) & set(each.reporters) for each in far)
    ours = [each for each in far if not (any(near) and each.reporters) or set(near.reporters) & set(each.reporters)]
    return Found(joined((near, *ours)) if is_ours else near, "byline line")


def _above(page: Page) -> Iterator[str]:
    """Yield the names beside the date, in lines that begin as a byline does, and in bylines above the text."""
    head = page.regions.head
    # Some pages print names and date in one line; above the headline other articles may do so too.
    dates = [i for i, line in enumerate(head) if line.role is Role.DATE]
    headline = headline_of(head)
    below_headline = [i for i in dates if i > headline]
    with_date = [head[i].text for i in below_headline or dates[-1:]] or _dated_below(page)
    signed = (line.text for line in head[headline + 1 :] if line.role is Role.PROSE and _may_be_signed(line.text))
    yield from (text.strip(" *") for line in (*with_date, *signed) for text in beside_date(line))
    yield from (line.text for line in head if line.role is Role.BYLINE and not is_picture_source(line.text))


def _below(page: Page) -> Iterator[str]:
    """Yield the bylines in the text and below it, down to the headline of another article."""
    own = takewhile(lambda line: not _is_headline(line), page.regions.close_by)
    for line in (*page.regions.body, *own):
        if line.role is Role.BYLINE or _names_agents(line):
            yield line.text


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


def _but_dates(lines: Iterator[Line]) -> Iterator[str]:
    return (line.text for line in lines if not is_date_line(line.text))


def _whole(lines: Iterator[str]) -> str:
    """Return the lines of a byline as one text; a role word may stand on a line of its own, its names below."""
    return "".join(f"{text.rstrip(' :')}: " if is_role(text) else f"{text} | " for text in lines)
