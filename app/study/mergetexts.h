// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/mergeplan.h"
#include "text/offsetmap.h"
#include "text/textcarrier.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>

// The part of planMerge() that is about texts: which of their articles and versions are ours, and where their passages
// stand in them. Adds to the plan's rows. All it is given must outlive it; any thread.
class MergeTexts
{
public:
    MergeTexts(const Snapshot &ours, const Snapshot &theirs, MergePlan &plan);

    [[nodiscard]] ArticleId article(ArticleId theirs) const { return m_articles.value(theirs); }
    // The name of the article of ours that has the passage.
    [[nodiscard]] QString articleName(PassageId ours) const;
    [[nodiscard]] QString articleName(ArticleId ours) const { return m_names.value(ours); }

    [[nodiscard]] Passage theirPassage(PassageId theirs) const { return m_theirs.value(theirs); }
    [[nodiscard]] Passage ourPassage(PassageId ours) const { return m_ours.value(ours); }

    // The row that stands for theirs; made when there is none. Null when theirs is not there.
    PassageId passage(PassageId theirs);
    // From now on this one of ours stands for theirs.
    void equate(PassageId theirs, PassageId ours) { m_passages.insert(theirs, ours); }
    // Whether both mean the same words, also when one of them was carried to another version since.
    [[nodiscard]] bool isSamePlace(PassageId theirs, PassageId ours);

private:
    struct Text {
        QString text;
        OffsetMap map;
    };
    struct Place {
        Passage passage;
        bool isSure = true;
        bool isApart = false;
    };

    void indexOurs();
    void matchArticles();
    void matchVersions();
    void addArticle(const Article &article);
    ArticleId addRow(Article article);
    [[nodiscard]] ArticleId matchFor(const Article &article) const;
    [[nodiscard]] QString apartUuid(const Version &theirs) const;
    [[nodiscard]] VersionId ourTextLike(const Version &version) const;
    [[nodiscard]] VersionId newest(ArticleId ours) const { return m_newest.value(ours); }
    VersionId keepApart(VersionId theirs);
    PassageId addPassage(Passage passage);
    VersionId addVersion(Version version, ArticleId article);

    [[nodiscard]] const Text &text(VersionId ours);
    [[nodiscard]] const Text &theirText(VersionId theirs);
    [[nodiscard]] const TextCarrier &carrier(VersionId theirs, VersionId ours);
    [[nodiscard]] Placement carried(const Passage &theirs, VersionId ours);
    Place onward(const Passage &theirs, Place place);
    Place placeOf(const Passage &theirs);
    Place apartPlace(const Passage &theirs);
    Place exactPlace(const Passage &theirs, VersionId ours);

    const Snapshot &m_ourStudy;
    const Snapshot &m_theirStudy;
    MergePlan &m_plan;
    QHash<ArticleId, Article> m_ourArticles;
    QHash<ArticleId, Article> m_theirArticles;
    QHash<PassageId, Passage> m_ours;
    QHash<PassageId, Passage> m_theirs;
    QHash<VersionId, Version> m_ourVersions; // with those of the plan
    QHash<VersionId, Version> m_theirVersions;
    QMultiHash<QString, VersionId> m_byHash; // of ours
    QHash<ArticleId, VersionId> m_newest;
    QHash<ArticleId, QString> m_names;
    QSet<QString> m_takenNames;
    QSet<QString> m_takenUuids; // of articles and versions
    qint64 m_position = 0;
    QSet<PassageId> m_theirReviews;
    // From theirs to ours.
    QHash<ArticleId, ArticleId> m_articles;
    QHash<VersionId, VersionId> m_versions; // those with the same text
    QHash<VersionId, VersionId> m_apart;    // those kept as an article of its own
    QHash<PassageId, PassageId> m_passages;
    std::map<VersionId, Text> m_texts;
    std::map<VersionId, Text> m_theirTexts;
    std::map<std::pair<VersionId, VersionId>, TextCarrier> m_carriers;
};
