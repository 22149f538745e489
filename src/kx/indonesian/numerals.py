"""Numbers in words: cardinals up to the hundreds, ordinals, Roman numerals."""

from collections.abc import Iterable
from typing import Final

CARDINALS: Final = {
    1: "satu one",
    2: "dua two",
    3: "tiga three",
    4: "empat four",
    5: "lima five",
    6: "enam six",
    7: "tujuh seven",
    8: "delapan eight",
    9: "sembilan nine",
    10: "sepuluh ten",
    11: "sebelas eleven",
    100: "seratus",
}

# Words that change the cardinal before them: `belas` adds ten, the others multiply.
TEEN: Final = 0
SCALES: Final = {TEEN: "belas", 10: "puluh", 100: "ratus"}

ORDINALS: Final = {
    1: "pertama kesatu i first",
    2: "kedua ii second",
    3: "ketiga iii third",
    4: "keempat iv fourth",
    5: "kelima v fifth",
    6: "keenam vi sixth",
}


def total(parts: Iterable[tuple[bool, int]]) -> int:
    """Add up number words, given as (is it a scale, value).

    >>> total([(False, 2), (True, 10), (False, 5)])  # dua puluh lima
    25
    >>> total([(False, 100), (False, 3), (True, TEEN)])  # seratus tiga belas
    113
    """
    done = last = 0
    for is_scale, value in parts:
        if not is_scale:
            done, last = done + last, value
        elif value == TEEN:
            last += 10
        else:
            last *= value
    return done + last
