// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagtree.h"

#include <algorithm>

TagTree::TagTree(Study &study, QObject *parent) : QAbstractItemModel(parent), m_study(&study)
{
    reload();
    connect(m_study, &Study::changed, this, &TagTree::follow);
}

// An index carries its tag's place in m_tags.
QModelIndex TagTree::index(int row, int column, const QModelIndex &parent) const
{
    const TagId above = parent.isValid() ? m_tags[qsizetype(parent.internalId())].id : TagId{};
    const QList<int> children = childrenOf(above);
    if (row < 0 || row >= children.size() || column != 0)
        return {};
    return createIndex(row, column, quintptr(children[row]));
}

QModelIndex TagTree::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const TagId above = m_tags[qsizetype(child.internalId())].parent;
    const auto found = std::ranges::find(m_tags, above, &Tag::id);
    if (above.isNull() || found == m_tags.end())
        return {};
    const int place = int(found - m_tags.begin());
    return createIndex(int(childrenOf(found->parent).indexOf(place)), 0, quintptr(place));
}

int TagTree::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(parent.isValid() ? m_tags[qsizetype(parent.internalId())].id : TagId{}).size());
}

int TagTree::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TagTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto place = qsizetype(index.internalId());
    const Tag &tag = m_tags[place];
    switch (role) {
    case Qt::DisplayRole:
        return tag.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %n highlight(s)", nullptr, m_counts.value(tag.id)).arg(tag.name);
    case IdRole:
        return QVariant::fromValue(tag.id);
    case TagRole:
        return QVariant::fromValue(tag);
    case CountRole:
        return m_counts.value(tag.id);
    case DigitRole:
        return place < 9 ? int(place) + 1 : 0;
    default:
        return {};
    }
}

const Tag *TagTree::find(TagId tag) const
{
    const auto found = std::ranges::find(m_tags, tag, &Tag::id);
    return found == m_tags.end() ? nullptr : &*found;
}

QString TagTree::names(const QList<TagId> &tags) const
{
    QStringList names;
    for (const Tag &tag : m_tags) {
        if (tags.contains(tag.id))
            names.append(tag.name);
    }
    return names.join(QStringLiteral(", "));
}

QString TagTree::path(TagId id) const
{
    QStringList names;
    for (const Tag *tag = find(id); tag && names.size() < 64; tag = find(tag->parent)) {
        names.prepend(tag->name);
    }
    return names.join(QLatin1Char('/'));
}

const Tag *TagTree::forDigit(int digit) const
{
    return digit >= 1 && digit <= 9 && digit <= m_tags.size() ? &m_tags[digit - 1] : nullptr;
}

QList<int> TagTree::childrenOf(TagId parent) const
{
    QList<int> children;
    for (int place = 0; place < m_tags.size(); ++place) {
        if (m_tags[place].parent == parent)
            children.append(place);
    }
    return children;
}

void TagTree::follow(const ChangeSet &changes)
{
    if (!changes.touchesTags() && changes.highlights.isEmpty())
        return;
    beginResetModel();
    reload();
    endResetModel();
}

void TagTree::reload()
{
    const QList<Tag> all =
        orEmpty(m_study->store().table<Tag>().select(QStringLiteral("ORDER BY position, id")));
    m_tags.clear();
    appendWithChildren(all, {}, 0);
    m_counts = orEmpty(m_study->store().tagCounts());
}

void TagTree::appendWithChildren(const QList<Tag> &all, TagId parent, int depth)
{
    if (depth > 64)
        return; // a cycle in a file from elsewhere
    for (const Tag &tag : all) {
        if (tag.parent == parent) {
            m_tags.append(tag);
            appendWithChildren(all, tag.id, depth + 1);
        }
    }
}
