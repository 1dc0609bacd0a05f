// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventtableview.h"

#include "ui/widgets/rowpainting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

EventTableView::EventTableView(QWidget *parent)
    : QTableView(parent), m_events(new EventTable(this)), m_sorted(new QSortFilterProxyModel(this))
{
    setAccessibleName(tr("Events as a table"));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sorted->setSourceModel(m_events);
    m_sorted->setSortRole(EventTable::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(EventTable::When, Qt::AscendingOrder);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    setRowHeights();
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit eventActivated(eventAt(index)); });
}

void EventTableView::setRowHeights()
{
    const int em = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(em + rowMargin(fontMetrics()));
    // As wide as the words usually are; measuring a large table would take longer than showing it.
    const QList<int> widths{22, 26, 10, 11, 18, 6, 6};
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths.at(column) * em * 5 / 8);
}

void EventTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRowHeights();
}

void EventTableView::setEvents(const QList<TimelineItem> &events)
{
    const EventId before = m_selected;
    const QScopedValueRollback following(m_isFollowing, true);
    m_events->setEvents(events);
    m_selected = {};
    setSelected(before);
}

void EventTableView::setSelected(EventId event)
{
    const int row = m_events->rowOf(event);
    const QScopedValueRollback following(m_isFollowing, true);
    m_selected = row < 0 ? EventId() : event;
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_events->index(row, EventTable::When));
    if (index.row() != currentIndex().row())
        setCurrentIndex(index);
    scrollTo(index);
}

EventId EventTableView::eventAt(const QModelIndex &index) const
{
    return m_events->eventAt(m_sorted->mapToSource(index).row());
}

void EventTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isFollowing || !current.isValid())
        return;
    m_selected = eventAt(current);
    emit eventSelected(m_selected);
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    emit eventActivated(eventAt(currentIndex()));
}
