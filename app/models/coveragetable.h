// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/articlelist.h"
#include "models/coveragematrix.h"

#include <QAbstractTableModel>

// The coverage matrix for views: a row for each event, a column for each article. It follows the study while somebody
// looks; while nobody does it only remembers that something changed. GUI thread; all that it is given must outlive it.
class CoverageTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Of cells and, for the event alone, of the vertical headers.
    enum Role { EventRole = Qt::UserRole + 1 };

    CoverageTable(const Study &study, const VersionTexts &texts, const EventList &events, const ArticleList &articles,
                  QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const CoverageMatrix &matrix() const { return m_matrix; }
    [[nodiscard]] int rowOf(EventId event) const; // -1: it has none
    [[nodiscard]] int columnOf(ArticleId article) const;

    [[nodiscard]] ColumnOrder columnOrder() const { return m_order; }
    void setColumnOrder(ColumnOrder order);

    // Whether somebody looks.
    void setWatched(bool watched);

private:
    void note();
    void refresh();
    void replaceAll(CoverageMatrix matrix);
    void replaceEach(CoverageMatrix matrix);

    const Study *m_study;
    const VersionTexts *m_texts;
    const EventList *m_events;
    CoverageMatrix m_matrix;
    ColumnOrder m_order = ColumnOrder::AsListed;
    bool m_isWatched = false;
    bool m_isStale = true;
};
