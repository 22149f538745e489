"""Share codes in running text: `PT Bank Central Asia Tbk (BBCA)`, `saham BMRI`.

A code in brackets counts when the exchange knows it, or when a full company name stands before it; a bare
one when it is known and nothing else, when the text calls it a share, or when brackets introduced it before.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from kx.indonesian.mentions.codes import CODES, WORDS
from kx.text import regex


@dataclass(frozen=True, slots=True)
class Ticker:
    """A share code; `text` has the brackets that stand around it alone, `start` and `end` are its place."""

    text: str
    symbol: str
    start: int
    end: int


_CODE: Final = regex(r"[A-Z]{4}(?<![\w.@#].{4})(?:\.JK)?(?![\w@]|-[A-Z](?![A-Z]{3})|\.[a-z])")

# `saham BBCA`, `berkode saham BBTN`, `emiten BUMI`; the second kind proves a code that no table has.
_CUE: Final = regex(r"(?:\b[Ss]aham|\b[Ee]miten|\b[Tt]icker|[Kk]ode(?:nya)?)\s*[:(]?\s*$")
_PROOF: Final = regex(r"(?:[Kk]ode\s+(?:saham|emiten|efek)|[Tt]icker|\b(?:IDX|BEI|JSX)\s*:)\s*:?\s*$")
_COMPANY: Final = regex(r"\bTbk\b\.?\)?,?\s*\(?$")

# `PT Nusantara Infrastruktur (META)`: nothing but a name between; `dana murah bank (CASA)` has none.
_NAME: Final = regex(r"\bPT\.?\s(?:[A-Z(&][\w.&)-]*\s|dan\s){1,8}\($")
_JOINED: Final = regex(r"\)?\s*(?:[,/&;]|,?\s*(?:dan|serta|atau|and|hingga)\b)\s*\(?")
_CUE_REACH, _NAME_REACH = 24, 90

# Abbreviations of four capitals that would pass for a code where the form is the only proof.
_NEVER: Final = frozenset("APBD APBN BAPP BPJS BUMD BUMN IHSG KPPU KSEI KPEI LPDP OJKI RUPS SUKU UMKM".split())


def find_tickers(text: str, *, known: Collection[str] = ()) -> tuple[Ticker, ...]:
    """Return the share codes in `text`, in order; `known` are codes that earlier text has introduced.

    >>> [(ticker.text, ticker.symbol) for ticker in find_tickers("PT Bank Mandiri Tbk (BMRI) diawasi OJK")]
    [('(BMRI)', 'BMRI')]
    """
    if not _CODE.search(text):
        return ()
    introduced = set(known)
    found: list[Ticker] = []
    for match in _CODE.finditer(text):
        start, end = match.span()
        symbol = text[start : start + 4]
        bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
        if _is_code(text, start, bracketed=bracketed) or symbol in introduced or _continues(found, text, start):
            if bracketed:
                introduced.add(symbol)
            start, end = (start - 1, end + 1) if bracketed else (start, end)
            found.append(Ticker(text[start:end], symbol, start, end))
    return tuple(found)


def _is_code(text: str, start: int, *, bracketed: bool) -> bool:
    symbol, before = text[start : start + 4], text[max(0, start - _NAME_REACH) : start]
    near = before[-_CUE_REACH:]
    if symbol not in CODES:
        proven = _PROOF.search(near) or (bracketed and _COMPANY.search(near)) or text.startswith(".JK", start + 4)
        return bool(proven) and symbol not in _NEVER
    if symbol not in WORDS:
        return True
    return bool(
        _CUE.search(near) or _PROOF.search(near) or (bracketed and (_COMPANY.search(near) or _NAME.search(before)))
    )


def _continues(found: list[Ticker], text: str, start: int) -> bool:
    """Tell whether a code stands in a list behind one that was found: `saham BUMI, DEWA dan ENRG`."""
    symbol = text[start : start + 4]
    return bool(found) and symbol in CODES and _JOINED.fullmatch(text, found[-1].end, start) is not None
