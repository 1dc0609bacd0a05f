// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timelinerecords.h"

#include <QByteArray>

// A timeline as JSON for other programs: the study, the articles that claims stand in, and the events by date, each on
// a line with its EDTF string, its bounds (ISO days; null: open) and its claims with their passages. Places count
// Unicode code points from the start of the version's text, whose SHA-256 stands with the article. The same study gives
// the same bytes. Pure; any thread.
QByteArray timelineJson(const TimelineRecords &timeline);
