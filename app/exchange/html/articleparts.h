// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/bodyfinder.h"

// Which of a page's lines are its article. The element that holds it is the one under which the lines of prose outweigh
// the rest most; within it, what has other things to say is told line by line.

enum class Part : quint8 {
    Outside,
    Article,
    Dropped, // within the article, but not of it: teasers, share buttons, bylines
};

struct ArticleParts {
    QList<Part> parts;     // one for each block
    double confidence = 0; // 0 to 1: how much of what looks like prose was taken, and how little of the rest
};

ArticleParts articleParts(const HtmlTree &tree, const QList<PageBlock> &blocks, const PageClues &clues);
