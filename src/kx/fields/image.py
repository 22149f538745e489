"""The main picture: address, caption, credit."""

from collections.abc import Iterator

from kx.article import Image
from kx.indonesian.captions import Caption, read_caption
from kx.page import Found, Page, Role
from kx.sites.general import GENERAL


def candidates(page: Page) -> Iterator[Found[Image]]:
    """Yield one image, put together from the best address and the best caption."""
    address = next(_addresses(page), None)
    caption = next(_captions(page), None)
    if address or caption:
        text, printed = caption.value if caption else (None, None)
        credit = next(page.select(page.site.credit), None)
        origin = ", ".join(found.origin for found in (address, caption, credit) if found)
        yield Found(Image(address.value if address else None, text, credit.value if credit else printed), origin)


def _addresses(page: Page) -> Iterator[Found[str]]:
    yield from page.attributes(page.site.picture, "src")
    yield from page.meta("og:image", "twitter:image")
    yield from page.json_ld("image")


def _captions(page: Page) -> Iterator[Found[Caption]]:
    for css in (page.site.caption, GENERAL.caption):
        yield from (Found(read_caption(line.text), css) for line in page.lines(css) if _is_shown(line.text))
    head, body, _ = page.regions
    for line in (*head, *body):
        if line.role is Role.CAPTION:
            yield Found(read_caption(line.text), "caption line")


def _is_shown(caption: str) -> bool:
    return not caption.startswith(("http://", "https://"))
