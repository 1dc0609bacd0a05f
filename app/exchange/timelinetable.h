// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timelinerecords.h"

#include <QByteArray>

// A timeline as comma-separated values in UTF-8: a line of the columns' names, which are never translated, then a line
// for each event. The same study gives the same bytes. Pure; any thread.
QByteArray timelineTable(const TimelineRecords &timeline);
