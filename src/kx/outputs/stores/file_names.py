"""Names for files made from articles: told by where the page came from, and safe on any system.

A name is a few components long, each of at most 100 bytes, without a character that some system refuses; it neither
begins with a dot nor ends with one, and no folder ends as the files do.
"""

import unicodedata
from collections.abc import Collection
from hashlib import blake2b
from pathlib import PurePosixPath

from kx.text import regex

SUFFIX = ".md"

_LONGEST_PATH = 4096
"""Characters of a source in which the folder that was named is looked for; no system opens a longer path."""

_MOST_FOLDERS = 12
_MOST_BYTES = 100

_PAGE = regex(r"(?i)\.(?:x?html?|txt)(?:\.(?:gz|bz2|xz|zst))?\Z")
_UNSAFE = regex(
    r'[\x00-\x1f\x7f-\x9f<>:"|?*\\'
    "\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ufffe\uffff]+"
)  # fmt: skip
_RESERVED = regex(r"(?i)(?=(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$))")
_LIKE_A_FILE = regex(r"(?i)(?<=\.md)\Z")

_NAMELESS = "page"


def names(source: str, roots: Collection[str]) -> tuple[PurePosixPath, PurePosixPath]:
    """Return the name for `source` as seen from the longest of `roots` over it, and one to take when that is taken.

    >>> [str(name) for name in names("saved/2019/tungku.html", {"saved"})]
    ['2019/tungku.md', '2019/tungku-2f7901a07f62.md']
    """
    path = _below(source, roots).replace("#", "/")  # an archive is a folder of its members
    parts = [part for part in path.split("/") if part not in {"", ".", ".."}]
    *folders, page = parts or [""]
    folder = PurePosixPath(*(_folder(name) for name in folders[-_MOST_FOLDERS:]))
    stem = safe(_PAGE.sub("", page))
    digest = blake2b(source.encode("utf-8", "replace"), digest_size=6).hexdigest()
    return folder / f"{stem}{SUFFIX}", folder / f"{stem}-{digest}{SUFFIX}"


def safe(name: str) -> str:
    r"""Return `name` as one component of a path.

    >>> safe("harga: naik?\n"), safe(".."), safe("con.txt"), safe("-")
    ('harga_ naik_', 'page', '_con.txt', 'page')
    """
    whole = unicodedata.normalize("NFC", _UNSAFE.sub("_", name[:_MOST_BYTES]).replace("/", "_"))
    cut = whole.encode()[:_MOST_BYTES].decode("utf-8", "ignore").lstrip(" .-").rstrip(" .")
    return _RESERVED.sub("_", cut, 1) if cut else _NAMELESS


def _folder(name: str) -> str:
    return _LIKE_A_FILE.sub("_", safe(name))


def _below(source: str, roots: Collection[str]) -> str:
    end = source.rfind("/", 0, _LONGEST_PATH)
    while end >= 0:
        if source[:end] in roots:
            return source[end + 1 :]
        end = source.rfind("/", 0, end)
    return source
