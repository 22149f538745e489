"""The roles of short lines that their words or their form alone tell: headings, pagers, initials, rows of buttons."""

import functools
import re

from kx.indonesian import labels
from kx.indonesian.bylines import is_byline
from kx.page.lines.boxes import BOX, CONTENTS, MARKS
from kx.page.lines.line import Role
from kx.text import regex

_HEADINGS = {
    **dict.fromkeys(labels.END, Role.END),
    **dict.fromkeys(labels.TAGS, Role.TAGS),
    **dict.fromkeys(labels.SHARE, Role.SHARE),
    **dict.fromkeys(labels.PAGING, Role.PAGING),
    **dict.fromkeys((*labels.ADVERT, *labels.BUTTONS), Role.PROMOTION),
    **dict.fromkeys(labels.WIDGET, Role.PROMOTION),
    **dict.fromkeys(labels.READ_ALSO, Role.RELATED),
}
"""Roles of lines that are nothing but these words."""

_FRAME = " -–—"
"""What stands around a label: "- Advertisement -"."""
_OTHER_PAGES = (
    r"(?: (?: tampilkan | lihat ) \s semua (?: \s halaman )? | (?: semua | tampilkan ) \s halaman | show \s all"
    r" | selanjutnya | sebelumnya | next | prev )"
)
_SHARED = "|".join(map(re.escape, (*labels.SHARE_TARGETS, *labels.SHARE_COUNTERS)))
_PICTURE_HOSTS = "|".join((*labels.STOCK, *labels.NETWORKS))
_FORMS = regex(
    rf"""
      (?P<rule> [\W_]+ )
    | (?P<clock> \d{{1,2}}[.:]\d\d \s wi(?: b | ta | t ) )
    | (?P<initials> - [a-z]{{2,5}} - | [a-z]{{2,4}} / [a-z]{{2,4}} (?: \s? \( [a-z, ]{{2,30}} \) )?
        | [*]*+ [(\[] [a-z.]{{2,5}} (?: [/ -]\s? [a-z.]{{2,5}} ){{0,3}} [.-]* [)\]] [*]*+
        | (?=.*[a-z]) [(\[] (?: \*\s?/\s? )? [a-z0-9.-]{{1,12}} (?: [ ][a-z]{{1,12}} ){{0,3}}
          (?: \s?/\s? [a-z0-9.-]{{1,20}} ){{1,3}} [)\]] \W*
        | [(\[] [\w-]+\.(?:com|co\.id|id) [ ] [–-] [ ] [\w &/]{{2,30}} [)\]] )
    | (?P<caption> .+ © .{{2,60}} | (?:www\.)? (?: {_PICTURE_HOSTS} )\.com/\S+ )
    | (?P<promotion> [–—-] [ ] .{{2,60}} [ ] \( @\w{{2,20}} \) [ ] [a-z]+ [ ] \d{{1,2}}, [ ] \d{{4}}
        | \[ (?: gambas | embed | video ) .* \] | lihat \s foto \s? \[ [^\[\]]* \]
        | \d{{1,2}} [ ] dari [ ] \d{{1,2}} [ ] halaman
        | newsletter (?: [ ] [\w.]+ ){{0,3}} | {BOX} | {CONTENTS}
        | (?: image | photo | slide | foto ) [ ] \d+ [ ] (?: of | dari ) \W* \d+
        | \d{{3,4}}p (?: \s? \| \s? [\d.,]+ \s? [kmg]b )?
        | \d{{1,2}}:\d\d \s (?: \d{{1,2}}: ){{1,2}} \d\d \s? (?: unduh | download )? )
    | (?P<end>
          (?: artikel | berita | foto | galeri | kolom | laporan | opini | pengumuman | siaran\spers | tulisan
            | wawancara )
          (?: \s \w+ )? \s (?: lain | lainnya | pilihan | terbaru | terkait | terpopuler )
        | \d+ \s (?: pemikiran | komentar | tanggapan | thoughts? | comments? | responses? )
          \s (?: pada | on | untuk ) .+ )
    | (?P<paging> \d{{1,2}} [ ] (?: dari | of ) [ ] \d{{1,2}}
        | (?: selanjutnya )? \s? (?: halaman | page ) :?
          (?: \s? (?: ke- )? \d{{1,2}} (?: \s? (?: dari | of | / ) \s? \d{{1,2}} )? (?: \s? \d{{1,2}} )*+ | \s all )?
          (?: \s? {_OTHER_PAGES} )* \W?
        | (?: (?: halaman | laman | page )s? \s?:\s? )? \d{{1,2}} (?: [^\w,.%]+ \d{{1,2}} )*
          (?: \W* {_OTHER_PAGES} )* \W{{0,2}} )
    | (?P<counter> (?: post\s | total\s )? (?: views? | hits | pembaca | dibaca | dilihat ) \W* [\d.,]+
          (?: \s (?: kali | x | views? ) )?
        | [\d.,]+ \s (?: views? | pembaca | (?: kali | x )\s(?: dibaca | dilihat ) ) )
    | (?P<share> (?=.*[a-z]) (?: bagikan | share )? \W* (?: (?: {_SHARED} | \d++ ) \W*+ ){{2,}} )
    """,
    re.VERBOSE,
)
"""Roles of short lines by their form, in lower case."""
_ROLES_OF_FORMS = {
    "rule": Role.RULE,
    "clock": Role.RULE,
    "initials": Role.INITIALS,
    "caption": Role.CAPTION,
    "promotion": Role.PROMOTION,
    "end": Role.END,
    "paging": Role.PAGING,
    "counter": Role.SHARE,
    "share": Role.SHARE,
}


@functools.lru_cache(maxsize=1024)  # the entries of menus stand on all pages of a site, and on most of them twice
def role_by_form(text: str) -> Role | None:
    """Return the role of a short line that its form alone tells: a heading, a byline, a pager, a row of buttons."""
    low = text.casefold()
    if role := _HEADINGS.get(low.lstrip(_FRAME).rstrip(MARKS + _FRAME).replace("’", "'")):
        return role
    if is_byline(text):
        return Role.BYLINE
    if low.rstrip(" .…>»").endswith(labels.NEXT_PAGES):
        return Role.PROMOTION
    form = _FORMS.fullmatch(low)
    return _ROLES_OF_FORMS[str(form.lastgroup)] if form else None
