// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QHash>
#include <QSet>

// A tag's name as a part of a tag's path: with a "\" before each "/" and "\".
QString tagPathPart(const QString &name);

// Finds the rows of a snapshot by id, and in the orders in which they are written. Points into the snapshot, which must
// outlive it and must not change. What an id does not name is null. Any thread.
class SnapshotIndex
{
public:
    explicit SnapshotIndex(const Snapshot &snapshot);

    [[nodiscard]] const Article *article(ArticleId id) const { return m_articles.value(id); }
    [[nodiscard]] const Version *version(VersionId id) const { return m_versions.value(id); }
    [[nodiscard]] const Passage *passage(PassageId id) const { return m_passages.value(id); }
    [[nodiscard]] const Highlight *highlight(HighlightId id) const { return m_highlights.value(id); }
    [[nodiscard]] const Event *event(EventId id) const { return m_events.value(id); }
    [[nodiscard]] const Reporter *reporter(ReporterId id) const { return m_reporters.value(id); }

    // The article that a passage lies in.
    [[nodiscard]] const Article *articleOf(const Passage &passage) const;

    // By position; versions of one article by number.
    [[nodiscard]] QList<const Article *> articles() const { return m_articleOrder; }
    [[nodiscard]] QList<const Version *> versionsOf(ArticleId id) const { return m_versionsOf.value(id); }

    // Whether the analyst is still asked about the passage.
    [[nodiscard]] bool isInReview(PassageId id) const { return m_reviews.contains(id); }
    // The key that a tag is on; 0 when on none.
    [[nodiscard]] qint64 digitOf(TagId id) const { return m_digits.value(id); }

    // Names from the root, each as tagPathPart(), joined by "/".
    [[nodiscard]] QString tagPath(TagId id) const;
    // Sorted, in the order of the snapshot's tags.
    [[nodiscard]] QStringList tagPaths(HighlightId id) const { return paths(m_tagsOfHighlight.value(id)); }
    [[nodiscard]] QStringList tagPaths(EventId id) const { return paths(m_tagsOfEvent.value(id)); }

    // Whether one passage stands before another: by article, version, start, end.
    [[nodiscard]] bool standsBefore(const Passage &a, const Passage &b) const;

private:
    [[nodiscard]] QStringList paths(const QList<TagId> &tags) const;
    void orderArticles(const Snapshot &snapshot);
    void orderTags(const Snapshot &snapshot);

    QHash<ArticleId, const Article *> m_articles;
    QHash<VersionId, const Version *> m_versions;
    QHash<PassageId, const Passage *> m_passages;
    QHash<HighlightId, const Highlight *> m_highlights;
    QHash<EventId, const Event *> m_events;
    QHash<ReporterId, const Reporter *> m_reporters;
    QHash<TagId, const Tag *> m_tags;
    QSet<PassageId> m_reviews;
    QHash<TagId, qint64> m_digits;
    QHash<TagId, qsizetype> m_tagRanks;
    QHash<ArticleId, qsizetype> m_articleRanks;
    QList<const Article *> m_articleOrder;
    QHash<ArticleId, QList<const Version *>> m_versionsOf;
    QHash<HighlightId, QList<TagId>> m_tagsOfHighlight;
    QHash<EventId, QList<TagId>> m_tagsOfEvent;
};
