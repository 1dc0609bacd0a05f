// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagfilter.h"
#include "models/versiontexts.h"

#include <QAbstractTableModel>

class DayFilter;

// A highlight as lists and panes show it: the row with its passage, tags and note. A value.
struct HighlightItem {
    Highlight highlight;
    Passage passage;
    ArticleId article;
    TextSpan span; // UTF-16 units in the version's text
    QList<TagId> tags;
    QString note; // Markdown; empty: none
    qint64 articlePosition = 0;

    [[nodiscard]] HighlightId id() const { return highlight.id; }
};

Q_DECLARE_TYPEINFO(HighlightItem, Q_RELOCATABLE_TYPE); // a list of very many moves them as bytes

// All highlights of a study, by article and place. Follows the study row by row. GUI thread; the study and the texts
// must outlive it.
class HighlightList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { QuoteColumn, TagColumn, ArticleColumn, NoteColumn, ColumnCount };
    enum Role { ItemRole = Qt::UserRole + 1 };

    HighlightList(Study &study, const VersionTexts &texts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const QList<HighlightItem> &items() const { return m_items; }
    [[nodiscard]] const HighlightItem *find(HighlightId highlight) const;
    [[nodiscard]] int rowOf(HighlightId highlight) const;
    // One without an id when the study has no such article.
    [[nodiscard]] Article article(ArticleId id) const { return m_articles.value(id); }
    // How many on each article the filters show; nothing when they show all.
    [[nodiscard]] std::optional<QHash<ArticleId, int>> shownBy(const TagFilter &filter, const DayFilter &days) const;
    // Those on one version, by place.
    [[nodiscard]] QList<HighlightItem> on(VersionId version) const;

signals:
    // The highlights on these versions are no longer what on() last said; all of them when empty.
    void versionsTouched(const QSet<VersionId> &versions);

private:
    void reload();
    void follow(const ChangeSet &changes);
    // Both answer with the versions that are touched.
    QSet<VersionId> replaceEach(const QSet<HighlightId> &touched, const QHash<HighlightId, HighlightItem> &now);
    QSet<VersionId> replaceMany(const QSet<HighlightId> &touched, const QHash<HighlightId, HighlightItem> &now);
    void replace(int row, const HighlightItem *now);
    void refreshTags();
    [[nodiscard]] QString spoken(const HighlightItem &item) const;
    // `which` is a condition on table highlight.
    [[nodiscard]] QList<HighlightItem> read(const QString &which, const QVariantList &values) const;
    void locate(HighlightItem &item) const;
    [[nodiscard]] QString tagNames(const QList<TagId> &tags) const;

    Study *m_study;
    const VersionTexts *m_texts;
    QList<HighlightItem> m_items;
    QHash<TagId, Tag> m_tags;
    QHash<ArticleId, Article> m_articles;
};
