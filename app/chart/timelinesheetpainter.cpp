// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinesheetpainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

static qsizetype laneOf(const SheetMark &mark)
{
    return mark.box.lane;
}

TimelineSheetPainter::TimelineSheetPainter(const TimelineData &data, const TimelineSheet &sheet,
                                           const TimelineMetrics &metrics, const TimelineColours &colours)
    : m_data(data)
    , m_sheet(sheet)
    , m_metrics(metrics)
    , m_type(metrics)
    , m_colours(colours)
    , m_line(std::max(1.0, std::round(metrics.pen)))
{
}

QColor TimelineSheetPainter::colourOf(SheetInk ink) const
{
    switch (ink) {
    case SheetInk::Text:
        return m_colours.text;
    case SheetInk::Quiet:
        return m_colours.quietText;
    case SheetInk::Conflict:
        return m_colours.conflict;
    }
    Q_UNREACHABLE_RETURN({});
}

// Lanes alternate; what stands below them has the page's ground.
QColor TimelineSheetPainter::groundOf(const SheetMark &mark) const
{
    if (mark.box.kind == MarkKind::Undated)
        return m_colours.ground;
    const auto lane = std::ranges::find(m_sheet.lanes, mark.box.lane, &SheetLane::lane);
    return (lane - m_sheet.lanes.cbegin()) % 2 == 0 ? m_colours.stripe : m_colours.ground;
}

void TimelineSheetPainter::paintRect(SheetCanvas &canvas, const QRectF &rect, const QColor &colour) const
{
    canvas.painter().fillRect(rect, colour);
}

void TimelineSheetPainter::paintText(SheetCanvas &canvas, const SheetText &text) const
{
    canvas.drawText(text, m_type, colourOf(text.ink));
}

void TimelineSheetPainter::paint(SheetCanvas &canvas) const
{
    paintRect(canvas, QRectF(QPointF(), m_sheet.size), m_colours.ground);
    paintTexts(canvas, true);
    paintGrounds(canvas);
    paintGrid(canvas);
    paintDates(canvas);
    paintBreaks(canvas);
    for (const SheetLane &lane : m_sheet.lanes) {
        paintText(canvas, lane.name);
        paintMarks(canvas, lane.lane);
    }
    paintReports(canvas);
    paintTexts(canvas, false);
    paintUndated(canvas);
    paintKeys(canvas);
}

// Those above the plot and those below, in the order in which one reads them.
void TimelineSheetPainter::paintTexts(SheetCanvas &canvas, bool isAbove) const
{
    for (const SheetText &text : m_sheet.texts) {
        if ((text.box.top() < m_sheet.header.top()) == isAbove)
            paintText(canvas, text);
    }
}

void TimelineSheetPainter::paintMarks(SheetCanvas &canvas, qsizetype lane) const
{
    // They stand lane by lane.
    for (const SheetMark &mark : std::ranges::equal_range(m_sheet.marks, lane, {}, laneOf))
        paintMark(canvas, mark);
}

void TimelineSheetPainter::paintUndated(SheetCanvas &canvas) const
{
    for (const SheetMark &mark : m_sheet.undated)
        paintMark(canvas, mark);
}

void TimelineSheetPainter::paintGrounds(SheetCanvas &canvas) const
{
    for (qsizetype i = 0; i < m_sheet.lanes.size(); ++i) {
        const SheetLane &lane = m_sheet.lanes.at(i);
        if (i % 2 == 0)
            paintRect(canvas, lane.rect, m_colours.stripe);
        paintRect(canvas, QRectF(lane.rect.topLeft(), QSizeF(m_metrics.rounding, lane.rect.height())),
                  m_colours.lane(lane.lane));
    }
    const double right = m_sheet.header.right();
    const double left = m_sheet.lanes.isEmpty() ? m_sheet.header.left() : m_sheet.lanes.constFirst().rect.left();
    paintRect(canvas, QRectF(left, m_sheet.header.bottom() - m_line, right - left, m_line), m_colours.strongLine);
    paintRect(canvas, QRectF(left, m_sheet.plot.bottom(), right - left, m_line), m_colours.strongLine);
}

void TimelineSheetPainter::paintGrid(SheetCanvas &canvas) const
{
    const double bottom = m_sheet.reporting.isNull() ? m_sheet.plot.bottom() : m_sheet.reporting.bottom();
    const QRectF header = m_sheet.header;
    for (const SheetTicks &ticks : m_sheet.ticks) {
        const double left = header.left() + ticks.stretch.left;
        const auto line = [&](const TimelineTick &tick, double top, const QColor &colour) {
            if (tick.x >= 0 && tick.x <= ticks.stretch.width)
                paintRect(canvas, QRectF(left + tick.x, top, m_line, bottom - top), colour);
        };
        for (const TimelineTick &tick : ticks.ticks.lower)
            line(tick, header.top() + m_metrics.line, m_colours.faintLine);
        for (const TimelineTick &tick : ticks.ticks.upper)
            line(tick, header.top(), m_colours.strongLine);
    }
}

void TimelineSheetPainter::paintDates(SheetCanvas &canvas) const
{
    const QRectF header = m_sheet.header;
    for (const SheetTicks &ticks : m_sheet.ticks) {
        const double left = header.left() + ticks.stretch.left;
        const auto name = [&](const TimelineTick &tick, double top, SheetInk ink) {
            if (tick.text.isEmpty() || tick.textX + tick.width > ticks.stretch.width)
                return;
            paintText(
                canvas,
                {.box = QRectF(left + tick.textX, top, tick.width, m_metrics.line), .text = tick.text, .ink = ink});
        };
        for (const TimelineTick &tick : ticks.ticks.lower)
            name(tick, header.top() + m_metrics.line, SheetInk::Quiet);
        for (const TimelineTick &tick : ticks.ticks.upper)
            name(tick, header.top(), SheetInk::Text);
    }
}

// Two strokes across the line of time, and a gap in the grid below them.
void TimelineSheetPainter::paintBreaks(SheetCanvas &canvas) const
{
    QPainter &painter = canvas.painter();
    for (const QRectF &rect : m_sheet.breaks) {
        const double centre = rect.center().x();
        const double foot = m_sheet.header.bottom();
        const double size = std::round(m_metrics.em * 0.6);
        const double apart = std::round(m_metrics.em * 0.22);
        paintRect(canvas, QRectF(centre - apart, foot - m_line, 2 * apart, m_line), m_colours.ground);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colours.quietText, m_metrics.pen * 1.25));
        for (const double x : {centre - apart, centre + apart})
            painter.drawLine(QPointF(x - size / 3, foot + size / 2), QPointF(x + size / 3, foot - size / 2));
        QPen dotted(m_colours.strongLine, m_line);
        dotted.setDashPattern({2, 4});
        painter.setPen(dotted);
        painter.drawLine(QPointF(centre, foot + size), QPointF(centre, rect.bottom()));
        painter.restore();
    }
}

void TimelineSheetPainter::paintMark(SheetCanvas &canvas, const SheetMark &mark) const
{
    const TimelineItem &item = m_data.items.at(mark.box.item);
    const QColor ground = groundOf(mark);
    const QColor colour = m_colours.lane(mark.box.lane);
    QPainter &painter = canvas.painter();
    canvas.begin(mark.name, mark.description);
    painter.save();
    if (mark.box.kind != MarkKind::Undated)
        painter.setClipRect(m_sheet.plot);
    for (const double x : mark.box.ticks) {
        paintRect(canvas, QRectF(x - std::floor(m_line / 2), mark.box.tickTop, m_line, m_metrics.tick),
                  m_colours.quiet(m_colours.quietText));
    }
    paintShape(painter, mark.box,
               {.colour = item.background ? m_colours.quiet(colour) : colour,
                .ground = ground,
                .conflict = m_colours.conflict});
    painter.restore();
    // Lines of the grid, and the mark that a label stands in, keep off the letters.
    if (!mark.label.isEmpty())
        paintRect(canvas, mark.box.label.adjusted(-2, 1, 2, -1), ground);
    for (const SheetText &text : mark.label)
        paintText(canvas, text);
    canvas.end();
}

// What goes on beyond the plot ends before its signs, which stand at the plot's edge then.
void TimelineSheetPainter::paintShape(QPainter &painter, const MarkBox &box, const MarkInk &ink) const
{
    const TimelineItem &item = m_data.items.at(box.item);
    if (box.badges.isEmpty() || box.shape.right() <= box.badges.left()) {
        ::paintMark(painter, item, box, m_metrics, ink);
        return;
    }
    MarkBox shape = box;
    shape.badges = {};
    MarkBox signs = box;
    signs.shape.moveRight(m_sheet.plot.left()); // out of sight
    painter.save();
    painter.setClipRect(m_sheet.plot.adjusted(0, 0, box.badges.left() - m_sheet.plot.right(), 0));
    ::paintMark(painter, item, shape, m_metrics, ink);
    painter.setClipRect(QRectF(box.badges.left(), m_sheet.plot.top(), box.badges.width(), m_sheet.plot.height()));
    ::paintMark(painter, item, signs, m_metrics, ink);
    painter.restore();
}

void TimelineSheetPainter::paintReports(SheetCanvas &canvas) const
{
    if (m_sheet.reports.isEmpty())
        return;
    const double left = m_sheet.lanes.isEmpty() ? 0 : m_sheet.lanes.constFirst().name.box.left();
    paintText(canvas, {.box = QRectF(left, m_sheet.reporting.top() + m_metrics.lanePadding,
                                     m_sheet.reporting.left() - left, m_metrics.line),
                       .text = QCoreApplication::translate("Timeline", "Reporting"),
                       .ink = SheetInk::Quiet});
    for (const SheetReport &report : m_sheet.reports) {
        canvas.begin(report.label.text, report.description);
        paintRect(canvas, report.shape, m_colours.quietText);
        paintRect(canvas, report.label.box.adjusted(-1, 1, 1, -1), m_colours.ground);
        paintText(canvas, report.label);
        canvas.end();
    }
}

void TimelineSheetPainter::paintKeys(SheetCanvas &canvas) const
{
    for (const SheetKey &key : m_sheet.keys) {
        ::paintMark(canvas.painter(), key.sample, key.box, m_metrics,
                    {.colour = m_colours.quietText, .ground = m_colours.ground, .conflict = m_colours.conflict});
        paintText(canvas, key.meaning);
    }
}
