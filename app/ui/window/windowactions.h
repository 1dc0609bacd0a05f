// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QObject>
#include <QPointer>

class Lens;
class MainWindow;
class EventActions;
class ImportActions;
class MergeActions;
class OtherPrograms;
class SuggestActions;
class QAction;
class QDockWidget;
class QMenu;
class QToolBar;
class TimelineSaver;
class Workspace;
struct VersionPlan;

// The window's menus and tool bar, and the commands on whole studies behind them. The window must outlive it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(MainWindow &window, Lens &lens);

    // Fills menus and tool bar for the study that the window shows.
    void fill(Workspace &workspace, const QList<QDockWidget *> &docks);
    [[nodiscard]] ImportActions &importing() const { return *m_importing; }
    void newVersion(ArticleId article);
    void applyIcons();

private:
    QAction *make(const char *icon, const QString &text, const QKeySequence &keys, void (WindowActions::*slot)());
    void fillStudyMenu(QMenu &menu);
    void fillEditMenu(QMenu &menu);
    void fillViewMenu(QMenu &menu, const QList<QDockWidget *> &docks);
    void fillArticleMenu(QMenu &menu);
    void fillAnnotateMenu(QMenu &menu);
    void fillCompareMenu(QMenu &menu);
    void fillTimelineMenu(QMenu &menu);
    void fillToolBar();
    void makeViewActions();
    void fillThemes(QMenu &menu);
    void fillLanguages(QMenu &menu);

    void newStudy();
    void openStudy();
    void openSample();
    void newVersionOfLeading();
    void exportStudy();
    void undo();
    void redo();
    void nameHistory();
    void largerText() { resizeText(+1); }
    void smallerText() { resizeText(-1); }
    void resizeText(int steps);
    void showKeys();
    void about();
    void reportVersion(const VersionPlan &plan);
    void tell(const Result<void> &done);

    MainWindow &m_window;
    Lens &m_lens;
    QPointer<Workspace> m_workspace;
    ImportActions *m_importing;
    MergeActions *m_merging;
    OtherPrograms *m_otherPrograms;
    SuggestActions *m_suggesting;
    EventActions *m_eventMaking;
    TimelineSaver *m_timelineSaver;
    QToolBar *m_bar;
    QAction *m_import;
    QAction *m_export;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_lensOn;
    QList<QAction *> m_viewActions; // desk, synopsis
    QList<QAction *> m_iconed;
};
