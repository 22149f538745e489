"""Parquet: one page a row, a few rows at a time, and of the columns only those that are needed."""

from collections.abc import Iterator
from functools import partial

from kx.errors import Unreadable
from kx.inputs.archives.archive import Archive, Page
from kx.inputs.archives.rows import CHOOSE, page_of
from kx.inputs.extras import extra
from kx.inputs.source import Columns, Source

with extra("parquet"):
    import pyarrow as pa
    import pyarrow.parquet as pq

_ROWS = 16
"""Rows in memory at a time; a page may have megabytes."""

_BUFFER = 1024 * 1024
"""Bytes that are read ahead of a column, instead of all of it."""


def pages(archive: Archive) -> Iterator[Source]:
    """Yield a page for each row, named after its number, counted from 1; raises Unreadable."""
    with archive.seekable() as file, pq.ParquetFile(file, buffer_size=_BUFFER) as table:
        names = _needed(table.schema_arrow.names, archive.columns)
        number = 0
        for batch in table.iter_batches(batch_size=_ROWS, columns=names, use_threads=False):
            for row in range(batch.num_rows):
                number += 1
                yield archive.page(str(number), partial(_page, batch.slice(row, 1), archive.columns))


def _needed(names: list[str], columns: Columns) -> list[str]:
    if not {columns.html, columns.text} & set(names):
        shown = ", ".join(names[:10])
        raise Unreadable(f"no column {columns.html!r} or {columns.text!r} (but {shown})", CHOOSE)
    return [name for name in (columns.html, columns.text, columns.url) if name in names]


def _page(row: pa.RecordBatch, columns: Columns) -> Page:
    return page_of(row.to_pylist()[0], columns)
