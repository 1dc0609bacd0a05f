// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

// A version's text as Markdown, one line for each of its lines, so that it can be read, compared and edited by hand,
// and comes back unit for unit, whatever it holds. "## " heads, "- " lists (two spaces for each level), "> " quotes.
// The comments "boilerplate" and "/boilerplate" stand on lines of their own besides, with a blank line on the inner
// side of each, and "caption" on the line before one. A backslash at the end keeps a line apart from the next one of
// the same paragraph. Pure; any thread.

// Ends with a line feed.
QString writeBody(const QString &text, const QList<Block> &blocks);

struct ArticleBody {
    QString text;        // canonical
    QList<Block> blocks; // all but plain paragraphs, by line
};

// The inverse; lines end with LF. It reads line by line and knows no other Markdown: what else looks like markup is
// text.
ArticleBody readBody(QStringView markdown);
