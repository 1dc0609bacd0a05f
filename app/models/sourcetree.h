// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sourcenodes.h"

#include <QAbstractItemModel>

// The nodes of models/sourcenodes.h as a tree for a view. GUI thread.
class SourceTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setNodes(QList<SourceNode> nodes);
    // Null for an invalid index.
    [[nodiscard]] const SourceNode *nodeAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item {
        const SourceNode *node;
        int parent; // number of an item; -1: none
        int row;
    };
    void add(const QList<SourceNode> &nodes, int parent);

    QList<SourceNode> m_nodes;
    QList<Item> m_items; // all of them; their numbers are the ids of indexes
    QHash<const SourceNode *, int> m_numbers;
};
