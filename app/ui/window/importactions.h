// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/importjob.h"

#include <QPointer>

class MainWindow;
class QMenu;
class QMimeData;
class Workspace;

// The ways in for articles: files and folders, what is dropped on the window, the clipboard. What there is nothing to
// decide about goes straight in; else the dialog comes. What came of it stands in the bar. The window must outlive it.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    explicit ImportActions(MainWindow &window);

    // For the study that the window shows.
    void fillStudyMenu(QMenu &menu, Workspace &workspace);
    void fillArticleMenu(QMenu &menu);

    enum class Ask { WhenNeeded, Always };
    // Has files chosen.
    void choose(Ask ask = Ask::WhenNeeded);
    // None: the reader wants to choose them.
    void importFiles(const QStringList &paths, Ask ask = Ask::WhenNeeded);
    // What was dropped, or lies in the clipboard: local files, else HTML, else text. Links are never followed.
    // `name` says where it comes from.
    void take(const QMimeData &data, const QString &name);
    [[nodiscard]] static bool canTake(const QMimeData &data);

signals:
    void undoWanted();

private:
    void chooseFolder();
    void paste();
    [[nodiscard]] bool canImport();
    void show(const QString &progress);
    void decide(const ImportPlan &plan);
    void openDialog(const ImportPlan &plan);
    void carryOut(const ImportPlan &plan);
    void report(const ImportReport &report);

    MainWindow &m_window;
    QPointer<Workspace> m_workspace;
    Ask m_ask = Ask::WhenNeeded;
    ImportPlan m_plan; // that is being carried out
    bool m_hadLinks = false;
};
