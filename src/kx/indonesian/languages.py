"""In what language a text is: by the small words that every text is full of.

Four dozen words tell the languages of Indonesian news apart, since a fifth to a third of any text are words of
such a list, and hardly any of another's. Models that know a hundred languages cost megabytes and a second at the
start to say the same.
"""

from itertools import chain

_WORDS = {
    "id": """
        ada adalah agar akan atas atau bagi bahwa bisa bukan dalam dan dapat dari dengan di dia hanya harus hingga ia
        ini itu jadi jika juga karena kata ke kepada lalu lebih masih menjadi mereka namun oleh pada para saat saja
        sangat secara sebagai sebelum sebuah sehingga sejak sekitar selain seperti serta setelah sudah telah tersebut
        tidak untuk yakni yang
        """,
    "en": """
        a about after also an and are as at be been but by for from had has have he her his if in into is it its more
        not of on or said she than that the their them they this to was we were when which who will with would you
        """,
    "jv": """
        ana banjur dadi dening ing iki iku kang kanggo kanthi karo kuwi lan marang menyang minangka nalika ora padha
        sing saka uga utawa wis wong yaiku
        """,
    "su": """
        aya anu atawa ayeuna bari dina geus jeung ka kana keur ku kudu lamun loba mah nu nya oge pikeun sangkan teh
        teu ti tina urang
        """,
}
"""Words in lower case; what stands in several lists counts for each."""

_LISTS = {code: frozenset(words.split()) for code, words in _WORDS.items()}

FUNCTION_WORDS = _LISTS["id"]
"""Indonesian words that are never a topic of their own."""

_TABLE = {
    word.encode(): tuple(code for code in _LISTS if word in _LISTS[code])
    for word in chain.from_iterable(_LISTS.values())
}
_LETTERS = bytes(ord(chr(i).lower()) if chr(i).isalnum() else ord(" ") for i in range(128)) + bytes(128)
"""To lower case, and a space for every sign: these words have ASCII letters only."""
_LONGEST_TEXT = 500
"""Characters that are looked at; more tell no more."""
_FEWEST_WORDS = 5
"""So many small words tell a language; a headline has fewer."""
_LEAD = 2
"""How many times the next language's words there must be."""


def language_of(text: str) -> str | None:
    """Return the code of the language of a text; None where it is too short, or mixed, or none of those known.

    >>> language_of("Garam yang dibeli dari petani di Madura naik karena hujan, dan tidak akan cukup untuk ini.")
    'id'
    >>> language_of("Harga garam naik") is None
    True
    """
    words = text[:_LONGEST_TEXT].encode("ascii", "ignore").translate(_LETTERS).split()
    found = [*chain.from_iterable(filter(None, map(_TABLE.get, words)))]
    (count, best), (next_count, _) = sorted(((found.count(code), code) for code in _LISTS), reverse=True)[:2]
    return best if count >= max(_FEWEST_WORDS, _LEAD * next_count) else None
