"""The words of bylines: what people did, agencies, and accounts that are nobody."""

from kx.indonesian.calendar import MONTHS
from kx.text import regex

ROLES = {
    "alih bahasa": "others",
    "asisten redaktur": "editors",
    "author": "reporters",
    "by": "reporters",
    "community writer": "reporters",
    "citizen journalist": "reporters",
    "citizen reporter": "reporters",
    "content editor": "editors",
    "content writer": "reporters",
    "copywriter": "reporters",
    "credits": "others",
    "desainer": "others",
    "dibuat oleh": "reporters",
    "diedit oleh": "editors",
    "dikirim oleh": "reporters",
    "dilaporkan oleh": "reporters",
    "diposkan oleh": "reporters",
    "diposting oleh": "reporters",
    "dipublikasikan oleh": "reporters",
    "disunting oleh": "editors",
    "diterbitkan oleh": "reporters",
    "ditulis oleh": "reporters",
    "diunggah oleh": "reporters",
    "edited by": "editors",
    "editing by": "editors",
    "editor": "editors",
    "editor bahasa": "editors",
    "editor by": "editors",
    "editor foto": "others",
    "editor naskah": "editors",
    "editor video": "others",
    "foto & teks": "reporters",
    "foto dan teks": "reporters",
    "fotografer": "others",
    "ilustrator": "others",
    "jurnalis": "reporters",
    "jurnalis warga": "reporters",
    "juru foto": "others",
    "juru kamera": "others",
    "juru warta": "reporters",
    "kameramen": "others",
    "kamerawan": "others",
    "kontributor": "reporters",
    "koresponden": "reporters",
    "laporan": "reporters",
    "laporan kontributor": "reporters",
    "laporan oleh": "reporters",
    "laporan reporter": "reporters",
    "laporan wartawan": "reporters",
    "managing editor": "editors",
    "naskah": "reporters",
    "oleh": "reporters",
    "peliput": "reporters",
    "pemeriksa fakta": "reporters",
    "penerjemah": "others",
    "pengunggah": "others",
    "penulis": "reporters",
    "penulis artikel": "reporters",
    "penulis lepas": "reporters",
    "penulis naskah": "reporters",
    "penyunting": "editors",
    "pewarta": "reporters",
    "pewarta foto": "others",
    "pewawancara": "reporters",
    "photo by": "others",
    "photographer": "others",
    "photos by": "others",
    "posted by": "reporters",
    "produser": "others",
    "publisher": "others",
    "red": "editors",
    "redaktur": "editors",
    "redaktur bahasa": "editors",
    "redaktur pelaksana": "editors",
    "redpel": "editors",
    "rep": "reporters",
    "reported by": "reporters",
    "reporter": "reporters",
    "reporting by": "reporters",
    "story by": "reporters",
    "submitted by": "reporters",
    "sumber": "sources",
    "sumber artikel": "sources",
    "sumber berita": "sources",
    "sumber tulisan": "sources",
    "teks": "reporters",
    "teks & foto": "reporters",
    "teks dan foto": "reporters",
    "tim liputan": "reporters",
    "tim peliput": "reporters",
    "tim redaksi": "reporters",
    "translator": "others",
    "uploader": "others",
    "video editor": "others",
    "videografer": "others",
    "videographer": "others",
    "wartawan": "reporters",
    "words by": "reporters",
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
    admin administrator advertisement advertorial anonim anonymous antara artikel bagian berita bidang biro bisnis
    cnbc cnn contributor corporate crew cyber departemen desk developer dinas diperbarui diposting dipublikasikan
    direktorat diskominfo diterbitkan ditulis diunggah editor foto harian humas iklan informasi jawapos jurnalis
    kabar kantor kapanlagi kementerian kodim kominfo kontan kontributor koran liputan6 majalah media merdeka mnc
    naskah news newsroom okezone online operator pemkab pemkot pemprov penulis pers pewarta polda polres portal post
    prwir prwire pt publisher radar redaksi redaktur reporter republika rilis secretary sekretariat siaran sindonews
    staf staff suara superadmin superuser tabloid tbk team tempo tentang terjemahan tim user viva warta wartawan web
    webmaster
    """.split()
)
"""Words of accounts, desks, companies and roles, which bylines also hold."""
_INTERFACE = frozenset(
    """
    baca bagikan cetak choice comment comments copy dengarkan download email facebook file follow font gratis
    ikuti instagram kecil komentar kriminal lainnya lampiran link linkedin live login normal picks playlist
    podcast populer print reply share simpan size streaming tamu tautan telegram terpopuler tiktok tv twitter
    ukuran unduh video whatsapp writer writers youtube
    """.split()
)
"""Words of buttons, badges and headings, which have the form of names: "Copy Link", "Editor Picks"."""
_NO_NAMES = _DESKS | _INTERFACE
_MEDIA = ("detik", "kompas", "kumparan", "tribun")
"""Beginnings of such words."""
_WORD = regex(r"\w+")
_NO_PERSON = regex(r"[\d@:]|\.(?:com|co|id|net)\b|\bpr wire\b")
"""In lower case: addresses, numbers, other roles, and the one account of two words."""
_TIMES = frozenset(
    (
        "senin selasa rabu kamis jumat jum'at jum’at jum‘at jum`at sabtu minggu ahad legi pahing paing pon wage kliwon "
        + " ".join(MONTHS.values())
    ).split()
)
"""Weekdays, also those of the Javanese week of five, and months."""
_OFFICES = frozenset(
    """
    advokat akademisi aktivis alumni alumnus analis anggota asisten auditor budayawan ceo chief co-founder dekan deputi
    direktur dokter dosen ekonom founder guru head inisiator kader kandidat kepala ketua kolumnis komisaris konsultan
    kontributor koordinator lulusan mahasiswa mahasiswi manajer manager managing mantan notaris pakar pegiat pelajar
    pelaku pemerhati pemilik penasihat pendiri peneliti pengacara pengajar pengamat penggiat pengurus praktisi presiden
    psikolog rektor santri sastrawan sekretaris senior siswa siswi wakil
    """.split()
)
"""First words of what a writer is, behind the name: "Rani Putri, Mahasiswa Universitas Teluk"."""


def is_button(text: str) -> bool:
    """Tell whether a text of capitalised words is that of a button, a badge or a heading: "Copy Link"."""
    return not _INTERFACE.isdisjoint(_WORD.findall(text.casefold()))


def is_nobody(name: str) -> bool:
    """Tell whether an entry is an account, a desk, a company, a button, an address, a weekday or a month."""
    low = name.casefold()
    words = _WORD.findall(low)
    if (
        low in _TIMES
        or _TIMES.issuperset(words)
        or (len(words) > 1 and words[0] in _OFFICES)
        or not _NO_NAMES.isdisjoint(words)
    ):
        return True
    is_sizes = len(low) < 2 * len(words)  # "A A A", for letters of three sizes
    return is_sizes or any(word.startswith(_MEDIA) for word in words) or _NO_PERSON.search(low) is not None
