"""What stands below an address of a store, or matches its wildcards: pages and archives, as in a folder."""

from collections.abc import Iterator
from typing import Any

from kx.inputs.capped import explained
from kx.inputs.extras import extra
from kx.inputs.folders import MAX_DEPTH, is_archive_name
from kx.inputs.objects import located
from kx.inputs.source import Source, is_page_name, never_empty

with extra("remote"):
    from fsspec import AbstractFileSystem

_GLOB = frozenset("*?[")


def listed(url: str) -> Iterator[Source]:
    """Yield the object at `url`, those that its wildcards match, or the pages and archives below it."""
    try:
        store, path = located(url)
        if _GLOB.isdisjoint(path) and not store.isdir(path):
            yield Source(url, url)
        else:
            yield from never_empty(_several(store, path), url, "folder")
    except Exception as error:  # noqa: BLE001 - every store has errors of its own
        yield Source(url, trouble=explained(error))


def _several(store: AbstractFileSystem, path: str) -> Iterator[Source]:
    wild = not _GLOB.isdisjoint(path)
    for found in sorted(filter(store.isfile, store.glob(path))) if wild else _below(store, path, MAX_DEPTH):
        url = store.unstrip_protocol(found)
        yield Source(url, url)


def _below(store: AbstractFileSystem, folder: str, depth: int) -> Iterator[str]:
    """Yield paths of pages and archives, depth first, in the order that a folder of this machine has."""
    entries = store.ls(folder, detail=True)
    for name, is_folder in sorted(_entry(entry) for entry in entries if depth):
        if is_folder:
            yield from _below(store, name, depth - 1)
        elif is_page_name(name) or is_archive_name(name):
            yield name


def _entry(entry: dict[str, Any]) -> tuple[str, bool]:
    """Return the name to sort by and to use; a folder ends in `/`, which places it right in the order."""
    is_folder = entry["type"] == "directory"
    return entry["name"].rstrip("/") + "/" * is_folder, is_folder
