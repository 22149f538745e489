"""kx reads saved Indonesian news pages and returns clean, structured articles.

    bytes ──► page ──► fields ──► Article ──► outputs
              HTML tree    each asks the page in order of trust;
              or lines     its first answer counts

`page` is the only thing that knows HTML from text. `sites` holds what is known of single sites, as
data; `indonesian` what is known of the language, as tables; `structured` reads JSON-LD. Imports
point down only: the layers stand in pyproject.toml.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kx.article import Article
    from kx.errors import KxError
    from kx.indonesian.dates import Moment, parse_date
    from kx.indonesian.mentions.amounts import Amount, find_amounts
    from kx.indonesian.mentions.dates import DateMention, find_dates
    from kx.indonesian.mentions.tickers import Ticker, find_tickers
    from kx.pipeline import extract

__all__ = [
    "Amount",
    "Article",
    "DateMention",
    "KxError",
    "Moment",
    "Ticker",
    "__version__",
    "extract",
    "find_amounts",
    "find_dates",
    "find_tickers",
    "parse_date",
]

__version__ = "0.1.0"

_HOMES = {
    "Amount": "kx.indonesian.mentions.amounts",
    "Article": "kx.article",
    "DateMention": "kx.indonesian.mentions.dates",
    "KxError": "kx.errors",
    "Moment": "kx.indonesian.dates",
    "Ticker": "kx.indonesian.mentions.tickers",
    "extract": "kx.pipeline",
    "find_amounts": "kx.indonesian.mentions.amounts",
    "find_dates": "kx.indonesian.mentions.dates",
    "find_tickers": "kx.indonesian.mentions.tickers",
    "parse_date": "kx.indonesian.dates",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - as the language defines it
    """Import a public name when it is first used, so that `kx --version` waits for none of them."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
