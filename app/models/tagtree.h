// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tagdigits.h"
#include "study/study.h"

#include <QAbstractItemModel>

// The tags of a study as a tree, with how many highlights carry each, and which of them the digit keys set. Tags can be
// dragged; the model itself writes nothing and only says what is wanted. GUI thread; the study must outlive it.
class TagTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    // Count: with the tag itself. Total: with it or one below.
    enum Role { IdRole = Qt::UserRole + 1, TagRole, CountRole, TotalRole, DigitRole, PinnedRole };

    explicit TagTree(Study &study, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // Editable, for a view that renames in place through study/actions/addtag.h.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    [[nodiscard]] QModelIndex indexOf(TagId tag) const;
    [[nodiscard]] const Tag *find(TagId tag) const;
    // The names of these tags, in the order of the tree, joined by commas.
    [[nodiscard]] QString names(const QList<TagId> &tags) const;
    // Parents' names before its own, joined by "/".
    [[nodiscard]] QString path(TagId tag) const;
    // The tag that the digit key 1 to 9 stands for; nothing when there is none.
    [[nodiscard]] const Tag *forDigit(int digit) const;
    [[nodiscard]] const QList<Tag> &tags() const { return m_tags; }

signals:
    // Other tags, or other names, for the digits.
    void digitsChanged();
    // A tag was dropped: as for study/actions/movetag.h.
    void moveWanted(TagId tag, TagId parent, qsizetype place);

private:
    void follow(const ChangeSet &changes);
    using Taggings = decltype(ChangeSet::taggings);
    void recount(const Taggings &taggings, QHash<TagId, int> &counts, QHash<TagId, int> &totals) const;
    [[nodiscard]] QSet<TagId> withAbove(const QSet<TagId> &tags) const;
    void noteUses(const QList<Tag> &tags, const QHash<TagId, int> &counts);
    void updateDigits();
    void replaceEach(const QList<Tag> &tags, const QList<QVariantList> &before);
    [[nodiscard]] QVariantList shown(TagId tag) const;
    [[nodiscard]] QString spoken(const Tag &tag) const;
    [[nodiscard]] QList<int> childrenOf(TagId parent) const;
    [[nodiscard]] QModelIndex indexAt(qsizetype place) const;

    Study *m_study;
    QList<Tag> m_tags; // as the tree stands, from the top
    QHash<TagId, int> m_counts;
    QHash<TagId, int> m_totals;
    QHash<TagId, qint64> m_uses; // when each was last set; milliseconds since 1970, UTC
    TagDigits m_digits;
};
