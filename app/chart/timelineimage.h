// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "chart/timelinescale.h"
#include "core/result.h"

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

#include <optional>

class QPainter;

// A timeline as a picture in a document: see chart/timelinesheet.h. Needs a QGuiApplication, of whatever platform; the
// same data gives the same bytes where the same fonts are. Any thread.

enum class ImageTheme { Light, Dark };

struct TimelineImageOptions {
    QString title;
    QStringList notes;   // quiet lines below the title
    int width = 1280;    // pixels, before scaling
    int leastHeight = 0; // it becomes as high as its rows need
    double scale = 1;    // of a PNG: more pixels for the same picture
    ImageTheme theme = ImageTheme::Light;
    std::optional<TimelineRange> days; // only these; none: all
};

// SVG with its texts as text, and a title and a description for each mark.
QByteArray timelineSvg(const TimelineData &data, const TimelineImageOptions &options);

// The same painted by whoever has a painter, from its origin on; returns the size that it takes.
QSizeF paintTimeline(QPainter &painter, const TimelineData &data, const TimelineImageOptions &options);

// Errors: Usage with a sentence, when it would be larger than a picture can be.
Result<QByteArray> timelinePng(const TimelineData &data, const TimelineImageOptions &options);
