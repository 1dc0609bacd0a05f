// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/highlightfilter.h"

#include "text/foldedtext.h"

#include <algorithm>

HighlightFilter::HighlightFilter(HighlightList &list, const TagFilter &tags, QObject *parent)
    : QSortFilterProxyModel(parent), m_list(&list), m_tags(&tags)
{
    // Before the base class connects itself: it asks filterAcceptsRow() as soon as it hears of a change.
    connect(m_list, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { forget(first.row(), last.row()); });
    connect(m_list, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
    connect(m_list, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_folded.clear(); });
    connect(m_tags, &TagFilter::changed, this, [this] { invalidateFilter(); });
    setSourceModel(m_list);
}

void HighlightFilter::setDays(const DayFilter &days)
{
    m_days = &days;
    connect(m_days, &DayFilter::changed, this, [this] { invalidateFilter(); });
    invalidateFilter();
}

void HighlightFilter::setWords(const QString &words)
{
    const QStringList folded = FoldedText(words).text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (folded == m_words)
        return;
    m_words = folded;
    invalidateFilter();
}

const HighlightItem *HighlightFilter::itemAt(const QModelIndex &index) const
{
    const int row = mapToSource(index).row();
    return row < 0 ? nullptr : &m_list->items()[row];
}

QModelIndex HighlightFilter::indexOf(HighlightId highlight) const
{
    const int row = m_list->rowOf(highlight);
    return row < 0 ? QModelIndex() : mapFromSource(m_list->index(row, HighlightList::QuoteColumn));
}

bool HighlightFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const HighlightItem &item = m_list->items()[row];
    if (!m_tags->shows(item.tags) || (m_days && !m_days->shows(item.passage.version, item.span)))
        return false;
    if (m_words.isEmpty())
        return true;
    auto text = m_folded.find(item.id());
    if (text == m_folded.end())
        text = m_folded.insert(item.id(), folded(row));
    return std::ranges::all_of(m_words, [&](const QString &word) { return text->contains(word); });
}

void HighlightFilter::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_folded.remove(m_list->items()[row].id());
    }
}

QString HighlightFilter::folded(int row) const
{
    const HighlightItem &item = m_list->items()[row];
    const Article article = m_list->article(item.article);
    const QString tags = m_list->index(row, HighlightList::TagColumn).data().toString();
    const QStringList parts{item.passage.quote, tags, item.note, article.name, article.title, article.outlet};
    return FoldedText(parts.join(QLatin1Char('\n'))).text();
}
