// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinemarks.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace
{

class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const TimelineItem &item, const MarkBox &box, const TimelineMetrics &metrics,
                const MarkInk &ink);

    void paint();

private:
    void paintUndated();
    void paintPoint();
    void paintWings();
    void paintOneOf();
    void paintThroughout();
    void paintHatch(const QRectF &band);
    void paintEdges(const QRectF &band);
    void paintBrackets();
    void paintArrows();
    void paintStrike();
    void paintBadges();
    void paintConflict(QPointF centre);
    void paintQuestion(QPointF centre);
    void paintRecurring(QPointF centre);

    [[nodiscard]] bool isHollow() const;
    [[nodiscard]] QRectF middle(double height) const;
    [[nodiscard]] QBrush faded(double alpha = 1) const;
    [[nodiscard]] QPen outlinePen() const;
    [[nodiscard]] QColor thin(double alpha) const;

    QPainter &m_painter;
    const TimelineItem &m_item;
    const MarkBox &m_box;
    const TimelineMetrics &m_metrics;
    const MarkInk &m_ink;
    QRectF m_shape;   // of the box, cut well outside of what can be seen: a bar of a year can be a million pixels long
    double m_cut = 0; // off its left end, so that patterns stay where they are
};

MarkPainter::MarkPainter(QPainter &painter, const TimelineItem &item, const MarkBox &box,
                         const TimelineMetrics &metrics, const MarkInk &ink)
    : m_painter(painter), m_item(item), m_box(box), m_metrics(metrics), m_ink(ink), m_shape(box.shape)
{
    if (!painter.hasClipping() || box.span.isPoint || box.kind != MarkKind::Shape)
        return;
    const double far = 2 * (metrics.arrow + metrics.wing);
    const QRectF sight = painter.clipBoundingRect().adjusted(-far, 0, far, 0);
    m_shape.setLeft(std::clamp(sight.left(), m_shape.left(), m_shape.right()));
    m_shape.setRight(std::clamp(sight.right(), m_shape.left(), m_shape.right()));
    m_cut = m_shape.left() - box.shape.left();
}

void MarkPainter::paint()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    if (m_box.kind == MarkKind::Undated)
        paintUndated();
    else if (m_box.span.isPoint)
        paintPoint();
    else if (m_item.reading == Reading::Throughout)
        paintThroughout();
    else
        paintOneOf();
    if (m_item.modality == Modality::Denied)
        paintStrike();
    paintBadges();
    m_painter.restore();
}

bool MarkPainter::isHollow() const
{
    return m_item.modality != Modality::Happened && m_item.modality != Modality::Recurring;
}

QColor MarkPainter::thin(double alpha) const
{
    QColor colour = m_ink.colour;
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QRectF MarkPainter::middle(double height) const
{
    const QRectF &shape = m_shape;
    return {shape.left(), shape.center().y() - height / 2, shape.width(), height};
}

// The colour along the shape, fading where an end is not known.
QBrush MarkPainter::faded(double alpha) const
{
    const QRectF &shape = m_shape;
    const double width = std::max(shape.width(), 1.0);
    const double soft = m_item.approximate ? std::min(2 * m_metrics.wing / width, 0.5) : 0;
    const double open = std::min(m_metrics.arrow / width, 0.9);
    const double left = m_box.span.opensLeft ? open : soft;
    const double right = m_box.span.opensRight ? open : soft;
    if (left + right <= 0)
        return thin(alpha);
    QLinearGradient gradient(shape.left(), 0, shape.right(), 0);
    gradient.setColorAt(0, left > 0 ? thin(0) : thin(alpha));
    gradient.setColorAt(left, thin(alpha));
    gradient.setColorAt(std::max(1 - right, left), thin(alpha));
    gradient.setColorAt(1, right > 0 ? thin(0) : thin(alpha));
    return gradient;
}

QPen MarkPainter::outlinePen() const
{
    QPen pen(faded(), m_metrics.pen * 1.25);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (m_item.modality == Modality::Speculated) {
        pen.setWidthF(m_metrics.pen * 1.5);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2});
    } else if (m_item.modality == Modality::Planned || m_item.modality == Modality::ReportedPlan || m_item.uncertain) {
        pen.setDashPattern({2.6, 1.8});
    }
    pen.setDashOffset(std::fmod(m_cut / pen.widthF(), std::ranges::fold_left(pen.dashPattern(), 1e-9, std::plus())));
    return pen;
}

void MarkPainter::paintUndated()
{
    m_painter.setPen(outlinePen());
    const double half = m_metrics.pen * 0.6;
    m_painter.drawEllipse(m_shape.adjusted(half, half, -half, -half));
}

void MarkPainter::paintPoint()
{
    const QPointF centre = m_shape.center();
    const bool isPlain = !isHollow() && !m_item.uncertain;
    // An outline's ink reaches beyond its line by half a pen.
    const double reach = m_metrics.mark / 2 - (isPlain ? 0 : m_metrics.pen * 0.6);
    const QPolygonF diamond({centre - QPointF(0, reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
                             centre - QPointF(reach, 0)});
    paintWings();
    m_painter.setBrush(m_ink.ground);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawPolygon(diamond);
    if (!isHollow())
        m_painter.setBrush(m_item.uncertain ? thin(0.3) : m_ink.colour);
    if (!isPlain) {
        QPen pen = outlinePen();
        pen.setBrush(m_ink.colour);
        m_painter.setPen(pen);
    }
    m_painter.drawPolygon(diamond);
}

// About this day: lines that fade away from it to both sides.
void MarkPainter::paintWings()
{
    if (!m_item.approximate)
        return;
    m_painter.fillRect(middle(m_metrics.pen * 2), faded(0.8));
}

// Slanted at 45 degrees, each line cut at the band's ends.
void MarkPainter::paintHatch(const QRectF &band)
{
    const double step = std::round(m_metrics.em * 0.42);
    const double height = band.height();
    QList<QLineF> lines;
    for (double x = band.left() - height - std::fmod(m_cut, step); x < band.right(); x += step) {
        const double before = std::max(band.left() - x, 0.0);
        const double after = std::min(band.right() - x, height);
        if (before < after)
            lines.append({x + before, band.bottom() - before, x + after, band.bottom() - after});
    }
    QPen pen(faded(0.55), m_metrics.pen);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawLines(lines);
}

void MarkPainter::paintOneOf()
{
    const QRectF band = middle(m_metrics.band);
    if (!isHollow()) {
        m_painter.fillRect(band, faded(0.16));
        paintHatch(band);
    } else {
        m_painter.fillRect(band, m_ink.ground);
    }
    if (isHollow() || m_item.uncertain)
        paintEdges(band);
    paintBrackets();
    paintArrows();
}

void MarkPainter::paintEdges(const QRectF &band)
{
    m_painter.setPen(outlinePen());
    const double half = m_metrics.pen * 0.6;
    m_painter.drawLine(band.topLeft() + QPointF(0, half), band.topRight() + QPointF(0, half));
    m_painter.drawLine(band.bottomLeft() - QPointF(0, half), band.bottomRight() - QPointF(0, half));
}

void MarkPainter::paintBrackets()
{
    if (m_item.approximate)
        return;
    const double width = m_metrics.pen * 1.5;
    QPen pen = outlinePen();
    pen.setBrush(m_ink.colour);
    pen.setWidthF(width);
    if (m_item.modality != Modality::Speculated)
        pen.setStyle(Qt::SolidLine);
    m_painter.setPen(pen);
    const QRectF &shape = m_shape;
    const double foot = std::min(std::round(m_metrics.em * 0.3), shape.width() / 4);
    const auto bracket = [&](double x, double inwards) {
        m_painter.drawLine(QPointF(x, shape.top()), QPointF(x, shape.bottom()));
        m_painter.drawLine(QPointF(x, shape.center().y()), QPointF(x + inwards, shape.center().y()));
    };
    if (!m_box.span.opensLeft)
        bracket(shape.left() + width / 2, foot);
    if (!m_box.span.opensRight)
        bracket(shape.right() - width / 2, -foot);
}

void MarkPainter::paintThroughout()
{
    QRectF bar = middle(m_metrics.bar);
    const bool isSharp = m_box.span.opensLeft || m_box.span.opensRight || m_item.approximate;
    const bool isCut = m_shape.width() < m_box.shape.width();
    if (isCut && (isHollow() || m_item.uncertain)) {
        m_painter.fillRect(bar, isHollow() ? QBrush(m_ink.ground) : faded(0.3));
        paintEdges(bar);
        paintArrows();
        return;
    }
    if (isHollow() || m_item.uncertain) {
        const double half = m_metrics.pen * 0.6;
        bar.adjust(half, half, -half, -half);
        m_painter.setPen(outlinePen());
        m_painter.setBrush(isHollow() ? QBrush(m_ink.ground) : faded(0.3));
    } else {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(faded());
    }
    const double radius = isSharp ? 0 : m_metrics.bar / 4;
    m_painter.drawRoundedRect(bar, radius, radius);
    paintArrows();
}

void MarkPainter::paintArrows()
{
    const double size = std::round(m_metrics.mark * 0.3);
    QPen pen(thin(0.6), m_metrics.pen * 1.25);
    pen.setCapStyle(Qt::RoundCap);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const auto arrow = [&](double tip, double back) {
        const double y = m_shape.center().y();
        m_painter.drawPolyline(
            QPolygonF({QPointF(tip + back, y - size), QPointF(tip, y), QPointF(tip + back, y + size)}));
    };
    if (m_box.span.opensRight)
        arrow(m_shape.right() - 1, -size);
    if (m_box.span.opensLeft)
        arrow(m_shape.left() + 1, size);
}

void MarkPainter::paintStrike()
{
    m_painter.setPen(QPen(m_ink.colour, m_metrics.pen * 1.5));
    const double over = m_metrics.markGap;
    const QRectF &shape = m_shape;
    if (m_box.span.isPoint) {
        // A level line would look like an approximate day.
        const QPointF reach(shape.height() / 2, -shape.height() / 2);
        m_painter.drawLine(shape.center() - reach, shape.center() + reach);
    } else {
        const QPointF reach(shape.width() / 2 + over, 0);
        m_painter.drawLine(shape.center() - reach, shape.center() + reach);
    }
}

void MarkPainter::paintBadges()
{
    if (m_box.badges.isEmpty())
        return;
    QPointF centre(m_box.badges.left() + m_metrics.markGap + m_metrics.badge / 2, m_box.badges.center().y());
    const QPointF next(m_metrics.badge, 0);
    m_painter.setBrush(Qt::NoBrush);
    if (!m_item.conflict.isEmpty()) {
        paintConflict(centre);
        centre += next;
    }
    if (m_item.uncertain) {
        paintQuestion(centre);
        centre += next;
    }
    if (m_item.modality == Modality::Recurring)
        paintRecurring(centre);
}

void MarkPainter::paintConflict(QPointF centre)
{
    QPen pen(m_ink.conflict, m_metrics.pen * 1.6);
    pen.setCapStyle(Qt::RoundCap);
    m_painter.setPen(pen);
    const double half = m_metrics.badge * 0.36;
    const double apart = m_metrics.em * 0.14;
    m_painter.drawLine(centre + QPointF(-half, -apart), centre + QPointF(half, -apart));
    m_painter.drawLine(centre + QPointF(-half, apart), centre + QPointF(half, apart));
    m_painter.drawLine(centre + QPointF(-half * 0.6, m_metrics.em * 0.36),
                       centre + QPointF(half * 0.6, -m_metrics.em * 0.36));
}

void MarkPainter::paintQuestion(QPointF centre)
{
    m_painter.setPen(m_ink.colour);
    QFont font = m_metrics.font;
    font.setBold(true);
    m_painter.setFont(font);
    const QRectF rect(centre - QPointF(m_metrics.badge, m_metrics.line / 2),
                      QSizeF(2 * m_metrics.badge, m_metrics.line));
    m_painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
}

void MarkPainter::paintRecurring(QPointF centre)
{
    m_painter.setPen(QPen(m_ink.colour, m_metrics.pen * 1.25));
    const double radius = m_metrics.badge * 0.32;
    const QRectF circle(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    m_painter.drawArc(circle, 40 * 16, 290 * 16);
    // The head where the arc begins, at 40 degrees, pointing clockwise.
    const QPointF end = centre + QPointF(std::cos(0.7), -std::sin(0.7)) * radius;
    const double head = radius * 0.7;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_ink.colour);
    m_painter.drawPolygon(QPolygonF(
        {end + QPointF(head * 0.9, -head * 0.6), end + QPointF(head * 0.3, head * 0.9), end - QPointF(head, 0)}));
}

} // namespace

void paintMark(QPainter &painter, const TimelineItem &item, const MarkBox &box, const TimelineMetrics &metrics,
               const MarkInk &ink)
{
    MarkPainter(painter, item, box, metrics, ink).paint();
}
