// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelinecolours.h"
#include "chart/timelineitem.h"
#include "chart/timelinelayout.h"

#include <QRectF>

class QPainter;

// Draws a layout: what stands in it and nothing else. The data and the layout must stay alive while it paints.
class TimelinePainter
{
public:
    enum class Keyboard { Elsewhere, Here }; // whether the keys go to the timeline

    TimelinePainter(const TimelineData &data, const TimelineLayout &layout, const TimelineMetrics &metrics,
                    const TimelineColours &colours);

    void paint(QPainter &painter, Keyboard keyboard = Keyboard::Elsewhere) const;
    // The stretch that is being chosen to zoom to, over what was painted.
    void paintChoice(QPainter &painter, double from, double to) const;

private:
    void paintLanes(QPainter &painter) const;
    void paintFold(QPainter &painter, const LaneBox &lane) const;
    void paintGrid(QPainter &painter) const;
    void paintReadingDay(QPainter &painter) const;
    void paintToday(QPainter &painter) const;
    void paintBins(QPainter &painter) const;
    void paintTicks(QPainter &painter, const MarkBox &mark) const;
    void paintFocus(QPainter &painter, const MarkBox &mark, Keyboard keyboard) const;
    void paintShape(QPainter &painter, const MarkBox &mark) const;
    void paintLabel(QPainter &painter, const MarkBox &mark) const;
    void paintMarks(QPainter &painter, MarkKind kind, Keyboard keyboard) const;
    void paintEdges(QPainter &painter) const;
    void paintMore(QPainter &painter) const;
    void paintHeader(QPainter &painter) const;
    void paintTickRow(QPainter &painter, const QList<TimelineTick> &ticks, double top) const;
    void paintTodayName(QPainter &painter) const;
    void paintReporting(QPainter &painter) const;
    void paintOverview(QPainter &painter) const;
    void paintSkyline(QPainter &painter, const QRectF &area) const;
    void paintFooter(QPainter &painter) const;
    [[nodiscard]] QColor inkOf(const MarkBox &mark) const;
    [[nodiscard]] QColor groundOf(qsizetype lane) const;
    [[nodiscard]] QColor colourOf(qsizetype lane) const;

    const TimelineData &m_data;
    const TimelineLayout &m_layout;
    const TimelineMetrics &m_metrics;
    TimelineColours m_colours;
};

// One quiet sentence in the middle, for a timeline without events.
void paintEmptyTimeline(QPainter &painter, const QRectF &area, const TimelineColours &colours);
