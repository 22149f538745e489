"""Objects of a store, by any URL that fsspec knows, such as `s3://bucket/a.html`; web addresses are refused."""

import io

from kx.errors import Unreadable
from kx.inputs.extras import extra

with extra("remote"):
    from fsspec import AbstractFileSystem, url_to_fs

_WEB = ("http:", "https:", "ftp:")


def opened(url: str) -> io.BufferedReader:
    """Open the object at `url` for reading, to seek in; raises Unreadable or OSError."""
    store, path = located(url)
    return io.BufferedReader(store.open(path, "rb"))


def located(url: str) -> tuple[AbstractFileSystem, str]:
    """Return the file system of `url`, and the path in it; raises Unreadable."""
    if url.startswith(_WEB):
        raise Unreadable("a web address", f"Fetch it, as in: curl -s {url} | kx json.")
    if "::" in url:
        raise Unreadable("an address inside another", "Name the archive itself.")
    try:
        store, path = url_to_fs(url)
    except ImportError as error:
        raise Unreadable(f"no access to such addresses ({error})", "Install what it names.") from error
    return store, path
