"""Academic titles, as they stand behind names: "Rani Putri, S.Sos", "Bima Aji, SH, MH"."""

import re

from kx.text import regex

_WITHOUT_DOTS = "Ak|Apt|BA|CA|Lc|MA|MBA|MH|MM|MPd|MSi|MT|Ph\\.?D|SE|SH|SIP|SKM|SKom|SPd|SS|SSos|ST"
_DEGREE = rf"(?: (?:[SMDB]|Sp) \. [A-Z][A-Za-z]* (?: \. [A-Z]\w* )* | (?:{_WITHOUT_DOTS}) (?![A-Za-z]) )"
BEFORE_DEGREE = regex(rf", \s* (?={_DEGREE})", re.VERBOSE)
"""The comma between a name and its title, which parts no names."""
