-- What the articles mention, for `kx sqlite --mentions`. Paragraphs count from 0, spans are characters of one.

CREATE TABLE IF NOT EXISTS mentions_dates (
    article     INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    paragraph   INTEGER NOT NULL,
    span_start  INTEGER NOT NULL,
    span_end    INTEGER NOT NULL,
    text        TEXT NOT NULL,
    date_start  TEXT NOT NULL,
    date_end    TEXT NOT NULL,
    granularity TEXT NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mentions_dates_date ON mentions_dates (date_start, date_end);

CREATE TABLE IF NOT EXISTS mentions_amounts (
    article    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    paragraph  INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    text       TEXT NOT NULL,
    value      NUMERIC NOT NULL,
    unit       TEXT NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mentions_amounts_value ON mentions_amounts (unit, value);

CREATE TABLE IF NOT EXISTS mentions_tickers (
    article    INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    paragraph  INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    text       TEXT NOT NULL,
    symbol     TEXT NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mentions_tickers_symbol ON mentions_tickers (symbol);

CREATE TRIGGER IF NOT EXISTS mentions_removed AFTER DELETE ON articles BEGIN
    DELETE FROM mentions_dates WHERE article = old.id;
    DELETE FROM mentions_amounts WHERE article = old.id;
    DELETE FROM mentions_tickers WHERE article = old.id;
END;
