// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelinesheet.h"

// What stands below the plot of a sheet.

struct SheetFrame {
    double left = 0;
    double right = 0;
    double top = 0;
};

// Adds the events without a date, the contradictions and the meanings of the shapes that occur, each if there is
// anything to say. Answers with the bottom.
double addSections(TimelineSheet &sheet, const TimelineData &data, const TimelineLanes &lanes,
                   const TimelineMetrics &metrics, const SheetFrame &frame);
