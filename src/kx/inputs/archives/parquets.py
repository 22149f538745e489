"""Parquet: one page a row, a few rows at a time, and of the columns only those that are needed."""

import os
from collections.abc import Iterator
from functools import partial

from kx.errors import Unreadable
from kx.inputs.archives.archive import Archive, Page
from kx.inputs.archives.rows import CHOOSE, page_of
from kx.inputs.capped import MAX_PAGE_BYTES, too_large
from kx.inputs.extras import extra
from kx.inputs.memory import bounded
from kx.inputs.source import Columns, Source

# The other pools reserve memory that they do not use, and a bound on it would count that.
os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")

with extra("parquet"):
    import pyarrow as pa
    import pyarrow.parquet as pq

# What is reserved, by the gigabyte where another pool was chosen before, is so now, outside of any bound.
pa.allocate_buffer(1)

_ROWS = 16
"""Rows in memory at a time; a page may have megabytes."""

_BUFFER = 1024 * 1024
"""Bytes that are read ahead of a column, instead of all of it."""

_MAX_RATIO = 200
"""A column of pages shrinks to a tenth, one of nothing but tags to a hundredth."""
_RATIO_FREE_BYTES = 64 * 1024 * 1024
_MEMORY = 256 * 1024**2
"""Bytes that a few rows may take, whatever the file says of them."""


def pages(archive: Archive) -> Iterator[Source]:
    """Yield a page for each row, named after its number, counted from 1; raises Unreadable."""
    with archive.seekable() as file:
        names = _needed(pq.read_schema(file).names, archive.columns)
        # A value that many rows have is in memory once, and the page of a row only when its turn comes.
        with pq.ParquetFile(file, buffer_size=_BUFFER, read_dictionary=names) as table:
            number = 0
            for batch in _batches(table, names):
                for row in range(batch.num_rows):
                    number += 1
                    yield archive.page(str(number), partial(_page, batch, row, archive.columns))


def _batches(table: pq.ParquetFile, names: list[str]) -> Iterator[pa.RecordBatch]:
    for group in range(table.num_row_groups):
        _require_no_bomb(table.metadata.row_group(group), names)
        batches = table.iter_batches(batch_size=_ROWS, row_groups=[group], columns=names, use_threads=False)
        while batch := _next(batches):
            yield batch


def _next(batches: Iterator[pa.RecordBatch]) -> pa.RecordBatch | None:
    try:
        with bounded(_MEMORY):
            return next(batches, None)
    except MemoryError as error:
        raise Unreadable("rows that need more memory than pages may", "No page is that large.") from error


def _require_no_bomb(group: pq.RowGroupMetaData, names: list[str]) -> None:
    for number in range(group.num_columns):
        column = group.column(number)
        size = column.total_uncompressed_size
        if column.path_in_schema in names and size > max(_RATIO_FREE_BYTES, _MAX_RATIO * column.total_compressed_size):
            raise Unreadable(
                f"a column that swells to more than {_MAX_RATIO} times its size", "No table of pages is like that."
            )


def _needed(names: list[str], columns: Columns) -> list[str]:
    if not {columns.html, columns.text} & set(names):
        shown = ", ".join(names[:10])
        raise Unreadable(f"no column {columns.html!r} or {columns.text!r} (but {shown})", CHOOSE)
    return [name for name in (columns.html, columns.text, columns.url) if name in names]


def _page(batch: pa.RecordBatch, row: int, columns: Columns) -> Page:
    values = {name: _value(batch.column(name)[row]) for name in batch.schema.names}
    url = values.get(columns.url)
    return page_of(values | {columns.url: url and url.decode("utf-8", "replace")}, columns)


def _value(scalar: pa.Scalar) -> bytes | None:
    """Return a text or bytes, nothing for values of other kinds."""
    value = scalar.value if isinstance(scalar, pa.DictionaryScalar) else scalar
    buffer = value.as_buffer() if isinstance(value, pa.BinaryScalar) else None
    if buffer is None:
        return None
    if buffer.size > MAX_PAGE_BYTES:
        raise too_large()
    return bytes(buffer.to_pybytes())
