// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineitem.h"

#include <QLineEdit>

// Type to find an event: the first that has all the words is selected, Enter goes on to the next one and Shift+Enter
// back, Escape ends it. GUI thread.
class TimelineFinder : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimelineFinder(QWidget *parent = nullptr);

    void setEvents(const QList<TimelineItem> &events);
    // From there it goes on.
    void setCurrent(EventId event) { m_current = event; }
    // How many are found and which of them is shown, in words; empty while nothing is looked for.
    [[nodiscard]] QString result() const;

signals:
    void found(EventId event);
    void resultChanged();
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void step(qsizetype by);

    QList<TimelineItem> m_events;
    QList<EventId> m_found;
    EventId m_current;
};
