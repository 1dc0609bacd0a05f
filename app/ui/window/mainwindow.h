// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/shell/theme.h"

#include <QMainWindow>

class Lens;
class NoticeBar;
class Study;
class StatusLine;
class WindowActions;
class Workspace;
class QStackedWidget;

// What stands in the middle of the window.
enum class CentralView { Desk, Synopsis };

// The window: puts the views of one open study in their places and its actions into menus. It does no work itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Lens &lens, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Shows another study instead of the one before.
    void setStudy(std::unique_ptr<Study> study);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] NoticeBar *notices() const { return m_notices; }

    // Opens the file; when it cannot be opened the reason is shown and the study before stays.
    bool openStudy(const QString &path);

    void showView(CentralView view);
    [[nodiscard]] CentralView view() const;

signals:
    void viewShown(CentralView view);
    void themeWanted(ThemeMode mode);
    void languageWanted(const QString &language);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void placeViews();
    void connectWorkspace();
    [[nodiscard]] QDockWidget *dock(const char *name) const;
    void showUnsaved();

    Lens &m_lens;
    WindowActions *m_actions;
    NoticeBar *m_notices;
    StatusLine *m_status;
    QStackedWidget *m_views;
    Workspace *m_workspace = nullptr;
    QList<class QDockWidget *> m_docks;
    bool m_isWarned = false; // that something could not be stored: the next close goes without it
};
