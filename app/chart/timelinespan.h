// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineplan.h"

#include <functional>

// The shape of an event along a line of time on which `x` gives a day's pixel, and `last` is the end of all days: a
// day is a point however wide a day is, an open end goes on, an approximate one has room to fade. For lines that no
// TimelinePlan has.
TimelineSpan spanOf(const TimelineItem &item, const TimelineMetrics &metrics, double last,
                    const std::function<double(double)> &x);
