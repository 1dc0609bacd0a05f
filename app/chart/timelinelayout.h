// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineplan.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

// Where everything of a timeline stands in the window: a plan seen through a scale. Pixels of the viewport. Values;
// they know items by their index in TimelineData.

// The fixed parts. Lane names and plot scroll together up and down; nothing else does.
struct TimelineAreas {
    QRectF header;    // dates, above the plot
    QRectF names;     // lane names, left of the plot
    QRectF plot;      // the events
    QRectF reporting; // when the articles appeared, below the plot
    QRectF overview;  // all days, below that
    QRectF footer;    // left of these two
};

enum class TimelineFocus { None, Hovered, Selected };

enum class MarkKind {
    Shape,   // drawn where its days are
    Undated, // listed below the lane's name
    Counted, // not drawn: only there to show the label of an event within a "+12"
};

struct MarkBox {
    qsizetype item = -1;
    qsizetype lane = -1;
    qsizetype row = 0;
    MarkKind kind = MarkKind::Shape;
    TimelineFocus focus = TimelineFocus::None;
    TimelineSpan span; // for its flags
    QRectF shape;
    QRectF badges;
    QRectF label;       // null: not shown
    double opacity = 1; // of the label: less while the mark leaves the plot
    QString text;       // what the label says, cut to its width
    QLineF leader;      // to a label that had to move away; null: none
    LabelSide side = LabelSide::None;
    QList<double> ticks; // x of the days on which the reporting articles appeared
    double tickTop = 0;

    [[nodiscard]] QRectF outline() const { return shape.united(badges); }
};

struct LaneBox {
    qsizetype lane = -1;
    QRectF rect; // across names and plot
    QRectF name;
    QRectF fold; // of the triangle that says whether the lane is folded
    QString text;
    qsizetype count = 0;
    bool isFolded = false;
};

struct MoreBox {
    QRectF rect;
    QString text;
    QList<qsizetype> items;
    TimelineFocus focus = TimelineFocus::None; // of one of its events
};

struct BinBox {
    QRectF rect; // the whole stretch
    QRectF bar;
    qsizetype lane = -1;
    qsizetype first = 0; // in TimelineLane::dated
    qsizetype count = 0;
};

struct ReportBox {
    QRectF shape;
    QRectF label;
    QString text;
    QList<qsizetype> publications;
};

struct TimelineHit {
    enum class Kind { Nothing, Event, More, Bin, Lane, Report, Overview };
    Kind kind = Kind::Nothing;
    qsizetype index = -1; // an item for Event, else a place in the layout's list

    friend bool operator==(const TimelineHit &, const TimelineHit &) = default;
};

struct TimelineFrame {
    QSizeF size;
    TimelineScale scale;
    double scrolled = 0; // lanes, downwards
    qsizetype selected = -1;
    qsizetype hovered = -1;
    qint64 today = 0;              // Julian day
    std::optional<qint64> reading; // on which the article that is being read appeared
};

struct TimelineLayout {
    TimelineAreas areas;
    TimelineScale scale;
    TimelineTicks ticks;
    QList<LaneBox> lanes;
    QList<MarkBox> marks;
    QList<MoreBox> more;
    QList<BinBox> bins;
    QList<ReportBox> reports;
    QRectF handle;                             // the visible days in the overview
    QList<std::pair<double, double>> overview; // x of a column with events, how full it is from 0 to 1
    QString years;                             // what the overview spans
    double today = -1;                         // x; negative: not in sight
    double reading = -1;                       // likewise, of the article that is being read
    double row = 0;                            // height of a row of marks
    QList<double> tops; // of every lane, in sight or not, as if nothing were scrolled; then the end of the last one
    qsizetype undated = 0;

    [[nodiscard]] double height() const { return tops.isEmpty() ? 0 : tops.constLast(); } // of all lanes
    [[nodiscard]] TimelineHit hit(QPointF point, double slop) const;
    [[nodiscard]] const MarkBox *mark(qsizetype item) const; // null: not in sight
};

// The plot's left edge depends on the names, so this comes before the scale.
TimelineAreas timelineAreas(const TimelineLanes &lanes, const TimelineMetrics &metrics, QSizeF size);
// Fills the plan in where something comes into sight for the first time.
TimelineLayout layoutTimeline(const TimelinePlanInput &input, TimelinePlan &plan, const TimelineFrame &frame);
