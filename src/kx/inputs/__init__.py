"""Where pages come from: files, folders, archives, tables, object stores, standard input.

`sources` only lists, and reads ahead no further than the page at hand; whatever is wrong with an input becomes the
trouble of a Source, so that everything that was named, or stood in a folder, ends as an article or as a named failure.

What a file holds is told by its content. A page is opened again by whoever reads its Source; archives, tables and
standard input are read here, since their pages come one after the other.
"""

import os
from collections.abc import Iterable, Iterator

from kx.errors import Unreadable
from kx.inputs.capped import read_capped
from kx.inputs.content import Content, recognised
from kx.inputs.files import PIPES, is_url, opened, standard_input
from kx.inputs.folders import walk
from kx.inputs.lists import paths_from
from kx.inputs.source import STDIN, Columns, Source, is_page_name, never_empty, printable_name

__all__ = ["STDIN", "Columns", "Source", "is_page_name", "is_url", "listed", "paths_from", "printable_name", "sources"]

_DEFAULT = Columns()


def sources(inputs: Iterable[str], columns: Columns = _DEFAULT) -> Iterator[Source]:
    """List the pages of `inputs` in order; folders are walked, sorted by the bytes of their paths."""
    for path in inputs:
        for source in listed(path):
            # There may be millions of pages in a folder, and each opened once is enough.
            if source.path is None or (source.path != path and is_page_name(source.path)):
                yield source
            else:
                yield from _looked_into(source.name, source.path, columns)


def listed(path: str) -> Iterator[Source]:
    """List the files that an input is, pages and archives alike, without a look into any."""
    if is_url(path):
        return _remote(path)
    is_folder = path != STDIN and os.path.isdir(path)
    return walk(path) if is_folder else iter([Source(printable_name(path), path)])


def _remote(url: str) -> Iterator[Source]:
    try:
        from kx.inputs import remote
    except Unreadable as trouble:
        return iter([Source(url, trouble=trouble)])
    return remote.listed(url)


def _looked_into(name: str, path: str, columns: Columns) -> Iterator[Source]:
    """Yield the page that stands in a file, or the pages, if it is an archive or a table."""
    try:
        with standard_input() if path == STDIN else opened(path) as file:
            content = recognised(file)
            if content.kind:
                from kx.inputs import archives

                yield from never_empty(archives.pages(name, content, columns), name, "archive")
            elif path == STDIN or path.startswith(PIPES):
                yield Source(name, data=_streamed(path, content))
            else:
                yield Source(name, path)
    except Unreadable as trouble:
        yield Source(name, trouble=trouble)


def _streamed(path: str, content: Content) -> bytes:
    data = read_capped(content.file)
    if content.flow.trouble:
        raise content.flow.trouble
    if not data and path == STDIN:
        raise Unreadable("nothing on standard input", "Pipe a page in, as in: kx json < page.html.")
    return data
