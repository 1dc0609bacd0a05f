// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelinelanes.h"

// Where the keys lead from an event. Items are indices into TimelineData; -1: none.

enum class TimelineStep { Previous, Next, LaneAbove, LaneBelow, First, Last };

// Previous and next stay in the lane; another lane is entered at the event nearest in time; first and last are of all.
// At an end, or where there is nothing, the event itself. Without a current event: the first of all.
qsizetype stepFrom(const TimelineData &data, const TimelineLanes &lanes, qsizetype current, TimelineStep step);
