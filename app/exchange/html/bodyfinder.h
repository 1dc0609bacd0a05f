// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/pageblocks.h"

// What a page says of its article.
struct PageClues {
    QStringList titles;  // what it calls it: no part of its text
    QString description; // often how it begins
};

// The element that holds a page's article: the one under which the lines of prose outweigh the rest most. When that is
// another one than the page itself points at, by its title or its description, the latter. Pure; any thread.
int findBody(const HtmlTree &tree, const QList<PageBlock> &blocks, const PageClues &clues);
