"""Finds the captions of a dump, where no element marks them: by what is printed twice, by credits, by buttons.

Exports print the text that stands for a picture before its caption; often both are the same.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kx.indonesian import labels
from kx.indonesian.bylines import is_name
from kx.indonesian.captions import (
    Caption,
    behind_credit,
    has_credit,
    is_credit,
    is_credited_in_front,
    is_of_a_day,
    is_picture_source,
    read_caption,
)
from kx.indonesian.datelines import opens_text
from kx.page.lines.line import Line, Role
from kx.text import regex

_REACH = 20
"""How many lines above the text the headline may stand."""
_ABOVE_DATE = 3
"""How many lines above the date, or above the text where no date is shown, a picture may stand."""
_SHORTEST_TWIN = 8
_LONGEST_BETWEEN = 80
_MAY_BE_CAPTION = (Role.PROSE, Role.CAPTION)
_FEWEST_WORDS = 2
_SHORTEST_HEADLINE = 5
"""Words; a shorter line in front of a caption may be the beginning of the caption."""
_SHORTEST_SENTENCE = 4
_LABEL = "Foto: "
_LONGEST_INSIDE = 250
"""Characters of a caption inside the text."""
_LONGEST_STANDING = 140
"""Characters of what stands for a picture that cannot be shown."""
_SHORTEST_GLUED = 12
"""Characters of a text that is glued to itself, as what stands for a picture and its caption."""
_PICTURE = regex(
    r"^(?:https?:.*\.(?:jpe?g|png|webp)\s+|\[[^\[\]]{3,300}\]\s+|(?:[*•] )+|Perbesar(?=[A-Z])"
    r"|[^.]{1,120}?[a-z\d](?=Foto: ))"
)
"""What exports print in front of a caption: the address of the picture, what stands for it, bullets, a button."""
_BUTTONS = regex(r"\W*(?:button|dibaca|dilihat|hits|komentar|share|views?)\b", re.IGNORECASE)
"""What counters and rows of buttons begin with."""
_CAPTION_ENDS = regex(r"(?:\.|\bilustrasi\)?)$", re.IGNORECASE)


def captions(head: Sequence[Line], text: str) -> Iterator[Caption]:
    """Yield what may be the caption between date and text, best proven first; above the date only a credit is proof.

    `text` is the first line of the text; where it has a dateline, no sentence in front of it is of the text.
    """
    date = max((i for i, line in enumerate(head) if line.role is Role.DATE), default=len(head))
    shown = {line.text for line in head[:date]}  # among them the headline, which may stand below the date again
    below = list(_candidates(head, [line for line in head[date:] if line.text not in shown]))
    yield from _proven(below)
    above = list(_candidates(head, head[max(0, date - _ABOVE_DATE) : date]))[::-1]
    yield from (_twin(line.text) or read_caption(line.text) for line in above if has_credit(line.text))
    if date == len(head):
        yield from (read_caption(line.text) for line in above if is_of_a_day(line.text))
    sentences = [line.text for line in below if _may_be_sentence(line)]
    if len(sentences) == 1 and opens_text(text):
        yield from _but_credit(sentences[0], head)
    yield from (read_caption(line.text) for line in below if is_credit(line.text) and line.text.startswith(_LABEL))


def _but_credit(text: str, head: Sequence[Line]) -> Iterator[Caption]:
    """Yield a caption without the credit in front of it, which ends where a name ends that has a line above."""
    if not is_credited_in_front(text):
        yield read_caption(text)
        return
    owner, slash, rest = text.partition("/")
    names = (name.strip() for line in head if len(line.text) <= _LONGEST_BETWEEN for name in line.text.split(","))
    name = next((name for name in names if slash and name and rest.lstrip().startswith(f"{name} ")), "")
    if name:
        yield Caption(rest.lstrip()[len(name) :].lstrip(), f"{owner}{slash}{rest[: rest.index(name)]}{name}")


def _may_be_sentence(line: Line) -> bool:
    is_text = line.role is Role.PROSE and line.kind == "text"
    return is_text and line.text[-1] == "." and len(line.text.split()) >= _SHORTEST_SENTENCE


def _candidates(head: Sequence[Line], near: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that may be a caption or a credit, each without the headline that stands for the picture."""
    headlines = [line.text for line in head[-_REACH:] if _is_like_headline(line.text)]
    for line in near:
        if line.role in _MAY_BE_CAPTION or (line.role is Role.BYLINE and is_picture_source(line.text)):
            rest = _PICTURE.sub("", _behind_headline(line.text, headlines))
            if rest[:1] == "[" and rest[-1:] == "]" and has_credit(rest[1:-1]):
                rest = rest[1:-1]
            if len(rest.split()) >= _FEWEST_WORDS and not _BUTTONS.match(rest):
                yield line._replace(text=rest)


def _behind_headline(text: str, headlines: Sequence[str]) -> str:
    """Return a caption without the headline in front; where it goes on in small letters that is no headline."""
    prefix = next(filter(text.startswith, headlines), "")
    rest = text.removeprefix(prefix)
    is_apart = rest[:1] == " " or rest[:1].isupper()
    return rest.strip() if is_apart and not rest.strip()[:1].islower() else text


def _is_like_headline(text: str) -> bool:
    return len(text.split()) >= _SHORTEST_HEADLINE and text[-1] != "."


def _proven(lines: Sequence[Line]) -> Iterator[Caption]:
    """Yield captions, best proven first, and of equal proof the one next to the text first."""
    upwards = lines[::-1]
    texts = [line.text for line in upwards if line.kind == "text"]
    times = Counter(line.text for line in lines)
    beside = {caption.text: caption for caption in _beside_credit(lines)}
    yield from (beside.get(text, read_caption(text)) for text in texts if times[text] > 1 and not is_credit(text))
    yield from filter(None, map(_twin, texts))
    yield from (read_caption(line.text) for line in upwards if has_credit(line.text) and not _is_person(line.text))
    yield from beside.values()
    yield from filter(None, map(behind_credit, texts))
    yield from (read_caption(line.text) for line in upwards if line.role is Role.CAPTION and line.text[0] != "©")
    yield from map(read_caption, filter(is_of_a_day, texts))


def _twin(text: str) -> Caption | None:
    """Return the caption of a line that holds it twice, with a credit between.

    >>> _twin("Petani memanen garam.KABAR/RANI Petani memanen garam.")
    Caption(text='Petani memanen garam.', credit='KABAR/RANI')
    """
    for size in range(len(text) // 2, max(_SHORTEST_TWIN, (len(text) - _LONGEST_BETWEEN) // 2) - 1, -1):
        if text[:size] == text[-size:]:
            between = text[size:-size].strip()
            if between.casefold() == "foto:":
                return read_caption(f"{between} {text[:size]}")
            return Caption(text[-size:], read_caption(text[-size:]).credit or between or None)
    return None


def _beside_credit(lines: Sequence[Line]) -> Iterator[Caption]:
    """Yield the line above, or else below, one that is nothing but a credit.

    A line above "Foto: …" may be what stands for the picture, where that is all the caption; it is no sentence then.
    """
    for i, line in enumerate(lines):
        if is_credit(line.text):
            above, below = lines[max(0, i - 1) : i], lines[i + 1 : i + 2]
            texts = [each.text for each in (*above, *below) if each.kind == "text" and not is_credit(each.text)]
            may_be_all = line.role is Role.CAPTION
            sure = (text for text in texts if not (_is_person(text) or may_be_all) or _CAPTION_ENDS.search(text))
            # In brackets and right below, it is the rest of what was too long for one row.
            wrapped = [each.text for each in above if line.text[0] in "([" and not line.gap]
            whole = (f"{text} {line.text}" if text in wrapped else text for text in sure)
            yield from (Caption(text, read_caption(line.text).credit) for text in whole)


def _is_person(text: str) -> bool:
    """Tell whether a line is who wrote, not what is seen: "Rani Putri - detikNews", but "Rani Putri (ANTARA)"."""
    return is_name(text) and "(" not in text


def without_pictures(body: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines of a text, the captions in it and what stands for pictures as no part of it."""
    last = max((i for i, line in enumerate(body) if line.role is Role.PROSE), default=-1)
    for i, line in enumerate(body):
        is_picture = line.role is Role.PROSE and (
            (i < last and _is_caption(line)) or _is_glued_to_itself(line.text) or _is_beside_picture(body, i)
        )
        yield line._replace(role=Role.PROMOTION) if is_picture else line


def _is_beside_picture(body: Sequence[Line], i: int) -> bool:
    before, after = body[max(0, i - 1) : i], body[i + 1 : i + 2]
    return _is_at_picture(body[i], before, after) or _is_said_twice(body[i], (*before, *after))


def _is_caption(line: Line) -> bool:
    if len(line.text) > _LONGEST_INSIDE or opens_text(line.text):
        return False
    return line.role is Role.CAPTION or ((line.text[-1] in ")]" or _LABEL in line.text) and has_credit(line.text))


def _is_at_picture(line: Line, before: Sequence[Line], after: Sequence[Line]) -> bool:
    """Tell whether the button to enlarge a picture stands right above or below the line, or a caption below."""
    if not line.gap and any(_is_button(other) for other in before):
        return True
    may_stand = not line.is_prose and len(line.text) <= _LONGEST_STANDING
    return may_stand and any((_is_button(other) or _is_caption(other)) and not other.gap for other in after)


def _is_glued_to_itself(text: str) -> bool:
    half, odd = divmod(len(text), 2)
    return half >= _SHORTEST_GLUED and not odd and text[:half] == text[half:]


def _is_said_twice(line: Line, beside: Sequence[Line]) -> bool:
    """Tell whether a caption of a day stands next to the same words for its picture; verses come again too."""
    return is_of_a_day(line.text) and any(other.text.rstrip(".") == line.text.rstrip(".") for other in beside)


def _is_button(line: Line) -> bool:
    return line.text.casefold() in labels.PICTURE_BUTTONS
