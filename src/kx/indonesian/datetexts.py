"""Whether a line is a date and nothing else; what date it is, `dates` tells."""

import functools
import re

from kx.text import regex

_MONTH = r"(?:jan|feb|peb|mar|mrt|apr|mei|may|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*\.?"
_WEEKDAY = (
    r"(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:sen|sel|rab|kam|jum|sab|ming?|mon|tue|wed|thu|fri|sat|sun)\b\.?)"
)
_MARKET_DAY = r"(?: \s (?:legi|pahing|paing|pon|wage|kliwon) )?"
"""The day of the Javanese week of five, for verbose patterns."""
_CLOCK = (
    r"(?:pukul|pkl\.?|jam|at|di|@)?\s*+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*+(?:[ap]\.?m(?:\b\.?|(?-i:(?=[A-Z][a-z]))))?"
    r"\s*+(?:wib|wita|wit(?:(?![a-z])|(?-i:(?=[A-Z][a-z])))|(?:gmt|utc)(?:\s*+[+-]\s*+\d{1,2}:?(?:\d\d)?)?)?"
)
_DAY = rf"""
    (?: \d{{1,2}} [\s/.-]++ {_MONTH} [\s,/.-]++ \d{{4}}
      | {_MONTH} \s++ \d{{1,2}} (?:st|nd|rd|th)? ,? \s++ \d{{4}}
      | \d{{1,2}} [ ]?[/.-][ ]? \d{{1,2}} [ ]?[/.-][ ]? \d{{4}}
      | \d{{4}} - \d{{2}} - \d{{2}} )
"""

_SHORT_DAY = r"(?: \d{1,2} / \d{1,2} / \d{2} (?= [\s,|–-]++ \d{1,2} [:.] \d{2} ) )"
"""With two digits for the year a clock must follow; fractions look the same."""
_PLACE = r"(?: (?-i:[A-Z][a-z]++ (?: \s[A-Z][a-z]++ )?) ,\s )"
_LABEL = (
    r"(?:terakhir|diperbarui|ditulis|diterbitkan|dipublikasikan|diposting|ditayangkan|dirilis|diupdate|tayang|terbit|rilis"
    r"|publish(?:ed)?|post(?:ed)?|last|updated?|pada|on)"
)
_COUNTED = r"(?:views?|hits|kali|pembaca|dibaca|x|komentar|comments?|min(?:ute)?s?\ read|menit(?:\ (?:mem)?baca)?)"

_AGO = r"(?: \d{1,2} \s (?:menit|jam|hari|minggu|pekan|bulan) \s (?:yang\s)? lalu )"
_SHORT = r"(?:(?<=\b\w)|(?<=\b\w\w)|(?<=\b\w\w\w))"
"""Behind the beginning of a name: M. Iqbal, Abd. Hamid."""
_WRITTEN = r"(?: (?:ditulis|diposting|diposkan|dikirim|dibuat|dipublikasikan|written|posted|published|submitted) \s+ )?"
_NOTE = (
    r"(?:in(?=\s?:)|penulis|reporter|pewarta|pewawancara|editor|redaktur|penyunting|jurnalis|laporan|naskah|kategori|redaksi"
    r"|humas|dibaca|dilihat|views?)"
)
"""What notes behind a date and a sign begin with."""

# What may give way in two manners takes time by powers of a line's length; hence the possessive signs.
_DATE = regex(
    rf"""
    (?: (?: [^.!?] | (?> \.(?=\w) | {_SHORT} \. ) ){{0,60}} (?: [|;:•·>»›–—−-] \s*+ | / \s++ )   # a name, a channel
      | {_WRITTEN} (?:oleh|by) \b [^!?\d]{{2,50}} (?: {_AGO} \s*+ [(,]? | \s(?:pada|on)\s | [,(] | (?<=\s) ) \s*+ )?
    (?: {_AGO} \s*+ [(|•·,]? \s*+ )?
    (?: {_LABEL} (?: \s++ (?: : \s*+ )? | : \s*+ ) ){{0,3}}
    (?: {_WEEKDAY} {_MARKET_DAY} \s*+ [,|(]? \s*+ | {_PLACE} )?
    (?: {_DAY} | {_SHORT_DAY} ) \)?
    (?: [\s,|/(•·–—−-]*+ {_CLOCK} )? \)?
    (?: (?: \s*+ [|•·] \s*+ (?-i: [A-Z][a-z] ) [^|•·.!?\d]{{1,30}}+ ){{0,2}}            # a channel before a counter
        [\s|•·–—−-]*+ (?: [\d.,]++ \s*+ {_COUNTED}
                      | (?:dilihat|dibaca|views?|hits) \s*+ :? \s*+ [\d.,]++ (?: \s*+ {_COUNTED} )? ) )?
    (?: [\s|/;•·–—−-]*+ (?<=[\s|/;•·–—−-])
        (?: {_NOTE} \b [^!?]{{0,60}} (?<!\.) | (?:oleh|by|admin) \b [^!?,]{{0,60}} (?<!\.)
          | (?:in|dalam) \s (?:kategori \s)? (?-i: [A-Z]) [^!?.:]{{1,40}} )? )?                      # the category
    (?: \s (?: leave\sa\s(?:comment|reply) | tinggalkan\s(?:komentar|balasan) | \d++\scomments? )
        (?: \s [\d.,]++ \s {_COUNTED} )? )?
    (?: (?: \s \d{{1,6}} ){{1,2}} | \s (?-i: [a-z] [a-z0-9_]{{4,24}} ) )?                  # counters, an account
    """,
    re.IGNORECASE | re.VERBOSE,
)
_STAMP = regex(
    rf"""
    (?: {_LABEL} \s+ ){{0,3}}
    (?: {_WEEKDAY} \s* [,|]? \s* )?
    (?: {_DAY} [\s,|/•·–—−-]* {_CLOCK} | (?<=on[ ]) {_DAY} (?!T\d) )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_GLUED = regex(
    rf"(?: (?-i:(?<=[a-z])) (?: {_WEEKDAY} \s* ,? \s* )? {_DAY} $ | (?<!\w) {_DAY} (?-i:(?=[A-Z])(?!T\d)) )",
    re.IGNORECASE | re.VERBOSE,
)
"""A day that runs into a name, where elements stood side by side: "Rani PutriMei 12, 2024", "12 Mei 2024Oleh Rani"."""
_DATED = regex(
    rf"""
    (?: {_AGO} \s* )? [\s(|,•·–—−-]* (?: \b di \s+ )?
    (?: (?: \b {_LABEL} | (?-i:(?<=[a-z])) (?: pada | (?-i:(?=[A-Z])) {_LABEL} ) ) \s* :? \s+ ){{0,3}}
    (?: {_WEEKDAY} {_MARKET_DAY} \s* [,|]? \s* )?
    {_DAY} (?: [\s,|/•·–—−-]* {_CLOCK} )? \)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_AROUND_DATE = " (|,•·–—−-"
_FIGURES = r"""
    [0-9] (?: [0-9]?
        (?: [\s/.-]+ [a-z]{3,}\.? [\s,/.-]+ | [ ]?[/.-][ ]? \d{1,2} [ ]?[/.-][ ]?
          | (?: st | nd | rd | th )? ,? \s+ ) \d{4}
      | [0-9]? / \d{1,2} / \d{2} (?=[ ,|–−-])
      | \d{3} - \d{2} - \d{2} )
"""
_DAY_LIKE = regex(_FIGURES, re.IGNORECASE | re.VERBOSE)
_STAMP_LIKE = regex(rf"{_FIGURES} \D{{0,16}} \d{{1,2}} [:.] \d{{2}}", re.IGNORECASE | re.VERBOSE)
"""What days, and days with a clock, look like: few lines do, and only these are worth the slow patterns."""
_LONGEST_LINE = 110


def is_date_line(text: str) -> bool:
    """Tell whether a line is a full date, with at most a name, a channel or a label before it.

    >>> is_date_line("Minggu, 03 November 2019 / 14:02 WIB"), is_date_line("Rabu, 1 April 2026 | INDIKATOR |")
    (True, False)
    """
    return len(text) <= _LONGEST_LINE and _may_be_dated(text) and _is_date(text)


def _may_be_dated(text: str) -> bool:
    """Tell whether a text may hold a year of news, or a day as 3/11/19; these looks cost next to nothing."""
    return "20" in text or "19" in text or text.count("/") > 1


@functools.lru_cache(maxsize=256)  # whoever reads a page asks this of its dates
def _is_date(text: str) -> bool:
    return _DAY_LIKE.search(text) is not None and _DATE.fullmatch(text) is not None


def find_stamp(text: str) -> tuple[int, int] | None:
    """Return where a date with its clock, or with the label "published on", stands in a line.

    >>> text = "Rani Putri 3 November 2019 14:02 WIB Petani memanen"
    >>> text[slice(*find_stamp(text))]
    '3 November 2019 14:02 WIB'
    """
    if not _may_be_dated(text) or not _DAY_LIKE.search(text):
        return None
    has_clock = _STAMP_LIKE.search(text) or "on " in text
    found = (has_clock and _STAMP.search(text)) or _GLUED.search(text)
    return found.span() if found else None


def date_in(text: str) -> str:
    """Return the first date in a line that is one, without what stands around it.

    >>> date_in("By admin - 12 Juni 2021 0 45")
    '12 Juni 2021'
    """
    found = _DATED.search(text) if is_date_line(text) else None
    return found[0].strip(_AROUND_DATE) if found else ""


def beside_date(text: str) -> list[str]:
    """Return what stands before and behind the dates of a line.

    >>> beside_date("Oleh Rani Putri pada Minggu, 3 November 2019 14:02 WIB | Editor: Sari Dewi")
    ['Oleh Rani Putri', ' | Editor: Sari Dewi']
    """
    return _DATED.split(text)


_CHANGE = regex(
    r"\W*(?:terakhir\s+)?(?:di)?(?:perbarui|perbaharui|update|ubah)d?\b|last\s+(?:updated|modified)|pemutakhiran\b",
    re.IGNORECASE,
)
_CHANGED = ("perba", "pdate", "ubah")
"""What one of the words of a change holds, whatever its first letter."""
_CHANGE_BEHIND = regex(
    r"(?:Terakhir )?Di(?:perbarui|perbaharui|update|ubah)\b|(?:Last )?[Uu]pdated?\b"
    r"|diper(?:barui|baharui)(?= \d{1,2}(?: [A-Z]|/\d))"
)


def is_change(text: str) -> bool:
    """Tell whether a date is said to be that of a change.

    >>> is_change("Diperbarui 20 Des 2021, 13:04 WIB"), is_change("20 Des 2021, 13:04 WIB")
    (True, False)
    """
    return _CHANGE.match(text) is not None


def said_change(text: str) -> str:
    """Return what a line says of a change, whatever it says before: nothing, or when the text came out.

    >>> said_change("Diterbitkan: 20 Des 2021, 09:59 WIBDiperbarui: 20 Des 2021, 13:04 WIB")
    'Diperbarui: 20 Des 2021, 13:04 WIB'
    """
    if not _may_be_dated(text):
        return ""
    found = _CHANGE.match(text) or (any(word in text for word in _CHANGED) and _CHANGE_BEHIND.search(text))
    return text[found.start() :] if found else ""
