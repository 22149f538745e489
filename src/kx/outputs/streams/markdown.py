"""An article as plain Markdown, for a pipe: whatever it holds reads as text, never as markup."""

from kx.article import Article, Related
from kx.outputs.reading import joined, reading
from kx.outputs.streams.form import Form
from kx.text import regex

_RULE = b"\n---\n\n"

_SPECIAL = regex(r"[\\`*_\[~]|<(?=[A-Za-z/!?])|&(?=#?\w+;)")
"""What is markup anywhere in a line: code, emphasis, links, strike-through, HTML, entities."""

_AT_START = regex(r"(?m)^(\d{1,9}(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-{3}|=+$))")
"""What is markup at the start of a line: headings, quotations, lists, rules."""

_LINKABLE = regex(r"https?://[^\s<>()\\]+")


def form() -> Form:
    """Return the form of one document after the other, a rule between one and the next."""
    # Safe for a terminal as it is: `reading` makes every text so.
    return Form(kind="markdown", render=lambda article: document(article).encode(), between=_RULE)


def document(article: Article) -> str:
    """Return one article: headline, byline, time, caption, text, related links."""
    parts = reading(article)
    blocks = (
        f"# {_inline(parts.title)}",
        _inline(parts.byline),
        parts.time,
        f"*{_inline(parts.caption)}*" if parts.caption else "",
        *map(escaped, parts.paragraphs),
        "## Baca juga" if parts.related else "",
        "\n".join(f"- {_link(link)}" for link in parts.related),
    )
    return joined(blocks, "\n\n") + "\n"


def escaped(text: str) -> str:
    r"""Return `text` with a backslash before what Markdown would act on.

    >>> escaped("# 1 dari [3] <b>"), escaped("1. Rp144,65 miliar - naik 6,19%")
    ('\\# 1 dari \\[3] \\<b>', '1\\. Rp144,65 miliar - naik 6,19%')
    """
    return _AT_START.sub(r"\1\\", _inline(text))


def _inline(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def _link(link: Related) -> str:
    title = _inline(link.title)
    return f"[{title}]({link.url})" if _LINKABLE.fullmatch(link.url or "") else title
