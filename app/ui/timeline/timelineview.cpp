// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "chart/timelinepainter.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineactions.h"

#include <QDate>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent), m_metrics(font()), m_today(QDate::currentDate().toJulianDay())
{
    installTimelineAccessibility();
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    addActions(makeTimelineActions(this));
    remeasure();
}

TimelinePlanInput TimelineView::input() const
{
    return {.data = m_data, .lanes = m_lanes, .titleWidths = m_titleWidths, .metrics = m_metrics};
}

void TimelineView::setData(const TimelineData &data)
{
    const EventId selectedBefore = selected();
    m_data = data;
    m_lanes = TimelineLanes(m_data);
    m_selected = m_lanes.find(selectedBefore);
    m_hovered = -1;
    endGesture();
    tellAccessibleReset(this);
    remeasure();
    updateGeometry();
}

EventId TimelineView::selected() const
{
    return m_selected < 0 ? EventId() : m_data.items.at(m_selected).event;
}

void TimelineView::setSelected(EventId event)
{
    const qsizetype item = m_lanes.find(event);
    if (item == m_selected)
        return;
    m_selected = item;
    relayout();
    reveal(item);
    tellAccessibleFocus(this, item);
}

void TimelineView::setReadingDay(std::optional<qint64> day)
{
    m_readingDay = day;
    relayout();
}

void TimelineView::showDays(TimelineRange days)
{
    lookAt(TimelineScale::fitting(days, m_scale.width()));
}

void TimelineView::chooseDaysInSight()
{
    const TimelineRange days = m_scale.range();
    emit daysChosen({.earliest = static_cast<qint64>(std::floor(days.from)),
                     .latest = static_cast<qint64>(std::ceil(days.to)) - 1});
}

void TimelineView::foldLane()
{
    if (m_selected >= 0)
        emit laneFolded(m_data.items.at(m_selected).lane);
}

void TimelineView::setToday(QDate today)
{
    m_today = today.toJulianDay();
    relayout();
}

// The viewport less the room of the scroll bar, shown or not: otherwise the bar would narrow the plot, a narrower plot
// may need another number of rows, and those another scroll bar.
QSizeF TimelineView::canvas() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {static_cast<double>(std::max(1, width() - 2 * frameWidth() - bar)),
            static_cast<double>(viewport()->height())};
}

QSize TimelineView::sizeHint() const
{
    const double lanes = std::max(static_cast<double>(m_lanes.lanes().size()), 3.0);
    const double height = m_metrics.header + m_metrics.reporting + m_metrics.overview + 2 * m_metrics.lanePadding +
                          lanes * (2 * m_metrics.row + 2 * m_metrics.lanePadding);
    return {qRound(70 * m_metrics.em), qRound(height)};
}

QSize TimelineView::minimumSizeHint() const
{
    const double height =
        m_metrics.header + m_metrics.reporting + m_metrics.overview + m_metrics.lanePadding + 2 * m_metrics.row;
    return {qRound(25 * m_metrics.em), qRound(height)};
}

// Measures and places; from here down each step is also the beginning of what a smaller change needs.
void TimelineView::remeasure()
{
    m_metrics = TimelineMetrics(font());
    m_titleWidths = titleWidths(m_data, m_metrics);
    m_plan = {};
    verticalScrollBar()->setSingleStep(qRound(m_metrics.row));
    refit();
}

void TimelineView::refit()
{
    m_scale = m_scale.resized(timelineAreas(m_lanes, m_metrics, canvas()).plot.width());
    if (m_fit == Fit::All)
        fitAll();
    else if (m_fit == Fit::Story)
        fitStory();
    else
        lookAt(m_scale);
}

void TimelineView::lookAt(const TimelineScale &scale, Fit fit)
{
    m_fit = fit;
    m_scale = m_lanes.everything() ? scale.keptNear(*m_lanes.everything()) : scale;
    replan();
    emit looked();
}

void TimelineView::replan()
{
    const QRectF plot = timelineAreas(m_lanes, m_metrics, canvas()).plot;
    const TimelineZoom zoom{.daysPerPixel = m_scale.daysPerPixel(), .width = m_scale.width(), .height = plot.height()};
    if (m_plan.zoom != zoom)
        m_plan = planTimeline(input(), zoom, m_plan);
    relayout();
    updateScrollBar();
}

void TimelineView::relayout()
{
    m_boxes = layoutTimeline(input(), m_plan,
                             {.size = canvas(),
                              .scale = m_scale,
                              .scrolled = static_cast<double>(verticalScrollBar()->value()),
                              .selected = m_selected,
                              .hovered = m_hovered,
                              .today = m_today,
                              .reading = m_readingDay});
    viewport()->update();
}

void TimelineView::updateScrollBar()
{
    const int room = qRound(m_boxes.areas.plot.height());
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setRange(0, std::max(0, qRound(m_boxes.height()) - room));
}

void TimelineView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    relayout();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refit();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::LanguageChange)
        remeasure();
}

void TimelineView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    const TimelineColours colours(palette());
    painter.fillRect(viewport()->rect(), colours.ground);
    if (m_data.items.isEmpty() && m_data.publications.isEmpty()) {
        painter.setFont(font());
        paintEmptyTimeline(painter, viewport()->rect(), colours);
        return;
    }
    const TimelinePainter timeline(m_data, m_boxes, m_metrics, colours);
    timeline.paint(painter, hasFocus() ? TimelinePainter::Keyboard::Here : TimelinePainter::Keyboard::Elsewhere);
    if (m_gesture == Gesture::Choice || m_gesture == Gesture::Days)
        timeline.paintChoice(painter, m_pressed.x(), m_pointer.x());
}

void TimelineView::fitRange(TimelineRange range, Fit fit)
{
    lookAt(TimelineScale::fitting(range, m_scale.width(), {.left = m_metrics.fitLeft, .right = m_metrics.fitRight}),
           fit);
}

void TimelineView::fitAll()
{
    if (const auto all = m_lanes.everything())
        fitRange(*all, Fit::All);
    else
        lookAt(m_scale, Fit::All);
}

void TimelineView::fitStory()
{
    if (const auto story = m_lanes.story())
        fitRange(*story, Fit::Story);
    else
        lookAt(m_scale, Fit::Story);
}

void TimelineView::fitSelection()
{
    if (m_selected < 0 || !m_data.items.at(m_selected).isDated())
        return;
    const TimelineRange known = knownDays(m_data.items.at(m_selected));
    const double around = std::max(known.days() / 2, 10.0);
    fitRange({.from = known.from - around, .to = known.to + around}, Fit::None);
    reveal(m_selected);
}

void TimelineView::zoom(double factor)
{
    double x = m_scale.width() / 2;
    const MarkBox *mark = m_selected < 0 ? nullptr : m_boxes.mark(m_selected);
    if (mark != nullptr && mark->kind != MarkKind::Undated)
        x = std::clamp(mark->shape.center().x() - m_boxes.areas.plot.left(), 0.0, m_scale.width());
    lookAt(m_scale.zoomed(factor, x));
}

void TimelineView::pan(double part)
{
    lookAt(m_scale.panned(part * m_scale.width()));
}

void TimelineView::step(TimelineStep step)
{
    select(stepFrom(m_data, m_lanes, m_selected, step));
}

void TimelineView::activate()
{
    if (m_selected >= 0)
        emit eventActivated(selected());
}

void TimelineView::cancel()
{
    if (m_gesture == Gesture::None || m_gesture == Gesture::Click) {
        if (m_selected < 0)
            emit cancelled();
        select(-1);
        return;
    }
    if (m_gesture == Gesture::Pan || m_gesture == Gesture::Overview) {
        verticalScrollBar()->setValue(m_scrolledBefore);
        lookAt(m_scaleBefore);
    }
    endGesture();
}

void TimelineView::select(qsizetype item)
{
    if (item == m_selected)
        return;
    setSelected(item < 0 ? EventId() : m_data.items.at(item).event);
    emit eventSelected(selected());
}

void TimelineView::reveal(qsizetype item)
{
    if (item < 0)
        return;
    revealLane(m_lanes.place(item).lane);
    const TimelineItem &event = m_data.items.at(item);
    if (!event.isDated())
        return;
    const TimelineRange known = knownDays(event);
    const double margin = std::min(4 * m_metrics.em, m_scale.width() / 4);
    const double left = m_scale.x(known.from) - margin;
    const double right = m_scale.x(known.to) + margin - m_scale.width();
    // Of what does not fit, its beginning.
    if (left < 0)
        lookAt(m_scale.panned(left));
    else if (right > 0)
        lookAt(m_scale.panned(std::min(left, right)));
}

void TimelineView::revealLane(qsizetype lane)
{
    const double top = m_boxes.tops.at(lane);
    const double bottom = m_boxes.tops.at(lane + 1);
    QScrollBar *bar = verticalScrollBar();
    const double room = m_boxes.areas.plot.height();
    if (bottom > bar->value() + room)
        bar->setValue(qRound(bottom - room));
    if (top < bar->value())
        bar->setValue(qRound(top));
}
