"""The topics that the page lists."""

from collections.abc import Iterator, Sequence

from kx.indonesian.keywords import telling, told_in
from kx.page import Found, Page
from kx.page.lines import topiclists
from kx.sites.general import GENERAL
from kx.text import letters, regex

_MOST_WORDS = 6
"""A link of more words among the tags is the headline of another article."""
_FEW_KEYWORDS = 3
"""Where the site names itself among so few, they are those of all its pages."""
_FEWEST_PIECES = 5
"""Of a headline; fewer keywords side by side may be in it as they are."""
_COUNTER = regex(r"[\d.,]+ (?:kali|views?|hits)\b")
_NUMBER = regex(r"^\d{1,2}\. ")
_NAMED = ", ".join(
    f":named({name}) a:not([href*=author])" for name in ("tag", "tagging", "topik", "topic", "keyword", "kunci")
)
"""Links in elements called after tags; lists of popular topics are called so too, so the place must fit."""

Tags = tuple[str, ...]


def candidates(page: Page) -> Iterator[Found[Tags]]:
    """Yield the list that is shown, then the one in the metadata."""
    shown = [found.value for found in page.select(page.site.tags)]
    yield _once(page.site.tags, shown if len(shown) > 1 else [tag for text in shown for tag in text.split(",")])
    yield _once("tag list", _listed(page))
    yield _once(GENERAL.tags, _of_the_article(page, [found.value for found in page.select(GENERAL.tags)]))
    yield _once("links called tags", _called(page))
    yield from _stated(page)


def _stated(page: Page) -> Iterator[Found[Tags]]:
    """Yield what metadata say, the names that hold nothing but tags first."""
    yield _once("meta article:tag", [tag for found in page.meta("article:tag") for tag in found.value.split(",")])
    yield _once("meta news_keywords", [tag for found in page.meta("news_keywords") for tag in found.value.split(",")])
    listed = [found.value for found in page.json_ld("keywords") if letters(found.value) not in page.brands]
    if listed:
        yield _once("json-ld keywords", telling(",".join(listed), _text(page)))
    titles = [letters(title.value) for title in page.meta("og:title")]
    for found in page.meta("content_tags", "content_tag", "keywords", "tag"):
        if not _is_headline(found.value, titles):
            topics = telling(found.value, _text(page))
            is_of_site = len(topics) <= _FEW_KEYWORDS and any(letters(topic) in page.brands for topic in topics)
            yield _once(found.origin, () if is_of_site else topics)


def _is_headline(keywords: str, titles: Sequence[str]) -> bool:
    """Tell whether keywords are the headline, which some templates take apart; `titles` are `letters`."""
    return keywords.count(",") + 1 >= _FEWEST_PIECES and any(letters(keywords) in title for title in titles)


def _text(page: Page) -> str:
    return " ".join(line.text for line in page.regions.body)


def _once(origin: str, tags: Sequence[str]) -> Found[Tags]:
    trimmed = (_NUMBER.sub("", tag.strip(" #,")) for tag in tags)
    return Found(tuple(dict.fromkeys(filter(_may_be_topic, trimmed))), origin)


def _may_be_topic(tag: str) -> bool:
    is_short = bool(tag) and len(tag.split()) <= _MOST_WORDS
    return is_short and not topiclists.is_button(tag) and not _COUNTER.match(tag)


def _called(page: Page) -> list[str]:
    """Return the links called tags next to the text; where only the text was read, those that it speaks of."""
    topics = [found.value.lstrip("# ") for found in page.select(_NAMED)]
    if not topics:
        return []
    if page.is_known:
        return topics if told_in(_said(page), topics) else []
    close_by = {link.text.lstrip("# ") for line in page.regions.close_by for link in line.links}
    return [topic for topic in topics if topic in close_by]


def _of_the_article(page: Page, topics: list[str]) -> list[str]:
    """Return the topics; behind the lists of other articles only those that the text or the metadata speak of."""
    if not topics:
        return []
    beyond = {link.text for line in page.regions.tail[len(page.regions.close_by) :] for link in line.links}
    return topics if beyond.isdisjoint(topics) or told_in(_said(page), topics) else []


def _said(page: Page) -> str:
    """Return the text, and what the metadata say of it."""
    return " ".join((_text(page), *(found.value for found in page.meta("news_keywords", "keywords", "og:title"))))


def _listed(page: Page) -> list[str]:
    """Return the entries of the article's tag list, else those of the list right before the lists of other articles."""
    regions, text = page.regions, _text(page)
    found = topiclists.labelled(regions, text) or _of_the_article(page, topiclists.beyond(regions))
    found = found or topiclists.unlabelled(regions, text)
    if found or not (page.site.bare_tags or not page.site.domains):
        return found
    return topiclists.linked(regions, text) or topiclists.bare(regions, text)
