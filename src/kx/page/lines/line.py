"""A line of a page, as a reader sees it, and the part that it plays."""

import functools
import re
from typing import ClassVar, NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

from kx.text import regex


class Role(str):
    """What a line is to the article around it.

    No Enum: Python 3.11 takes ten times as long to look up a member of one, and a page asks a thousand times.
    """

    __slots__ = ()

    PROSE: ClassVar["Role"]  # running text, a sub-heading, a list item, a quotation
    RELATED: ClassVar["Role"]  # a "Baca Juga" link; the text is the headline it leads to
    NEXT: ClassVar["Role"]  # "Selanjutnya", "Menarik Dibaca": a link out of the finished article
    BYLINE: ClassVar["Role"]
    CAPTION: ClassVar["Role"]
    CELL: ClassVar["Role"]  # of a table of data
    DATE: ClassVar["Role"]
    INITIALS: ClassVar["Role"]  # (abc/def): who wrote, under the last paragraph
    PROMOTION: ClassVar["Role"]  # adverts, newsletters, gifts, recommended links
    PAGING: ClassVar["Role"]
    PAYWALL: ClassVar["Role"]
    RULE: ClassVar["Role"]  # a row of asterisks or dashes, a closing cross
    SHARE: ClassVar["Role"]
    TAGS: ClassVar["Role"]  # the heading of the tag list
    CLOSE: ClassVar["Role"]  # the line that a site puts under the last paragraph
    END: ClassVar["Role"]  # the heading of a list of other articles


for _name in Role.__annotations__:
    setattr(Role, _name, Role(_name.lower()))


_SHORTEST_PARAGRAPH = 60
_SHORTEST_SENTENCE = 15
"""Chinese and Japanese say as much in a quarter of the characters."""
_LONGEST_HEADLINE = 180
_MOSTLY = 0.7
"""The share of a row of links that is links; the rest are bars, commas and a label."""
_SIGNED = regex(r"[.!?”\"] ?[(\[][\w./*-]{1,24}[)\]]$")
_TOPIC = regex(
    r"/(?:tags?|tagar|topi[ck]s?|labels?|hashtag|kata-kunci)/(?:[^/?#]+/)?[^/?#]+/?(?:[?#].*)?$|[?&]tag=", re.IGNORECASE
)


class Link(NamedTuple):
    """A link as it stands in a line."""

    text: str
    url: str


class Line(NamedTuple):
    """One visible line: white space folded, list bullets and heading marks taken off."""

    text: str
    kind: str = "text"  # text, heading, item, caption or post
    links: tuple[Link, ...] = ()
    gap: bool = True  # whether a blank line, or the edge of a block, stood before it
    role: Role = Role.PROSE
    number: int = 0  # its place among the lines that were read
    dumped: bool = False  # whether it comes from a text dump

    @property
    def is_prose(self) -> bool:
        """Whether this reads as a paragraph rather than a headline, a menu or a label."""
        if self.role is not Role.PROSE or len(self.text) < _SHORTEST_SENTENCE:
            return False
        if len(self.text) < _SHORTEST_PARAGRAPH:
            return self.text[-1] in "。！？"
        if self.text[-1] in "!?" or self.text.endswith(("...", "…")):
            return ". " in self.text
        return self.text[-1] in ".\"”’')…:。！？」" or len(self.text) >= _LONGEST_HEADLINE

    @property
    def is_signed(self) -> bool:
        """Whether it is a sentence with the writer's initials behind it."""
        return self.text[-1] in ")]" and _SIGNED.search(self.text) is not None

    @property
    def is_link(self) -> bool:
        """Whether nothing but one link stands in the line."""
        return len(self.links) == 1 and len(self.links[0].text) >= len(self.text) - 2

    @property
    def is_links(self) -> bool:
        """Whether next to nothing but links stands in the line."""
        return bool(self.links) and sum(len(link.text) for link in self.links) >= _MOSTLY * len(self.text)

    @property
    def leads_to_topics(self) -> bool:
        """Whether nothing stands in the line but links to topics.

        In a dump, where most links are lost, those that are left prove nothing.
        """
        return not self.dumped and self.links_topics

    @property
    def links_topics(self) -> bool:
        """Whether all that stands in the line are links to lists of articles on one topic each."""
        return self.is_links and all(leads_to_topic(link.url) for link in self.links)


@functools.lru_cache(maxsize=4096)
def leads_to_topic(url: str) -> bool:
    """Tell whether an address is that of a list of articles on one topic."""
    return _TOPIC.search(url) is not None


def absolute(href: str, base: str | None = None) -> str:
    """Return `href` as an absolute address where that can be known; `//host/path` becomes https."""
    href = href.strip()
    if href.startswith(("https://", "http://")):
        return href
    if href.startswith("//"):
        return f"https:{href}"
    try:
        return urljoin(base, href) if base else href
    except ValueError:
        return href


def address_parts(address: str) -> SplitResult | None:
    """Return the parts of an address on the web, None for anything else."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.hostname else None
