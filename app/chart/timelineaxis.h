// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "chart/timelineticks.h"

#include <QList>

#include <optional>

// A part of a line of time on which days are equally wide. Pixels count from the line's left end.
struct AxisStretch {
    TimelineRange days;
    double left = 0;
    double width = 1;

    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double daysPerPixel() const { return days.days() / width; }
    [[nodiscard]] double x(double day) const { return left + (day - days.from) / daysPerPixel(); }
};

struct AxisRules {
    double width = 1;
    double left = 0;  // free before the first day
    double right = 0; // and behind the last, for labels
    double gap = 0;   // between two stretches
};

// The line of time of a picture that nobody can zoom: where most events crowd into a small part of it, that part is
// drawn wide and what lies before and behind it narrower, each a stretch of its own. Within a stretch a day is as wide
// as the next one. A value; it has one stretch or more, in the order of time without days between them.
class TimelineAxis
{
public:
    // Of all dated events and the days on which articles appeared.
    static TimelineAxis fitting(const TimelineData &data, const AxisRules &rules);
    // Of these days, unbroken.
    static TimelineAxis over(TimelineRange days, const AxisRules &rules);

    [[nodiscard]] const QList<AxisStretch> &stretches() const { return m_stretches; }
    [[nodiscard]] bool isBroken() const { return m_stretches.size() > 1; }
    // Whole pixels. Before the first and behind the last stretch the line goes on as there.
    [[nodiscard]] double x(double day) const;

private:
    explicit TimelineAxis(const QList<AxisStretch> &stretches) : m_stretches(stretches) {}

    QList<AxisStretch> m_stretches;
};

// The dates above a stretch, their positions from its left end. Years in round numbers where a stretch is longer than a
// window can show.
TimelineTicks ticksOf(const AxisStretch &stretch, const TimelineTickMaker &maker, const QFontMetricsF &metrics);
