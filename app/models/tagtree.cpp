// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagtree.h"

#include <algorithm>

namespace
{
void appendWithChildren(QList<Tag> &sorted, const QList<Tag> &all, TagId parent, int depth)
{
    if (depth > 64)
        return; // a cycle in a file from elsewhere
    for (const Tag &tag : all) {
        if (tag.parent == parent) {
            sorted.append(tag);
            appendWithChildren(sorted, all, tag.id, depth + 1);
        }
    }
}

// All tags, each before its children.
QList<Tag> readTags(const StudyStore &store)
{
    QList<Tag> sorted;
    appendWithChildren(sorted, orEmpty(store.table<Tag>().select(QStringLiteral("ORDER BY position, id"))), {}, 0);
    return sorted;
}
} // namespace

TagTree::TagTree(Study &study, QObject *parent)
    : QAbstractItemModel(parent)
    , m_study(&study)
    , m_tags(readTags(study.store()))
    , m_counts(orEmpty(study.store().tagCounts()))
{
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
    return indexOf(m_tags[qsizetype(child.internalId())].parent);
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
    case Qt::EditRole:
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

Qt::ItemFlags TagTree::flags(const QModelIndex &index) const
{
    const bool isEditable = index.isValid() && !m_study->isReadOnly();
    return QAbstractItemModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QModelIndex TagTree::indexOf(TagId tag) const
{
    const auto found = std::ranges::find(m_tags, tag, &Tag::id);
    return found == m_tags.end() ? QModelIndex() : indexAt(found - m_tags.begin());
}

QModelIndex TagTree::indexAt(qsizetype place) const
{
    return createIndex(int(childrenOf(m_tags[place].parent).indexOf(place)), 0, quintptr(place));
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
    QList<Tag> tags = readTags(m_study->store());
    QHash<TagId, int> counts = orEmpty(m_study->store().tagCounts());
    const auto place = [](const Tag &tag) { return std::pair(tag.id, tag.parent); };
    // A view keeps its place where the same tags stand in the same tree.
    if (std::ranges::equal(tags, m_tags, {}, place, place)) {
        replaceEach(tags, counts);
        return;
    }
    beginResetModel();
    m_tags = std::move(tags);
    m_counts = std::move(counts);
    endResetModel();
}

void TagTree::replaceEach(const QList<Tag> &tags, const QHash<TagId, int> &counts)
{
    const QHash<TagId, int> before = std::exchange(m_counts, counts);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const TagId id = tags[i].id;
        if (m_tags[i] == tags[i] && before.value(id) == counts.value(id))
            continue;
        m_tags[i] = tags[i];
        emit dataChanged(indexAt(i), indexAt(i));
    }
}
