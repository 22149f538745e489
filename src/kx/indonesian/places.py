"""Places that stand in datelines: Indonesian cities and regencies, and the cities that foreign news comes from.

The list is a help, not a limit: it decides only where the form of a dateline alone is not proof.
"""

from kx.text import regex

_INDONESIA = """
    aceh, aceh barat, aceh besar, aceh jaya, aceh selatan, aceh singkil, aceh tamiang, aceh tengah, aceh
    tenggara, aceh timur, aceh utara, agats, aimas, airmadidi, alor, ambarawa, ambon, amlapura, ampana,
    amuntai, arga makmur, arosuka, asahan, asmat, atambua, badung, bajawa, balangan, bali, balige,
    balikpapan, banda aceh, bandar lampung, bandung, bandung barat, banggai, banggai kepulauan, banggai laut,
    bangka, bangka barat, bangka belitung, bangka selatan, bangka tengah, bangkalan, bangkinang, bangko,
    bangli, banjar, banjarbaru, banjarmasin, banjarnegara, bantaeng, banten, bantul, banyuasin, banyumas,
    banyuwangi, barabai, barito kuala, barito selatan, barito timur, barito utara, barru, batam, batang,
    batang hari, batu, batulicin, baturaja, baubau, bekasi, belitung, belitung timur, belopa, belu, bener
    meriah, bengkalis, bengkayang, bengkulu, bengkulu selatan, bengkulu tengah, bengkulu utara, berau, betun,
    biak, bima, binjai, bintan, bireuen, bitung, blangkejeren, blangpidie, blitar, blora, boalemo, bobong,
    bogor, bojonegoro, bolaang mongondow, bolaang mongondow selatan, bolaang mongondow timur, bolaang
    mongondow utara, bombana, bondowoso, bone, bone bolango, bontang, borong, boven digoel, boyolali, brebes,
    bukittinggi, bula, buleleng, bulukumba, bulungan, bungku, buntok, buol, buranga, buru, buru selatan,
    buton, buton selatan, buton tengah, buton utara, calang, caruban, ciamis, cianjur, cibadak, cibinong,
    cikampek, cikarang, cilacap, cilegon, cimahi, cipanas, cirebon, cisarua, dairi, dataran hunipopu, deiyai,
    deli serdang, demak, denpasar, depok, dharmasraya, dobo, dolok sanggul, dompu, donggala, dumai, elelim,
    enarotali, ende, enrekang, fakfak, flores, flores timur, garut, gayo lues, gedong tataan, gianyar, giri
    menang, gorontalo, gorontalo utara, gowa, gresik, grobogan, gunung mas, gunung sitoli, gunung sugih,
    gunungkidul, gunungsitoli, halmahera barat, halmahera selatan, halmahera tengah, halmahera timur,
    halmahera utara, hulu sungai selatan, hulu sungai tengah, hulu sungai utara, humbang hasundutan, ilaga,
    indragiri hilir, indragiri hulu, indralaya, indramayu, jailolo, jakarta, jakarta barat, jakarta pusat,
    jakarta selatan, jakarta timur, jakarta utara, jambi, jantho, jawa barat, jawa tengah, jawa timur,
    jayapura, jember, jembrana, jeneponto, jepara, jogja, jombang, kabanjahe, kaimana, kajen, kalabahi,
    kalianda, kalimantan barat, kalimantan selatan, kalimantan tengah, kalimantan timur, kalimantan utara,
    kampar, kandangan, kapuas, kapuas hulu, karang baru, karanganyar, karangasem, karawang, karimun,
    karubaga, kasongan, katingan, kaur, kayong utara, kayuagung, kebumen, kediri, keerom, kefamenanu, kendal,
    kendari, kepahiang, kepanjen, kepulauan bangka belitung, kepulauan meranti, kepulauan riau, kepulauan
    seribu, kepulauan sula, kerinci, ketapang, kisaran, klaten, klungkung, koba, kolaka, kolaka timur, kolaka
    utara, konawe, konawe kepulauan, konawe selatan, konawe utara, kota agung, kota bumi, kota mobagu,
    kotabaru, kotabumi, kotamobagu, kotawaringin barat, kotawaringin timur, kraksaan, krui, kuala kapuas,
    kuala kurun, kuala pembuang, kuala simpang, kuala tungkal, kuantan singingi, kubu raya, kudus, kulon
    progo, kumurkek, kuningan, kupang, kutacane, kutai barat, kutai kartanegara, kutai timur, kwandang,
    labuan bajo, labuha, labuhanbatu, labuhanbatu selatan, labuhanbatu utara, lahat, lamandau, lamongan,
    lampung, lampung barat, lampung selatan, lampung tengah, lampung timur, lampung utara, landak, langkat,
    larantuka, lasusua, lebak, lebong, lembata, lewoleba, lhokseumawe, lhoksukon, limapuluh, limboto, lingga,
    liwa, lolak, lombok, lombok barat, lombok tengah, lombok timur, lombok utara, lubuk basung, lubuk
    linggau, lubuk pakam, lubuk sikaping, lubuklinggau, lumajang, luwu, luwu timur, luwu utara, luwuk,
    madiun, madura, magelang, magetan, mahakam ulu, majalengka, majene, makassar, malaka, malang, malili,
    malinau, maluku, maluku tengah, maluku tenggara, maluku utara, mamasa, mamuju, mamuju tengah, manado,
    mandailing natal, manggar, manggarai, manggarai barat, manggarai timur, manokwari, marabahan, maros,
    martapura, masamba, masohi, mataram, maumere, maybrat, medan, melawi, mempawah, menggala, mentawai,
    mentok, merauke, mesuji, metro, meulaboh, meureudu, mimika, minahasa, minahasa selatan, minahasa
    tenggara, minahasa utara, mojokerto, morotai, morowali, morowali utara, muara beliti, muara bulian, muara
    bungo, muara dua, muara enim, muara sabak, muara tebo, muara teweh, muaro bulian, muaro bungo, muaro
    jambi, muaro labuh, muaro sijunjung, muaro tebo, mukomuko, muna, muna barat, mungkid, murung raya, musi
    banyuasin, musi rawas, musi rawas utara, nabire, nagan raya, nagekeo, namlea, nanga bulik, nanga pinoh,
    natuna, ngabang, ngada, ngamprah, nganjuk, ngawi, nias, nias barat, nias selatan, nias utara, nunukan,
    nusa dua, nusa tenggara barat, nusa tenggara timur, nusantara, oelamasi, ogan ilir, ogan komering ilir,
    ogan komering ulu, oksibil, pacitan, padang, padang aro, padang lawas, padang lawas utara, padang
    panjang, padang pariaman, padangsidimpuan, pagar alam, pagaralam, painan, palabuhanratu, palangka raya,
    palangkaraya, palembang, palopo, palu, pamekasan, pandeglang, pangkajene, pangkal pinang, pangkalan
    balai, pangkalan bun, pangkalan kerinci, pangkalpinang, pangururan, panyabungan, papua, papua barat,
    papua barat daya, papua pegunungan, papua selatan, papua tengah, parapat, parepare, pariaman, parigi,
    parigi moutong, paringin, parit malintang, pasaman, pasangkayu, paser, pasir pengaraian, pasuruan, pati,
    payakumbuh, pegunungan bintang, pekalongan, pekanbaru, pelabuhan ratu, pelaihari, pelalawan, pemalang,
    pematangsiantar, penajam, penajam paser utara, penukal abab, pesawaran, pesisir barat, pesisir selatan,
    pidie, pidie jaya, pinrang, piru, pohuwato, polewali, polewali mandar, polman, ponorogo, pontianak, poso,
    prabumulih, praya, pringsewu, probolinggo, pulang pisau, pulau punjung, pulau taliabu, purbalingga,
    purukcau, purwakarta, purwokerto, purworejo, putussibau, raha, raja ampat, rangkasbitung, ransiki,
    rantauprapat, rantepao, rejang lebong, rembang, rengat, riau, rokan hilir, rokan hulu, rote ndao, ruteng,
    sabang, sabu raijua, salakan, salatiga, samarinda, sambas, samosir, sampang, sampit, sanana, sangatta,
    sanggau, sangihe, sanur, sarmi, sarolangun, saumlaki, sawahlunto, sei rampah, sekadau, sekayu, selat
    panjang, selatpanjang, selayar, selong, seluma, semarang, sendawar, sengeti, sengkang, sentani, sentul,
    seram bagian barat, seram bagian timur, serang, serdang bedagai, serpong, seruyan, siak, siak sri
    indrapura, sibolga, sibuhuan, sidenreng rappang, sidikalang, sidoarjo, sidrap, sigi, sigli, sijunjung,
    sikka, simalungun, simeulue, simpang empat, sinabang, singaraja, singkawang, singkil, sinjai, sintang,
    sipirok, situbondo, slawi, sleman, soasio, soe, sofifi, solo, solok, solok selatan, soppeng, soreang,
    sorong, sragen, stabat, subang, subulussalam, sugapa, suka makmue, sukabumi, sukadana, sukamara,
    sukoharjo, sulawesi barat, sulawesi selatan, sulawesi tengah, sulawesi tenggara, sulawesi utara, sumatera
    barat, sumatera selatan, sumatera utara, sumatra barat, sumatra selatan, sumatra utara, sumba, sumba
    barat, sumba barat daya, sumba tengah, sumba timur, sumbawa, sumbawa barat, sumedang, sumenep, sungai
    penuh, sungai raya, sungailiat, sungguminasa, surabaya, surakarta, suwawa, tabanan, tahuna, takalar,
    takengon, taliwang, tambolaka, tambrauw, tamiang layang, tana tidung, tana toraja, tanah bumbu, tanah
    datar, tanah grogot, tanah laut, tangerang, tangerang selatan, tanggamus, tanjab timur, tanjung balai,
    tanjung enim, tanjung pandan, tanjung pinang, tanjung redeb, tanjung selor, tanjungbalai, tanjungpandan,
    tanjungpinang, tanjungselor, tapaktuan, tapanuli selatan, tapanuli tengah, tapanuli utara, tapin,
    tarakan, tarempa, tarutung, tasikmalaya, tebing tinggi, tegal, teluk bintuni, teluk kuantan, teluk
    wondama, temanggung, tenggarong, ternate, tidore, tigaraksa, tilamuta, timika, timor tengah selatan,
    timor tengah utara, tobelo, toboali, tojo una-una, tolitoli, tomohon, tondano, toraja, toraja utara,
    trenggalek, tual, tuban, tulang bawang, tulang bawang barat, tulungagung, turikale, tutuyan, ubud, ujung
    tanjung, unaaha, ungaran, waibakul, waikabubak, waingapu, waisai, wajo, wakatobi, wamena, wanggudu,
    wangi-wangi, watampone, watansoppeng, wates, way kanan, wonogiri, wonosari, wonosobo, yahukimo, yogya,
    yogyakarta
"""

_WORLD = """
    abu dhabi, abuja, accra, addis ababa, adelaide, algiers, amman, amsterdam, ankara, antananarivo, antwerpen,
    apia, ashgabat, astana, asuncion, athena, athens, atlanta, auckland, bagdad, baghdad, baku, bamako, bandar
    seri begawan, bangkok, barcelona, beijing, beirut, belgrade, bengaluru, berlin, bern, birmingham, bishkek,
    bogota, bordeaux, boston, brasilia, bratislava, brisbane, brussel, brussels, bucharest, budapest, buenos
    aires, bukares, busan, cairo, calgary, canberra, cape town, caracas, cebu, chengdu, chennai, chiang mai,
    chicago, colombo, conakry, copenhagen, dakar, dallas, damascus, damaskus, dar es salaam, darwin, davao,
    davos, delhi, den haag, detroit, dhaka, dili, dodoma, doha, dubai, dublin, dushanbe, edinburgh, frankfurt,
    freetown, fukuoka, gaborone, gaza, geneva, glasgow, guangzhou, guatemala city, hamburg, hanoi, harare,
    havana, helsinki, hiroshima, ho chi minh, hobart, hong kong, honiara, houston, islamabad, istanbul, jeddah,
    jenewa, jerusalem, johannesburg, johor bahru, juba, kabul, kairo, kampala, karachi, kathmandu, khartoum,
    kiev, kigali, kinshasa, kolkata, kopenhagen, kota kinabalu, kuala lumpur, kuching, kuwait, kyiv, kyoto, la
    paz, lahore, las vegas, lilongwe, lima, lisabon, lisbon, liverpool, ljubljana, london, los angeles, luanda,
    lusaka, luxembourg, lyon, macau, madinah, madrid, makkah, managua, manama, manchester, manila, maputo,
    marseille, mekkah, melbourne, mexico city, miami, milan, minsk, mogadishu, monrovia, montevideo, montreal,
    moscow, moskow, moskwa, mumbai, munich, muscat, nagoya, nairobi, napoli, naypyidaw, ndjamena, new delhi, new
    york, niamey, nikosia, nouakchott, osaka, oslo, ottawa, ouagadougou, panama city, paramaribo, paris, penang,
    perth, philadelphia, phnom penh, phuket, podgorica, port louis, port moresby, port vila, prague, praha,
    pretoria, pyongyang, quito, rabat, reykjavik, riga, rio de janeiro, riyadh, roma, rome, rotterdam, san
    francisco, san jose, san juan, san salvador, sanaa, santiago, santo domingo, sao paulo, sarajevo, seattle,
    seoul, sevilla, shanghai, shenzhen, siem reap, singapore, singapura, skopje, sofia, stockholm, stuttgart,
    suva, sydney, taipei, tallinn, tarawa, tashkent, tbilisi, tegucigalpa, teheran, tehran, tel aviv, thimphu,
    tirana, tokyo, toronto, tripoli, tunis, turin, ulan bator, valletta, vancouver, vatican, vatikan, vienna,
    vientiane, vilnius, warsaw, warsawa, washington, washington dc, wellington, wina, windhoek, wuhan, yangon,
    yaounde, yerevan, yokohama, zagreb, zurich
"""


_PROVINCES = """
    babel, diy, jabar, jateng, jatim, kalbar, kalsel, kaltara, kalteng, kaltim, kepri, malut, ntb, ntt, sulbar, sulsel,
    sulteng, sultra, sulut, sumbar, sumsel, sumut
"""
"""Short names, as they stand behind the name of a town."""
_REGENCIES = """
    agam, anambas, barsel, bartim, barut, bateng, bolmong, bolmut, bolsel, boltim, gumas, inhil, inhu, karo, kobar,
    kotim, kuansing, kubar, kukar, kulonprogo, kutim, labura, labusel, lambar, lampura, lamsel, lamteng, lamtim, lobar,
    loteng, lotim, madina, matim, minsel, minut, muba, muratara, nisel, paluta, pasbar, pesibar, pessel, ppu, pulpis,
    rohil, rohul, sergai, sitaro, solsel, tanahdatar, tanbu, tapsel, tapteng, taput, tobasa, tts, ttu, tubaba
"""
"""Short names, and others in one word, as papers of a region have them."""
_KINDS = regex(r"^(?:kabupaten|kab\.?|kota) ")
"""What kind of place it is, in front of its name."""

COUNTRIES = frozenset(
    " ".join(name.split())
    for name in """
    afganistan, afghanistan, afrika selatan, amerika serikat, arab saudi, argentina, as, australia, bangladesh, belanda,
    belgia, brasil, brunei darussalam, china, cina, filipina, hong kong, india, indonesia, inggris, irak, iran, italia,
    jepang, jerman, kamboja, kanada, korea selatan, kuwait, laos, lebanon, malaysia, mesir, myanmar, nepal, pakistan,
    palestina, papua nugini, peru, prancis, qatar, rusia, selandia baru, spanyol, sri lanka, sudan, suriah, swiss,
    taiwan, thailand, timor leste, tiongkok, turki, turkiye, uea, ukraina, vietnam, yaman, yordania
    """.split(",")
)
"""Names, in lower case, that stand behind the name of a town abroad; alone they begin sentences more often."""
PLACES = frozenset(" ".join(name.split()) for name in f"{_INDONESIA},{_PROVINCES},{_REGENCIES},{_WORLD}".split(","))
"""Names in lower case."""


def is_place(text: str) -> bool:
    """Tell whether `text`, or a part of "BEIJING/WASHINGTON", is a known place, in any case.

    >>> is_place("BEIJING/WASHINGTON"), is_place("Kab. Banyuwangi"), is_place("OJK")
    (True, True, False)
    """
    parts = [part.strip() for part in text.casefold().replace(",", "/").split("/")]
    return any(part in PLACES or _KINDS.sub("", part, count=1) in PLACES for part in parts)
