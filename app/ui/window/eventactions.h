// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "study/actions/newevent.h"

#include <QObject>
#include <QPointer>

class MainWindow;
class QAction;
class QMenu;
class Workspace;

// The commands that make events and claims of the words that are selected in the pane that leads, with what the date
// tagger makes of them filled in; in the menu bar and in the menu of the pane. The window must outlive it.
class EventActions : public QObject
{
    Q_OBJECT

public:
    explicit EventActions(MainWindow &window);

    // For the study that the window shows.
    void fill(QMenu &menu, Workspace &workspace);

private:
    // The claims that the selection may make, the likeliest first; says what is to be done when nothing is selected.
    [[nodiscard]] Result<QList<NewClaim>> proposals() const;
    void fillPaneMenu(QMenu &menu, qsizetype position, const QList<EventId> &events);
    void showEvent(EventId event, qsizetype position);
    void makeEvent();
    void addToEvent();
    void show(EventId event, const QList<NewClaim> &proposals);

    MainWindow &m_window;
    QPointer<Workspace> m_workspace;
    QAction *m_make = nullptr;
};
