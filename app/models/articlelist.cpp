// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articlelist.h"

#include <algorithm>

namespace
{
void fillDesk(QList<ArticleList::Entry> &entries, const auto &isCandidate)
{
    auto room = ArticleList::deskLimit - std::ranges::count_if(entries, &ArticleList::Entry::onDesk);
    for (ArticleList::Entry &entry : entries) {
        if (room > 0 && !entry.onDesk && isCandidate(entry)) {
            entry.onDesk = true;
            --room;
        }
    }
}
} // namespace

ArticleList::ArticleList(Study &study, QObject *parent) : QAbstractListModel(parent), m_study(&study)
{
    m_entries = read({});
    fillDesk(m_entries, [](const Entry &) { return true; });
    connect(m_study, &Study::changed, this, &ArticleList::follow);
}

int ArticleList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ArticleList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 · %2").arg(entry.article.name, entry.article.title);
    case Qt::CheckStateRole:
        return entry.onDesk ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return QVariant::fromValue(entry.article.id);
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

Qt::ItemFlags ArticleList::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool ArticleList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    return setOnDesk(m_entries[index.row()].article.id, value.toInt() == Qt::Checked);
}

const ArticleList::Entry *ArticleList::find(ArticleId article) const
{
    const int row = rowOf(article);
    return row < 0 ? nullptr : &m_entries[row];
}

int ArticleList::rowOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_entries, article, [](const Entry &entry) { return entry.article.id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QList<ArticleId> ArticleList::desk() const
{
    QList<ArticleId> ids;
    for (const Entry &entry : m_entries) {
        if (entry.onDesk)
            ids.append(entry.article.id);
    }
    return ids;
}

bool ArticleList::setOnDesk(ArticleId article, bool onDesk)
{
    const int row = rowOf(article);
    if (row < 0 || m_entries[row].onDesk == onDesk || (onDesk && isDeskFull()))
        return false;
    m_entries[row].onDesk = onDesk;
    emit dataChanged(index(row), index(row), {Qt::CheckStateRole, EntryRole});
    emit deskChanged();
    return true;
}

void ArticleList::setShown(const std::optional<QHash<ArticleId, int>> &shown)
{
    m_shown = shown;
    QList<Entry> entries = m_entries;
    for (Entry &entry : entries) {
        entry.shown = shownOf(entry.article.id);
    }
    replaceEach(entries);
}

std::optional<int> ArticleList::shownOf(ArticleId article) const
{
    return m_shown ? std::optional(m_shown->value(article)) : std::nullopt;
}

void ArticleList::follow(const ChangeSet &changes)
{
    if (!changes.touchesArticles() && !changes.touchesHighlights())
        return;
    QList<Entry> now = read(changes);
    const auto id = [](const Entry &entry) { return entry.article.id; };
    // A view keeps its place where the same articles stand in the same order.
    if (std::ranges::equal(now, m_entries, {}, id, id)) {
        replaceEach(now);
    } else {
        replaceAll(std::move(now));
    }
}

void ArticleList::replaceAll(QList<Entry> entries)
{
    const QList<ArticleId> before = desk();
    // What an import brings goes on the desk as far as there is room.
    fillDesk(entries, [this](const Entry &entry) { return !find(entry.article.id); });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    if (desk() != before)
        emit deskChanged();
}

void ArticleList::replaceEach(const QList<Entry> &entries)
{
    for (int row = 0; row < entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = entries[row];
        emit dataChanged(index(row), index(row));
    }
}

QList<ArticleList::Entry> ArticleList::read(const ChangeSet &changes) const
{
    const StudyStore &store = m_study->store();
    const bool isFirst = m_entries.isEmpty() || changes.everything;
    const QHash<ArticleId, int> highlights =
        orEmpty(isFirst ? store.highlightCounts() : store.highlightCounts(changes.annotated, changes.passages));
    QList<Entry> entries;
    for (const Article &article : orEmpty(store.table<Article>().select(QStringLiteral("ORDER BY position, id")))) {
        const Entry *known = find(article.id);
        const bool isCounted = known && !changes.everything && !changes.articles.contains(article.id);
        entries.append(Entry{.article = article,
                             .words = isCounted ? known->words : orEmpty(store.wordCount(article.id)),
                             .highlights = highlights.value(article.id, known && !isFirst ? known->highlights : 0),
                             .shown = shownOf(article.id),
                             .onDesk = known && known->onDesk});
    }
    return entries;
}
