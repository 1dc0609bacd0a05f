// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineticks.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <memory>

// All sizes of a timeline in pixels, each from the widget's font. Most are whole, so that lines stay sharp. A value
// of one thread; needs a QGuiApplication.
struct TimelineMetrics {
    explicit TimelineMetrics(const QFont &widgetFont);

    QFont font; // a little smaller than the widget's
    QFontMetricsF text;
    TimelineTickMaker ticks;

    double em = 12;
    double pen = 1;    // of outlines
    double line = 16;  // a line of text
    double row = 20;   // a line and the ticks below it
    double mark = 10;  // a diamond, corner to corner; a bracket's height
    double band = 8;   // height of what lies between brackets
    double bar = 6;    // height of a solid bar
    double tick = 3;   // height of a publication's tick
    double wing = 10;  // how far an approximate end fades
    double arrow = 60; // an open end
    double badge = 9;  // room for one of the signs behind a mark
    double least = 8;  // a span is never narrower
    double gap = 8;
    double markGap = 2;
    double rounding = 3; // of corners, and how far a frame stands off what it frames
    double labelGap = 4;
    double shortestLabel = 40;
    double longestLabel = 260;
    double lanePadding = 3;
    double header = 34;
    double reporting = 20;
    double overview = 12;
    double fitLeft = 14;
    double fitRight = 90;

    [[nodiscard]] double width(const QString &string) const;
    // With an ellipsis where it is wider. A little shorter than it could be: letters are measured one by one.
    [[nodiscard]] QString cut(const QString &string, double room) const;

private:
    // What was measured, shared by copies: the same words come again with every frame.
    struct Memory {
        QHash<QString, double> widths;
        QHash<char16_t, double> letters;
    };
    [[nodiscard]] double width(QChar letter) const;

    std::shared_ptr<Memory> m_memory;
};
