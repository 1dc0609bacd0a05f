// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/sheetcanvas.h"
#include "chart/timelinecolours.h"
#include "chart/timelinemarks.h"

// Draws a sheet: what stands in it and nothing else. Data, sheet and metrics must stay alive while it paints.
class TimelineSheetPainter
{
public:
    TimelineSheetPainter(const TimelineData &data, const TimelineSheet &sheet, const TimelineMetrics &metrics,
                         const TimelineColours &colours);

    void paint(SheetCanvas &canvas) const;

private:
    void paintTexts(SheetCanvas &canvas, bool isAbove) const;
    void paintGrounds(SheetCanvas &canvas) const;
    void paintGrid(SheetCanvas &canvas) const;
    void paintDates(SheetCanvas &canvas) const;
    void paintBreaks(SheetCanvas &canvas) const;
    void paintMark(SheetCanvas &canvas, const SheetMark &mark) const;
    void paintShape(QPainter &painter, const MarkBox &box, const MarkInk &ink) const;
    void paintMarks(SheetCanvas &canvas, qsizetype lane) const;
    void paintUndated(SheetCanvas &canvas) const;
    void paintReports(SheetCanvas &canvas) const;
    void paintKeys(SheetCanvas &canvas) const;
    void paintText(SheetCanvas &canvas, const SheetText &text) const;
    void paintRect(SheetCanvas &canvas, const QRectF &rect, const QColor &colour) const;
    [[nodiscard]] QColor colourOf(SheetInk ink) const;
    [[nodiscard]] QColor groundOf(const SheetMark &mark) const;

    const TimelineData &m_data;
    const TimelineSheet &m_sheet;
    const TimelineMetrics &m_metrics;
    SheetType m_type;
    TimelineColours m_colours;
    double m_line; // width of thin lines
};
