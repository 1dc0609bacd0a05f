// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineplan.h"

// How the marks of a plan are measured before they are placed, and labelled after: the same for every kind of lane.
// Refers to its input and plan, which must outlive it.
class MarkPlanner
{
public:
    MarkPlanner(const TimelinePlanInput &input, const TimelinePlan &plan) : m_input(input), m_plan(plan) {}

    [[nodiscard]] PlannedMark mark(qsizetype item) const;
    [[nodiscard]] PlacementMark wish(const PlannedMark &mark) const;
    [[nodiscard]] PlacementRules rules() const;
    void setPlace(PlannedMark &mark, const TimelinePlacement &placement) const;
    // Counted in the last of the boxes, or in a new one where that would touch it. Marks by left end.
    void addMore(QList<PlannedMore> &more, const PlannedMark &mark) const;

    // By left end, which the order of days is not quite: badges and arrows have a width.
    static void sort(QList<PlannedMark> &marks);
    static void setReach(PlannedStretch &stretch);

private:
    [[nodiscard]] double weight(const TimelineItem &item) const;
    [[nodiscard]] double roomInside(const TimelineSpan &span) const;

    const TimelinePlanInput &m_input;
    const TimelinePlan &m_plan;
};
