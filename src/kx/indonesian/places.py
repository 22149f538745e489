"""Places that stand in datelines: Indonesian cities and regencies, and the cities that foreign news comes from.

The list is a help, not a limit: it decides only where the form of a dateline alone is not proof.
"""

_INDONESIA = """
    aceh, ambon, atambua, badung, bali, balikpapan, banda aceh, bandar lampung, bandung, bandung barat, bangka,
    bangkalan, bangli, banjar, banjarbaru, banjarmasin, banjarnegara, bantaeng, banten, bantul, banyumas,
    banyuwangi, batam, batang, batu, baubau, bekasi, belitung, bengkulu, biak, bima, binjai, bintan, bitung,
    blitar, blora, bogor, bojonegoro, bondowoso, bontang, boyolali, brebes, bukittinggi, buleleng, cianjur,
    cibinong, cikarang, cilacap, cilegon, cimahi, cirebon, demak, denpasar, depok, dumai, ende, fakfak, flores,
    garut, gianyar, gorontalo, gresik, grobogan, gunungkidul, indramayu, jakarta, jakarta barat, jakarta pusat,
    jakarta selatan, jakarta timur, jakarta utara, jambi, jawa barat, jawa tengah, jawa timur, jayapura, jember,
    jembrana, jepara, jogja, jombang, kalimantan barat, kalimantan timur, karanganyar, karangasem, karawang,
    kebumen, kediri, kendal, kendari, ketapang, klaten, klungkung, kolaka, kotabaru, kudus, kulon progo,
    kuningan, kupang, labuan bajo, lamongan, lampung, langkat, lebak, lhokseumawe, lombok, lubuklinggau,
    lumajang, madiun, madura, magelang, magetan, majalengka, makassar, malang, maluku, mamuju, manado,
    manokwari, mataram, maumere, medan, merauke, metro, mojokerto, morowali, muara enim, muara teweh, nabire,
    natuna, nganjuk, ngawi, nusa dua, nusa tenggara timur, nusantara, pacitan, padang, padang panjang, palangka
    raya, palangkaraya, palembang, palopo, palu, pamekasan, pandeglang, pangkal pinang, pangkalpinang, papua,
    parepare, pariaman, pasuruan, pati, payakumbuh, pekalongan, pekanbaru, pemalang, pematangsiantar, ponorogo,
    pontianak, poso, prabumulih, pringsewu, probolinggo, purbalingga, purwakarta, purwokerto, purworejo, raja
    ampat, rembang, riau, sabang, salatiga, samarinda, sampang, sampit, sanur, selong, semarang, sentul, serang,
    serpong, sibolga, sidoarjo, singaraja, singkawang, situbondo, sleman, solo, sorong, sragen, subang,
    sukabumi, sukoharjo, sulawesi selatan, sulawesi tengah, sumatera barat, sumatera utara, sumbawa, sumedang,
    sumenep, surabaya, surakarta, tabanan, tanah laut, tangerang, tangerang selatan, tanjung pinang,
    tanjungpinang, tarakan, tasikmalaya, tegal, temanggung, ternate, timika, tolitoli, toraja, trenggalek,
    tuban, tulungagung, ubud, ungaran, wamena, wonogiri, wonosobo, yogya, yogyakarta
"""

_WORLD = """
    abu dhabi, addis ababa, amman, amsterdam, ankara, athena, athens, auckland, bagdad, baghdad, baku, bandar
    seri begawan, bangkok, barcelona, beijing, beirut, belgrade, berlin, bern, brasilia, brussel, brussels,
    budapest, buenos aires, cairo, canberra, cape town, caracas, chicago, colombo, copenhagen, davos, den haag,
    detroit, dhaka, dili, doha, dubai, dublin, frankfurt, gaza, geneva, glasgow, hanoi, havana, helsinki,
    hiroshima, ho chi minh, hong kong, houston, islamabad, istanbul, jeddah, jenewa, jerusalem, johannesburg,
    kabul, kairo, karachi, kathmandu, khartoum, kiev, kopenhagen, kuala lumpur, kuwait, kyiv, kyoto, lahore,
    lima, lisabon, lisbon, london, los angeles, macau, madinah, madrid, makkah, manama, manchester, manila,
    mekkah, melbourne, mexico city, miami, milan, minsk, mogadishu, montreal, moscow, moskow, moskwa, mumbai,
    munich, muscat, nairobi, naypyidaw, new delhi, new york, nikosia, osaka, oslo, ottawa, paris, penang, perth,
    phnom penh, port moresby, praha, pretoria, pyongyang, rio de janeiro, riyadh, roma, rome, san francisco, sao
    paulo, seattle, seoul, shanghai, shenzhen, singapore, singapura, sofia, stockholm, sydney, taipei, tallinn,
    tashkent, teheran, tehran, tel aviv, tokyo, toronto, tripoli, tunis, ulan bator, vatican, vatikan, vienna,
    vientiane, warsaw, warsawa, washington, washington dc, wellington, wina, wuhan, yangon, yerevan, yokohama,
    zagreb, zurich
"""


PLACES = frozenset(" ".join(name.split()) for name in f"{_INDONESIA},{_WORLD}".split(","))
"""Names in lower case."""


def is_place(text: str) -> bool:
    """Tell whether `text`, or a part of "BEIJING/WASHINGTON", is a known place, in any case.

    >>> is_place("BEIJING/WASHINGTON"), is_place("Banda Aceh"), is_place("OJK")
    (True, True, False)
    """
    return any(part.strip() in PLACES for part in text.casefold().replace(",", "/").split("/"))
