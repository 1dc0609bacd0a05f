// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragefilter.h"

#include "chart/timelinewords.h"
#include "text/foldedtext.h"

#include <algorithm>
#include <limits>

namespace
{
auto dateKey(const CoverageRow &row)
{
    const TimelineItem &line = row.event.line;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    return std::tuple(line.earliest.value_or(line.latest.value_or(never)), line.latest.value_or(never), row.event.id());
}

int sortKey(const CoverageRow &row, CoverageSort sort)
{
    switch (sort) {
    case CoverageSort::ByDate:
        return 0;
    case CoverageSort::ByArticles:
        return -(row.sources.articles + row.sources.denying);
    case CoverageSort::BySources:
        return row.sources.roots.isEmpty() ? std::numeric_limits<int>::max() : row.sources.atLeast();
    case CoverageSort::ByConflict:
        return row.hasConflict() ? 0 : 1;
    case CoverageSort::ByLane:
        return row.lane;
    }
    Q_UNREACHABLE_RETURN(0);
}

QString searched(const EventItem &event)
{
    QStringList parts{event.event.title, event.event.description, event.line.when, laneText(event.line.lane)};
    for (const ClaimItem &claim : event.claims) {
        parts << claim.passage.quote << claim.reporterName;
    }
    return FoldedText(parts.join(QLatin1Char('\n'))).text();
}
} // namespace

CoverageFilter::CoverageFilter(CoverageTable &table, const TagFilter &tags, QObject *parent)
    : QSortFilterProxyModel(parent), m_table(&table), m_tags(&tags)
{
    // Before the base class connects itself: it asks filterAcceptsRow() as soon as it hears of a change.
    connect(m_table, &QAbstractItemModel::dataChanged, this, [this] { m_folded.clear(); });
    connect(m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_folded.clear(); });
    connect(m_tags, &TagFilter::changed, this, [this] { invalidateFilter(); });
    setSourceModel(m_table);
    QSortFilterProxyModel::sort(0);
}

void CoverageFilter::setWords(const QString &words)
{
    const QStringList folded = FoldedText(words).text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (folded == m_words)
        return;
    m_words = folded;
    invalidateFilter();
}

void CoverageFilter::setBackground(BackgroundEvents background)
{
    if (background == m_background)
        return;
    m_background = background;
    invalidateFilter();
}

void CoverageFilter::setOnlyConflicts(bool only)
{
    if (only == m_onlyConflicts)
        return;
    m_onlyConflicts = only;
    invalidateFilter();
}

void CoverageFilter::setSort(CoverageSort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    invalidate();
}

void CoverageFilter::setDays(const std::optional<DayRange> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    invalidateFilter();
}

bool CoverageFilter::isFiltering() const
{
    return !m_words.isEmpty() || m_onlyConflicts || m_days || m_background == BackgroundEvents::Hidden ||
           m_tags->isFiltering();
}

int CoverageFilter::sourceRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

QList<qsizetype> CoverageFilter::sourceRows() const
{
    QList<qsizetype> rows;
    for (int row = 0; columnCount() > 0 && row < rowCount(); ++row) {
        rows.append(sourceRow(row));
    }
    return rows;
}

int CoverageFilter::rowOf(EventId event) const
{
    const int row = m_table->rowOf(event);
    return row < 0 ? -1 : mapFromSource(m_table->index(row, 0)).row();
}

QVariant CoverageFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return m_table->headerData(section, orientation, role);
    const int row = sourceRow(section);
    return row < 0 ? QVariant() : m_table->headerData(row, orientation, role);
}

bool CoverageFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const CoverageRow &event = matrix().rows[row];
    if (m_background == BackgroundEvents::Hidden && event.event.line.background)
        return false;
    if (m_onlyConflicts && !event.hasConflict())
        return false;
    const bool isInDays = !m_days || mayFallWithin(event.event.line, *m_days);
    return m_tags->shows(event.event.tags) && isInDays && hasWords(row);
}

bool CoverageFilter::hasWords(int row) const
{
    if (m_words.isEmpty())
        return true;
    const EventItem &event = matrix().rows[row].event;
    auto text = m_folded.find(event.id());
    if (text == m_folded.end())
        text = m_folded.insert(event.id(), searched(event));
    return std::ranges::all_of(m_words, [&](const QString &word) { return text->contains(word); });
}

bool CoverageFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const CoverageRow &a = matrix().rows[left.row()];
    const CoverageRow &b = matrix().rows[right.row()];
    return std::tuple(sortKey(a, m_sort), dateKey(a)) < std::tuple(sortKey(b, m_sort), dateKey(b));
}
