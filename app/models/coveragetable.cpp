// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragetable.h"

#include "models/coveragewords.h"

#include <algorithm>

namespace
{
EventId idOf(const CoverageRow &row)
{
    return row.event.id();
}

ArticleId articleOf(const CoverageColumn &column)
{
    return column.article.id;
}
} // namespace

CoverageTable::CoverageTable(const Study &study, const VersionTexts &texts, const EventList &events,
                             const ArticleList &articles, QObject *parent)
    : QAbstractTableModel(parent), m_study(&study), m_texts(&texts), m_events(&events)
{
    connect(m_events, &EventList::changed, this, &CoverageTable::note);
    // Which articles have been read: that changes with highlights, too.
    connect(&articles, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    note();
            });
    connect(m_study, &Study::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.notes.isEmpty())
            note();
    });
}

int CoverageTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int CoverageTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns.size());
}

QVariant CoverageTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shortText(m_matrix.cell(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return cellSentence(m_matrix, index.row(), index.column());
    case EventRole:
        return QVariant::fromValue(idOf(m_matrix.rows[index.row()]));
    default:
        return {};
    }
}

QVariant CoverageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isEvent = orientation == Qt::Vertical;
    if (section < 0 || section >= (isEvent ? m_matrix.rows.size() : m_matrix.columns.size()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isEvent ? eventTitle(m_matrix.rows[section]) : m_matrix.columns[section].article.name;
    case Qt::AccessibleTextRole:
        return isEvent ? eventSentence(m_matrix, section) : columnSentence(m_matrix.columns[section]);
    case EventRole:
        return isEvent ? QVariant::fromValue(idOf(m_matrix.rows[section])) : QVariant();
    default:
        return {};
    }
}

int CoverageTable::rowOf(EventId event) const
{
    const auto found = std::ranges::find(m_matrix.rows, event, idOf);
    return found == m_matrix.rows.end() ? -1 : int(found - m_matrix.rows.begin());
}

int CoverageTable::columnOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_matrix.columns, article, articleOf);
    return found == m_matrix.columns.end() ? -1 : int(found - m_matrix.columns.begin());
}

void CoverageTable::setColumnOrder(ColumnOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    note();
}

void CoverageTable::setWatched(bool watched)
{
    m_isWatched = watched;
    if (m_isWatched && m_isStale)
        refresh();
}

void CoverageTable::note()
{
    m_isStale = true;
    if (m_isWatched)
        refresh();
}

void CoverageTable::refresh()
{
    m_isStale = false;
    CoverageMatrix now = coverageMatrix(readCoverage(*m_study, *m_texts, *m_events), m_order);
    // A view keeps its place where the same events and articles stand in the same order.
    if (std::ranges::equal(now.rows, m_matrix.rows, {}, idOf, idOf) &&
        std::ranges::equal(now.columns, m_matrix.columns, {}, articleOf, articleOf)) {
        replaceEach(std::move(now));
    } else {
        replaceAll(std::move(now));
    }
}

void CoverageTable::replaceAll(CoverageMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

void CoverageTable::replaceEach(CoverageMatrix matrix)
{
    m_matrix = std::move(matrix);
    if (m_matrix.rows.isEmpty() || m_matrix.columns.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}
