// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinespan.h"

#include <algorithm>
#include <cmath>

namespace
{

double badgeRoom(const TimelineItem &item, const TimelineMetrics &metrics)
{
    const int signs = int(!item.conflict.isEmpty()) + int(item.uncertain) + int(item.modality == Modality::Recurring);
    return signs * metrics.badge + (signs > 0 ? metrics.markGap : 0);
}

// An open end of "one of these days" only points beyond; one of "throughout" goes on to the edge of all days.
void openUp(TimelineSpan &span, const TimelineItem &item, const TimelineMetrics &metrics, double last)
{
    const bool goesOn = item.reading == Reading::Throughout;
    if (!item.latest) {
        span.opensRight = true;
        span.right = std::max(span.left + metrics.arrow, goesOn ? last : span.left);
    }
    if (!item.earliest) {
        span.opensLeft = true;
        span.left = std::min(span.right - metrics.arrow, goesOn ? 0 : span.right);
    }
}

} // namespace

TimelineSpan spanOf(const TimelineItem &item, const TimelineMetrics &metrics, double last,
                    const std::function<double(double)> &x)
{
    const TimelineRange known = knownDays(item);
    TimelineSpan span;
    if (item.earliest && item.earliest == item.latest) {
        const double half = metrics.mark / 2 + (item.approximate ? metrics.wing : 0);
        const double centre = x(known.centre());
        span = {.left = centre - half, .right = centre + half, .isPoint = true};
    } else {
        span = {.left = x(item.earliest ? known.from : known.to), .right = x(item.latest ? known.to : known.from)};
        openUp(span, item, metrics, last);
        if (const double lacking = metrics.least - (span.right - span.left); lacking > 0) {
            span.left -= std::floor(lacking / 2);
            span.right = span.left + metrics.least;
        }
        if (item.approximate) {
            span.left -= span.opensLeft ? 0 : metrics.wing;
            span.right += span.opensRight ? 0 : metrics.wing;
        }
    }
    span.badges = badgeRoom(item, metrics);
    return span;
}
