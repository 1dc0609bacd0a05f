// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QSet>

#include <optional>
#include <variant>

// A row before and after a change: no before is an insertion, no after a removal.
template <class Row>
struct Change {
    std::optional<Row> before;
    std::optional<Row> after;
};

using AnyChange =
    std::variant<Change<StudyInfo>, Change<Article>, Change<Version>, Change<Passage>, Change<Tag>, Change<Highlight>,
                 Change<HighlightTag>, Change<Reporter>, Change<Event>, Change<EventTag>, Change<Claim>, Change<Note>,
                 Change<Link>, Change<Review>, Change<TagPin>, Change<WordList>>;

// All that one gesture changed, in the order in which it was written. Undo writes it backwards with before and after
// exchanged.
using ChangeRecord = QList<AnyChange>;

// Which rows a record touched, for views that follow. A highlight counts as touched when its passage or its tags are.
struct ChangeSet {
    bool everything = false; // another study, or more than it pays to list
    bool info = false;
    QSet<ArticleId> articles;
    QSet<VersionId> versions;
    QSet<PassageId> passages;
    QSet<TagId> tags;
    QSet<HighlightId> highlights;
    QSet<std::pair<HighlightId, TagId>> taggings; // that are there and were not, or were and are not
    QSet<VersionId> annotated;                    // on which a passage came, went or moved
    QSet<ReporterId> reporters;
    QSet<EventId> events;
    QSet<ClaimId> claims;
    QSet<NoteId> notes;
    QSet<LinkId> links;
    QSet<WordListId> wordLists;

    // Whether a view of these needs another look.
    [[nodiscard]] bool touchesArticles() const { return everything || !articles.isEmpty() || !versions.isEmpty(); }
    [[nodiscard]] bool touchesHighlights() const
    {
        return everything || !highlights.isEmpty() || !passages.isEmpty() || !tags.isEmpty() || !notes.isEmpty();
    }
    [[nodiscard]] bool touchesTags() const { return everything || !tags.isEmpty(); }
    [[nodiscard]] bool touchesEvents() const
    {
        return touchesArticles() || !events.isEmpty() || !claims.isEmpty() || !reporters.isEmpty() || !tags.isEmpty();
    }
};

ChangeSet changeSet(const ChangeRecord &record);
