"""Share codes in running text: `PT Bank Central Asia Tbk (BBCA)`, `saham BMRI`.

A code in brackets counts when the exchange knows it, or when a full company name stands before it; a bare
one when it is known and nothing else, when the text calls it a share, when brackets introduced it before, or
when it stands in a list with one that counts.
"""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import compress
from typing import Final

from kx.indonesian.mentions.codes import ABBREVIATIONS, CODES, WORDS
from kx.text import regex


@dataclass(frozen=True, slots=True)
class Ticker:
    """A share code; `text` has the brackets that stand around it alone, `start` and `end` are its place."""

    text: str
    symbol: str
    start: int
    end: int


_CODE: Final = regex(r"[A-Z]{4}(?<![\w.@#].{4})(?:\.JK)?(?![\w@]|-[A-Z](?![A-Z]{3})|\.[a-z])")

# `saham BBCA`, `berkode saham BBTN`, `emiten batu bara BUMI`; the second kind proves a code that no table has.
_CUE: Final = regex(
    r"(?:\b(?:[Ss]aham(?:-saham)?|[Ee]miten)(?:(?:\s[a-z]+){0,3}\s*:?|\s*\()|(?:\b[Tt]icker|[Kk]ode(?:nya)?)\s*[:(]?)\s*$"
)
_PROOF: Final = regex(r"(?:[Kk]ode\s+(?:saham|emiten|efek)|[Tt]icker|\b(?:IDX|BEI|JSX)\s*:)\s*:?\s*$")
_COMPANY: Final = regex(r"\bTbk\b\.?\)?,?\s*\(?$")
_COMPANY_BEHIND: Final = regex(r"\)?\s?,?\s?Tbk\b")

# `PT Nusantara Infrastruktur (META)`: nothing but a name between; `dana murah bank (CASA)` has none.
_FIRM: Final = regex(r"\bPT\.?\s(?:[A-Z(&][\w.&)-]*\s|dan\s){1,8}\($")
_NAME: Final = regex(r"(?:[A-Z][\w.&-]*\s){1,8}\($")
_MARKET: Final = regex(r"\b(?:[Ss]aham|[Ee]miten|[Pp]erseroan|[Dd]ividen|[Bb]ursa|IHSG|BEI|Tbk)\b")
# `GOTO -6,7%, BUKA (4,2%) dan BUMI`: each may have its figure.
_JOINED: Final = regex(r"\)?\s*(?:\(?[-+]?[0-9][0-9.,]*%?\)?)?\s*(?:[,/&;]|,?\s*(?:dan|serta|atau|and|hingga)\b)\s*\(?")
_CUE_REACH, _NAME_REACH, _MARKET_REACH = 48, 90, 200

# Abbreviations of four capitals that would pass for a code where the form is the only proof.
_NEVER: Final = frozenset("APBD APBN BAPP BPJS BUMD BUMN IHSG KPPU KSEI KPEI LPDP OJKI RUPS SUKU UMKM".split())


def find_tickers(text: str, *, known: Collection[str] = ()) -> tuple[Ticker, ...]:
    """Return the share codes in `text`, in order; `known` are codes that earlier text has introduced.

    >>> [(ticker.text, ticker.symbol) for ticker in find_tickers("PT Bank Mandiri Tbk (BMRI) diawasi OJK")]
    [('(BMRI)', 'BMRI')]
    """
    if not _CODE.search(text):
        return ()
    found, sure = _candidates(text, set(known))
    _follow_lists(text, found, sure)
    return tuple(compress(found, sure))


def _candidates(text: str, introduced: set[str]) -> tuple[list[Ticker], list[bool]]:
    """Return what may be codes, and whether each is one for itself."""
    found: list[Ticker] = []
    sure: list[bool] = []
    for match in _CODE.finditer(text):
        start, end = match.span()
        symbol = text[start : start + 4]
        bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
        alone = symbol in introduced or _is_code(text, start, bracketed=bracketed)
        if not alone and symbol not in CODES:
            continue
        if bracketed:
            start, end = start - 1, end + 1
            introduced.update([symbol] if alone else [])
        found.append(Ticker(text[start:end], symbol, start, end))
        sure.append(alone)
    return found, sure


def _follow_lists(text: str, found: list[Ticker], sure: list[bool]) -> None:
    """Make sure of codes that stand in one list with a sure one: `saham BUMI, DEWA dan ENRG`."""
    joined = [
        place for place in range(1, len(found)) if _JOINED.fullmatch(text, found[place - 1].end, found[place].start)
    ]
    for place in joined:
        sure[place] |= sure[place - 1]
    for place in reversed(joined):
        sure[place - 1] |= sure[place]


def _is_code(text: str, start: int, *, bracketed: bool) -> bool:
    symbol, before = text[start : start + 4], text[max(0, start - _NAME_REACH) : start]
    near = before[-_CUE_REACH:]
    if _PROOF.search(near) or text.startswith(".JK", start + 4) or (bracketed and _of_company(text, near, start)):
        return symbol not in _NEVER
    if symbol not in CODES or (bracketed and _is_short_for(before, symbol) and not _in_market(text, start)):
        return False
    if symbol not in WORDS or _CUE.search(near):
        return True
    return bracketed and bool(_FIRM.search(before) or _is_named(text, before, start))


def _of_company(text: str, near: str, start: int) -> bool:
    return bool(_COMPANY.search(near) or _COMPANY_BEHIND.match(text, start + 4))


def _is_short_for(before: str, symbol: str) -> bool:
    """Tell whether the words before the bracket begin with its letters: `Pelayanan Terpadu Satu Pintu (PTSP)`."""
    return "".join(word[0] for word in before[:-1].split()[-4:]) == symbol


def _is_named(text: str, before: str, start: int) -> bool:
    """Tell whether a word in brackets stands behind a name, where shares are spoken of: `Bumi Resources (BUMI)`."""
    symbol = text[start : start + 4]
    named = _NAME.search(before) and symbol not in ABBREVIATIONS and not _is_short_for(before, symbol)
    return bool(named) and _in_market(text, start)


def _in_market(text: str, start: int) -> bool:
    return _MARKET.search(text, max(0, start - _MARKET_REACH), start + _MARKET_REACH) is not None
