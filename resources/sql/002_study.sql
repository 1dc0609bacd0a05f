-- SPDX-FileCopyrightText: 2026 The Synoptic developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Second schema. Only new tables: what a file of the first one holds stays as it is.

-- Passages that were carried over without being sure: the analyst is asked. A row goes when the analyst has answered.
CREATE TABLE review (
    passage_id INTEGER PRIMARY KEY REFERENCES passage ON DELETE RESTRICT
) STRICT;

-- Tags that the analyst has put on a digit key.
CREATE TABLE tag_pin (
    digit INTEGER PRIMARY KEY CHECK (digit BETWEEN 1 AND 9),
    tag_id INTEGER NOT NULL UNIQUE REFERENCES tag ON DELETE RESTRICT
) STRICT;

-- Words that the lens looks for. A list with the name of a built-in one takes its place.
CREATE TABLE word_list (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 80),
    words TEXT NOT NULL CHECK (json_valid(words)),
    position INTEGER NOT NULL
) STRICT;

