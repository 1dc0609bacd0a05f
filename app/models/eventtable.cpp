// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventtable.h"

#include "chart/timelinewords.h"
#include "text/foldedtext.h"
#include "text/plainline.h"

#include <algorithm>
#include <limits>

namespace
{
QVariant textOf(const TimelineItem &event, int column)
{
    switch (column) {
    case EventTable::When:
        return event.when.isEmpty() ? EventTable::tr("undated") : event.when;
    case EventTable::Title:
        return plainLine(event.title);
    case EventTable::Lane:
        return laneText(event.lane);
    case EventTable::Said:
        return modalityText(event.modality);
    case EventTable::Precision:
        return event.isDated() ? precisionText(event) : QString();
    case EventTable::Claims:
        return event.claims;
    case EventTable::Articles:
        return event.articles;
    case EventTable::Conflict:
        return plainLine(event.conflict);
    default:
        return {};
    }
}

// Undated events last; of those that begin on one day the shortest first.
QVariant sortKey(const TimelineItem &event, int column)
{
    if (column != EventTable::When)
        return textOf(event, column);
    constexpr qint64 never = std::numeric_limits<qint32>::max();
    const qint64 first = event.earliest.value_or(event.latest.value_or(never));
    const qint64 days = std::min<qint64>(event.latest.value_or(first) - first, 0xFFFF);
    return first * 0x10000 + std::max<qint64>(days, 0);
}
} // namespace

void EventTable::setEvents(const QList<TimelineItem> &events)
{
    if (events == m_events)
        return;
    beginResetModel();
    m_events = events;
    endResetModel();
}

EventId EventTable::eventAt(int row) const
{
    return row >= 0 && row < m_events.size() ? m_events.at(row).event : EventId();
}

int EventTable::rowOf(EventId event) const
{
    const auto found = std::ranges::find(m_events, event, &TimelineItem::event);
    return found == m_events.cend() ? -1 : int(found - m_events.cbegin());
}

int EventTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventTable::data(const QModelIndex &index, int role) const
{
    const TimelineItem &event = m_events.at(index.row());
    const bool isNumber = index.column() == Claims || index.column() == Articles;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(event, index.column());
    case SortRole:
        return sortKey(event, index.column());
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Conflict && event.conflict.isEmpty() ? tr("no conflict")
                                                                      : textOf(event, index.column());
    default:
        return {};
    }
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == Claims || section == Articles))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("When"),      tr("Event"),  tr("Lane"),     tr("What is said"),
                            tr("How exact"), tr("Claims"), tr("Articles"), tr("Conflict")};
    return names.value(section);
}

QList<EventId> findEvents(const QList<TimelineItem> &events, const QString &words)
{
    const QStringList wanted = FoldedText(words).text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<EventId> found;
    if (wanted.isEmpty())
        return found;
    for (const TimelineItem &event : events) {
        const QString text =
            FoldedText(QStringList{event.title, event.when, event.lane}.join(QLatin1Char('\n'))).text();
        if (std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); }))
            found.append(event.event);
    }
    return found;
}
