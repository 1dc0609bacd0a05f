// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineplacement.h"

#include <QList>

// Puts marks with their labels into as many rows as it takes: nothing is left out, nothing touches. For pictures, which
// can be as high as they need; a window uses placeInRows(). Pure arithmetic on pixels along the line of time.

struct SheetMarkWish {
    double left = 0;
    double right = 0;
    double label = 0;  // width of its label
    double least = 0;  // of the part that it can do with where the whole has no room
    double inside = 0; // width that a label may have within the mark; 0: none
};

struct SheetRowRules {
    double width = 1;    // marks lie between 0 and this, labels too
    double gap = 8;      // between a label and what comes next to it
    double labelGap = 4; // between a mark and its own label
};

struct SheetRowPlace {
    qsizetype row = 0;
    LabelSide side = LabelSide::Right;
    double labelX = 0;
    double labelWidth = 0; // less than `least` only where there is no room for that much
};

// Marks sorted by their left ends.
QList<SheetRowPlace> placeAll(const QList<SheetMarkWish> &marks, const SheetRowRules &rules);
