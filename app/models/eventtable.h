// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"

#include <QAbstractTableModel>

// The events of a timeline as rows of a table, in the timeline's order. Sort by SortRole: days count as days there.
// GUI thread.
class EventTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Title, Lane, Said, Precision, Claims, Articles, Conflict, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setEvents(const QList<TimelineItem> &events);
    [[nodiscard]] EventId eventAt(int row) const;
    [[nodiscard]] int rowOf(EventId event) const; // -1: it is not in the table

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TimelineItem> m_events;
};

// Those that have all the words in title, date or lane, compared as in text/foldedtext.h; in the order of the events.
QList<EventId> findEvents(const QList<TimelineItem> &events, const QString &words);
