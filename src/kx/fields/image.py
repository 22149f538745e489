"""The main picture: address, caption, credit."""

from collections.abc import Iterator

from kx.article import Image
from kx.indonesian.captions import Caption, read_caption
from kx.page import Found, Page, Role
from kx.sites.general import GENERAL


def candidates(page: Page, headline: str) -> Iterator[Found[Image]]:
    """Yield one image, put together from the best address, the best caption and the best credit."""
    address = next(_addresses(page), None)
    caption = next(_captions(page, headline), None)
    if address or caption:
        text, printed = caption.value if caption else (None, None)
        credit = next(page.select(page.site.credit), None)
        origin = ", ".join(found.origin for found in (address, caption, credit) if found)
        yield Found(Image(address.value if address else None, text, credit.value if credit else printed), origin)


def _addresses(page: Page) -> Iterator[Found[str]]:
    yield from page.attributes(page.site.picture, "src")
    yield from page.meta("og:image", "twitter:image")
    yield from page.json_ld("image")


def _captions(page: Page, headline: str) -> Iterator[Found[Caption]]:
    for css in (page.site.caption, GENERAL.caption):
        yield from (Found(read_caption(line.text), css) for line in page.lines(css) if not _is_address(line.text))
    head, body, _ = page.regions
    # Pictures above the date belong to other articles; the own one is next to the text.
    date = max((i for i, line in enumerate(head) if line.role is Role.DATE), default=0)
    below = head[date:][::-1]
    for line in (*below, *body):
        if line.role is Role.CAPTION and not _is_credit(line.text):
            yield Found(read_caption(line.text), "caption line")
    for line in below:
        if line.role is Role.PROSE and line.kind == "text":
            yield from _credited(line.text.removeprefix(headline).strip())


def _credited(text: str) -> Iterator[Found[Caption]]:
    """Yield a line without a label that ends in a credit."""
    caption = read_caption(text)
    if caption.credit and not _is_credit(text) and not _is_address(text):
        yield Found(caption, "line with a credit")


def _is_credit(text: str) -> bool:
    """Tell whether a line is nothing but a credit: dumps put the caption in another place."""
    return text.startswith("©") or text == read_caption(text).credit


def _is_address(text: str) -> bool:
    return text.startswith(("http:", "https:"))
