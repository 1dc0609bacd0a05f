// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/shell/theme.h"
#include "ui/widgets/lens.h"

#include <QApplication>
#include <QSize>
#include <QTranslator>

#include <memory>

class LinkPortal;
class MainWindow;

// What the command line asks of the window.
struct WindowOptions {
    QString study;                  // empty: the sample
    QString link;                   // "synoptic://…": what to show; empty: nothing
    QString picture;                // save a picture of the window there and quit
    QString language;               // empty: as chosen before, or the system's
    std::optional<ThemeMode> theme; // none: as chosen before
    QSize size;                     // invalid: as it was
    bool measureStartup = false;    // print the milliseconds to the first complete paint and quit
};

// The program with its window: theme, language, and the one open study.
class WindowApplication : public QApplication
{
    Q_OBJECT

public:
    WindowApplication(int &argc, char **argv);
    ~WindowApplication() override;

    // Runs until the window is closed; the exit code.
    int run(const WindowOptions &options);

private:
    void setTheme(ThemeMode mode);
    void setLanguage(const QString &language);
    void makeWindow();
    [[nodiscard]] Result<void> openFirst(const QString &path);
    void afterFirstPaint(const WindowOptions &options);
    void followLinks();
    void showLink(const QString &address);

    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_qtTranslator;
    std::unique_ptr<Lens> m_lens;
    std::unique_ptr<LinkPortal> m_portal;
    std::unique_ptr<MainWindow> m_window;
};
