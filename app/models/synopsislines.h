// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/synopsistable.h"

#include <set>

// Which rows of a synopsis are shown, and what of it is folded. Values; any thread.

struct SynopsisFilter {
    int sharedBy = 0; // only what at least so many articles have; below 2: all
    bool onlyDiffering = false;
    QString words; // each must stand in a sentence of the row, in any case of letters

    [[nodiscard]] bool isFiltering() const { return sharedBy > 1 || onlyDiffering || !words.trimmed().isEmpty(); }
    friend bool operator==(const SynopsisFilter &, const SynopsisFilter &) = default;
};

// Which runs of sentences that are in no unit stand open. A run is known by its first sentence.
struct SynopsisFolds {
    bool areOpen = false;
    std::set<Place> others; // that are not as `areOpen` says

    [[nodiscard]] bool isOpen(Place first) const { return areOpen != others.contains(first); }
    void toggle(Place first);
    void setAll(bool open);
};

// A line of what is shown: a row, or several that are folded into one.
struct SynopsisLine {
    int row = 0;
    int count = 1;         // rows from `row` on; folded when `isFolded`
    bool isFolded = false; // also of one
    int run = -1;          // the first row of the run that it belongs to; -1: none, or nothing can be folded

    friend bool operator==(const SynopsisLine &, const SynopsisLine &) = default;
};

// A run is a stretch of sentences of one article that are in no unit. When words are looked for nothing is folded.
QList<SynopsisLine> synopsisLines(const SynopsisTable &table, const SynopsisFilter &filter, const SynopsisFolds &folds);

// The line that shows a row or has it folded; -1: the filter leaves it out.
int lineOfRow(const QList<SynopsisLine> &lines, int row);
