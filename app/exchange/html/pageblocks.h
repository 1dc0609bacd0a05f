// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"
#include "exchange/html/pagerole.h"

// The lines that a reader of a page sees, in order.
struct PageBlock {
    int node = 0; // the element that makes it a line of its own
    PageRole role = PageRole::Content;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;        // as in Block
    QString text;         // one line; never empty
    qsizetype linked = 0; // characters of it that are links
    bool isRow = false;   // of a table of data
    bool isTight = false; // no blank line before it
};

// All but what is hidden. `roles` are those of the tree.
QList<PageBlock> pageBlocks(const HtmlTree &tree, const QList<PageRole> &roles);
