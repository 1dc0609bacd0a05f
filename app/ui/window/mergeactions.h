// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>

class MainWindow;
class QMenu;
class Workspace;
struct MergeReport;

// The commands for two analysts: merge another study into the open one, and compare. The window must outlive it.
class MergeActions : public QObject
{
    Q_OBJECT

public:
    explicit MergeActions(MainWindow &window);

    // For the study that the window shows.
    void fill(QMenu &menu, Workspace &workspace);

public slots:
    // Asks for the other study and starts.
    void choose();

signals:
    void undoWanted();

private:
    void start(const QString &other);
    void showProgress(int done, int of);
    void report(const MergeReport &report);

    MainWindow &m_window;
    QPointer<Workspace> m_workspace;
};
