// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QColor>
#include <QFont>

class QTextBlock;
class QTextDocument;

// How an article is set.
struct ArticleStyle {
    QFont font;            // the reading serif
    QColor quiet;          // boilerplate
    qreal lineHeight = 0;  // pixels, for margins
    qreal leftMargin = 0;  // pixels
    qreal rightMargin = 0; // pixels

    friend bool operator==(const ArticleStyle &, const ArticleStyle &) = default;
};

// Whether a block is dragged-along matter, which stays quiet.
bool isBoilerplate(const QTextBlock &block);

// Fills an empty document with a version's text, one block for each of its lines, so that a position in the document is
// the same UTF-16 unit in the text. The text is inserted as plain characters: nothing in it is read as markup. A
// highlighter must be attached before.
void fillDocument(QTextDocument &document, const Version &version, const ArticleStyle &style);
