// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinemarkplan.h"

#include "chart/timelinewords.h"

#include <algorithm>
#include <cmath>

PlannedMark MarkPlanner::mark(qsizetype item) const
{
    return {.item = item, .span = m_plan.span(m_input.data.items.at(item), m_input.metrics)};
}

PlacementMark MarkPlanner::wish(const PlannedMark &mark) const
{
    return {.left = mark.span.left,
            .right = mark.span.end(),
            .label = std::min(m_input.titleWidths.at(mark.item), m_input.metrics.longestLabel),
            .inside = roomInside(mark.span),
            .weight = weight(m_input.data.items.at(mark.item)),
            .isLong = mark.span.right - mark.span.left > m_plan.zoom.width * 0.3};
}

PlacementRules MarkPlanner::rules() const
{
    const TimelineMetrics &metrics = m_input.metrics;
    return {.rows = 1,
            .gap = metrics.gap,
            .markGap = metrics.markGap,
            .labelGap = metrics.labelGap,
            .shortest = metrics.shortestLabel,
            .from = -metrics.fitLeft,
            .to = m_plan.last + metrics.fitRight - 2 * metrics.gap};
}

double MarkPlanner::weight(const TimelineItem &item) const
{
    const double recent = knownDays(item).from - m_plan.origin;
    const double all = std::max(m_plan.last * m_plan.zoom.daysPerPixel, 1.0);
    const double weight =
        1 + (item.conflict.isEmpty() ? 0 : 1.5) + 0.5 * std::min(item.articles, 10) + 0.05 * recent / all;
    return item.background ? weight / 2 : weight;
}

double MarkPlanner::roomInside(const TimelineSpan &span) const
{
    if (span.isPoint)
        return 0;
    const double fading = (span.opensLeft || span.opensRight) ? m_input.metrics.arrow / 2 : 0;
    return span.right - span.left - 2.5 * m_input.metrics.em - fading;
}

void MarkPlanner::setPlace(PlannedMark &mark, const TimelinePlacement &placement) const
{
    const TimelineMetrics &metrics = m_input.metrics;
    mark.row = placement.row;
    mark.side = placement.side;
    mark.labelWidth = std::floor(placement.width);
    mark.isCut = placement.side == LabelSide::None || mark.labelWidth < m_input.titleWidths.at(mark.item);
    switch (placement.side) {
    case LabelSide::None:
        break;
    case LabelSide::Right:
        mark.labelX = mark.span.end() + metrics.labelGap;
        break;
    case LabelSide::Inside:
        mark.labelX =
            mark.span.opensLeft ? mark.span.right - metrics.em - mark.labelWidth : mark.span.left + metrics.em;
        break;
    case LabelSide::Left:
        mark.labelX = mark.span.left - metrics.labelGap - mark.labelWidth;
        break;
    }
}

static constexpr double leastMore = 6; // em, from one count to the next

// As wide as the widest number with so many digits.
static double moreWidth(qsizetype count, const TimelineMetrics &metrics)
{
    qsizetype widest = 8;
    while (widest < count)
        widest = widest * 10 + 8;
    return std::ceil(metrics.width(moreText(widest))) + metrics.gap;
}

void MarkPlanner::addMore(QList<PlannedMore> &more, const PlannedMark &mark) const
{
    // Counts closer together than a word is wide would be noise.
    const double left = mark.span.left;
    const double least = leastMore * m_input.metrics.em;
    if (more.isEmpty() ||
        left >= more.constLast().left + std::max(more.constLast().width + m_input.metrics.markGap, least))
        more.append({.left = left, .width = moreWidth(1, m_input.metrics), .items = {}});
    PlannedMore &last = more.last();
    last.items.append(mark.item);
    if (const qsizetype count = last.items.size(); count % 10 == 9)
        last.width = moreWidth(count + 1, m_input.metrics);
}

void MarkPlanner::sort(QList<PlannedMark> &marks)
{
    std::ranges::stable_sort(marks, {}, [](const PlannedMark &mark) { return mark.span.left; });
}

void MarkPlanner::setReach(PlannedStretch &stretch)
{
    for (const PlannedMark &mark : std::as_const(stretch.marks)) {
        stretch.longestReach =
            std::max({stretch.longestReach, mark.reachRight() - mark.span.left, mark.span.left - mark.reachLeft()});
    }
}
