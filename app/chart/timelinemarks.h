// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "chart/timelinelayout.h"

#include <QColor>

class QPainter;

// The alphabet of the timeline: what a shape and its pattern say without colour. A day is a diamond; "one of these
// days" stands between brackets over a light hatching, with no ink in its middle; "throughout" is a solid bar; an open
// end fades into an arrow, an approximate one just fades. Filled: happened; dashed: planned; dotted: speculated; struck
// through: denied. Signs behind the shape: not equal, question mark, round arrow (recurring).
struct MarkInk {
    QColor colour;
    QColor ground;   // what a hollow shape shows
    QColor conflict; // of the sign for it
};

void paintMark(QPainter &painter, const TimelineItem &item, const MarkBox &box, const TimelineMetrics &metrics,
               const MarkInk &ink);
