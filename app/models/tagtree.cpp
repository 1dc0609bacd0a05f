// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tagtree.h"

#include <QMimeData>

#include <algorithm>

namespace
{
const QString tagMime = QStringLiteral("application/x-synoptic-tag"); // its id in decimal

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
    , m_totals(orEmpty(study.store().tagTotals()))
    , m_uses(orEmpty(study.store().tagUses()))
{
    updateDigits();
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
        return spoken(tag);
    case IdRole:
        return QVariant::fromValue(tag.id);
    case TagRole:
        return QVariant::fromValue(tag);
    case CountRole:
        return m_counts.value(tag.id);
    case TotalRole:
        return m_totals.value(tag.id);
    case DigitRole:
        return m_digits.of(tag.id);
    case PinnedRole:
        return m_digits.isPinned(tag.id);
    default:
        return {};
    }
}

Qt::ItemFlags TagTree::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_study->isReadOnly())
        return flags;
    // Between the top ones and below any other.
    return flags | Qt::ItemIsDropEnabled |
           (index.isValid() ? Qt::ItemIsEditable | Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList TagTree::mimeTypes() const
{
    return {tagMime};
}

QMimeData *TagTree::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData; // the caller's
    data->setData(tagMime, QByteArray::number(m_tags[qsizetype(indexes.first().internalId())].id.value));
    return data;
}

bool TagTree::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent) const
{
    if (!data || action != Qt::MoveAction || !QAbstractItemModel::canDropMimeData(data, action, row, column, parent))
        return false;
    const TagId tag{data->data(tagMime).toLongLong()};
    for (QModelIndex above = parent; above.isValid(); above = above.parent()) {
        if (m_tags[qsizetype(above.internalId())].id == tag)
            return false; // below itself
    }
    return find(tag) != nullptr;
}

bool TagTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QModelIndex dragged = indexOf(TagId{data->data(tagMime).toLongLong()});
    // On a tag is at the end of those below it. A place counts the children without the one that moves.
    qsizetype place = row < 0 ? rowCount(parent) : row;
    if (dragged.parent() == parent && dragged.row() < place)
        --place;
    const TagId above = parent.isValid() ? m_tags[qsizetype(parent.internalId())].id : TagId{};
    emit moveWanted(m_tags[qsizetype(dragged.internalId())].id, above, place);
    return true;
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
    return find(m_digits.at(digit));
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
    const auto place = [](const Tag &tag) { return std::pair(tag.id, tag.parent); };
    const bool isSameTree = std::ranges::equal(tags, m_tags, {}, place, place);
    const bool counted = isSameTree && !changes.everything;
    QHash<TagId, int> counts = counted ? m_counts : orEmpty(m_study->store().tagCounts());
    QHash<TagId, int> totals = counted ? m_totals : orEmpty(m_study->store().tagTotals());
    if (counted)
        recount(changes.taggings, counts, totals);
    noteUses(tags, counts);
    const TagDigits before = m_digits;
    // A view keeps its place where the same tags stand in the same tree.
    if (isSameTree) {
        QList<QVariantList> old;
        for (const Tag &tag : std::as_const(m_tags)) {
            old.append(shown(tag.id));
        }
        m_counts = std::move(counts);
        m_totals = std::move(totals);
        const bool isRenamed = !std::ranges::equal(tags, m_tags, {}, &Tag::name, &Tag::name);
        replaceEach(tags, old);
        if (m_digits != before || isRenamed)
            emit digitsChanged();
        return;
    }
    beginResetModel();
    m_tags = std::move(tags);
    m_counts = std::move(counts);
    m_totals = std::move(totals);
    updateDigits();
    endResetModel();
    emit digitsChanged();
}

// What a highlight has now and the pairs that came or went tell what it had before. Not all highlights are counted
// again: there may be a hundred thousand.
void TagTree::recount(const Taggings &taggings, QHash<TagId, int> &counts, QHash<TagId, int> &totals) const
{
    QHash<HighlightId, QSet<TagId>> moved;
    for (const auto &[highlight, tag] : taggings) {
        moved[highlight].insert(tag);
    }
    QHash<HighlightId, QSet<TagId>> now;
    const QString those = QStringLiteral("WHERE highlight_id IN (SELECT value FROM json_each(?))");
    for (const HighlightTag &row :
         orEmpty(m_study->store().table<HighlightTag>().select(those, {idList(moved.keys())}))) {
        now[row.highlight].insert(row.tag);
    }
    for (const auto &[highlight, tags] : moved.asKeyValueRange()) {
        const QSet<TagId> has = now.value(highlight);
        for (const TagId tag : tags) {
            counts[tag] += has.contains(tag) ? 1 : -1;
        }
        const QSet<TagId> after = withAbove(has);
        const QSet<TagId> before = withAbove((has - tags) + (tags - has));
        for (const TagId tag : after - before) {
            ++totals[tag];
        }
        for (const TagId tag : before - after) {
            --totals[tag];
        }
    }
}

QSet<TagId> TagTree::withAbove(const QSet<TagId> &tags) const
{
    QSet<TagId> all;
    for (const TagId tag : tags) {
        for (const Tag *above = find(tag); above && !all.contains(above->id); above = find(above->parent)) {
            all.insert(above->id);
        }
    }
    return all;
}

// A tag that is new, or that more highlights have than before, was used.
void TagTree::noteUses(const QList<Tag> &tags, const QHash<TagId, int> &counts)
{
    for (const Tag &tag : tags) {
        if (!find(tag.id) || counts.value(tag.id) > m_counts.value(tag.id))
            m_uses.insert(tag.id, m_study->now());
    }
}

void TagTree::updateDigits()
{
    QList<TagId> inTree;
    std::ranges::transform(m_tags, std::back_inserter(inTree), &Tag::id);
    QList<TagId> byUse = inTree;
    std::ranges::stable_sort(byUse, std::greater(), [this](TagId tag) { return m_uses.value(tag); });
    m_digits.update(orEmpty(m_study->store().table<TagPin>().select(QStringLiteral("ORDER BY digit"))), byUse, inTree);
}

void TagTree::replaceEach(const QList<Tag> &tags, const QList<QVariantList> &before)
{
    const QList<Tag> old = std::exchange(m_tags, tags);
    updateDigits();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (old[i] != tags[i] || before[i] != shown(tags[i].id))
            emit dataChanged(indexAt(i), indexAt(i));
    }
}

// What a row shows beside the tag itself.
QVariantList TagTree::shown(TagId tag) const
{
    return {m_counts.value(tag), m_totals.value(tag), m_digits.of(tag), m_digits.isPinned(tag)};
}

QString TagTree::spoken(const Tag &tag) const
{
    const int own = m_counts.value(tag.id);
    const int total = m_totals.value(tag.id);
    QString words = tr("%1, %n highlight(s)", nullptr, own).arg(tag.name);
    if (total != own)
        words += tr(", %n with those below", nullptr, total);
    if (const int digit = m_digits.of(tag.id); digit > 0)
        words += tr(", key %1").arg(digit);
    return words;
}
