// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/highlightlist.h"

#include "models/dayfilter.h"

#include <algorithm>

namespace
{
constexpr qsizetype mostSteps = 50; // more rows are replaced in one go: each step moves all that stand behind it

auto order(const HighlightItem &item)
{
    return std::tuple(item.articlePosition, item.article, item.passage.version, item.span, item.highlight.id);
}

QString onOneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

template <class Row>
auto rowsById(const StudyStore &store)
{
    QHash<decltype(Row::id), Row> rows;
    for (const Row &row : orEmpty(store.table<Row>().select({}))) {
        rows.insert(row.id, row);
    }
    return rows;
}
} // namespace

HighlightList::HighlightList(Study &study, const VersionTexts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_study(&study), m_texts(&texts)
{
    reload();
    connect(m_study, &Study::changed, this, &HighlightList::follow);
}

int HighlightList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int HighlightList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HighlightList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const HighlightItem &item = m_items[index.row()];
    if (role == ItemRole)
        return QVariant::fromValue(item);
    if (role == Qt::AccessibleTextRole && index.column() == QuoteColumn)
        return spoken(item);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case QuoteColumn:
        return onOneLine(item.passage.quote);
    case TagColumn:
        return tagNames(item.tags);
    case ArticleColumn:
        return m_articles.value(item.article).name;
    case NoteColumn:
        return item.note.section(QLatin1Char('\n'), 0, 0);
    default:
        return {};
    }
}

QVariant HighlightList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuoteColumn:
        return tr("Quote");
    case TagColumn:
        return tr("Tags");
    case ArticleColumn:
        return tr("Article");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

const HighlightItem *HighlightList::find(HighlightId highlight) const
{
    const int row = rowOf(highlight);
    return row < 0 ? nullptr : &m_items[row];
}

int HighlightList::rowOf(HighlightId highlight) const
{
    const auto found = std::ranges::find(m_items, highlight, &HighlightItem::id);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

QList<HighlightItem> HighlightList::on(VersionId version) const
{
    QList<HighlightItem> found;
    std::ranges::copy_if(m_items, std::back_inserter(found),
                         [&](const HighlightItem &item) { return item.passage.version == version; });
    return found;
}

std::optional<QHash<ArticleId, int>> HighlightList::shownBy(const TagFilter &filter, const DayFilter &days) const
{
    if (!filter.isFiltering() && !days.isFiltering())
        return std::nullopt;
    QHash<ArticleId, int> shown;
    for (const HighlightItem &item : m_items) {
        const bool isShown = filter.shows(item.tags) && days.shows(item.passage.version, item.span);
        shown[item.article] += isShown ? 1 : 0;
    }
    return shown;
}

void HighlightList::follow(const ChangeSet &changes)
{
    if (!changes.touchesHighlights() && !changes.touchesArticles())
        return;
    if (changes.everything || changes.touchesArticles()) {
        beginResetModel();
        reload();
        endResetModel();
        emit versionsTouched({});
        return;
    }
    // A passage may change under a highlight whose own row stays; what is not found any more is gone.
    QHash<HighlightId, HighlightItem> now;
    for (HighlightItem &item : read(QStringLiteral("highlight.id IN (SELECT value FROM json_each(?)) OR "
                                                   "highlight.passage_id IN (SELECT value FROM json_each(?))"),
                                    {idList(changes.highlights), idList(changes.passages)})) {
        now.insert(item.id(), std::move(item));
    }
    QSet<HighlightId> touched = changes.highlights;
    touched.unite(QSet(now.keyBegin(), now.keyEnd()));
    const QSet<VersionId> versions = touched.size() > mostSteps ? replaceMany(touched, now) : replaceEach(touched, now);
    if (!versions.isEmpty())
        emit versionsTouched(versions);
    if (!changes.tags.isEmpty())
        refreshTags();
}

void HighlightList::refreshTags()
{
    QHash<TagId, Tag> tags = rowsById<Tag>(m_study->store());
    if (tags == m_tags)
        return; // a highlight got or lost one, which is no change of the tag
    m_tags = std::move(tags);
    if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_items.size()) - 1, TagColumn));
    emit versionsTouched({}); // colours
}

QSet<VersionId> HighlightList::replaceEach(const QSet<HighlightId> &touched,
                                           const QHash<HighlightId, HighlightItem> &now)
{
    QSet<VersionId> versions;
    for (const HighlightId id : touched) {
        const int row = rowOf(id);
        if (row >= 0)
            versions.insert(m_items[row].passage.version);
        const auto found = now.constFind(id);
        if (found != now.constEnd())
            versions.insert(found->passage.version);
        replace(row, found == now.constEnd() ? nullptr : &*found);
    }
    return versions;
}

void HighlightList::replace(int row, const HighlightItem *now)
{
    if (row >= 0 && now && order(m_items[row]) == order(*now)) {
        m_items[row] = *now;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    if (now) {
        const auto place = std::ranges::lower_bound(m_items, order(*now), {}, order);
        const int at = int(place - m_items.begin());
        beginInsertRows({}, at, at);
        m_items.insert(at, *now);
        endInsertRows();
    }
}

QSet<VersionId> HighlightList::replaceMany(const QSet<HighlightId> &touched,
                                           const QHash<HighlightId, HighlightItem> &now)
{
    QSet<VersionId> versions;
    QList<HighlightItem> fresh = now.values();
    std::ranges::sort(fresh, {}, order);
    beginResetModel();
    QList<HighlightItem> all;
    all.reserve(m_items.size() + fresh.size());
    auto next = fresh.begin();
    for (HighlightItem &item : m_items) {
        if (touched.contains(item.id())) {
            versions.insert(item.passage.version);
            continue;
        }
        for (; next != fresh.end() && order(*next) < order(item); ++next) {
            all.append(*next);
        }
        all.append(std::move(item));
    }
    all.append(QList(next, fresh.end()));
    for (const HighlightItem &item : std::as_const(fresh)) {
        versions.insert(item.passage.version);
    }
    m_items = std::move(all);
    endResetModel();
    return versions;
}

void HighlightList::locate(HighlightItem &item) const
{
    const auto entry = m_texts->version(item.passage.version);
    if (!entry)
        return;
    item.article = entry->version.article;
    item.span = entry->map.toUnits(item.passage.span);
    item.articlePosition = m_articles.value(item.article).position;
}

void HighlightList::reload()
{
    const StudyStore &store = m_study->store();
    m_articles = rowsById<Article>(store);
    m_tags = rowsById<Tag>(store);
    m_items = read(QStringLiteral("TRUE"), {});
    std::ranges::sort(m_items, {}, order);
}

QList<HighlightItem> HighlightList::read(const QString &which, const QVariantList &values) const
{
    // Four passes over four tables, not four queries for each highlight.
    const StudyStore &store = m_study->store();
    const auto those = [&](const char *tail) {
        return QStringLiteral("WHERE %1").arg(QLatin1StringView(tail)).arg(which);
    };
    QHash<PassageId, Passage> passages;
    for (Passage &passage :
         orEmpty(store.table<Passage>().select(those("id IN (SELECT passage_id FROM highlight WHERE %1)"), values))) {
        passages.insert(passage.id, std::move(passage));
    }
    QHash<HighlightId, QList<TagId>> tags;
    for (const HighlightTag &pair : orEmpty(store.table<HighlightTag>().select(
             those("highlight_id IN (SELECT id FROM highlight WHERE %1)"), values))) {
        tags[pair.highlight].append(pair.tag);
    }
    QHash<HighlightId, QString> notes;
    for (const Note &note : orEmpty(store.table<Note>().select(
             those("highlight_id IN (SELECT id FROM highlight WHERE %1) ORDER BY id DESC"), values))) {
        notes.insert(note.highlight, note.text);
    }
    QList<HighlightItem> items;
    for (Highlight &highlight : orEmpty(store.table<Highlight>().select(those("%1"), values))) {
        HighlightItem item{.highlight = std::move(highlight)};
        item.passage = passages.value(item.highlight.passage);
        item.tags = tags.value(item.id());
        item.note = notes.value(item.id());
        locate(item);
        items.append(std::move(item));
    }
    return items;
}

QString HighlightList::tagNames(const QList<TagId> &tags) const
{
    QStringList names;
    for (const TagId tag : tags) {
        names.append(m_tags.value(tag).name);
    }
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

// What a row shows, in one sentence for a screen reader.
QString HighlightList::spoken(const HighlightItem &item) const
{
    QStringList parts{onOneLine(item.passage.quote), m_articles.value(item.article).name};
    if (!item.tags.isEmpty())
        parts.append(tagNames(item.tags));
    if (!item.note.isEmpty())
        parts.append(tr("with a note"));
    return parts.join(QStringLiteral(", "));
}
