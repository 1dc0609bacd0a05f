// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportedfiles.h"

// What came of a merge. Values; any thread.

enum class MergeKind { Tag, Highlight, Note, Event, Claim, Reporter, Link };

// Two studies say different things about the same row: ours stays as it was. What could be lost with theirs is kept
// beside it: the words of a note as a further note, other words of a highlight as a further highlight, another date as
// a suggested claim.
struct MergeConflict {
    MergeKind kind = MergeKind::Highlight;
    QLatin1StringView field; // "words", "text", "colour" …: a key, not translated
    QString ours;
    QString theirs;
    QString where;     // the article's name, the tag's path or the event's name
    PassageId passage; // ours; null when it is about no words

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct MergeReport {
    int commonArticles = 0; // of theirs, those that we have
    // Rows that were added.
    int articles = 0;
    int tags = 0;
    int highlights = 0;
    int taggings = 0; // of theirs on highlights and events that we have
    int notes = 0;
    int events = 0;
    int claims = 0;
    int links = 0;

    int toReview = 0; // passages that were carried to another text without being sure
    int apart = 0;    // passages that our text does not have: kept on theirs, added as an article of its own
    QList<MergeConflict> conflicts;
    QList<Loss> losses; // of a file of another program: what is not in a study

    [[nodiscard]] bool hasAdded() const
    {
        return articles + tags + highlights + taggings + notes + events + claims + links > 0;
    }
    friend bool operator==(const MergeReport &, const MergeReport &) = default;
};
