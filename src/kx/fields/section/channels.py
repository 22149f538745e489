"""What may be a channel, and what only says that there is a page: levels, buttons, the site's own name."""

from collections.abc import Iterable, Iterator
from itertools import chain

from kx.page import Found, Link, Page, address_parts
from kx.text import letters, regex

_NO_CHANNEL = frozenset(
    """
    home beranda halamandepan depan rumah utama index indeks detailberita artikel article articles uncategorized
    uncategorised takberkategori tanpakategori headline headlines beritautama featured post posts page blog
    detailartikel like share tweet follow menu
    login register masuk daftar registerlogin loginregister masukdaftar breakingnews
    kontak kontakkami hubungikami tentangkami redaksi iklan disclaimer aboutus contactus
    kebijakanprivasi kodeetik kodeetikjurnalistik pedomanmediasiber pedomanpemberitaanmediasiber petasitus privacypolicy
    sitemap susunanredaksi termsofuse
    """.split()
) | {""}
"""Levels, categories and buttons among them, as `letters`, that say only that there is an article."""
_ANY_CHANNEL = frozenset({"news", "berita", "beritaterkini", "terkini", "beritaterbaru", "umum"})
"""Those that say hardly more: they count where nothing else is said."""
LONGEST = 40
"""Characters of a channel."""
LEVELS = regex(r"\s+[/>»›|]\s+")
"""What stands between the levels of a breadcrumb in one line."""
_AROUND_LEVEL = " /|>»›"
_HOME = regex(r"(?:https?://(?:www\.)?[\w-]+\.[\w.]{2,8})?/?(?:index\.\w+)?")
"""The address of a site, but not that of a channel with a name of its own in front."""


def channels(page: Page, levels: Iterable[Found[str]]) -> Iterator[Found[str]]:
    """Yield what may be a channel: neither the way home nor the site itself nor the headline."""
    found = [level for level in map(last_level, levels) if may_be_channel(level)]
    if not found:
        return
    titles = [*page.meta("og:title"), *page.json_ld("headline")] or page.select("h1")
    # Some sites name themselves after the channel in the metadata of its pages.
    others = {letters(title.value) for title in titles} | (page.brands - named_in_address(page))
    # Behind the headline, or in front of it, the title of the window names the site.
    window = [title.value.casefold() for title in page.select("head > title")]
    for level in found:
        is_site = any(_is_end_of(title, level.value.casefold()) for title in window)
        if letters(level.value) not in others and not is_site:
            yield level


def last_level(levels: Found[str]) -> Found[str]:
    """Return the last of the levels that stand in one line."""
    return levels._replace(value=LEVELS.split(levels.value.strip(_AROUND_LEVEL))[-1])


def telling_first(page: Page, levels: Iterable[Found[str]]) -> Iterable[Found[str]]:
    """Return the channels among the levels, "Berita" and its like last."""
    return sorted(channels(page, levels), key=lambda found: letters(found.value) in _ANY_CHANNEL)


def may_be_channel(level: Found[str]) -> bool:
    """Tell whether a level is short enough, and no button."""
    is_picture = level.value[:5].casefold() == "logo "
    return len(level.value) <= LONGEST and not says_nothing(level.value) and not is_picture


def says_nothing(level: str) -> bool:
    """Tell whether a level is the way home, a button, or says only that there is an article."""
    return letters(level) in _NO_CHANNEL


def is_home(link: Link) -> bool:
    """Tell whether a link leads to the front page."""
    return says_nothing(link.text) or _HOME.fullmatch(link.url) is not None


def named_in_address(page: Page) -> frozenset[str]:
    """Return the folders of the page's address and the labels before its domain, as `letters`."""
    address = next(chain(page.attributes("link[rel=canonical]", "href"), page.meta("og:url")), None)
    parts = address_parts(address.value) if address else None
    labels = (parts.hostname or "").removesuffix(page.domain or "").split(".") if parts else []
    return frozenset(map(letters, [*labels, *parts.path.split("/")[:-1]] if parts else ()))


def telling_in_address(page: Page) -> frozenset[str]:
    """Return those of them that say more than "Berita"."""
    return named_in_address(page) - _ANY_CHANNEL


def _is_end_of(title: str, name: str) -> bool:
    return title.endswith((f"- {name}", f"| {name}", f"– {name}")) or title.startswith((f"{name} -", f"{name} |"))
