"""Numbers as Indonesian pages write them: `1.321.000`, `935,34`; percentages also as `-2.95`; English `1,321,000.5`."""

_GROUP = 3
"""Digits behind a mark that groups."""


def read_number(text: str) -> float:
    """Return the value of a number; a full stop before three digits groups, a comma divides.

    >>> read_number("1.321.000"), read_number("-28,38"), read_number("935.34")
    (1321000.0, -28.38, 935.34)
    """
    whole, mark, part = _at_last_mark(text)
    groups = mark == "." and "," not in whole and len(part) == _GROUP
    return float(_digits(whole + part) if groups else f"{_digits(whole)}.{part}")


def read_decimal(text: str) -> float:
    """Return the value of a small number whose one mark, full stop or comma, divides.

    >>> read_decimal("-2.95"), read_decimal("0,46")
    (-2.95, 0.46)
    """
    whole, _, part = _at_last_mark(text)
    return float(f"{_digits(whole)}.{part}")


def _at_last_mark(text: str) -> tuple[str, str, str]:
    """Return what stands before the mark that may divide, that mark, and what stands behind it.

    Of two marks the last one divides; one that comes twice groups.
    """
    text = text.rstrip(".,")
    mark = "." if text.rfind(".") > text.rfind(",") else ","
    whole, found, part = text.rpartition(mark)
    return (whole, mark, part) if found and mark not in whole else (text, "", "")


def _digits(text: str) -> str:
    return text.replace(".", "").replace(",", "")
