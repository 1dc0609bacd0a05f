// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timelinefile.h"
#include "exchange/timelinerecords.h"

// A timeline as the JSON that TimelineJS (version 3) shows on a web page. It takes texts for HTML, so every text is
// escaped; the markup around them is ours. Left out is what has no day at all, or one that JavaScript has no date for.
// The same study gives the same bytes. Pure; any thread.
TimelineFile timelineJs(const TimelineRecords &timeline);
