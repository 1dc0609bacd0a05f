// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinesteps.h"

#include <algorithm>
#include <cmath>

// By known days; events without a date only where no other is left.
static qsizetype extreme(const TimelineData &data, const TimelineLanes &lanes, TimelineStep step)
{
    const QList<qsizetype> order = lanes.order();
    const auto earlier = [&](qsizetype a, qsizetype b) {
        const TimelineItem &first = data.items.at(a);
        const TimelineItem &second = data.items.at(b);
        if (first.isDated() != second.isDated())
            return first.isDated() == (step == TimelineStep::First);
        return knownDays(first).from < knownDays(second).from;
    };
    if (order.isEmpty())
        return -1;
    return step == TimelineStep::First ? *std::ranges::min_element(order, earlier)
                                       : *std::ranges::max_element(order, earlier);
}

static qsizetype nearestIn(const TimelineLane &lane, const TimelineData &data, const TimelineItem &from)
{
    const QList<qsizetype> &candidates =
        (from.isDated() && !lane.dated.isEmpty()) || lane.undated.isEmpty() ? lane.dated : lane.undated;
    const auto away = [&](qsizetype item) {
        return std::abs(knownDays(data.items.at(item)).centre() - knownDays(from).centre());
    };
    return *std::ranges::min_element(candidates, {}, away);
}

static qsizetype otherLane(const TimelineData &data, const TimelineLanes &lanes, qsizetype current, qsizetype direction)
{
    const qsizetype count = lanes.lanes().size();
    for (qsizetype lane = lanes.place(current).lane + direction; lane >= 0 && lane < count; lane += direction) {
        if (lanes.lanes().at(lane).size() > 0)
            return nearestIn(lanes.lanes().at(lane), data, data.items.at(current));
    }
    return current;
}

static qsizetype besideIn(const TimelineLanes &lanes, qsizetype current, qsizetype direction)
{
    const TimelinePlace place = lanes.place(current);
    const TimelineLane &lane = lanes.lanes().at(place.lane);
    return lane.at(std::clamp<qsizetype>(place.position + direction, 0, lane.size() - 1));
}

qsizetype stepFrom(const TimelineData &data, const TimelineLanes &lanes, qsizetype current, TimelineStep step)
{
    if (current < 0)
        return extreme(data, lanes, step == TimelineStep::Last ? step : TimelineStep::First);
    switch (step) {
    case TimelineStep::Previous:
        return besideIn(lanes, current, -1);
    case TimelineStep::Next:
        return besideIn(lanes, current, 1);
    case TimelineStep::LaneAbove:
        return otherLane(data, lanes, current, -1);
    case TimelineStep::LaneBelow:
        return otherLane(data, lanes, current, 1);
    case TimelineStep::First:
    case TimelineStep::Last:
        return extreme(data, lanes, step);
    }
    Q_UNREACHABLE_RETURN(current);
}
