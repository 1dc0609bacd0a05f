// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinepainter.h"

#include "chart/preparedtext.h"
#include "chart/timelinemarks.h"

#include <QCoreApplication>
#include <QDate>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

class Saved
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter) { painter.save(); }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

QColor thin(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineData &data, const TimelineLayout &layout, const TimelineMetrics &metrics,
                                 const TimelineColours &colours)
    : m_data(data), m_layout(layout), m_metrics(metrics), m_colours(colours)
{
}

void TimelinePainter::paint(QPainter &painter, Keyboard keyboard) const
{
    const Saved saved(painter);
    painter.setFont(m_metrics.font);
    const TimelineAreas &areas = m_layout.areas;
    const QRectF all = areas.header.united(areas.overview).united(areas.names).united(areas.footer);
    painter.fillRect(all.adjusted(0, 0, 0, m_metrics.lanePadding), m_colours.ground);
    paintLanes(painter);
    {
        const Saved clipped(painter);
        painter.setClipRect(areas.header.united(areas.reporting));
        paintGrid(painter);
        paintReadingDay(painter);
    }
    {
        const Saved clipped(painter);
        painter.setClipRect(areas.plot);
        paintToday(painter);
        paintBins(painter);
        paintMarks(painter, MarkKind::Shape, keyboard);
        paintEdges(painter);
    }
    {
        const Saved clipped(painter);
        painter.setClipRect(areas.names.united(areas.plot));
        paintMarks(painter, MarkKind::Undated, keyboard);
        paintMore(painter);
    }
    paintHeader(painter);
    paintReporting(painter);
    paintOverview(painter);
    paintFooter(painter);
}

QColor TimelinePainter::groundOf(qsizetype lane) const
{
    return lane % 2 == 0 ? m_colours.stripe : m_colours.ground;
}

QColor TimelinePainter::colourOf(qsizetype lane) const
{
    return m_colours.lane(lane);
}

QColor TimelinePainter::inkOf(const MarkBox &mark) const
{
    const QColor colour = colourOf(mark.lane);
    return m_data.items.at(mark.item).background ? m_colours.quiet(colour) : colour;
}

void TimelinePainter::paintLanes(QPainter &painter) const
{
    const Saved saved(painter);
    painter.setClipRect(m_layout.areas.names.united(m_layout.areas.plot));
    for (const LaneBox &lane : m_layout.lanes) {
        painter.fillRect(lane.rect, groundOf(lane.lane));
        painter.fillRect(QRectF(0, lane.rect.top(), m_metrics.rounding, lane.rect.height()), colourOf(lane.lane));
        paintFold(painter, lane);
        painter.setPen(m_colours.text);
        drawPrepared(painter, lane.name, Qt::AlignLeft | Qt::AlignVCenter, lane.text);
        painter.setPen(m_colours.quietText);
        const double countLeft = lane.name.left() + m_metrics.width(lane.text) + m_metrics.gap;
        drawPrepared(painter, QRectF(countLeft, lane.name.top(), lane.name.right() - countLeft, lane.name.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, QString::number(lane.count));
    }
}

// A triangle that points down to what is unfolded, and at what is not.
void TimelinePainter::paintFold(QPainter &painter, const LaneBox &lane) const
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.quietText);
    const double size = m_metrics.em * 0.3;
    const QPointF centre = lane.fold.center();
    const QPointF tip = lane.isFolded ? QPointF(size, 0) : QPointF(0, size);
    const QPointF aside = lane.isFolded ? QPointF(0, size) : QPointF(size, 0);
    painter.drawPolygon(QPolygonF({centre + tip, centre - tip * 0.6 - aside, centre - tip * 0.6 + aside}));
}

void TimelinePainter::paintGrid(QPainter &painter) const
{
    const TimelineAreas &areas = m_layout.areas;
    const double width = std::max(1.0, std::round(m_metrics.pen));
    const double bottom = areas.reporting.bottom();
    for (const TimelineTick &tick : m_layout.ticks.lower) {
        const double top = areas.header.top() + m_metrics.line;
        painter.fillRect(QRectF(areas.plot.left() + tick.x, top, width, bottom - top), m_colours.faintLine);
    }
    // Weeks do not begin with the month: its line would run through their names.
    const bool isNested = m_layout.ticks.unit != TimelineUnit::Week;
    for (const TimelineTick &tick : m_layout.ticks.upper) {
        const QRectF line(areas.plot.left() + tick.x, areas.header.top(), width, bottom - areas.header.top());
        painter.fillRect(isNested ? line : line.intersected(areas.plot.united(areas.reporting)), m_colours.strongLine);
        painter.fillRect(QRectF(line.topLeft(), QSizeF(width, m_metrics.line)), m_colours.strongLine);
    }
}

void TimelinePainter::paintToday(QPainter &painter) const
{
    if (m_layout.today < 0)
        return;
    const Saved saved(painter);
    QPen pen(m_colours.accent, m_metrics.pen * 1.25);
    pen.setDashPattern({6, 3, 1.5, 3});
    painter.setPen(pen);
    const QRectF plot = m_layout.areas.plot;
    painter.drawLine(QPointF(m_layout.today + 0.5, plot.top()), QPointF(m_layout.today + 0.5, plot.bottom()));
}

// Where the article that is being read stands among the events: what lies right of it was still to come.
void TimelinePainter::paintReadingDay(QPainter &painter) const
{
    if (m_layout.reading < 0)
        return;
    const double width = std::max(1.0, std::round(m_metrics.pen));
    const double top = m_layout.areas.plot.top();
    painter.fillRect(QRectF(m_layout.reading, top, width, m_layout.areas.reporting.bottom() - top),
                     thin(m_colours.accent, 0.55));
}

void TimelinePainter::paintBins(QPainter &painter) const
{
    for (const BinBox &bin : m_layout.bins) {
        painter.fillRect(bin.bar, mixed(groundOf(bin.lane), colourOf(bin.lane), 0.35));
        const double foot = std::round(m_metrics.pen * 1.5);
        painter.fillRect(QRectF(bin.bar.left(), bin.bar.bottom(), bin.bar.width(), foot), colourOf(bin.lane));
        painter.setPen(m_colours.text);
        drawPrepared(painter, bin.rect, Qt::AlignCenter, QString::number(bin.count));
    }
}

void TimelinePainter::paintTicks(QPainter &painter, const MarkBox &mark) const
{
    if (mark.ticks.isEmpty())
        return;
    const bool isFocused = mark.focus != TimelineFocus::None;
    const QColor colour = isFocused ? m_colours.text : m_colours.quiet(m_colours.quietText);
    const double width = std::max(1.0, std::round(m_metrics.pen * (isFocused ? 2 : 1)));
    const double height = m_metrics.tick + (isFocused ? 1 : 0);
    for (const double x : mark.ticks)
        painter.fillRect(QRectF(x - std::floor(width / 2), mark.tickTop, width, height), colour);
    if (!isFocused)
        return;
    // Which mark they report on.
    const double from = std::min(mark.ticks.constFirst(), mark.shape.center().x());
    const double to = std::max(mark.ticks.constLast(), mark.shape.center().x());
    painter.fillRect(QRectF(from, mark.tickTop + height - 1, to - from, 1), thin(colour, 0.6));
}

void TimelinePainter::paintFocus(QPainter &painter, const MarkBox &mark, Keyboard keyboard) const
{
    if (mark.focus == TimelineFocus::None)
        return;
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isSelected = mark.focus == TimelineFocus::Selected;
    const double pen = m_metrics.pen * (keyboard == Keyboard::Here ? 1.75 : 1);
    painter.setPen(isSelected ? QPen(m_colours.accent, pen) : QPen(Qt::NoPen));
    painter.setBrush(isSelected ? thin(m_colours.accent, m_colours.isDark ? 0.28 : 0.14) : thin(m_colours.text, 0.09));
    const double around = m_metrics.rounding;
    const auto pill = [&](const QRectF &rect) {
        painter.drawRoundedRect(rect.adjusted(-around, 0, around, 0), around, around);
    };
    const QRectF shape = mark.outline();
    QRectF whole(shape.left(), shape.center().y() - m_metrics.line / 2, shape.width(), m_metrics.line);
    const bool isBeside = mark.leader.isNull() && !mark.label.isNull() &&
                          std::abs(mark.label.center().y() - shape.center().y()) < 1 &&
                          (mark.kind != MarkKind::Undated || mark.label.left() < m_layout.areas.plot.left());
    pill(isBeside ? whole.united(mark.label) : whole);
    if (!isBeside && !mark.label.isNull())
        pill(mark.label);
    if (!mark.leader.isNull()) {
        painter.setPen(QPen(isSelected ? m_colours.accent : m_colours.quietText, m_metrics.pen));
        painter.drawLine(mark.leader);
    }
}

void TimelinePainter::paintShape(QPainter &painter, const MarkBox &mark) const
{
    if (mark.kind == MarkKind::Counted)
        return;
    paintMark(painter, m_data.items.at(mark.item), mark, m_metrics,
              {.colour = inkOf(mark), .ground = groundOf(mark.lane), .conflict = m_colours.conflict});
}

void TimelinePainter::paintLabel(QPainter &painter, const MarkBox &mark) const
{
    if (mark.label.isNull())
        return;
    const Saved saved(painter);
    const TimelineItem &item = m_data.items.at(mark.item);
    const bool isFocused = mark.focus != TimelineFocus::None;
    if (!isFocused || mark.side == LabelSide::Inside) {
        // Lines of the grid, and the mark that the label stands in, keep off the letters.
        const double beside = mark.side == LabelSide::Inside ? m_metrics.labelGap : 1;
        painter.fillRect(mark.label.adjusted(-beside, 0, beside, 0), groundOf(mark.lane));
    }
    const bool isQuiet = item.background || mark.kind == MarkKind::Undated;
    painter.setPen(isQuiet && !isFocused ? m_colours.quietText : m_colours.text);
    painter.setOpacity(mark.opacity);
    // The width was rounded; a label that is a hair too wide must not be cut by its box.
    const QRectF room = mark.label.adjusted(0, 0, m_metrics.labelGap, 0);
    if (item.modality != Modality::Denied) {
        drawPrepared(painter, room, Qt::AlignLeft | Qt::AlignVCenter, mark.text);
        return;
    }
    // Prepared text would have its stroke somewhere else.
    QFont struck = m_metrics.font;
    struck.setStrikeOut(true);
    painter.setFont(struck);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, mark.text);
}

void TimelinePainter::paintMarks(QPainter &painter, MarkKind kind, Keyboard keyboard) const
{
    const auto each = [&](const auto &draw) {
        for (const MarkBox &mark : m_layout.marks) {
            if ((mark.kind == MarkKind::Undated) == (kind == MarkKind::Undated))
                draw(mark);
        }
    };
    each([&](const MarkBox &mark) { paintTicks(painter, mark); });
    each([&](const MarkBox &mark) { paintFocus(painter, mark, keyboard); });
    each([&](const MarkBox &mark) { paintShape(painter, mark); });
    each([&](const MarkBox &mark) { paintLabel(painter, mark); });
}

// What goes on outside the window fades at its edges.
void TimelinePainter::paintEdges(QPainter &painter) const
{
    const QRectF plot = m_layout.areas.plot;
    const double width = std::round(m_metrics.em);
    for (const LaneBox &lane : m_layout.lanes) {
        const QColor ground = groundOf(lane.lane);
        const auto fade = [&](double opaque, double clear) {
            QLinearGradient gradient(opaque, 0, clear, 0);
            gradient.setColorAt(0, ground);
            gradient.setColorAt(1, thin(ground, 0));
            painter.fillRect(QRectF(std::min(opaque, clear), lane.rect.top(), width, lane.rect.height()), gradient);
        };
        fade(plot.left(), plot.left() + width);
        fade(plot.right(), plot.right() - width);
    }
}

void TimelinePainter::paintMore(QPainter &painter) const
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MoreBox &more : m_layout.more) {
        const bool isSelected = more.focus == TimelineFocus::Selected;
        painter.setPen(QPen(isSelected ? m_colours.accent : m_colours.strongLine, m_metrics.pen));
        painter.setBrush(m_colours.ground);
        const double radius = m_metrics.rounding;
        painter.drawRoundedRect(more.rect.adjusted(0.5, 1.5, -0.5, -1.5), radius, radius);
        painter.setPen(m_colours.text);
        drawPrepared(painter, more.rect, Qt::AlignCenter, more.text);
    }
}

void TimelinePainter::paintTickRow(QPainter &painter, const QList<TimelineTick> &ticks, double top) const
{
    for (const TimelineTick &tick : ticks) {
        const QRectF rect(m_layout.areas.plot.left() + tick.textX, top, tick.width + 1, m_metrics.line);
        drawPrepared(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, tick.text);
    }
}

void TimelinePainter::paintHeader(QPainter &painter) const
{
    const Saved saved(painter);
    const QRectF header = m_layout.areas.header;
    const double edge = std::max(1.0, std::round(m_metrics.pen));
    painter.fillRect(QRectF(0, header.bottom() - edge, header.right(), edge), m_colours.strongLine);
    painter.setPen(m_colours.quietText);
    if (m_layout.undated > 0) {
        const QRectF legend(m_metrics.gap * 1.5, header.top() + m_metrics.line, header.left(), m_metrics.line);
        drawPrepared(painter, legend, Qt::AlignLeft | Qt::AlignVCenter, Words::tr("○ without a date"));
    }
    painter.setClipRect(header);
    paintTickRow(painter, m_layout.ticks.lower, header.top() + m_metrics.line);
    painter.setPen(m_colours.text);
    paintTickRow(painter, m_layout.ticks.upper, header.top());
    paintTodayName(painter);
}

// A small triangle that stands on today's line, and its name where the dates leave room for it.
void TimelinePainter::paintTodayName(QPainter &painter) const
{
    if (m_layout.today < 0)
        return;
    const QRectF header = m_layout.areas.header;
    const double size = std::round(m_metrics.em * 0.35);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.accent);
    const QPointF foot(m_layout.today + 0.5, header.bottom());
    painter.drawPolygon(QPolygonF({foot, foot + QPointF(-size, -size), foot + QPointF(size, -size)}));
    const QString name = Words::tr("today");
    const double width = m_metrics.width(name);
    const QRectF rect(m_layout.today + size + m_metrics.markGap, header.top() + m_metrics.line, width, m_metrics.line);
    const auto isInTheWay = [&](const TimelineTick &tick) {
        const double left = header.left() + tick.textX;
        return !tick.text.isEmpty() && left < rect.right() + m_metrics.gap &&
               left + tick.width > rect.left() - m_metrics.gap;
    };
    if (std::ranges::any_of(m_layout.ticks.lower, isInTheWay) || rect.right() > header.right())
        return;
    painter.setPen(m_colours.text);
    drawPrepared(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, name);
}

void TimelinePainter::paintReporting(QPainter &painter) const
{
    const Saved saved(painter);
    const QRectF area = m_layout.areas.reporting;
    painter.fillRect(QRectF(0, area.top(), area.right(), std::max(1.0, std::round(m_metrics.pen))),
                     m_colours.strongLine);
    painter.setPen(m_colours.quietText);
    const QRectF name(m_metrics.gap * 1.5, area.top(), area.left() - m_metrics.gap * 2, area.height());
    drawPrepared(painter, name, Qt::AlignLeft | Qt::AlignVCenter, Words::tr("Reporting"));
    painter.setClipRect(area);
    for (const ReportBox &report : m_layout.reports) {
        painter.fillRect(report.shape, m_colours.quietText);
        if (report.label.isNull())
            continue;
        painter.fillRect(report.label.adjusted(-1, 2, 1, 0), m_colours.ground);
        drawPrepared(painter, report.label.adjusted(0, 0, m_metrics.labelGap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     report.text);
    }
}

void TimelinePainter::paintOverview(QPainter &painter) const
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = m_layout.areas.overview.adjusted(0, 0, -m_metrics.markGap, 0);
    const double radius = m_metrics.rounding;
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(m_colours.ground, m_colours.text, 0.07));
    painter.drawRoundedRect(area, radius, radius);
    painter.setBrush(thin(m_colours.accent, 0.22));
    painter.setPen(QPen(m_colours.accent, m_metrics.pen));
    painter.drawRoundedRect(m_layout.handle.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    paintSkyline(painter, area);
}

// Neighbours of one height at once: an archive has as many columns as the window.
void TimelinePainter::paintSkyline(QPainter &painter, const QRectF &area) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double width = std::max(1.0, std::round(m_metrics.pen));
    const QList<std::pair<double, double>> &columns = m_layout.overview;
    const auto half = [&](qsizetype i) {
        return std::max(1.0, std::round(area.height() * 0.3 * columns.at(i).second));
    };
    const double middle = std::round(area.center().y());
    for (qsizetype i = 0; i < columns.size();) {
        const double left = columns.at(i).first;
        const double height = half(i);
        double right = left;
        for (; i < columns.size() && columns.at(i).first <= right && half(i) == height; ++i)
            right = columns.at(i).first + width;
        painter.fillRect(QRectF(left, middle - height, right - left, 2 * height), m_colours.quietText);
    }
}

void TimelinePainter::paintFooter(QPainter &painter) const
{
    if (m_layout.years.isEmpty())
        return;
    const Saved saved(painter);
    const QRectF strip = m_layout.areas.overview;
    painter.setPen(m_colours.quietText);
    const QRectF rect(m_metrics.gap * 1.5, strip.center().y() - m_metrics.line / 2, strip.left(), m_metrics.line);
    drawPrepared(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, m_layout.years);
}

void TimelinePainter::paintChoice(QPainter &painter, double from, double to) const
{
    const Saved saved(painter);
    const QRectF plot = m_layout.areas.plot;
    const QRectF choice(std::min(from, to), plot.top(), std::abs(to - from), plot.height());
    painter.setClipRect(plot);
    painter.setPen(QPen(m_colours.accent, m_metrics.pen));
    painter.setBrush(thin(m_colours.accent, 0.15));
    painter.drawRect(choice);
}

void paintEmptyTimeline(QPainter &painter, const QRectF &area, const TimelineColours &colours)
{
    const Saved saved(painter);
    painter.fillRect(area, colours.ground);
    painter.setPen(colours.quietText);
    const double margin = 2 * painter.fontMetrics().height();
    painter.drawText(area.adjusted(margin, 0, -margin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     Words::tr("Events appear here as soon as an article reports one: mark the words that tell it, "
                               "then add them as an event."));
}
