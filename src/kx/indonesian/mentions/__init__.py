"""What running text says in figures: dates, amounts and share codes, each with the place where it stands.

    dates     runs of words that dates are made of ──► the date grammar ──► is it a date here?
    amounts   numbers ──► currency, magnitude, unit beside them ──► what ranges share ──► is it an amount here?
    tickers   four capitals ──► brackets, cues, the table of the exchange

Every step walks the text once; words stand in tables (`datewords`, `units`, `codes`).
"""
