// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventlist.h"

#include <QLineEdit>

// A line to name the event that another is to be made part of; to be seen only while it is asked. Return takes it,
// Escape gives up. GUI thread; the events must outlive it.
class MergeLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit MergeLine(const EventList &events, QWidget *parent = nullptr);

    // With another event than this one.
    void ask(EventId event);

signals:
    void chosen(EventId other);
    void failed(const Error &error);
    // Hidden again, with or without an answer.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    const EventList *m_events;
    EventId m_event;
};
