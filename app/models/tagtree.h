// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QAbstractItemModel>

// The tags of a study as a tree, with how many highlights carry each. The first nine, counted from the top as they
// stand, answer to the digit keys. GUI thread; the study must outlive it.
class TagTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, TagRole, CountRole, DigitRole };

    explicit TagTree(Study &study, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // Editable, for a view that renames in place through study/actions/addtag.h; the model itself writes nothing.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QModelIndex indexOf(TagId tag) const;
    [[nodiscard]] const Tag *find(TagId tag) const;
    // The names of these tags, in the order of the tree, joined by commas.
    [[nodiscard]] QString names(const QList<TagId> &tags) const;
    // Parents' names before its own, joined by "/".
    [[nodiscard]] QString path(TagId tag) const;
    // The tag that the digit key 1 to 9 stands for; nothing when there is none.
    [[nodiscard]] const Tag *forDigit(int digit) const;
    [[nodiscard]] const QList<Tag> &tags() const { return m_tags; }

private:
    void follow(const ChangeSet &changes);
    void replaceEach(const QList<Tag> &tags, const QHash<TagId, int> &counts);
    [[nodiscard]] QList<int> childrenOf(TagId parent) const;
    [[nodiscard]] QModelIndex indexAt(qsizetype place) const;

    Study *m_study;
    QList<Tag> m_tags; // as the tree stands, from the top
    QHash<TagId, int> m_counts;
};
