// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QList>
#include <QString>

// What a Markdown text says when it is read as plain text: one block a line, a blank line between blocks, none between
// the items of a tight list. Emphasis and links leave their words, an image "[image: its description]", HTML nothing;
// lines between the comments "boilerplate" and "/boilerplate" are marked so, and "caption" marks the next block.
// Nothing is loaded. CommonMark with GitHub's tables (cells joined by " | ") and strikethrough.
struct MarkdownText {
    QString text;        // canonical
    QList<Block> blocks; // all but plain paragraphs, by line
};

// Pure; any thread.
MarkdownText renderMarkdown(QStringView markdown);
