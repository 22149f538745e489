"""Words beside numbers: magnitudes, currencies, per cent, units, labels; in lower case."""

from collections.abc import Mapping
from typing import Final


def _listed(table: Mapping[str, str]) -> dict[str, str]:
    return {word: value for value, words in table.items() for word in words.split()}


_POWERS: Final = {
    3: "ribu rb rban thousand",
    6: "juta jt jtan mio million mn",
    9: "miliar milyar milliar mliar billion bn",
    12: "triliun trilyun triliyun trillion tn",
    15: "kuadriliun",
}
MAGNITUDES: Final = {
    form: power for power, words in _POWERS.items() for word in words.split() for form in (word, f"{word}an")
}

CAPITAL_MAGNITUDES: Final = {"K": 3, "M": 9, "T": 12, "B": 9}
"""Single capitals, which mean a magnitude only where a currency stands before: `Rp 2,5 T`."""

CURRENCY_SIGNS: Final = _listed(
    {
        "IDR": "Rp RP rp IDR Rupiah",
        "USD": "US$ USD U$ $ U.S.$",
        "SGD": "S$ SGD SIN$ Sin$",
        "AUD": "A$ AUD AU$",
        "HKD": "HK$ HKD",
        "TWD": "NT$ TWD",
        "CAD": "C$ CAD CA$",
        "NZD": "NZ$ NZD",
        "EUR": "€ EUR",
        "GBP": "£ GBP",
        "JPY": "¥ JPY",
        "CNY": "CN¥ CNY RMB",
        "MYR": "RM MYR",
        "KRW": "₩ KRW",
        "THB": "฿ THB",
        "PHP": "₱ PHP",
        "INR": "₹ INR",
        "SAR": "SAR",
        "CHF": "CHF",
        "VND": "₫ VND",
    }
)
"""Before the number; here capitals count."""

CURRENCY_WORDS: Final = _listed(
    {
        "IDR": "rupiah idr",
        "USD": "usd dolar dollar",
        "SGD": "sgd",
        "AUD": "aud",
        "HKD": "hkd",
        "EUR": "euro eur",
        "GBP": "poundsterling gbp",
        "JPY": "yen jpy",
        "CNY": "yuan renminbi cny rmb",
        "MYR": "ringgit myr",
        "KRW": "won krw",
        "THB": "baht thb",
        "PHP": "peso php",
        "INR": "rupee inr",
        "SAR": "riyal sar",
        "CHF": "chf franc",
        "VND": "vnd",
        "RUB": "rubel",
        "TRY": "lira",
        "AED": "dirham",
    }
)

NATIONS: Final = _listed(
    {
        "USD": "as us amerika",
        "SGD": "singapura",
        "AUD": "australia",
        "HKD": "hong hongkong",
        "CAD": "kanada",
        "NZD": "selandia",
        "TWD": "taiwan",
        "GBP": "sterling inggris",
        "MYR": "malaysia",
        "SAR": "saudi",
    }
)
"""The word behind a currency that says whose it is: `dolar Singapura`."""

PERCENT: Final = frozenset({"%", "persen", "percent", "pct"})
BASIS_POINTS: Final = frozenset({"bps", "bp"})

# Measures and the like, in any case, and right behind the digits without a blank: `5kg`, `200 MW`.
MEASURES: Final = frozenset(
    """
    acre are bal barel barrel batang bbl bbtud bcf boepd bopd bph buah bungkus butir cc celcius celsius cm cm3
    desibel dwt ekor fps gb gbps ghz gr gram gt gw gwh gwp ha halaman hektar hektare helai hp hz inchi inci kali
    kalori karat karung kbps kcal kg khz kilo kilogram kiloliter kilometer kilovolt kilowatt kkal kl km km2 kmh knot
    koli kuintal kv kva kw kwh kwintal lbs lembar liter lot lusin m2 m3 mah mb mbps megapixel megawatt meter mg mhz
    mil miligram mililiter milimeter ml mm mmbtu mmbtud mmscf mmscfd mmtpa mp mt mtpa mva mw mwac mwh mwp nm ons
    orang ounce oz pcs pieces pk poin point points porsi ppm psi rpm sak sentimeter set sr suara tablet tb tcf
    terabyte terawatt teu teus ton ton-km troi unit va volt wat watt wh wp x yard
    """.split()
)

# Lengths of time, which are no amounts here, and words that make a number a date or a clock.
TIMES: Final = frozenset(
    """
    abad agustus am april bln bulan bulanan dasawarsa dekade desember detik februari generasi gmt hari hariannya jam
    januari juli juni kuartal malam maret masehi mei menit mgg milidetik minggu musim november oktober pagi pekan
    petang pm semester september siang sore subuh tahun tahunan tahunnya thn triwulan wib windu wit wita
    """.split()
)

# Before a number that only names or ranks: `Pasal 5`, `Liga 1`, `usia 17`.
LABELS: Final = frozenset(
    """
    abad alinea angkatan artikel ayat bab babak bagian berusia blok dapil edisi episode fase gate generasi gerbang
    golongan grade grup halaman huruf jalan jalur jam jilid jl jln juz kamar kategori kav kavling kelas klaster
    kloter km kode kolom komisi koridor lajur lantai level liga menit model no nomer nomor nopol pasal pekan
    peringkat periode plat pos posisi pukul putaran rangking ranking ronde rt rute rw sektor seri sesi shift siklus
    slide soal stadium surah tabel tahap tahun tanggal termin terminal tgl tipe tower type umur unggulan urut urutan
    usia zona
    """.split()
)

# A number of four digits behind these counts: `sebanyak 2000 orang`.
COUNTING: Final = frozenset(
    "sebanyak sejumlah sekitar mencapai total hingga lebih dari minimal maksimal hampir kurang ada capai tembus".split()
)

SPELT_LABELS: Final = frozenset("salah ke satu yang kesatu hari si".split())
"""Before a number in words that counts nothing: `salah satu`."""

OWN_CURRENCIES: Final = frozenset("yen yuan euro won baht rupiah poundsterling".split())
"""Currencies that need no nation behind them, so that one there is the next word's."""

BEFORE_YEARS: Final = frozenset("akhir awal di era pada sejak sampai hingga tahun pertengahan tahun-tahun".split())
"""Before 2000, where it is a year and no count."""

# What is counted and has capitals.
CAPITAL_UNITS: Final = frozenset(
    """
    ABK ASN ATM BLK BPD BPR BPRS BTS BUMD BUMDes BUMN CJH CPNS DAS DPO EDC HMETD IKM IMEI IPO IUP JCH KDMP KEK KK
    KPH KPM KPPS KRL KTP KUD KUR LKM MTs NIB NIK NPWP ODP OPD PAUD PKL PLTA PLTGU PLTP PLTS PLTSa PLTU PMI PNS
    PPPK PSN PTN PTS RKAB RT RTLH RW SD SHM SID SIM SKPD SLB SMA SMK SMP SPBE SPBKLU SPBU SPKLU SPPG SPT STNK SUV
    TEUs TKA TKI TNI TPA TPS TPST UKM UMKM UPT WNA WNI WP
    """.split()
)

# Nouns that begin like verbs.
NOUNS: Final = frozenset(
    """
    berandal beras bercak beringin berita berkas berkat berlian berondong beruang diagnosis diagram dialek dialog
    difabel digit dimensi dinar dinas dinasti dinding diorama diploma diplomat direksi direktorat direktur dirham
    disabilitas disertasi disiplin diska disket diskon diskotek diskusi dispenser distributor distrik divisi donatur
    mebel medali media medis meja mekanik melati melodi melon member meme memo memorandum memori menantu menara
    mencit mendoan menhir menit mentega menteri mentimun mentor menu meranti merchandise merchant mercon mercusuar
    merek mereka merger meriam merica merpati mesin mesjid messenger meteran metode metro mitra terapis teraso
    terbitan terdakwa terduga teripang teritori terlapor terminal ternak terompet teroris terowongan terpal
    terpidana tersangka terumbu
    """.split()
)
