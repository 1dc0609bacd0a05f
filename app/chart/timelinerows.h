// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/timelineplacement.h"

// Deals the rows that a window has room for to the lanes that make most of them. Pure arithmetic.

struct LaneWishes {
    QList<PlacementMark> marks; // by left end
    qsizetype least = 1;        // rows that the lane has anyway
};

// How many rows a lane takes up; what found no row is counted in one of its own.
qsizetype rowsTaken(const PlacementResult &result);

// Every lane gets two rows if it can use them, and up to four where marks would find no row, whatever there is room
// for. What is left of the rows in all goes, one by one, to the lane whose reader gains most by it.
QList<PlacementResult> dealRows(const QList<LaneWishes> &lanes, const PlacementRules &rules, qsizetype rowsInAll);
