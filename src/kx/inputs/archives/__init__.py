"""Archives and tables of pages: each kind has a module whose `pages` yields the pages one after the other."""

from collections.abc import Callable, Iterator
from importlib import import_module

from kx.inputs.archives.archive import Archive, damage
from kx.inputs.content import Content
from kx.inputs.source import Columns, Source

_READERS = {"zip": "zips", "tar": "tars", "warc": "warcs", "json": "jsonlines", "parquet": "parquets"}
"""Kind of content to the module whose `pages` reads it; imported when there is one, since most are slow to import."""


def pages(name: str, content: Content, columns: Columns) -> Iterator[Source]:
    """Yield what is whole in the archive or table called `name`, and at its end what is wrong with it."""
    archive = Archive(name, content.file, columns)
    try:
        yield from _reader(content)(archive)
    except Exception as error:  # noqa: BLE001 - a library may raise anything over damaged bytes
        yield Source(name, trouble=content.flow.trouble or damage(error))
        return
    if content.flow.trouble:
        yield Source(name, trouble=content.flow.trouble)


def _reader(content: Content) -> Callable[[Archive], Iterator[Source]]:
    module = import_module(f"{__name__}.{_READERS[content.kind or '']}")
    reader: Callable[[Archive], Iterator[Source]] = module.pages
    return reader
