"""Share codes, with and without brackets, and what only looks like one."""

import pytest

from kx import find_tickers


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("PT Bank Central Asia (BBCA) naik", ["(BBCA)"]),
        ("PT Baru Sekali Tbk (QXZW) melantai", ["(QXZW)"]),
        ("dengan kode saham QXZW", ["QXZW"]),
        ("perusahaan (IDX: QXZW)", ["QXZW"]),
        ("saham QXZW.JK", ["QXZW.JK"]),
        ("PT Nusantara Infrastruktur Tbk (META)", ["(META)"]),
        ("saham BUMI, DEWA dan ENRG", ["BUMI", "DEWA", "ENRG"]),
        ("Wijaya Karya Tbk (WIKA). Lalu WIKA naik", ["(WIKA)", "WIKA"]),
        ("aset BFIN sebesar Rp 25 triliun", ["BFIN"]),
        ("Bank (BBCA/BMRI)", ["BBCA", "BMRI"]),
        ("pasangan BBRI-BMRI", ["BBRI", "BMRI"]),
        ("PT Nusantara Infrastruktur dan Jalan (META)", ["(META)"]),
        ("emiten batu bara BUMI merugi", ["BUMI"]),
        ("Saham Rimba Lautan (WOOD) naik", ["(WOOD)"]),
        ("Rimba Lautan (WOOD) menebang pohon. Dividen emiten itu naik", ["(WOOD)"]),
        ("manajemen WIKA, PTPP, WSKT dan ADHI", ["WIKA", "PTPP", "WSKT", "ADHI"]),
        ("PT Baru Sekali (QXZW) Tbk", ["(QXZW)"]),
        ("terpuruk: GOTO -75,9%, BUKA (39,1%), EMTK -54,8%", ["GOTO", "BUKA", "EMTK"]),
        ("Sinar Mas Multi Artha (SMMA) bagi dividen", ["(SMMA)"]),
    ],
)
def test_codes(text: str, symbols: list[str]) -> None:
    assert [found.text for found in find_tickers(text)] == symbols


@pytest.mark.parametrize(
    "text",
    [
        "Otoritas Jasa Keuangan (OJK) dan indeks LQ45",
        "Bank itu menambah dana murah (CASA) dan saham simpanan (DATA)",
        "program BPJS, BUMN, dan APBN",
        "PT Penjamin Tbk (BPJS)",
        "komite olahraga (KONI) dan federasi (PSSI)",
        "badan antariksa NASA",
        "Perkumpulan Agen Asuransi Indonesia (PAAI)",
        "surel BBCA@contoh.id, XBBCA, BBCA-W",
        "harga EMAS naik",
        "saham naik usai Gerakan Utama Nelayan Aceh (GUNA) berdiri",
        "hadiah dari Persatuan Olahraga (KONI), pemegang saham klub",
        "Rimba Lautan (WOOD) menebang pohon",
        "sewa kantor di Balai Bina Serba Sarana (BBSS)",
        "kantor di SCBD",
    ],
)
def test_other_capitals(text: str) -> None:
    assert find_tickers(text) == ()


def test_what_earlier_text_has_introduced_counts() -> None:
    assert find_tickers("Kini QXZW naik") == ()
    assert [found.symbol for found in find_tickers("Kini QXZW naik", known=["QXZW"])] == ["QXZW"]
