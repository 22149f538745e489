"""Numbers as Indonesian pages write them: `1.321.000`, `935,34`; percentages also as `-2.95`."""


def read_number(text: str) -> float:
    """Return the value of a number with Indonesian marks: a full stop groups, a comma divides.

    >>> read_number("1.321.000"), read_number("-28,38")
    (1321000.0, -28.38)
    """
    return float(text.replace(".", "").replace(",", ".").rstrip("."))


def read_decimal(text: str) -> float:
    """Return the value of a small number whose one mark, full stop or comma, divides.

    >>> read_decimal("-2.95"), read_decimal("0,46")
    (-2.95, 0.46)
    """
    return float(text.replace(",", "."))
