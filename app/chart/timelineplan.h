// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "chart/timelinelanes.h"
#include "chart/timelinemetrics.h"
#include "chart/timelinerows.h"

#include <QList>

// What a zoom level settles, wherever the window then stands: the rows, the sides of the labels, what is counted rather
// than drawn. Along the line everything is in whole pixels from the origin, the first day of all. Values; they know
// items by their index in TimelineData.

struct TimelineZoom {
    double daysPerPixel = 1;
    double width = 1;  // of the plot: how much is in sight at once
    double height = 1; // of the plot: rows beyond two a lane are given where they save most, as long as they fit

    friend bool operator==(const TimelineZoom &, const TimelineZoom &) = default;
};

// The shape of one event along the line, and what stands beside it.
struct TimelineSpan {
    double left = 0;
    double right = 0;
    double badges = 0;      // room right of it for the signs that say conflict, uncertain, recurring
    bool isPoint = false;   // a day, however wide a day is
    bool opensLeft = false; // without a first day
    bool opensRight = false;

    [[nodiscard]] double end() const { return right + badges; }
};

struct PlannedMark {
    qsizetype item = -1;
    TimelineSpan span;
    qsizetype row = 0;
    LabelSide side = LabelSide::None;
    double labelX = 0;
    double labelWidth = 0;
    bool isCut = false; // the label shows less than the title

    [[nodiscard]] double reachLeft() const;
    [[nodiscard]] double reachRight() const;
};

// Events without room in any row, in the row below the last: "+12".
struct PlannedMore {
    double left = 0;
    double width = 0;
    QString text;
    QList<qsizetype> items;
};

// Events of a crowded lane, counted by stretches of equal width.
struct PlannedBin {
    double left = 0;
    double width = 0;
    QList<qsizetype> items;
};

struct PlannedLane {
    qsizetype rows = 1;
    qsizetype moreRow = -1;     // where what has no room is counted
    qsizetype undatedLines = 0; // below the lane's name
    bool isDense = false;
    QList<PlannedMark> marks; // by left end
    QList<PlannedMore> more;
    QList<PlannedBin> bins;
    double longestReach = 0; // of a mark with its label, to either side of the mark's left end
    qsizetype fullestBin = 0;
};

// Articles that appeared so close together that their marks would touch.
struct PlannedReport {
    double left = 0;
    double right = 0;
    LabelSide side = LabelSide::None;
    double labelX = 0;
    double labelWidth = 0;
    QString text;
    QList<qsizetype> publications;
};

struct TimelinePlan {
    double origin = 0;
    double daysPerPixel = 1;
    double last = 0; // the right end of all days
    QList<PlannedLane> lanes;
    QList<PlannedReport> reports;
    QList<int> overview; // events by pixel of the overview strip

    [[nodiscard]] double x(double day) const;
    [[nodiscard]] TimelineSpan span(const TimelineItem &item, const TimelineMetrics &metrics) const;
};

// All days on the width of the plot: what the strip below shows.
TimelineScale overviewScale(const TimelineLanes &lanes, double width, const TimelineMetrics &metrics);

// How wide each title is; measured once for many zooms.
QList<double> titleWidths(const TimelineData &data, const TimelineMetrics &metrics);

struct TimelinePlanInput {
    const TimelineData &data;
    const TimelineLanes &lanes;
    const QList<double> &titleWidths;
    const TimelineMetrics &metrics;
};

// Of all lanes, without any slack.
double lanesHeight(const TimelinePlan &plan, const TimelineMetrics &metrics);

TimelinePlan planTimeline(const TimelinePlanInput &input, const TimelineZoom &zoom);
