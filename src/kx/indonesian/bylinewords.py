"""The words of bylines: what people did, agencies, and accounts that are nobody."""

from kx.text import regex

ROLES = {
    "author": "reporters",
    "by": "reporters",
    "dibuat oleh": "reporters",
    "diedit oleh": "editors",
    "dikirim oleh": "reporters",
    "dilaporkan oleh": "reporters",
    "diposkan oleh": "reporters",
    "diposting oleh": "reporters",
    "disunting oleh": "editors",
    "ditulis oleh": "reporters",
    "edited by": "editors",
    "editor": "editors",
    "foto dan teks": "reporters",
    "fotografer": "others",
    "jurnalis": "reporters",
    "kontributor": "reporters",
    "koresponden": "reporters",
    "laporan": "reporters",
    "laporan kontributor": "reporters",
    "laporan oleh": "reporters",
    "laporan reporter": "reporters",
    "laporan wartawan": "reporters",
    "naskah": "reporters",
    "oleh": "reporters",
    "penerjemah": "others",
    "penulis": "reporters",
    "penyunting": "editors",
    "pewarta": "reporters",
    "pewawancara": "reporters",
    "posted by": "reporters",
    "red": "editors",
    "redaktur": "editors",
    "rep": "reporters",
    "reporter": "reporters",
    "submitted by": "reporters",
    "sumber": "sources",
    "teks": "reporters",
    "teks dan foto": "reporters",
    "translator": "others",
    "uploader": "others",
    "wartawan": "reporters",
    "writer": "reporters",
    "written by": "reporters",
}
"""Role words and the list of the record that their names go into; `others` go into none."""

AGENCIES = frozenset(
    name.strip()
    for name in """
    afp, anadolu, anadolu agency, antara, antara foto, antara news, ap, ap news, associated press, bbc,
    bbc indonesia, bloomberg, cnbc, cnn, dpa, dw, epa, getty images, kantor berita antara, kyodo, reuters,
    tabloid bintang, the guardian, upi, voa, voa indonesia, xinhua
    """.split(",")
)
"""Names, in lower case, of those who write for others: in a reporter's place they are a source."""

_DESKS = frozenset(
    """
    admin administrator advertisement anonim anonymous antara berita biro bisnis cnbc cnn contributor crew cyber desk
    developer dinas diskominfo editor foto harian humas iklan jawapos jurnalis kabar kantor kapanlagi kementerian kodim
    kominfo kontan kontributor liputan6 media merdeka mnc news newsroom okezone online operator pemkab pemkot pemprov
    polda polres portal post prwir prwire pt publisher radar redaksi redaktur reporter republika rilis sekretariat
    sindonews staf staff suara superadmin superuser tbk team tempo terjemahan tim user viva warta wartawan web webmaster
    """.split()
)
"""Words of accounts, desks, companies and roles, which bylines also hold."""
_MEDIA = ("detik", "kompas", "tribun")
"""Beginnings of such words."""
_WORD = regex(r"\w+")
_NO_PERSON = regex(
    r"\.(?:com|co|id|net)\b|\d|@|https?:|\bpr wire\b|^(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)$"
)
"""In lower case: addresses, numbers, weekdays, and the one account of two words."""


def is_nobody(name: str) -> bool:
    """Tell whether an entry is an account, a desk, a company, an address or a weekday."""
    low = name.casefold()
    words = _WORD.findall(low)
    return not _DESKS.isdisjoint(words) or any(map(_is_of_media, words)) or _NO_PERSON.search(low) is not None


def _is_of_media(word: str) -> bool:
    return word.startswith(_MEDIA)
