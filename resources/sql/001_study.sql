-- SPDX-FileCopyrightText: 2026 The Synoptic developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A study, first schema. Run in one transaction; a statement ends with ";" and a blank line. Spans count Unicode code
-- points from 0, the end is exclusive. Times are milliseconds since 1970 in UTC. Rows that the analyst owns restrict:
-- nothing is deleted behind the journal's back.

CREATE TABLE study (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    source TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE RESTRICT,
    number INTEGER NOT NULL CHECK (number > 0),
    text TEXT NOT NULL CHECK (length(text) > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    blocks TEXT NOT NULL CHECK (json_valid(blocks)),
    imported INTEGER NOT NULL,
    original BLOB NOT NULL,
    UNIQUE (article_id, number)
) STRICT;

CREATE TRIGGER version_is_immutable BEFORE UPDATE ON version
BEGIN
    SELECT RAISE(ABORT, 'the text of a version never changes');
END;

CREATE TABLE passage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version_id INTEGER NOT NULL REFERENCES version ON DELETE RESTRICT,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL CHECK (length(quote) = "end" - start),
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('exact', 'moved', 'changed', 'ambiguous', 'lost')),
    origin_id INTEGER REFERENCES passage ON DELETE RESTRICT
) STRICT;

CREATE INDEX passage_by_version ON passage (version_id, start);

CREATE INDEX passage_by_origin ON passage (origin_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES tag ON DELETE RESTRICT CHECK (parent_id <> id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX tag_by_name ON tag (ifnull(parent_id, 0), name);

CREATE TABLE highlight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    passage_id INTEGER NOT NULL REFERENCES passage ON DELETE RESTRICT,
    author TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

CREATE INDEX highlight_by_passage ON highlight (passage_id);

CREATE TABLE highlight_tag (
    highlight_id INTEGER NOT NULL REFERENCES highlight ON DELETE RESTRICT,
    tag_id INTEGER NOT NULL REFERENCES tag ON DELETE RESTRICT,
    PRIMARY KEY (highlight_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX highlight_by_tag ON highlight_tag (tag_id);

CREATE TABLE reporter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('outlet', 'anonymous', 'company', 'author'))
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
    title TEXT NOT NULL CHECK (length(title) > 0),
    description TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('instant', 'span')),
    display_edtf TEXT NOT NULL,
    display_source TEXT NOT NULL CHECK (display_source IN ('computed', 'claim', 'analyst')),
    background INTEGER NOT NULL CHECK (background IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected')),
    created_by TEXT NOT NULL
) STRICT;

CREATE TABLE event_tag (
    event_id INTEGER NOT NULL REFERENCES event ON DELETE RESTRICT,
    tag_id INTEGER NOT NULL REFERENCES tag ON DELETE RESTRICT,
    PRIMARY KEY (event_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_by_tag ON event_tag (tag_id);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    event_id INTEGER NOT NULL REFERENCES event ON DELETE RESTRICT,
    passage_id INTEGER NOT NULL REFERENCES passage ON DELETE RESTRICT,
    date_text TEXT NOT NULL,
    date_start INTEGER NOT NULL CHECK (date_start >= 0),
    edtf TEXT NOT NULL,
    reading TEXT NOT NULL CHECK (reading IN ('one_of', 'throughout')),
    approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    uncertain INTEGER NOT NULL CHECK (uncertain IN (0, 1)),
    anchor_day TEXT NOT NULL,
    anchor_kind TEXT NOT NULL CHECK (anchor_kind IN ('none', 'publication', 'mention', 'byline', 'analyst')),
    relative_to INTEGER REFERENCES event ON DELETE RESTRICT,
    modality TEXT NOT NULL
        CHECK (modality IN ('happened', 'planned', 'reported_plan', 'speculated', 'denied', 'recurring')),
    tense TEXT NOT NULL CHECK (tense IN ('none', 'past', 'present', 'future')),
    reporter_id INTEGER REFERENCES reporter ON DELETE RESTRICT,
    reporter_kind TEXT NOT NULL CHECK (reporter_kind IN ('outlet', 'anonymous', 'company', 'author')),
    rule TEXT NOT NULL,
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'rejected'))
) STRICT;

CREATE INDEX claim_by_event ON claim (event_id);

CREATE INDEX claim_by_passage ON claim (passage_id);

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    highlight_id INTEGER REFERENCES highlight ON DELETE RESTRICT,
    article_id INTEGER REFERENCES article ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event ON DELETE RESTRICT,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    CHECK ((highlight_id IS NOT NULL) + (article_id IS NOT NULL) + (event_id IS NOT NULL) <= 1)
) STRICT;

CREATE INDEX note_by_highlight ON note (highlight_id);

CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    a_passage_id INTEGER NOT NULL REFERENCES passage ON DELETE RESTRICT,
    b_passage_id INTEGER NOT NULL REFERENCES passage ON DELETE RESTRICT,
    state TEXT NOT NULL CHECK (state IN ('confirmed', 'cut')),
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    CHECK (a_passage_id <> b_passage_id)
) STRICT;

-- What was done, in order: the record holds each row before and after. "done" can be undone, "undone" redone; "dropped"
-- was undone and then overtaken by other work, and is kept to be read.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    merge_key TEXT NOT NULL,
    record TEXT NOT NULL CHECK (json_valid(record))
) STRICT;

CREATE INDEX journal_by_state ON journal (state, id);

