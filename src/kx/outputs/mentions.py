"""Dates, amounts and share codes of a text or an article: as JSON, as lines, as cells of a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from kx.article import Article
from kx.indonesian.mentions.amounts import Amount, find_amounts
from kx.indonesian.mentions.dates import DateMention, find_dates
from kx.indonesian.mentions.tickers import Ticker, find_tickers
from kx.outputs.encoding import encode

_LARGEST = 2**63
"""JSON's integers are exact below this."""

JAKARTA = "Asia/Jakarta"

Mention = DateMention | Amount | Ticker
Entry = dict[str, object]


@dataclass(frozen=True, slots=True)
class Mentions:
    """What one text mentions."""

    text: str
    dates: tuple[DateMention, ...]
    amounts: tuple[Amount, ...]
    tickers: tuple[Ticker, ...]


def mentions(text: str, now: datetime | None, zone: str = JAKARTA) -> Mentions:
    """Return what `text` mentions, its dates as seen from `now`."""
    return Mentions(text, find_dates(text, now=now, zone=zone), find_amounts(text), find_tickers(text))


def record(found: Mentions) -> bytes:
    """Write the mentions of one text as a JSON object; all keys are always there."""
    value = {
        "text": found.text,
        "dates": [_date(mention) for mention in found.dates],
        "amounts": [_amount(mention) for mention in found.amounts],
        "tickers": [_ticker(mention) for mention in found.tickers],
    }
    return encode(value) + b"\n"


def plain(found: Mentions) -> bytes:
    """Write one mention a line, in reading order: kind, text, value, tabs between them."""
    lines = ("\t".join((kind, " ".join(mention.text.split()), value)) for kind, mention, value in listed(found))
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def listed(found: Mentions) -> list[tuple[str, Mention, str]]:
    """Return kind, mention and value of all mentions in reading order."""
    kinds: tuple[tuple[str, Iterable[Mention]], ...] = (
        ("date", found.dates),
        ("amount", found.amounts),
        ("ticker", found.tickers),
    )
    rows = [(kind, mention, _value(mention)) for kind, group in kinds for mention in group]
    return sorted(rows, key=lambda row: row[1].start)


def of_article(article: Article) -> dict[str, list[Entry]]:
    """Return the record's key `mentions`: each entry with the number of its paragraph, 0 the first."""
    return {
        "dates": [_date(mention, number) for number, mention in _dates(article)],
        "amounts": [_amount(mention, number) for number, mention in _amounts(article)],
        "tickers": [_ticker(mention, number) for number, mention in _tickers(article)],
    }


def date_cells(article: Article) -> tuple[str, ...]:
    """Return the dates of an article for a table: `2019-11-01`, `2019-07-01/2019-09-30`."""
    return tuple(_value(mention) for _, mention in _dates(article))


def amount_cells(article: Article) -> tuple[str, ...]:
    """Return the amounts of an article for a table: `144650000000 IDR`."""
    return tuple(_value(mention) for _, mention in _amounts(article))


def ticker_cells(article: Article) -> tuple[str, ...]:
    """Return the share codes of an article, each once."""
    return tuple(dict.fromkeys(mention.symbol for _, mention in _tickers(article)))


def _dates(article: Article) -> Iterator[tuple[int, DateMention]]:
    now, zone = _reference(article.published)
    for number, paragraph in enumerate(article.paragraphs):
        for mention in find_dates(paragraph, now=now, zone=zone):
            yield number, mention


def _amounts(article: Article) -> Iterator[tuple[int, Amount]]:
    for number, paragraph in enumerate(article.paragraphs):
        for mention in find_amounts(paragraph):
            yield number, mention


def _tickers(article: Article) -> Iterator[tuple[int, Ticker]]:
    known: set[str] = set()
    for number, paragraph in enumerate(article.paragraphs):
        for mention in find_tickers(paragraph, known=known):
            if mention.text.startswith("("):
                known.add(mention.symbol)
            yield number, mention


def _reference(published: date | None) -> tuple[datetime | None, str]:
    """Return when the article was written and the zone of its clocks."""
    if isinstance(published, datetime):
        offset = f"{published:%z}"
        return published, f"{offset[:3]}:{offset[3:5]}"
    return datetime.combine(published, time()) if published else None, JAKARTA


def _value(mention: Mention) -> str:
    if isinstance(mention, Ticker):
        return mention.symbol
    if isinstance(mention, Amount):
        return f"{mention.value} {mention.unit}".rstrip()
    start, end = mention.moment.start.isoformat(), mention.moment.end.isoformat()
    return start if start == end else f"{start}/{end}"


def _date(mention: DateMention, paragraph: int | None = None) -> Entry:
    moment = mention.moment
    told: Entry = {"start": moment.start, "end": moment.end, "granularity": moment.granularity}
    return _entry(mention, told, paragraph)


def _amount(mention: Amount, paragraph: int | None = None) -> Entry:
    return _entry(mention, {"value": _number(mention.value), "unit": mention.unit}, paragraph)


def _ticker(mention: Ticker, paragraph: int | None = None) -> Entry:
    return _entry(mention, {"symbol": mention.symbol}, paragraph)


def _entry(mention: Mention, told: Entry, paragraph: int | None) -> Entry:
    place: Entry = {} if paragraph is None else {"paragraph": paragraph}
    return {"text": mention.text, **told, **place, "span": (mention.start, mention.end)}


def _number(value: Decimal) -> float:
    """Return `value` as JSON has it: whole numbers as integers, which are exact.

    >>> _number(Decimal("144650000000")), _number(Decimal("24.36"))
    (144650000000, 24.36)
    """
    return int(value) if value == int(value) and abs(value) < _LARGEST else float(value)
