// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/htmltree.h"

#include <QList>

// What a part of a page is there for, as far as its element and its names tell.
enum class PageRole : quint8 {
    Content,
    Caption,   // of a picture
    Furniture, // around the article: navigation, teasers, comments, share buttons
    Hidden,    // never seen by a reader
};

// One for each node of the tree; what lies within furniture is furniture, too, and what is hidden hides all within.
QList<PageRole> pageRoles(const HtmlTree &tree);

// Whether its names say that an article's text lies in it: "articleBody", "entry-content".
bool isNamedArticleBody(const HtmlTree &tree, int node);
