// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "chart/timelinelanes.h"
#include "chart/timelinemetrics.h"
#include "chart/timelinerows.h"

#include <QList>

#include <map>

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
    QList<qsizetype> items;
};

// Events of a crowded lane that begin in a stretch.
struct PlannedBin {
    double left = 0;
    double width = 0;
    qsizetype first = 0; // in TimelineLane::dated
    qsizetype count = 0;
};

// A part of a lane that is planned by itself.
struct PlannedStretch {
    QList<PlannedMark> marks;   // that begin in it, by left end
    QList<PlannedMark> passing; // that began in an earlier one and reach into it
    QList<PlannedMore> more;
    double longestReach = 0; // of a mark with its label, to either side of the mark's left end
};

enum class LaneDrawing {
    Whole,     // few events: one stretch, number 0, planned with the lane
    Stretches, // many: each is planned when it comes into sight
    Counted,   // too many for one to be told from the other at this zoom
};

struct PlannedLane {
    LaneDrawing drawing = LaneDrawing::Whole;
    qsizetype rows = 1;
    qsizetype moreRow = -1;                     // where what has no room is counted
    qsizetype undatedLines = 0;                 // below the lane's name
    std::map<qint64, PlannedStretch> stretches; // those that are planned
    qsizetype fullestBin = 0;                   // of a counted lane, once it was in sight
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
    TimelineZoom zoom;
    double origin = 0;
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

// `before` is a plan of the same input, for what does not change with the zoom.
TimelinePlan planTimeline(const TimelinePlanInput &input, const TimelineZoom &zoom, const TimelinePlan &before = {});

// Of a lane that is not counted, what shows anything between two pixels of the plan; planned now where it was not yet.
QList<const PlannedStretch *> stretchesInSight(const TimelinePlanInput &input, TimelinePlan &plan, qsizetype lane,
                                               double left, double right);
// Of a counted lane, the stretches of equal width between two pixels of the plan that are not empty.
QList<PlannedBin> binsInSight(const TimelinePlanInput &input, TimelinePlan &plan, qsizetype lane, double left,
                              double right);
