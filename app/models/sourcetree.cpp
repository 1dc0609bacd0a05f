// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcetree.h"

void SourceTree::setNodes(QList<SourceNode> nodes)
{
    beginResetModel();
    m_nodes = std::move(nodes);
    m_items.clear();
    m_numbers.clear();
    add(m_nodes, -1);
    endResetModel();
}

void SourceTree::add(const QList<SourceNode> &nodes, int parent)
{
    for (int row = 0; row < int(nodes.size()); ++row) {
        const auto number = int(m_items.size());
        m_items.append({.node = &nodes[row], .parent = parent, .row = row});
        m_numbers.insert(&nodes[row], number);
        add(nodes[row].children, number);
    }
}

const SourceNode *SourceTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_items[qsizetype(index.internalId())].node : nullptr;
}

QModelIndex SourceTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const SourceNode *above = nodeAt(parent);
    const QList<SourceNode> &nodes = above ? above->children : m_nodes;
    return createIndex(row, column, quintptr(m_numbers.value(&nodes[row])));
}

QModelIndex SourceTree::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_items[qsizetype(child.internalId())].parent;
    return above < 0 ? QModelIndex() : createIndex(m_items[above].row, 0, quintptr(above));
}

int SourceTree::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const SourceNode *above = nodeAt(parent);
    return int(above ? above->children.size() : m_nodes.size());
}

QVariant SourceTree::data(const QModelIndex &index, int role) const
{
    const SourceNode *node = nodeAt(index);
    if (!node)
        return {};
    if (role == Qt::DisplayRole)
        return node->text;
    if (role != Qt::AccessibleTextRole)
        return {};
    return node->details.isEmpty() ? node->text : QStringLiteral("%1, %2").arg(node->text, node->details);
}
