// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articlelist.h"

#include <algorithm>

ArticleList::ArticleList(Study &study, QObject *parent) : QAbstractListModel(parent), m_study(&study)
{
    reload();
    int onDesk = 0;
    for (Entry &entry : m_entries) {
        entry.onDesk = onDesk++ < deskLimit;
    }
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
    setOnDesk(m_entries[index.row()].article.id, value.toInt() == Qt::Checked);
    return true;
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

void ArticleList::setOnDesk(ArticleId article, bool onDesk)
{
    const int row = rowOf(article);
    if (row < 0 || m_entries[row].onDesk == onDesk || (onDesk && desk().size() >= deskLimit))
        return;
    m_entries[row].onDesk = onDesk;
    emit dataChanged(index(row), index(row), {Qt::CheckStateRole, EntryRole});
    emit deskChanged();
}

void ArticleList::follow(const ChangeSet &changes)
{
    if (!changes.touchesArticles() && !changes.touchesHighlights())
        return;
    const QList<ArticleId> before = desk();
    const qsizetype known = m_entries.size();
    beginResetModel();
    reload();
    // What an import brings goes on the desk as far as there is room.
    for (qsizetype row = known; row < m_entries.size() && desk().size() < deskLimit; ++row) {
        m_entries[row].onDesk = true;
    }
    endResetModel();
    if (desk() != before)
        emit deskChanged();
}

void ArticleList::reload()
{
    QHash<ArticleId, Entry> old;
    for (const Entry &entry : std::as_const(m_entries)) {
        old.insert(entry.article.id, entry);
    }
    const QHash<ArticleId, int> highlights = orEmpty(m_study->store().highlightCounts());
    m_entries.clear();
    const QList<Article> articles =
        orEmpty(m_study->store().table<Article>().select(QStringLiteral("ORDER BY position, id")));
    for (const Article &article : articles) {
        const auto known = old.constFind(article.id);
        m_entries.append(Entry{.article = article,
                               .words = known != old.constEnd()
                                   ? known->words
                                   : orEmpty(m_study->store().wordCount(article.id)),
                               .highlights = highlights.value(article.id),
                               .onDesk = known != old.constEnd() && known->onDesk});
    }
}
