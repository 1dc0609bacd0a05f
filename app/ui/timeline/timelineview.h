// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"
#include "chart/timelinelayout.h"
#include "time/dayrange.h"
#include "ui/timeline/timelinesteps.h"

#include <QAbstractScrollArea>

#include <functional>

// The events of a study along the line of time, one lane a storyline, with the days on which the articles appeared
// below. It only shows and points: what an event is belongs to who gives the data. Every command is an action of the
// widget (actions()), with shortcuts that work while it has the focus. GUI thread.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    // Keeps the selection while its event is there, and the days in sight unless all or the story was fitted.
    void setData(const TimelineData &data);
    [[nodiscard]] const TimelineData &data() const { return m_data; }
    [[nodiscard]] const TimelineLanes &lanes() const { return m_lanes; }
    [[nodiscard]] const TimelineLayout &boxes() const { return m_boxes; }
    [[nodiscard]] const TimelineScale &scale() const { return m_boxes.scale; }

    // Scrolls there. Silent: the signals tell what the reader did. A null id takes the selection away.
    void setSelected(EventId event);
    [[nodiscard]] EventId selected() const;
    // What is said of an event under the pointer, beyond its date: plain text. Nothing: only its date.
    using Details = std::function<QString(EventId)>;
    void setDetails(Details details) { m_details = std::move(details); }
    // A line through all lanes for the day on which the article that is being read appeared; none: no line.
    void setReadingDay(std::optional<qint64> day);
    // The days in sight as they may be shown again later, by showDays().
    [[nodiscard]] TimelineRange daysInSight() const { return m_scale.range(); }
    void showDays(TimelineRange days);

    // Where the line for today stands; the day on which the view was made unless told otherwise.
    void setToday(QDate today);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void fitAll();
    void fitStory();          // without what is told as background
    void fitSelection();      // the selected event with some days around it
    void zoom(double factor); // around the selected event, else the middle
    void pan(double part);    // of what is in sight
    void step(TimelineStep step);
    void activate(); // the selected event
    void chooseDaysInSight();
    void foldLane(); // of the selected event, or unfolds it
    void cancel();   // a gesture under way, else the selection

signals:
    void eventSelected(EventId event); // null: none any more
    void eventActivated(EventId event);
    // Everything is to be narrowed down to these days.
    void daysChosen(const DayRange &days);
    void laneFolded(const QString &lane); // or to be unfolded
    void looked();                        // other days are in sight than before
    void cancelled();                     // with nothing left in the view to give up

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Fit { None, All, Story };
    enum class Gesture { None, Click, Pan, Choice, Days, Overview };

    [[nodiscard]] TimelinePlanInput input() const;
    [[nodiscard]] QSizeF canvas() const;
    [[nodiscard]] double slop() const;
    void remeasure();
    void replan();
    void refit();
    void updateScrollBar();
    void relayout();
    void lookAt(const TimelineScale &scale, Fit fit = Fit::None);
    void fitRange(TimelineRange range, Fit fit);
    void reveal(qsizetype item);
    void revealLane(qsizetype lane);
    void select(qsizetype item);
    void hover(qsizetype item);
    void click(QPointF point);
    void showToolTip(QPoint point, QPoint global);
    [[nodiscard]] QString toolTipAt(QPointF point) const;
    void dragTo(QPointF point);
    void dragOverview(double x);
    [[nodiscard]] DayRange draggedDays() const;
    void endGesture();

    TimelineData m_data;
    TimelineLanes m_lanes;
    TimelineMetrics m_metrics;
    QList<double> m_titleWidths;
    TimelineScale m_scale;
    TimelinePlan m_plan;
    TimelineLayout m_boxes;
    qint64 m_today;
    std::optional<qint64> m_readingDay;
    Details m_details;
    qsizetype m_selected = -1;
    qsizetype m_hovered = -1;
    Fit m_fit = Fit::Story;

    Gesture m_gesture = Gesture::None;
    QPointF m_pressed; // where the gesture began
    QPointF m_pointer;
    TimelineScale m_scaleBefore;
    int m_scrolledBefore = 0;
};
