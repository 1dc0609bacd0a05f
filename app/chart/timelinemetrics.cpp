// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinemetrics.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

static QFont labelFont(const QFont &widgetFont)
{
    QFont font = widgetFont;
    font.setPixelSize(std::max(8, qRound(QFontInfo(widgetFont).pixelSize() * 0.92)));
    return font;
}

static double evenly(double size)
{
    return 2 * std::round(size / 2);
}

TimelineMetrics::TimelineMetrics(const QFont &widgetFont)
    : font(labelFont(widgetFont))
    , text(font)
    , ticks(text)
    , em(font.pixelSize())
    , pen(std::max(1.0, std::round(em * 2 / 12) / 2))
    // Many fonts keep more room above and below their letters than rows can spare.
    , line(std::ceil(std::min(text.height(), em * 1.24)))
    , mark(evenly(em * 0.9))
    , band(evenly(em * 0.62))
    , bar(evenly(em * 0.42))
    , tick(std::round(em * 0.25))
    , wing(std::round(em * 0.9))
    , arrow(std::round(em * 4))
    , badge(std::round(em * 0.8))
    , least(std::round(em * 0.75))
    , gap(std::round(em * 0.75))
    , markGap(std::max(2.0, std::round(em / 6)))
    , rounding(std::round(em * 0.25))
    , labelGap(std::round(em * 0.4))
    , shortestLabel(std::round(em * 3.5))
    , longestLabel(std::round(em * 22))
    , lanePadding(std::round(em * 0.2))
    , fitLeft(std::round(em * 1.5))
    , fitRight(std::round(em * 13))
{
    row = line + tick;
    header = 2 * line + std::round(em * 0.25);
    reporting = line + std::round(em * 0.3);
    overview = std::round(em * 1.1);
}
