// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineimage.h"
#include "chart/timelineitem.h"
#include "core/snapshot.h"
#include "exchange/timelinefile.h"
#include "time/dayrange.h"

#include <span>

// The timeline that a view shows, as a file for others. What is written is told by the end of the file's name.

enum class TimelineForm { Svg, Png, Table, Json, TimelineJs, Calendar, Markdown };

struct TimelineSuffix {
    QLatin1StringView suffix; // ".svg"
    TimelineForm form;
    const char *meaning; // context "TimelineExport"
};

// In the order in which they are offered.
std::span<const TimelineSuffix> timelineSuffixes();
QString timelineSuffixList(); // ".svg, .png, …"

// In any case of letters. Errors: Usage with a sentence that lists the suffixes.
Result<TimelineForm> timelineFormOf(const QString &path);

struct TimelineExportOptions {
    DayRange days; // only events that can lie in it; events without a date go where one of its ends is set
    int width = 1280;
    int leastHeight = 0;
    double scale = 1; // of a PNG
    ImageTheme theme = ImageTheme::Light;
};

// The accepted events of `data`, with what the snapshot of the same study says about them. Pictures need a
// QGuiApplication. Any thread. Errors: Usage with a sentence, for a picture that would be too large.
Result<TimelineFile> exportTimeline(const TimelineData &data, const Snapshot &snapshot, TimelineForm form,
                                    const TimelineExportOptions &options);

// "2 events were left out, …"; empty for none. Translated.
QString leftOutText(const TimelineFile &file);
