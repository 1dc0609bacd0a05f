// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QAbstractListModel>

// The articles of a study in their order, and which of them lie on the desk. The desk is a matter of the view: it is
// neither stored in the study nor undone. GUI thread; the study must outlive it.
class ArticleList : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry {
        Article article;
        int words = 0;
        int highlights = 0;
        std::optional<int> shown; // how many of them a filter shows; none when it shows all
        bool onDesk = false;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    enum Role { IdRole = Qt::UserRole + 1, EntryRole };

    static constexpr int deskLimit = 8; // panes

    explicit ArticleList(Study &study, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(ArticleId article) const;
    [[nodiscard]] int rowOf(ArticleId article) const;

    // The articles on the desk, in the order of the list.
    [[nodiscard]] QList<ArticleId> desk() const;
    // False when nothing changed: there is no such article, or no room for one more.
    bool setOnDesk(ArticleId article, bool onDesk);
    [[nodiscard]] bool isDeskFull() const { return desk().size() >= deskLimit; }

    // What a filter shows of the highlights of each article; nothing when there is no filter.
    void setShown(const std::optional<QHash<ArticleId, int>> &shown);

signals:
    void deskChanged();

private:
    void follow(const ChangeSet &changes);
    [[nodiscard]] std::optional<int> shownOf(ArticleId article) const;
    // What the study holds now; the words of articles that neither changed nor are new are not counted again.
    [[nodiscard]] QList<Entry> read(const ChangeSet &changes) const;
    void replaceAll(QList<Entry> entries);
    void replaceEach(const QList<Entry> &entries);

    Study *m_study;
    QList<Entry> m_entries;
    std::optional<QHash<ArticleId, int>> m_shown;
};
