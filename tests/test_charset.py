"""Bytes become text without mojibake, whatever they are declared to be."""

import gzip
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kx.errors import Unreadable
from kx.page.charset import decode

STORY = (
    "<p>“Kami yakin tungku baru menaikkan hasil 12%,” kata ketua koperasi – seorang pandai besi – di Kudus… "
    "Harganya Rp 1,9 juta; ‘kafé’ di sebelahnya ikut ramai.</p>\n"
)

DECLARATIONS = [
    '<meta charset="{}">',
    "<META CHARSET={}>",
    "<meta charset='{}' />",
    '<meta http-equiv="Content-Type" content="text/html; charset={}">',
    '<?xml version="1.0" encoding="{}"?>',
    "<!-- <meta charset=koi8-r> --><meta charset={}>",
    "<meta charset=no-such-set><meta charset={}>",
    "<meta charset=base64><meta charset={}>",
]


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [
        ("utf-8", False),
        ("utf-8-sig", False),
        ("utf-16", False),
        ("utf-32", False),
        ("utf-16-le", True),
        ("utf-16-be", True),
        ("cp1252", True),
        ("mac_roman", True),
    ],
)
def test_a_story_without_a_declaration(encoding: str, *, guessed: bool) -> None:
    decoded = decode(STORY.encode(encoding))
    assert (decoded.text, decoded.guessed) == (STORY, guessed)


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_beats_the_declaration(mark: str) -> None:
    page = f"<meta charset=iso-8859-1>{STORY}"
    assert decode(page.encode(mark)).text == page


@pytest.mark.parametrize("declaration", DECLARATIONS)
@pytest.mark.parametrize("label", ["iso-8859-1", "ISO-8859-1", "latin1", "us-ascii", "windows-1252", "x-cp1252"])
def test_browsers_read_these_labels_as_windows_1252(declaration: str, label: str) -> None:
    page = declaration.format(label) + STORY
    assert decode(page.encode("cp1252"))[:3] == (page, "cp1252", False)


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("gb2312", "gb18030", "印尼制造业"),
        ("shift_jis", "cp932", "工場を増やす①"),
        ("euc-kr", "cp949", "공장을 늘린다"),
        ("iso-8859-9", "cp1254", "ığş"),
        ("windows-1256", "cp1256", "مصنع"),
        ("koi8-r", "koi8-r", "завод"),
    ],
)
def test_other_declared_sets(label: str, encoding: str, text: str) -> None:
    page = f"<meta charset={label}><p>{text}</p>"
    assert decode(page.encode(encoding))[:3] == (page, encoding, False)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "utf-16", "gb2312", "unknown"])
def test_valid_utf8_is_utf8_whatever_is_declared(label: str) -> None:
    page = f"<meta charset={label}>{STORY}"
    assert decode(page.encode())[:3] == (page, "utf-8", False)


def test_a_page_that_only_claims_to_be_utf8() -> None:
    page = f"<meta charset=utf-8>{STORY}"
    assert decode(page.encode("cp1252"))[:3] == (page, "cp1252", True)


@pytest.mark.parametrize("stray", [b"\xc0\xaf", b"\xed\xa0\xbd\xed\xb8\x80"])
def test_stray_bytes_in_what_claims_to_be_utf8_are_no_other_alphabet(stray: bytes) -> None:
    text, encoding, guessed, _ = decode(b"<meta charset=utf-8>" + b"Petani garam memanen di Madura. " * 9 + stray)
    assert (encoding, guessed) == ("cp1252", True)
    assert not any(character >= "\u3000" for character in text if character != "\ufffd")


def test_a_fragment_in_windows_1252_within_utf8() -> None:
    data = STORY.encode() + "“IKM”".encode("cp1252") + b" \x81"
    assert decode(data + b".")[:3] == (STORY + "“IKM” \ufffd.", "utf-8", True)


def test_the_reading_of_stray_bytes_is_for_decoding_alone() -> None:
    with pytest.raises(UnicodeEncodeError):
        "é".encode("ascii", "kx.windows-1252-among-utf-8")


def test_a_page_that_is_cut_within_a_character() -> None:
    assert decode((STORY + "”").encode()[:-1])[:3] == (STORY + "\ufffd", "utf-8", True)


def test_bytes_that_windows_1252_lacks_are_replaced() -> None:
    assert decode(b"<meta charset=latin1>caf\xe9 \x81").text.endswith("café \ufffd")


@pytest.mark.parametrize(
    ("text", "encoding"), [("印尼制造业增长，部长表示有信心。" * 9, "gb18030"), ("Завод строит печи. " * 9, "cp1251")]
)
def test_foreign_scripts_are_detected(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[:3] == (text, encoding, True)


def test_what_no_set_fits_is_read_as_windows_1252() -> None:
    decoded = decode(b"\x98\xff\xfd\x81\x8d\xa0\xff")
    assert (decoded.encoding, decoded.guessed) == ("cp1252", True)


def test_stray_nul_is_dropped() -> None:
    assert decode(b"<p>Tung\0ku</p>" * 5 + b"x" * 200).text.startswith("<p>Tungku</p>")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (gzip.compress(STORY.encode()), "gzip data, not a page"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"PK\x03\x04rest", "a zip archive"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"\x7fELF\x02\x01", "a program"),
        (bytes(range(256)) * 4, "binary data"),
        (b"\0", "binary data"),
    ],
)
def test_what_is_no_page_is_refused_with_a_hint(data: bytes, message: str) -> None:
    with pytest.raises(Unreadable, match=message) as error:
        decode(data)
    assert error.value.hint


@given(st.binary())
def test_any_bytes_are_text_or_unreadable(data: bytes) -> None:
    try:
        text = decode(data).text
    except Unreadable:
        return
    text.encode()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_any_text_in_utf8_comes_back(text: str) -> None:
    assert decode(text.encode()).text == text.removeprefix("\ufeff")


def test_a_page_in_utf8_costs_next_to_nothing() -> None:
    data = (STORY * 800).encode()
    started = time.perf_counter()
    for _ in range(20):
        decode(data)
    assert (time.perf_counter() - started) / 20 < 0.005
