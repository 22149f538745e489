-- A database of articles. `kx sqlite` runs this on every start; it changes nothing that is there.

CREATE TABLE IF NOT EXISTS articles (
    id            INTEGER PRIMARY KEY, -- also the rowid of the index for full-text search, so VACUUM must keep it
    source        TEXT NOT NULL UNIQUE,
    url           TEXT,
    site          TEXT,
    title         TEXT NOT NULL,
    published     TEXT, -- ISO 8601 with offset, or a bare date
    modified      TEXT,
    dateline      TEXT,
    section       TEXT,
    language      TEXT,
    image_url     TEXT,
    image_caption TEXT,
    image_credit  TEXT,
    text          TEXT NOT NULL, -- a blank line between paragraphs
    page_number   INTEGER,
    page_of       INTEGER,
    page_next     TEXT,
    paywalled     INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS articles_published ON articles (published);
CREATE INDEX IF NOT EXISTS articles_site ON articles (site, published);
CREATE INDEX IF NOT EXISTS articles_url ON articles (url);

CREATE TABLE IF NOT EXISTS authors (
    article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    role     TEXT NOT NULL, -- reporter, editor, source
    position INTEGER NOT NULL, -- 0 the first
    name     TEXT NOT NULL,
    PRIMARY KEY (article, role, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS authors_name ON authors (name, role);

CREATE TABLE IF NOT EXISTS tags (
    article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag      TEXT NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS tags_tag ON tags (tag);

CREATE TABLE IF NOT EXISTS related (
    article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title    TEXT NOT NULL,
    url      TEXT,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS related_url ON related (url);

CREATE TABLE IF NOT EXISTS indicators (
    article        INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    name           TEXT NOT NULL,
    value          REAL,
    change         REAL,
    change_percent REAL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS warnings (
    article  INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code     TEXT NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS warnings_code ON warnings (code);

-- Datasette and sqlite-utils know the index by its content="articles", written just so.
CREATE VIRTUAL TABLE IF NOT EXISTS articles_fts USING fts5 (
    title, text,
    content="articles", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);

CREATE TRIGGER IF NOT EXISTS articles_added AFTER INSERT ON articles BEGIN
    INSERT INTO articles_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER IF NOT EXISTS articles_changed AFTER UPDATE OF id, title, text ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO articles_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
-- Foreign keys are off unless a program turns them on, as few do: the cascade must not depend on it.
CREATE TRIGGER IF NOT EXISTS articles_removed AFTER DELETE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
    DELETE FROM authors WHERE article = old.id;
    DELETE FROM tags WHERE article = old.id;
    DELETE FROM related WHERE article = old.id;
    DELETE FROM indicators WHERE article = old.id;
    DELETE FROM warnings WHERE article = old.id;
END;
