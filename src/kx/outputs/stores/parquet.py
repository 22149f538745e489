"""Articles as a Parquet file: typed columns, lists as lists, compressed; pyarrow writes it.

`published` is the text of the record, a day or a moment with its offset. Beside it stand `published_date`, the day in
the zone of the page, and `published_utc`, the moment, null where the page shows no clock; `modified` has the same.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from kx.article import Article
from kx.errors import OutputError
from kx.outputs.places import refusals, refused, require_file, whole
from kx.outputs.stores.batches import Batches
from kx.outputs.stores.columns import Row, row

COMPRESSIONS = ("zstd", "snappy", "gzip", "brotli", "lz4", "none")

_MAGIC = b"PAR1"


def record(article: Article, *, mentions: bool = False) -> Row:
    """Return the columns of `article`; with `mentions` also what its text mentions."""
    columns = row(article, mentions=mentions)
    for amount in columns.get("mentions_amounts", ()):
        amount["value"] = float(amount["value"])
    return {**columns, **_moments("published", article.published), **_moments("modified", article.modified)}


def _moments(name: str, moment: date | None) -> Row:
    if not isinstance(moment, datetime):
        return {f"{name}_date": moment, f"{name}_utc": None}
    return {f"{name}_date": moment.date(), f"{name}_utc": moment.astimezone(UTC)}


@contextmanager
def store(
    path: str, *, compression: str = "zstd", mentions: bool = False, force: bool = False
) -> Iterator[Callable[[Row], None]]:
    """Give the function that adds a record to the file `path`, which appears when the block ends.

    Records are written a row group at a time. `force` replaces also a file that is not Parquet. Raises OutputError.
    """
    pa = _arrow()
    schema = _schema(pa, mentions=mentions)
    with (
        refusals(path),
        _file(Path(path), force=force) as file,
        pa.parquet.ParquetWriter(file, schema, compression=compression) as writer,
    ):
        batches: Batches[Row] = Batches(lambda rows: writer.write_table(pa.Table.from_pylist(rows, schema)), _size)
        yield batches.add
        batches.flush()


def _arrow() -> Any:  # noqa: ANN401 - pyarrow has no types
    try:
        import pyarrow.parquet  # noqa: PLC0415 - large, and needed here only
    except ImportError as error:
        raise OutputError(
            "Parquet needs pyarrow, which is not installed", "Install it with: pip install pyarrow"
        ) from error
    return pyarrow


@contextmanager
def _file(path: Path, *, force: bool) -> Iterator[BinaryIO]:
    require_file(path)
    if not force and path.exists() and not _is_parquet(path):
        raise refused(path, "there is a file that is not Parquet", "Choose another place, or replace it with --force.")
    with whole(path.resolve()) as file:
        yield file


def _is_parquet(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) in {_MAGIC, b""}


def _size(columns: Row) -> int:
    return sum(map(len, columns["paragraphs"]))


def _schema(pa: Any, *, mentions: bool) -> Any:  # noqa: ANN401 - as above
    """Return the columns in order, each with its type."""
    text, number, texts = pa.string(), pa.float64(), pa.list_(pa.string())
    return pa.schema(
        [
            *_typed(text, "source url site title"),
            *_typed_moments(pa, "published"),
            *_typed_moments(pa, "modified"),
            *_typed(text, "dateline"),
            *_typed(texts, "reporters editors sources"),
            *_typed(text, "section"),
            *_typed(texts, "tags"),
            *_typed(text, "language image_url image_caption image_credit"),
            *_typed(texts, "paragraphs"),
            ("related", _structs(pa, _typed(text, "title url"))),
            ("indicators", _structs(pa, [*_typed(text, "name"), *_typed(number, "value change change_percent")])),
            *_typed(pa.int64(), "page_number page_of"),
            *_typed(text, "page_next"),
            *_typed(pa.bool_(), "paywalled"),
            *_typed(texts, "warnings"),
            *(_mentions(pa) if mentions else ()),
        ]
    )


def _typed(kind: object, names: str) -> list[tuple[str, object]]:
    return [(name, kind) for name in names.split()]


def _typed_moments(pa: Any, name: str) -> list[tuple[str, object]]:  # noqa: ANN401 - as above
    return [(name, pa.string()), (f"{name}_date", pa.date32()), (f"{name}_utc", pa.timestamp("us", "UTC"))]


def _structs(pa: Any, members: list[tuple[str, object]]) -> object:  # noqa: ANN401 - as above
    return pa.list_(pa.struct(members))


def _mentions(pa: Any) -> list[tuple[str, object]]:  # noqa: ANN401 - as above
    text = pa.string()
    place = [*_typed(pa.int64(), "paragraph span_start span_end"), *_typed(text, "text")]
    return [
        ("mentions_dates", _structs(pa, [*place, *_typed(text, "date_start date_end granularity")])),
        ("mentions_amounts", _structs(pa, [*place, *_typed(pa.float64(), "value"), *_typed(text, "unit")])),
        ("mentions_tickers", _structs(pa, [*place, *_typed(text, "symbol")])),
    ]
