"""The form of a site file: CSS selectors and words, no code."""

from typing import NamedTuple


class Site(NamedTuple):
    """What is known of one site. An empty selector means that the site shows no such thing."""

    domains: tuple[str, ...]
    """Registrable domains, the main one first: `("kontan.co.id",)`."""
    zone: str = "Asia/Jakarta"
    """IANA name of the zone of clocks that name none."""
    language: str | None = None
    """BCP 47 code of the text, where the page does not say."""

    title: str = ""
    published: str = ""
    modified: str = ""
    byline: str = ""
    """Elements that hold names behind role words: "Reporter: … | Editor: …"."""
    reporters: str = ""
    editors: str = ""
    """Elements that hold nothing but names."""
    caption: str = ""
    credit: str = ""
    picture: str = ""
    """The `img` of the main picture."""
    section: str = ""
    tags: str = ""
    bare_tags: bool = False
    """Whether the tags stand without a label right above the lists of other articles, as dumps show them."""
    indicators: str = ""
    """The lines of the market ticker."""

    body: str = ""
    """The element around the running text."""
    body_end: str = ""
    """`.class`, `#id` or words of a comment behind which nothing in the body belongs to the text."""
    remove: str = ""
    """`.class`, `#id`, `[attribute]`: elements inside the body that are not the article's."""
    unfold: str = ""
    """`.class`, `#id`: elements that a script shows only on demand, and that are read all the same."""
    promotions: tuple[str, ...] = ()
    """Beginnings, in lower case, of lines that the site prints among its paragraphs."""
    page_number: str = ""
    page_links: str = ""
    """On split articles: the current page's number, and the links to the others."""
    locked: tuple[str, ...] = ()
    """Sentences, as printed, that stand where the rest of the text is for sale."""
