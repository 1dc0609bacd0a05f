// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "chart/timelinelongmarks.h"
#include "chart/timelinescale.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

// The events of one storyline, as indices into TimelineData::items, in the order in which the keys walk them: those
// without a date first, as they stand at the left, then the others by the first day that is known of them.
struct TimelineLane {
    QString name; // empty: the events that belong to no storyline
    QList<qsizetype> undated;
    QList<qsizetype> dated;
    bool isFolded = false; // to counts in one row
    QList<double> starts;  // the first days of the dated ones, so that they are counted without looking at each
    LongMarks longMarks;   // of a lane that is planned in stretches

    [[nodiscard]] qsizetype size() const { return undated.size() + dated.size(); }
    [[nodiscard]] qsizetype at(qsizetype position) const;
    // So many events that they are not all planned for every zoom.
    [[nodiscard]] bool isArchive() const { return dated.size() > mostPlanned; }

    static constexpr qsizetype mostPlanned = 200;
};

struct TimelinePlace {
    qsizetype lane = -1;
    qsizetype position = -1;
};

// Who stands in which lane. A value; holds no reference to the data that it was made from.
class TimelineLanes
{
public:
    TimelineLanes() = default;
    explicit TimelineLanes(const TimelineData &data);

    [[nodiscard]] const QList<TimelineLane> &lanes() const { return m_lanes; }
    [[nodiscard]] const QList<qsizetype> &order() const { return m_order; } // every item, lane by lane
    [[nodiscard]] TimelinePlace place(qsizetype item) const { return m_places.value(item); }
    [[nodiscard]] qsizetype find(EventId event) const { return m_items.value(event, -1); }

    // The days of all dated events and publications, and of those without what is told as background. None: no dates.
    [[nodiscard]] std::optional<TimelineRange> everything() const { return m_everything; }
    [[nodiscard]] std::optional<TimelineRange> story() const { return m_story; }

private:
    void sortInto(const TimelineData &data);
    void measure(const TimelineData &data);

    QList<TimelineLane> m_lanes;
    QList<TimelinePlace> m_places; // by item
    QList<qsizetype> m_order;
    QHash<EventId, qsizetype> m_items;
    std::optional<TimelineRange> m_everything;
    std::optional<TimelineRange> m_story;
};

// The first and the last day that are known of a dated event: equal where only one of them is.
TimelineRange knownDays(const TimelineItem &item);
