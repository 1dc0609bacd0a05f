// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

// Puts the marks of one lane into rows and gives each its label, so that nothing touches. Pure arithmetic on pixels
// along the line of time: the same marks at the same zoom always get the same places, wherever the window stands.

enum class LabelSide { None, Right, Inside, Left };

struct PlacementMark {
    double left = 0;
    double right = 0;
    double label = 0;    // width of its label
    double inside = 0;   // width that a label may have within the mark; 0: none
    double weight = 1;   // how much it costs the reader not to see the label
    bool isLong = false; // its right end is often out of sight while the mark is not, so a label is better within
    qsizetype row = -1;  // settled beforehand; its label, if it has one, is part of it
};

struct PlacementRules {
    qsizetype rows = 3;
    double gap = 8;       // between a label and the next event's mark or label
    double markGap = 3;   // between two marks
    double labelGap = 4;  // between a mark and its own label
    double shortest = 40; // a label cut to less is left out
    double from = 0;      // no label left of this
    double to = 0;        // no label right of this
    bool isQuick = false; // the first good place has to do
};

struct TimelinePlacement {
    qsizetype row = -1; // -1: no room in any row
    LabelSide side = LabelSide::None;
    double width = 0; // of the label; less than it wants: cut
};

struct PlacementResult {
    QList<TimelinePlacement> places;
    double loss = 0; // what the reader cannot see, in the currency of PlacementMark::weight; a hidden label costs 100
};

// Marks sorted by their left end. At most maxPlacementRows rows.
inline constexpr qsizetype maxPlacementRows = 8;
// What a quick look ahead can place within a frame.
inline constexpr qsizetype manyPlacementMarks = 200;
PlacementResult placeInRows(const QList<PlacementMark> &marks, const PlacementRules &rules);
