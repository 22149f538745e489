"""Keywords in the metadata: those of the article, told from those that a site gives to all its pages."""

from collections.abc import Sequence

from kx.indonesian.languages import FUNCTION_WORDS
from kx.text import fold, regex

_STOCK = frozenset(
    name.strip()
    for name in """
    berita, berita daerah, berita hari ini, berita indonesia, berita nasional, berita online, berita terbaru,
    berita terkini, berita terpercaya, berita utama, berita viral, bisnis, bola, budaya, daerah, dunia, ekonomi,
    entertainment, finansial, gaya hidup, headline, hiburan, hukum, indonesia, info terkini, informasi terkini,
    internasional, investasi, kabar terkini, kesehatan, keuangan, kriminal, lifestyle, media online, nasional, news,
    olahraga, otomotif, pasar, pendidikan, peristiwa, politik, portal berita, portal indonesia, portal news, regional,
    selebriti, sport, tekno, teknologi, terbaru, terkini, trending, viral, wisata
    """.split(",")
)
"""Names of media, channels and promises, which say nothing of one article."""

_SEPARATOR = regex(r"[,|;]")
_SHARE = 0.5
"""At least so many of the entries must be the article's own, and stand in its text."""


def telling(keywords: str, text: str) -> list[str]:
    """Return the entries of a list of keywords that are of this article; nothing where it is a site's or a sentence.

    >>> telling("garam Madura, petani garam, berita terkini", "Petani garam di Sumenep memanen.")
    ['garam Madura', 'petani garam']
    >>> telling("berita, ekonomi, bisnis", "Berita ekonomi."), telling("Harga, garam, di, Madura", "Harga garam.")
    ([], [])
    """
    entries = list(dict.fromkeys(filter(None, map(fold, _SEPARATOR.split(keywords)))))
    own = [entry for entry in entries if entry.casefold() not in _STOCK and ":" not in entry]
    if len(own) < _SHARE * len(entries) or any(entry.casefold() in FUNCTION_WORDS for entry in entries):
        return []
    return own if told_in(text, own) else []


def told_in(text: str, topics: Sequence[str]) -> bool:
    """Tell whether at least half of the topics stand in a text.

    >>> told_in("Petani garam di Sumenep memanen.", ["garam", "Madura"]), told_in("Petani garam.", ["Pilkada", "Mudik"])
    (True, False)
    """
    low = text.casefold()
    return sum(topic.casefold() in low for topic in topics) >= _SHARE * len(topics)
