// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"
#include "time/dayrange.h"

#include <QHash>
#include <QSet>

// The days to which everything is narrowed down: events that may have taken place on one of them, and what touches a
// passage that reports such an event. Undated events are left out then. Like TagFilter a matter of the view, neither
// stored nor an action of the analyst. GUI thread; the events must outlive it.
class DayFilter : public QObject
{
    Q_OBJECT

public:
    explicit DayFilter(const EventList &events, QObject *parent = nullptr);

    [[nodiscard]] const std::optional<DayRange> &days() const { return m_days; }
    [[nodiscard]] bool isFiltering() const { return m_days.has_value(); }
    // None, or a range without any end: everything is shown.
    void setDays(const std::optional<DayRange> &days);
    void clear() { setDays({}); }

    [[nodiscard]] bool shows(EventId event) const;
    [[nodiscard]] bool shows(VersionId version, TextSpan span) const; // UTF-16 units
    // The days in words, "3–30 April 2025"; empty when all is shown.
    [[nodiscard]] QString text() const;

signals:
    void changed();

private:
    void read();

    const EventList *m_events;
    std::optional<DayRange> m_days;
    QSet<EventId> m_shown;
    QHash<VersionId, QList<TextSpan>> m_passages; // sorted, may overlap
};

// Whether an event with this date may have taken place on one of the days. Not when it has no date.
bool mayFallWithin(const TimelineItem &event, const DayRange &days);
