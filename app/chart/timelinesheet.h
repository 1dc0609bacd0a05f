// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineaxis.h"
#include "chart/timelinelanes.h"
#include "chart/timelinelayout.h"

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

// A timeline laid out as a document that nobody can scroll, zoom or point at: a title, every event with its label and
// date, what has no date, the contradictions in words, and what the shapes mean. As high as it needs to be. Pixels from
// the upper left corner. Values; they know items by their index in TimelineData, which must stay alive.

enum class SheetFont { Normal, Bold, Title };
enum class SheetInk { Text, Quiet, Conflict };

// One line of text that begins at the left of its box and stands in the middle of its height.
struct SheetText {
    QRectF box;
    QString text;
    SheetFont font = SheetFont::Normal;
    SheetInk ink = SheetInk::Text;
    bool isStruck = false;
};

struct SheetLane {
    qsizetype lane = -1; // in TimelineLanes, for its colour
    QRectF rect;         // across names and plot
    SheetText name;
};

struct SheetMark {
    MarkBox box; // what the alphabet of the marks needs, and the ticks below
    QList<SheetText> label;
    QString name; // for a reader who cannot see it: what it is
    QString description;
};

struct SheetReport {
    QRectF shape;
    SheetText label;
    QString description;
};

// A shape and what it means.
struct SheetKey {
    TimelineItem sample;
    MarkBox box;
    SheetText meaning;
};

// A part of the axis with its dates.
struct SheetTicks {
    AxisStretch stretch;
    TimelineTicks ticks; // from the stretch's left end
};

struct SheetOptions {
    QString title;
    QStringList notes; // quiet lines below it
    double width = 1280;
    double leastHeight = 0;
    std::optional<TimelineRange> days; // only these; none: all
};

struct TimelineSheet {
    QSizeF size;
    QRectF header; // dates, above the plot
    QRectF plot;
    QRectF reporting; // when the articles appeared; null: nothing is known of that
    QList<SheetTicks> ticks;
    QList<QRectF> breaks; // where the line of time is broken, from the header down to the reporting
    QList<SheetLane> lanes;
    QList<SheetMark> marks;   // lane by lane
    QList<SheetMark> undated; // below the plot
    QList<SheetReport> reports;
    QList<SheetText> texts; // titles, sentences
    QList<SheetKey> keys;
};

// With days, events that have none of them must not be in the data.
TimelineSheet layoutSheet(const TimelineData &data, const TimelineMetrics &metrics, const SheetOptions &options);
