"""What holds whatever comes in: asked by properties of made-up inputs, by hostile files and by the fuzz targets."""

import csv
import io
import json
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from typing import Any, TextIO

import jsonschema
import orjson
import yaml

import kx
from kx import explanation
from kx.errors import DateError, KxError
from kx.inputs import sources
from kx.inputs.capped import MAX_PAGE_BYTES
from kx.outputs import explained, mentions
from kx.outputs.encoding import encode, safe
from kx.outputs.plain import plain
from kx.outputs.schema import schema_text
from kx.outputs.screens import articles as articles_screen
from kx.outputs.screens import explained as explained_screen
from kx.outputs.screens import mentions as mentions_screen
from kx.outputs.stores.columns import row
from kx.outputs.stores.front_matter import front_matter
from kx.outputs.streams import csv_records, json_records, markdown
from kx.text import displayable

NOW = datetime.fromisoformat("2019-11-03T15:00:00+07:00")
URL = "https://www.kontan.co.id/news/a"
SCHEMA = jsonschema.Draft202012Validator(json.loads(schema_text()), format_checker=jsonschema.FormatChecker())

csv.field_size_limit(1 << 30)  # a text may be longer than a reader expects by default

COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What a terminal might obey: control characters but newline and tab, bidirectional overrides."""


def outcome(page: bytes | str) -> kx.Article | KxError:
    try:
        return kx.extract(page, url=URL, now=NOW)
    except KxError as error:
        return error


def check_page(page: bytes | str) -> kx.Article | KxError:
    """Check that a page gives an article or an error, the same again, and that an article can be kept."""
    found = outcome(page)
    again = outcome(page)
    if isinstance(found, kx.Article):
        assert found == again
        check_article(found)
    else:
        check_error(found)
        assert str(found) == str(again)
    check_explanation(page, found)
    return found


def check_error(error: KxError) -> None:
    assert error.message
    assert error.hint
    assert "\n" not in str(error)


def check_explanation(page: bytes | str, found: kx.Article | KxError) -> None:
    """Check that an explanation tells of the same article or error, and accounts for every line."""
    try:
        told = explanation.explain(page, url=URL, now=NOW)
    except KxError as error:
        assert isinstance(found, KxError)
        assert str(error) == str(found)  # noqa: PT017 - that there is an error is no surprise
        return
    assert (told.refused is None) == isinstance(found, kx.Article)
    for number, line in enumerate(told.lines, 1):
        assert line.number == number
        assert bool(line.fields) != bool(line.reason)
    check_screen(b"".join(explained.plain(told)).decode())


def check_article(article: kx.Article) -> None:
    """Check that an article fits the schema and comes back from every writer."""
    record = plain(article)
    assert isinstance(record, dict)
    assert list(record) == list(kx.Article.__dataclass_fields__)
    SCHEMA.validate(record)
    check_json(article, record)
    check_csv(article)
    check_front_matter(article)


def check_screens(page: bytes | str) -> None:
    """Check that nothing of a page commands a terminal, whichever command shows it there."""
    with suppress(KxError):
        told = explanation.explain(page, url=URL, now=NOW)
        check_screen(drawn(partial(explained_screen.show, told)))
        check_screen(safe(encode(told)).decode())
    article = outcome(page)
    if isinstance(article, kx.Article):
        check_article_on_screen(article)
    else:
        check_screen(displayable(str(article)))


def check_article_on_screen(article: kx.Article) -> None:
    check_screen(drawn(partial(articles_screen.show, [article])))
    check_screen(markdown.document(article))
    for paragraph in article.paragraphs[:9]:
        check_mentions(paragraph, NOW)


def drawn(show: Callable[[TextIO], object]) -> str:
    """Return what Rich draws, without colours since nobody looks."""
    file = io.StringIO()
    show(file)
    return file.getvalue()


def check_json(article: kx.Article, record: dict[str, Any]) -> None:
    for array in (False, True):
        for pretty in (False, True):
            form = json_records.form(pretty=pretty, array=array)
            written = b"".join(form.pieces([form.render(article)])) + form.end(begun=True)
            assert orjson.loads(written) == ([record] if array else record)
            assert orjson.loads(form.safe(written)) == orjson.loads(written)
            check_screen(form.safe(written).decode())


def check_csv(article: kx.Article) -> None:
    for excel in (False, True):
        form = csv_records.form(excel=excel)
        written = form.opening + form.render(article)
        names, cells = csv.reader(io.StringIO(written.decode(), newline=""), strict=True)
        values = [csv_records.unguarded(cell) if excel else cell for cell in cells]
        told = dict(zip(names, values, strict=True))
        assert told["title"] == plain(article.title)
        assert told["text"] == plain(article.text)
        assert told["reporters"] == plain("; ".join(article.reporters))
        assert told["published"] == (article.published.isoformat() if article.published else "")
        assert not excel or not any(map(_runs, cells))
        check_screen(form.safe(written).decode().replace("\r\n", "\n"))


def _runs(cell: str) -> bool:
    """Tell whether a spreadsheet takes a cell for a formula."""
    return cell[:1] in set("=@\t\r\n") or (cell[:1] in set("+-") and not re.fullmatch(r"[+-][\d.,]+%?", cell))


def check_front_matter(article: kx.Article) -> None:
    columns = row(article)
    head = front_matter(columns)
    check_screen(head)
    told = yaml.load(head.strip("-\n"), _loader())  # noqa: S506 - a safe one
    assert told == {key: columns[key] for key in told}
    assert told["title"] == columns["title"]


@cache
def _loader() -> Any:  # noqa: ANN401 - one of two classes
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def check_screen(shown: str) -> None:
    command = COMMANDS.search(shown)
    assert not command, f"{command[0]!r} in {shown[max(0, command.start() - 40) : command.end() + 40]!r}"


def check_date(text: str, now: datetime | None = None) -> None:
    """Check that a text is a moment or a date error; what is longer than any date is an error."""
    try:
        moment = kx.parse_date(text, now=now)
    except DateError as error:
        check_error(error)
        return
    assert len(text) <= 240 or text.strip() != text
    assert isinstance(moment.start, datetime) == isinstance(moment.end, datetime)
    assert moment.start <= moment.end


def check_mentions(text: str, now: datetime | None = None) -> None:
    """Check that each mention stands where it is said to stand, and that all can be shown."""
    found = mentions.mentions(text, now)
    groups: tuple[tuple[mentions.Mention, ...], ...] = (found.dates, found.amounts, found.tickers)
    for group in groups:
        assert all(text[each.start : each.end] == each.text != "" for each in group)
        assert all(first.end <= second.start for first, second in pairwise(group))
    written = safe(mentions.record(found))
    assert orjson.loads(written) == orjson.loads(mentions.record(found))
    check_screen(written.decode())
    check_screen(drawn(partial(mentions_screen.show, [found])))


def check_file(path: Path) -> int:
    """Check that whatever stands in a file gives pages, each with bytes or an error; return how many there are."""
    count = 0
    for source in sources([str(path)]):
        count += 1
        source.name.encode()
        try:
            page = source.read()
        except KxError as error:
            check_error(error)
        else:
            assert 0 < len(page) <= MAX_PAGE_BYTES
        assert source.now is None or source.now.tzinfo
    return count
