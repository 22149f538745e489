"""Tar archives: pages in the order of the archive, as they stream by, never written anywhere."""

import tarfile
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, Self, cast

from kx.errors import Unreadable
from kx.inputs.archives.archive import Archive, Page
from kx.inputs.capped import read_capped
from kx.inputs.source import Source, is_page_name

_LONGEST_HEADER = 1024 * 1024
"""Bytes of a long name or of extended attributes, which `tarfile` reads into memory whatever they claim to be."""

_EXTENDED = {
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
}


class _Member(tarfile.TarInfo):
    """A header that says when it is damaged, where `tarfile` would take it for the end of the archive."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        try:
            member = super().frombuf(buf, encoding, errors)
        except (tarfile.EmptyHeaderError, tarfile.EOFHeaderError):  # type: ignore[attr-defined]  # not in its stubs
            raise
        except tarfile.HeaderError as error:
            raise tarfile.ReadError(str(error)) from error
        if member.type in _EXTENDED and member.size > _LONGEST_HEADER:
            raise Unreadable("a header larger than any name", "Make the archive again.")
        return member


def pages(archive: Archive) -> Iterator[Source]:
    """Yield the pages of a tar archive: only regular files, no links and no devices."""
    with tarfile.open(fileobj=archive.file, mode="r|", tarinfo=_Member) as packed:
        while member := packed.next():
            packed.members.clear()  # type: ignore[attr-defined]  # it would keep them all, to go back to
            if member.isreg() and is_page_name(member.name):
                yield archive.page(member.name, partial(_content, packed, member))


def _content(packed: tarfile.TarFile, member: tarfile.TarInfo) -> Page:
    return Page(read_capped(cast("BinaryIO", packed.extractfile(member))))
