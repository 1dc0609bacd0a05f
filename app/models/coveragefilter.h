// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coveragetable.h"
#include "models/dayfilter.h"
#include "models/tagfilter.h"

#include <QSortFilterProxyModel>

enum class CoverageSort {
    ByDate,     // from the first day that is possible; undated events last
    ByArticles, // those first of which most articles tell
    BySources,  // those first that have the fewest sources: the weakest ground
    ByConflict, // those first whose claims are in conflict
    ByLane,     // by their first tag, in the order of the tags
};

enum class BackgroundEvents { Shown, Hidden };

// The rows of the coverage matrix that are asked for, in the order that is asked for; those that the order makes equal
// stand by date. Of the words asked for each must stand somewhere in an event's title, description, date, tags'
// lane, reporters or quotes, compared as in text/foldedtext.h. GUI thread; what it is given must outlive it.
class CoverageFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    CoverageFilter(CoverageTable &table, const TagFilter &tags, QObject *parent = nullptr);

    void setWords(const QString &words); // all events pass when there is none
    void setBackground(BackgroundEvents background);
    void setOnlyConflicts(bool only);
    void setSort(CoverageSort sort);
    // Only events that may have taken place on one of these days; undated ones are then left out. None: all.
    void setDays(const std::optional<DayRange> &days);
    [[nodiscard]] CoverageSort sort() const { return m_sort; }
    [[nodiscard]] bool isFiltering() const;

    [[nodiscard]] const CoverageTable &table() const { return *m_table; }
    [[nodiscard]] const CoverageMatrix &matrix() const { return m_table->matrix(); }
    // The matrix's row of a row shown.
    [[nodiscard]] int sourceRow(int row) const;
    [[nodiscard]] QList<qsizetype> sourceRows() const; // all that are shown, in their order
    [[nodiscard]] int rowOf(EventId event) const;      // -1: it is not shown

    // By source rows, not by the rows shown; Qt's would number them anew.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool hasWords(int row) const;

    CoverageTable *m_table;
    const TagFilter *m_tags;
    QStringList m_words; // folded
    BackgroundEvents m_background = BackgroundEvents::Shown;
    bool m_onlyConflicts = false;
    CoverageSort m_sort = CoverageSort::ByDate;
    std::optional<DayRange> m_days;
    mutable QHash<EventId, QString> m_folded; // made when it is first needed
};
