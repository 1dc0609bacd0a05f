// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinescale.h"

#include <algorithm>
#include <cmath>

static double clampedDaysPerPixel(double daysPerPixel, double width)
{
    return std::clamp(daysPerPixel, TimelineScale::shortest / width, TimelineScale::longest / width);
}

TimelineScale::TimelineScale(double start, double daysPerPixel, double width)
    : m_start(start), m_width(std::max(width, 1.0))
{
    m_daysPerPixel = clampedDaysPerPixel(daysPerPixel, m_width);
}

TimelineScale TimelineScale::fitting(TimelineRange range, double width, TimelineMargins margins)
{
    const double room = std::max(width - margins.left - margins.right, width / 4);
    const TimelineScale scale(range.from, range.days() / room, width);
    const double spare = scale.days() - range.days();
    if (spare < 0)
        return scale.startingAt(range.to - scale.days());
    const double bothMargins = margins.left + margins.right;
    const double leftPart = bothMargins > 0 ? margins.left / bothMargins : 0.5;
    return scale.startingAt(range.from - spare * leftPart);
}

TimelineScale TimelineScale::zoomed(double factor, double x) const
{
    TimelineScale scale = *this;
    scale.m_daysPerPixel = clampedDaysPerPixel(m_daysPerPixel / factor, m_width);
    scale.m_start = day(x) - x * scale.m_daysPerPixel;
    return scale;
}

TimelineScale TimelineScale::panned(double pixels) const
{
    return startingAt(m_start + pixels * m_daysPerPixel);
}

TimelineScale TimelineScale::startingAt(double start) const
{
    TimelineScale scale = *this;
    scale.m_start = start;
    return scale;
}

TimelineScale TimelineScale::resized(double width) const
{
    return {m_start, days() / std::max(width, 1.0), width};
}

TimelineScale TimelineScale::keptNear(TimelineRange range) const
{
    const double half = days() / 2;
    return startingAt(std::clamp(m_start + half, range.from, range.to) - half);
}

TimelineScale TimelineScale::snapped(double origin) const
{
    return startingAt(origin + std::round((m_start - origin) / m_daysPerPixel) * m_daysPerPixel);
}
