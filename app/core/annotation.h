// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/textspan.h"

#include <QString>
#include <QStringList>

// What the analyst makes on the articles: values, as they stand in the study file.

// How sure it is that a passage stands on the words that it was made on.
enum class AnchorState { Exact, Moved, Changed, Ambiguous, Lost };

// A stretch of one version's text that something refers to: a highlight, a claim, an end of a link. Everything that is
// anchored goes through this one row, so one check proves them all:
// substr(text, start + 1, "end" - start) = quote. A passage carried over to a new version is a new row with an origin.
struct Passage {
    PassageId id;
    VersionId version;
    PointSpan span; // code points
    QString quote;  // the words themselves
    QString prefix; // up to 64 code points before
    QString suffix; // up to 64 code points after
    AnchorState state = AnchorState::Exact;
    PassageId origin;

    friend bool operator==(const Passage &, const Passage &) = default;
};

// Asks the analyst about a passage that was carried over without being sure; gone when the analyst has answered.
struct Review {
    PassageId passage;

    friend bool operator==(const Review &, const Review &) = default;
};

struct Highlight {
    HighlightId id;
    QString uuid;
    PassageId passage;
    QString author;
    qint64 created = 0; // milliseconds since 1970, UTC

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

struct Tag {
    TagId id;
    QString uuid;
    TagId parent;
    QString name;   // unique among its siblings; may hold any character
    QString colour; // a name from core/tagcolour.h
    QString description;
    qint64 position = 0;

    friend bool operator==(const Tag &, const Tag &) = default;
};

// A tag that the analyst has put on a digit key, 1 to 9.
struct TagPin {
    qint64 digit = 0;
    TagId tag;

    friend bool operator==(const TagPin &, const TagPin &) = default;
};

struct HighlightTag {
    HighlightId highlight;
    TagId tag;

    friend bool operator==(const HighlightTag &, const HighlightTag &) = default;
};

struct EventTag {
    EventId event;
    TagId tag;

    friend bool operator==(const EventTag &, const EventTag &) = default;
};

// A note on a highlight, an article or an event; on the study when all three are null. Markdown.
struct Note {
    NoteId id;
    QString uuid;
    HighlightId highlight;
    ArticleId article;
    EventId event;
    QString text;
    QString author;
    qint64 created = 0;  // milliseconds since 1970, UTC
    qint64 modified = 0; // milliseconds since 1970, UTC

    friend bool operator==(const Note &, const Note &) = default;
};

enum class LinkState { Confirmed, Cut };

// Two passages, usually of two articles, that the analyst says belong together (or do not: cut).
struct Link {
    LinkId id;
    QString uuid;
    PassageId a;
    PassageId b;
    LinkState state = LinkState::Confirmed;
    QString author;
    qint64 created = 0; // milliseconds since 1970, UTC

    friend bool operator==(const Link &, const Link &) = default;
};

// Words that the lens looks for. One with the name of a built-in list ("models", "companies", "outlets", "people")
// takes its place; any other is a list of the analyst's own.
struct WordList {
    WordListId id;
    QString uuid;
    QString name;
    QStringList words;
    qint64 position = 0;

    friend bool operator==(const WordList &, const WordList &) = default;
};
