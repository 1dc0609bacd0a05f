// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "store/studystore.h"
#include "time/eventdates.h"

#include <QHash>

// A whole study read once, and what belongs to what in it. What a damaged file refers to but does not have comes as an
// empty value. The store must outlive it.
class StudyIndex
{
public:
    static Result<StudyIndex> read(const StudyStore &store);

    [[nodiscard]] const StudyStore &store() const { return *m_store; }
    [[nodiscard]] const Snapshot &study() const { return m_study; }

    [[nodiscard]] Passage passage(PassageId id) const { return m_passages.value(id); }
    [[nodiscard]] Version version(VersionId id) const { return m_versions.value(id); }
    [[nodiscard]] Article article(ArticleId id) const { return m_articles.value(id); }
    [[nodiscard]] Event event(EventId id) const { return m_events.value(id); }
    [[nodiscard]] Highlight highlight(HighlightId id) const { return m_highlights.value(id); }
    [[nodiscard]] Reporter reporter(ReporterId id) const { return m_reporters.value(id); }
    [[nodiscard]] Article articleOf(const Passage &passage) const { return article(version(passage.version).article); }

    [[nodiscard]] Version currentVersion(ArticleId article) const;
    [[nodiscard]] int highlightCount(ArticleId article) const;
    [[nodiscard]] int highlightCount(TagId tag) const { return int(m_tagged.value(tag).size()); }
    [[nodiscard]] QString tagPath(TagId tag) const { return m_tagPaths.value(tag); } // "parent/child"
    [[nodiscard]] QStringList tagPaths(HighlightId highlight) const;                 // in the order of the tags
    [[nodiscard]] QString noteOn(HighlightId highlight) const;     // several notes with a blank line between; Markdown
    [[nodiscard]] QList<DatedClaim> claimsOn(EventId event) const; // in the order of the claims

private:
    StudyIndex(const StudyStore &store, Snapshot study);

    const StudyStore *m_store;
    Snapshot m_study;
    QHash<PassageId, Passage> m_passages;
    QHash<VersionId, Version> m_versions;
    QHash<ArticleId, Article> m_articles;
    QHash<EventId, Event> m_events;
    QHash<HighlightId, Highlight> m_highlights;
    QHash<ReporterId, Reporter> m_reporters;
    QHash<TagId, QString> m_tagPaths;
    QHash<TagId, QList<HighlightId>> m_tagged;
};
