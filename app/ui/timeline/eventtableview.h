// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventtable.h"

#include <QTableView>

class QSortFilterProxyModel;

// The rows of the timeline as an ordinary table that can be sorted by each column. GUI thread.
class EventTableView : public QTableView
{
    Q_OBJECT

public:
    explicit EventTableView(QWidget *parent = nullptr);

    // Keeps the selection while its event is there.
    void setEvents(const QList<TimelineItem> &events);
    // Scrolls there. Silent, as in TimelineView.
    void setSelected(EventId event);
    [[nodiscard]] EventId selected() const { return m_selected; }

signals:
    void eventSelected(EventId event);
    void eventActivated(EventId event);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setRowHeights();
    [[nodiscard]] EventId eventAt(const QModelIndex &index) const;

    EventTable *m_events;
    QSortFilterProxyModel *m_sorted;
    EventId m_selected;
    bool m_isFollowing = false; // what others say, so nobody chose
};
