// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;

enum class ThemeMode { System, Light, Dark };

// The colours of the window beyond what a palette has. Both sets are ours: the platform's colour scheme cannot be
// relied on to be there. Text on any of the grounds has a contrast of at least 4.5.
struct Theme {
    bool dark = false;
    QColor page;       // behind articles
    QColor panel;      // behind lists
    QColor line;       // between things
    QColor ink;        // text
    QColor quiet;      // secondary text
    QColor accent;     // the focus and what is chosen
    QColor accentSoft; // its ground
    QColor warning;
    QColor flash;                   // behind a place that was just gone to
    QColor hit;                     // behind what a search found; no tag has this colour
    QColor hitLine;                 // around it
    QColor focusGround;             // behind the sentences that tell what is being read
    QColor onlyHere;                // beside what one article alone says
    std::array<QColor, 8> articles; // by the row in the list, also told by name and place

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    // The ground that a tag's highlight lays under the words, translucent in the dark.
    [[nodiscard]] QColor tagGround(const QString &colourName) const;
    // The same as it looks on a page: what covers all is painted faster than what lets through.
    [[nodiscard]] QColor tagGroundOnPage(const QString &colourName) const;
    // The same colour at full strength: stripes and dots.
    [[nodiscard]] QColor tagStripe(const QString &colourName) const;
};

const Theme &lightTheme();
const Theme &darkTheme();

// The one in force, by the palette that was set.
const Theme &themeOf(const QPalette &palette);

// Sets style, palette and style sheet. System follows the platform where it has a say, else light.
void applyTheme(QApplication &application, ThemeMode mode);

// The serif that articles are set in, `points` large; the interface's font decides when 0.
QFont readingFont(const QFont &interface, qreal points = 0);
