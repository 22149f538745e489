"""The lists of topics among the lines below a text: behind a label, unlabelled, or in a dump nothing but words."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from kx.indonesian import labels
from kx.indonesian.keywords import told_in
from kx.page.lines.line import Line, Role
from kx.page.lines.regions import Regions

_NO_TOPICS = frozenset((
    "disqus", "more", "more tag", "lihat semua", "selengkapnya", "sebelumnya", "selanjutnya", "berikutnya", "previous",
    "prev", "next", *labels.SHARE_TARGETS,
))  # fmt: skip
"""What stands among the items of lists and is no topic, in lower case."""
_ARROWS = "<>«»‹› "
_LONGEST = 60
_MOST_WORDS = 5
"""Without a label, the items of a list of more words are headlines."""
_MOST_BARE = 15
"""Lines of a longer list without a label are a menu."""
_BUTTON_ROLES = (Role.SHARE, Role.PROMOTION, Role.RULE)
_SIGNS = ("#", "|", ";", ",")
"""What parts the topics of one row."""
_NO_TOPIC_ENDS = ".:!?…"


def labelled(regions: Regions, text: str) -> list[str]:
    """Return the entries of the list behind a label, the one close by first; `text` is that of the article."""
    near = [*(line for line in regions.body if line.role is Role.TAGS), *regions.close_by]
    # Behind other articles a label tells the tags from the topics of the whole site, or the text does.
    far = [line for line in regions.tail[len(regions.close_by) :] if not line.leads_to_topics]
    for lines in (near, far):
        run = _first_run(lines)
        if run and (not run[0].dumped or _is_of_text(run, text.casefold(), is_near=lines is near)):
            return [topic for line in run for topic in _entries(line)]
    return []


def beyond(regions: Regions) -> list[str]:
    """Return the entries of the first list behind the lists of other articles."""
    run = _first_run(regions.tail[len(regions.close_by) :])
    return [topic for line in run if not line.dumped for topic in _entries(line)]


def unlabelled(regions: Regions, text: str) -> list[str]:
    """Return the items of the first list, where it holds nothing else and lists of other articles follow.

    In a dump `text`, that of the article, must speak of them.
    """
    tail = regions.tail
    start = next((i for i in range(len(tail)) if _begins_list(tail, i)), len(tail))
    items = [*takewhile(lambda line: line.kind == "item" and len(line.text) <= _LONGEST, tail[start:])]
    after = tail[start + len(items) :][:1]
    is_marked = (after and after[0].role is Role.END) or (start and tail[start - 1].role is Role.CLOSE)
    is_list = bool(items) and is_marked and all(map(_is_topic, items))
    topics = [line.text for line in items]
    is_said = is_list and (not items[0].dumped or any(topic.casefold() in text.casefold() for topic in topics))
    return topics if is_said else []


def linked(regions: Regions, text: str) -> list[str]:
    """Return the links to topics that a dump with addresses shows below the text, where that speaks of them."""
    rows = (line for line in regions.close_by if line.dumped and line.links_topics)
    topics = ([link.text for link in line.links] for line in rows)
    return next((listed for listed in topics if told_in(text, listed)), [])


def bare(regions: Regions, text: str) -> list[str]:
    """Return lines of a dump right above a list of other articles, from the first on that the text speaks of."""
    tail, low = regions.tail, text.casefold()
    for end in (i for i, line in enumerate(tail) if line.role is Role.END):
        lines = _topics_above(tail, end)
        topics = [line.text for line in lines] or _in_one_row(tail, end)
        is_whole = not lines or (len(lines) > 1 and lines[0].gap and not any(line.gap for line in lines[1:]))
        said = topics if is_whole else [*dropwhile(lambda topic: topic.casefold() not in low, topics)]
        if said and len(topics) <= _MOST_BARE and told_in(text, said):
            return said
    return []


def _is_of_text(run: Sequence[Line], text: str, *, is_near: bool) -> bool:
    """Tell whether a list of a dump is the article's: a near one, or one that `text`, in lower case, speaks of.

    A row without commas may be one topic, and all of them run together, which no text speaks of.
    """
    first = run[0]
    is_row = len(run) == 1 and first.kind == "text" and not (first.links or _parted(first.text))
    return (is_near and not is_row) or any(line.text.lstrip("# ").casefold() in text for line in run)


def _first_run(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of the first tag list; a link that leads elsewhere than its first one is of another list."""
    run = [*takewhile(lambda line: line.role is Role.TAGS, dropwhile(lambda line: line.role is not Role.TAGS, lines))]
    return [*takewhile(lambda line: line.leads_to_topics, run)] or run


def _entries(line: Line) -> list[str]:
    if line.links:
        return [link.text for link in line.links]
    is_one = line.kind == "item" and "#" not in line.text
    return [line.text] if is_one else _parted(line.text) or [line.text]


def _parted(row: str) -> list[str]:
    """Return the topics of a row that a sign parts, nothing where none does."""
    sign = next((sign for sign in _SIGNS if sign in row), "")
    return row.split(sign) if sign else []


def is_button(entry: str) -> bool:
    """Tell whether an entry of a list shares the article, or leads to others or to other pages."""
    return entry.casefold().strip(_ARROWS) in _NO_TOPICS


def _begins_list(tail: Sequence[Line], i: int) -> bool:
    if tail[i].kind != "item" or tail[i].role is not Role.PROSE:
        return False
    return i == 0 or (tail[i - 1].kind != "item" and tail[i - 1].role is not Role.END)


def _is_topic(line: Line) -> bool:
    is_short = len(line.text.split()) <= _MOST_WORDS and "," not in line.text
    return line.role is Role.PROSE and is_short and not is_button(line.text)


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


def _in_one_row(tail: Sequence[Line], end: int) -> list[str]:
    """Return the topics of the row right above a place, where commas part them."""
    row = tail[end - 1].text if end else ""
    topics = [topic.strip() for topic in row.split(",")]
    is_list = len(topics) > 1 and all(topic and len(topic.split()) <= _MOST_WORDS for topic in topics)
    return topics if is_list and row[-1] not in _NO_TOPIC_ENDS else []


def _may_be_bare(line: Line) -> bool:
    text = line.text
    is_topic = line.dumped and _is_topic(line) and len(text) <= _LONGEST
    return is_topic and text[-1] not in _NO_TOPIC_ENDS and not text[0].isdigit()
