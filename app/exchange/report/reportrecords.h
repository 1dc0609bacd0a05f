// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timelinerecords.h"

// A passage as a report quotes it, with all that belongs to it. Points into the snapshot.
struct QuoteRecord {
    const Passage *passage = nullptr;
    const Version *version = nullptr;
    const Article *article = nullptr;
    const Highlight *highlight = nullptr; // null: a claim's passage that no highlight touches
    const Claim *claim = nullptr;         // null: a highlight
    QString uuid;                         // of the highlight or claim that is quoted
    QString blockId;                      // "h-0193abcd"; "c-…" for a claim; unique in a report
    QStringList tags;                     // paths
    QStringList colours;                  // by name, each once, in the order of the tags
    QList<const Note *> notes;            // on the highlight
    QList<const Event *> events;          // accepted ones with a claim that shares words with the passage, each once
    QString mood;                         // of a claim: "2025-04, planned, people"; translated
};

// What the writers of reports write: a study's quotes and accepted events in an order that does not depend on ids.
// Words are of this locale. The snapshot must outlive it and must not change. Any thread.
class ReportRecords
{
public:
    ReportRecords(const Snapshot &snapshot, const QLocale &locale);
    Q_DISABLE_COPY_MOVE(ReportRecords)

    [[nodiscard]] const Snapshot &snapshot() const { return m_timeline.snapshot(); }
    [[nodiscard]] const SnapshotIndex &index() const { return m_timeline.index(); }
    [[nodiscard]] const TimelineRecords &timeline() const { return m_timeline; }

    // The highlights, by article and place.
    [[nodiscard]] const QList<QuoteRecord> &quotes() const { return m_quotes; }
    [[nodiscard]] QList<const QuoteRecord *> quotesIn(ArticleId article) const;
    // Those that have this very tag. A null tag: those that have none.
    [[nodiscard]] QList<const QuoteRecord *> quotesWith(TagId tag) const;
    // What the articles say of an event, by article and place.
    [[nodiscard]] QList<const QuoteRecord *> quotesOf(EventId event) const;

    [[nodiscard]] QList<const Note *> notesOn(ArticleId article) const;
    [[nodiscard]] QList<const Note *> notesOn(EventId event) const;
    [[nodiscard]] QList<const Note *> notesOnStudy() const;

    // The tags in the order of the tree: a tag, then those below it.
    [[nodiscard]] const QList<const Tag *> &tags() const { return m_tags; }
    [[nodiscard]] int depthOf(TagId tag) const { return m_depths.value(tag); }

private:
    void readHighlights();
    void readClaims();
    void readTags();
    void addTagsBelow(TagId parent, int depth);
    [[nodiscard]] QStringList coloursOf(const QSet<TagId> &tags) const;

    TimelineRecords m_timeline;
    QList<QuoteRecord> m_quotes;
    QList<QuoteRecord> m_claims;
    QList<const Tag *> m_tags;
    QHash<TagId, int> m_depths;
};
