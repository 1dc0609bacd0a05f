// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/suggestjob.h"

#include <QPointer>

class MainWindow;
class QMenu;
class Workspace;

// The commands for suggested events, and what is said of them after an import. The window must outlive it.
class SuggestActions : public QObject
{
    Q_OBJECT

public:
    explicit SuggestActions(MainWindow &window);

    // For the study that the window shows.
    void fill(QMenu &menu, Workspace &workspace);

private:
    void report(const AddedSuggestions &added);

    MainWindow &m_window;
    QPointer<Workspace> m_workspace;
    bool m_isAsked = false; // by the analyst, who then also hears of nothing found
};
