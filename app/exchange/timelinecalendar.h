// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timelinefile.h"
#include "exchange/timelinerecords.h"

// A timeline as iCalendar (RFC 5545) for calendar programs: each event takes whole days, from the first to the last
// that is possible, and leaves them free for appointments. Its EDTF string is in X-EDTF and, with the claims, in the
// description. Left out is what has no first or no last day, or lies outside the years 1 to 9999. An event keeps its
// UID; the stamp is the study's last change, so that the same study gives the same bytes. Pure; any thread.
TimelineFile timelineCalendar(const TimelineRecords &timeline);
