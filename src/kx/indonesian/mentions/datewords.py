"""Words around dates in running text, by what they say of the date beside them; in lower case.

Collected from Indonesian news, 2015 to 2026.
"""

from typing import Final

# A year may follow these whatever else is said: they ask for a time.
TIMES: Final = frozenset(
    """
    ajaran akhir anggaran angkatan antara awal bagi buku bulan dalam dan dari dekade di era fiskal hingga ini itu
    jelang kalender kurun lalu masa masehi medio memasuki mendatang menjelang menuju menyambut mulai musim outlook
    pada pelajaran penghujung per periode pertengahan prospek proyeksi rentang sampai sebelum sehingga sejak
    sekitaran selama semenjak sepanjang sesudah setelah tahun target tutup untuk waktu
    """.split()
)

# Abbreviations and names that budgets, plans and statistics have, before the year they are for.
YEARLY: Final = frozenset(
    """
    anggaran angkatan apbd apbd-p apbdp apbn apbn-p apbnp capex desa dipa ebitda gdp ihk ipo kur npl outlook pad pbb
    pdb phr pmi pmk pnbp ppn rapbd rapbn rbb rka rkab rkap rkp roa roe rpjmn rups rupst sbn silpa spt ta tahun thr
    umk ump umr ytd
    """.split()
)

# What has a value each year, before the name of whose it is: `laba Antam 2023`.
FIGURES: Final = frozenset(
    """
    belanja dividen ekonomi ekspor impor inflasi investasi kinerja konsumsi kredit laba neraca omzet pajak pendapatan
    penerimaan penjualan pertumbuhan produksi realisasi rugi target upah
    """.split()
)

# Before `akhir tahun`, where it is that of the year in course and no time of every year.
UNTIL_EDGES: Final = frozenset("di hingga jelang menjelang pada sampai sejak semenjak".split())

# Before a name that is a month as well: `AKP April`.
TITLES: Final = frozenset("akbp akp aiptu cv dr ir kh kompol pt ra tb".split())

# Events, products and labels that carry a year as part of their name.
EVENTS: Final = frozenset(
    """
    ajang award awards championship championships cup edisi euro event expo expoversary fest festival games gp grand
    idulfitri imlek kejuaraan kompetisi kongres konser lebaran liga lomba masters model mudik muktamar natal nataru
    no nomor nyepi olimpiade open pameran pemilu piala pildun pileg pilgub pilkada pilpres pon prix puasa ramadan
    ramadhan sensus seri summit tipe turnamen type versi waisak world
    """.split()
)

# Before a number that counts, measures or names; a year it is not.
NUMBERED: Final = frozenset(
    """
    angka ayat harga ke kode level mencapai menembus nilai pasal poin posisi rp sebanyak sebesar seharga sejumlah
    sekitar senilai skor tembus total
    """.split()
)

HABITS: Final = frozenset("setiap tiap saban masing-masing per-".split())

# Worship, markets, papers and songs called after a weekday: `salat Jumat`, `Pasar Minggu`.
NAMED_AFTER: Final = frozenset(
    "aksi ibadah khotbah khutbah koran lagu majalah misa novel pasar reuni salat sekolah shalat sholat solat".split()
)

# `Jalan 17 Agustus`, `Gerakan 30 September`.
PLACES: Final = frozenset(
    """
    alun-alun gedung gelora gerakan gor institut jalan jl jln kampus lapangan masjid monumen pasar rsud rumkit sma
    stadion taman universitas
    """.split()
)

# Short forms that mean other things in running text: `sel surya`, `Sat Reskrim`.
SHORT_DAYS: Final = frozenset(
    form
    for word in "sen sel rab kam jum sab mgg mon tue tues wed thu thur thurs fri sat sun rebo".split()
    for form in (word, word.capitalize(), word.upper())
)

FULL_MONTHS: Final = frozenset(
    """
    Agustus April Desember Februari Januari Juli Juni Maret Mei Nopember November Oktober Pebruari September
    """.split()
)

# `Jumat Agung`, `Rabu Abu`, `Kamis Putih`: feasts.
FEASTS: Final = frozenset("agung abu putih palma berkah kliwon legi pon wage pahing suci".split())

# A number before these counts things; it is no year.
COUNTED: Final = frozenset(
    """
    barel buah dirawat ekor hektar hektare jiwa kali karyawan kasus kg kilogram kilometer kk km kursi lembar liter lot
    meninggal meter mw orang pasien pegawai peserta poin rumah rupiah sembuh siswa suara tewas ton unit warga watt wh
    """.split()
)

# Before a distance that is only about right: `lebih dari 10 tahun lalu`.
VAGUE: Final = frozenset("sekitar hampir dari kurang lebih kira-kira puluhan belasan beberapa".split())

# `seminggu kemarin`, `sehari semalam`, `hari esok`: a length of time or a figure of speech.
AFTER_LENGTHS: Final = frozenset({"semalam", "esok", "kemarin", "lusa"})
LENGTHS: Final = frozenset("sehari hari masa per satu seminggu sepekan sebulan setahun bulan tahun kemarin".split())
