// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinelanes.h"

#include <algorithm>
#include <ranges>

qsizetype TimelineLane::at(qsizetype position) const
{
    return position < undated.size() ? undated.at(position) : dated.at(position - undated.size());
}

TimelineRange knownDays(const TimelineItem &item)
{
    const qint64 first = item.earliest ? *item.earliest : item.latest.value_or(0);
    const qint64 last = item.latest.value_or(first);
    // Bounds in the wrong order are the data's fault; the reader should still see them.
    return {.from = static_cast<double>(std::min(first, last)), .to = static_cast<double>(std::max(first, last)) + 1};
}

static void widen(std::optional<TimelineRange> &range, TimelineRange other)
{
    range =
        range ? TimelineRange{.from = std::min(range->from, other.from), .to = std::max(range->to, other.to)} : other;
}

TimelineLanes::TimelineLanes(const TimelineData &data)
{
    sortInto(data);
    measure(data);
    for (TimelineLane &lane : m_lanes) {
        lane.isFolded = data.folded.contains(lane.name);
        if (lane.isArchive())
            lane.longMarks = LongMarks(data, lane.dated, *m_everything);
    }
}

void TimelineLanes::sortInto(const TimelineData &data)
{
    QHash<QString, qsizetype> laneOf;
    const auto lane = [&](const QString &name) {
        const auto known = laneOf.constFind(name);
        if (known != laneOf.cend())
            return *known;
        m_lanes.append({.name = name, .undated = {}, .dated = {}});
        return laneOf.insert(name, m_lanes.size() - 1).value();
    };
    for (const QString &name : data.lanes)
        lane(name);
    for (qsizetype item = 0; item < data.items.size(); ++item) {
        const TimelineItem &event = data.items.at(item);
        TimelineLane &home = m_lanes[lane(event.lane)];
        (event.isDated() ? home.dated : home.undated).append(item);
        m_items.insert(event.event, item);
    }
    m_places.resize(data.items.size());
    for (qsizetype index = 0; index < m_lanes.size(); ++index) {
        TimelineLane &home = m_lanes[index];
        std::ranges::stable_sort(home.dated, {}, [&](qsizetype item) { return knownDays(data.items.at(item)).from; });
        home.starts.reserve(home.dated.size());
        for (const qsizetype item : std::as_const(home.dated))
            home.starts.append(knownDays(data.items.at(item)).from);
        for (qsizetype position = 0; position < home.size(); ++position)
            m_places[home.at(position)] = {.lane = index, .position = position};
        m_order << home.undated << home.dated;
    }
}

void TimelineLanes::measure(const TimelineData &data)
{
    for (const TimelineItem &item : data.items) {
        if (!item.isDated())
            continue;
        widen(m_everything, knownDays(item));
        if (!item.background)
            widen(m_story, knownDays(item));
    }
    for (const PublicationMark &mark : data.publications) {
        const TimelineRange day{.from = static_cast<double>(mark.day), .to = static_cast<double>(mark.day) + 1};
        widen(m_everything, day);
        widen(m_story, day);
    }
}
