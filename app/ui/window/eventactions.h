// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "study/actions/newevent.h"

#include <QObject>
#include <QPointer>

class MainWindow;
class QMenu;
class Workspace;

// The commands that make events and claims of the words that are selected in the pane that leads, with what the date
// tagger makes of them filled in. The window must outlive it.
class EventActions : public QObject
{
    Q_OBJECT

public:
    explicit EventActions(MainWindow &window);

    // For the study that the window shows.
    void fill(QMenu &menu, Workspace &workspace);

private:
    // The likeliest claim on the selection; says what is to be done when nothing is selected.
    [[nodiscard]] Result<NewClaim> proposal() const;
    void makeEvent();
    void addToEvent();
    void show(EventId event, const NewClaim &claim);

    MainWindow &m_window;
    QPointer<Workspace> m_workspace;
};
