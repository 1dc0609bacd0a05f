// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>

// Saves a panel in both themes, narrow and wide, at 100 and 150 % of the font, into the build's folder "pictures": for
// the eye. The application's font and theme are put back.
inline void savePictures(const QString &name, int height, const std::function<std::unique_ptr<QWidget>()> &make)
{
    const QDir folder(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures"));
    folder.mkpath(QStringLiteral("."));
    const QFont before = QApplication::font();
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        applyTheme(*qApp, mode);
        for (const int percent : {100, 150}) {
            QFont font(QStringLiteral("Noto Sans"));
            font.setPointSizeF(9.5 * percent / 100);
            QApplication::setFont(font);
            for (const int width : {260, 400}) {
                const std::unique_ptr<QWidget> panel = make();
                panel->setAttribute(Qt::WA_DontShowOnScreen);
                panel->resize(width, height * percent / 100);
                panel->show();
                QApplication::processEvents();
                panel->grab().save(folder.filePath(
                    QStringLiteral("%1-%2-%3-%4.png")
                        .arg(name, mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(width)
                        .arg(percent)));
            }
        }
    }
    QApplication::setFont(before);
}
