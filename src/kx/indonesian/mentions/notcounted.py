"""Words that may stand behind a number and are not what it counts, in lower case.

Collected from Indonesian news, 2015 to 2026: any other word in small letters right behind a number is taken
for what is counted.
"""

from typing import Final

# Conjunctions, prepositions, adverbs, pronouns, abbreviations of comparison.
_FUNCTION: Final = """
    ada adalah agak agar akan akhirnya akibat alias amat an anda andai antara apa apabila apalagi asal asalkan atas
    atasnya atau ataupun awal bagaikan bagi bahkan bahwa banding banyak bawah beberapa begini begitu belah belas
    beliau belum berkat bersama berturut-turut besok biarpun bila bisa boleh bukan bukanlah cukup cuma d dalam dan
    dapat dari daripada deh demi demikian dengan depan di dia dimana dll dong dst dulu gara-gara guna hampir hanya
    hanyalah harus hendak hingga i ia ialah ibarat ii iii ingin ini intinya itu iv jangan jarang jelang jika juga
    justru kadang kadang-kadang kala kalau kami kamu kan karena ke keatas kebawah kedua kelak kemarin kembali
    kemudian kendati kepada kerap ketiga ketika kilat kini kira-kira kita kok kontra lagi lain lainnya laksana lalu
    lampau lantaran lawan lebih lekas lewat lho lipat liwat lusa maka maks malah malahan mana masih masing-masing
    mau maupun melalui memang mendatang mengenai menurut mereka meski meskipun mesti min minimal mirip mungkin nah
    namun nan nanti nihil nyaris oleh pada padahal paling para pas pasca pasti pelan per perihal perlahan persis
    pertama pula puluh pun s saat saja sajalah saling sambil sampai sampe sana sang sangat satu saya sd seandainya
    sebab sebagai sebagaimana sebagian sebaliknya sebanding sebanyak sebelum sebelumnya seberat sebesar sebuah
    secara sedalam sedang sedangkan sedari sedikit sedikitnya seekor segenap segera seharga sehingga sejak sejauh
    sejumlah sekadar sekali sekaligus sekalipun sekarang sekian sekira sekitar sekurangnya selagi selain selaku
    selalu selama selamat selanjutnya selebar selebihnya seluas seluruh semakin semata semenjak sementara semua
    semula sendiri senilai seolah seorang sepanjang separuh seperti seputar seraya sering serta serupa sesaat sesuai
    sesudah setara setelah setengah setiap setidaknya setinggi seusai sewaktu siapa sih silam sini sisanya situ
    suatu sub sudah sungguh supaya tadi tak tanpa tapi tatkala telah tentang tentu terus tetap tetapi tiada tiap
    tidak untuk usai versi versus via vs wajib wakil waktu walau walaupun ya yaitu yakni yang yg
"""

# Bare verbs, as headlines have them: `iPhone 15 tembus`; forms with a prefix are told by it.
_VERBS: Final = """
    absen ajak akhiri alokasikan ambil amblas ambles ambrol ambruk angkat anjlok awali bakal bangkit bangun bantu
    batal bawa bekuk beli bentrok beri berikan bidik bocor borong boyong buat buka bukukan bungkam buru capai catat
    cedera cerai cetak comeback curi datang dengar dominasi dorong duduk dukung finis gaet gagal gasak gerebek
    gondol gugat gunakan guyur habis hadapi hancur hantam hidup hilang ikut ikuti imbang incar jadi jadikan jaga
    jatuh jebol jual kabur kalah kandas kantongi karam kawal kejar keluar kena kirim kuasai kunjungi kurangi lahir
    laku lakukan lampaui landas lanjut lapor lari layani lepas lewati libas lihat lolos ludes lupa macet main maju
    makan mampu masuk mati menjadi milik minta minum mogok mulai muncul mundur naik olah oleng pacu padam pakai
    pangkas pecah pensiun pergi periksa perlu pernah pilih pimpin pindah pulih punya raih rebound rebut resmi
    resmikan rilis ringkus roboh rontok rujuk runtuh rusak sabet sapu sediakan selesai sembuh sempat serbu siap
    sikat sita susul susun tambah tampil tangkap tekan tembus temui tenggelam terima tewas tiba tidur tolak tumbang
    tumbuh tunggu tuntas tuntut turun turut tutup ubah unggul ungguli usung wafat wakili
"""

_QUALITIES: Final = """
    abadi aktif alami aman asing asli bagus baik barat baru bebas belakang benar berat bergengsi bersih besar biasa
    biru bruto bulat buruk cagr canggih cantik cepat daring dekat dini domestik dunia eksternal fatal favorit flat
    gabungan ganda ganjil geger gelap genap global gratis gross hampa harian hebat heboh hijau hitam indah internal
    internasional jauh kanan kecil keras ketat khusus kiri kosong kotor kritis kuat kuning kuno kurang lama langka
    langsung lanjutan laris lemah lengkap lokal luar lucu luka luka-luka mahal maksimal manis merah mewah minus
    modern mom mtm muda mudah murah nasional negatif net neto netto nol offline online palsu panjang parah pasif
    pekanan pendek penting penuh plus populer positif probable putih qoq ramai rata-rata rawan reaktif rendah ringan
    sakit sama sederhana sehat sejati selatan sempit sepi stabil stagnan sukses sulit suspek tahunan tebal tengah
    tepat terakhir teratas terbawah timur tinggi tipis tua umum unik utama utara viral yoy ytd
"""

_SAID: Final = """
    akunya beber bebernya canda contohnya harapnya imbuh jelas jelasnya kata katanya klaimnya misalnya mulanya papar
    paparnya pintanya pungkas pungkasnya rupanya sayangnya sebut sebutnya tambahnya tegas tegasnya terang tutupnya
    tutur tuturnya ucap ucapnya ujar ujarnya ungkap ungkapnya
"""

NO_UNITS: Final = frozenset(f"{_FUNCTION} {_VERBS} {_QUALITIES} {_SAID}".split())
