"""The calendar's words: months, weekdays, market days, zones, parts of the day, units.

Spellings are those of Indonesian newspapers, old orthography and common slips included,
with English beside them, since many sites print English names. All words are in lower case
and without apostrophes; a new spelling goes on the line of what it means.
"""

from typing import Final

MONTHS: Final = {
    1: "januari jan djanuari djanoeari january januarie janurai",
    2: "februari feb febr pebruari pebroeari peb pebr februarie february febuari febrauri februrari",
    3: "maret mar mrt mart march maart maeret marret",
    4: "april apr apri aprl aprill",
    5: "mei may mey",
    6: "juni jun djuni djoeni june",
    7: "juli jul djuli djoeli july jully",
    8: "agustus agust agt agu ags agst agus agoestoes august aug augustus agutus",
    9: "september sep sept septembar spetember",
    10: "oktober okt october oct oktoer otkober",
    11: "november nov nopember nop nofember",
    12: "desember des december dec desembar",
}

# The Islamic year, in the spellings of Indonesian papers.
HIJRI_MONTHS: Final = {
    1: "muharam muharram",
    2: "safar shafar",
    3: "rabiulawal rabiulawwal",
    4: "rabiulakhir rabiutsani rabiulsani",
    5: "jumadilawal jumadilawwal",
    6: "jumadilakhir jumadiltsani jumadilsani",
    7: "rajab",
    8: "syaban shaban syakban",
    9: "ramadan ramadhan ramadhon romadhon ramadlan",
    10: "syawal syawwal shawwal",
    11: "zulkaidah dzulkaidah zulqaidah dzulqaidah dzulqadah dzulqodah zulkadah zulqadah",
    12: "zulhijah dzulhijjah zulhijjah dzulhijah",
}

# Months of two words: `awal` (0) or `akhir` (1) follows.
HIJRI_PAIRS: Final = {3: "rabiul rabi", 5: "jumadil jumadal"}
HIJRI_SECONDS: Final = {0: "awwal ula", 1: "tsani sani"}

# Monday first. `minggu` is not here: it is a week as well.
WEEKDAYS: Final = {
    0: "senin senen sen monday mon",
    1: "selasa slasa sel tuesday tues tue",
    2: "rabu rebo rabo rab wednesday wed",
    3: "kamis kemis kam thursday thurs thur thu",
    4: "jumat jumaat jum djumat djoemat djoemahat friday fri",
    5: "sabtu saptu sabtoe saptoe sab saturday sat",
    6: "ahad akhad minggoe sunday sun",
}

# The Javanese week of five days, printed behind the weekday.
MARKET_DAYS: Final = {0: "legi manis", 1: "pahing paing", 2: "pon", 3: "wage", 4: "kliwon"}

# Minutes east of Greenwich.
ZONES: Final = {
    540: "wit jst kst",
    480: "wita sgt myt hkt",
    420: "wib",
    120: "cest",
    60: "cet bst",
    -240: "edt",
    -300: "est cdt",
    -360: "cst",
    -420: "pdt",
    -480: "pst",
}
GREENWICH: Final = "utc gmt z"

# `Waktu Indonesia Barat`, spelt out. `Tengah` is an edge as well, the middle of a month.
ZONE_AREAS: Final = {420: "barat", 540: "timur"}
CENTRAL: Final = 480

NIGHT, MORNING, NOON, AFTERNOON, EVENING = range(5)
DAY_PARTS: Final = {
    NIGHT: "dini dinihari subuh",
    MORNING: "pagi",
    NOON: "siang",
    AFTERNOON: "sore petang",
    EVENING: "malam malem mlm",
}

BEFORE_NOON, AFTER_NOON = range(5, 7)
MERIDIEMS: Final = {BEFORE_NOON: "am", AFTER_NOON: "pm"}

FIRST, MIDDLE, LAST = range(3)
EDGES: Final = {
    FIRST: "awal early",
    MIDDLE: "pertengahan tengah medio mid",
    LAST: "akhir penghujung late",
}

SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR, DECADE = range(8)
UNITS: Final = {
    SECOND: "detik dtk second seconds sec secs",
    MINUTE: "menit mnt minute minutes min mins",
    HOUR: "jam hour hours hrs",
    DAY: "hari hr day days",
    WEEK: "pekan week weeks",
    MONTH: "bulan bln month months",
    YEAR: "tahun taun thn th year years",
    DECADE: "dekade dasawarsa decade decades",
}

# Parts of a year by their length in months, and the letters that stand for a quarter: `Q3`.
YEAR_PARTS: Final = {
    3: "kuartal kwartal triwulan trimester tw kw quarter",
    4: "caturwulan cawu",
    6: "semester smt sem paruh paro half",
}
QUARTER_LETTERS: Final = {3: "q k"}

# Days that have a name, by their distance from today.
NAMED_DAYS: Final = {
    -2: "selumbari",
    -1: "semalam semalem yesterday",
    0: "today",
    1: "besok besuk bsk esok keesokan tomorrow",
    2: "lusa",
}
