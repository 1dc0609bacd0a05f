// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

// The colours of a timeline: the palette's own, and where it has none, a set for light and one for dark grounds. Text
// is always the palette's text. A value.
struct TimelineColours {
    explicit TimelineColours(const QPalette &palette);

    QColor ground;
    QColor stripe; // the ground of every other lane
    QColor text;
    QColor quietText; // still a contrast of 4.5 and more to the ground
    QColor strongLine;
    QColor faintLine;
    QColor accent;
    QColor conflict;
    bool isDark = false;

    // Of a storyline: seven that the common kinds of colour blindness tell apart (after Okabe and Ito), each with a
    // contrast of 3 and more to the ground; then they come round again. The lane's name stands beside it.
    [[nodiscard]] QColor lane(qsizetype index) const;
    // As told in the background.
    [[nodiscard]] QColor quiet(const QColor &colour) const;
};

// part 0: the first, 1: the second.
QColor mixed(const QColor &first, const QColor &second, double part);
