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
    ajak alokasikan ambil angkat anjlok bakal bangkit bangun bantu batal bawa beli beri berikan bidik borong buat
    buka bukukan buru capai catat cetak datang dengar dominasi dorong duduk finis gagal gunakan guyur habis hadapi
    hantam hidup hilang ikut imbang incar jadi jadikan jaga jatuh jual kabur kalah kandas kantongi kejar keluar
    kirim kuasai kurangi lahir lakukan lanjut lari libas lihat lolos lupa macet main makan mampu masuk mati menjadi
    milik minta minum mulai muncul naik pacu padam pakai pangkas pecah pergi perlu pernah pilih pulih raih rebound
    resmi resmikan rilis roboh rontok runtuh rusak sediakan selesai sembuh sempat serbu siap susul susun tambah
    tampil tekan tembus terima tewas tiba tidur tolak tumbang tumbuh tunggu tuntas turun turut tutup ubah unggul
    ungguli wafat
"""

_QUALITIES: Final = """
    abadi aktif alami aman asing asli bagus baik barat baru bebas belakang benar berat bergengsi bersih besar biasa
    biru bruto bulat buruk cagr cepat daring dekat dini domestik dunia eksternal fatal favorit flat gabungan ganda
    ganjil gelap genap global gratis gross hampa harian hebat hijau hitam internal internasional jauh kanan kecil
    keras ketat khusus kiri kosong kotor kritis kuat kuning kuno kurang lama langsung lanjutan lemah lengkap lokal
    luar luka luka-luka mahal maksimal merah minus modern mom mtm muda mudah murah nasional negatif net neto netto
    nol offline online palsu panjang parah pasif pekanan pendek penting penuh plus populer positif probable putih
    qoq ramai rata-rata rawan reaktif rendah ringan sakit sama sehat sejati selatan sempit sepi stabil stagnan sulit
    suspek tahunan tebal tengah tepat terakhir teratas terbawah timur tinggi tipis tua umum utama utara yoy ytd
"""

_SAID: Final = """
    akunya beber bebernya canda contohnya harapnya imbuh jelas jelasnya kata katanya klaimnya misalnya mulanya papar
    paparnya pintanya pungkas pungkasnya rupanya sayangnya sebut sebutnya tambahnya tegas tegasnya terang tutupnya
    tutur tuturnya ucap ucapnya ujar ujarnya ungkap ungkapnya
"""

NO_UNITS: Final = frozenset(f"{_FUNCTION} {_VERBS} {_QUALITIES} {_SAID}".split())
