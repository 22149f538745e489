"""The topics that the page lists."""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from kx.indonesian import labels
from kx.indonesian.keywords import telling, told_in
from kx.page import Found, Line, Page, Role
from kx.sites.general import GENERAL
from kx.text import letters, regex

_LONGEST_TAG = 60
_MOST_WORDS = 6
"""A link of more words among the tags is the headline of another article."""
_MOST_WORDS_UNLABELLED = 5
"""Without a label, the items of a list of more words are headlines."""
_BUTTONS = frozenset(("disqus", "google+", "more", "more tag", "lihat semua", "selengkapnya", *labels.SHARE_TARGETS))
"""What stands among the items of lists and is no topic, in lower case."""
_MOST_UNLABELLED = 15
"""Lines of a longer list without a label are a menu."""
_BUTTON_ROLES = (Role.SHARE, Role.PROMOTION, Role.RULE)
_NO_TOPIC_ENDS = ".:!?…"
_NUMBER = regex(r"^\d{1,2}\. ")
_NAMED = ":named(tag) a, :named(tagging) a, :named(topik) a, :named(topic) a, :named(keyword) a"
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
    text, own = _text(page), page.brands
    listed = [found.value for found in page.json_ld("keywords") if letters(found.value) not in own]
    yield _once("json-ld keywords", telling(",".join(listed), text))
    titles = [letters(title.value) for title in page.meta("og:title")]
    for found in page.meta("content_tags", "content_tag", "keywords", "tag"):
        is_headline = found.value.count(",") >= _MOST_WORDS_UNLABELLED - 1 and any(
            letters(found.value) in title for title in titles
        )
        if not is_headline:  # which some templates take apart
            yield _once(found.origin, telling(found.value, text))


def _text(page: Page) -> str:
    return " ".join(line.text for line in page.regions.body)


def _once(origin: str, tags: Sequence[str]) -> Found[Tags]:
    trimmed = (_NUMBER.sub("", tag.strip(" #,")) for tag in tags)
    return Found(tuple(dict.fromkeys(filter(_may_be_topic, trimmed))), origin)


def _may_be_topic(tag: str) -> bool:
    return bool(tag) and len(tag.split()) <= _MOST_WORDS and tag.casefold() not in _BUTTONS


def _called(page: Page) -> list[str]:
    """Return the links called tags next to the text; where only the text was read, those that it speaks of."""
    topics = [found.value.lstrip("# ") for found in page.select(_NAMED)]
    if page.is_known:
        return topics if topics and told_in(_text(page), topics) else []
    close_by = {link.text.lstrip("# ") for line in page.regions.close_by for link in line.links}
    return [topic for topic in topics if topic in close_by]


def _of_the_article(page: Page, topics: list[str]) -> list[str]:
    """Return the topics; behind the lists of other articles only those that the text or the metadata speak of."""
    said = " ".join((_text(page), *(found.value for found in page.meta("news_keywords", "keywords", "og:title"))))
    beyond = {link.text for line in page.regions.tail[len(page.regions.close_by) :] for link in line.links}
    return topics if beyond.isdisjoint(topics) or told_in(said, topics) else []


def _listed(page: Page) -> list[str]:
    """Return the entries of the article's tag list, else those of the list right before the lists of other articles."""
    near = page.regions.close_by
    beyond = page.regions.tail[len(near) :]
    # There a label tells the tags from the topics of the whole site, or the text does.
    labelled = [line for line in beyond if not line.leads_to_topics]
    text = _text(page).casefold()
    for lines in (near, labelled):
        run = _first_run(lines)
        if run and (not run[0].dumped or _is_of_text(run, text, is_near=lines is near)):
            return [tag for line in run for tag in _entries(line)]
    topics = [tag for line in _first_run(beyond) if not line.dumped for tag in _entries(line)]
    may_be_bare = page.site.bare_tags or not page.site.domains
    return _of_the_article(page, topics) or _unlabelled(page.regions.tail) or (_bare(page) if may_be_bare else [])


def _is_of_text(run: Sequence[Line], text: str, *, is_near: bool) -> bool:
    """Tell whether a list of a dump is the article's: a near one, or one that `text`, in lower case, speaks of.

    A row without commas may be one topic, and all of them run together, which no text speaks of.
    """
    first = run[0]
    is_row = len(run) == 1 and first.kind == "text" and not (first.links or "," in first.text or "#" in first.text)
    return (is_near and not is_row) or any(line.text.casefold() in text for line in run)


def _first_run(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of the first tag list; a link that leads elsewhere than its first one is of another list."""
    run = [*takewhile(lambda line: line.role is Role.TAGS, dropwhile(lambda line: line.role is not Role.TAGS, lines))]
    return [*takewhile(lambda line: line.leads_to_topics, run)] or run


def _unlabelled(tail: Sequence[Line]) -> list[str]:
    """Return the entries of the first list, where it holds nothing else and lists of other articles follow."""
    start = next((i for i in range(len(tail)) if _begins_list(tail, i)), len(tail))
    items = [*takewhile(lambda line: line.kind == "item" and len(line.text) <= _LONGEST_TAG, tail[start:])]
    after = tail[start + len(items) :][:1]
    is_list = after and after[0].role is Role.END and all(map(_is_unlabelled_topic, items))
    return [line.text for line in items] if is_list else []


def _is_unlabelled_topic(line: Line) -> bool:
    is_short = len(line.text.split()) <= _MOST_WORDS_UNLABELLED
    return line.role is Role.PROSE and is_short and line.text.casefold() not in _BUTTONS


def _begins_list(tail: Sequence[Line], i: int) -> bool:
    if tail[i].kind != "item" or tail[i].role is not Role.PROSE:
        return False
    return i == 0 or (tail[i - 1].kind != "item" and tail[i - 1].role is not Role.END)


def _bare(page: Page) -> list[str]:
    """Return lines of a dump right above a list of other articles, from the first on that the text speaks of."""
    tail = page.regions.tail
    text = _text(page).casefold()
    for end in (i for i, line in enumerate(tail) if line.role is Role.END):
        topics = [line.text for line in _topics_above(tail, end)]
        said = [*dropwhile(lambda topic: topic.casefold() not in text, topics)]
        if said and len(topics) <= _MOST_UNLABELLED and told_in(text, said):
            return said
    return []


def _topics_above(tail: Sequence[Line], end: int) -> Sequence[Line]:
    """Return the lines of one kind that may be topics and stand right above a place, buttons between them left out."""
    while end and tail[end - 1].role in _BUTTON_ROLES:
        end -= 1
    start = end
    while start and _may_be_bare(tail[start - 1]) and tail[start - 1].kind == tail[end - 1].kind:
        start -= 1
        if tail[start].gap and not tail[end - 1].gap:  # where lines stand close, a blank one parts lists
            break
    return tail[start:end]


def _may_be_bare(line: Line) -> bool:
    text = line.text
    is_topic = line.dumped and _is_unlabelled_topic(line) and len(text) <= _LONGEST_TAG
    return is_topic and text[-1] not in _NO_TOPIC_ENDS and not text[0].isdigit()


def _entries(line: Line) -> list[str]:
    if line.links:
        return [link.text for link in line.links]
    if "#" in line.text:
        return line.text.split("#")
    return [line.text] if line.kind == "item" else line.text.split(",")
