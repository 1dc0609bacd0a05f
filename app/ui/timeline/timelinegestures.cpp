// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelinewords.h"
#include "time/describedays.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/rowpainting.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// What the pointer does to a TimelineView.

static constexpr double zoomStep = 1.2;
static constexpr double wheelNotch = 120;

// How far from a mark the pointer still means it.
double TimelineView::slop() const
{
    return m_metrics.rounding;
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    if (event->type() == QEvent::FocusIn)
        tellAccessibleFocus(this, m_selected);
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    case QEvent::Leave:
        hover(-1);
        break;
    case QEvent::NativeGesture: {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            break;
        lookAt(m_scale.zoomed(1 + native->value(), native->position().x() - m_boxes.areas.plot.left()));
        return true;
    }
    case QEvent::Gesture: {
        const auto *gestures = static_cast<QGestureEvent *>(event);
        const auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
        if (pinch == nullptr)
            break;
        const QPointF centre = viewport()->mapFromGlobal(pinch->centerPoint());
        lookAt(m_scale.zoomed(pinch->scaleFactor(), centre.x() - m_boxes.areas.plot.left()));
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::hover(qsizetype item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    viewport()->setCursor(item >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    relayout();
}

QString TimelineView::toolTipAt(QPointF point) const
{
    const TimelineHit hit = m_boxes.hit(point, slop());
    switch (hit.kind) {
    case TimelineHit::Kind::Event: {
        const TimelineItem &item = m_data.items.at(hit.index);
        const QString more = m_details ? m_details(item.event) : QString();
        return more.isEmpty() ? toolTipText(item) : toolTipText(item) + QLatin1String("\n\n") + more;
    }
    case TimelineHit::Kind::More:
        return toolTipText(m_data, m_boxes.more.at(hit.index).items);
    case TimelineHit::Kind::Bin: {
        const BinBox &bin = m_boxes.bins.at(hit.index);
        return toolTipText(m_data, m_lanes.lanes().at(bin.lane).dated.mid(bin.first, bin.count));
    }
    case TimelineHit::Kind::Report: {
        QList<PublicationMark> marks;
        for (const qsizetype index : m_boxes.reports.at(hit.index).publications)
            marks.append(m_data.publications.at(index));
        return toolTipText(marks);
    }
    case TimelineHit::Kind::Lane: {
        const TimelineLane &lane = m_lanes.lanes().at(m_boxes.lanes.at(hit.index).lane);
        return lane.isFolded ? tr("Unfold the lane (C)") : tr("Fold the lane to counts (C)");
    }
    case TimelineHit::Kind::Nothing:
    case TimelineHit::Kind::Overview:
        return m_boxes.areas.header.contains(point) ? tr("Drag over the dates to narrow everything down to them")
                                                    : QString();
    }
    Q_UNREACHABLE_RETURN({});
}

void TimelineView::showToolTip(QPoint point, QPoint global)
{
    const QString text = toolTipAt(point);
    QToolTip::showText(global, text.isEmpty() ? text : plainToolTip(text), viewport());
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_pointer = event->position();
    m_scaleBefore = m_scale;
    m_scrolledBefore = verticalScrollBar()->value();
    if (event->button() == Qt::MiddleButton) {
        m_gesture = Gesture::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
    } else if (m_boxes.areas.overview.contains(m_pressed)) {
        m_gesture = Gesture::Overview;
        // Beside the handle: the pointed day comes to the middle, and the handle into the hand.
        if (!m_boxes.handle.contains(m_pressed)) {
            const TimelineScale whole = overviewScale(m_lanes, m_scale.width(), m_metrics);
            const double day = whole.day(m_pressed.x() - m_boxes.areas.plot.left());
            lookAt(m_scale.startingAt(day - m_scale.days() / 2));
            m_scaleBefore = m_scale;
        }
    } else if (m_boxes.areas.header.contains(m_pressed)) {
        m_gesture = Gesture::Days;
    } else {
        m_gesture = (event->modifiers() & Qt::ShiftModifier) != 0 ? Gesture::Choice : Gesture::Click;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_gesture != Gesture::None) {
        dragTo(m_pointer);
        return;
    }
    const TimelineHit hit = m_boxes.hit(m_pointer, slop());
    hover(hit.kind == TimelineHit::Kind::Event ? hit.index : -1);
}

void TimelineView::dragTo(QPointF point)
{
    const QPointF moved = point - m_pressed;
    if (m_gesture == Gesture::Click && moved.manhattanLength() >= QApplication::startDragDistance()) {
        m_gesture = Gesture::Pan;
        hover(-1);
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_gesture == Gesture::Pan) {
        verticalScrollBar()->setValue(m_scrolledBefore - qRound(moved.y()));
        lookAt(m_scaleBefore.panned(-moved.x()));
    } else if (m_gesture == Gesture::Overview) {
        dragOverview(moved.x());
    } else if (m_gesture == Gesture::Choice || m_gesture == Gesture::Days) {
        viewport()->update();
    }
    if (m_gesture == Gesture::Days) {
        const QString days = describeDays(draggedDays(), Reading::Throughout, {}, QLocale());
        QToolTip::showText(viewport()->mapToGlobal(point.toPoint()), plainToolTip(days), viewport());
    }
}

// Whole days, the one under each end included.
DayRange TimelineView::draggedDays() const
{
    const double left = m_boxes.areas.plot.left();
    const double first = std::min(m_pressed.x(), m_pointer.x());
    const double last = std::max(m_pressed.x(), m_pointer.x());
    return {.earliest = static_cast<qint64>(std::floor(m_scale.day(first - left))),
            .latest = static_cast<qint64>(std::floor(m_scale.day(last - left)))};
}

void TimelineView::dragOverview(double x)
{
    const TimelineScale whole = overviewScale(m_lanes, m_scale.width(), m_metrics);
    lookAt(m_scaleBefore.startingAt(m_scaleBefore.start() + x * whole.daysPerPixel()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    const Gesture ended = m_gesture;
    endGesture();
    const double left = m_boxes.areas.plot.left();
    const double width = std::abs(m_pointer.x() - m_pressed.x());
    if (ended == Gesture::Choice && width >= QApplication::startDragDistance()) {
        const double from = std::min(m_pointer.x(), m_pressed.x()) - left;
        lookAt(TimelineScale::fitting({.from = m_scale.day(from), .to = m_scale.day(from + width)}, m_scale.width()));
    } else if (ended == Gesture::Days && width >= QApplication::startDragDistance()) {
        emit daysChosen(draggedDays());
    } else if (ended == Gesture::Click || ended == Gesture::Choice) {
        click(m_pressed);
    }
}

void TimelineView::endGesture()
{
    m_gesture = Gesture::None;
    viewport()->setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

// A count is walked through by clicking on it; a stretch of a crowded lane is looked at more closely.
void TimelineView::click(QPointF point)
{
    const TimelineHit hit = m_boxes.hit(point, slop());
    if (hit.kind == TimelineHit::Kind::Event || hit.kind == TimelineHit::Kind::More) {
        qsizetype item = hit.index;
        if (hit.kind == TimelineHit::Kind::More) {
            const QList<qsizetype> &items = m_boxes.more.at(hit.index).items;
            item = items.at((items.indexOf(m_selected) + 1) % items.size());
        }
        select(item);
        activate();
    } else if (hit.kind == TimelineHit::Kind::Lane) {
        emit laneFolded(m_lanes.lanes().at(m_boxes.lanes.at(hit.index).lane).name);
    } else if (hit.kind == TimelineHit::Kind::Bin) {
        const QRectF bin = m_boxes.bins.at(hit.index).rect.translated(-m_boxes.areas.plot.left(), 0);
        lookAt(TimelineScale::fitting({.from = m_boxes.scale.day(bin.left()), .to = m_boxes.scale.day(bin.right())},
                                      m_scale.width()));
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_boxes.hit(event->position(), slop()).kind == TimelineHit::Kind::Event)
        activate();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const double x = event->position().x() - m_boxes.areas.plot.left();
    const bool isSideways = std::abs(angle.x()) > std::abs(angle.y());
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        lookAt(m_scale.zoomed(std::pow(zoomStep, angle.y() / wheelNotch), x));
    } else if (isSideways || (event->modifiers() & Qt::ShiftModifier) != 0) {
        const QPoint pixels = event->pixelDelta();
        const double notches = (isSideways ? angle.x() : angle.y()) / wheelNotch;
        const double exact = isSideways ? pixels.x() : pixels.y();
        lookAt(m_scale.panned(-(pixels.isNull() ? notches * 6 * m_metrics.em : exact)));
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}
