"""A story that no site has printed, and pages of no known site around it."""

import kx

TITLE = "Petambak Lembung Tunda Panen Garam"
STORY = (
    "Petambak garam di Desa Lembung menunda panen pertama tahun ini karena hujan sisa masih turun.",
    "Air tambak yang sudah tua kembali tawar, kata ketua kelompok tani, Rusdi Marwan, di gudangnya.",
    "“Kami harus mulai dari awal lagi. Kalau dipaksakan, kristalnya kecil dan keruh,” kata Rusdi.",
    "Dinas perikanan menyarankan petambak memakai geomembran agar air tidak meresap ke tanah.",
)
DAY = "<p>Minggu, 12 Mei 2024 10:21 WIB</p>"


def p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def article(body: str, head: str = "") -> kx.Article:
    return kx.extract(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")


def between(markup: str) -> kx.Article:
    """Read a page with something between the second and the third paragraph."""
    return article(f"<h1>{TITLE}</h1>{DAY}<div>{p(*STORY[:2])}{markup}{p(*STORY[2:])}</div>")
