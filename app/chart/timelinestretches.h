// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineplan.h"

// A lane of very many events is planned in stretches of 2^n days, each by itself and only when it comes into sight, so
// that no zoom costs more than what the window shows. What crosses a border between two stretches is settled before
// either, by the border alone; so a stretch looks the same however one came to it, and nothing in it touches.

// Rows of such a lane, whatever the window's height: three for what lasts, as events hide each other there.
inline constexpr qsizetype stretchRows = 4;

struct StretchNumbers {
    qint64 first = 0;
    qint64 last = 0;
};

// Those that show anything between two pixels of the plan.
StretchNumbers stretchesBetween(const TimelinePlanInput &input, const TimelinePlan &plan, double left, double right);
PlannedStretch planStretch(const TimelinePlanInput &input, const TimelinePlan &plan, qsizetype lane, qint64 number);
