"""The labels and headings, Indonesian and English, that news pages print around the running text.

All are in lower case and without their colon; a label stands before something on its line,
a heading stands alone.
"""

RELATED = (
    "also read", "artikel lainnya", "artikel terkait", "baca", "baca artikel lainnya", "baca juga", "baca pula",
    "baca selengkapnya", "baca liputan sebelumnya", "cek juga", "berita lain", "berita terkait", "jangan lewatkan",
    "juga baca", "klik juga", "lihat juga", "lihat pula", "pilihan editor", "pilihan redaksi", "read also", "read more",
    "related", "related news", "related story", "see also", "see more", "simak", "simak juga", "simak pula",
    "simak video",
)  # fmt: skip
"""Labels and headings of links to other articles, inside the running text."""

LINKED = (
    "artikel lain", "artikel lainnya", "artikel menarik lainnya", "baca artikel", "baca berita lainnya",
    "berita pilihan", "lihat", "read",
    "rekomendasi", "terkait", "tonton juga",
)  # fmt: skip
"""Labels that are ones only in front of a link: a sentence may begin with them too."""

NEXT = (
    "selanjutnya", "halaman selanjutnya", "halaman berikutnya", "halaman sebelumnya", "berikutnya", "sebelumnya",
    "artikel selanjutnya", "artikel berikutnya", "artikel sebelumnya", "berita selanjutnya", "berita sebelumnya",
    "menarik dibaca", "menarik untuk dibaca", "next", "tonton", "tonton juga", "tonton video", "saksikan", "video",
)  # fmt: skip
"""Labels of links that lead out of the finished article."""

MAIN_CAPTION = ("keterangan foto utama",)
"""Stands below a text whose picture fills the page above it."""

CAPTION = (
    "ilustrasi", "foto", "foto ilustrasi", "foto utama", "ilustrasi/foto", "keterangan foto", *MAIN_CAPTION,
    "photo", "photo credit", "image credit", "credit",
)  # fmt: skip
"""Labels of a picture's caption; `ILUSTRASI` is followed by a full stop."""

TAGS = (
    "keyword", "keywords", "tag", "tags", "tag terkait", "topik", "topik terkait", "topik berita terkait", "topics",
    "label", "kata kunci", "kata kunci / tags", "tagged", "topik artikel",
    "simak berita lainnya seputar topik artikel ini, di sini",
)  # fmt: skip
"""Headings of the tag list."""

HOME = ("beranda", "home")
"""The first entry of a menu, and of the way to a page."""

PAGER_ENDS = ("all",)
"""Last links of a pager, which are words elsewhere."""

PAGING = (
    "baca halaman selanjutnya",
    "halaman",
    "page",
    "show all",
    "semua halaman",
    "tampilkan semua",
    "sebelumnya",
    "selanjutnya",
)
"""Words of the block that leads to the other pages of a split article."""

NEXT_PAGES = ("di halaman berikutnya", "di halaman selanjutnya", "ke halaman berikutnya", "ke halaman selanjutnya")
"""Endings of a line that leads to the next page of a split article."""

SHARE = (
    "bagikan",
    "bagikan berita ini",
    "share",
    "bagikan artikel ini",
    "sebarkan",
    "share this",
    "share this article",
)
"""Headings of the share buttons."""

SHARE_TARGETS = (
    "facebook", "twitter", "whatsapp", "telegram", "line", "linkedin", "pinterest", "threads", "x", "email",
    "copy link", "salin tautan", "salin link", "g+", "google+", "print", "cetak",
)  # fmt: skip
SHARE_COUNTERS = (
    "bagikan",
    "shares",
    "share",
    "tweet",
    "like",
    "dislike",
    "komentar",
    "total",
    "link successfully copied",
)
"""Words that alone make up a row of share buttons, and those beside them with a number."""

ADVERT = (
    "video terpopuler hari ini", "advertisement", "advertisement by", "advertising", "iklan untuk anda", "iklan",
    "advertorial",
    "scroll to continue with content", "scroll untuk lanjut membaca",
    "scroll down untuk melanjutkan membaca", "scroll to continue reading", "perbesar", "loading",
    "advertisement. scroll to continue reading", "gulir untuk melanjutkan", "gulir untuk lanjut membaca", "sponsored",
    "sponsored content", "promoted content", "mgid", "mohon tunggu", "no media source currently available",
    "akhir dari artikel-artikel yang direkomendasikan",
    "scroll to resume content", "lihat foto", "klik gambar untuk perbesar", "klik gambar untuk memperbesar",
    "article continues below", "story continues below", "continue reading", "read more", "show more", "click to tweet",
    "back to gallery", "video rekomendasi", "masukkan alamat email",
    "lompat ke", "baca tentang", "dengarkan artikel",
)  # fmt: skip
"""Lines that stand where an advert was."""

STOCK = ("flickr", "freepik", "istock", "istockphoto", "pexels", "pixabay", "shutterstock", "unsplash")
"""Where pictures are bought, or had for a credit."""
NETWORKS = ("facebook", "instagram", "pinterest", "tiktok", "twitter", "youtube")
"""Where they are borrowed."""

PICTURE_BUTTONS = ("perbesar", "lihat foto", "klik gambar untuk perbesar", "klik gambar untuk memperbesar")
"""Buttons between what stands for a picture and its caption."""

BUTTONS = (
    "link successfully copied",
    "daftar",
    "berlangganan",
    "langganan",
    "kirim",
    "masuk",
    "login",
    "subscribe",
    "copy link",
    "daftarkan email",
    "salin link",
    "salin tautan",
    "cetak | kirim ke teman",
    "sign up",
    "ikuti",
    "lanjutkan membaca",
    "langganan newsletter",
    "artikel ini ditulis oleh",
    "follow",
    "laporkan tulisan",
    "tim editor",
)
"""Lines that are nothing but the face of a button."""

CLOSE = (
    "cek berita dan artikel yang lain di", "cek berita dan artikel yg lain di",
    "cek berita & artikel yang lain di", "ikuti kami di google news", "follow berita",
    "artikel ini dicetak dari", "artikel yang diterbitkan oleh",
    "you received this message because", "the english, chinese, japanese, arabic",
    "copyright ©", "copyright (c)", "copyright @", "copyright 20", "dilarang keras mengambil konten",
    "dilarang menyalin", "dilarang keras menyalin", "dilarang mengambil dan", "dilarang mengutip", "belum ada komentar",
    "hak cipta ©", "hak cipta 20", "hak cipta dilindungi", "this entry was posted",
    "tulisan ini dipublikasikan", "pos ini dipublikasikan", "entri ini dipublikasikan", "entri ini ditulis",
)  # fmt: skip
"""Beginnings of the line under the last paragraph."""

PAYWALL = (
    "agar bisa lanjut membaca sampai tuntas",
    "anda telah mencapai batas artikel gratis",
    "anda telah membaca sebagian artikel",
    "dapatkan akses penuh ke seluruh",
    "artikel ini hanya untuk pelanggan",
    "artikel ini khusus pelanggan",
    "artikel ini khusus untuk pelanggan",
    "baca selengkapnya dengan berlangganan",
    "berita lengkap hanya untuk pelanggan",
    "berlangganan untuk melanjutkan membaca",
    "konten ini hanya untuk pelanggan",
    "konten ini khusus pelanggan",
    "ini artikel spesial",
    "lanjutkan membaca dengan berlangganan",
    "this content is for subscribers",
    "this post is for paid subscribers",
    "this post is for paying subscribers",
    "untuk melanjutkan membaca, silakan",
)
"""Beginnings of the notice that the rest of the text is for sale."""

REQUESTS = (
    "sign up:",
    "sign up for our",
    "sign up to our",
    "subscribe to our",
    "advertisement scroll",
    "advertisementscroll",
    "advertising scroll",
    "advertisingscroll",
    "bagikan berita ini:",
    "disclaimer:",
    "click here to get the latest news",
    "izinkan konten tiktok",
    "artikel ini memuat konten yang disediakan",
    "this article is written by our community writers",
    "baca artikel ini lewat aplikasi",
    "baca berita tanpa iklan",
    "dapatkan pengalaman membaca",
    "click here to subscribe",
    "join our newsletter",
    "artikel ini sudah tayang di",
    "artikel ini telah tayang di",
    "baca berita lainnya",
    "download aplikasi",
    "follow kami",
    "follow us on",
    "ikuti kami di",
    "ikuti berbagai berita menarik",
    "last modified",
    "last updated",
    "berita ini telah tayang di",
    "berita ini sudah tayang di",
    "berita ini telah terbit di",
    "(visited",
    "alamat email anda tidak akan dipublikasikan",
    "artikel ini telah dibaca",
    "berlangganan untuk dapatkan pos terbaru",
    "dicetak pada",
    "discover more from",
    "eksplorasi konten lain dari",
    "info pemasangan iklan",
    "jangan lupa like",
    "klik di sini untuk",
    "dapatkan aplikasi",
    "suka artikel ini?",
    "kirimkan ini lewat email",
    "subscribe to get the latest posts",
    "artikel ini adalah opini pribadi",
    "artikel ini merupakan opini pribadi",
    "catatan: artikel ini",
    "catatan: tulisan ini",
    "lewati artikel-artikel yang direkomendasikan",
    "tulisan ini adalah opini pribadi",
    "tulisan ini merupakan opini pribadi",
    "disclaimer: artikel ini",
    "disclaimer: berita ini",
    "disclaimer on:",
    "sanggahan: artikel ini",
    "ringkasan ini dibuat",
    "gulir ke bawah untuk",
    "langganan berita pilihan",
    "lanjutkan membaca artikel di bawah",
    "simak video berikut",
    "tekan enter untuk mencari",
    "saksikan juga video",
    "saksikan live streaming",
    "saksikan video",
    "scroll ke bawah untuk",
    "scroll down to continue",
    "scroll to continue",
    "scroll to resume",
    "scroll untuk",
    "selalu update info terkini",
    "terakhir diperbaharui",
    "terakhir diperbarui",
    "terakhir diubah",
    "simak juga video",
    "tonton juga video",
    "unduh aplikasi",
    "lihat video di bawah",
    "simak video di bawah",
    "tonton video di bawah",
    "konten sponsor pada widget ini",
    "baca juga artikel terkait",
    "bersambung ke halaman",
    "dapatkan berita pilihan",
    "dengan mendaftar, anda menyetujui",
)
"""Beginnings of lines that ask readers for something."""

STEPS = ("download aplikasi", "unduh aplikasi")
"""Requests that a step of a list may begin with too."""

INVITATIONS = (
    "akses berita", "ayo", "baca artikel", "baca berita", "bagi anda", "bagi bunda", "bergabung", "cek", "dapatkan",
    "follow", "gabung", "ikuti", "jangan lewatkan", "jangan lupa", "jangan sampai ketinggalan", "join", "kunjungi",
    "mari", "mau berita", "nikmati", "silahkan", "silakan", "simak", "temukan", "untuk mendapatkan", "update berita",
    "yuk",
)  # fmt: skip
"""Beginnings of lines that ask readers to follow the site elsewhere, where they name a channel."""

EMBEDDED = (
    "lihat postingan ini di instagram", "sebuah kiriman dibagikan oleh", "sebuah kiriman yang dibagikan oleh",
    "lihat kiriman ini di instagram", "view this post on instagram", "a post shared by",
)  # fmt: skip
"""Beginnings of the lines around a post of a social network."""

CREDITS = (
    "*)",
    "*penulis",
    "* penulis",
    "(reporting by",
    "reporting by",
    "additional reporting by",
    "(additional reporting by",
)
"""Beginnings of the line under the last paragraph that names who worked on it."""

CREDITED = (
    "contributed to this report", "contributed to this story", "contributed to this article",
    "berkontribusi dalam penulisan artikel ini", "berkontribusi dalam artikel ini",
    "menerjemahkan artikel ini dari bahasa inggris",
    "berkontribusi dalam penulisan laporan ini", "berkontribusi dalam laporan ini",
)  # fmt: skip
"""Endings of such a line."""

DISCLAIMED = (
    "tanggung jawab penulis.", "tanggung jawab dari penulis.", "tanggung jawab bloger.", "tanggung jawab redaksi.",
    "tanggung jawab pengirim.", "tanggung jawab pemasang iklan.", "pandangan redaksi.", "pandangan redaksi kompas.",
    "sikap redaksi.",
)  # fmt: skip
"""Endings, in lower case, of a line that says who answers for the text."""

DISCLAIMED_WORKS = (
    "artikel ini", "idn times community", "isi", "konten ini", "materi ini", "opini ini", "semua karya",
    "semua tulisan", "seluruh isi", "tulisan ini", "*)",
)  # fmt: skip
"""Beginnings, in lower case, of such a line."""

WIDGET = (
    "rekomendasi untuk anda", "pilihan untuk anda", "artikel pilihan untuk anda", "berita pilihan untuk anda",
    "artikel-artikel yang direkomendasikan", "baca 10 detik", "ikuti perkembangan berita ini dalam topik",
    "ringkasan berita", "ringkasan (ai)", "ringkasan ai",
    "recommended", "recommended for you", "related content", "related news",
    "you may also like", "you might also like",
)  # fmt: skip
"""Headings of a box inside the running text that advertises one or a few other articles."""

END = (
    "terbaru", "berita terbaru", "terpopuler", "populer", "berita populer", "berita terpopuler", "terkini",
    "berita terkini", "berita terkait", "berita lainnya", "artikel lainnya", "berita pilihan", "video terkait",
    "berita terpopuler lainnya", "artikel terpopuler", "artikel populer",
    "video terkini",
    "video pilihan", "video terbaru", "trending", "trending topic", "trending topics", "topik populer",
    "topik terpopuler", "topik hangat", "topik pilihan", "tag populer", "tag terpopuler", "popular tags", "popular tag",
    "komentar",
    "tinggalkan komentar", "indeks berita", "terkait", "rekomendasi", "baca artikel menarik lainnya",
    "about the author", "rate artikel ini", "credits", "top 10 news", "popular videos", "post comment",
    "apa reaksi anda?", "apa reaksi kamu?", "bagaimana reaksi anda?", "tinggalkan balasan", "was this article helpful?",
    "beri komentar", "berikan komentar", "berikan komentar anda", "facebook comments",
    "facebook comments box", "like this", "menyukai ini", "print friendly", "tulis komentar",
    "disclaimer", "sesuai minatmu", "popular", "comments", "leave a comment", "leave a reply", "read next",
    "trending now", "rekomendasi artikel", "baca lainnya", "related posts", "pos terkait",
    "lainnya di detiknetwork", "artikel pilihan", "artikel rekomendasi", "konten terkait",
    "tentang penulis", "profil penulis",
    "previous article", "next article", "another news", "other news", "more news", "editor's choice",
)  # fmt: skip
"""Headings of the lists that follow an article."""

READ_ALSO = (
    "artikel terkait", "baca juga", "don't miss", "editor's pick", "editor's picks", "editors' picks",
    "jangan lewatkan", "lihat juga", "pilihan editor", "pilihan redaksi", "simak juga",
)  # fmt: skip
"""Headings, without a colon, of links inside the running text."""

OVER_LAST_LISTS = ("artikel terkait",)
"""Those of them that head the lists that follow an article too."""
