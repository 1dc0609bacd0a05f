// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"

// All that a mark shows, in a sentence for a reader who cannot see it: "29 January 2025, exact, happened; 3 claims in 2
// articles; in lane Qwen." Translated.
QString describedEvent(const TimelineItem &item);
