"""Articles as a folder of Markdown files, one each, with YAML front matter.

The first line of a file names its source. It tells a file of an earlier run, which is replaced, from one of another
source, which gets a neighbour, and from one that is not of kx, which is left alone.
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from kx.article import Article
from kx.outputs.places import refusals, refused, whole
from kx.outputs.stores.columns import row
from kx.outputs.stores.file_names import names
from kx.outputs.stores.front_matter import RULE, front_matter, scalar
from kx.outputs.streams.markdown import document

_OURS = f'{RULE}source: "'.encode()

_OTHER_FOLDER = "Choose another folder."


class Document(NamedTuple):
    """A file to be: where its article came from, and the text."""

    source: str
    text: str


def rendered(article: Article) -> Document:
    """Return the file of `article`."""
    columns = row(article)
    return Document(columns["source"], f"{front_matter(columns)}\n{document(article)}")


@contextmanager
def store(path: str, roots: Collection[str], *, force: bool = False) -> Iterator[Callable[[Document], None]]:
    """Give the function that writes a document into the folder `path`, which is made if need be.

    `roots` are the folders as seen from which files are named; `force` replaces also what is not of kx.
    Raises OutputError.
    """
    place = Path(path)
    with refusals(path):
        place.mkdir(parents=True, exist_ok=True)
    yield _Folder(place, roots, force=force).add


class _Folder:
    def __init__(self, place: Path, roots: Collection[str], *, force: bool) -> None:
        self._place = place
        self._roots = roots
        self._force = force

    def add(self, one: Document) -> None:
        """Write `one` under the first of its names that is free or its own."""
        first, second = names(one.source, self._roots)
        path = self._place / first
        with refusals(path):
            self._make_folders(first)
            if not self._may_take(path, one.source):
                path = self._place / second
        with refusals(path):
            if not self._may_take(path, one.source):
                raise refused(path, "it is of another source", _OTHER_FOLDER)
            with whole(path) as file:
                file.write(one.text.encode())

    def _make_folders(self, name: PurePosixPath) -> None:
        """Make the folders on the way to `name`; never through a link, which may lead anywhere."""
        for above in list(name.parents)[-2::-1]:
            folder = self._place / above
            if folder.is_symlink():
                raise refused(folder, "it is a link", _OTHER_FOLDER)
            folder.mkdir(exist_ok=True)

    def _may_take(self, path: Path, source: str) -> bool:
        """Tell whether `path` is free or of `source`, not of another; raises OutputError for a file not of kx."""
        own = f"{RULE}source: {scalar(source)}\n".encode()
        found = _beginning(path, len(own))
        if found is None or found == own:
            return True
        if found.startswith(_OURS):
            return False
        if not self._force:
            raise refused(
                path, "there is a file that is not of kx", "Choose another folder, or replace it with --force."
            )
        return True


def _beginning(path: Path, length: int) -> bytes | None:
    """Return the first bytes of a file: none of a link or a folder, None where there is nothing."""
    if path.is_symlink():
        return b""
    if not path.is_file():
        return b"" if path.exists() else None
    with path.open("rb") as file:
        return file.read(length)
