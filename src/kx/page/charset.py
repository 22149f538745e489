"""From bytes to text: character set, and what is no text at all.

Valid UTF-8 is taken for UTF-8 whatever the page declares: text in an older character set is not valid
UTF-8 by chance. Next come UTF-8 with a few broken places, the declared character set, and a guess.
"""

import codecs
import re
from typing import NamedTuple

from kx.errors import Unreadable
from kx.text import regex

_HEAD = 4096
"""How far to look for a declaration; browsers look at 1024 bytes, saved pages have longer comments on top."""

_UNPACK = "Unpack it first."

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKS = tuple(mark for mark, _ in _BOMS)

_BINARIES = (
    (b"%PDF-", "a PDF document", "Turn it into text first, for example with pdftotext."),
    (b"PK\x03\x04", "a zip archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (b"BZh", "bzip2 data", _UNPACK),
    (b"\xfd7zXZ\x00", "xz data", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "zstd data", _UNPACK),
    (b"\x1f\x8b", "gzip data", _UNPACK),
    (b"\x89PNG", "an image", ""),
    (b"\xff\xd8\xff", "an image", ""),
    (b"GIF8", "an image", ""),
    (b"\x7fELF", "a program", ""),
    (b"MZ\x90", "a program", ""),
)
_MAGIC = tuple(magic for magic, _, _ in _BINARIES)

_TEXT_BYTES = bytes({*range(0x20, 0x100), *b"\t\n\v\f\r\x1a\x1b"} - {0x7F})
_SAMPLE = 1024
_CONTROL_SHARE = 32
"""One control character in so many: random bytes have one in ten, text has none but by accident."""

_COMMENT = regex(rb"<!--.*?-->", re.DOTALL)
_DECLARATION = regex(
    rb"""<meta\b [^>]{0,300}? charset \s*=\s* ["']? \s* ([\w.:-]+)
    |    <\?xml\b [^>]{0,100}? encoding \s*=\s* ["']  \s* ([\w.:-]+)""",
    re.IGNORECASE | re.VERBOSE,
)

_LABEL = regex(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)

_AS_BROWSERS_DO = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""Declared (as Python calls it) to meant; https://encoding.spec.whatwg.org/#names-and-labels."""

_KNOWN = regex(r"cp125\d|cp874|cp932|cp949|iso8859-\d+|koi8-[ru]|mac-roman|gb18030|big5(?:hkscs)?|euc_jp")
"""What a declaration may ask for: character sets that have ASCII in its place, and no codec that is none."""

_ASCII_BYTES = bytes(range(0x80))
_PIECE = 1024 * 1024
"""Bytes that are looked at at a time, to spare memory; a character that is cut in two does not tip the balance."""

_TYPOGRAPHY = b"\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0\xa9\xab\xad\xae\xb0\xb1\xb2\xb3\xb7\xbb\xbc\xbd\xbe\xd7"
_PLAIN_1252 = _ASCII_BYTES + _TYPOGRAPHY + bytes(range(0xE0, 0x100))
"""Bytes that Indonesian text in windows-1252 keeps to: quotes, dashes, fractions, small letters with accents."""

_CANDIDATES = ["cp1252", "mac_roman", "gb18030", "big5", "cp932", "cp949", "cp1251", "cp1256"]


class Decoded(NamedTuple):
    """Text, the character set it was in, and whether that is a guess or bytes had to be replaced."""

    text: str
    encoding: str
    guessed: bool
    utf8: bytes = b""
    """The page itself, where it came in UTF-8."""

    @property
    def markup(self) -> bytes:
        """The text in UTF-8, as the parser takes it."""
        return self.utf8 or self.text.encode("utf-8", "replace")


def decode(data: bytes) -> Decoded:
    r"""Return the text of a page; raises Unreadable if it is none.

    >>> decode(b'<meta charset="iso-8859-1">\x93IKM\x94')[:2]
    ('<meta charset="iso-8859-1">“IKM”', 'cp1252')
    """
    if data.startswith(_MARKS):
        mark, encoding = next(bom for bom in _BOMS if data.startswith(bom[0]))
        return _replacing(data[len(mark) :], encoding)
    if wide := _wide(data[:_SAMPLE]):
        return _replacing(data, wide, guessed=True)
    _refuse_binary(data)
    plain = _without_nul(data)
    try:
        return Decoded(plain.decode(), "utf-8", guessed=False, utf8=plain)
    except UnicodeDecodeError:
        return _decode_legacy(plain)


def labelled(data: bytes, content_type: str) -> bytes | str:
    r"""Return the text of a page whose character set was declared as it was served, before its own declaration counts.

    The bytes come back as they are where no known set is declared, and where they have a byte order mark or are UTF-8.

    >>> labelled(b"\x93IKM\x94", 'text/html; charset="ISO-8859-1"'), labelled(b"IKM", "text/html")
    ('“IKM”', b'IKM')
    """
    label = _LABEL.search(content_type)
    encoding = _known(label[1]) if label else None
    if not encoding or data.startswith(_MARKS) or _is_damaged_utf8(data):
        return data
    return _replacing(data, encoding).text


def _wide(head: bytes) -> str | None:
    """Tell UTF-16 without a mark by the zero in every other byte."""
    if b"\0" not in head or len(head) < len("<p>"):
        return None
    for encoding, zeros, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if 4 * zeros.count(0) > 3 * len(zeros) and 10 * others.count(0) < len(others):
            return encoding
    return None


def _refuse_binary(data: bytes) -> None:
    if data.startswith(_MAGIC):
        _, kind, hint = next(binary for binary in _BINARIES if data.startswith(binary[0]))
        raise Unreadable(f"{kind}, not a page", hint or "Give HTML or text.")
    head = data[:_SAMPLE]
    if len(head.translate(None, _TEXT_BYTES)) * _CONTROL_SHARE > len(head):
        raise Unreadable("binary data, not a page", "Give HTML or text.")


def _decode_legacy(data: bytes) -> Decoded:
    """Decode what is not valid UTF-8."""
    if _is_damaged_utf8(data):
        return Decoded(data.decode("utf-8", _MIXED), "utf-8", guessed=True)
    labels = _labels(data[:_HEAD])
    if declared := next(filter(None, map(_known, labels)), None):
        return _replacing(data, declared)
    return _replacing(data, _detected(data, claims_utf8=any(map(_is_utf8, labels))), guessed=True)


def _labels(head: bytes) -> list[str]:
    """Return the character sets that the page declares."""
    declarations = _DECLARATION.finditer(_COMMENT.sub(b"", head))
    return [(match[1] or match[2]).decode("ascii", "replace") for match in declarations]


def _is_utf8(label: str) -> bool:
    return label.casefold().replace("_", "-") in ("utf-8", "utf8")


def _known(label: str) -> str | None:
    """Return the known character set, other than UTF-8, that `label` stands for."""
    try:
        name = codecs.lookup(label.lower().removeprefix("x-")).name
    except LookupError:
        return None
    name = _AS_BROWSERS_DO.get(name, name)
    return name if _KNOWN.fullmatch(name) else None


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell whether all or most of what is not ASCII is whole UTF-8: a cut page, or a fragment in windows-1252."""
    whole = stray = 0
    for start in range(0, len(data), _PIECE):
        piece = data[start : start + _PIECE]
        text = piece.decode("utf-8", "ignore")
        foreign = len(piece.translate(None, _ASCII_BYTES))
        whole += len(text) - (len(piece) - foreign)
        stray += len(piece) - len(text.encode("utf-8"))
    return whole >= stray


def _detected(data: bytes, *, claims_utf8: bool) -> str:
    """Guess a character set; windows-1252 is what nearly all Indonesian pages without UTF-8 are in.

    A few stray bytes of a page that `claims_utf8` are no sign of another alphabet either.
    """
    foreign = len(data.translate(None, _ASCII_BYTES))
    if 10 * foreign < len(data) and (claims_utf8 or not data.translate(None, _PLAIN_1252)):
        return "cp1252"
    from charset_normalizer import from_bytes  # noqa: PLC0415  rarely needed, and slow to import

    best = from_bytes(data[: 64 * _HEAD], cp_isolation=_CANDIDATES).best()
    return best.encoding if best else "cp1252"


def _replacing(data: bytes, encoding: str, *, guessed: bool = False) -> Decoded:
    text = data.decode(encoding, "replace").replace("\0", "")
    return Decoded(text, encoding, guessed or "\ufffd" in text)


def _without_nul(data: bytes) -> bytes:
    """Drop NUL, as browsers do in running text; a parser in C might take it for the end."""
    return data.replace(b"\0", b"") if b"\0" in data else data


def _stray_byte(error: UnicodeError) -> tuple[str, int]:
    """Read a byte that is no UTF-8 as windows-1252, which it is in pasted fragments; a cut character is lost."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    piece = error.object[error.start : error.end]
    alone = len(piece) == 1 and error.end < len(error.object)
    return piece.decode("cp1252", "replace") if alone else "\ufffd", error.end


_MIXED = "kx.windows-1252-among-utf-8"
codecs.register_error(_MIXED, _stray_byte)
